import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, unreadablePart } from '../../core/guards/readable.ts';
import { calendarGuard } from './calendar-guard.ts';
import { workingDaysFindings } from './findings.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

type HolidayFinding = FindingOf<typeof workingDaysFindings>;

/** The days for which a calendar is needed. */
export interface CheckHolidayCalendarContext {
  /** Today. */
  readonly asOf: CalendarDate;
  /** How far ahead deadlines reach, as ISO 8601 duration. */
  readonly horizon: Period;
}

const contextGuard = /* @__PURE__ */ anObject<CheckHolidayCalendarContext>({ asOf: aDate });

/**
 * Checks whether a holiday calendar covers the deadlines ahead.
 *
 * @param calendar - The calendar.
 * @param context - Today, and how far ahead deadlines reach.
 * @returns A finding if the calendar begins after today, if it ends before the horizon, and for each whole year without a holiday, which
 * suggests that its holidays are not entered yet. A calendar with an impossible date gives one finding.
 * @throws RangeError when `asOf` is not a real day or `horizon` is not a period.
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
  context: CheckHolidayCalendarContext,
): readonly HolidayFinding[] {
  requireOptions(context, contextGuard, 'context');
  const { asOf, horizon } = context;
  requirePeriods({ horizon });
  const unreadable = unreadablePart(calendar, calendarGuard);
  if (unreadable !== undefined) {
    const at = { subject: subjectAt('holiday-calendar', calendar, ''), place: [] };
    return [reportUnreadable('deadlines-record-unreadable', at, unreadable)];
  }
  const { id, from, to, dates } = calendar;
  const subject = { kind: 'holiday-calendar', id };
  const findings: HolidayFinding[] = [];
  if (asOf < from) {
    const params = { calendar: id, from, asOf };
    findings.push(reportFinding(workingDaysFindings, 'calendar-not-begun', { subject, path: ['from'], params }));
  }
  const neededThrough = addPeriod(asOf, horizon);
  if (to < neededThrough) {
    const params = { calendar: id, to, neededThrough };
    findings.push(reportFinding(workingDaysFindings, 'calendar-ends-soon', { subject, path: ['to'], params }));
  }
  const yearsWithHolidays = new Set(dates.map((date) => Number(date.slice(0, 4))));
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const isWhole = from <= `${year}-01-01` && to >= `${year}-12-31`;
    if (!isWhole || yearsWithHolidays.has(year)) continue;
    const params = { calendar: id, year };
    findings.push(reportFinding(workingDaysFindings, 'calendar-year-empty', { subject, path: ['dates'], params }));
  }
  return findings;
}
