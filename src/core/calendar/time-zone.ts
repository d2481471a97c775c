import { shownValue } from '../findings/quotation.ts';
import { remember } from '../records/references.ts';
import { type CalendarDate, millisecondsInDay, utcMidnight } from './calendar-date.ts';
import { epochMilliseconds, type Instant, millisecondsInMinute, toInstant, utcDayOf } from './instant.ts';

/** The name of a time zone in the IANA database, such as `'Europe/Berlin'` or `'UTC'`. */
export type TimeZone = string;

const nameForm = /^[A-Za-z]/;

/**
 * Makes a format of dates in a zone. Throws unless the zone has an IANA name: without a name it would be the zone of the host.
 *
 * @internal
 */
export function formatInZone(zone: TimeZone, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  if (typeof zone !== 'string' || !nameForm.test(zone)) throw new RangeError('no IANA name');
  return new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone });
}

/**
 * The names that the runtime lists. To make a format for any other takes longer than to parse a whole record; the list has one name for each zone, and
 * `UTC` is not in it.
 */
const listedZones = /* @__PURE__ */ remember((kind: 'timeZone') => new Set(['UTC', ...Intl.supportedValuesOf(kind)]));

/**
 * Reports whether the runtime knows a time zone by this IANA name; offsets are not names.
 *
 * @internal
 */
export function isTimeZone(name: string): boolean {
  if (listedZones('timeZone').has(name)) return true;
  try {
    formatInZone(name, { year: 'numeric' });
    return true;
  } catch {
    return false;
  }
}

/**
 * What the clocks of a zone show.
 *
 * @internal
 */
export interface LocalClock {
  /** The calendar date shown at a moment, in milliseconds since 1970. */
  readonly dateAt: (moment: number) => CalendarDate;
  /** How far the clocks are ahead of UTC at a moment, in milliseconds. */
  readonly offsetAt: (moment: number) => number;
}

/**
 * Reads the clocks of a zone; costly to make, so a function that needs many dates makes one.
 *
 * @internal
 */
export function localClock(zone: TimeZone): LocalClock {
  const format = formatOf(zone);
  const shownAt = (moment: number): number => {
    const shown: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
    for (const { type, value } of format.formatToParts(moment)) shown[type] = value;
    const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = shown;
    return Date.parse(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}Z`);
  };
  return {
    dateAt: (moment) => new Date(shownAt(moment)).toISOString().slice(0, 10) as CalendarDate,
    offsetAt: (moment) => shownAt(moment) - Math.floor(moment / 1000) * 1000,
  };
}

/**
 * Writes an instant as the clocks of a zone show it, with their offset from UTC; the instant alone can be read back from it.
 *
 * @internal
 */
export function localText(instant: Instant, clock: LocalClock): string {
  const moment = epochMilliseconds('instant', instant);
  const offset = clock.offsetAt(moment);
  const shown = toInstant(moment + offset).slice(0, -1);
  const minutes = Math.round(Math.abs(offset) / millisecondsInMinute);
  return `${shown}${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
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
    throw new RangeError(`zone must be an IANA time zone that the runtime knows, got ${shownValue(zone)}`);
  }
}

/**
 * Returns the calendar date of an instant in a zone. `instantAt` and `endOfLocalDay` lead back.
 *
 * @param instant - A point in time, in UTC.
 * @param zone - The IANA name of the zone; never implied.
 * @returns The date that the clocks of the zone show.
 * @throws RangeError if `instant` is not an instant or the runtime does not know `zone`.
 *
 * @example
 * ```ts
 * import { localDateOf } from 'isms-kit/core';
 *
 * localDateOf('2026-11-21T23:30:00Z', 'Europe/Berlin'); // => '2026-11-22'
 * localDateOf('2026-11-21T23:30:00Z', 'America/New_York'); // => '2026-11-21'
 * ```
 */
export function localDateOf(instant: Instant, zone: TimeZone): CalendarDate {
  return localClock(zone).dateAt(epochMilliseconds('instant', instant));
}

/**
 * Returns the instant at which a local day is over: the start of the next day. Right where a day has 23 or 25
 * hours, where midnight does not exist, and where a zone skipped a whole day.
 *
 * @param date - The local day.
 * @param zone - The IANA name of the zone; never implied.
 * @returns The first instant at which the clocks of the zone show a later date.
 * @throws RangeError if `date` is not a real day or the runtime does not know `zone`.
 *
 * @example
 * ```ts
 * import { endOfLocalDay } from 'isms-kit/core';
 *
 * endOfLocalDay('2026-03-29', 'Europe/Berlin'); // => '2026-03-29T22:00:00Z'
 * endOfLocalDay('2026-10-25', 'Europe/Berlin'); // => '2026-10-25T23:00:00Z'
 * ```
 */
export function endOfLocalDay(date: CalendarDate, zone: TimeZone): Instant {
  const clock = localClock(zone);
  const midnight = utcMidnight('date', date) + millisecondsInDay;
  const { moments } = momentsShowing(midnight, clock);
  return toInstant(moments.length > 0 ? Math.min(...moments) : endOfGap(date, midnight, clock));
}

/**
 * The moments at which the clocks of a zone show a time, given as the moment at which the clocks of UTC show it: two where they are put back,
 * none where they are put forward. With the offsets from UTC a day before and after.
 *
 * @internal
 */
export function momentsShowing(
  shown: number,
  clock: LocalClock,
): { readonly moments: readonly number[]; readonly offsetBefore: number; readonly offsetAfter: number } {
  const offsetBefore = clock.offsetAt(shown - millisecondsInDay);
  const offsetAfter = clock.offsetAt(shown + millisecondsInDay);
  const moments = [offsetBefore, offsetAfter]
    .map((offset) => shown - offset)
    .filter((moment) => moment + clock.offsetAt(moment) === shown);
  return { moments, offsetBefore, offsetAfter };
}

/** Midnight is skipped: the clocks show a later date from the first moment after the gap on. */
function endOfGap(date: CalendarDate, midnight: number, clock: LocalClock): number {
  let before = midnight - 2 * millisecondsInDay;
  let after = midnight + 2 * millisecondsInDay;
  while (after - before > 1000) {
    const middle = Math.floor((before + after) / 2000) * 1000;
    if (clock.dateAt(middle) > date) after = middle;
    else before = middle;
  }
  return after;
}

/**
 * The calendar date of instants in one zone.
 *
 * @internal
 */
export type LocalDays = (instant: Instant) => CalendarDate;

/**
 * Prepares a zone for many instants. An instant in UTC is written with its day, so that zone needs no clock.
 *
 * @internal
 */
export function prepareLocalDays(zone: TimeZone): LocalDays {
  const clock = localClock(zone);
  if (zone === 'UTC') return utcDayOf;
  return remember((instant: Instant) => clock.dateAt(epochMilliseconds('instant', instant)));
}
