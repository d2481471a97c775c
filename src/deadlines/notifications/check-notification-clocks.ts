import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { type LocalClock, localClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { anInstant, anObject, anything, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable, unreadablePart } from '../../core/guards/readable.ts';
import { reportUnreadable, subjectAt } from '../../core/guards/unreadable-record.ts';
import { incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { calendarGuard } from '../working-days/calendar-guard.ts';
import { latestPossibleRoll, reachWorkingDay } from '../working-days/working-day.ts';
import { factsGuard } from './facts-guard.ts';
import { notificationsFindings } from './findings.ts';
import { isResolvedInTime } from './nis2-stages.ts';
import type { NotificationFacts } from './notification-facts.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';
import { notificationStages } from './notification-stages.ts';
import { occurredBy, type RecordedEvent, recordedEvents } from './recorded-events.ts';
import { isLate } from './stage-limit.ts';

type NotificationFinding = FindingOf<typeof notificationsFindings>;

/** An incident under one regime of notification; one that falls under several stands in the list once for each. */
export interface NotifiableIncident {
  /** The id of the incident. */
  readonly id: string;
  /** Its events, as far as the regime asks for them. */
  readonly facts: NotificationFacts;
}

/**
 * An incident under one regime.
 *
 * @internal
 */
export const incidentGuard = /* @__PURE__ */ anObject<NotifiableIncident>({ id: aText, facts: factsGuard });

/** The moment to judge, and the place where incidents are reported. */
export interface CheckNotificationClocksContext {
  /** The moment to judge; facts after it have not happened yet. */
  readonly now: Instant;
  /** The bank holidays, for the relief at weekends of DORA. */
  readonly calendar?: HolidayCalendar;
  /** The IANA zone in which dates are read; `'UTC'` when absent. */
  readonly zone?: TimeZone;
}

const aList = /* @__PURE__ */ listOf(anything);
const contextGuard = /* @__PURE__ */ anObject<CheckNotificationClocksContext>({
  now: anInstant,
  calendar: /* @__PURE__ */ maybe(calendarGuard),
});

/**
 * Checks the notifications of incidents: filed too late, not filed, or recorded with times that cannot be true.
 *
 * The relief at weekends may move a limit only if calendar and zone are given and the calendar covers the limit. Where they are missing, such a
 * limit is judged only if the report was filed in time without the relief; every other limit is judged.
 *
 * @param incidents - The incidents, each under one regime.
 * @param context - The moment to judge, the zone and the calendar.
 * @returns The findings, in the order of the incidents; the path begins with the index of the incident. An incident with an unknown regime or an
 * impossible time gives one finding.
 * @throws RangeError when `now` is not an instant or the zone is unknown to the runtime.
 *
 * @example
 * ```ts
 * import { checkNotificationClocks } from 'isms-kit/deadlines';
 *
 * const facts = { regime: 'gdpr-33', awareAt: '2026-06-05T16:20:00Z', notificationSentAt: '2026-06-09T08:00:00Z' } as const;
 * const findings = checkNotificationClocks([{ id: 'I-7', facts }], { now: '2026-06-10T00:00:00Z' });
 * findings.map(({ code }) => code); // => ['clock-filing-late']
 * ```
 */
export function checkNotificationClocks(
  incidents: readonly NotifiableIncident[],
  context: CheckNotificationClocksContext,
): readonly NotificationFinding[] {
  requireReadable('incidents', incidents, aList);
  requireOptions(context, contextGuard, 'context');
  const { now, calendar, zone } = context;
  const clock = localClock(zone === undefined ? 'UTC' : zone);
  const isKnown = calendar !== undefined && zone !== undefined;
  const clocks: ClockCheckContext = {
    now,
    clock,
    roll: isKnown ? (date: CalendarDate) => reachWorkingDay(date, calendar) : null,
    missing: [...(calendar === undefined ? ['calendar'] : []), ...(zone === undefined ? ['zone'] : [])],
  };
  return incidents.flatMap((incident, index) => {
    const unreadable = unreadablePart(incident, incidentGuard);
    if (unreadable !== undefined) {
      const at = { subject: subjectAt('incident', incident, index), place: [index] };
      return [reportUnreadable('deadlines-record-unreadable', at, unreadable)];
    }
    return [
      ...checkTimes(incident, index, now),
      ...checkOrder(incident, index, clocks),
      ...checkLimits(incident, index, clocks),
    ];
  });
}

interface ClockCheckContext extends StageContext {
  /** The options that are missing to apply the relief at weekends. */
  readonly missing: readonly string[];
}

function checkTimes({ id, facts }: NotifiableIncident, index: number, now: Instant): readonly NotificationFinding[] {
  const { awareAt } = facts;
  const events = recordedEvents(facts);
  const future = [{ field: 'awareAt', at: awareAt }, ...events].filter(({ at }) => compareInstants(at, now) > 0);
  const tooEarly = events.filter(({ at }) => compareInstants(at, awareAt) < 0);
  return [
    ...future.map(({ field, at }) => {
      const params = { incident: id, event: field, at, now };
      return reportFinding(notificationsFindings, 'clock-event-in-future', { ...placeOf(id, index, field), params });
    }),
    ...tooEarly.map(({ kind, field, at }) => {
      const code = kind === 'filing' ? 'clock-filing-before-awareness' : 'clock-event-before-awareness';
      const params = { incident: id, event: field, at, awareAt };
      return reportFinding(notificationsFindings, code, { ...placeOf(id, index, field), params });
    }),
  ];
}

/** The findings of a filing whose predecessor is absent, or later than the filing itself. */
const misplaced = {
  filing: { absent: 'clock-stage-skipped', later: 'clock-filing-out-of-order' },
  other: { absent: 'clock-anchor-missing', later: 'clock-anchor-after-filing' },
} as const;

function checkOrder(
  { id, facts }: NotifiableIncident,
  index: number,
  context: ClockCheckContext,
): readonly NotificationFinding[] {
  const known = recordedEvents(facts).filter(({ at }) => occurredBy(context.now, at) !== null);
  const timeOf = new Map(known.map(({ field, at }) => [field, at]));
  return filingOrder(facts, context).flatMap(({ kind, previous, event }): readonly NotificationFinding[] => {
    const at = timeOf.get(event);
    if (at === undefined) return [];
    const previousAt = timeOf.get(previous);
    const details = placeOf(id, index, event);
    const about = { incident: id, event, previous };
    if (previousAt === undefined) {
      return [reportFinding(notificationsFindings, misplaced[kind].absent, { ...details, params: about })];
    }
    if (compareInstants(at, previousAt) >= 0) return [];
    const params = { ...about, at, previousAt };
    return [reportFinding(notificationsFindings, misplaced[kind].later, { ...details, params })];
  });
}

/** The event that a filing follows: an earlier filing, or another fact from which its limit counts. */
interface FilingOrder {
  readonly kind: RecordedEvent['kind'];
  readonly previous: string;
  readonly event: string;
}

/** Lists what each filing follows, on the facts known. */
function filingOrder(facts: NotificationFacts, context: StageContext): readonly FilingOrder[] {
  if (facts.regime === 'nis2' || facts.regime === 'nis2-de') {
    return [
      after('initialSentAt', 'notificationSentAt'),
      after('notificationSentAt', 'ongoing.progressSentAt'),
      ...(isResolvedInTime(facts, context)
        ? [after('notificationSentAt', 'finalSentAt')]
        : [after('ongoing.progressSentAt', 'finalSentAt'), after('ongoing.handledAt', 'finalSentAt', 'other')]),
    ];
  }
  if (facts.regime === 'dora') {
    const isUpdated = occurredBy(context.now, facts.intermediateUpdatedAt) !== null;
    return [
      after('classifiedAt', 'initialSentAt', 'other'),
      after('initialSentAt', 'intermediateSentAt'),
      after('intermediateSentAt', 'intermediateUpdatedAt'),
      after(isUpdated ? 'intermediateUpdatedAt' : 'intermediateSentAt', 'finalSentAt'),
    ];
  }
  return [];
}

function after(previous: string, event: string, kind: RecordedEvent['kind'] = 'filing'): FilingOrder {
  return { kind, previous, event };
}

function checkLimits(
  { id, facts }: NotifiableIncident,
  index: number,
  context: ClockCheckContext,
): readonly NotificationFinding[] {
  const { now, clock, roll } = context;
  const missing = new Set<string>();
  const findings = notificationStages(facts, context).flatMap((stage): readonly NotificationFinding[] => {
    const { started, sentAt, rule } = stage;
    if (started === null) return [];
    const isOver = isLate(started.limit, sentAt ?? now, clock);
    const { undecidedOn } = started.limit;
    // Neither the relief nor a roll brings a limit forward: a report filed in time without it is in time.
    if (
      undecidedOn !== null &&
      (facts.regime === 'nis2-de' ? mayStillRoll(undecidedOn, isOver, sentAt ?? now, clock) : isOver || sentAt === null)
    ) {
      for (const name of roll === null ? context.missing : [`coverage of ${undecidedOn}`]) missing.add(name);
      return [];
    }
    if (!isOver) return [];
    const source = incidentTimeLimits[rule].citation;
    const about = { incident: id, stage: stage.stage, source, due: String(started.limit.dueAt ?? started.limit.dueOn) };
    const details = { ...placeOf(id, index, filingOf(stage)), requirements: [source] };
    return sentAt === null
      ? [reportFinding(notificationsFindings, 'clock-overdue', { ...details, params: { ...about, now } })]
      : [reportFinding(notificationsFindings, 'clock-filing-late', { ...details, params: { ...about, sentAt } })];
  });
  if (missing.size === 0) return findings;
  const params = { incident: id, missing: [...missing] };
  if (facts.regime === 'nis2-de') {
    const place = { subject: { kind: 'incident', id }, path: [index, 'facts'] };
    return [reportFinding(notificationsFindings, 'clock-roll-undecided', { ...place, params }), ...findings];
  }
  const details = { ...placeOf(id, index, 'weekendRelief'), params };
  return [reportFinding(notificationsFindings, 'clock-relief-undecided', details), ...findings];
}

/** Whether a report that is late without a roll may be in time with the longest one. */
function mayStillRoll(undecidedOn: CalendarDate, isOver: boolean, at: Instant, clock: LocalClock): boolean {
  return isOver && clock.dateAt(epochMilliseconds('at', at)) <= latestPossibleRoll(undecidedOn);
}

function filingOf({ stage }: NotificationStage): string {
  return stage === 'progress' ? 'ongoing.progressSentAt' : `${stage}SentAt`;
}

function placeOf(id: string, index: number, field: string): Pick<NotificationFinding, 'subject' | 'path'> {
  return { subject: { kind: 'incident', id }, path: [index, 'facts', ...field.split('.')] };
}
