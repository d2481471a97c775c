import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/**
 * The public holidays of a place in a span of time; nothing is known or assumed outside `from` to `to`. The holidays of the state in which
 * the action must be taken apply (Regulation (EEC, Euratom) No 1182/71 art. 2(1)); the consumer supplies them.
 */
export interface HolidayCalendar {
  /** The id of the calendar, such as `'de-by'`. */
  readonly id: RecordId;
  /** Its name for people. */
  readonly title?: string;
  /** The first day that the calendar covers, inclusive. */
  readonly from: CalendarDate;
  /** The last day that the calendar covers, inclusive. */
  readonly to: CalendarDate;
  /** The public holidays, in any order; Saturdays and Sundays are days off without an entry. */
  readonly dates: readonly CalendarDate[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `HolidayCalendar`. It refuses an end before the start (`calendar-ends-before-start`), a holiday that the calendar does not cover
 * (`date-outside-coverage`) and a holiday listed again (`date-duplicate`).
 *
 * @example
 * ```ts
 * import { HolidayCalendarSchema } from 'isms-kit/deadlines';
 *
 * const calendar = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25'] };
 * HolidayCalendarSchema.parse(calendar).dates; // => ['2026-12-25']
 * HolidayCalendarSchema.safeParse({ ...calendar, dates: ['2027-12-25'] }).success; // => false
 * ```
 */
export const HolidayCalendarSchema: RecordSchema<HolidayCalendar> = record<HolidayCalendar>(
  {
    id: RecordIdSchema,
    title: optional(TextSchema),
    from: CalendarDateSchema,
    to: CalendarDateSchema,
    dates: list(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('calendar-ends-before-start', {
      of: ['to', 'from'],
      message: 'The calendar ends on {to}, before it begins on {from}.',
      when: ({ to, from }) => to < from,
    }),
    refuse('date-outside-coverage', {
      of: ['dates', 'from', 'to'],
      message: '{date} lies outside the calendar, which knows {from} to {to}.',
      // A calendar that ends before it begins covers no day at all: one issue says so.
      each: ({ dates, from, to }) =>
        from > to
          ? []
          : dates.flatMap((date, index) =>
              date < from || date > to ? [{ path: ['dates', index], values: { date, from, to } }] : [],
            ),
    }),
    refuse('date-duplicate', {
      of: ['dates', 'from', 'to'],
      message: '{date} is listed more than once.',
      each: ({ dates, from, to }) => {
        // Each date once, however often it stands in the list: a list of a million dates has few different ones.
        const listed = new Map<CalendarDate, number>();
        return dates.flatMap((date, index) => {
          if (date < from || date > to) return [];
          const times = (listed.get(date) ?? 0) + 1;
          listed.set(date, times);
          return times === 2 ? [{ path: ['dates', index], values: { date } }] : [];
        });
      },
    }),
  ],
);
