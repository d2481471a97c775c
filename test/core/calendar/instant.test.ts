import { describe, expect, it } from 'vitest';
import {
  addHours,
  type CalendarDate,
  compareInstants,
  endOfLocalDay,
  type HourPeriod,
  type Instant,
  localDateOf,
} from '../../../src/core/index.ts';
import { HourPeriodSchema, InstantSchema, TimeZoneSchema } from '../../../src/core/calendar/schemas.ts';

describe('InstantSchema', () => {
  it.each([
    ['2026-11-21T09:30:00Z', '2026-11-21T09:30:00Z'],
    ['2026-11-21T10:30:00+01:00', '2026-11-21T09:30:00Z'],
    ['2026-11-21T04:00:00-05:30', '2026-11-21T09:30:00Z'],
    ['2026-11-21T09:30:00.000Z', '2026-11-21T09:30:00Z'],
    ['2026-11-21T09:30:00.25Z', '2026-11-21T09:30:00.250Z'],
    ['2026-11-21T09:30:00.123456789Z', '2026-11-21T09:30:00.123Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00Z'],
    ['2999-12-31T23:59:59.999Z', '2999-12-31T23:59:59.999Z'],
  ])('reads %s as %s', (text, expected) => {
    expect(InstantSchema.parse(text)).toBe(expected);
    expect(InstantSchema.parse(expected)).toBe(expected);
  });

  it.each([
    ['no zone', '2026-11-21T09:30:00'],
    ['a day that does not exist', '2026-02-29T09:30:00Z'],
    ['24 o’clock', '2026-11-21T24:00:00Z'],
    ['a leap second', '2026-12-31T23:59:60Z'],
    ['no seconds', '2026-11-21T09:30+01'],
    ['a date alone', '2026-11-21'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(InstantSchema.safeParse(text).success).toBe(false);
  });

  it.each([
    ['1899-12-31T23:59:59Z', '1899-12-31T23:59:59Z'],
    ['1900-01-01T00:30:00+01:00', '1899-12-31T23:30:00Z'],
    ['3000-01-01T00:00:00Z', '3000-01-01T00:00:00Z'],
    ['2999-12-31T23:30:00-01:00', '3000-01-01T00:30:00Z'],
  ])('refuses %s, whose year is out of range where it is written in UTC', (text, value) => {
    expect(InstantSchema.safeParse(text, { reportInput: true }).error?.issues).toMatchObject([
      {
        message: `${value} lies outside the years 1900 to 2999.`,
        params: { code: 'year-out-of-range', value },
        input: text,
      },
    ]);
  });
});

describe('HourPeriodSchema', () => {
  it.each(['PT72H', 'PT1H30M', 'PT45M', 'PT1M', 'PT1000000H'])('accepts %s', (period) => {
    expect(HourPeriodSchema.parse(period)).toBe(period);
  });

  it.each([
    ['P3D', 'hour-period-with-date'],
    ['P2W', 'hour-period-with-date'],
    ['P1M', 'hour-period-with-date'],
    ['P1DT1H', 'hour-period-with-date'],
    ['P0.5D', 'hour-period-with-date'],
    ['PT30S', 'hour-period-with-seconds'],
    ['PT1H0.5S', 'hour-period-with-seconds'],
    ['PT1.5H', 'hour-period-fractional'],
    ['PT1H,5M', 'hour-period-unreadable'],
    ['PT0,5M', 'hour-period-fractional'],
    ['-PT1H', 'hour-period-negative'],
    ['PT-1H', 'hour-period-negative'],
    ['PT', 'hour-period-unreadable'],
    ['P', 'hour-period-unreadable'],
    ['PT1', 'hour-period-unreadable'],
    ['PT5M1H', 'hour-period-unreadable'],
    ['+PT1H', 'hour-period-unreadable'],
    ['pt1h', 'hour-period-unreadable'],
    ['72 hours', 'hour-period-unreadable'],
    ['', 'hour-period-unreadable'],
    ['PT0H', 'hour-period-zero'],
    ['PT0H0M', 'hour-period-zero'],
    ['PT1000000H1M', 'hour-period-too-long'],
    [`PT${'9'.repeat(400)}H`, 'hour-period-too-long'],
  ])('refuses %s: %s', (period, code) => {
    expect(HourPeriodSchema.safeParse(period).error?.issues).toMatchObject([{ code: 'custom', params: { code } }]);
  });

  it.each([
    ['P3D', '"P3D" has days or longer parts; elapsed time has whole hours and minutes.'],
    ['PT30S', '"PT30S" has seconds; elapsed time has whole hours and minutes.'],
    ['PT1.5H', '"PT1.5H" has a fraction; elapsed time has whole hours and minutes.'],
    ['-PT1H', '"-PT1H" is negative; a period is longer than zero.'],
    ['72 hours', '"72 hours" is not a period of hours and minutes such as PT72H or PT1H30M.'],
    ['PT0H', '"PT0H" is zero; a period is longer.'],
    ['PT1000000H1M', '"PT1000000H1M" is longer than a million hours.'],
  ])('says why %s is refused', (period, message) => {
    expect(HourPeriodSchema.safeParse(period).error?.issues).toMatchObject([{ message, params: { period } }]);
  });
});

describe('addHours', () => {
  it.each<[Instant, HourPeriod, Instant]>([
    ['2026-06-05T16:20:00Z', 'PT72H', '2026-06-08T16:20:00Z'],
    ['2026-03-29T00:30:00Z', 'PT1H', '2026-03-29T01:30:00Z'],
    ['2026-12-31T23:59:59.500Z', 'PT1M', '2027-01-01T00:00:59.500Z'],
  ])('%s plus %s is %s', (instant, period, expected) => {
    expect(addHours(instant, period)).toBe(expected);
  });

  it('names the parameter that is no instant or no hour period', () => {
    expect(() => addHours('2026-06-05T16:20:00+02:00' as Instant, 'PT1H')).toThrow(
      new RangeError('instant must be an instant in UTC, got "2026-06-05T16:20:00+02:00"'),
    );
    expect(() => addHours('2026-13-05T16:20:00Z', 'PT1H')).toThrow(/^instant /);
    expect(() => addHours('2026-06-05T16:20:00Z', 'PT0H')).toThrow(
      new RangeError('period must be a period of whole hours and minutes, got "PT0H"'),
    );
  });
});

describe('compareInstants', () => {
  it('orders by time where the order of the strings is another', () => {
    const instants: Instant[] = ['2026-11-21T09:30:00.500Z', '2026-11-21T09:30:01Z', '2026-11-21T09:30:00Z'];
    expect(instants.toSorted(compareInstants)).toEqual([
      '2026-11-21T09:30:00Z',
      '2026-11-21T09:30:00.500Z',
      '2026-11-21T09:30:01Z',
    ]);
    expect(compareInstants('2026-11-21T09:30:00Z', '2026-11-21T09:30:00.000Z')).toBe(0);
  });
});

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
