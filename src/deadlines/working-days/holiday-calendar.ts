import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { issueOf, type OwnIssue } from '../../core/findings/refusal.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { duplicateIndexes } from '../../core/records/references.ts';

const messages = {
  'calendar-ends-before-start': 'The calendar ends on {to}, before it begins on {from}.',
  'date-outside-coverage': '{date} lies outside the calendar, which knows {from} to {to}.',
  'date-duplicate': '{date} is listed more than once.',
} as const;

/**
 * The public holidays of a place in a stretch of time. Outside `from` to `to` nothing is known, and nothing is assumed.
 *
 * The holidays that count are those of the state in which the action is to be taken (Regulation (EEC, Euratom) No 1182/71 art. 2(1)); you
 * supply them. The issue's `params.code` says why a calendar is refused: `calendar-ends-before-start`, `date-outside-coverage` or
 * `date-duplicate`.
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
export const HolidayCalendarSchema = z
  .strictObject({
    /** The id of the calendar, such as `'de-by'`. */
    id: RecordIdSchema,
    /** What people call it. */
    title: z.exactOptional(TextSchema),
    /** The first day it knows, inclusive. */
    from: CalendarDateSchema,
    /** The last day it knows, inclusive. */
    to: CalendarDateSchema,
    /** The public holidays, in any order; Saturdays and Sundays are off without being listed. */
    dates: z.array(CalendarDateSchema).readonly(),
  })
  .superRefine(({ from, to, dates }, context) => {
    const refuse = (path: readonly (string | number)[], input: string, issue: OwnIssue<keyof typeof messages>): void =>
      context.addIssue({ ...issue, path: [...path], input });
    if (from > to) return refuse(['to'], to, issueOf(messages, 'calendar-ends-before-start', { from, to }));
    const again = duplicateIndexes(dates);
    for (const [index, date] of dates.entries()) {
      const path = ['dates', index];
      if (date < from || date > to) refuse(path, date, issueOf(messages, 'date-outside-coverage', { date, from, to }));
      else if (again.has(index)) refuse(path, date, issueOf(messages, 'date-duplicate', { date }));
    }
  })
  .readonly();

/** The public holidays of a place in a stretch of time. */
export interface HolidayCalendar extends z.infer<typeof HolidayCalendarSchema> {}
