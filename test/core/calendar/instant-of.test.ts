import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  actionState,
  addHours,
  CalendarDateSchema,
  canonicalJson,
  ActionSchema,
  compareInstants,
  daysBetween,
  endOfLocalDay,
  EvidenceSchema,
  findingsOfIssues,
  instantAt,
  instantOf,
  InstantSchema,
  isInstant,
  localDateOf,
  readCalendarDate,
} from '../../../src/core/index.ts';

describe('instantOf', () => {
  it.each([
    [Date.UTC(2026, 10, 27, 16, 30), '2026-11-27T16:30:00Z'],
    [Date.UTC(2026, 10, 27, 16, 30, 0, 250), '2026-11-27T16:30:00.250Z'],
    [-1, '1969-12-31T23:59:59.999Z'],
    [Date.parse('0000-01-01T00:00:00Z'), '0000-01-01T00:00:00Z'],
    [Date.parse('9999-12-31T23:59:59.999Z'), '9999-12-31T23:59:59.999Z'],
  ])('writes the Date of %i as %s', (milliseconds, instant) => {
    expect(instantOf(new Date(milliseconds))).toBe(instant);
  });

  it.each<[value: unknown, message: string]>([
    [new Date(Number.NaN), 'date must be a valid Date, got an invalid one'],
    [new Date('9999-12-31T23:59:59.999Z').getTime(), 'date must be a Date, got 253402300799999'],
    ['2026-11-27T16:30:00Z', 'date must be a Date, got "2026-11-27T16:30:00Z"'],
    [null, 'date must be a Date, got null'],
    [new Date(253_402_300_800_000), 'date must lie in the years 0 to 9999, got +010000-01-01T00:00:00Z'],
    [new Date(-62_167_219_200_001), 'date must lie in the years 0 to 9999, got -000001-12-31T23:59:59.999Z'],
  ])('refuses %j', (value, message) => {
    expect(() => instantOf(value as Date)).toThrow(new RangeError(message));
  });

  it('takes a Date of any realm, and no object that only inherits from Date', () => {
    const foreign = runInNewContext('new Date(Date.UTC(2026, 10, 27, 16, 30))') as Date;
    expect(foreign).not.toBeInstanceOf(Date);
    expect(instantOf(foreign)).toBe('2026-11-27T16:30:00Z');
    expect(() => instantOf(Object.create(Date.prototype) as Date)).toThrow(
      new RangeError('date must be a Date, got an object'),
    );
  });

  it('leads to the day in a zone', () => {
    const evening = new Date(Date.UTC(2026, 10, 27, 23, 30));
    expect(localDateOf(instantOf(evening), 'Europe/Berlin')).toBe('2026-11-28');
    expect(localDateOf(instantOf(evening), 'America/New_York')).toBe('2026-11-27');
  });
});

describe('a Date of another realm in place of a day or an instant', () => {
  const foreign: unknown = runInNewContext('new Date(0)');

  it('is named as a Date by the schemas, the reader of cells and the messages', () => {
    expect(CalendarDateSchema.safeParse(foreign).error?.issues[0]?.message).toMatch(/^A Date is a moment, not a day/);
    expect(InstantSchema.safeParse(foreign).error?.issues[0]?.message).toMatch(/^A Date is not an instant/);
    expect(readCalendarDate(foreign)).toMatchObject({ problem: 'date-object' });
    expect(() => daysBetween(foreign as never, '2026-01-01')).toThrow('got a Date (use instantOf(date)');
    expect(() => canonicalJson({ at: foreign })).toThrow('a Date (use instantOf(date)');
  });
});

describe('a Date in place of a day or an instant', () => {
  const date = new Date(Date.UTC(2026, 10, 27)) as never;
  const got = 'got a Date (use instantOf(date), for a day localDateOf(instantOf(date), zone))';

  it.each<[name: string, call: () => unknown, message: string]>([
    ['daysBetween', () => daysBetween(date, '2026-01-01'), `from must be a real calendar date YYYY-MM-DD, ${got}`],
    ['endOfLocalDay', () => endOfLocalDay(date, 'UTC'), `date must be a real calendar date YYYY-MM-DD, ${got}`],
    ['instantAt', () => instantAt(date, '17:30', 'UTC'), `date must be a calendar date YYYY-MM-DD, ${got}`],
    ['localDateOf', () => localDateOf(date, 'UTC'), `instant must be an instant in UTC, ${got}`],
    ['addHours', () => addHours(date, 'PT1H'), `instant must be an instant in UTC, ${got}`],
    ['compareInstants', () => compareInstants(date, date), `a must be an instant in UTC, ${got}`],
    [
      'actionState',
      () => actionState({ id: 'A', text: 'Act', status: 'open' }, { asOf: date }),
      `asOf must be a calendar date YYYY-MM-DD, ${got}`,
    ],
  ])('is refused by %s with the calls that convert it', (_, call, message) => {
    expect(call).toThrow(new RangeError(message));
  });

  it('is refused by a schema with the calls that convert it', () => {
    const input = { reference: 'report', collectedOn: date };
    const { error } = EvidenceSchema.safeParse(input);
    expect(findingsOfIssues(error, { kind: 'evidence', id: 'E' }, { input })).toMatchObject([
      { code: 'field-type-invalid', message: `"collectedOn" must be a text, not ${got.slice('got '.length)}.` },
    ]);
    expect(ActionSchema.safeParse({ id: 'A', text: 'Act', status: 'open', dueOn: date }).error?.issues).toMatchObject([
      { message: 'A Date is a moment, not a day: localDateOf(instantOf(date), zone) gives its day in a zone.' },
    ]);
    expect(InstantSchema.safeParse(date).error?.issues).toMatchObject([
      { message: 'A Date is not an instant, which is a text: instantOf(date) gives it.' },
    ]);
    expect(isInstant(date)).toBe(false);
  });
});
