import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type FieldSchema, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type LevelReference, LevelReferenceSchema } from '../criteria/level-reference.ts';
import { type Impact, ImpactSchema } from './impact.ts';
import { type RiskStage, riskStages } from './risk-stage.ts';

/** Schema of `RiskStage`. */
export const RiskStageSchema: FieldSchema<RiskStage> = words(riskStages);

/** The analysis of a risk at one stage (6.1.2 d). Each stage is assessed by itself; none is computed from another. */
export interface RiskAnalysis {
  /** The likelihood, by the id or the rank of a level of the criteria. */
  readonly likelihood: LevelReference;
  /** The consequences, by the id or the rank of a level, or by category. */
  readonly impact: Impact;
  /** The day of the assessment. */
  readonly assessedOn: CalendarDate;
  /** The person who assessed it. */
  readonly assessedBy?: string;
  /** The id of the criteria under which it was made. */
  readonly criteria?: RecordId;
  /** The reason for these levels. */
  readonly rationale?: string;
}

const fields = {
  likelihood: LevelReferenceSchema,
  impact: ImpactSchema,
  assessedOn: CalendarDateSchema,
  assessedBy: optional(TextSchema),
  criteria: optional(referenceTo('risk-criteria')),
  rationale: optional(TextSchema),
};

/** Schema of `RiskAnalysis`. */
export const RiskAnalysisSchema: RecordSchema<RiskAnalysis> = record<RiskAnalysis>(fields);

/** An analysis that no longer holds, because a later one replaced it or it was withdrawn. */
export interface PastRiskAnalysis extends RiskAnalysis {
  /** The stage that it was about. */
  readonly stage: RiskStage;
  /** The day from which it no longer held although no other analysis had replaced it, such as when a treatment was dropped. */
  readonly withdrawnOn?: CalendarDate;
}

/** Schema of `PastRiskAnalysis`. It refuses a withdrawal before the assessment (`withdrawn-before-assessed`). */
export const PastRiskAnalysisSchema: RecordSchema<PastRiskAnalysis> = record<PastRiskAnalysis>(
  { stage: RiskStageSchema, ...fields, withdrawnOn: optional(CalendarDateSchema) },
  (refuse) => [
    refuse('withdrawn-before-assessed', {
      of: ['withdrawnOn', 'assessedOn'],
      message: 'The analysis was withdrawn on {withdrawnOn}, before it was made on {assessedOn}.',
      when: ({ withdrawnOn, assessedOn }) => withdrawnOn < assessedOn,
    }),
  ],
);
