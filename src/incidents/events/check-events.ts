import { addHours, type HourPeriod } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant, toInstant } from '../../core/calendar/instant.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type DueItem } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureInstant, type Place, unknownReference } from '../../core/guards/register-findings.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { IncidentTime } from '../records/incident-time.ts';
import { contradiction, futureTime, timeBounds } from '../records/time-bounds.ts';
import { eventsFindings } from './findings.ts';
import type { SecurityEvent } from './security-event.ts';

type EventsFinding = FindingOf<typeof eventsFindings> | FindingOf<typeof recordsFindings>;

/** The time that the organization allows for events. */
export interface EventLimits {
  /** The time from the observation of an event to its report, as elapsed time; not limited when absent. */
  readonly reportWithin?: HourPeriod;
  /** The time from the report of an event to the decision whether it is an incident, as elapsed time; not limited when absent. */
  readonly triageWithin?: HourPeriod;
}

interface EventsContext {
  readonly incidents: RegisterRead<unknown>;
  readonly moment: Moment;
  readonly limits: EventLimits;
}

/**
 * Finds the weaknesses of security events: their times, and the decisions on them (A.5.25, A.6.8).
 *
 * @internal
 */
export function checkEvents(events: RegisterRead<SecurityEvent>, context: EventsContext): readonly EventsFinding[] {
  return [
    ...events.listed.flatMap((listed) => [
      ...recordFindings(listed, events, context),
      ...orderFindings(listed),
      ...reportFindings(listed, context.limits),
      ...triageFindings(listed, context),
    ]),
    ...cycleFindings(events),
  ];
}

function placeOf({ record: { id }, index }: Listed<SecurityEvent>): Place {
  return { subject: { kind: 'security-event', id }, path: ['securityEvents', index] };
}

function recordFindings(
  listed: Listed<SecurityEvent>,
  events: RegisterRead<SecurityEvent>,
  { incidents, moment }: EventsContext,
): readonly EventsFinding[] {
  const { observed, reportedAt, triage } = listed.record;
  const { subject, path } = placeOf(listed);
  const incident = triage.outcome === 'incident' ? triage.incident : undefined;
  const of = triage.outcome === 'duplicate' ? triage.of : undefined;
  const triagedAt = triage.outcome === 'pending' ? undefined : triage.at;
  const at = { subject, path: [...path, 'triage', 'incident'] };
  return [
    ...unknownReference('incidents', at, ['incident', incident], incidents),
    ...unknownReference('incidents', { subject, path: [...path, 'triage', 'of'] }, ['security-event', of], events),
    ...futureTime({ subject, path: [...path, 'observed'] }, observed, moment),
    ...futureInstant('incidents', { subject, path: [...path, 'reportedAt'] }, reportedAt, moment),
    ...futureInstant('incidents', { subject, path: [...path, 'triage', 'at'] }, triagedAt, moment),
  ];
}

function orderFindings(listed: Listed<SecurityEvent>): readonly EventsFinding[] {
  const { id, observed, reportedAt, triage } = listed.record;
  const { subject, path } = placeOf(listed);
  const reported: IncidentTime = { kind: 'at', at: reportedAt };
  const findings: EventsFinding[] = [];
  const late = contradiction(observed, reported);
  if (late !== undefined) {
    const params = { event: id, later: 'reported', earlier: 'observed', ...late };
    const details = { subject, path: [...path, 'reportedAt'], params };
    findings.push(reportFinding(eventsFindings, 'event-times-out-of-order', details));
  }
  const early = triage.outcome === 'pending' ? undefined : contradiction(reported, { kind: 'at', at: triage.at });
  if (early !== undefined) {
    const params = { event: id, later: 'assessed', earlier: 'reported', ...early };
    const details = { subject, path: [...path, 'triage', 'at'], params };
    findings.push(reportFinding(eventsFindings, 'event-times-out-of-order', details));
  }
  return findings;
}

/** A report is late where it is so even if the event was observed at the last moment that is possible. */
function reportFindings(listed: Listed<SecurityEvent>, { reportWithin }: EventLimits): readonly EventsFinding[] {
  const { id, observed, reportedAt } = listed.record;
  const { subject, path } = placeOf(listed);
  if (reportWithin === undefined) return [];
  const dueAt = addHours(toInstant(timeBounds(observed).latest), reportWithin);
  if (epochMilliseconds('reportedAt', reportedAt) <= epochMilliseconds('dueAt', dueAt)) return [];
  const details = { subject, path: [...path, 'reportedAt'], params: { event: id, reportedAt, dueAt } };
  return [reportFinding(eventsFindings, 'event-reported-late', details)];
}

function triageFindings(listed: Listed<SecurityEvent>, { moment, limits }: EventsContext): readonly EventsFinding[] {
  const { id, reportedAt, triage } = listed.record;
  const { subject, path } = placeOf(listed);
  const place = { subject, path: [...path, 'triage'] };
  const dueAt = triageBy(listed.record, limits);
  const due = dueAt === undefined ? Number.POSITIVE_INFINITY : epochMilliseconds('dueAt', dueAt);
  // An event of the future, or a decision that lies in the future, has not happened.
  if (epochMilliseconds('reportedAt', reportedAt) > moment.latest) return [];
  if (triage.outcome === 'pending' || epochMilliseconds('at', triage.at) > moment.latest) {
    const overdue = { ...place, params: { event: id, dueAt: String(dueAt) } };
    return [
      moment.earliest > due
        ? reportFinding(eventsFindings, 'event-triage-overdue', overdue)
        : reportFinding(eventsFindings, 'event-triage-pending', { ...place, params: { event: id, reportedAt } }),
    ];
  }
  const findings: EventsFinding[] = [];
  if (epochMilliseconds('at', triage.at) > due) {
    const params = { event: id, dueAt: String(dueAt), triagedAt: triage.at };
    findings.push(reportFinding(eventsFindings, 'event-triage-late', { ...place, params }));
  }
  if (triage.reason === undefined) {
    const params = { event: id, outcome: triage.outcome };
    findings.push(reportFinding(eventsFindings, 'event-triage-unreasoned', { ...place, params }));
  }
  return findings;
}

function triageBy({ reportedAt }: SecurityEvent, { triageWithin }: EventLimits): Instant | undefined {
  return triageWithin && addHours(reportedAt, triageWithin);
}

function cycleFindings(events: RegisterRead<SecurityEvent>): readonly EventsFinding[] {
  const circles = circlesIn(events, ({ triage }) => (triage.outcome === 'duplicate' ? triage.of : undefined));
  return circles.map(({ ids, index }) => {
    const subject = { kind: 'security-event', id: ids[0] };
    const path = ['securityEvents', index, 'triage', 'of'];
    return reportFinding(eventsFindings, 'event-duplicate-cycle', { subject, path, params: { events: ids } });
  });
}

/**
 * The events to assess within a time.
 *
 * @internal
 */
export function eventDueItems(
  events: RegisterRead<SecurityEvent>,
  { moment, limits }: Pick<EventsContext, 'moment' | 'limits'>,
): readonly DueItem[] {
  return events.listed.flatMap(({ record: event }): readonly DueItem[] => {
    const dueAt = triageBy(event, limits);
    const isOpen = event.triage.outcome === 'pending' || epochMilliseconds('at', event.triage.at) > moment.latest;
    if (dueAt === undefined || !isOpen || epochMilliseconds('reportedAt', event.reportedAt) > moment.latest) return [];
    return [
      {
        kind: 'event-triage',
        subject: { kind: 'security-event', id: event.id },
        title: `Assess the event "${event.title}"`,
        owner: null,
        dueOn: null,
        dueAt,
        state: moment.earliest > epochMilliseconds('dueAt', dueAt) ? 'overdue' : 'due-soon',
        requirement: 'A.5.25',
        rule: 'triage-within',
      },
    ];
  });
}
