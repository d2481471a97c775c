import { shownValue } from '../../core/findings/quotation.ts';
import { addPeriod, isClamped } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween, requireCalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { type Period, periodParts, type PeriodParts } from '../../core/calendar/period.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { calendarGuard } from '../working-days/calendar-guard.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { outsideCoverage, rollForward, workingDayAfter, workingDaysAfter } from '../working-days/working-day.ts';
import type { CountingRuleId } from './counting-rules.ts';

/** The rule by which a period is counted; a rule with a roll needs the public holidays. */
export type EndOfPeriodOptions =
  | {
      /** Plain calendar arithmetic without a roll. */
      readonly rule: 'calendar';
      /** Has no effect under this rule. */
      readonly calendar?: HolidayCalendar;
    }
  | {
      /**
       * `'eu-1182-71'`: Regulation (EEC, Euratom) No 1182/71 art. 3. `'roll-forward'`: calendar arithmetic, and the next working day if the
       * last day is a day off.
       */
      readonly rule: 'eu-1182-71' | 'roll-forward';
      /** The public holidays; it must cover the end of the period. */
      readonly calendar: HolidayCalendar;
    };

/** The last day of a period, with its explanation. */
export interface Deadline {
  /** The last day, inclusive. */
  readonly dueOn: CalendarDate;
  /** The day on which the period ends without a roll; null where nothing rolled. */
  readonly rolledFrom: CalendarDate | null;
  /** The counting rules, in the order applied; `countingRules` describes each. */
  readonly applied: readonly CountingRuleId[];
  /** The day of the event, which is not counted. */
  readonly startedOn: CalendarDate;
  /** The period counted. */
  readonly period: Period;
  /** Whether the last day of the month was taken, because the month has no day of the same number. */
  readonly clamped: boolean;
  /** The id of the calendar that the rule used; null where it used none. */
  readonly calendar: string | null;
}

const anyObject = /* @__PURE__ */ anObject({});

/**
 * Finds the last day of a period. The day of the event is not counted; months and years end on the same date, else on the last day of the
 * month, always from the given start.
 *
 * `'eu-1182-71'` is Regulation (EEC, Euratom) No 1182/71 art. 3: a last day on a holiday, Saturday or Sunday moves to the next working day (3(4)),
 * and a period of two days or more contains at least two working days (3(5)). Minimum and maximum retention periods never roll: use `'calendar'`.
 *
 * @param start - The day of the event.
 * @param period - Whole years, months and days, or weeks, as ISO 8601 duration.
 * @param options - The rule, and the calendar that a rule with a roll needs.
 * @returns The last day, inclusive, with its explanation.
 * @throws RangeError when a rule with a roll has no calendar, the calendar does not cover the end of the period, or `start` or `period` is invalid.
 *
 * @example
 * ```ts
 * import { endOfPeriod } from 'isms-kit/deadlines';
 *
 * const germany = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-04-03', '2026-04-06'] } as const;
 * endOfPeriod('2026-01-31', 'P1M', { rule: 'calendar' }).dueOn; // => '2026-02-28'
 * endOfPeriod('2026-04-02', 'P3D', { rule: 'roll-forward', calendar: germany }).dueOn; // => '2026-04-07'
 * endOfPeriod('2026-04-02', 'P3D', { rule: 'eu-1182-71', calendar: germany }).dueOn; // => '2026-04-08'
 * ```
 */
export function endOfPeriod(start: CalendarDate, period: Period, options: EndOfPeriodOptions): Deadline {
  requireCalendarDate('start', start);
  requireReadable('options', options, anyObject);
  const last = addPeriod(start, period);
  const counted = { startedOn: start, period, clamped: isClamped(start, period) };
  if (options.rule === 'calendar') {
    return { dueOn: last, rolledFrom: null, applied: ['calendar'], ...counted, calendar: null };
  }
  const { rule, calendar } = options;
  requireRule(rule, calendar);
  const isEuropean = rule === 'eu-1182-71';
  const rolled = rollForward('the end of the period', last, calendar);
  const isShort = isEuropean && lacksSecondWorkingDay(start, last, rolled, calendar);
  const dueOn = isShort ? workingDayAfter(rolled, 1, calendar) : rolled;
  const applied: CountingRuleId[] = isEuropean ? europeanRules(periodParts(period)) : ['calendar'];
  if (rolled > last) applied.push(isEuropean ? 'eu-roll' : 'roll-forward');
  if (isShort) applied.push('eu-two-working-days');
  return { dueOn, rolledFrom: dueOn > last ? last : null, applied, ...counted, calendar: calendar.id };
}

/**
 * Throws unless a rule with a roll is known and has its calendar.
 *
 * @internal
 */
export function requireRule(rule: unknown, calendar: HolidayCalendar | undefined): asserts calendar is HolidayCalendar {
  if (rule !== 'eu-1182-71' && rule !== 'roll-forward') {
    throw new RangeError(`rule must be calendar, eu-1182-71 or roll-forward, got ${shownValue(rule)}`);
  }
  if (calendar === undefined) throw new RangeError(`calendar must be given for the rule ${rule}, got undefined`);
  requireReadable('calendar', calendar, calendarGuard);
}

/**
 * Whether a period of two days or more has no working day but its end; art. 3(5) requires a second one between the day of the event and the end.
 *
 * @internal
 */
export function lacksSecondWorkingDay(
  start: CalendarDate,
  last: CalendarDate,
  end: CalendarDate,
  calendar: HolidayCalendar,
): boolean {
  if (daysBetween(start, last) < 2) return false;
  const { done, value } = workingDaysAfter(utcMidnight('end', end), -1, calendar).next();
  if (done === true && value > start) throw outsideCoverage('every day of the period', value, calendar);
  return done === true || value <= start;
}

function europeanRules({ years, months, weeks, days }: PeriodParts): CountingRuleId[] {
  const rules: CountingRuleId[] = years + months > 0 ? ['eu-months'] : [];
  return weeks + days > 0 ? [...rules, 'eu-days'] : rules;
}
