import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { type HourPeriod, readHourPeriod } from '../../core/calendar/hour-period.ts';
import { localClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import { claimsRelief } from './claims-relief.ts';
import { type ClockState, clockState } from './clock-state.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { type IncidentTimeLimitId, incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import { nextWorkingDay } from '../working-days/next-working-day.ts';
import type { NotificationFacts } from './notification-facts.ts';
import type { ClockAnchor, NotificationStageId } from './notification-stage.ts';
import { notificationStages } from './notification-stages.ts';
import { requireCoverage } from '../working-days/require-coverage.ts';
import { requireNotificationFacts } from './require-notification-facts.ts';

/** The moment to judge, and the place where the incident is reported. */
export interface NotificationClocksOptions {
  /** The moment to judge; facts after it have not happened yet. */
  readonly now: Instant;
  /** The bank holidays that count; needed, with `zone`, where the facts claim the relief at weekends of DORA. */
  readonly calendar?: HolidayCalendar;
  /** The IANA zone in which full hours, local dates and noon are read; `'UTC'` when absent, and each clock says which. */
  readonly zone?: TimeZone;
  /** How long before its end a clock is due soon; a quarter of the time from the anchor to the end when absent. */
  readonly dueSoonWithin?: HourPeriod;
}

/** The clock of one report, with the way its end was found. */
export interface Clock {
  /** The regime. */
  readonly regime: NotificationFacts['regime'];
  /** The report; the filing `<stage>SentAt` of the facts stops its clock. */
  readonly stage: NotificationStageId;
  /** The id of the time limit in `statutoryTimeLimits`. */
  readonly rule: IncidentTimeLimitId;
  /** The provision that sets it. */
  readonly source: LegalReference;
  /** The fact that it counts from. */
  readonly anchor: ClockAnchor;
  /** When that happened; null while it has not. */
  readonly anchorAt: Instant | null;
  /** The last instant in time, for limits in hours: hours that pass, never late under any reading. */
  readonly dueAt: Instant | null;
  /** The last instant by the full hours of Regulation (EEC, Euratom) No 1182/71; null where a national act decides or nothing is counted in hours. */
  readonly statutoryDueAt: Instant | null;
  /** The last local day in time, inclusive, for limits in months. */
  readonly dueOn: CalendarDate | null;
  /** Whether the month has no day of the same number, so that its last day was taken; never for limits in hours. */
  readonly clamped: boolean;
  /** Where the limit fell before a relief moved it; null when nothing moved. */
  readonly rolledFrom: Instant | CalendarDate | null;
  /** When the report was filed; null while it has not been. */
  readonly sentAt: Instant | null;
  /** Where the clock stands at `now`. */
  readonly state: ClockState;
  /** The facts still open that start the clock or may bring its end forward. */
  readonly missing: readonly ClockAnchor[];
  /** The rules of counting used; `countingRules` says what each does. */
  readonly applied: readonly CountingRuleId[];
  /** The zone in which full hours and local dates were read. */
  readonly zone: TimeZone;
  /** A computed date is no legal advice. */
  readonly notLegalAdvice: true;
}

/**
 * Runs the clocks of an incident under one regime: GDPR art. 33 and 34, NIS2 art. 23(4), DORA with Delegated Regulation (EU) 2025/301 art. 5.
 *
 * Each stage counts from its own anchor: final reports run from a filing, not from awareness. Limits in hours are elapsed time with the
 * statutory full-hour reading beside it; limits in months end on the local date of the same number. What lies after `now` has not happened yet.
 *
 * @param facts - When the incident became known, and what was filed when, for one regime.
 * @param options - The moment to judge, the zone and, for DORA's relief, the calendar.
 * @returns One clock for each report, in the order of filing.
 * @throws RangeError when the facts claim the relief at weekends and `calendar` or `zone` is absent, when the calendar does not cover a day
 * asked, or when the regime, an instant, the zone or `dueSoonWithin` is malformed.
 *
 * @example
 * ```ts
 * import { notificationClocks } from 'isms-kit/deadlines';
 *
 * const [clock] = notificationClocks(
 *   { regime: 'gdpr-33', awareAt: '2026-06-05T16:20:00Z' },
 *   { now: '2026-06-08T06:00:00Z', zone: 'Europe/Berlin' },
 * );
 * clock?.dueAt; // => '2026-06-08T16:20:00Z'
 * clock?.statutoryDueAt; // => '2026-06-08T17:00:00Z'
 * clock?.state; // => 'due-soon'
 * ```
 */
export function notificationClocks(facts: NotificationFacts, options: NotificationClocksOptions): readonly Clock[] {
  const { now, calendar, zone, dueSoonWithin } = options;
  requireNotificationFacts('facts', facts);
  epochMilliseconds('now', now);
  const notice = dueSoonWithin === undefined ? null : millisecondsOf(dueSoonWithin);
  if (claimsRelief(facts)) {
    if (calendar === undefined)
      throw new RangeError('calendar must be given where weekendRelief applies, got undefined');
    if (zone === undefined) throw new RangeError('zone must be given where weekendRelief applies, got undefined');
  }
  const clock = localClock(zone ?? 'UTC');
  const roll = calendar === undefined ? null : (date: CalendarDate) => ({ workingOn: rollLimit(date, calendar) });
  return notificationStages(facts, { now, clock, roll }).map((stage) => {
    const { rule, anchor, started, sentAt, missing } = stage;
    const state = clockState(stage, now, clock, notice);
    return {
      regime: facts.regime,
      stage: stage.stage,
      rule,
      source: incidentTimeLimits[rule].citation,
      anchor,
      anchorAt: started?.anchorAt ?? null,
      dueAt: started?.limit.dueAt ?? null,
      statutoryDueAt: started?.limit.statutoryDueAt ?? null,
      dueOn: started?.limit.dueOn ?? null,
      clamped: started?.limit.clamped ?? false,
      rolledFrom: started?.limit.rolledFrom ?? null,
      sentAt,
      state,
      missing,
      applied: started?.limit.applied ?? [],
      zone: zone ?? 'UTC',
      notLegalAdvice: true,
    };
  });
}

function rollLimit(date: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  requireCoverage('the day of the limit', date, calendar);
  return nextWorkingDay(date, calendar);
}

function millisecondsOf(dueSoonWithin: HourPeriod): number {
  const read = readHourPeriod(dueSoonWithin);
  if ('problem' in read) {
    throw new RangeError(
      `dueSoonWithin must be a period of whole hours and minutes, got ${JSON.stringify(dueSoonWithin)}`,
    );
  }
  return read.minutes * 60_000;
}
