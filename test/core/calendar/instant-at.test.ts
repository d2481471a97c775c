import { describe, expect, it } from 'vitest';
import { type CalendarDate, type Instant, instantAt, type InstantAtOptions } from '../../../src/core/index.ts';

type Disambiguation = InstantAtOptions['disambiguation'];

describe('instantAt', () => {
  it.each<[date: CalendarDate, time: string, zone: string, instant: Instant]>([
    ['2026-11-27', '17:30', 'Europe/Berlin', '2026-11-27T16:30:00Z'],
    ['2026-11-27', '17:30:15', 'Europe/Berlin', '2026-11-27T16:30:15Z'],
    ['2026-06-27', '17:30', 'Europe/Berlin', '2026-06-27T15:30:00Z'],
    ['2026-11-27', '00:00', 'UTC', '2026-11-27T00:00:00Z'],
    ['2026-11-27', '23:59:59', 'Asia/Kolkata', '2026-11-27T18:29:59Z'],
    ['1900-01-01', '00:00', 'Asia/Tokyo', '1899-12-31T15:00:00Z'],
    ['2999-12-31', '23:59:59', 'Etc/GMT+12', '3000-01-01T11:59:59Z'],
    ['2026-03-29', '01:59:59', 'Europe/Berlin', '2026-03-29T00:59:59Z'],
    ['2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['2026-10-25', '01:59:59', 'Europe/Berlin', '2026-10-24T23:59:59Z'],
    ['2026-10-25', '03:00', 'Europe/Berlin', '2026-10-25T02:00:00Z'],
  ])('%s %s in %s is %s, whatever the choice', (date, time, zone, instant) => {
    expect(instantAt(date, time, zone)).toBe(instant);
    for (const disambiguation of ['compatible', 'earlier', 'later', 'reject'] as const)
      expect(instantAt(date, time, zone, { disambiguation })).toBe(instant);
  });

  it.each<[name: string, date: CalendarDate, time: string, zone: string, Disambiguation, Instant]>([
    ['a skipped time', '2026-03-29', '02:30', 'Europe/Berlin', 'compatible', '2026-03-29T01:30:00Z'],
    ['a skipped time', '2026-03-29', '02:30', 'Europe/Berlin', 'later', '2026-03-29T01:30:00Z'],
    ['a skipped time', '2026-03-29', '02:30', 'Europe/Berlin', 'earlier', '2026-03-29T00:30:00Z'],
    ['a time shown twice', '2026-10-25', '02:30', 'Europe/Berlin', 'compatible', '2026-10-25T00:30:00Z'],
    ['a time shown twice', '2026-10-25', '02:30', 'Europe/Berlin', 'earlier', '2026-10-25T00:30:00Z'],
    ['a time shown twice', '2026-10-25', '02:30', 'Europe/Berlin', 'later', '2026-10-25T01:30:00Z'],
    ['a half hour skipped', '2026-10-04', '02:15', 'Australia/Lord_Howe', 'compatible', '2026-10-03T15:45:00Z'],
    ['a half hour skipped', '2026-10-04', '02:15', 'Australia/Lord_Howe', 'earlier', '2026-10-03T15:15:00Z'],
    ['a half hour shown twice', '2026-04-05', '01:45', 'Australia/Lord_Howe', 'earlier', '2026-04-04T14:45:00Z'],
    ['a half hour shown twice', '2026-04-05', '01:45', 'Australia/Lord_Howe', 'later', '2026-04-04T15:15:00Z'],
    ['a time of a skipped day', '2011-12-30', '12:00', 'Pacific/Apia', 'compatible', '2011-12-30T22:00:00Z'],
    ['a time of a skipped day', '2011-12-30', '12:00', 'Pacific/Apia', 'earlier', '2011-12-29T22:00:00Z'],
    ['a skipped midnight', '2018-11-04', '00:00', 'America/Sao_Paulo', undefined, '2018-11-04T03:00:00Z'],
  ])('resolves %s: %s %s in %s, %s, is %s', (_, date, time, zone, disambiguation, instant) => {
    expect(instantAt(date, time, zone, { disambiguation })).toBe(instant);
  });

  it.each<[date: CalendarDate, time: string]>([
    ['2026-03-29', '02:00'],
    ['2026-03-29', '02:59:59'],
    ['2026-10-25', '02:00'],
    ['2026-10-25', '02:59:59'],
  ])('rejects %s %s in Berlin when it is told to', (date, time) => {
    expect(() => instantAt(date, time, 'Europe/Berlin', { disambiguation: 'reject' })).toThrow(
      new RangeError(`time must be one that the clocks show once on ${date}, got "${time}"`),
    );
  });

  it.each(['24:00', '17:60', '17:30:60', '7:30', '17:30Z', '17:30:15.5', '17', '', ' 17:30', 1730, null])(
    'refuses the time %j',
    (time) => {
      expect(() => instantAt('2026-11-27', time as string, 'UTC')).toThrow(
        /^time must be a time HH:MM or HH:MM:SS, got /,
      );
    },
  );

  it('names the parameter at fault', () => {
    expect(() => instantAt('2026-02-30', '17:30', 'UTC')).toThrow(/^date must be a calendar date/);
    expect(() => instantAt('1899-12-31', '17:30', 'UTC')).toThrow(/^date must be a calendar date/);
    expect(() => instantAt('2026-02-28', '17:30', 'CEST')).toThrow(/^zone must be an IANA time zone/);
    expect(() => instantAt('2026-02-28', '17:30', 'UTC', { disambiguation: 'first' as never })).toThrow(
      new RangeError('disambiguation must be one of compatible, earlier, later, reject, got "first"'),
    );
    expect(() => instantAt('2026-02-28', '17:30', 'UTC', null as never)).toThrow(/^options must be an object/);
  });
});
