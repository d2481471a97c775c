import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import {
  aggregateRisks,
  buildHeatMap,
  rankRisks,
  type RiskAnalysis,
  riskCriteriaPresets,
} from '../../../src/risk/index.ts';

const { product5x5, product3x3, nist80030 } = riskCriteriaPresets;

function risk(id: string, likelihood: number, impact: RiskAnalysis['impact']): ReturnType<typeof makeRisk> {
  return makeRisk({ id, current: { likelihood, impact, assessedOn: '2026-03-02' } });
}

const unassessed = makeRisk({ id: 'R-0', current: undefined });

describe('rankRisks', () => {
  it('orders by level, value, impact, likelihood, then id, and puts what has no score last', () => {
    const risks = [
      unassessed,
      risk('unknown', 6, 1),
      risk('low', 1, 1),
      risk('b-high-10', 2, 5),
      risk('a-high-10', 5, 2),
      risk('high-16', 4, 4),
      risk('critical', 5, 5),
      risk('twin-2', 3, 4),
      risk('twin-1', 3, 4),
      risk('high-12', 4, 3),
    ];
    const ranked = rankRisks(risks, product5x5, { stage: 'current' });
    expect(ranked.map(({ id }) => id)).toEqual([
      'critical',
      'high-16',
      'twin-1',
      'twin-2',
      'high-12',
      'b-high-10',
      'a-high-10',
      'low',
      'R-0',
      'unknown',
    ]);
    expect(ranked.map(({ score }) => score?.value ?? null)).toEqual([25, 16, 12, 12, 12, 10, 10, 1, null, null]);
  });

  it('orders a grid, which has no values, by level, impact and likelihood', () => {
    const risks = [risk('a', 3, 3), risk('b', 2, 5), risk('c', 3, 4), risk('d', 4, 3)];
    expect(rankRisks(risks, nist80030, { stage: 'current' }).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a']);
    const crossed = [risk('low', 1, 5), risk('moderate', 5, 3)];
    expect(rankRisks(crossed, nist80030, { stage: 'current' }).map(({ id }) => id)).toEqual(['moderate', 'low']);
  });

  it('orders by id what one early in the register leaves out of order', () => {
    const risks = [risk('b', 1, 1), risk('a', 1, 1), risk('c', 1, 1)];
    expect(rankRisks(risks, product5x5, { stage: 'current' }).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('keeps risks that share an id, and ranks by the stage asked for', () => {
    expect(rankRisks([risk('x', 1, 1), risk('x', 1, 1)], product5x5, { stage: 'current' }).map(({ id }) => id)).toEqual([
      'x',
      'x',
    ]);
    expect(rankRisks([makeRisk()], product5x5, { stage: 'residual' })[0]?.score?.level).toBe('medium');
    expect(rankRisks([makeRisk()], product5x5, { stage: 'target' })[0]?.score).toBeNull();
    expect(rankRisks([], product5x5, { stage: 'current' })).toEqual([]);
  });
});

describe('buildHeatMap', () => {
  it('has a cell for each pair, lowest first both ways, with its level', () => {
    const { cells } = buildHeatMap([], product3x3, { stage: 'current' });
    expect(
      cells.map((row) => row.map(({ likelihood, impact, level }) => [likelihood, impact, level].join(' '))),
    ).toEqual([
      ['unlikely minor low', 'unlikely moderate low', 'unlikely major medium'],
      ['possible minor low', 'possible moderate medium', 'possible major high'],
      ['likely minor medium', 'likely moderate high', 'likely major high'],
    ]);
  });

  it('places each risk once, in the order of the register, by its highest impact', () => {
    const risks = [
      risk('b', 1, { integrity: 1, availability: 3 }),
      risk('a', 1, 3),
      unassessed,
      risk('c', 4, 1),
      risk('d', 3, 1),
    ];
    const map = buildHeatMap(risks, product3x3, { stage: 'current' });
    expect(map.cells[0]?.[2]?.riskIds).toEqual(['b', 'a']);
    expect(map.cells[2]?.[0]?.riskIds).toEqual(['d']);
    expect([map.placed, map.unplaced]).toEqual([3, ['R-0', 'c']]);
  });
});

describe('aggregateRisks', () => {
  const risks = [
    makeRisk({ ...risk('R-1', 4, 4), assets: ['crm', 'laptops', 'crm'], theme: 'Devices' }),
    makeRisk({ ...risk('R-2', 1, 1), assets: ['laptops'], owner: 'CISO', theme: 'Devices' }),
    makeRisk({ ...risk('R-3', 9, 9), assets: ['wiki'] }),
    makeRisk({ ...risk('R-4', 5, 5), assets: [] }),
  ];

  it('takes the highest and counts by level, never adding up', () => {
    const { groups, ungrouped } = aggregateRisks(risks, product5x5, { by: 'asset', stage: 'current' });
    expect(groups.map((group) => Object.assign({}, group, { highest: group.highest?.level ?? null }))).toEqual([
      {
        key: 'crm',
        riskIds: ['R-1'],
        highest: 'high',
        levels: [
          { level: 'low', count: 0 },
          { level: 'medium', count: 0 },
          { level: 'high', count: 1 },
          { level: 'critical', count: 0 },
        ],
        unscored: 0,
      },
      {
        key: 'laptops',
        riskIds: ['R-1', 'R-2'],
        highest: 'high',
        levels: [
          { level: 'low', count: 1 },
          { level: 'medium', count: 0 },
          { level: 'high', count: 1 },
          { level: 'critical', count: 0 },
        ],
        unscored: 0,
      },
      {
        key: 'wiki',
        riskIds: ['R-3'],
        highest: null,
        levels: [
          { level: 'low', count: 0 },
          { level: 'medium', count: 0 },
          { level: 'high', count: 0 },
          { level: 'critical', count: 0 },
        ],
        unscored: 1,
      },
    ]);
    expect(ungrouped).toEqual(['R-4']);
  });

  it('groups by owner and by theme, highest first', () => {
    const byOwner = aggregateRisks(risks, product5x5, { by: 'owner', stage: 'current' });
    expect(byOwner.groups.map(({ key, highest }) => [key, highest?.level])).toEqual([
      ['Head of IT', 'critical'],
      ['CISO', 'low'],
    ]);
    const byTheme = aggregateRisks(risks, product5x5, { by: 'theme', stage: 'current' });
    expect(byTheme.groups.map(({ key, riskIds }) => [key, riskIds])).toEqual([['Devices', ['R-1', 'R-2']]]);
    expect(byTheme.ungrouped).toEqual(['R-3', 'R-4']);
  });

  it('leaves a risk without owner out of the groups by owner', () => {
    const [first] = risks;
    const unowned = { ...first, id: 'R-9', assets: [], owner: undefined };
    expect(aggregateRisks([unowned], product5x5, { by: 'owner', stage: 'current' })).toEqual({
      groups: [],
      ungrouped: ['R-9'],
    });
  });

  it('puts groups without a score last, in the order of their keys', () => {
    const keyed = [
      makeRisk({ ...risk('R-1', 9, 9), owner: 'b' }),
      makeRisk({ ...risk('R-2', 1, 1), owner: 'c' }),
      makeRisk({ ...risk('R-3', 9, 9), owner: 'a' }),
    ];
    const { groups } = aggregateRisks(keyed, product5x5, { by: 'owner', stage: 'current' });
    expect(groups.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  });
});
