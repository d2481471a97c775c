import { PeriodSchema } from '../../core/calendar/schemas.ts';
import type { Period } from '../../core/calendar/period.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** A level of risk. */
export interface RiskLevel {
  /** The id, unique within the criteria. */
  readonly id: RecordId;
  /** The word that people use for it. */
  readonly label?: string;
  /** Its meaning for the organization. */
  readonly description?: string;
}

/** Schema of `RiskLevel`. */
export const RiskLevelSchema: RecordSchema<RiskLevel> = record<RiskLevel>({
  id: RecordIdSchema,
  label: optional(TextSchema),
  description: optional(TextSchema),
});

/** The review interval of one level of risk. */
export interface LevelReview {
  /** The id of the level. */
  readonly level: RecordId;
  /** The time from one review to the next. */
  readonly every: Period;
}

/** Schema of `LevelReview`. */
export const LevelReviewSchema: RecordSchema<LevelReview> = record<LevelReview>({
  level: RecordIdSchema,
  every: PeriodSchema,
});
