import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { soundnessFindings } from './findings.ts';
import { type GridCell, type RiskScore, scoreGrid } from '../scoring/try-score.ts';

/**
 * Checks the levels of all pairs of likelihood and impact.
 *
 * @internal
 */
export function checkGrid(criteria: RiskCriteria): readonly FindingOf<typeof soundnessFindings>[] {
  // The schema refuses a pair without a level; here it is compared with nothing.
  const cells = scoreGrid(criteria);
  const scores = cells.flat().flatMap(({ result }) => ('score' in result ? [result.score] : []));
  return [
    ...cells.flatMap((row, l) =>
      row.flatMap((cell, i) => [
        ...checkStep(criteria, [l, i], cell, cells[l - 1]?.[i], 'likelihood'),
        ...checkStep(criteria, [l, i], cell, row[i - 1], 'impact'),
      ]),
    ),
    ...unreached(criteria, scores),
    ...withoutDifference(criteria, cells),
  ];
}

function subjectOf({ id }: RiskCriteria): { readonly kind: string; readonly id: string } {
  return { kind: 'risk-criteria', id };
}

function checkStep(
  criteria: RiskCriteria,
  place: readonly [number, number],
  { likelihood, impact, result }: GridCell,
  below: GridCell | undefined,
  along: 'likelihood' | 'impact',
): readonly FindingOf<typeof soundnessFindings>[] {
  if (below === undefined || !('score' in result && 'score' in below.result)) return [];
  const [score, scoreBelow] = [result.score, below.result.score];
  const step = score.rank - scoreBelow.rank;
  if (step === 0 || step === 1) return [];
  const path = criteria.scoring.kind === 'matrix' ? ['scoring', 'grid', ...place] : ['scoring', 'bands'];
  const neighbour = below[along];
  const params = { likelihood, impact, level: score.level, neighbour, neighbourLevel: scoreBelow.level };
  const code = step < 0 ? 'risk-criteria-not-monotone' : 'risk-criteria-level-jump';
  return [reportFinding(soundnessFindings, code, { subject: subjectOf(criteria), path, params })];
}

function unreached(
  criteria: RiskCriteria,
  scores: readonly RiskScore[],
): readonly FindingOf<typeof soundnessFindings>[] {
  const subject = subjectOf(criteria);
  const bands = criteria.scoring.kind === 'matrix' ? [] : criteria.scoring.bands;
  const reachedLevels = new Set(scores.map(({ level }) => level));
  const reachedBands = new Set(scores.map(({ explanation }) => explanation.band?.from));
  return [
    ...criteria.levels.flatMap(({ id }, index) => {
      if (reachedLevels.has(id)) return [];
      return [
        reportFinding(soundnessFindings, 'risk-criteria-level-unreached', {
          subject,
          path: ['levels', index],
          params: { level: id },
        }),
      ];
    }),
    ...bands.flatMap(({ level, from }, index) => {
      if (reachedBands.has(from)) return [];
      const details = { subject, path: ['scoring', 'bands', index], params: { level, from } };
      return [reportFinding(soundnessFindings, 'risk-criteria-band-unreachable', details)];
    }),
  ];
}

function withoutDifference(
  criteria: RiskCriteria,
  cells: readonly (readonly GridCell[])[],
): readonly FindingOf<typeof soundnessFindings>[] {
  const rows = sameAsBelow(criteria, 'likelihood', 'risk-criteria-rows-identical', cells.map(levelsOn));
  // The values of a sum or mean are many, and neighbours that give the same level are no defect.
  if ((criteria.impactCombination ?? 'highest') !== 'highest') return rows;
  const columns = criteria.impact.levels.map((_column, i) => levelsOn(cells.map((row) => row[i] as GridCell)));
  return [...rows, ...sameAsBelow(criteria, 'impact', 'risk-criteria-columns-identical', columns)];
}

/** The levels along a row or a column as a text to compare; empty where a pair has no level. */
function levelsOn(line: readonly GridCell[]): string {
  const ranks = line.map(({ result }) => ('score' in result ? result.score.rank : null));
  return ranks.includes(null) ? '' : ranks.join();
}

function sameAsBelow(
  criteria: RiskCriteria,
  scale: 'likelihood' | 'impact',
  code: 'risk-criteria-rows-identical' | 'risk-criteria-columns-identical',
  lines: readonly string[],
): readonly FindingOf<typeof soundnessFindings>[] {
  const { levels } = criteria[scale];
  return levels.flatMap(({ id }, index) => {
    const below = levels[index - 1];
    const line = lines[index];
    if (below === undefined || line === '' || line !== lines[index - 1]) return [];
    const details = {
      subject: subjectOf(criteria),
      path: [scale, 'levels', index],
      params: { lower: below.id, higher: id },
    };
    return [reportFinding(soundnessFindings, code, details)];
  });
}
