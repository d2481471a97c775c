import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { renewedIds } from './check-exceptions.ts';
import { exceptionDays, exceptionGuard } from './exception-days.ts';
import type { Exception } from './exception.ts';

/**
 * The ends of the approved exceptions. One that is over or renewed, or that cannot be read, gives no item.
 *
 * @internal
 */
export function exceptionDueItems(
  exceptions: readonly Exception[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  const read = readRegister('exceptions', 'exception', exceptions, exceptionGuard);
  const renewed = renewedIds(read, asOf);
  return read.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, scope, requestedBy = null, expiresOn } = record;
    const isOpen = ['scheduled', 'active', 'expired'].includes(exceptionDays(record, asOf).state);
    if (!isOpen || expiresOn === undefined || renewed.has(id)) return [];
    return [
      {
        kind: 'exception-expiry',
        subject: { kind: 'exception', id },
        title: `End or renew the exception "${id}" for "${scope}"`,
        owner: requestedBy,
        dueOn: expiresOn,
        dueAt: null,
        state: dueState(expiresOn, asOf),
        requirement: 'A.5.36',
        rule: 'expires-on',
      },
    ];
  });
}
