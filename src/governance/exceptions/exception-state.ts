import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { daySegments, type DayRange } from '../../core/calendar/day-range.ts';
import { aDate, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { exceptionDays, type ExceptionDayState, exceptionGuard } from './exception-days.ts';
import type { Exception } from './exception.ts';

/** The options of `exceptionState`. */
export interface ExceptionStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The register, in which the exceptions that this one renews are looked up. */
  readonly exceptions?: readonly Exception[];
}

/** Where an exception stands on a day, with the earlier ones that it renews. */
export interface ExceptionState {
  /** The state; an approved exception is `scheduled`, `active` or `expired` by its days. */
  readonly state: ExceptionDayState;
  /** The day of its approval; null where it is not approved. */
  readonly approvedOn: CalendarDate | null;
  /** The days for which it is granted, from its approval at the earliest to the day before it was revoked or closed; null where there are none. */
  readonly granted: DayRange | null;
  /** The days that are left after the day in question; null where it is not active or has no end. */
  readonly daysLeft: number | null;
  /** The ids of the exceptions that renewed each other, the first one first, this one last. */
  readonly chain: readonly string[];
  /** Whether exceptions renew each other in a circle, in which the chain ends. */
  readonly isCircular: boolean;
  /** The days for which the chain is granted, each day once; null where one of them has no end. */
  readonly totalDays: number | null;
}

const optionsGuard = /* @__PURE__ */ anObject<ExceptionStateOptions>({
  asOf: aDate,
  exceptions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(exceptionGuard)),
});

/**
 * Says where an exception stands on a day (A.5.36): whether it is active, for how long, and how long it and those that it renews are granted in
 * all. What its history says of later days has not happened.
 *
 * @param exception - The exception.
 * @param options - The day in question, and the register.
 * @returns The state with its days, and the chain of renewals.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeException } from 'isms-kit/fixtures';
 * import { exceptionState } from 'isms-kit/governance';
 *
 * const first = makeException({ expiresOn: '2026-06-30' });
 * const second = makeException({ id: 'EX-2', renews: 'EX-1', from: '2026-07-01', expiresOn: '2026-12-31' });
 * exceptionState(first, { asOf: '2026-07-01' }).state; // => 'expired'
 * const state = exceptionState(second, { asOf: '2026-11-21', exceptions: [first, second] });
 * state.daysLeft; // => 40
 * state.chain; // => ['EX-1', 'EX-2']
 * state.totalDays; // => 275
 * ```
 */
export function exceptionState(exception: Exception, options: ExceptionStateOptions): ExceptionState {
  requireReadable('exception', exception, exceptionGuard);
  requireOptions(options, optionsGuard);
  const { asOf, exceptions = [] } = options;
  const { state, approvedOn, granted } = exceptionDays(exception, asOf);
  const { chain, isCircular } = chainOf(exception, exceptions);
  return {
    state,
    approvedOn: approvedOn ?? null,
    granted,
    daysLeft:
      state !== 'active' || granted === null || granted.through === null ? null : daysBetween(asOf, granted.through),
    chain: chain.map(({ id }) => id),
    isCircular,
    totalDays: daysIn(chain.flatMap((one) => exceptionDays(one, asOf).granted ?? [])),
  };
}

/** An id that is used twice names the first record that has it. */
function chainOf(
  exception: Exception,
  exceptions: readonly Exception[],
): { readonly chain: readonly Exception[]; readonly isCircular: boolean } {
  const byId = new Map(exceptions.toReversed().map((one) => [one.id, one]));
  byId.set(exception.id, exception);
  const chain = new Set<Exception>();
  let earlier: Exception | undefined = exception;
  while (earlier !== undefined && !chain.has(earlier)) {
    chain.add(earlier);
    earlier = earlier.renews === undefined ? undefined : byId.get(earlier.renews);
  }
  return { chain: [...chain].toReversed(), isCircular: earlier !== undefined };
}

function daysIn(ranges: readonly DayRange[]): number | null {
  let days = 0;
  for (const { from, through, entries } of daySegments(ranges, (range) => range)) {
    if (entries.length === 0) continue;
    if (through === null) return null;
    days += daysBetween(from, through) + 1;
  }
  return days;
}
