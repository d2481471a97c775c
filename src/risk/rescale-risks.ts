import type { Impact } from './impact.ts';
import type { LevelReference } from './level-reference.ts';
import { mapLevel, type UnmappedLevel } from './map-level.ts';
import { readScore, type RiskScore, type ScoringCriteria } from './read-score.ts';
import type { RiskStage } from './risk-analysis.ts';
import type { Risk } from './risk.ts';

/** Which level of the new criteria each level of the old ones becomes, by id. */
export interface LevelMapping {
  /** Ids of the old levels of likelihood to ids of the new ones. */
  readonly likelihood: Readonly<Record<string, string>>;
  /** Ids of the old levels of impact to ids of the new ones. */
  readonly impact: Readonly<Record<string, string>>;
}

/** What a change of criteria needs of a risk; `Risk` fits. */
export type RescalableRisk = Pick<Risk, 'id' | RiskStage>;

/** What becomes of one stage of a risk. */
export interface RescaledStage {
  /** The id of the risk. */
  readonly risk: string;
  /** The stage. */
  readonly stage: RiskStage;
  /**
   * Whether the level keeps its id, becomes another one, cannot be told because a level is not mapped, or could not be told before either
   * because the old criteria do not have its levels.
   */
  readonly outcome: 'unchanged' | 'moved' | 'unmapped' | 'unplaced';
  /** The score under the old criteria; null when unplaced. */
  readonly before: RiskScore | null;
  /** The score under the new criteria; null when unmapped or unplaced. */
  readonly after: RiskScore | null;
  /** The levels that keep it from being mapped. */
  readonly unmapped: readonly UnmappedLevel[];
}

/** What a change of criteria does to a register. */
export interface RescalePreview<Rescaled> {
  /** Every assessed stage of every risk, in the order of the register. */
  readonly stages: readonly RescaledStage[];
  /** The number of stages by what becomes of them. */
  readonly counts: Readonly<Record<RescaledStage['outcome'], number>>;
  /** The risks in levels of the new criteria, ready to be kept; only those of which every stage can be mapped. */
  readonly rescaled: readonly Rescaled[];
  /** The ids of the risks that need a person's decision first. */
  readonly undecided: readonly string[];
}

const stages = ['inherent', 'current', 'residual', 'target'] as const;

/**
 * Shows what a change of criteria does to every risk, before it is applied. A level without a counterpart is reported, never clamped to the
 * nearest one. Acceptances go stale with the new criteria, as they should: another scale says something else.
 *
 * @param risks - The risks, assessed under the old criteria.
 * @param from - The old criteria.
 * @param to - The new criteria.
 * @param mapping - For each old level of likelihood and impact, the new one, by id.
 * @returns Each stage before and after, and the risks rewritten where that leaves nothing open. The history of a risk stays as it was.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { rescaleRisks, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const { product5x5, product3x3 } = riskCriteriaPresets;
 * const preview = rescaleRisks([makeRisk()], product5x5, product3x3, {
 *   likelihood: { unlikely: 'unlikely', possible: 'possible', likely: 'likely' },
 *   impact: { minor: 'minor', moderate: 'moderate' },
 * });
 * preview.undecided; // => ['R-1']
 * preview.stages[1]?.unmapped; // => [{ parameter: 'impact', category: null, level: 'major', reason: 'not-in-mapping' }]
 * ```
 */
export function rescaleRisks<Rescaled extends RescalableRisk>(
  risks: readonly Rescaled[],
  from: ScoringCriteria,
  to: ScoringCriteria & { readonly id: string },
  mapping: LevelMapping,
): RescalePreview<Rescaled> {
  const all: RescaledStage[] = [];
  const rescaled: Rescaled[] = [];
  const undecided: string[] = [];
  for (const risk of risks) {
    const rewritten: Record<string, unknown> = { ...risk };
    const own: RescaledStage[] = [];
    for (const stage of stages) {
      const analysis = risk[stage];
      if (analysis === undefined) continue;
      const { levels, ...result } = rescaleStage(from, to, mapping, analysis);
      own.push({ risk: risk.id, stage, ...result });
      rewritten[stage] = { ...analysis, ...levels, criteria: to.id };
    }
    all.push(...own);
    if (own.every(({ after }) => after !== null)) rescaled.push(rewritten as Rescaled);
    else undecided.push(risk.id);
  }
  const counts = { unchanged: 0, moved: 0, unmapped: 0, unplaced: 0 };
  for (const { outcome } of all) counts[outcome] += 1;
  return { stages: all, counts, rescaled, undecided };
}

interface Levels {
  readonly likelihood: LevelReference;
  readonly impact: Impact;
}

type StageResult = Omit<RescaledStage, 'risk' | 'stage'> & { readonly levels: Levels };

function rescaleStage(
  from: ScoringCriteria,
  to: ScoringCriteria,
  mapping: LevelMapping,
  analysis: Levels,
): StageResult {
  const before = readScore(from, analysis);
  if ('problem' in before) return { outcome: 'unplaced', before: null, after: null, unmapped: [], levels: analysis };
  const unmapped: UnmappedLevel[] = [];
  const map = (parameter: 'likelihood' | 'impact', category: string | null, level: LevelReference): string => {
    const mapped = mapLevel(
      parameter,
      category,
      level,
      from[parameter].levels,
      to[parameter].levels,
      mapping[parameter],
    );
    if (typeof mapped === 'string') return mapped;
    unmapped.push(mapped);
    return mapped.level;
  };
  const likelihood = map('likelihood', null, analysis.likelihood);
  const impact =
    typeof analysis.impact === 'object'
      ? Object.fromEntries(
          Object.entries(analysis.impact).map(([category, level]) => [category, map('impact', category, level)]),
        )
      : map('impact', null, analysis.impact);
  const levels = { likelihood, impact };
  const after = unmapped.length === 0 ? readScore(to, levels) : undefined;
  if (after === undefined || 'problem' in after)
    return { outcome: 'unmapped', before: before.score, after: null, unmapped, levels };
  const outcome = after.score.level === before.score.level ? 'unchanged' : 'moved';
  return { outcome, before: before.score, after: after.score, unmapped, levels };
}
