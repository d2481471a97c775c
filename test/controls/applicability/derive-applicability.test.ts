import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ApplicabilityDecision,
  type ApplicabilityInput,
  deriveApplicability,
  type StatementControlId,
} from '../../../src/controls/index.ts';
import { controlIds } from '../../../src/standard/index.ts';

const nothing: ApplicabilityInput = { risks: [], obligations: [], exclusions: [] };
const noTapes = {
  id: 'no-tapes',
  reason: 'not-present' as const,
  justification: 'There are no tapes.',
  controls: ['A.7.10' as const],
  partly: [{ control: 'A.8.13' as const, question: 'Which other copies are there?' }],
};

function decisionOn(
  control: StatementControlId,
  input: Partial<ApplicabilityInput>,
): ApplicabilityDecision | undefined {
  return deriveApplicability({ ...nothing, ...input }).find((decision) => decision.control === control);
}

describe('deriveApplicability', () => {
  it('decides nothing by default', () => {
    const decisions = deriveApplicability(nothing);
    expect(decisions.map(({ control }) => control)).toEqual(controlIds);
    for (const { control: _control, ...decision } of decisions) {
      expect(decision).toEqual({ outcome: 'undecided', reasons: [], exclusions: [] });
    }
  });

  it('makes a control that treats a risk or meets an obligation applicable, with every reason by kind', () => {
    const risks = [
      { id: 'R-1', controls: ['A.8.13' as const, 'A.8.13' as const] },
      { id: 'R-2', controls: ['A.8.13' as const] },
    ];
    const obligations = [
      { id: 'C-1', kind: 'contractual' as const, controls: ['A.8.13' as const] },
      { id: 'L-1', kind: 'legal' as const, controls: ['A.8.13' as const] },
    ];
    expect(decisionOn('A.8.13', { risks, obligations, exclusions: [{ ...noTapes, controls: [] }] })).toEqual({
      control: 'A.8.13',
      outcome: 'applicable',
      reasons: [
        { kind: 'risk-treatment', risks: ['R-1', 'R-2'] },
        { kind: 'legal', obligations: ['L-1'] },
        { kind: 'contractual', obligations: ['C-1'] },
      ],
      exclusions: [],
    });
  });

  it('excludes the controls of an exclusion, and asks about those that it touches in part', () => {
    expect(decisionOn('A.7.10', { exclusions: [noTapes] })).toEqual({
      control: 'A.7.10',
      outcome: 'excluded',
      reasons: [],
      exclusions: [{ id: 'no-tapes', reason: 'not-present', justification: 'There are no tapes.' }],
    });
    expect(decisionOn('A.8.13', { exclusions: [noTapes] })).toEqual({
      control: 'A.8.13',
      outcome: 'undecided',
      reasons: [],
      exclusions: [],
      question: 'Which other copies are there?',
    });
  });

  it('asks every question once', () => {
    const other = {
      ...noTapes,
      id: 'other',
      partly: [...noTapes.partly, { control: 'A.8.13' as const, question: 'Why?' }],
    };
    expect(decisionOn('A.8.13', { exclusions: [noTapes, other] })?.question).toBe('Which other copies are there? Why?');
  });

  it('names both sides of a conflict', () => {
    const risks = [{ id: 'R-1', controls: ['A.7.10' as const] }];
    const obligations = [{ id: 'L-1', kind: 'legal' as const, controls: ['A.7.10' as const] }];
    expect(decisionOn('A.7.10', { risks, obligations, exclusions: [noTapes] })).toEqual({
      control: 'A.7.10',
      outcome: 'conflict',
      reasons: [
        { kind: 'risk-treatment', risks: ['R-1'] },
        { kind: 'legal', obligations: ['L-1'] },
      ],
      exclusions: [{ id: 'no-tapes', reason: 'not-present', justification: 'There are no tapes.' }],
      question: 'Demanded by R-1, L-1, but excluded by no-tapes: which side holds?',
    });
  });

  it('decides on custom controls after the 93, in the order of mention', () => {
    const decisions = deriveApplicability({
      risks: [{ id: 'R-1', controls: ['custom:b', 'A.5.1'] }],
      obligations: [{ id: 'L-1', kind: 'legal', controls: ['custom:a', 'custom:b'] }],
      exclusions: [{ ...noTapes, controls: ['custom:c'] }],
    });
    expect(decisions.slice(93).map(({ control, outcome }) => [control, outcome])).toEqual([
      ['custom:b', 'applicable'],
      ['custom:a', 'applicable'],
      ['custom:c', 'excluded'],
    ]);
  });

  it('throws on an unknown control', () => {
    const controls = ['A.5.99' as 'A.5.9'];
    expect(() => deriveApplicability({ ...nothing, risks: [{ id: 'R-1', controls }] })).toThrow(
      new RangeError('input.risks[0].controls[0] must be a control of Annex A or a custom control, got "A.5.99"'),
    );
  });

  it('returns 93 decisions on any input, each with the reasons and exclusions of its control alone', () => {
    const controls = fc.array(fc.constantFrom(...controlIds.slice(0, 6)), { maxLength: 4 });
    const id = fc.constantFrom('1', '2', '3');
    fc.assert(
      fc.property(
        fc.array(fc.record({ id, controls })),
        fc.array(fc.record({ id, kind: fc.constantFrom('legal' as const, 'contractual' as const), controls })),
        fc.array(controls),
        (risks, obligations, excluding) => {
          const exclusions = excluding.map((list, index) => ({
            ...noTapes,
            id: `E-${index}`,
            controls: list,
            partly: [],
          }));
          const decisions = deriveApplicability({ risks, obligations, exclusions });
          expect(decisions.map(({ control }) => control)).toEqual(controlIds);
          for (const { control, outcome, reasons, exclusions: against } of decisions) {
            const demanded = [...risks, ...obligations].some((source) =>
              source.controls.some((named) => named === control),
            );
            const opposing = exclusions.filter((exclusion) => exclusion.controls.some((named) => named === control));
            expect(reasons.length > 0).toBe(demanded);
            expect(against.map((exclusion) => exclusion.id)).toEqual(opposing.map((exclusion) => exclusion.id));
            const expected = demanded ? 'applicable' : 'undecided';
            expect(outcome).toBe(against.length === 0 ? expected : demanded ? 'conflict' : 'excluded');
          }
        },
      ),
    );
  });
});
