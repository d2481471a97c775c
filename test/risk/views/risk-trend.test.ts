import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import {
  registerAsOf,
  type Risk,
  type RiskAnalysis,
  riskCriteriaPresets,
  riskTrend,
  treatmentProgress,
} from '../../../src/risk/index.ts';

const { product5x5 } = riskCriteriaPresets;
const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

function risk(id: string, likelihood?: number, impact = 4): Risk {
  if (likelihood === undefined) return { ...bare, id };
  return { ...bare, id, current: { likelihood, impact, assessedOn: '2026-03-02' } };
}

function analysis(likelihood: number, assessedOn: RiskAnalysis['assessedOn']): RiskAnalysis {
  return { likelihood, impact: 4, assessedOn };
}

describe('riskTrend', () => {
  const before = [
    risk('gone', 2),
    risk('up', 2),
    risk('down', 4),
    risk('same', 3),
    risk('fresh'),
    risk('lost', 1),
    risk('never'),
  ];
  const after = [
    risk('new', 5),
    risk('never'),
    risk('lost', 9),
    risk('fresh', 1),
    risk('same', 3),
    risk('down', 1),
    risk('up', 3),
  ];
  const trend = riskTrend(before, after, product5x5, { stage: 'current' });

  it('tells how each risk moved', () => {
    expect(
      trend.changes.map(({ id, move, ...scores }) => [
        id,
        move,
        scores.before?.value ?? null,
        scores.after?.value ?? null,
      ]),
    ).toEqual([
      ['gone', 'removed', 8, null],
      ['up', 'raised', 8, 12],
      ['down', 'lowered', 16, 4],
      ['same', 'unchanged', 12, 12],
      ['fresh', 'assessed', null, 4],
      ['lost', 'unassessed', 4, null],
      ['never', 'unchanged', null, null],
      ['new', 'added', null, 20],
    ]);
  });

  it('has no score, rather than none at all, where a risk was not there', () => {
    const { changes } = riskTrend([risk('gone')], [risk('new')], product5x5, { stage: 'current' });
    expect(changes).toEqual([
      { id: 'gone', move: 'removed', before: null, after: null },
      { id: 'new', move: 'added', before: null, after: null },
    ]);
  });

  it('counts moves and levels, which reconcile with the registers', () => {
    expect(trend.counts).toEqual({
      added: 1,
      removed: 1,
      assessed: 1,
      unassessed: 1,
      raised: 1,
      lowered: 1,
      unchanged: 2,
    });
    expect(trend.before).toEqual({
      levels: [
        { level: 'low', count: 1 },
        { level: 'medium', count: 2 },
        { level: 'high', count: 2 },
        { level: 'critical', count: 0 },
      ],
      unscored: 2,
    });
    expect(trend.after.levels.map(({ count }) => count)).toEqual([2, 0, 2, 1]);
    expect(trend.after.unscored).toBe(2);
  });

  it('sees a move within a level', () => {
    const [change] = riskTrend([risk('R', 3)], [risk('R', 4)], product5x5, { stage: 'current' }).changes;
    expect([change?.before?.level, change?.after?.level, change?.move]).toEqual(['high', 'high', 'raised']);
  });
});

describe('registerAsOf', () => {
  const remembered: Risk = {
    ...bare,
    identifiedOn: '2025-06-01',
    current: analysis(1, '2026-09-01'),
    residual: analysis(1, '2026-09-01'),
    history: [
      { stage: 'current', ...analysis(4, '2026-03-02') },
      { stage: 'current', ...analysis(5, '2025-06-10') },
      { stage: 'inherent', ...analysis(5, '2025-06-10') },
    ],
  };
  const stood = (asOf: Parameters<typeof registerAsOf>[1]): unknown => {
    const [risk_] = registerAsOf([remembered], { asOf });
    return (
      risk_ && [
        risk_.inherent?.likelihood ?? null,
        risk_.current?.likelihood ?? null,
        risk_.residual?.likelihood ?? null,
      ]
    );
  };

  it('takes each stage as last assessed by the day, the day included', () => {
    expect(stood('2025-05-31')).toBeUndefined();
    expect(stood('2025-06-01')).toEqual([null, null, null]);
    expect(stood('2025-06-09')).toEqual([null, null, null]);
    expect(stood('2025-06-10')).toEqual([5, 5, null]);
    expect(stood('2026-03-02')).toEqual([5, 4, null]);
    expect(stood('2026-08-31')).toEqual([5, 4, null]);
    expect(stood('2026-09-01')).toEqual([5, 1, 1]);
  });

  it('leaves absent what was not assessed, and the risk itself untouched', () => {
    const frozen = structuredClone(remembered);
    expect(Object.keys(registerAsOf([remembered], { asOf: '2025-06-01' })[0] ?? {})).not.toContain('current');
    expect(Object.keys(registerAsOf([remembered], { asOf: '2025-06-10' })[0]?.current ?? {})).not.toContain('stage');
    expect(remembered).toEqual(frozen);
  });

  it('takes the history in any order, and the target with it', () => {
    const history = [...(remembered.history ?? [])].toReversed();
    const aimed: Risk = {
      ...remembered,
      target: analysis(2, '2026-09-01'),
      history: [...history, { stage: 'target', ...analysis(3, '2026-03-02') }],
    };
    const [before] = registerAsOf([aimed], { asOf: '2025-12-31' });
    const [between] = registerAsOf([aimed], { asOf: '2026-08-31' });
    const [after] = registerAsOf([aimed], { asOf: '2026-09-01' });
    expect([before?.current, before?.target]).toEqual([analysis(5, '2025-06-10'), undefined]);
    expect([between?.current, between?.target]).toEqual([analysis(4, '2026-03-02'), analysis(3, '2026-03-02')]);
    expect([after?.current, after?.target]).toEqual([analysis(1, '2026-09-01'), analysis(2, '2026-09-01')]);
  });

  it('takes the present analysis where an earlier one has the same date', () => {
    const twice: Risk = { ...remembered, history: [{ stage: 'current', ...analysis(5, '2026-09-01') }] };
    expect(registerAsOf([twice], { asOf: '2026-12-31' })[0]?.current?.likelihood).toBe(1);
  });

  it('works without a history', () => {
    expect(registerAsOf([risk('R', 2)], { asOf: '2026-03-02' })).toEqual([risk('R', 2)]);
  });
});

describe('treatmentProgress', () => {
  it('sorts actions by how they stand on the day', () => {
    const due = { text: 'a', owner: 'IT', dueOn: '2026-06-30' } as const;
    const treated = makeRisk({
      treatment: {
        option: 'modify',
        controls: ['A.8.1'],
        plan: {
          actions: [
            { status: 'open', ...due },
            { status: 'in-progress', text: 'b' },
            { status: 'done', ...due, text: 'c', doneOn: '2026-06-30' },
            { status: 'done', ...due, text: 'd', doneOn: '2026-07-01' },
            { status: 'cancelled', ...due, text: 'e', reason: 'moot' },
          ],
        },
      },
    });
    const risks = [treated, makeRisk({ treatment: { option: 'undecided' } })];
    const onTime = treatmentProgress(risks, { asOf: '2026-06-30' });
    expect(onTime.open.map(({ action, state, overdueDays }) => [action, state, overdueDays])).toEqual([
      ['a', 'open', 0],
      ['b', 'open', 0],
      ['d', 'open', 0],
    ]);
    expect(onTime.overdue).toEqual([]);
    expect(onTime.done.map(({ action }) => action)).toEqual(['c']);
    expect(onTime.cancelled).toEqual([
      { risk: 'R-1', action: 'e', owner: 'IT', dueOn: '2026-06-30', state: 'cancelled', overdueDays: 0 },
    ]);
    expect(onTime.doneTally).toEqual({ counted: 1, of: 4, excluded: 1, unknown: 0, share: 0.25 });
    expect(onTime.overdueTally).toEqual({ counted: 0, of: 3, excluded: 0, unknown: 1, share: 0 });
    expect(onTime.decidedTally).toEqual({ counted: 1, of: 2, excluded: 0, unknown: 0, share: 0.5 });
    const late = treatmentProgress(risks, { asOf: '2026-07-02' });
    expect(late.overdue.map(({ action, overdueDays }) => [action, overdueDays])).toEqual([['a', 2]]);
    expect(late.overdueTally).toEqual({ counted: 1, of: 2, excluded: 0, unknown: 1, share: 0.5 });
    expect(late.done.map(({ action }) => action)).toEqual(['c', 'd']);
  });

  it('counts days overdue of what is overdue alone', () => {
    const due = { text: 'a', dueOn: '2026-06-30' } as const;
    const actions = [
      { status: 'open', ...due, dueOn: '2026-07-05' },
      { status: 'open', ...due },
      { status: 'done', ...due, doneOn: '2026-07-01' },
      { status: 'cancelled', ...due, reason: 'moot' },
    ] as const;
    const treated = makeRisk({ treatment: { option: 'modify', controls: ['A.8.1'], plan: { actions } } });
    const { open, done, cancelled } = treatmentProgress([treated], { asOf: '2026-07-02' });
    expect([...open, ...done, ...cancelled].map(({ state, overdueDays }) => [state, overdueDays])).toEqual([
      ['open', 0],
      ['overdue', 2],
      ['done', 0],
      ['cancelled', 0],
    ]);
  });

  it('counts the risks whose treatment is decided', () => {
    const options = ['retain', 'undecided', 'retain'] as const;
    const risks = options.map((option) => makeRisk({ treatment: { option } }));
    expect(treatmentProgress(risks, { asOf: '2026-06-30' }).decidedTally).toMatchObject({ counted: 2, of: 3 });
  });

  it('has no shares where there is nothing', () => {
    const { doneTally, overdueTally, decidedTally } = treatmentProgress([], { asOf: '2026-06-30' });
    expect([doneTally.share, overdueTally.share, decidedTally.share]).toEqual([null, null, null]);
  });
});
