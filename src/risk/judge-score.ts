import type { AcceptanceCriteria, RiskAppetite } from './acceptance-criteria.ts';
import type { Impact } from './impact.ts';
import type { RiskLevels, RiskScore, ScoringCriteria } from './read-score.ts';
import { scoreRisk } from './score-risk.ts';

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
 * the general limits. An impact of one level is on every property that would be lost. The strictest verdict comes first, among equals the
 * one on the highest level.
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
  const categories = typeof impact === 'object' ? Object.keys(impact) : properties;
  const special = appetites.filter(({ category }) => categories.includes(category));
  if (special.length === 0) return [judge(criteria, null, general, score)];
  const rest = categories.filter((category) => !special.some((appetite) => appetite.category === category));
  const scoreOf = (some: readonly string[]): RiskScore =>
    typeof impact === 'object' ? scoreRisk(criteria, { likelihood, impact: pick(impact, some) }) : score;
  const verdicts = special.map((appetite) =>
    judge(criteria, appetite.category, appetite, scoreOf([appetite.category])),
  );
  if (rest.length > 0) verdicts.push(judge(criteria, null, general, scoreOf(rest)));
  return verdicts.toSorted((a, b) => strictness[b.decision] - strictness[a.decision] || b.rank - a.rank);
}

function pick(impacts: Impact & object, categories: readonly string[]): Impact {
  return Object.fromEntries(Object.entries(impacts).filter(([name]) => categories.includes(name)));
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
    approvers: able.map(({ role }) => role),
  };
}
