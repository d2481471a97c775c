import { describe, expect, it } from 'vitest';
import { addHours, type CalendarDate, endOfLocalDay, type Instant, localDateOf } from '../../../src/core/index.ts';
import { TimeZoneSchema } from '../../../src/core/calendar/schemas.ts';

describe('TimeZoneSchema', () => {
  it.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])('accepts %s', (zone) => {
    expect(TimeZoneSchema.parse(zone)).toBe(zone);
  });

  it.each(['CEST', '+02:00', 'Europe/Atlantis', '', ' UTC', 'Europe/Berlin\0'])('refuses %j', (zone) => {
    expect(TimeZoneSchema.safeParse(zone).error?.issues).toMatchObject([
      {
        message: `"${zone}" is not a time zone that the runtime knows, such as Europe/Berlin.`,
        params: { code: 'time-zone-unknown', zone },
      },
    ]);
  });
});

describe('localDateOf', () => {
  it.each<[Instant, string, CalendarDate]>([
    ['2026-11-21T22:59:59Z', 'Europe/Berlin', '2026-11-21'],
    ['2026-11-21T23:00:00Z', 'Europe/Berlin', '2026-11-22'],
    ['2026-11-22T04:59:59Z', 'America/New_York', '2026-11-21'],
    ['2026-11-22T05:00:00Z', 'America/New_York', '2026-11-22'],
    ['2026-11-21T15:00:00Z', 'Asia/Tokyo', '2026-11-22'],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31'],
  ])('%s in %s is %s', (instant, zone, expected) => {
    expect(localDateOf(instant, zone)).toBe(expected);
  });

  it('never takes the zone of the host for an absent one, nor an offset for a name', () => {
    expect(() => localDateOf('2026-11-21T00:00:00Z', undefined as unknown as string)).toThrow(/^zone /);
    expect(() => endOfLocalDay('2026-11-21', undefined as unknown as string)).toThrow(/^zone /);
    expect(() => localDateOf('2026-11-21T00:00:00Z', '+02:00')).toThrow(/^zone /);
  });

  it('refuses an instant on a day that does not exist', () => {
    expect(() => localDateOf('2026-02-30T00:00:00Z', 'UTC')).toThrow(/^instant /);
    expect(() => addHours('2026-06-05T24:00:00Z', 'PT1H')).toThrow(/^instant /);
    expect(() => addHours(undefined as unknown as Instant, 'PT1H')).toThrow(/^instant /);
  });

  it('names the zone that the runtime does not know', () => {
    expect(() => localDateOf('2026-11-21T00:00:00Z', 'CEST')).toThrow(
      new RangeError('zone must be an IANA time zone that the runtime knows, got "CEST"'),
    );
    expect(() => localDateOf('yesterday' as Instant, 'UTC')).toThrow(/^instant /);
  });
});

describe('endOfLocalDay', () => {
  it.each<[string, CalendarDate, string, Instant]>([
    ['an ordinary day', '2026-11-21', 'Europe/Berlin', '2026-11-21T23:00:00Z'],
    ['a day of 23 hours', '2026-03-29', 'Europe/Berlin', '2026-03-29T22:00:00Z'],
    ['a day of 25 hours', '2026-10-25', 'Europe/Berlin', '2026-10-25T23:00:00Z'],
    ['a day whose next midnight is skipped', '2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['a day whose next midnight comes twice', '2018-02-17', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
    ['clocks put back one minute after midnight', '2010-11-06', 'America/St_Johns', '2010-11-07T02:30:00Z'],
    ['a gap that begins before midnight', '1919-03-30', 'America/Toronto', '1919-03-31T04:30:00Z'],
    ['the day before a skipped day', '2011-12-29', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
    ['a skipped day', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ])('%s: %s in %s ends at %s', (_, date, zone, expected) => {
    expect(endOfLocalDay(date, zone)).toBe(expected);
  });

  it('names the parameter at fault', () => {
    expect(() => endOfLocalDay('2026-02-30', 'UTC')).toThrow(/^date /);
    expect(() => endOfLocalDay('2026-02-28', 'Mars/Olympus')).toThrow(/^zone /);
  });
});
