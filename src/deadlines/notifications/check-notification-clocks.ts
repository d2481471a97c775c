import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import { localClock, type LocalClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { deadlinesFindings } from '../working-days/deadlines-findings.ts';
import { filingOrder } from './filing-order.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import { isLate } from './is-late.ts';
import { knownBy } from './known-by.ts';
import type { NotificationFacts } from './notification-facts.ts';
import type { NotificationStage, StageContext } from './notification-stage.ts';
import { notificationStages } from './notification-stages.ts';
import { reachWorkingDay } from '../working-days/reach-working-day.ts';
import { recordedEvents } from './recorded-events.ts';
import { requireNotificationFacts } from './require-notification-facts.ts';

/** An incident under one regime of notification; one that falls under several stands in the list once for each. */
export interface NotifiableIncident {
  /** The id of the incident. */
  readonly id: string;
  /** What happened when. */
  readonly facts: NotificationFacts;
}

/** The moment to judge, and the place where incidents are reported. */
export interface CheckNotificationClocksOptions {
  /** The moment to judge; facts after it do not count yet. */
  readonly now: Instant;
  /** The bank holidays that count for the relief at weekends of DORA. */
  readonly calendar?: HolidayCalendar;
  /** The IANA zone in which dates are read; `'UTC'` when absent. */
  readonly zone?: TimeZone;
}

type ClockFinding = Finding<keyof typeof deadlinesFindings>;

/** What is wrong with a filing whose predecessor is absent, or later than the filing itself. */
const misplaced = {
  filing: { absent: 'clock-stage-skipped', later: 'clock-filing-out-of-order' },
  other: { absent: 'clock-anchor-missing', later: 'clock-anchor-after-filing' },
} as const;

/**
 * Checks the notifications of incidents: filed too late, not filed, or recorded with times that cannot be.
 *
 * A limit that the relief at weekends may move is not judged where calendar or zone is absent or the calendar does not reach, unless it was met
 * without the relief; every other limit is.
 *
 * @param incidents - The incidents, each under one regime.
 * @param options - The moment to judge, the zone and the calendar.
 * @returns The findings, in the order of the incidents; the path begins with the index of the incident.
 * @throws RangeError when `now` or a time of an incident is no instant, its regime is unknown, or the runtime does not know the zone; it names the field.
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
  options: CheckNotificationClocksOptions,
): readonly Finding<keyof typeof deadlinesFindings>[] {
  epochMilliseconds('now', options.now);
  const clock = localClock(options.zone ?? 'UTC');
  for (const [index, { facts }] of incidents.entries()) requireNotificationFacts(`incidents[${index}].facts`, facts);
  return incidents.flatMap((incident, index) => [
    ...checkTimes(incident, index, options.now),
    ...checkOrder(incident, index, { now: options.now, clock }),
    ...checkLimits(incident, index, options, clock),
  ]);
}

function checkTimes({ id, facts }: NotifiableIncident, index: number, now: Instant): readonly ClockFinding[] {
  const { awareAt } = facts;
  const events = recordedEvents(facts);
  const future = [{ field: 'awareAt', at: awareAt }, ...events].filter(({ at }) => compareInstants(at, now) > 0);
  const tooEarly = events.filter(({ at }) => compareInstants(at, awareAt) < 0);
  return [
    ...future.map(({ field, at }) => {
      const params = { incident: id, event: field, at, now };
      return reportFinding(deadlinesFindings, 'clock-event-in-future', { ...placeOf(id, index, field), params });
    }),
    ...tooEarly.map(({ kind, field, at }) => {
      const code = kind === 'filing' ? 'clock-filing-before-awareness' : 'clock-event-before-awareness';
      const params = { incident: id, event: field, at, awareAt };
      return reportFinding(deadlinesFindings, code, { ...placeOf(id, index, field), params });
    }),
  ];
}

function checkOrder(
  { id, facts }: NotifiableIncident,
  index: number,
  context: Pick<StageContext, 'now' | 'clock'>,
): readonly ClockFinding[] {
  const known = recordedEvents(facts).filter(({ at }) => knownBy(context.now, at) !== null);
  const timeOf = new Map(known.map(({ field, at }) => [field, at]));
  return filingOrder(facts, context).flatMap(({ kind, previous, event }): readonly ClockFinding[] => {
    const at = timeOf.get(event);
    if (at === undefined) return [];
    const previousAt = timeOf.get(previous);
    const details = placeOf(id, index, event);
    const about = { incident: id, event, previous };
    if (previousAt === undefined) {
      return [reportFinding(deadlinesFindings, misplaced[kind].absent, { ...details, params: about })];
    }
    if (compareInstants(at, previousAt) >= 0) return [];
    const params = { ...about, at, previousAt };
    return [reportFinding(deadlinesFindings, misplaced[kind].later, { ...details, params })];
  });
}

function checkLimits(
  { id, facts }: NotifiableIncident,
  index: number,
  { now, calendar, zone }: CheckNotificationClocksOptions,
  clock: LocalClock,
): readonly ClockFinding[] {
  const isKnown = calendar !== undefined && zone !== undefined;
  const roll = isKnown ? (date: CalendarDate) => reachWorkingDay(date, calendar) : null;
  const absent = [...(calendar === undefined ? ['calendar'] : []), ...(zone === undefined ? ['zone'] : [])];
  const missing = new Set<string>();
  const findings = notificationStages(facts, { now, clock, roll }).flatMap((stage): readonly ClockFinding[] => {
    const { started, sentAt, rule } = stage;
    if (started === null) return [];
    const isOver = isLate(started.limit, sentAt ?? now, clock);
    const { undecidedOn } = started.limit;
    // A relief never brings a limit forward: what was filed in time without it is in time.
    if (undecidedOn !== null && (isOver || sentAt === null)) {
      for (const name of isKnown ? [`coverage of ${undecidedOn}`] : absent) missing.add(name);
      return [];
    }
    if (!isOver) return [];
    const source = incidentTimeLimits[rule].citation;
    const about = { incident: id, stage: stage.stage, source, due: String(started.limit.dueAt ?? started.limit.dueOn) };
    const details = { ...placeOf(id, index, filingOf(stage)), requirements: [source] };
    return sentAt === null
      ? [reportFinding(deadlinesFindings, 'clock-overdue', { ...details, params: { ...about, now } })]
      : [reportFinding(deadlinesFindings, 'clock-filing-late', { ...details, params: { ...about, sentAt } })];
  });
  if (missing.size === 0) return findings;
  const details = { ...placeOf(id, index, 'weekendRelief'), params: { incident: id, missing: [...missing] } };
  return [reportFinding(deadlinesFindings, 'clock-relief-undecided', details), ...findings];
}

function filingOf({ stage }: NotificationStage): string {
  return stage === 'progress' ? 'ongoing.progressSentAt' : `${stage}SentAt`;
}

function placeOf(id: string, index: number, field: string): Pick<ClockFinding, 'subject' | 'path'> {
  return { subject: { kind: 'incident', id }, path: [index, 'facts', ...field.split('.')] };
}
