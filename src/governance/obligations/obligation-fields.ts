import { type StatementControlId, StatementControlIdSchema } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** The fields that every kind of obligation has. */
export interface ObligationFields {
  /** The id of the obligation. */
  readonly id: RecordId;
  /** The duty in a few words. */
  readonly title: string;
  /** The place where it is written: the law with its article, or the contract with its section. */
  readonly source: string;
  /** The controls that meet it; empty until they are known. */
  readonly controls: readonly StatementControlId[];
  /** The person or role that watches over it. */
  readonly owner?: string;
  /** The day of its last review. */
  readonly reviewedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * The schemas of `ObligationFields`.
 *
 * @internal
 */
export const obligationFields = {
  id: RecordIdSchema,
  title: TextSchema,
  source: TextSchema,
  controls: list(StatementControlIdSchema),
  owner: optional(TextSchema),
  reviewedOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
};
