import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { soundnessFindings } from './findings.ts';
import { type RiskScore, scoreOrNull } from '../scoring/try-score.ts';

/**
 * Checks the levels of all pairs of likelihood and impact.
 *
 * @internal
 */
export function checkGrid(criteria: RiskCriteria): readonly FindingOf<typeof soundnessFindings>[] {
  // The schema refuses a pair without a level; here it is compared with nothing.
  const cells = criteria.likelihood.levels.map((_row, l) =>
    criteria.impact.levels.map((_column, i) => scoreOrNull({ likelihood: l + 1, impact: i + 1 }, criteria)),
  );
  const scores = cells.flat().filter((score) => score !== null);
  return [
    ...scores.flatMap((score) =>
      neighboursBelow(cells, score).flatMap((neighbour) => checkStep(criteria, score, neighbour)),
    ),
    ...unreached(criteria, scores),
    ...withoutDifference(criteria, cells),
  ];
}

function subjectOf({ id }: RiskCriteria): { readonly kind: string; readonly id: string } {
  return { kind: 'risk-criteria', id };
}

interface Neighbour {
  readonly score: RiskScore;
  readonly along: 'likelihood' | 'impact';
}

function neighboursBelow(
  cells: readonly (readonly (RiskScore | null)[])[],
  { explanation }: RiskScore,
): readonly Neighbour[] {
  const [l, i] = [explanation.likelihoodRank - 1, explanation.impactRank - 1];
  const below = { likelihood: cells[l - 1]?.[i], impact: cells[l]?.[i - 1] };
  return (['likelihood', 'impact'] as const).flatMap((along) => {
    const score = below[along] ?? null;
    return score === null ? [] : [{ score, along }];
  });
}

function checkStep(
  criteria: RiskCriteria,
  score: RiskScore,
  { score: below, along }: Neighbour,
): readonly FindingOf<typeof soundnessFindings>[] {
  const step = score.rank - below.rank;
  if (step === 0 || step === 1) return [];
  const { likelihoodRank, impactRank } = score.explanation;
  const path =
    criteria.scoring.kind === 'matrix' ? ['scoring', 'grid', likelihoodRank - 1, impactRank - 1] : ['scoring', 'bands'];
  const { likelihood, impact, level } = score;
  const params = { likelihood, impact, level, neighbour: below[along], neighbourLevel: below.level };
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
  cells: readonly (readonly (RiskScore | null)[])[],
): readonly FindingOf<typeof soundnessFindings>[] {
  const rows = cells.map(levelsOn);
  const columns = criteria.impact.levels.map((_column, i) => levelsOn(cells.map((row) => row[i] ?? null)));
  return [
    ...sameAsBelow(criteria, 'likelihood', 'risk-criteria-rows-identical', rows),
    ...sameAsBelow(criteria, 'impact', 'risk-criteria-columns-identical', columns),
  ];
}

/** The levels along a row or a column as a text to compare; empty where a pair has no level. */
function levelsOn(line: readonly (RiskScore | null)[]): string {
  return line.includes(null) ? '' : line.map((score) => score?.rank).join();
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
