import { anObject, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type RiskStage, riskStages } from '../analysis/risk-stage.ts';
import { criteriaGuard } from '../criteria/criteria-guard.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import type { ClosedRisksOptions } from '../risks/is-closed.ts';
import { riskFieldsGuard, viewParts } from '../risks/risk-guard.ts';
import type { Risk } from '../risks/risk.ts';
import { prepareScoring, type RiskScore } from '../scoring/try-score.ts';

/** The number of risks at a level. */
export interface LevelCount {
  /** The id of the level. */
  readonly level: string;
  /** The number of risks. */
  readonly count: number;
}

/**
 * The parts of risks that every view of a stage reads.
 *
 * @internal
 */
export const viewedRisks: Guard = listOf(riskFieldsGuard(viewParts));

/** The options of a view of the risks at one stage. */
export interface StageViewOptions extends ClosedRisksOptions {
  /** The stage that the view is about. */
  readonly stage: RiskStage;
}

/**
 * Throws unless a view can read the criteria and its options.
 *
 * @internal
 */
export function requireView(criteria: RiskCriteria, options: StageViewOptions): void {
  requireReadable('options', options, anObject({}));
  requireReadable('stage', options.stage, oneOf(riskStages));
  requireReadable('includeClosed', options.includeClosed, maybe(aBoolean));
  requireReadable('criteria', criteria, criteriaGuard);
}

const aBoolean: Guard = (value) =>
  typeof value === 'boolean' ? undefined : { path: [], expected: 'true or false', value };

/**
 * Prepares the scoring of the risks of a register at a stage: null when a risk is not assessed there or the criteria do not have its levels.
 *
 * @internal
 */
export function prepareStageScores(
  criteria: RiskCriteria,
  stage: RiskStage,
): (risk: Pick<Risk, RiskStage>) => RiskScore | null {
  const score = prepareScoring(criteria);
  return ({ [stage]: analysis }) => {
    const result = analysis && score(analysis);
    return result !== undefined && 'score' in result ? result.score : null;
  };
}

/**
 * Counts scores by level, lowest level first, levels without a risk included.
 *
 * @internal
 */
export function countLevels(scores: readonly (RiskScore | null)[], { levels }: RiskCriteria): readonly LevelCount[] {
  const counts = new Map(levels.map(({ id }) => [id, 0]));
  for (const score of scores) if (score !== null) counts.set(score.level, (counts.get(score.level) as number) + 1);
  return [...counts].map(([level, count]) => ({ level, count }));
}
