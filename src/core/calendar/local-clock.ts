import type { CalendarDate } from './calendar-date.ts';
import { formatInZone } from './format-in-zone.ts';
import type { TimeZone } from './time-zone.ts';

/**
 * What the clocks of a zone show.
 *
 * @internal
 */
export interface LocalClock {
  /** The calendar date shown at a moment, in milliseconds since 1970. */
  readonly dateAt: (epochMilliseconds: number) => CalendarDate;
  /** How far the clocks are ahead of UTC at a moment, in milliseconds. */
  readonly offsetAt: (epochMilliseconds: number) => number;
}

/**
 * Reads the clocks of a zone; costly to make, so a function that needs many dates makes one.
 *
 * @internal
 */
export function localClock(zone: TimeZone): LocalClock {
  const format = formatOf(zone);
  const shownAt = (epochMilliseconds: number): number => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of format.formatToParts(epochMilliseconds)) shown[type] = value;
    const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = shown;
    return Date.parse(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`);
  };
  return {
    dateAt: (epochMilliseconds) => new Date(shownAt(epochMilliseconds)).toISOString().slice(0, 10) as CalendarDate,
    offsetAt: (epochMilliseconds) => shownAt(epochMilliseconds) - Math.floor(epochMilliseconds / 1000) * 1000,
  };
}

function formatOf(zone: TimeZone): Intl.DateTimeFormat {
  try {
    return formatInZone(zone, {
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    throw new RangeError(`zone must be an IANA time zone that the runtime knows, got ${JSON.stringify(zone)}`);
  }
}
