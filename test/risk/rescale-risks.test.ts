import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../src/fixtures/make-risk.ts';
import { makeRiskCriteria } from '../../src/fixtures/make-risk-criteria.ts';
import {
  type LevelMapping,
  registerAsOf,
  rescaleRisks,
  type Risk,
  type RiskAnalysis,
  riskCriteriaPresets,
  riskTrend,
} from '../../src/risk/index.ts';

const from = makeRiskCriteria();
const to = riskCriteriaPresets.product3x3;
const mapping: LevelMapping = {
  likelihood: {
    rare: 'unlikely',
    unlikely: 'unlikely',
    possible: 'possible',
    likely: 'likely',
    'almost-certain': 'likely',
  },
  impact: { negligible: 'minor', minor: 'minor', moderate: 'moderate', major: 'major' },
};
const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });
const assessedOn = '2026-03-02';

function preview(risk: Partial<Risk>, by = mapping): ReturnType<typeof rescaleRisks<Risk>> {
  return rescaleRisks([{ ...bare, ...risk }], from, to, by);
}

describe('rescaleRisks', () => {
  it('shows every stage before and after', () => {
    const { stages, counts } = preview({
      inherent: { likelihood: 'almost-certain', impact: 'major', assessedOn },
      current: { likelihood: 'likely', impact: 'major', assessedOn },
      residual: { likelihood: 'possible', impact: 'moderate', assessedOn },
      target: { likelihood: 2, impact: 4, assessedOn },
    });
    expect(stages.map(({ stage, outcome, before, after }) => [stage, outcome, before?.level, after?.level])).toEqual([
      ['inherent', 'moved', 'critical', 'high'],
      ['current', 'unchanged', 'high', 'high'],
      ['residual', 'unchanged', 'medium', 'medium'],
      ['target', 'unchanged', 'medium', 'medium'],
    ]);
    expect(counts).toEqual({ unchanged: 3, moved: 1, unmapped: 0, unplaced: 0, 'other-criteria': 0 });
    const moved = preview({ current: { likelihood: 'almost-certain', impact: 'negligible', assessedOn } });
    expect(moved.stages[0]).toMatchObject({
      outcome: 'unchanged',
      before: { level: 'medium' },
      after: { level: 'medium' },
    });
    const critical = preview({ current: { likelihood: 5, impact: { finance: 'major', integrity: 1 }, assessedOn } });
    expect(critical.stages[0]).toMatchObject({
      outcome: 'moved',
      before: { level: 'critical' },
      after: { level: 'high' },
    });
  });

  it('writes the risks in the new levels, with the new criteria and the old date', () => {
    const { rescaled, undecided } = preview({
      current: { likelihood: 5, impact: { finance: 4, integrity: 1 }, assessedOn, rationale: 'r' },
    });
    expect(rescaled).toEqual([
      {
        ...bare,
        current: {
          likelihood: 'likely',
          impact: { finance: 'major', integrity: 'minor' },
          assessedOn,
          rationale: 'r',
          criteria: 'product3x3',
        },
      },
    ]);
    expect(undecided).toEqual([]);
  });

  it('reports what has no counterpart, and clamps nothing', () => {
    const { stages, counts, rescaled, undecided } = preview({
      current: { likelihood: 1, impact: 1, assessedOn },
      residual: { likelihood: 'rare', impact: { integrity: 'severe', finance: 1 }, assessedOn },
    });
    expect(stages[1]).toMatchObject({
      outcome: 'unmapped',
      before: { level: 'medium' },
      after: null,
      unmapped: [{ parameter: 'impact', category: 'integrity', level: 'severe', reason: 'not-in-mapping' }],
    });
    expect([counts.unmapped, rescaled, undecided]).toEqual([1, [], ['R-1']]);
  });

  it('reports a counterpart that does not exist', () => {
    const { stages } = preview(
      { current: { likelihood: 1, impact: 1, assessedOn } },
      { ...mapping, likelihood: { rare: 'never' } },
    );
    expect(stages[0]?.unmapped).toEqual([
      { parameter: 'likelihood', category: null, level: 'rare', reason: 'not-in-new-criteria' },
    ]);
  });

  it('does not take an inherited key for a counterpart', () => {
    const named = makeRiskCriteria({ likelihood: { levels: [{ id: 'toString', label: 'Odd' }] } });
    const risk = { ...bare, current: { likelihood: 1, impact: 1, assessedOn } } as const;
    expect(rescaleRisks([risk], named, to, mapping).stages[0]?.unmapped[0]?.reason).toBe('not-in-mapping');
  });

  it('tells apart what could not be scored before, or has a category that the new criteria do not have', () => {
    const unplaced = preview({ current: { likelihood: 'often', impact: 1, assessedOn } });
    expect([unplaced.stages[0]?.outcome, unplaced.undecided]).toEqual(['unplaced', ['R-1']]);
    const closed = { ...to, impactCategories: [{ id: 'reputation', label: 'Reputation' }] };
    const risk = { ...bare, current: { likelihood: 1, impact: { finance: 1 }, assessedOn } } as const;
    expect(rescaleRisks([risk], from, closed, mapping).stages[0]).toMatchObject({
      outcome: 'unmapped',
      unmapped: [
        { parameter: 'impact', category: 'finance', level: 'negligible', reason: 'category-not-in-new-criteria' },
      ],
      after: null,
    });
    const kept = { ...bare, current: { likelihood: 1, impact: { reputation: 1, integrity: 1 }, assessedOn } } as const;
    expect(rescaleRisks([kept], from, closed, mapping).stages[0]?.outcome).toBe('unchanged');
  });

  describe('on the history', () => {
    const history = [
      { stage: 'current', likelihood: 5, impact: 4, assessedOn: '2025-03-02', rationale: 'Two thefts' },
      { stage: 'residual', likelihood: 'rare', impact: { finance: 'minor' }, assessedOn: '2025-03-02' },
    ] as const;

    it('rewrites it like the stages and reports it after them', () => {
      const { stages, counts, rescaled } = preview({ current: { likelihood: 4, impact: 4, assessedOn }, history });
      expect(stages.map(({ stage, history: place, outcome }) => [stage, place, outcome])).toEqual([
        ['current', null, 'unchanged'],
        ['current', 0, 'moved'],
        ['residual', 1, 'unchanged'],
      ]);
      expect([counts.unchanged, counts.moved]).toEqual([2, 1]);
      expect(rescaled[0]?.history).toEqual([
        {
          stage: 'current',
          likelihood: 'likely',
          impact: 'major',
          assessedOn: '2025-03-02',
          rationale: 'Two thefts',
          criteria: 'product3x3',
        },
        {
          stage: 'residual',
          likelihood: 'unlikely',
          impact: { finance: 'minor' },
          assessedOn: '2025-03-02',
          criteria: 'product3x3',
        },
      ]);
    });

    it('leaves a risk undecided whose history cannot be mapped', () => {
      const current = { likelihood: 4, impact: 4, assessedOn } as const;
      const { stages, undecided } = preview({ current, history: [{ ...history[0], impact: 'severe' }] });
      expect([stages[1]?.outcome, stages[1]?.unmapped.length, undecided]).toEqual(['unmapped', 1, ['R-1']]);
    });

    it('shows no trend where nothing but the criteria changed', () => {
      const { rescaled } = preview({ current: { likelihood: 4, impact: 4, assessedOn }, history });
      const { changes } = riskTrend(
        to,
        registerAsOf(rescaled, '2026-03-01'),
        registerAsOf(rescaled, '2026-03-02'),
        'current',
      );
      expect(changes.map(({ move, before, after }) => [move, before?.level, after?.level])).toEqual([
        ['unchanged', 'high', 'high'],
      ]);
    });
  });

  describe('on analyses under other criteria', () => {
    const analysis = { likelihood: 4, impact: 4, assessedOn } as const;

    it('maps those that name the old criteria or none', () => {
      expect(preview({ current: { ...analysis, criteria: from.id }, target: analysis }).counts.unchanged).toBe(2);
    });

    it('leaves those of third criteria as they are, for a person to decide', () => {
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

    it('leaves those of the new criteria as they are, and done', () => {
      const current = { ...analysis, likelihood: 'likely', impact: 'minor', criteria: to.id } as const;
      const { stages, rescaled, counts } = preview({ current, target: analysis });
      expect(stages[0]).toMatchObject({ outcome: 'other-criteria', before: null, after: { level: 'medium' } });
      expect(rescaled[0]?.current).toBe(current);
      expect(counts).toEqual({ unchanged: 1, moved: 0, unmapped: 0, unplaced: 0, 'other-criteria': 1 });
      const beyond = { ...current, likelihood: 'almost-certain' } as const;
      expect(preview({ current: beyond })).toMatchObject({ rescaled: [], undecided: ['R-1'] });
    });

    it('changes nothing when the result passes through again', () => {
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
          const twice = rescaleRisks(once, from, to, mapping);
          expect(twice.rescaled).toEqual(once);
          expect(twice.undecided).toEqual([]);
          seen.rescaled += once.length;
        }),
        { numRuns: 300 },
      );
      expect(seen.rescaled).toBeGreaterThan(20);
    });
  });

  it('refuses new criteria that have no level for a pair', () => {
    const holed = { ...to, scoring: { kind: 'matrix', grid: [] } } as const;
    const risk = { ...bare, current: { likelihood: 1, impact: 1, assessedOn } } as const;
    expect(() => rescaleRisks([risk], from, holed, mapping)).toThrow(
      new RangeError('criteria must have a level for each pair, got "1,1"'),
    );
  });

  it('passes risks without an analysis through', () => {
    expect(preview({})).toMatchObject({ stages: [], rescaled: [bare], undecided: [] });
  });
});

describe('what a change of criteria decides', () => {
  const decisions = (risk: Partial<Risk>, target: Parameters<typeof rescaleRisks>[2] = to): unknown[] =>
    rescaleRisks([{ ...bare, ...risk }], from, target, mapping).stages.map(({ decisionBefore, decisionAfter }) => [
      decisionBefore,
      decisionAfter,
    ]);

  it('is shown even where the level keeps its id', () => {
    const current = { likelihood: 'likely', impact: 'major', assessedOn } as const;
    expect(decisions({ current })).toEqual([['needs-approval', 'needs-treatment']]);
    expect(preview({ current }).stages[0]?.outcome).toBe('unchanged');
    expect(decisions({ current: { likelihood: 1, impact: 1, assessedOn } })).toEqual([['acceptable', 'acceptable']]);
  });

  it('goes by the appetite for what would be lost', () => {
    const appetites = [{ category: 'confidentiality', automaticUpTo: null, approvals: [] }];
    const strict = { ...to, acceptance: { ...to.acceptance, appetites } };
    const current = { likelihood: 1, impact: 1, assessedOn } as const;
    expect(decisions({ current }, strict)).toEqual([['acceptable', 'needs-treatment']]);
    expect(decisions({ current, properties: ['integrity'] }, strict)).toEqual([['acceptable', 'acceptable']]);
    const { properties: _properties, ...unsaid } = { ...bare, current };
    expect(rescaleRisks([unsaid], from, strict, mapping).stages[0]?.decisionAfter).toBe('acceptable');
  });

  it('is not told without a score or without limits', () => {
    const { acceptance: _acceptance, ...unlimited } = to;
    const current = { likelihood: 1, impact: 1, assessedOn } as const;
    expect(decisions({ current }, unlimited)).toEqual([['acceptable', null]]);
    expect(decisions({ current: { ...current, impact: 5 } })).toEqual([['needs-approval', null]]);
    expect(decisions({ current: { ...current, criteria: 'other' } })).toEqual([[null, null]]);
  });
});
