import type { CalendarDate } from '../calendar/calendar-date.ts';
import { CalendarDateSchema } from '../calendar/schemas.ts';
import { optional, record, type RecordSchema } from '../records/record.ts';
import { TextSchema } from '../records/text.ts';

/** The consent of one person to the approved content. */
export interface Signature {
  /** The person, or the role alone. */
  readonly by: string;
  /** The role in which the person signs; `by` is the role when absent. */
  readonly role?: string;
  /** The day of the signature. */
  readonly on: CalendarDate;
}

/**
 * Schema of `Signature`.
 *
 * @internal
 */
export const SignatureSchema: RecordSchema<Signature> = record<Signature>({
  by: TextSchema,
  role: optional(TextSchema),
  on: CalendarDateSchema,
});
