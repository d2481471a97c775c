/*
 * Prevents calendar tests that prove nothing: the projects `zone:*` run them again under other host time zones, which is
 * only a proof if the zone is really in force where `Date` reads it.
 */
import { describe, expect, inject, it } from 'vitest';

/** Minutes that the host clock is behind UTC at noon UTC on 15 January and on 15 July 2026. */
const minutesBehindUtc: Record<string, readonly [winter: number, summer: number]> = {
  UTC: [0, 0],
  'Europe/Berlin': [-60, -120],
  'America/New_York': [300, 240],
  'Asia/Tokyo': [-540, -540],
  'Pacific/Apia': [-780, -780],
};

const winter = new Date('2026-01-15T12:00:00Z');
const summer = new Date('2026-07-15T12:00:00Z');
const offsets = [winter.getTimezoneOffset(), summer.getTimezoneOffset()];
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const askedZone = inject('hostZone');

function clockIn(zone: string, date: Date): string {
  return date.toLocaleTimeString('en-GB', { timeZone: zone });
}

describe('the host time zone', () => {
  it('is the one that the project asked for', () => {
    expect(timeZone).toBe(askedZone ?? timeZone);
    expect(offsets).toEqual(askedZone === undefined ? offsets : minutesBehindUtc[askedZone]);
  });

  it('is in force in Date', () => {
    const hostClock = [winter, summer].map((date) => date.toTimeString().slice(0, 8));
    expect(hostClock).toEqual([clockIn(timeZone, winter), clockIn(timeZone, summer)]);
  });
});
