import { epochMilliseconds } from './epoch-milliseconds.ts';
import type { Instant } from './instant.ts';

/**
 * Orders two instants. Calendar dates may be compared as strings; instants may not, because a fraction of a second is optional.
 *
 * @param a - The first instant.
 * @param b - The second instant.
 * @returns Negative when `a` is earlier, positive when it is later, zero when they are the same; fit for sorting.
 * @throws RangeError when a value is no instant, which parsed values always are.
 *
 * @example
 * ```ts
 * import { compareInstants } from 'isms-kit/core';
 *
 * compareInstants('2026-11-21T09:30:00Z', '2026-11-21T09:30:00.500Z') < 0; // => true
 * ```
 */
export function compareInstants(a: Instant, b: Instant): number {
  return epochMilliseconds('a', a) - epochMilliseconds('b', b);
}
