import { addHours, type HourPeriod } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
import {
  futureInstant,
  type Place,
  type RegisterFinding,
  unknownReference,
} from '../../core/guards/register-findings.ts';
import { isCountryCode } from '../../suppliers/regions/region-state.ts';
import { boundText, futureTime, timeBounds } from '../records/time-bounds.ts';
import type { BreachDecision } from './breach-decision.ts';
import type { BreachPart, ControllerPart, JointControllerPart } from './breach-part.ts';
import { decisionDoubts } from './decision-doubts.ts';
import { breachesFindings } from './findings.ts';
import type { PersonalDataBreach } from './personal-data-breach.ts';

/**
 * The context in which the records of breaches are checked.
 *
 * @internal
 */
export interface CheckBreachRecordsContext {
  readonly moment: Moment;
  /** The incidents to which breaches belong. */
  readonly incidents: RegisterRead<unknown>;
  /** The time after which an investigation between suspicion and awareness needs a reason; none does when absent. */
  readonly investigateWithin: HourPeriod | undefined;
}

type BreachesFinding =
  FindingOf<typeof breachesFindings> | RegisterFinding<'incidents', 'reference-unknown' | 'event-in-future'>;

/**
 * The place of a breach in the registers.
 *
 * @internal
 */
export function placeOfBreach({ record, index }: Listed<PersonalDataBreach>): Place {
  return { subject: { kind: 'personal-data-breach', id: record.id }, path: ['personalDataBreaches', index] };
}

/**
 * Finds the weaknesses of the record of a breach: times that cannot be true, references to unknown records, and decisions that contradict their facts.
 *
 * @internal
 */
export function checkBreachRecord(
  listed: Listed<PersonalDataBreach>,
  { moment, incidents, investigateWithin }: CheckBreachRecordsContext,
): readonly BreachesFinding[] {
  const { incident, parts } = listed.record;
  const { subject, path } = placeOfBreach(listed);
  const at = { subject, path: [...path, 'incident'] };
  return [
    ...unknownReference('incidents', at, ['incident', incident], incidents),
    ...partReferences(listed),
    ...timeFindings(listed, moment),
    ...slowAwareness(listed, investigateWithin),
    ...parts.flatMap((part, index) => partFindings(listed, [part, index], moment)),
  ];
}

function partReferences(listed: Listed<PersonalDataBreach>): readonly BreachesFinding[] {
  const { notices, parts } = listed.record;
  const { subject, path } = placeOfBreach(listed);
  const known = {
    isGiven: true,
    byId: new Map(parts.map((part) => [part.id, part])),
    unreadableIds: new Set<string>(),
  };
  return notices.flatMap((notice, index) =>
    (notice.parts ?? []).flatMap((part, position) => {
      const place = { subject, path: [...path, 'notices', index, 'parts', position] };
      return unknownReference('incidents', place, ['breach-part', part], known);
    }),
  );
}

function timeFindings(listed: Listed<PersonalDataBreach>, moment: Moment): readonly BreachesFinding[] {
  const { id, awareAt, suspectedAt, provenAt, occurred, notices, orders = [] } = listed.record;
  const { subject, path } = placeOfBreach(listed);
  const aware = epochMilliseconds('awareAt', awareAt);
  const details = { subject, path: [...path, 'awareAt'] };
  const events: readonly (readonly [path: readonly (string | number)[], at: Instant | undefined])[] = [
    [['suspectedAt'], suspectedAt],
    [['provenAt'], provenAt],
    [['awareAt'], awareAt],
    ...notices.map(({ at }, index) => [['notices', index, 'at'], at] as const),
    ...orders.map(({ receivedAt }, index) => [['orders', index, 'receivedAt'], receivedAt] as const),
  ];
  return [
    ...futureTime({ subject, path: [...path, 'occurred'] }, occurred, moment),
    ...events.flatMap(([field, at]) => futureInstant('incidents', { subject, path: [...path, ...field] }, at, moment)),
    ...(occurred !== undefined && aware < timeBounds(occurred).earliest
      ? [
          reportFinding(breachesFindings, 'breach-aware-before-occurrence', {
            ...details,
            params: { breach: id, awareAt, occurredAt: boundText(occurred, 'earliest') },
          }),
        ]
      : []),
    ...(suspectedAt !== undefined && epochMilliseconds('suspectedAt', suspectedAt) > aware
      ? [
          reportFinding(breachesFindings, 'breach-suspicion-after-awareness', {
            subject,
            path: [...path, 'suspectedAt'],
            params: { breach: id, suspectedAt, awareAt },
          }),
        ]
      : []),
    ...(provenAt !== undefined && epochMilliseconds('provenAt', provenAt) < aware
      ? [
          reportFinding(breachesFindings, 'breach-awareness-after-proof', {
            ...details,
            params: { breach: id, awareAt, provenAt },
          }),
        ]
      : []),
  ];
}

function slowAwareness(
  listed: Listed<PersonalDataBreach>,
  investigateWithin: HourPeriod | undefined,
): readonly BreachesFinding[] {
  const { id, suspectedAt, awareAt, investigationReason } = listed.record;
  if (investigateWithin === undefined || suspectedAt === undefined || investigationReason !== undefined) return [];
  const end = epochMilliseconds('end', addHours(suspectedAt, investigateWithin));
  if (epochMilliseconds('awareAt', awareAt) <= end) return [];
  const { subject, path } = placeOfBreach(listed);
  const params = { breach: id, suspectedAt, awareAt, investigateWithin };
  return [
    reportFinding(breachesFindings, 'breach-awareness-slow', { subject, path: [...path, 'suspectedAt'], params }),
  ];
}

function partFindings(
  listed: Listed<PersonalDataBreach>,
  [part, index]: readonly [BreachPart, number],
  moment: Moment,
): readonly BreachesFinding[] {
  const { subject, path } = placeOfBreach(listed);
  const at = { subject, path: [...path, 'parts', index] };
  const about = { breach: listed.record.id, part: part.id };
  const countries = (part.countries ?? []).flatMap((country, position) =>
    isCountryCode(country)
      ? []
      : [
          reportFinding(breachesFindings, 'breach-country-unknown', {
            subject,
            path: [...at.path, 'countries', position],
            params: { ...about, country },
          }),
        ],
  );
  return part.role === 'processor' ? countries : [...countries, ...decisionFindings(listed, [part, at], moment)];
}

function decisionFindings(
  { record: { id, awareAt } }: Listed<PersonalDataBreach>,
  [part, { subject, path }]: readonly [ControllerPart | JointControllerPart, Place],
  moment: Moment,
): readonly BreachesFinding[] {
  const decision: BreachDecision = part.decision;
  const details = { subject, path: [...path, 'decision'] };
  const about = { breach: id, part: part.id };
  if (decision.outcome === 'pending') {
    return [reportFinding(breachesFindings, 'breach-decision-pending', { ...details, params: about })];
  }
  const exemption = decision.outcome === 'high-risk' ? decision.exemption : undefined;
  const decidedAt = { subject, path: [...details.path, 'at'] };
  const isEarly = epochMilliseconds('at', decision.at) < epochMilliseconds('awareAt', awareAt);
  return [
    ...futureInstant('incidents', decidedAt, decision.at, moment),
    ...(isEarly
      ? [
          reportFinding(breachesFindings, 'breach-decision-before-awareness', {
            ...decidedAt,
            params: { ...about, decidedAt: decision.at, awareAt },
          }),
        ]
      : []),
    ...(decision.reasons === undefined
      ? [reportFinding(breachesFindings, 'breach-decision-unreasoned', { ...details, params: about })]
      : []),
    ...(exemption !== undefined && exemption.reason === undefined
      ? [reportFinding(breachesFindings, 'breach-exemption-unreasoned', { ...details, params: about })]
      : []),
    ...decisionDoubts(decision).map((doubt) =>
      doubt.kind === 'contradiction'
        ? reportFinding(breachesFindings, 'breach-risk-implausible', {
            ...details,
            params: { ...about, contradiction: doubt.contradiction },
          })
        : reportFinding(breachesFindings, 'breach-risk-unproved', {
            ...details,
            params: { ...about, ground: doubt.ground, question: doubt.question },
          }),
    ),
  ];
}
