import { describe, expect, it } from 'vitest';
import { addPeriod, type CalendarDate, type Period } from '../../../src/core/index.ts';
import { endOfPeriod, type EndOfPeriodOptions, latestNoticeDate } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';

const rules: readonly EndOfPeriodOptions[] = [
  { rule: 'calendar' },
  { rule: 'roll-forward', calendar: germany },
  { rule: 'eu-1182-71', calendar: germany },
];
const periods: readonly Period[] = ['P1D', 'P2D', 'P3D', 'P2W', 'P4W', 'P30D', 'P1M', 'P1M1D', 'P3M', 'P6M', 'P1Y'];

function days(from: CalendarDate, to: CalendarDate): readonly CalendarDate[] {
  const all: CalendarDate[] = [];
  for (let day = from; day <= to; day = addPeriod(day, 'P1D')) all.push(day);
  return all;
}

describe('latestNoticeDate is the inverse of endOfPeriod on every day of two years', () => {
  it.each(rules.flatMap((options) => periods.map((period) => [options.rule, period, options] as const)))(
    'under the rule %s for %s',
    (_, period, options) => {
      const starts = days('2025-01-01', '2028-04-01')
        .filter((start) => addPeriod(start, period) < '2028-06-30')
        .map((start) => ({
          start,
          dueOn: endOfPeriod(start, period, options).dueOn,
        }));
      // The start whose end is the last one by each day; starts and ends rise together.
      let next = 0;
      for (const end of days('2026-02-01', '2028-01-31')) {
        while ((starts[next]?.dueOn ?? '9999') <= end) next += 1;
        expect([end, latestNoticeDate(end, period, options)]).toEqual([end, starts[next - 1]?.start]);
      }
    },
  );
});
