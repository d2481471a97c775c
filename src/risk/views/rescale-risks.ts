import { aMapOf, anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RiskAnalysis } from '../analysis/risk-analysis.ts';
import { type RiskStage, riskStages } from '../analysis/risk-stage.ts';
import { evaluateRisk, type RiskVerdict } from '../assessment/evaluate-risk.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { riskFieldsGuard, viewParts } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import type { RiskScore } from '../scoring/try-score.ts';
import { type LevelMapping, rescaleAnalysis, type RescaledLevels } from './rescale-analysis.ts';

/** The result of rescaling one stage of a risk, or an earlier analysis of it. */
export interface RescaledStage extends RescaledLevels {
  /** The id of the risk. */
  readonly risk: string;
  /** The stage. */
  readonly stage: RiskStage;
  /** The place of an earlier analysis in the history of the risk, from 0; null for the stage itself. */
  readonly history: number | null;
  /** The decision under the old criteria; null without a score. */
  readonly decisionBefore: RiskVerdict['decision'] | null;
  /** The decision under the new criteria, which may change while the level keeps its id; null without a score. */
  readonly decisionAfter: RiskVerdict['decision'] | null;
}

/** The effect of a change of criteria on a register. */
export interface RescalePreview<Rescaled> {
  /** Every assessed stage of every risk, in the order of the register, after the stages of each risk its history. */
  readonly stages: readonly RescaledStage[];
  /** The number of stages and earlier analyses by outcome. */
  readonly counts: Readonly<Record<RescaledStage['outcome'], number>>;
  /** The risks in levels of the new criteria; only those of which every stage and earlier analysis is rescaled. */
  readonly rescaled: readonly Rescaled[];
  /** The ids of the risks that need a person's decision first. */
  readonly undecided: readonly string[];
}

/** The options of `rescaleRisks`. */
export interface RescaleRisksOptions {
  /** The old criteria. */
  readonly from: RiskCriteria;
  /** The new criteria. */
  readonly to: RiskCriteria;
  /** The new level for each old level of likelihood and impact, by id. */
  readonly mapping: LevelMapping;
}

const rescaledFields = [...viewParts, 'properties', 'unit', 'history'] as const;

type RescaledFields = Pick<Risk, (typeof rescaledFields)[number]> & Partial<Pick<Risk, 'assets'>>;

const rescalable = listOf(riskFieldsGuard(rescaledFields, ['assets']));

const mappingGuard = anObject<LevelMapping>({
  likelihood: aMapOf(aText),
  impact: aMapOf(aText),
  level: maybe(aMapOf(aText)),
});

/**
 * Shows the effect of a change of criteria on every risk before it is applied. A level without a counterpart is reported and never replaced by
 * the nearest one. Acceptances go stale with the new criteria, because a level of another scale has another meaning.
 *
 * A risk that is closed stays as it is, because no decision about it is due. The history of a risk is rescaled like its stages, so that a trend
 * compares equal criteria. An analysis that names other criteria than the old ones stays as it is. In levels of the new criteria it counts as done, so that rescaling a result again changes nothing; in levels of
 * third criteria it needs a person's decision or a rescaling of its own first.
 *
 * @param risks - The risks, assessed under the old criteria.
 * @param options - The old criteria, the new criteria and the mapping of the levels.
 * @returns Each stage before and after, and the rescaled risks.
 * @throws RangeError when `to` has no level for a pair, which its schema refuses, or a part of the input cannot be read.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { rescaleRisks, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const { product5x5: from, product3x3: to } = riskCriteriaPresets;
 * const mapping = {
 *   likelihood: { unlikely: 'unlikely', possible: 'possible', likely: 'likely' },
 *   impact: { minor: 'minor', moderate: 'moderate' },
 * };
 * const preview = rescaleRisks([makeRisk()], { from, to, mapping });
 * preview.undecided; // => ['R-1']
 * preview.stages[1]?.unmapped; // => [{ parameter: 'impact', category: null, level: 'major', reason: 'not-in-mapping' }]
 * ```
 */
export function rescaleRisks<Rescaled extends RescaledFields>(
  risks: readonly Rescaled[],
  options: RescaleRisksOptions,
): RescalePreview<Rescaled> {
  requireReadable('options', options, anObject({}));
  const { from, to, mapping } = options;
  requireReadable('from', from, criteriaGuard);
  requireReadable('to', to, criteriaGuard);
  requireReadable('mapping', mapping, mappingGuard);
  requireReadable('risks', risks, rescalable);
  const stages: RescaledStage[] = [];
  const rescaled: Rescaled[] = [];
  const undecided: string[] = [];
  for (const risk of risks) {
    if (risk.closed !== undefined) {
      rescaled.push(risk);
      continue;
    }
    const own: RescaledStage[] = [];
    const rescale = (stage: RiskStage, history: number | null, before: RiskAnalysis): RiskAnalysis => {
      const { result, analysis } = rescaleAnalysis(before, options);
      own.push({
        risk: risk.id,
        stage,
        history,
        ...result,
        decisionBefore: decisionOn(before, result.before, risk, from),
        decisionAfter: decisionOn(analysis, result.after, risk, to),
      });
      return analysis;
    };
    const rewritten: Record<string, unknown> = {};
    for (const stage of riskStages) {
      if (risk[stage] !== undefined) rewritten[stage] = rescale(stage, null, risk[stage]);
    }
    if (risk.history !== undefined)
      rewritten['history'] = risk.history.map((past, index) => rescale(past.stage, index, past));
    for (const stage of own) stages.push(stage);
    if (own.every(({ after }) => after !== null)) rescaled.push({ ...risk, ...rewritten });
    else undecided.push(risk.id);
  }
  const counts = { unchanged: 0, moved: 0, unmapped: 0, unplaced: 0, 'other-criteria': 0 };
  for (const { outcome } of stages) counts[outcome] += 1;
  return { stages, counts, rescaled, undecided };
}

function decisionOn(
  analysis: RiskAnalysis,
  score: RiskScore | null,
  risk: RescaledFields,
  criteria: RiskCriteria,
): RiskVerdict['decision'] | null {
  const verdicts = score === null ? [] : evaluateRisk(analysis, score, risk, criteria);
  return verdicts[0]?.decision ?? null;
}
