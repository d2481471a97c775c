import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { issueOf } from '../../core/findings/refusal.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { ImpactSchema } from '../scoring/impact.ts';
import { LevelReferenceSchema } from '../criteria/level-reference.ts';
import { riskStages } from './risk-stages.ts';

const messages = {
  'withdrawn-before-assessed': 'The analysis was withdrawn on {withdrawnOn}, before it was made on {assessedOn}.',
} as const;

/** When a risk is looked at: without controls, with today's, after treatment, or as aimed at. */
export const RiskStageSchema = z.enum(riskStages);

/** When a risk is looked at: without controls, with today's, after treatment, or as aimed at. */
export type RiskStage = z.infer<typeof RiskStageSchema>;

const fields = {
  /** How likely the risk is, by id or rank of a level of the criteria. */
  likelihood: LevelReferenceSchema,
  /** What it would do, by id or rank of a level, or by category. */
  impact: ImpactSchema,
  /** The day of the assessment. */
  assessedOn: CalendarDateSchema,
  /** Who assessed it. */
  assessedBy: TextSchema.exactOptional(),
  /** The id of the criteria it was assessed under. */
  criteria: RecordIdSchema.exactOptional(),
  /** Why these levels. */
  rationale: TextSchema.exactOptional(),
};

/**
 * What a person found a risk to be at one stage (6.1.2 d). Each stage is assessed by itself: none is computed from another.
 */
export const RiskAnalysisSchema = z.strictObject(fields).readonly();

/** What a person found a risk to be at one stage (6.1.2 d). */
export interface RiskAnalysis extends z.infer<typeof RiskAnalysisSchema> {}

/**
 * An analysis that no longer holds: a later one has replaced it, or it was withdrawn. A withdrawal before the assessment is refused
 * (`params.code` is `withdrawn-before-assessed`).
 */
export const PastRiskAnalysisSchema = z
  .strictObject({
    /** The stage it was about. */
    stage: RiskStageSchema,
    ...fields,
    /** The day from which it no longer held though nothing had replaced it, such as when a treatment was dropped. */
    withdrawnOn: CalendarDateSchema.exactOptional(),
  })
  .superRefine(({ assessedOn, withdrawnOn }, context) => {
    if (withdrawnOn === undefined || withdrawnOn >= assessedOn) return;
    const issue = issueOf(messages, 'withdrawn-before-assessed', { withdrawnOn, assessedOn });
    context.addIssue({ ...issue, input: withdrawnOn, path: ['withdrawnOn'] });
  })
  .readonly();

/** An analysis that no longer holds. */
export interface PastRiskAnalysis extends z.infer<typeof PastRiskAnalysisSchema> {}
