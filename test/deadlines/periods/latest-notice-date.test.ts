import { describe, expect, it } from 'vitest';
import { latestNoticeDate } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';

describe('latestNoticeDate', () => {
  it.each([
    ['2026-12-31', 'P3M', '2026-09-30', '2026-09-30'],
    ['2026-12-31', 'P90D', '2026-10-02', '2026-10-02'],
    ['2027-01-03', 'P3M', '2026-10-03', '2026-10-02'],
    ['2026-03-31', 'P1M', '2026-02-28', '2026-02-27'],
  ] as const)('counts back from %s by %s', (end, period, plain, worked) => {
    expect(latestNoticeDate(end, period)).toBe(plain);
    expect(latestNoticeDate(end, period, { calendar: germany })).toBe(worked);
  });

  it.each([
    ['2026-02-28', 'P1M', '2026-01-31'],
    ['2026-04-30', 'P1M', '2026-03-31'],
    ['2026-06-30', 'P3M', '2026-03-31'],
    ['2024-02-29', 'P1M', '2024-01-31'],
    ['2024-02-28', 'P1M', '2024-01-28'],
    ['2027-02-28', 'P1Y', '2026-02-28'],
    ['2025-02-28', 'P1Y', '2024-02-29'],
    ['2026-03-15', 'P4W', '2026-02-15'],
    ['2026-02-28', 'P4W', '2026-01-31'],
    ['2026-03-01', 'P1M1D', '2026-01-31'],
  ] as const)('counts the whole of a month that ends on %s by %s', (end, period, expected) => {
    expect(latestNoticeDate(end, period)).toBe(expected);
    expect(latestNoticeDate(end, period, { rule: 'calendar' })).toBe(expected);
  });

  it('goes back before a roll that would pass the end, and before a second working day', () => {
    expect(latestNoticeDate('2026-04-05', 'P3D', { rule: 'roll-forward', calendar: germany })).toBe('2026-03-30');
    expect(latestNoticeDate('2026-04-07', 'P3D', { rule: 'roll-forward', calendar: germany })).toBe('2026-04-04');
    expect(latestNoticeDate('2026-04-07', 'P3D', { rule: 'eu-1182-71', calendar: germany })).toBe('2026-04-01');
    expect(latestNoticeDate('2026-04-08', 'P3D', { rule: 'eu-1182-71', calendar: germany })).toBe('2026-04-05');
  });

  it('names a rule that is unknown or lacks its calendar, and an end that the calendar does not cover', () => {
    expect(() => latestNoticeDate('2026-04-07', 'P3D', { rule: 'nonsense' } as never)).toThrow(
      /^rule must be calendar/,
    );
    expect(() => latestNoticeDate('2026-04-07', 'P3D', { rule: 'roll-forward' } as never)).toThrow(
      /^calendar must be given for the rule roll-forward/,
    );
    expect(() => latestNoticeDate('2029-04-07', 'P3D', { rule: 'roll-forward', calendar: germany })).toThrow(
      /^calendar must cover the last day of the contract/,
    );
    expect(() => latestNoticeDate('2025-01-01', 'P1D', { rule: 'roll-forward', calendar: germany })).toThrow(
      /^calendar must cover the end of the period/,
    );
    expect(latestNoticeDate('2028-12-31', 'P1D', { rule: 'roll-forward', calendar: germany })).toBe('2028-12-28');
  });

  it('names the day that the calendar does not cover', () => {
    expect(() => latestNoticeDate('2025-02-28', 'P3M', { calendar: germany })).toThrow(
      new RangeError(
        'calendar must cover the last day for the notice; de covers 2025-01-01 to 2028-12-31, got "2024-11-30"',
      ),
    );
  });

  it('refuses an end that is not a day', () => {
    expect(() => latestNoticeDate('2026-02-30', 'P1M')).toThrow(/^end /);
  });
});
