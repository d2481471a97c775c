import { daysBetween } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, toInstant } from '../../core/calendar/instant.ts';
import { endOfLocalDay, localClock, type TimeZone } from '../../core/calendar/time-zone.ts';
import { type DueItem, dueState, noticeDays } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { aBoolean, anInstant, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions } from '../../core/guards/readable.ts';
import { incidentGuard, type NotifiableIncident } from '../notifications/check-notification-clocks.ts';
import { clockState, type ClockStateContext } from '../notifications/notification-clocks.ts';
import type { NotificationStage, StageContext } from '../notifications/notification-stage.ts';
import { notificationStages } from '../notifications/notification-stages.ts';
import { possibleDeadlines } from '../requests/data-subject-request-deadline.ts';
import { type DatedRequest, requestKnownBy } from '../requests/request-dates.ts';
import { requestGuard } from '../requests/request-guard.ts';
import { incidentTimeLimits } from '../statutes/incident-time-limits.ts';
import { calendarGuard } from '../working-days/calendar-guard.ts';
import type { HolidayCalendar } from '../working-days/holiday-calendar.ts';
import { latestPossibleRoll, reachWorkingDay } from '../working-days/working-day.ts';

/** The registers with statutory deadlines. */
export interface DeadlinesRegisters {
  /** The incidents to notify, each under one regime. */
  readonly notifications?: readonly NotifiableIncident[];
  /** The requests of data subjects. */
  readonly requests?: readonly DatedRequest[];
}

/** The options of `deadlinesDueItems`. */
export interface DeadlinesDueItemsOptions extends DueItemsOptions {
  /** The moment from which the clocks of incidents are seen; the last moment of `asOf` in the zone when absent. */
  readonly now?: Instant;
  /** The IANA zone in which days and full hours are read; `'UTC'` when absent. */
  readonly zone?: TimeZone;
  /** The public holidays by which the last day of an answer or a German report rolls, and the relief at weekends of DORA moves a report. */
  readonly calendar?: HolidayCalendar;
  /** Whether the authority reads the month of the GDPR as suspended while proof of identity is open; not, when absent. */
  readonly suspendsForIdentity?: boolean;
}

const registersGuard = /* @__PURE__ */ anObject<DeadlinesRegisters>({
  notifications: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(incidentGuard)),
  requests: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(requestGuard)),
});
const optionsGuard = /* @__PURE__ */ anObject<DeadlinesDueItemsOptions>({
  now: /* @__PURE__ */ maybe(anInstant),
  calendar: /* @__PURE__ */ maybe(calendarGuard),
  suspendsForIdentity: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * Lists the reports on incidents and the answers to data subjects that are due by the end of the window and not done. The last day to announce an
 * extension is an item, too, until it has passed.
 *
 * A limit that the calendar does not cover has its day without a roll, which is never late, and is overdue only after every possible roll.
 *
 * @param registers - The incidents and the requests.
 * @param options - The window, the day and the moment in question, the zone and the calendar.
 * @returns The items in the order of their days; `rule` is the id in `statutoryTimeLimits`.
 * @throws RangeError when a day, the moment or the zone is invalid, or a register has an unknown regime or an impossible date; the message has
 * its path.
 *
 * @example
 * ```ts
 * import { deadlinesDueItems } from 'isms-kit/deadlines';
 *
 * const requests = [{ id: 'DSR-3', regime: 'gdpr', receivedOn: '2026-01-31', extensionAnnouncedOn: '2026-02-20' }] as const;
 * const window = { from: '2026-04-01', through: '2026-04-30', asOf: '2026-04-01' } as const;
 * const [item] = deadlinesDueItems({ requests }, window);
 * item?.title; // => 'Answer the request "DSR-3"'
 * item?.dueOn; // => '2026-04-30'
 * ```
 */
export function deadlinesDueItems(
  registers: DeadlinesRegisters,
  options: DeadlinesDueItemsOptions,
): readonly DueItem[] {
  requireDueItemsOptions(options);
  requireOptions(options, optionsGuard);
  requireOptions(registers, registersGuard, 'registers');
  const { notifications = [], requests = [] } = registers;
  const { asOf, calendar, zone = 'UTC' } = options;
  const now = options.now ?? lastMomentOf(options);
  const context: NotificationContext = {
    now,
    zone,
    clock: localClock(zone),
    // Without a zone the local day of a limit is unknown, and the relief at weekends with it.
    roll: calendar === undefined || options.zone === undefined ? null : (date) => reachWorkingDay(date, calendar),
    notice: null,
  };
  const items = [
    ...notifications.flatMap((incident) => notificationItems(incident, context)),
    ...requests.flatMap((request) =>
      request.receivedOn > asOf ? [] : requestItems(requestKnownBy(asOf, request), options),
    ),
  ];
  return selectDueItems(items, options);
}

function lastMomentOf({ asOf, zone = 'UTC' }: DeadlinesDueItemsOptions): Instant {
  return toInstant(epochMilliseconds('now', endOfLocalDay(asOf, zone)) - 1);
}

type NotificationContext = StageContext & ClockStateContext;

function notificationItems({ id, facts }: NotifiableIncident, context: NotificationContext): readonly DueItem[] {
  return notificationStages(facts, context).flatMap((stage): readonly DueItem[] => {
    const state = stateOfStage(stage, context);
    if (stage.started === null || state === null) return [];
    const { dueAt, dueOn } = stage.started.limit;
    const { citation, stage: report = stage.stage } = incidentTimeLimits[stage.rule];
    return [
      {
        kind: 'incident-notification',
        subject: { kind: 'incident', id },
        title: `Incident "${id}": file the ${report}`,
        owner: null,
        dueOn,
        dueAt,
        state,
        requirement: citation,
        rule: stage.rule,
      },
    ];
  });
}

/** The state of a report that is due; null where it is filed or has no date. */
function stateOfStage(stage: NotificationStage, context: NotificationContext): DueItem['state'] | null {
  const state = clockState(stage, context);
  if (state === 'running') return 'scheduled';
  if (state === 'due-soon') return state;
  if (state !== 'overdue') return null;
  const undecidedOn = stage.started?.limit.undecidedOn ?? null;
  const { now, clock } = context;
  const mayBeRelieved =
    undecidedOn !== null && clock.dateAt(epochMilliseconds('now', now)) <= latestPossibleRoll(undecidedOn);
  return mayBeRelieved ? 'due-soon' : state;
}

function requestItems(
  request: DatedRequest,
  options: Pick<DeadlinesDueItemsOptions, 'asOf' | 'calendar' | 'suspendsForIdentity'>,
): readonly DueItem[] {
  const { asOf } = options;
  const { earliest, latest } = possibleDeadlines(request, options);
  if (request.answeredOn !== undefined || earliest.status !== 'dated') return [];
  const { dueOn, startedOn, rule, source, announceExtensionBy } = earliest;
  const { id } = request;
  const notice = noticeDays(daysBetween(startedOn, dueOn));
  const state = dueState(dueOn, asOf, notice);
  const about = {
    subject: { kind: 'data-subject-request', id },
    owner: null,
    dueAt: null,
    requirement: source,
    rule,
  };
  const answer: DueItem = {
    ...about,
    kind: 'data-subject-request-answer',
    title: `Answer the request "${id}"`,
    dueOn,
    state: state === 'overdue' && (latest.dueOn === null || asOf <= latest.dueOn) ? 'due-soon' : state,
  };
  if (earliest.extension !== 'not-announced' || asOf > announceExtensionBy) return [answer];
  const announcement: DueItem = {
    ...about,
    kind: 'data-subject-request-extension',
    title: `Announce an extension of the request "${id}" if its answer takes longer`,
    dueOn: announceExtensionBy,
    state: dueState(announceExtensionBy, asOf, notice),
  };
  return [announcement, answer];
}
