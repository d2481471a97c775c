import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { aggregateRisks, type Risk, type RiskAnalysis, riskCriteriaPresets } from '../../../src/risk/index.ts';

const { product5x5 } = riskCriteriaPresets;

function risk(id: string, likelihood: number, impact: Exclude<RiskAnalysis['impact'], undefined>): Risk {
  return makeRisk({ id, current: { likelihood, impact, assessedOn: '2026-03-02' } });
}

describe('aggregateRisks', () => {
  const risks = [
    makeRisk({ ...risk('R-1', 4, 4), assets: ['crm', 'laptops', 'crm'], theme: 'Devices' }),
    makeRisk({ ...risk('R-2', 1, 1), assets: ['laptops'], owner: 'CISO', theme: 'Devices' }),
    makeRisk({ ...risk('R-3', 9, 9), assets: ['wiki'] }),
    makeRisk({ ...risk('R-4', 5, 5), assets: [] }),
  ];

  it('takes the highest score and counts by level, and never adds levels up', () => {
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
