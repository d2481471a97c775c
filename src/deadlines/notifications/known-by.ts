import { compareInstants, type Instant } from '../../core/calendar/instant.ts';

/**
 * Takes a fact for what it is at a moment: what lies after it has not happened yet.
 *
 * @internal
 */
export function knownBy(now: Instant, at: Instant | undefined): Instant | null {
  return at !== undefined && compareInstants(at, now) <= 0 ? at : null;
}
