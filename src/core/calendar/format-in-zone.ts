import type { TimeZone } from './time-zone.ts';

const nameForm = /^[A-Za-z]/;

/**
 * Makes a format of dates in a zone. Throws where the zone is none: an absent one would be that of the host, and an offset is no name.
 *
 * @internal
 */
export function formatInZone(zone: TimeZone, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  if (typeof zone !== 'string' || !nameForm.test(zone)) throw new RangeError('no IANA name');
  return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone });
}
