import { formatInZone } from './format-in-zone.ts';

/**
 * Tells whether the runtime knows a time zone by this IANA name; offsets are not names.
 *
 * @internal
 */
export function isTimeZone(name: string): boolean {
  try {
    formatInZone(name, { year: 'numeric' });
    return true;
  } catch {
    return false;
  }
}
