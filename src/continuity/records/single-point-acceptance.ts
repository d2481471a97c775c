import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { record, type RecordSchema } from '../../core/records/record.ts';
import { TextSchema } from '../../core/records/text.ts';

/** The decision of a person to live with a single point of failure. */
export interface SinglePointAcceptance {
  /** The person or role that decided. */
  readonly by: string;
  /** The day of the decision. */
  readonly on: CalendarDate;
  /** The reason. */
  readonly reason: string;
}

/**
 * Schema of `SinglePointAcceptance`.
 *
 * @internal
 */
export const SinglePointAcceptanceSchema: RecordSchema<SinglePointAcceptance> = record<SinglePointAcceptance>({
  by: TextSchema,
  on: CalendarDateSchema,
  reason: TextSchema,
});
