import type { HeatMap, RiskCriteria } from 'isms-kit/risk';

/** A heat map, the highest likelihood first, with the ids of the risks in their cells. */
export function heatMapLines({ cells, unplaced }: HeatMap, criteria: RiskCriteria): readonly string[] {
  const head = criteria.impact.levels.map(({ id }) => id.padEnd(15)).join('');
  const rows = cells.map((row, index) => {
    const likelihood = criteria.likelihood.levels[index]?.id ?? '';
    return `  ${likelihood.padEnd(16)}${row.map(({ level, riskIds }) => `${level} ${riskIds.join(' ')}`.padEnd(15)).join('')}`.trimEnd();
  });
  return [`  ${''.padEnd(16)}${head}`.trimEnd(), ...rows.toReversed(), `  not placed: ${unplaced.join(', ')}`];
}
