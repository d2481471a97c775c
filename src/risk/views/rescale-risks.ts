import type { StagedRisk } from '../risks/basis-stage.ts';
import type { UnmappedLevel } from './map-level.ts';
import {
  type EvaluationCriteria,
  type EvaluationLimits,
  judgeScore,
  type RiskVerdict,
} from '../assessment/judge-score.ts';
import type { Identified, RiskLevels, RiskScore, ScoringCriteria } from '../scoring/read-score.ts';
import { rescaleAnalysis } from './rescale-analysis.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { riskStages } from '../risks/risk-stages.ts';

/** Which level of the new criteria each level of the old ones becomes, by id. */
export interface LevelMapping {
  /** Ids of the old levels of likelihood to ids of the new ones. */
  readonly likelihood: Readonly<Record<string, string>>;
  /** Ids of the old levels of impact to ids of the new ones. */
  readonly impact: Readonly<Record<string, string>>;
}

/** Criteria that a register is rescaled from or to; `RiskCriteria` fits. */
export interface RescaleCriteria extends ScoringCriteria, Identified {
  /** What is accepted, and by whom; without it no decision can be told. */
  readonly acceptance?: EvaluationLimits | undefined;
}

/** What a change of criteria needs of an analysis; `RiskAnalysis` fits. */
export interface RescalableAnalysis extends RiskLevels {
  /** The id of the criteria it was made under; the old ones when absent. */
  readonly criteria?: string | undefined;
}

/** What a change of criteria needs of a risk; `Risk` fits. */
export interface RescalableRisk extends StagedRisk<RescalableAnalysis> {
  /** The id of the risk. */
  readonly id: string;
  /** What would be lost, each judged by its own appetite where the criteria have one. */
  readonly properties?: readonly string[] | undefined;
  /** Earlier analyses. */
  readonly history?:
    | readonly (RescalableAnalysis & {
        /** The stage it was about. */
        readonly stage: RiskStage;
      })[]
    | undefined;
}

/** What becomes of one stage of a risk, or of an earlier analysis of it. */
export interface RescaledStage {
  /** The id of the risk. */
  readonly risk: string;
  /** The stage. */
  readonly stage: RiskStage;
  /** The place of an earlier analysis in the history of the risk, from 0; null for the stage itself. */
  readonly history: number | null;
  /**
   * Whether the level keeps its id, becomes another one, cannot be told because a level is not mapped, or could not be told before either
   * because the old criteria do not have its levels; or whether it was made under other criteria than the old ones and so is left as it is.
   */
  readonly outcome: 'unchanged' | 'moved' | 'unmapped' | 'unplaced' | 'other-criteria';
  /** The score under the old criteria; null when unplaced or made under other criteria. */
  readonly before: RiskScore | null;
  /** The score under the new criteria; null when unmapped, unplaced or made under criteria that are neither the old nor the new ones. */
  readonly after: RiskScore | null;
  /** Whether the old criteria accept a risk like this, ask for an acceptance or for treatment; null without score or limits. */
  readonly decisionBefore: RiskVerdict['decision'] | null;
  /** The same under the new criteria: the level may keep its id while what follows from it changes. */
  readonly decisionAfter: RiskVerdict['decision'] | null;
  /** The levels that keep it from being mapped; empty unless unmapped. */
  readonly unmapped: readonly UnmappedLevel[];
}

/** What a change of criteria does to a register. */
export interface RescalePreview<Rescaled> {
  /** Every assessed stage of every risk, in the order of the register, after the stages of each risk its history. */
  readonly stages: readonly RescaledStage[];
  /** The number of stages and earlier analyses by what becomes of them. */
  readonly counts: Readonly<Record<RescaledStage['outcome'], number>>;
  /** The risks in levels of the new criteria, ready to be kept; only those of which every stage and earlier analysis is. */
  readonly rescaled: readonly Rescaled[];
  /** The ids of the risks that need a person's decision first. */
  readonly undecided: readonly string[];
}

/**
 * Shows what a change of criteria does to every risk, before it is applied. A level without a counterpart is reported, never clamped to the
 * nearest one. Acceptances go stale with the new criteria, as they should: another scale says something else.
 *
 * The history of a risk is rewritten like its stages, so that a trend compares like with like. An analysis that names other criteria than
 * the old ones is left as it is: one in the new levels counts as done, so that to rescale a result once more changes nothing; one in a third
 * kind of levels needs a person's decision, or a rescaling of its own first.
 *
 * @param risks - The risks, assessed under the old criteria.
 * @param from - The old criteria.
 * @param to - The new criteria.
 * @param mapping - For each old level of likelihood and impact, the new one, by id.
 * @returns Each stage before and after, and the risks rewritten where that leaves nothing open.
 * @throws RangeError when `to` has no level for a pair, which parsed criteria always have.
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
  from: RescaleCriteria,
  to: RescaleCriteria,
  mapping: LevelMapping,
): RescalePreview<Rescaled> {
  const all: RescaledStage[] = [];
  const rescaled: Rescaled[] = [];
  const undecided: string[] = [];
  for (const risk of risks) {
    const rewritten: Record<string, unknown> = {};
    const own: RescaledStage[] = [];
    const rescale = (stage: RiskStage, history: number | null, before: RescalableAnalysis): RescalableAnalysis => {
      const { analysis, ...result } = rescaleAnalysis(before, from, to, mapping);
      const { properties = [] } = risk;
      own.push({
        risk: risk.id,
        stage,
        history,
        ...result,
        decisionBefore: decisionOf(from, before, result.before, properties),
        decisionAfter: decisionOf(to, analysis, result.after, properties),
      });
      return analysis;
    };
    for (const stage of riskStages) {
      if (risk[stage] !== undefined) rewritten[stage] = rescale(stage, null, risk[stage]);
    }
    if (risk.history !== undefined) {
      rewritten['history'] = risk.history.map((past, index) => rescale(past.stage, index, past));
    }
    all.push(...own);
    if (own.every(({ after }) => after !== null)) rescaled.push({ ...risk, ...rewritten });
    else undecided.push(risk.id);
  }
  const counts = { unchanged: 0, moved: 0, unmapped: 0, unplaced: 0, 'other-criteria': 0 };
  for (const { outcome } of all) counts[outcome] += 1;
  return { stages: all, counts, rescaled, undecided };
}

function decisionOf(
  criteria: RescaleCriteria,
  levels: RiskLevels,
  score: RiskScore | null,
  properties: readonly string[],
): RiskVerdict['decision'] | null {
  const verdicts = score && hasLimits(criteria) ? judgeScore(criteria, levels, score, properties) : [];
  return verdicts[0]?.decision ?? null;
}

function hasLimits(criteria: RescaleCriteria): criteria is RescaleCriteria & EvaluationCriteria {
  return criteria.acceptance !== undefined;
}
