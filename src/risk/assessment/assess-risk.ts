import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { StagedRisk } from '../risks/basis-stage.ts';
import type { EvaluationCriteria, RiskVerdict } from './judge-score.ts';
import type { RiskLevels, RiskScore, ScoreProblem } from '../scoring/read-score.ts';
import type { RiskStage } from '../risks/risk-analysis.ts';
import { requireRiskDates } from '../risks/require-risk-dates.ts';
import { riskAssessor } from './risk-assessor.ts';
import type { LevelReview } from '../criteria/risk-criteria.ts';

/** The criteria a risk is assessed against; `RiskCriteria` fits. */
export interface AssessmentCriteria extends EvaluationCriteria {
  /** How often a risk is reviewed: every risk alike, or by the level of the current risk, else of the inherent one. */
  readonly reviewEvery?: Period | readonly LevelReview[] | undefined;
}

/** What an assessment needs of an analysis; `RiskAnalysis` fits. */
export interface DatedLevels extends RiskLevels {
  /** The day of the analysis. */
  readonly assessedOn: CalendarDate;
}

/** When a risk was assessed before; `PastRiskAnalysis` fits. */
export interface PastReview {
  /** The stage it was about; to set a target is no review. */
  readonly stage: RiskStage;
  /** The day of the analysis. */
  readonly assessedOn: CalendarDate;
}

/** What an assessment needs of a risk; `Risk` fits. */
export interface AssessableRisk extends StagedRisk<DatedLevels> {
  /** The id of the risk. */
  readonly id: string;
  /** What would be lost, each judged by its own appetite: by its own level, or by that of the risk where it has none. */
  readonly properties: readonly string[];
  /** Earlier analyses, which were reviews too. */
  readonly history?: readonly PastReview[] | undefined;
  /** The day it was identified. */
  readonly identifiedOn: CalendarDate;
  /** The day of the last review that left it as it was. */
  readonly reviewedOn?: CalendarDate | undefined;
}

/** A stage that cannot be scored, and why. */
export interface StageProblem extends ScoreProblem {
  /** The stage. */
  readonly stage: RiskStage;
}

/** What follows from the criteria for a risk. */
export interface RiskAssessment {
  /** The id of the risk. */
  readonly risk: string;
  /** The score of each stage; null where it is not assessed or cannot be scored. */
  readonly scores: Readonly<Record<RiskStage, RiskScore | null>>;
  /** The stages whose levels are not in the criteria. */
  readonly problems: readonly StageProblem[];
  /** The stage that the decision is about: the residual risk, else the current one, else the inherent one; null when there is none. */
  readonly stage: RiskStage | null;
  /** Whether the risk is accepted as it is, needs somebody's acceptance, must be treated, or cannot be judged. */
  readonly decision: RiskVerdict['decision'] | 'not-assessed';
  /** The role that must accept it, the lowest that may, by the deciding verdict; null unless acceptance is needed. */
  readonly approvingRole: string | null;
  /**
   * The roles whose acceptances together suffice, `approvingRole` first, each once: by every verdict that needs one the lowest that may. Several where
   * categories of impact have appetites of their own; empty unless acceptance is needed.
   */
  readonly approvingRoles: readonly string[];
  /** Why: what the acceptance criteria say, the deciding verdict first; empty when the risk cannot be judged. */
  readonly verdicts: readonly RiskVerdict[];
  /**
   * The latest day on which it was assessed, reviewed or identified, no later than the day in question; else that of its identification. To
   * set a target is no review.
   */
  readonly lastReviewedOn: CalendarDate;
  /** The last day on which the next review is in time; null when the criteria have no interval for its level, or it has none. */
  readonly reviewDueOn: CalendarDate | null;
  /** Whether the review is overdue as of the day in question; `'not-scheduled'` when there is no interval. */
  readonly reviewState: 'not-scheduled' | 'scheduled' | 'overdue';
}

/** When a risk is assessed. */
export interface AssessRiskOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/**
 * Evaluates a risk against the criteria (6.1.2 e): its score at each stage, whether it may stay as it is and who must accept it, and when
 * its next review is due (8.2).
 *
 * The decision is about the residual risk where it is assessed, since that is what is accepted (6.1.3 f), else about the current risk, else
 * about the inherent one. A risk whose deciding stage has a level that the criteria do not have is not assessed: no better stage stands in.
 *
 * How often a risk is reviewed follows from what it is today: from the level of the current risk where it is assessed, else of the inherent
 * one. A residual risk that is only hoped for makes no review rarer. Reviews and
 * assessments after the day in question do not count as reviews; `registerAsOf` tells how the register itself stood.
 *
 * The `criteria` that an analysis names are not compared with these; `checkRiskRegister` finds analyses made under others.
 *
 * @param criteria - The risk criteria.
 * @param risk - The risk.
 * @param options - The day in question.
 * @returns Scores, decision with its reasons, approving roles and next review.
 * @throws RangeError when `asOf` or a day of the risk is no calendar date.
 *
 * @example
 * ```ts
 * import { makeRisk } from 'isms-kit/fixtures';
 * import { assessRisk, riskCriteriaPresets } from 'isms-kit/risk';
 *
 * const assessment = assessRisk(riskCriteriaPresets.product5x5, makeRisk(), { asOf: '2026-11-21' });
 * assessment.scores.current?.level; // => 'high'
 * assessment.scores.residual?.level; // => 'medium'
 * assessment.decision; // => 'needs-approval'
 * assessment.approvingRole; // => 'risk-owner'
 * ```
 */
export function assessRisk(
  criteria: AssessmentCriteria,
  risk: AssessableRisk,
  { asOf }: AssessRiskOptions,
): RiskAssessment {
  const assess = riskAssessor(criteria, { asOf });
  requireRiskDates(['risk'], risk);
  return assess(risk);
}
