import { describe, expect, it } from 'vitest';
import { ExclusionReasonSchema, exclusionReasons } from '../../../src/controls/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('ExclusionReasonSchema', () => {
  it('accepts a closed set of words', () => {
    expect(exclusionReasons).toEqual([
      'not-performed',
      'not-present',
      'no-premises',
      'outside-scope',
      'no-risk',
      'risk-retained',
      'other-control',
      'unlawful',
    ]);
    for (const reason of exclusionReasons) expect(problemsOf(ExclusionReasonSchema, reason)).toEqual([]);
    expect(problemsOf(ExclusionReasonSchema, 'too-expensive')).toEqual([': invalid_value']);
  });
});
