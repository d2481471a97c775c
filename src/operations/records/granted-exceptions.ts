import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type DayRange, daySegments, sharedDays } from '../../core/calendar/day-range.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import {
  exceptionDays,
  exceptionFlaws,
  suspendingExceptionGuard,
  suspendsControl,
} from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';

/**
 * The days for which an exception is granted, and whether it is active on the day in question.
 *
 * @internal
 */
export interface GrantedException extends DayRange {
  readonly id: string;
  /** The last day, inclusive; one without an end permits nothing. */
  readonly through: CalendarDate;
  readonly isActive: boolean;
}

/**
 * Reads the register of exceptions.
 *
 * @internal
 */
export function readExceptions(exceptions: readonly Exception[] | undefined): RegisterRead<Exception> {
  return readRegister('exceptions', 'exception', exceptions, suspendingExceptionGuard);
}

/**
 * What an exception is asked to permit: the controls of which it must suspend one, and the people who benefit from it.
 *
 * @internal
 */
export interface Deviation {
  readonly controls: readonly string[];
  readonly beneficiaries: readonly (string | undefined)[];
}

/**
 * Finds the exceptions of a record that are granted, seen on the day in question. One that suspends another control of Annex A does not help, nor does one
 * that is incomplete or whose approver has a part in it. One that suspends a rule of the organization does, because the record names it.
 *
 * @internal
 */
export type GrantedExceptions = (
  ids: readonly string[] | undefined,
  deviation: Deviation,
) => readonly GrantedException[];

/**
 * Prepares the register of exceptions for many records on one day.
 *
 * @internal
 */
export function prepareExceptions(
  { byId }: Pick<RegisterRead<Exception>, 'byId'>,
  asOf: CalendarDate,
): GrantedExceptions {
  return (ids = [], { controls, beneficiaries }) =>
    ids.flatMap((id): readonly GrantedException[] => {
      const exception = byId.get(id);
      if (exception === undefined || !suspendsControl(exception, controls)) return [];
      if (exceptionFlaws(exception, beneficiaries).length > 0) return [];
      const { granted, state } = exceptionDays(exception, asOf);
      if (granted === null) return [];
      return [{ id, from: granted.from, through: granted.through as CalendarDate, isActive: state === 'active' }];
    });
}

/**
 * How many days of a range with an end no exception permits.
 *
 * @internal
 */
export function unpermittedDays(granted: readonly GrantedException[], range: DayRange): number {
  let days = lengthOf(range);
  for (const { entries, ...segment } of daySegments(granted, (one) => one)) {
    const shared = entries.length === 0 ? null : sharedDays(range, segment);
    if (shared !== null) days -= lengthOf(shared);
  }
  return days;
}

function lengthOf({ from, through }: DayRange): number {
  return daysBetween(from, through as CalendarDate) + 1;
}
