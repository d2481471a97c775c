import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { buildHeatMap, type Risk, type RiskAnalysis, riskCriteriaPresets } from '../../../src/risk/index.ts';

const { product3x3 } = riskCriteriaPresets;

function risk(id: string, likelihood: number, impact: Exclude<RiskAnalysis['impact'], undefined>): Risk {
  return makeRisk({ id, current: { likelihood, impact, assessedOn: '2026-03-02' } });
}

const unassessed = makeRisk({ id: 'R-0', current: undefined });

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
