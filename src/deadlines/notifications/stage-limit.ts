import { addPeriod, isClamped } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { addHours } from '../../core/calendar/hour-period.ts';
import { compareInstants, epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';
import { fullHourEnd } from '../periods/end-of-hour-period.ts';
import {
  type HourLimitId,
  incidentTimeLimits,
  type MonthLimitId,
  type OpenLimitId,
} from '../statutes/incident-time-limits.ts';
import type { ReachedDay } from '../working-days/working-day.ts';

/**
 * The limit of a stage that is due at an instant; `statutoryDueAt` is set where the full-hour reading of Regulation 1182/71 applies.
 *
 * @internal
 */
export interface HourLimit {
  readonly dueAt: Instant;
  readonly statutoryDueAt: Instant | null;
  readonly dueOn: null;
  readonly rolledFrom: Instant | CalendarDate | null;
  /** The first day that is not known to be a working day or a day off, where the relief or the roll depends on it. */
  readonly undecidedOn: CalendarDate | null;
  readonly clamped: boolean;
  readonly applied: readonly CountingRuleId[];
}

/**
 * The limit of a stage that is due on a day.
 *
 * @internal
 */
export interface DayLimit {
  readonly dueAt: null;
  readonly statutoryDueAt: null;
  readonly dueOn: CalendarDate;
  readonly rolledFrom: CalendarDate | null;
  /** The first day that is not known to be a working day or a day off, where the relief or the roll depends on it. */
  readonly undecidedOn: CalendarDate | null;
  readonly clamped: boolean;
  readonly applied: readonly CountingRuleId[];
}

/**
 * The limit of a stage for which the law gives no number.
 *
 * @internal
 */
export interface OpenLimit {
  readonly dueAt: null;
  readonly statutoryDueAt: null;
  readonly dueOn: null;
  readonly rolledFrom: null;
  readonly undecidedOn: null;
  readonly clamped: false;
  readonly applied: readonly CountingRuleId[];
}

const unset = {
  dueAt: null,
  statutoryDueAt: null,
  dueOn: null,
  rolledFrom: null,
  undecidedOn: null,
  clamped: false,
} as const;

/**
 * A limit in hours under a directive: elapsed time; any other reading is left to the national act.
 *
 * @internal
 */
export function nationalHours(rule: HourLimitId, from: Instant): HourLimit {
  return { ...unset, dueAt: addHours(from, incidentTimeLimits[rule].period), applied: ['elapsed'] };
}

/**
 * A limit in hours under a regulation of the Union: elapsed time, and the full-hour reading of Regulation 1182/71.
 *
 * @internal
 */
export function unionHours(rule: HourLimitId, from: Instant, clock: LocalClock): HourLimit {
  const { period } = incidentTimeLimits[rule];
  const statutoryDueAt = fullHourEnd(from, period, clock);
  return { ...unset, dueAt: addHours(from, period), statutoryDueAt, applied: ['elapsed', 'eu-hours'] };
}

/**
 * A limit in months: the same local date, clamped to the month end. It does not roll: a directive leaves that to the national act, and DORA
 * has a relief of its own.
 *
 * @internal
 */
export function localMonths(rule: MonthLimitId, from: Instant, clock: LocalClock): DayLimit {
  const startedOn = clock.dateAt(epochMilliseconds('from', from));
  const { period } = incidentTimeLimits[rule];
  const clamped = isClamped(startedOn, period);
  return { ...unset, dueOn: addPeriod(startedOn, period), clamped, applied: ['calendar'] };
}

/**
 * Rolls a limit in months to the next working day, as German administrative law does (VwVfG s.31(3)). Where it is not known whether it rolls,
 * the limit stays and has `undecidedOn`.
 *
 * @internal
 */
export function rolledMonths(limit: DayLimit, roll: ((date: CalendarDate) => ReachedDay) | null): DayLimit {
  if (roll === null) return { ...limit, undecidedOn: limit.dueOn };
  const rolled = roll(limit.dueOn);
  if ('unknownOn' in rolled) return { ...limit, undecidedOn: rolled.unknownOn };
  if (rolled.workingOn === limit.dueOn) return limit;
  return { ...limit, dueOn: rolled.workingOn, rolledFrom: limit.dueOn, applied: [...limit.applied, 'de-roll'] };
}

/**
 * The limit of a duty without a number.
 *
 * @internal
 */
export function openLimit(_rule: OpenLimitId): OpenLimit {
  return { ...unset, applied: ['no-number'] };
}

/**
 * Whether a limit is over at a moment. The instant of the limit and the whole of its last local day are in time; a limit without a number is
 * never over.
 *
 * @internal
 */
export function isLate({ dueAt, dueOn }: HourLimit | DayLimit | OpenLimit, at: Instant, clock: LocalClock): boolean {
  if (dueAt !== null) return compareInstants(at, dueAt) > 0;
  return dueOn !== null && clock.dateAt(epochMilliseconds('at', at)) > dueOn;
}
