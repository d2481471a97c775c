import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { AcceptanceCriteria, ApprovalLimit } from '../criteria/acceptance-criteria.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { Risk } from '../risks/risk.ts';
import { categoryLevels, isByCategory, unassessedProperties } from '../scoring/impact-categories.ts';
import { scoreRisk } from '../scoring/score-risk.ts';
import type { RiskScore } from '../scoring/try-score.ts';

/** The result of comparing a level with the acceptance criteria, in general or for one category of impact. */
export interface RiskVerdict {
  /** The category of impact whose own appetite applies; null when the general limits apply. */
  readonly category: string | null;
  /** The id of the level. */
  readonly level: string;
  /** Its rank, from 1 for the lowest. */
  readonly rank: number;
  /** Whether the level is accepted as it is, needs an approval, or must be treated. */
  readonly decision: 'acceptable' | 'needs-approval' | 'needs-treatment';
  /** The id of the highest level that this decision covers; null when it must be treated. */
  readonly upTo: string | null;
  /** The approvals of which any one suffices, lowest limit first; empty unless an approval is needed. */
  readonly approvals: readonly ApprovalLimit[];
}

/**
 * Returns the stage that an acceptance is about: the residual risk (6.1.3 f), else the current risk, else the inherent one. The target is an
 * aim and is never accepted.
 *
 * @internal
 */
export function stageToAccept(
  risk: Pick<Risk, RiskStage>,
): { readonly stage: RiskStage; readonly analysis: RiskAnalysis } | null {
  for (const stage of ['residual', 'current', 'inherent'] as const) {
    const analysis = risk[stage];
    if (analysis !== undefined) return { stage, analysis };
  }
  return null;
}

const strictness = { acceptable: 0, 'needs-approval': 1, 'needs-treatment': 2 };

/**
 * Compares a scored risk with the acceptance criteria. A category of impact with an appetite of its own is compared with that, the others
 * together with the general limits. A property that would be lost and has no level of its own takes the level of the risk, so that a
 * missing assessment never improves the result: it is compared with its appetite, else with the general limits where the impact is by
 * property. An impact by other categories alone is about the consequences of any loss. The strictest verdict comes first, among equals the
 * one on the highest level.
 *
 * @internal
 */
export function evaluateRisk(
  { likelihood, impact }: Pick<RiskAnalysis, 'likelihood' | 'impact'>,
  score: RiskScore,
  properties: readonly string[],
  criteria: RiskCriteria,
): readonly RiskVerdict[] {
  const { appetites = [], ...general } = criteria.acceptance;
  const impacts = categoryLevels(impact);
  const own = impacts.map(([category]) => category);
  const special = appetites.filter(({ category }) => own.includes(category) || properties.includes(category));
  if (special.length === 0) return [compare(null, general, score, criteria)];
  const lost = isByCategory(impact) ? unassessedProperties(own, properties) : properties;
  const rest = [...own, ...lost].filter((category) => !special.some((appetite) => appetite.category === category));
  const scoreOf = (some: readonly string[]): RiskScore => {
    const levelled = impacts.filter(([category]) => some.includes(category));
    return levelled.length < some.length
      ? score
      : scoreRisk({ likelihood, impact: Object.fromEntries(levelled) }, criteria);
  };
  const verdicts = special.map((appetite) =>
    compare(appetite.category, appetite, scoreOf([appetite.category]), criteria),
  );
  if (rest.length > 0) verdicts.push(compare(null, general, scoreOf(rest), criteria));
  return verdicts.toSorted((a, b) => strictness[b.decision] - strictness[a.decision] || b.rank - a.rank);
}

function compare(
  category: string | null,
  { automaticUpTo, approvals }: Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'>,
  { level, rank }: RiskScore,
  { levels }: RiskCriteria,
): RiskVerdict {
  const rankOf = (id: string | null): number => levels.findIndex((known) => known.id === id) + 1;
  const about = { category, level, rank };
  if (rankOf(automaticUpTo) >= rank) return { ...about, decision: 'acceptable', upTo: automaticUpTo, approvals: [] };
  const able = approvals.filter(({ upTo }) => rankOf(upTo) >= rank).toSorted((a, b) => rankOf(a.upTo) - rankOf(b.upTo));
  const [lowest] = able;
  return lowest === undefined
    ? { ...about, decision: 'needs-treatment', upTo: null, approvals: [] }
    : { ...about, decision: 'needs-approval', upTo: lowest.upTo, approvals: able };
}
