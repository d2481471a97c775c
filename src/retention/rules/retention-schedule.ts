import * as z from 'zod';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { RetentionRuleSchema } from './retention-rule.ts';

/**
 * The retention schedule of an organization: its rules, all versions of them, and the categories it keeps.
 *
 * @example
 * ```ts
 * import { RetentionScheduleSchema } from 'isms-kit/retention';
 *
 * RetentionScheduleSchema.safeParse({ id: 'schedule', title: 'Retention schedule', version: '1.0', rules: [] }).success; // => true
 * ```
 */
export const RetentionScheduleSchema = z.strictObject({
  /** The id of the schedule. */
  id: RecordIdSchema,
  /** Its title. */
  title: TextSchema,
  /** Its version, as the organization writes versions. */
  version: TextSchema,
  /** The rules, in any order. */
  rules: z.array(RetentionRuleSchema).readonly(),
  /** The categories of records that the organization keeps, so that one without a rule is found. */
  categories: z.array(RecordIdSchema).readonly().exactOptional(),
  /** The consumer's own data. */
  custom: CustomFieldsSchema.exactOptional(),
});

/** The retention schedule of an organization: its rules, all versions of them, and the categories it keeps. */
export interface RetentionSchedule extends Readonly<z.infer<typeof RetentionScheduleSchema>> {}
