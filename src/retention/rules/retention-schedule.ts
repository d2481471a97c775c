import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type RetentionRule, RetentionRuleSchema } from './retention-rule.ts';

/** The retention schedule of an organization: its rules in all their versions, and the categories of its records. */
export interface RetentionSchedule {
  /** The id of the schedule. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The version, as the organization writes versions. */
  readonly version: string;
  /** The rules, in any order. */
  readonly rules: readonly RetentionRule[];
  /** The categories of records that the organization keeps; a check finds those without a rule. */
  readonly categories?: readonly RecordId[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RetentionSchedule`.
 *
 * @example
 * ```ts
 * import { RetentionScheduleSchema } from 'isms-kit/retention';
 *
 * RetentionScheduleSchema.safeParse({ id: 'schedule', title: 'Retention schedule', version: '1.0', rules: [] }).success; // => true
 * ```
 */
export const RetentionScheduleSchema: RecordSchema<RetentionSchedule> = record<RetentionSchedule>({
  id: RecordIdSchema,
  title: TextSchema,
  version: TextSchema,
  rules: list(RetentionRuleSchema),
  categories: optional(list(RecordIdSchema)),
  custom: optional(CustomFieldsSchema),
});
