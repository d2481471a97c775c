import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rescaleRisks, type RiskAnalysis } from '../../../src/risk/index.ts';
import { from, mapping, preview, to } from './rescale-sample.ts';

const assessedOn = '2026-03-02';

describe('rescaleRisks on analyses under other criteria', () => {
  const analysis = { likelihood: 4, impact: 4, assessedOn } as const;

  it('maps analyses that name the old criteria or none', () => {
    expect(preview({ current: { ...analysis, criteria: from.id }, target: analysis }).counts.unchanged).toBe(2);
  });

  it('leaves analyses under third criteria unchanged, for a person to decide', () => {
    const { stages, rescaled, undecided } = preview({
      current: { likelihood: 'likely', impact: 'minor', assessedOn, criteria: 'risk-criteria-2019' },
      target: analysis,
    });
    expect(stages[0]).toEqual({
      risk: 'R-1',
      stage: 'current',
      history: null,
      outcome: 'other-criteria',
      before: null,
      after: null,
      decisionBefore: null,
      decisionAfter: null,
      unmapped: [],
    });
    expect([rescaled, undecided]).toEqual([[], ['R-1']]);
  });

  it('leaves analyses under the new criteria unchanged, and counts them as done', () => {
    const current = { ...analysis, likelihood: 'likely', impact: 'minor', criteria: to.id } as const;
    const { stages, rescaled, counts } = preview({ current, target: analysis });
    expect(stages[0]).toMatchObject({ outcome: 'other-criteria', before: null, after: { level: 'medium' } });
    expect(rescaled[0]?.current).toBe(current);
    expect(counts).toEqual({ unchanged: 1, moved: 0, unmapped: 0, unplaced: 0, 'other-criteria': 1 });
    const beyond = { ...current, likelihood: 'almost-certain' } as const;
    expect(preview({ current: beyond })).toMatchObject({ rescaled: [], undecided: ['R-1'] });
  });

  it('changes nothing when the result is rescaled again', () => {
    const anyAnalysis = fc.record(
      {
        likelihood: fc.constantFrom<string | number>('rare', 'likely', 3, 9),
        impact: fc.constantFrom<RiskAnalysis['impact']>('minor', 'severe', 1, { integrity: 4, finance: 2 }),
        assessedOn: fc.constant(assessedOn),
        criteria: fc.constantFrom(from.id, from.id, to.id, 'risk-criteria-2019'),
      },
      { requiredKeys: ['likelihood', 'impact', 'assessedOn'] },
    ) as fc.Arbitrary<RiskAnalysis>;
    const anyStages = fc.record(
      {
        current: anyAnalysis,
        residual: anyAnalysis,
        history: fc.array(
          anyAnalysis.map((past) => Object.assign({ stage: 'current' as const }, past)),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: [] },
    );
    const seen = { rescaled: 0 };
    fc.assert(
      fc.property(anyStages, (assessed) => {
        const once = preview(assessed).rescaled;
        const twice = rescaleRisks(once, { from, to, mapping });
        expect(twice.rescaled).toEqual(once);
        expect(twice.undecided).toEqual([]);
        seen.rescaled += once.length;
      }),
      { numRuns: 300 },
    );
    expect(seen.rescaled).toBeGreaterThan(20);
  });
});
