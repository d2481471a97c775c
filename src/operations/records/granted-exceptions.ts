import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DayRange } from '../../core/calendar/day-range.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import {
  exceptionDays,
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
 * Finds the exceptions of a record that are granted and suspend one of the controls, seen on the day in question.
 *
 * @internal
 */
export type GrantedExceptions = (
  ids: readonly string[] | undefined,
  controls: readonly string[],
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
  return (ids = [], controls) =>
    ids.flatMap((id): readonly GrantedException[] => {
      const exception = byId.get(id);
      if (exception === undefined || !suspendsControl(exception, controls)) return [];
      const { granted, state } = exceptionDays(exception, asOf);
      return granted === null ? [] : [{ id, ...granted, isActive: state === 'active' }];
    });
}
