import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/index.ts';
import { buildHeatMap, type RiskCriteria, riskCriteriaPresets } from '../../../src/risk/index.ts';
import { heatMapTable } from '../../../src/tables/index.ts';

const labelled: RiskCriteria = {
  ...riskCriteriaPresets.product3x3,
  likelihood: { levels: [{ id: 'l1', label: 'Rare' }, { id: 'l2' }, { id: 'l3', label: 'Often' }] },
  impact: { levels: [{ id: 'i1', label: 'Small' }, { id: 'i2' }, { id: 'i3', label: 'Large' }] },
};
const risks = ['R-1', 'R-2'].map((id) =>
  makeRisk({ id, current: { likelihood: 3, impact: 1, assessedOn: '2026-03-02' } }),
);

describe('heatMapTable', () => {
  it('has the highest likelihood first, labels, and ids where there is no label', () => {
    expect(heatMapTable(buildHeatMap(risks, labelled, { stage: 'current' }), labelled)).toEqual({
      columns: ['Likelihood', 'Small', 'i2', 'Large'],
      rows: [
        ['Often', 'Medium: R-1, R-2', 'High', 'High'],
        ['l2', 'Low', 'Medium', 'High'],
        ['Rare', 'Low', 'Low', 'Medium'],
      ],
    });
  });

  it('shows an impact that no level of the scale has, as sums of categories do', () => {
    const cells = [[{ likelihood: 'l1', impact: '4', level: 'low', riskIds: [] }]];
    expect(heatMapTable({ cells }, labelled)).toEqual({ columns: ['Likelihood', '4'], rows: [['Rare', 'Low']] });
  });

  it('has a heading and no row for a map without cells', () => {
    expect(heatMapTable({ cells: [] }, labelled)).toEqual({ columns: ['Likelihood'], rows: [] });
  });

  it.each<[message: string, map: unknown, criteria: unknown]>([
    ['map.cells must be a list, got undefined', {}, labelled],
    [
      'map.cells[0][0].riskIds must be a list, got null',
      { cells: [[{ likelihood: 'a', impact: 'b', level: 'c', riskIds: null }]] },
      labelled,
    ],
    ['criteria.impact.levels must be a list, got 5', { cells: [] }, { ...labelled, impact: { levels: 5 } }],
  ])('throws: %s', (message, map, criteria) => {
    expect(() => heatMapTable(map as { cells: [] }, criteria as RiskCriteria)).toThrow(new RangeError(message));
  });
});
