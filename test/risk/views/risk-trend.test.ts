import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { type Risk, riskCriteriaPresets, riskTrend } from '../../../src/risk/index.ts';

const { product5x5 } = riskCriteriaPresets;
const bare = makeRisk({ inherent: undefined, current: undefined, residual: undefined });

function risk(id: string, likelihood?: number, impact = 4): Risk {
  if (likelihood === undefined) return { ...bare, id };
  return { ...bare, id, current: { likelihood, impact, assessedOn: '2026-03-02' } };
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

  it('gives the move of each risk', () => {
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

  it('has a null score where a risk was not in the register', () => {
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

  it('finds a move within a level', () => {
    const [change] = riskTrend([risk('R', 3)], [risk('R', 4)], product5x5, { stage: 'current' }).changes;
    expect([change?.before?.level, change?.after?.level, change?.move]).toEqual(['high', 'high', 'raised']);
  });
});
