import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../src/core/index.ts';
import { notificationClocks, type NotificationFacts } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';
import { clocksOf } from './clocks-of.ts';

const awareAt = '2026-06-05T16:20:00Z';
const berlin = { zone: 'Europe/Berlin' } as const;
const later = '2027-01-01T00:00:00Z';

/** Delegated Regulation (EU) 2025/301 art. 5(4): noon of the next working day. */
describe('notificationClocks with the relief at weekends', () => {
  const options = { ...berlin, calendar: germany } as const;
  const classified = (classifiedAt: Instant): NotificationFacts => ({
    regime: 'dora',
    awareAt: classifiedAt,
    classifiedAt,
    weekendRelief: true,
  });

  it.each([
    ['a Friday stays', '2026-06-05T17:59:59Z', '2026-06-05T21:59:59Z', null],
    ['local midnight is Saturday', '2026-06-05T18:00:00Z', '2026-06-08T10:00:00Z', '2026-06-05T22:00:00Z'],
    ['a Sunday', '2026-06-07T08:00:00Z', '2026-06-08T10:00:00Z', '2026-06-07T12:00:00Z'],
    ['a bank holiday before the weekend', '2026-12-25T08:00:00Z', '2026-12-28T11:00:00Z', '2026-12-25T12:00:00Z'],
    ['the Sunday on which the clocks change', '2026-03-29T08:00:00Z', '2026-03-30T10:00:00Z', '2026-03-29T12:00:00Z'],
  ] as const)('moves a limit on a day off: %s', (_, classifiedAt, dueAt, rolledFrom) => {
    const clock = clocksOf(classified(classifiedAt), options).initial;
    expect(clock).toMatchObject({ dueAt, rolledFrom });
    expect(clock.applied.includes('dora-noon')).toBe(rolledFrom !== null);
  });

  it('keeps the clamp of a limit that the relief moved', () => {
    const facts = { ...classified('2026-01-26T08:00:00Z'), intermediateSentAt: '2026-01-30T08:00:00Z' } as const;
    expect(clocksOf(facts, options).final).toMatchObject({
      dueAt: '2026-03-02T11:00:00Z',
      rolledFrom: '2026-02-28',
      clamped: true,
    });
  });

  it('moves the last day of the final report to noon of the next working day', () => {
    const facts = { ...classified('2026-06-05T08:00:00Z'), intermediateSentAt: '2026-06-12T08:00:00Z' } as const;
    expect(clocksOf(facts, options).final).toMatchObject({
      dueAt: '2026-07-13T10:00:00Z',
      dueOn: null,
      rolledFrom: '2026-07-12',
    });
  });

  it.each([
    [true, '2026-06-08T10:00:00Z', '2026-07-13T10:00:00Z'],
    ['final-only', '2026-06-06T12:00:00Z', '2026-07-13T10:00:00Z'],
    [false, '2026-06-06T12:00:00Z', null],
    [undefined, '2026-06-06T12:00:00Z', null],
  ] as const)('applies to the reports for which it is claimed: %s', (weekendRelief, initial, final) => {
    const facts = {
      regime: 'dora',
      awareAt: '2026-06-06T08:00:00Z',
      classifiedAt: '2026-06-06T08:00:00Z',
      intermediateSentAt: '2026-06-12T08:00:00Z',
      ...(weekendRelief === undefined ? {} : { weekendRelief }),
    } as const;
    const clocks = clocksOf(facts, options);
    expect([clocks.initial.dueAt, clocks.final.dueAt]).toEqual([initial, final]);
  });

  it.each([
    ['2026-06-05T11:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'running'],
    ['2026-06-06T10:00:01Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'running'],
    ['2026-06-07T10:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'running'],
    ['2026-06-08T10:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'due-soon'],
    ['2026-06-08T10:00:01Z', 'dora-5-2', null, 'not-started'],
  ] as const)('moves the lapse of the 24 hours: at %s', (now, rule, dueAt, state) => {
    const facts = { regime: 'dora', awareAt: '2026-06-05T10:00:00Z', weekendRelief: true } as const;
    const clock = clocksOf(facts, { ...options, now }).initial;
    expect(clock).toMatchObject({ rule, dueAt, state, missing: ['classifiedAt'] });
  });

  it.each([
    ['within the 24 hours', '2026-06-06T10:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z'],
    ['on Sunday', '2026-06-07T10:00:00Z', 'dora-5-2', '2026-06-08T10:00:00Z'],
    ['early on Monday', '2026-06-08T05:00:00Z', 'dora-5-2', '2026-06-08T09:00:00Z'],
    ['on Monday four hours before noon', '2026-06-08T06:00:00Z', 'dora-5-2', '2026-06-08T10:00:00Z'],
    ['on Monday before noon', '2026-06-08T06:00:01Z', 'dora-5-2', '2026-06-08T10:00:01Z'],
    ['at noon', '2026-06-08T10:00:00Z', 'dora-5-2', '2026-06-08T14:00:00Z'],
    ['after noon', '2026-06-08T10:00:01Z', 'dora-5-2', '2026-06-08T14:00:01Z'],
  ] as const)(
    'moves the four hours of a late classification only if they fall on a day off: %s',
    (_, at, rule, dueAt) => {
      const facts = { regime: 'dora', awareAt: '2026-06-05T10:00:00Z', classifiedAt: at, weekendRelief: true } as const;
      expect(clocksOf(facts, options).initial).toMatchObject({ rule, dueAt, missing: [] });
    },
  );

  it('makes no limit earlier', () => {
    const facts = {
      regime: 'dora',
      awareAt: '2026-06-05T10:00:00Z',
      classifiedAt: '2026-06-08T11:00:00Z',
      initialSentAt: '2026-06-08T14:00:00Z',
    } as const;
    for (const weekendRelief of [true, 'final-only', false] as const) {
      expect(clocksOf({ ...facts, weekendRelief }, { ...options, zone: 'UTC' }).initial).toMatchObject({
        rule: 'dora-5-2',
        dueAt: '2026-06-08T15:00:00Z',
        state: 'met',
      });
    }
  });

  it.each([
    ['2026-06-06T23:30:00Z', '2026-06-07T23:00:00Z', '2026-06-08T12:00:00Z'],
    ['2026-06-06T23:30:00Z', '2026-06-07T23:31:00Z', '2026-06-08T03:31:00Z'],
    ['2026-06-06T23:30:00Z', '2026-06-08T08:00:00Z', '2026-06-08T12:00:00Z'],
    ['2026-06-06T23:30:00Z', '2026-06-08T08:00:01Z', '2026-06-08T12:00:01Z'],
    ['2026-06-07T19:59:59Z', '2026-06-07T20:01:00Z', '2026-06-08T00:01:00Z'],
    ['2026-06-07T20:00:00Z', '2026-06-07T20:01:00Z', '2026-06-08T00:01:00Z'],
    ['2026-06-08T23:30:00Z', '2026-06-09T02:00:00Z', '2026-06-09T06:00:00Z'],
  ] as const)(
    'finds the limit first and moves it then: aware %s, classified %s, due %s',
    (aware, classifiedAt, dueAt) => {
      const facts = { regime: 'dora', awareAt: aware, classifiedAt, weekendRelief: true } as const;
      expect(clocksOf(facts, { ...options, zone: 'UTC' }).initial.dueAt).toBe(dueAt);
    },
  );

  it('throws without a calendar or a zone', () => {
    const facts = classified(awareAt);
    expect(() => notificationClocks(facts, { now: later, ...berlin })).toThrow(
      new RangeError('calendar must be given where weekendRelief applies, got undefined'),
    );
    expect(() => notificationClocks(facts, { now: later, calendar: germany })).toThrow(
      new RangeError('zone must be given where weekendRelief applies, got undefined'),
    );
  });

  it('throws where the calendar does not cover the limit, and needs no other day', () => {
    const in2030 = { ...options, now: '2030-01-01T00:00:00Z' } as const;
    expect(clocksOf(classified('2028-12-29T08:00:00Z'), in2030).initial.dueAt).toBe('2028-12-29T12:00:00Z');
    expect(() => clocksOf(classified('2029-01-06T08:00:00Z'), in2030)).toThrow(
      new RangeError('calendar must cover the day of the limit; de covers 2025-01-01 to 2028-12-31, got "2029-01-06"'),
    );
  });
});
