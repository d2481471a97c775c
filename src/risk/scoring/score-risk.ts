import { readScore, type RiskLevels, type RiskScore, type ScoreProblem, type ScoringCriteria } from './read-score.ts';

/**
 * Gives the level of a risk from its likelihood and impact (6.1.2 d 3). The one function that decides a level: ranking, heat maps,
 * assessments and checks all ask it.
 *
 * The `criteria` that an analysis names are not compared with these; `checkRiskRegister` finds analyses made under others.
 *
 * @param criteria - The risk criteria.
 * @param levels - Likelihood and impact, each by the id of a level or by its rank, from 1 for the lowest. An impact by category
 *   (`confidentiality`, `integrity`, `availability`, the consumer's own) counts as the highest of them.
 * @returns The level with its rank from 1, the value behind it, and how it came about.
 * @throws RangeError when a level or category is not in the criteria; registers, which nobody vouches for, are for `checkRiskRegister`.
 *
 * @example
 * ```ts
 * import { riskCriteriaPresets, scoreRisk } from 'isms-kit/risk';
 *
 * const score = scoreRisk(riskCriteriaPresets.product5x5, { likelihood: 'likely', impact: { confidentiality: 4, availability: 2 } });
 * score.level; // => 'high'
 * score.value; // => 16
 * score.explanation.decidedBy; // => ['confidentiality']
 * score.explanation.band; // => { from: 10, through: 16 }
 * ```
 */
export function scoreRisk(criteria: ScoringCriteria, levels: RiskLevels): RiskScore {
  const read = readScore(criteria, levels);
  if ('score' in read) return read.score;
  const { parameter, category, value, reason } = read.problem;
  const place = category === null ? parameter : `${parameter}.${category}`;
  const got = typeof value === 'string' ? JSON.stringify(value) : value;
  throw new RangeError(`${place} must ${dutyOf(parameter, reason)}, got ${got}`);
}

function dutyOf(parameter: ScoreProblem['parameter'], reason: ScoreProblem['reason']): string {
  if (parameter === 'criteria') return 'have a level for each pair';
  return reason === 'level-unknown' ? 'be the id or rank of a level' : 'be on a category of the criteria';
}
