import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { deadlinesFindings } from './deadlines-findings.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/** What a calendar is needed for. */
export interface CheckHolidayCalendarOptions {
  /** Today. */
  readonly asOf: CalendarDate;
  /** How far ahead deadlines reach, as ISO 8601 duration. */
  readonly horizon: Period;
}

/**
 * Checks whether a holiday calendar is fit for the deadlines ahead, before one of them meets its end.
 *
 * @param calendar - The calendar, parsed by its schema.
 * @param options - Today, and how far ahead deadlines reach.
 * @returns A finding if it begins later, if it ends before the horizon, and for each whole year without a holiday: probably nobody entered them.
 * @throws RangeError when `asOf` is no real day or `horizon` no period.
 *
 * @example
 * ```ts
 * import { checkHolidayCalendar } from 'isms-kit/deadlines';
 *
 * const calendar = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25'] } as const;
 * const findings = checkHolidayCalendar(calendar, { asOf: '2026-11-21', horizon: 'P3M' });
 * findings.map(({ code }) => code); // => ['calendar-ends-soon']
 * ```
 */
export function checkHolidayCalendar(
  calendar: HolidayCalendar,
  { asOf, horizon }: CheckHolidayCalendarOptions,
): readonly Finding<keyof typeof deadlinesFindings>[] {
  requireCalendarDate('asOf', asOf);
  requirePeriods({ horizon });
  const { id, from, to, dates } = calendar;
  const subject = { kind: 'holiday-calendar', id };
  const findings: Finding<keyof typeof deadlinesFindings>[] = [];
  if (asOf < from) {
    const params = { calendar: id, from, asOf };
    findings.push(reportFinding(deadlinesFindings, 'calendar-not-begun', { subject, path: ['from'], params }));
  }
  const neededThrough = addPeriod(asOf, horizon);
  if (to < neededThrough) {
    const params = { calendar: id, to, neededThrough };
    findings.push(reportFinding(deadlinesFindings, 'calendar-ends-soon', { subject, path: ['to'], params }));
  }
  const yearsWithHolidays = new Set(dates.map((date) => Number(date.slice(0, 4))));
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const isWhole = from <= `${year}-01-01` && to >= `${year}-12-31`;
    if (!isWhole || yearsWithHolidays.has(year)) continue;
    const params = { calendar: id, year };
    findings.push(reportFinding(deadlinesFindings, 'calendar-year-empty', { subject, path: ['dates'], params }));
  }
  return findings;
}
