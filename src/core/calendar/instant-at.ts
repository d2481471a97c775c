import { shownValue } from '../findings/quotation.ts';
import { requireObject } from '../findings/required-form.ts';
import { type CalendarDate, requireCalendarDate, utcMidnight } from './calendar-date.ts';
import { type Instant, toInstant } from './instant.ts';
import { localClock, momentsShowing, type TimeZone } from './time-zone.ts';

/** The options of `instantAt`. */
export interface InstantAtOptions {
  /**
   * The instant of a time that the clocks skip or show twice, `'compatible'` when absent. Twice: the first of the two, or with `'later'` the
   * second. Skipped: the time as much later as the clocks are put forward, or with `'earlier'` as much earlier. `'reject'` throws.
   */
  readonly disambiguation?: 'compatible' | 'earlier' | 'later' | 'reject' | undefined;
}

const disambiguations: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['compatible', 'earlier', 'later', 'reject']);
const timeForm = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * Returns the instant at which the clocks of a zone show a time on a day. A time that the clocks skip or show twice is resolved as Temporal of
 * ECMAScript resolves it.
 *
 * @param date - The local day.
 * @param time - The local time, `HH:MM` or `HH:MM:SS`, from 00:00 to 23:59:59.
 * @param zone - The IANA name of the zone; never implied.
 * @param options - The choice where the clocks skip the time or show it twice.
 * @returns The point in time, in UTC.
 * @throws RangeError if `date` is not a calendar date, `time` is not a time, the runtime does not know `zone`, or `'reject'` is chosen and the
 *   clocks skip the time or show it twice.
 *
 * @example
 * ```ts
 * import { instantAt } from 'isms-kit/core';
 *
 * instantAt('2026-11-27', '17:30', 'Europe/Berlin'); // => '2026-11-27T16:30:00Z'
 * instantAt('2026-03-29', '02:30', 'Europe/Berlin'); // => '2026-03-29T01:30:00Z'
 * instantAt('2026-10-25', '02:30', 'Europe/Berlin'); // => '2026-10-25T00:30:00Z'
 * instantAt('2026-10-25', '02:30', 'Europe/Berlin', { disambiguation: 'later' }); // => '2026-10-25T01:30:00Z'
 * ```
 */
export function instantAt(date: CalendarDate, time: string, zone: TimeZone, options: InstantAtOptions = {}): Instant {
  requireCalendarDate('date', date);
  const [, hours, minutes, seconds = 0] = timeForm.exec(typeof time === 'string' ? time : '') ?? [];
  if (hours === undefined) throw new RangeError(`time must be a time HH:MM or HH:MM:SS, got ${shownValue(time)}`);
  requireObject('options', options);
  const { disambiguation = 'compatible' } = options;
  if (!disambiguations.has(disambiguation)) {
    const got = shownValue(disambiguation);
    throw new RangeError(`disambiguation must be one of compatible, earlier, later, reject, got ${got}`);
  }
  const sinceMidnight = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  const shown = utcMidnight('date', date) + sinceMidnight * 1000;
  const { moments, offsetBefore, offsetAfter } = momentsShowing(shown, localClock(zone));
  const [earliest, latest] = [Math.min(...moments), Math.max(...moments)];
  if (earliest === latest) return toInstant(earliest);
  if (disambiguation === 'reject')
    throw new RangeError(`time must be one that the clocks show once on ${date}, got ${shownValue(time)}`);
  if (moments.length > 0) return toInstant(disambiguation === 'later' ? latest : earliest);
  return toInstant(shown - (disambiguation === 'earlier' ? offsetAfter : offsetBefore));
}
