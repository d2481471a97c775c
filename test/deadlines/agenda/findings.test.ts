import { describe, expect, it } from 'vitest';
import { deadlinesFindings } from '../../../src/deadlines/index.ts';

describe('deadlinesFindings', () => {
  it('has codes that start with the noun of their record', () => {
    for (const code of Object.keys(deadlinesFindings))
      expect(code).toMatch(/^(deadlines-record|calendar|clock|request|statutory)-[a-z-]+$/);
  });
});
