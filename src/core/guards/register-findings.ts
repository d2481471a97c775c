import type { CalendarDate } from '../calendar/calendar-date.ts';
import { epochMilliseconds, type Instant } from '../calendar/instant.ts';
import type { Moment } from './moment.ts';
import {
  type Finding,
  type FindingDefinition,
  type FindingDetails,
  type FindingPath,
  type FindingSubject,
  type FindingTable,
  reportFinding,
} from '../findings/finding.ts';
import type { RegisterRead } from './read-register.ts';
import { unreadableRecord } from './unreadable-record.ts';

/**
 * How every area says that an id stands twice in a register.
 *
 * @internal
 */
export const repeatedRecord = {
  severity: 'error',
  requirements: ['7.5.3.e'],
  title: 'Id used twice',
  message: 'The id "{record}" is there twice among the {kind} records.',
  remedy: 'Give each record an id of its own, or remove the repetition.',
} as const satisfies FindingDefinition;

/**
 * How every area says that a record names one that its register does not have.
 *
 * @internal
 */
export const unknownRecord = {
  severity: 'error',
  requirements: ['7.5.3.e'],
  title: 'Unknown record named',
  message: '"{record}" names the {kind} "{reference}", which its register does not have.',
  remedy: 'Correct the id, or add the record to its register.',
} as const satisfies FindingDefinition;

/**
 * How every area says that an event lies after the day in question.
 *
 * @internal
 */
export const eventInFuture = {
  severity: 'error',
  requirements: ['7.5.3.e'],
  title: 'Event in the future',
  message: '"{record}" says that something happened on {date}, which is after {asOf}.',
  remedy: 'Correct the date, or record the event when it has happened.',
} as const satisfies FindingDefinition;

/**
 * How every area says that a recorded state has no place in the life cycle.
 *
 * @internal
 */
export const invalidHistory = {
  severity: 'error',
  requirements: ['7.5.3.e'],
  title: 'State that the life cycle does not allow',
  message:
    '"{record}" entered the state {state} on {enteredOn}, which its life cycle or the day before it does not allow.',
  remedy: 'Record the states in their order, each with its day.',
} as const satisfies FindingDefinition;

const definitions = {
  'record-unreadable': unreadableRecord,
  'record-duplicate': repeatedRecord,
  'reference-unknown': unknownRecord,
  'event-in-future': eventInFuture,
  'history-invalid': invalidHistory,
};

type Definitions = typeof definitions;

/**
 * A finding that every area with registers has under a code of its own, such as `people-record-duplicate`.
 *
 * @internal
 */
export type RegisterFinding<Area extends string, Kind extends keyof Definitions> = Finding<`${Area}-${Kind}`>;

/**
 * Makes a finding of one of these kinds under the code of an area.
 *
 * @internal
 */
export function reportOf<Area extends string, Kind extends keyof Definitions>(
  area: Area,
  kind: Kind,
  details: FindingDetails<Definitions[Kind]['message']>,
): RegisterFinding<Area, Kind> {
  const code: `${Area}-${Kind}` = `${area}-${kind}`;
  const table: FindingTable = { [code]: definitions[kind] };
  return reportFinding<FindingTable, typeof code>(table, code, details);
}

/**
 * The findings of a register itself: its unreadable and its repeated records.
 *
 * @internal
 */
export function registerFindings<Area extends string>(
  area: Area,
  { flaws }: Pick<RegisterRead<never>, 'flaws'>,
): readonly RegisterFinding<Area, 'record-unreadable' | 'record-duplicate'>[] {
  return flaws.map((flaw) => {
    const { subject, path } = flaw;
    return flaw.kind === 'unreadable'
      ? reportOf(area, 'record-unreadable', { subject, path, params: { record: subject.id, ...flaw.params } })
      : reportOf(area, 'record-duplicate', { subject, path, params: { record: subject.id, kind: subject.kind } });
  });
}

/**
 * The place of a value in the registers, with the record that holds it.
 *
 * @internal
 */
export interface Place {
  readonly subject: FindingSubject;
  readonly path: FindingPath;
}

/**
 * The finding of a reference to a record that its register does not have; none where the register is not given or the reference is absent.
 *
 * @internal
 */
export function unknownReference<Area extends string>(
  area: Area,
  { subject, path }: Place,
  [kind, reference]: readonly [kind: string, reference: string | undefined],
  { isGiven, byId, unreadableIds }: Pick<RegisterRead<unknown>, 'isGiven' | 'byId' | 'unreadableIds'>,
): readonly RegisterFinding<Area, 'reference-unknown'>[] {
  if (reference === undefined || !isGiven || byId.has(reference) || unreadableIds.has(reference)) return [];
  return [reportOf(area, 'reference-unknown', { subject, path, params: { record: subject.id, kind, reference } })];
}

/**
 * The finding of an event that a record says to have happened after the day in question; none where the day is absent or not after it. Such
 * an event satisfies nothing.
 *
 * @internal
 */
export function futureEvent<Area extends string>(
  area: Area,
  { subject, path }: Place,
  date: CalendarDate | undefined,
  asOf: CalendarDate,
): readonly RegisterFinding<Area, 'event-in-future'>[] {
  if (date === undefined || date <= asOf) return [];
  return [reportOf(area, 'event-in-future', { subject, path, params: { record: subject.id, date, asOf } })];
}

/**
 * The finding of an instant that a record says to have been and that is later than any moment in question.
 *
 * @internal
 */
export function futureInstant<Area extends string>(
  area: Area,
  { subject, path }: Place,
  instant: Instant | undefined,
  { asOf, latest, latestSecond }: Moment,
): readonly RegisterFinding<Area, 'event-in-future'>[] {
  // An instant of an earlier second is not read: registers have millions of them.
  if (instant === undefined || instant < latestSecond || epochMilliseconds('instant', instant) <= latest) return [];
  return [reportOf(area, 'event-in-future', { subject, path, params: { record: subject.id, date: instant, asOf } })];
}
