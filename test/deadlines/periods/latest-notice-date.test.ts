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

  it('names the day that the calendar does not cover', () => {
    expect(() => latestNoticeDate('2025-02-28', 'P3M', { calendar: germany })).toThrow(
      new RangeError(
        'calendar must cover the last day for the notice; de covers 2025-01-01 to 2028-12-31, got "2024-11-28"',
      ),
    );
  });

  it('refuses an end that is not a day', () => {
    expect(() => latestNoticeDate('2026-02-30', 'P1M')).toThrow(/^end /);
  });
});
