import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type StatementEntry, StatementEntrySchema } from './statement-entry.ts';

/**
 * The Statement of Applicability of ISO/IEC 27001:2022 (6.1.3 d). An unfinished one parses, too: `checkStatement` reports what is missing,
 * such as a control without a row.
 */
export interface StatementOfApplicability {
  /** The id of the statement, the same in all its versions. */
  readonly id: RecordId;
  /** The title of the statement. */
  readonly title?: string;
  /** The version, in the consumer's own numbering. */
  readonly version: string;
  /** The day of this version. */
  readonly issuedOn: CalendarDate;
  /** The person or role that approved this version. */
  readonly approvedBy?: string;
  /** The day of the approval. */
  readonly approvedOn?: CalendarDate;
  /** The rows, one for each control. */
  readonly entries: readonly StatementEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * The schemas of the fields above the rows, the same in every edition.
 *
 * @internal
 */
export const headerFields = {
  id: RecordIdSchema,
  title: optional(TextSchema),
  version: TextSchema,
  issuedOn: CalendarDateSchema,
  approvedBy: optional(TextSchema),
  approvedOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
};

/**
 * Schema of `StatementOfApplicability`.
 *
 * @example
 * ```ts
 * import { StatementOfApplicabilitySchema } from 'isms-kit/controls';
 *
 * const statement = {
 *   id: 'soa',
 *   version: '1.0',
 *   issuedOn: '2026-11-21',
 *   entries: [{ control: 'A.5.99', applicability: 'undecided' }],
 * };
 * const { error } = StatementOfApplicabilitySchema.safeParse(statement);
 * error?.issues[0]?.path; // => ['entries', 0, 'control']
 * ```
 */
export const StatementOfApplicabilitySchema: RecordSchema<StatementOfApplicability> = record<StatementOfApplicability>({
  ...headerFields,
  entries: list(StatementEntrySchema),
});
