import { anObject, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RiskCriteria } from '../../risk/criteria/risk-criteria.ts';
import type { HeatMap, HeatMapCell } from '../../risk/views/build-heat-map.ts';
import type { Table } from '../table/table.ts';

interface Level {
  readonly id: string;
  readonly label?: string;
}

const levels: Guard = listOf(anObject<Level>({ id: aText, label: maybe(aText) }));
const aScale: Guard = anObject<RiskCriteria['impact']>({ levels });
const labelled: Guard = anObject<RiskCriteria>({ likelihood: aScale, impact: aScale, levels });
const aHeatMapCell: Guard = anObject<HeatMapCell>({
  likelihood: aText,
  impact: aText,
  level: aText,
  riskIds: listOf(aText),
});
const aHeatMap: Guard = anObject<HeatMap>({ cells: listOf(listOf(aHeatMapCell)) });

/**
 * Draws a heat map as a table: a row for each level of likelihood, the highest first, a column for each level of impact. Levels have their labels,
 * or their ids where the criteria have no label. Risks that are not placed are in the `unplaced` of the map.
 *
 * @param map - The heat map, made by `buildHeatMap`.
 * @param criteria - The risk criteria of the map.
 * @returns The table; a cell names its level and the risks in it.
 * @throws RangeError when a part of the map or of the criteria is unreadable.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { buildHeatMap, riskCriteriaPresets } from 'isms-kit/risk';
 * import { heatMapTable } from 'isms-kit/tables';
 *
 * const criteria = riskCriteriaPresets.product3x3;
 * const risk = makeRisk({ current: { likelihood: 2, impact: 3, assessedOn: '2026-05-14' } });
 * const { columns, rows } = heatMapTable(buildHeatMap([risk], criteria, { stage: 'current' }), criteria);
 * columns; // => ['Likelihood', 'Minor', 'Moderate', 'Major']
 * rows[1]; // => ['Possible', 'Low', 'Medium', 'High: R-1']
 * ```
 */
export function heatMapTable(
  map: Pick<HeatMap, 'cells'>,
  criteria: Pick<RiskCriteria, 'likelihood' | 'impact' | 'levels'>,
): Table {
  requireReadable('map', map, aHeatMap);
  requireReadable('criteria', criteria, labelled);
  const likelihoodLabel = labelsOf(criteria.likelihood.levels);
  const impactLabel = labelsOf(criteria.impact.levels);
  const levelLabel = labelsOf(criteria.levels);
  const cellText = ({ level, riskIds }: HeatMapCell): string =>
    riskIds.length === 0 ? levelLabel(level) : `${levelLabel(level)}: ${riskIds.join(', ')}`;
  return {
    columns: ['Likelihood', ...(map.cells[0] ?? []).map(({ impact }) => impactLabel(impact))],
    rows: map.cells
      .map((row) => [...row.slice(0, 1).map(({ likelihood }) => likelihoodLabel(likelihood)), ...row.map(cellText)])
      .toReversed(),
  };
}

function labelsOf(known: readonly Level[]): (id: string) => string {
  const labels = new Map(known.map(({ id, label = id }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}
