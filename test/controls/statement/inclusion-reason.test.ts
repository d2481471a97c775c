import { describe, expect, it } from 'vitest';
import { InclusionReasonSchema } from '../../../src/controls/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('InclusionReasonSchema', () => {
  it.each([
    { kind: 'risk-treatment', risks: ['R-1'] },
    { kind: 'legal', obligations: ['O-1', 'O-2'] },
    { kind: 'contractual', obligations: ['O-1'] },
    { kind: 'business-requirement', note: 'Tenders ask for it' },
    { kind: 'best-practice', note: 'ISO/IEC 27017' },
  ])('accepts $kind', (reason) => {
    expect(InclusionReasonSchema.parse(reason)).toEqual(reason);
  });

  it.each([
    [{ kind: 'risk-treatment', risks: [] }, 'risks: too_small'],
    [{ kind: 'legal', obligations: [] }, 'obligations: too_small'],
    [{ kind: 'contractual', obligations: [''] }, 'obligations.0: id-empty'],
    [{ kind: 'legal', risks: ['R-1'] }, 'obligations: invalid_type'],
    [{ kind: 'best-practice', note: ' ' }, 'note: text-empty'],
    [{ kind: 'gut-feeling', note: 'x' }, 'kind: invalid_union'],
  ])('refuses %j', (reason, problem) => {
    expect(problemsOf(InclusionReasonSchema, reason)).toContain(problem);
  });
});
