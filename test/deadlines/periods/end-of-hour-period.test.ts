import { describe, expect, it } from 'vitest';
import { endOfHourPeriod } from '../../../src/deadlines/index.ts';

describe('endOfHourPeriod', () => {
  it('gives elapsed time and the full hours of the Regulation: aware on Friday at 18:20 in Berlin', () => {
    expect(endOfHourPeriod('2026-06-05T16:20:00Z', 'PT72H', { zone: 'Europe/Berlin' })).toEqual({
      dueAt: '2026-06-08T16:20:00Z',
      statutoryDueAt: '2026-06-08T17:00:00Z',
      applied: ['elapsed', 'eu-hours'],
      startedAt: '2026-06-05T16:20:00Z',
      period: 'PT72H',
      zone: 'Europe/Berlin',
    });
  });

  it.each([
    [
      '72 hours from 12:17 end at 13:00 three days later',
      '2026-06-02T10:17:00Z',
      'Europe/Berlin',
      '2026-06-05T11:00:00Z',
    ],
    ['an event on the full hour loses that hour, too', '2026-06-02T10:00:00Z', 'Europe/Berlin', '2026-06-05T11:00:00Z'],
    ['an event a second before the full hour', '2026-06-02T10:59:59Z', 'Europe/Berlin', '2026-06-05T11:00:00Z'],
    ['full hours of India stand half an hour off', '2026-06-02T06:47:00Z', 'Asia/Kolkata', '2026-06-05T07:30:00Z'],
    ['full hours of Nepal stand a quarter off', '2026-06-02T06:47:00Z', 'Asia/Kathmandu', '2026-06-05T07:15:00Z'],
    ['elapsed hours cross the change of the clocks', '2026-03-27T11:17:00Z', 'Europe/Berlin', '2026-03-30T12:00:00Z'],
    ['before 1970', '1969-06-02T10:17:00Z', 'UTC', '1969-06-05T11:00:00Z'],
  ] as const)('ends the full hours: %s', (_, start, zone, statutoryDueAt) => {
    expect(endOfHourPeriod(start, 'PT72H', { zone }).statutoryDueAt).toBe(statutoryDueAt);
  });

  it('names the invalid parameter', () => {
    expect(() => endOfHourPeriod('2026-02-30T00:00:00Z', 'PT1H', { zone: 'UTC' })).toThrow(/^start /);
    expect(() => endOfHourPeriod('2026-06-05T16:20:00Z', 'PT0H', { zone: 'UTC' })).toThrow('period must be');
    expect(() => endOfHourPeriod('2026-06-05T16:20:00Z', 'PT1H', { zone: 'CEST!' })).toThrow('zone must be');
  });
});
