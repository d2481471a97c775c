import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { exceptionDays, exceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';

/**
 * The exceptions that records of operations name.
 *
 * @internal
 */
export function readExceptions(exceptions: readonly Exception[] | undefined): RegisterRead<Exception> {
  return readRegister('exceptions', 'exception', exceptions, exceptionGuard);
}

/**
 * Whether an exception permits a deviation on a day: only one of the register that is active then does.
 *
 * @internal
 */
export function isPermitted(
  exception: string | undefined,
  { byId }: RegisterRead<Exception>,
  asOf: CalendarDate,
): boolean {
  const known = exception === undefined ? undefined : byId.get(exception);
  return known !== undefined && exceptionDays(known, asOf).state === 'active';
}
