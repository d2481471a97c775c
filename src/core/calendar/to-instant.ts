import type { Instant } from './instant.ts';

/**
 * Writes milliseconds since 1970 as an instant, with a fraction only where there is one.
 *
 * @internal
 */
export function toInstant(epochMilliseconds: number): Instant {
  return new Date(epochMilliseconds).toISOString().replace('.000Z', 'Z') as Instant;
}
