import { shownValue } from '../../core/findings/quotation.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type HourPeriod, readHourPeriod } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant, millisecondsInMinute } from '../../core/calendar/instant.ts';
import { endOfLocalDay, localClock, localText, type TimeZone } from '../../core/calendar/time-zone.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import { anInstant, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';
import { type IncidentTimeLimitId, incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { calendarGuard } from '../working-days/calendar-guard.ts';
import { rollForward } from '../working-days/working-day.ts';
import { factsGuard } from './facts-guard.ts';
import type { NotificationFacts } from './notification-facts.ts';
import type { ClockAnchor, NotificationStage, NotificationStageId, StageContext } from './notification-stage.ts';
import { notificationStages } from './notification-stages.ts';
import { isLate } from './stage-limit.ts';
import { usesWeekendRelief } from './weekend-relief.ts';

/** The moment to judge, and the place where the incident is reported. */
export interface NotificationClocksOptions {
  /** The moment to judge; facts after it have not happened yet. */
  readonly now: Instant;
  /** The bank holidays; required, with `zone`, if the facts claim the relief at weekends of DORA. */
  readonly calendar?: HolidayCalendar;
  /** The IANA zone of full hours, local dates and noon; `'UTC'` when absent; each clock carries it. */
  readonly zone?: TimeZone;
  /** The time before its end in which a clock is due soon; a quarter of the time from the anchor to the end when absent. */
  readonly dueSoonWithin?: HourPeriod;
}

/**
 * The state of a clock. `not-started`: the fact from which it counts is not known; a filing then is neither in time nor late. `running`, then
 * `due-soon` until and at its end, then `overdue`; `met` or `met-late` once filed; `no-numeric-limit` where the law gives no number, filed or not.
 */
export type ClockState = 'not-started' | 'running' | 'due-soon' | 'overdue' | 'met' | 'met-late' | 'no-numeric-limit';

/** The clock of one report, with the explanation of its end. */
export interface Clock {
  /** The regime. */
  readonly regime: NotificationFacts['regime'];
  /** The report; the filing `<stage>SentAt` of the facts stops its clock. */
  readonly stage: NotificationStageId;
  /** The id of the time limit in `statutoryTimeLimits`. */
  readonly rule: IncidentTimeLimitId;
  /** The provision that sets it. */
  readonly source: LegalReference;
  /** The fact from which it counts. */
  readonly anchor: ClockAnchor;
  /** The moment of that fact; null while it has not happened. */
  readonly anchorAt: Instant | null;
  /** The last instant in time, for limits in hours: elapsed hours, which are never late under any reading. */
  readonly dueAt: Instant | null;
  /** The day and time of `dueAt` on the clocks of the zone, with their offset, such as `'2026-06-08T18:20:00+02:00'`. */
  readonly dueAtLocal: string | null;
  /** The last instant by the full hours of Regulation (EEC, Euratom) No 1182/71; null where a national act decides or nothing is counted in hours. */
  readonly statutoryDueAt: Instant | null;
  /** The last local day in time, inclusive, for limits in months. */
  readonly dueOn: CalendarDate | null;
  /** Whether the last day of the month was taken, because the month has no day of the same number; false for limits in hours. */
  readonly clamped: boolean;
  /** The limit before a relief moved it; null where nothing moved. */
  readonly rolledFrom: Instant | CalendarDate | null;
  /** The moment of the filing; null while there is none. */
  readonly sentAt: Instant | null;
  /** The state at `now`. */
  readonly state: ClockState;
  /** The open facts that start the clock or may bring its end forward. */
  readonly missing: readonly ClockAnchor[];
  /** The counting rules, in the order applied; `countingRules` describes each. */
  readonly applied: readonly CountingRuleId[];
  /** The zone of full hours and local dates. */
  readonly zone: TimeZone;
  /** Always true: a computed date is not legal advice. */
  readonly notLegalAdvice: true;
}

const optionsGuard = /* @__PURE__ */ anObject<NotificationClocksOptions>({
  now: anInstant,
  calendar: /* @__PURE__ */ maybe(calendarGuard),
});

/**
 * Runs the clocks of an incident under one regime: GDPR art. 33 and 34, NIS2 art. 23(4), DORA with Delegated Regulation (EU) 2025/301 art. 5.
 *
 * Each report counts from its own anchor: final reports run from a filing, not from awareness. Limits in hours are elapsed time, with the
 * statutory full-hour reading beside it; limits in months end on the local date of the same number. A fact after `now` has not happened yet.
 *
 * @param facts - The events of the incident, as far as the regime asks for them.
 * @param options - The moment to judge, the zone and, for the relief of DORA, the calendar.
 * @returns One clock for each report, in the order of filing.
 * @throws RangeError when the facts claim the relief at weekends and `calendar` or `zone` is absent or the calendar does not cover a limit,
 * or when the regime, an instant, the zone or `dueSoonWithin` is invalid.
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
 * clock?.dueAtLocal; // => '2026-06-08T18:20:00+02:00'
 * clock?.statutoryDueAt; // => '2026-06-08T17:00:00Z'
 * clock?.state; // => 'due-soon'
 * ```
 */
export function notificationClocks(facts: NotificationFacts, options: NotificationClocksOptions): readonly Clock[] {
  requireReadable('facts', facts, factsGuard);
  requireOptions(options, optionsGuard);
  const { now, calendar, zone, dueSoonWithin } = options;
  const notice = dueSoonWithin === undefined ? null : millisecondsOf(dueSoonWithin);
  if (usesWeekendRelief(facts)) {
    if (calendar === undefined)
      throw new RangeError('calendar must be given where weekendRelief applies, got undefined');
    if (zone === undefined) throw new RangeError('zone must be given where weekendRelief applies, got undefined');
  }
  const place = zone === undefined ? 'UTC' : zone;
  const clock = localClock(place);
  const roll =
    calendar === undefined
      ? null
      : (date: CalendarDate) => ({ workingOn: rollForward('the day of the limit', date, calendar) });
  return notificationStages(facts, { now, clock, roll }).map((stage) => {
    const { rule, anchor, started, sentAt, missing } = stage;
    const dueAt = started?.limit.dueAt ?? null;
    const state = clockState(stage, { now, zone: place, clock, notice });
    return {
      regime: facts.regime,
      stage: stage.stage,
      rule,
      source: incidentTimeLimits[rule].citation,
      anchor,
      anchorAt: started?.anchorAt ?? null,
      dueAt,
      dueAtLocal: dueAt === null ? null : localText(dueAt, clock),
      statutoryDueAt: started?.limit.statutoryDueAt ?? null,
      dueOn: started?.limit.dueOn ?? null,
      clamped: started?.limit.clamped ?? false,
      rolledFrom: started?.limit.rolledFrom ?? null,
      sentAt,
      state,
      missing,
      applied: started?.limit.applied ?? [],
      zone: place,
      notLegalAdvice: true,
    };
  });
}

/**
 * The moment and the zone in which the state of a clock is seen.
 *
 * @internal
 */
export interface ClockStateContext extends Pick<StageContext, 'now' | 'clock'> {
  readonly zone: TimeZone;
  /** The milliseconds before its end in which a clock is due soon; its last quarter where null. */
  readonly notice: number | null;
}

/**
 * The state of a stage at a moment.
 *
 * @internal
 */
export function clockState(
  { rule, started, sentAt }: NotificationStage,
  { now, zone, clock, notice }: ClockStateContext,
): ClockState {
  if (started === null) {
    return sentAt !== null && incidentTimeLimits[rule].period === null ? 'no-numeric-limit' : 'not-started';
  }
  const { anchorAt, limit } = started;
  if (limit.dueAt === null && limit.dueOn === null) return 'no-numeric-limit';
  if (sentAt !== null) return isLate(limit, sentAt, clock) ? 'met-late' : 'met';
  if (isLate(limit, now, clock)) return 'overdue';
  const end = epochMilliseconds('end', limit.dueAt ?? endOfLocalDay(limit.dueOn, zone));
  const dueSoonFrom = end - (notice ?? (end - epochMilliseconds('anchorAt', anchorAt)) / 4);
  return epochMilliseconds('now', now) >= dueSoonFrom ? 'due-soon' : 'running';
}

function millisecondsOf(dueSoonWithin: HourPeriod): number {
  const read = readHourPeriod(dueSoonWithin);
  if ('problem' in read) {
    throw new RangeError(`dueSoonWithin must be a period of whole hours and minutes, got ${shownValue(dueSoonWithin)}`);
  }
  return read.minutes * millisecondsInMinute;
}
