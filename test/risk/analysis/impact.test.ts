import { describe, expect, it } from 'vitest';
import { ImpactSchema, LevelReferenceSchema } from '../../../src/risk/index.ts';

describe('LevelReferenceSchema and ImpactSchema', () => {
  it.each([
    ['likely', true],
    [1, true],
    [10, true],
    ['', false],
    [0, false],
    [11, false],
    [1.5, false],
    [Infinity, false],
    [null, false],
  ])('%j: %s', (level, accepted) => {
    expect(LevelReferenceSchema.safeParse(level).success).toBe(accepted);
    expect(ImpactSchema.safeParse(level).success).toBe(accepted);
    expect(ImpactSchema.safeParse({ finance: level }).success).toBe(accepted);
  });
});
