import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Guard } from './guard.ts';

/**
 * A record with days that cannot lie before others: such a day would satisfy what has not begun. A day that is absent is in order.
 *
 * @internal
 */
export function daysInOrder<T>(
  guard: Guard,
  order: readonly (readonly [later: keyof T & string, earlier: keyof T & string])[],
): Guard {
  return (value) => {
    const problem = guard(value);
    if (problem !== undefined) return problem;
    const days = value as Readonly<Record<string, CalendarDate | undefined>>;
    for (const [later, earlier] of order) {
      const day = days[later];
      const first = days[earlier];
      if (day !== undefined && first !== undefined && day < first)
        return { path: [later], expected: `a day not before ${earlier}`, value: day };
    }
    return undefined;
  };
}
