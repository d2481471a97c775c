import { localClock } from './local-clock.ts';

/**
 * Tells whether the runtime knows a time zone by this IANA name; offsets are not names.
 *
 * @internal
 */
export function isTimeZone(name: string): boolean {
  try {
    localClock(name);
    return true;
  } catch {
    return false;
  }
}
