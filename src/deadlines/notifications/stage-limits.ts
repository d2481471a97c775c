import { addPeriod, isClamped } from '../../core/calendar/add-period.ts';
import { addHours } from '../../core/calendar/hour-period.ts';
import { epochMilliseconds, type Instant } from '../../core/calendar/instant.ts';
import type { LocalClock } from '../../core/calendar/time-zone.ts';
import { type HourClockId, incidentClocks, type MonthClockId, type OpenClockId } from '../statutes/incident-clocks.ts';
import type { DayLimit, HourLimit, OpenLimit } from './notification-stage.ts';
import { statutoryEnd } from '../statutes/statutory-end.ts';

const nothing = {
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
export function nationalHours(rule: HourClockId, from: Instant): HourLimit {
  return { ...nothing, dueAt: addHours(from, incidentClocks[rule].period), applied: ['elapsed'] };
}

/**
 * A limit in hours under a regulation of the Union: elapsed time, and the full-hour reading of Regulation 1182/71 beside it.
 *
 * @internal
 */
export function unionHours(rule: HourClockId, from: Instant, clock: LocalClock): HourLimit {
  const { period } = incidentClocks[rule];
  const statutoryDueAt = statutoryEnd(from, period, clock);
  return { ...nothing, dueAt: addHours(from, period), statutoryDueAt, applied: ['elapsed', 'eu-hours'] };
}

/**
 * A limit in months: the same local date, clamped to the month end. Nothing rolls: a directive leaves that to the national act, and DORA has a relief of
 * its own.
 *
 * @internal
 */
export function localMonths(rule: MonthClockId, from: Instant, clock: LocalClock): DayLimit {
  const startedOn = clock.dateAt(epochMilliseconds('from', from));
  const { period } = incidentClocks[rule];
  const clamped = isClamped(startedOn, period);
  return { ...nothing, dueOn: addPeriod(startedOn, period), clamped, applied: ['calendar'] };
}

/**
 * A duty without a number.
 *
 * @internal
 */
export function openLimit(_rule: OpenClockId): OpenLimit {
  return { ...nothing, applied: ['no-number'] };
}
