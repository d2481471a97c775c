import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriod,
  type CalendarDate,
  type DueItem,
  type Instant,
  type Period,
  remindersFor,
  type RemindersForOptions,
} from '../../../src/core/index.ts';

function duty(id: string, due: CalendarDate | Instant): DueItem {
  const at = due.includes('T') ? (due as Instant) : null;
  return {
    kind: 'risk-review',
    subject: { kind: 'risk', id },
    title: `Review of ${id}`,
    owner: null,
    dueOn: at === null ? (due as CalendarDate) : null,
    dueAt: at,
    state: 'scheduled',
    requirement: '8.2',
    rule: 'cadence',
  };
}

const before: readonly Period[] = ['P30D', 'P1W', 'P1D'];

function remindersOn(items: readonly DueItem[], options: Partial<RemindersForOptions> & { asOf: CalendarDate }) {
  return remindersFor(items, { before, ...options }).map(
    ({ item, dueOn, before: period, remindOn, daysLeft }) =>
      `${item.subject.id} ${dueOn} ${period} ${remindOn} ${daysLeft}`,
  );
}

describe('remindersFor', () => {
  const items = [duty('R', '2026-12-31')];

  it.each<[asOf: CalendarDate, reminders: readonly string[]]>([
    ['2026-11-30', []],
    ['2026-12-01', ['R 2026-12-31 P30D 2026-12-01 30']],
    ['2026-12-02', []],
    ['2026-12-23', []],
    ['2026-12-24', ['R 2026-12-31 P1W 2026-12-24 7']],
    ['2026-12-25', []],
    ['2026-12-30', ['R 2026-12-31 P1D 2026-12-30 1']],
    ['2026-12-31', []],
    ['2027-01-01', []],
  ])('reminds on %s of %j', (asOf, reminders) => {
    expect(remindersOn(items, { asOf })).toEqual(reminders);
  });

  it.each<[asOf: CalendarDate, since: CalendarDate, reminders: readonly string[]]>([
    ['2026-12-03', '2026-11-30', ['R 2026-12-31 P30D 2026-12-01 28']],
    ['2026-12-03', '2026-12-01', []],
    ['2026-12-26', '2026-11-30', ['R 2026-12-31 P1W 2026-12-24 5']],
    ['2026-12-31', '2026-11-30', ['R 2026-12-31 P1D 2026-12-30 0']],
    ['2027-01-01', '2026-11-30', []],
    ['2026-12-01', '2026-12-01', []],
  ])('reminds on %s after a last run on %s of %j, the latest alone', (asOf, since, reminders) => {
    expect(remindersOn(items, { asOf, since })).toEqual(reminders);
  });

  it('chooses the latest reminder whatever the order of the periods, and the first of two with one day', () => {
    const options = { asOf: '2026-12-26', since: '2026-11-30' } as const;
    expect(remindersOn(items, { ...options, before: ['P1W', 'P30D'] })).toEqual(['R 2026-12-31 P1W 2026-12-24 5']);
    expect(remindersOn(items, { ...options, before: ['P7D', 'P1W'] })).toEqual(['R 2026-12-31 P7D 2026-12-24 5']);
    expect(remindersOn(items, { ...options, before: [] })).toEqual([]);
  });

  it('reminds on the last day of a month that is too short', () => {
    const march = [duty('R', '2026-03-31')];
    expect(remindersOn(march, { asOf: '2026-02-28', before: ['P1M'] })).toEqual(['R 2026-03-31 P1M 2026-02-28 31']);
  });

  it('gives an instant its day in the zone, in UTC without one', () => {
    const evening = [duty('R', '2026-12-31T23:30:00Z')];
    const options = { before: ['P1D'], asOf: '2026-12-30' } as const;
    expect(remindersOn(evening, options)).toEqual(['R 2026-12-31 P1D 2026-12-30 1']);
    expect(remindersOn(evening, { ...options, zone: 'Europe/Berlin' })).toEqual([]);
    expect(remindersOn(evening, { ...options, asOf: '2026-12-31', zone: 'Europe/Berlin' })).toEqual([
      'R 2027-01-01 P1D 2026-12-31 1',
    ]);
  });

  it('orders by the day due, then as the duties are', () => {
    const several = [
      duty('C', '2026-12-31'),
      duty('B', '2026-12-08'),
      duty('A', '2026-12-31'),
      duty('D', '2026-12-02'),
    ];
    expect(remindersOn(several, { asOf: '2026-12-01' })).toEqual([
      'D 2026-12-02 P1D 2026-12-01 1',
      'B 2026-12-08 P1W 2026-12-01 7',
      'C 2026-12-31 P30D 2026-12-01 30',
      'A 2026-12-31 P30D 2026-12-01 30',
    ]);
  });

  it.each<[message: string, items: unknown, options: unknown]>([
    ['items must be a list, got null', null, { before, asOf: '2026-12-01' }],
    [
      'items[0].dueOn must be a calendar date YYYY-MM-DD, got null',
      [{ ...duty('R', '2026-12-31'), dueOn: null }],
      { before, asOf: '2026-12-01' },
    ],
    [
      'before[0] must be a period of whole days, weeks, months or years such as P1Y, got "P1X"',
      items,
      { before: ['P1X'], asOf: '2026-12-01' },
    ],
    ['asOf must be a calendar date YYYY-MM-DD, got "today"', items, { before, asOf: 'today' }],
    ['since must not lie after asOf, got "2026-12-02"', items, { before, asOf: '2026-12-01', since: '2026-12-02' }],
    [
      'zone must be an IANA time zone that the runtime knows, got "Mars"',
      items,
      { before, asOf: '2026-12-01', zone: 'Mars' },
    ],
  ])('throws where %s', (message, someItems, options) => {
    expect(() => remindersFor(someItems as DueItem[], options as RemindersForOptions)).toThrow(new RangeError(message));
  });

  it('gives a daily job each reminder once, and any job no more', () => {
    const first = Date.parse('2026-01-01');
    const dayAfter = (days: number): CalendarDate =>
      new Date(first + days * 86_400_000).toISOString().slice(0, 10) as CalendarDate;
    const runs = fc
      .uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1 })
      .map((days) => days.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 120 }), (days, due) => {
        const dueOn = dayAfter(due);
        const sent = days.flatMap((day, index) =>
          remindersOn([duty('R', dueOn)], { asOf: dayAfter(day), since: dayAfter(days[index - 1] ?? 0) }),
        );
        expect(new Set(sent.map((text) => text.split(' ')[2])).size).toBe(sent.length);
        const daily = Array.from({ length: 121 }, (_, day) => remindersOn([duty('R', dueOn)], { asOf: dayAfter(day) }));
        const expected = before.filter((period) => addPeriod('2026-01-01', period) <= dueOn);
        expect(daily.flat().map((text) => text.split(' ')[2])).toEqual(expected);
      }),
      { numRuns: 100, seed: 20_261_129 },
    );
  });
});
