import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';
import type { AcceptanceCriteria, ApprovalLimit } from '../criteria/acceptance-criteria.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { Risk } from '../risks/risk.ts';
import { categoryLevels, isByCategory, unassessedProperties } from '../scoring/impact-categories.ts';
import { type RiskScore, type ScoredFields, scoreOrNull } from '../scoring/try-score.ts';

/** The result of comparing a level with the acceptance criteria, in general or for one category of impact. */
export interface RiskVerdict {
  /** The category of impact whose own appetite applies; null when the general limits apply. */
  readonly category: string | null;
  /** The asset whose own limits apply; absent when those of another scope do. */
  readonly asset?: string;
  /** The unit whose own limits apply; absent when those of another scope do. */
  readonly unit?: string;
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
 * The category, asset or unit whose own limits a verdict is about; `overall` for the general ones.
 *
 * @internal
 */
export function scopeOf({ category, asset, unit }: RiskVerdict): string {
  return category ?? asset ?? unit ?? 'overall';
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

/**
 * The fields of a risk to which limits apply.
 *
 * @internal
 */
export type EvaluatedFields = Pick<Risk, 'properties' | 'unit'> & Partial<Pick<Risk, 'assets'>>;

const strictness = { acceptable: 0, 'needs-approval': 1, 'needs-treatment': 2 };

/**
 * Compares a scored risk with the acceptance criteria. A category of impact with an appetite of its own is compared with that, the others
 * together with the general limits. A property that would be lost and has no level of its own takes the level of the risk, so that a
 * missing assessment never improves the result: it is compared with its appetite, else with the general limits where the impact is by
 * property. An impact by other categories alone is about the consequences of any loss.
 *
 * Limits of the unit, or of the assets concerned, take the place of the general ones; those stay for assets without limits of their own
 * unless the unit has some. The strictest verdict comes first, among equals the one on the highest level.
 *
 * @internal
 */
export function evaluateRisk(
  { likelihood, impact }: ScoredFields,
  score: RiskScore,
  risk: EvaluatedFields,
  criteria: RiskCriteria,
): readonly RiskVerdict[] {
  const properties: readonly string[] = risk.properties;
  const { appetites = [] } = criteria.acceptance;
  const impacts = categoryLevels(impact);
  const own = impacts.map(([category]) => category);
  const special = appetites.flatMap((appetite) => {
    const { category } = appetite;
    if (category === undefined || !(own.includes(category) || properties.includes(category))) return [];
    return [{ category, appetite }];
  });
  const lost = isByCategory(impact) ? unassessedProperties(own, properties) : properties;
  const rest = [...own, ...lost].filter((category) => !special.some((other) => other.category === category));
  const scoreOf = (some: readonly string[]): RiskScore => {
    const levelled = impacts.filter(([category]) => some.includes(category));
    const impactOf = Object.fromEntries(levelled);
    return (levelled.length < some.length ? null : scoreOrNull({ likelihood, impact: impactOf }, criteria)) ?? score;
  };
  const verdicts = special.map(({ category, appetite }) =>
    compare({ category }, appetite, scoreOf([category]), criteria),
  );
  if (special.length === 0 || rest.length > 0) {
    const scoreOfRest = special.length === 0 ? score : scoreOf(rest);
    for (const { scope, limits } of limitsOf(risk, criteria.acceptance))
      verdicts.push(compare({ category: null, ...scope }, limits, scoreOfRest, criteria));
  }
  return verdicts.toSorted((a, b) => strictness[b.decision] - strictness[a.decision] || b.rank - a.rank);
}

type Limits = Pick<AcceptanceCriteria, 'automaticUpTo' | 'approvals'>;

type Scope = Pick<RiskVerdict, 'category' | 'asset' | 'unit'>;

/** The limits for a risk as a whole. */
function limitsOf(
  { assets = [], unit }: EvaluatedFields,
  { appetites = [], ...general }: AcceptanceCriteria,
): readonly { readonly scope: Omit<Scope, 'category'>; readonly limits: Limits }[] {
  const ofUnit = appetites.filter((appetite) => appetite.unit !== undefined && appetite.unit === unit);
  const ofAssets = appetites.filter(({ asset }) => asset !== undefined && assets.includes(asset));
  const isCovered =
    ofUnit.length > 0 ||
    (ofAssets.length > 0 && assets.every((asset) => ofAssets.some((appetite) => appetite.asset === asset)));
  return [
    ...ofUnit.map((limits) => ({ scope: { unit: String(limits.unit) }, limits })),
    ...ofAssets.map((limits) => ({ scope: { asset: String(limits.asset) }, limits })),
    ...(isCovered ? [] : [{ scope: {}, limits: general }]),
  ];
}

function compare(
  scope: Scope,
  { automaticUpTo, approvals }: Limits,
  { level, rank }: RiskScore,
  { levels }: RiskCriteria,
): RiskVerdict {
  const rankOf = (id: string | null): number => levels.findIndex((known) => known.id === id) + 1;
  const about = { ...scope, level, rank };
  if (rankOf(automaticUpTo) >= rank) return { ...about, decision: 'acceptable', upTo: automaticUpTo, approvals: [] };
  const able = approvals.filter(({ upTo }) => rankOf(upTo) >= rank).toSorted((a, b) => rankOf(a.upTo) - rankOf(b.upTo));
  const [lowest] = able;
  return lowest === undefined
    ? { ...about, decision: 'needs-treatment', upTo: null, approvals: [] }
    : { ...about, decision: 'needs-approval', upTo: lowest.upTo, approvals: able };
}
