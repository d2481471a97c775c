import type { AcceptanceCriteria, RiskAppetite } from '../criteria/acceptance-criteria.ts';
import { categoryLevels } from '../scoring/impact-levels.ts';
import type { RiskLevels, RiskScore, ScoringCriteria } from '../scoring/read-score.ts';
import { scoreRisk } from '../scoring/score-risk.ts';
import { unassessedProperties } from '../scoring/unassessed-properties.ts';

/** What a risk may be accepted up to, in general and by category; `AcceptanceCriteria` fits. */
export interface EvaluationLimits extends Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'> {
  /** Other limits for single categories of impact. */
  readonly appetites?: readonly RiskAppetite[] | undefined;
}

/** The criteria a risk is evaluated against; `RiskCriteria` fits. */
export interface EvaluationCriteria extends ScoringCriteria {
  /** What is accepted, and by whom. */
  readonly acceptance: EvaluationLimits;
}

/** What the acceptance criteria say about a level, in general or for one category of impact. */
export interface RiskVerdict {
  /** The category of impact judged by its own appetite; null when the general limits apply. */
  readonly category: string | null;
  /** The id of the level judged. */
  readonly level: string;
  /** Its rank, from 1 for the lowest. */
  readonly rank: number;
  /** Whether it is accepted as it is, needs somebody's acceptance, or must be treated. */
  readonly decision: 'acceptable' | 'needs-approval' | 'needs-treatment';
  /** The id of the highest level that this decision covers; null when it must be treated. */
  readonly upTo: string | null;
  /** The roles that may accept it, lowest limit first; empty unless acceptance is needed. */
  readonly approvers: readonly string[];
}

const strictness = { acceptable: 0, 'needs-approval': 1, 'needs-treatment': 2 };

/**
 * Judges a scored risk by the acceptance criteria: each category of impact that has an appetite by that appetite, the others together by
 * the general limits. A property that would be lost and has no level of its own is judged by the level of the risk, so that it is never
 * the better for not being assessed: by its appetite, else by the general limits where the impact is by property. An impact by other
 * categories alone is about the consequences of any loss. The strictest verdict comes first, among equals the one on the highest level.
 *
 * @internal
 */
export function judgeScore(
  criteria: EvaluationCriteria,
  levels: RiskLevels,
  score: RiskScore,
  properties: readonly string[],
): readonly RiskVerdict[] {
  const { appetites = [], ...general } = criteria.acceptance;
  const { likelihood, impact } = levels;
  const impacts = typeof impact === 'object' ? categoryLevels(impact) : [];
  const own = impacts.map(([category]) => category);
  const special = appetites.filter(({ category }) => own.includes(category) || properties.includes(category));
  if (special.length === 0) return [judge(criteria, null, general, score)];
  const lost = typeof impact === 'object' ? unassessedProperties(own, properties) : properties;
  const rest = [...own, ...lost].filter((category) => !special.some((appetite) => appetite.category === category));
  const scoreOf = (some: readonly string[]): RiskScore => {
    const levelled = impacts.filter(([category]) => some.includes(category));
    return levelled.length < some.length
      ? score
      : scoreRisk(criteria, { likelihood, impact: Object.fromEntries(levelled) });
  };
  const verdicts = special.map((appetite) =>
    judge(criteria, appetite.category, appetite, scoreOf([appetite.category])),
  );
  if (rest.length > 0) verdicts.push(judge(criteria, null, general, scoreOf(rest)));
  return verdicts.toSorted((a, b) => strictness[b.decision] - strictness[a.decision] || b.rank - a.rank);
}

function judge(
  { levels }: ScoringCriteria,
  category: string | null,
  { automaticUpTo, approvals }: Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'>,
  { level, rank }: RiskScore,
): RiskVerdict {
  const rankOf = (id: string | null): number => levels.findIndex((known) => known.id === id) + 1;
  if (rankOf(automaticUpTo) >= rank)
    return { category, level, rank, decision: 'acceptable', upTo: automaticUpTo, approvers: [] };
  const able = approvals.filter(({ upTo }) => rankOf(upTo) >= rank).toSorted((a, b) => rankOf(a.upTo) - rankOf(b.upTo));
  const [first] = able;
  if (first === undefined) return { category, level, rank, decision: 'needs-treatment', upTo: null, approvers: [] };
  return {
    category,
    level,
    rank,
    decision: 'needs-approval',
    upTo: first.upTo,
    approvers: [...new Set(able.map(({ role }) => role))],
  };
}
