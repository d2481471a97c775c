import { describe, expect, it } from 'vitest';
import { addHours, type HourPeriod, type Instant } from '../../../src/core/index.ts';
import { HourPeriodSchema } from '../../../src/core/calendar/schemas.ts';

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

  it('names the parameter that is not an instant or not an hour period', () => {
    expect(() => addHours('2026-06-05T16:20:00+02:00' as Instant, 'PT1H')).toThrow(
      new RangeError('instant must be an instant in UTC, got "2026-06-05T16:20:00+02:00"'),
    );
    expect(() => addHours('2026-13-05T16:20:00Z', 'PT1H')).toThrow(/^instant /);
    expect(() => addHours('2026-06-05T16:20:00Z', 'PT0H')).toThrow(
      new RangeError('period must be a period of whole hours and minutes, got "PT0H"'),
    );
  });
});

describe('addHours at the end of the years', () => {
  it('names the period that leads beyond the year 9999', () => {
    expect(() => addHours('9999-12-31T23:00:00Z', 'PT1H')).toThrow(
      new RangeError('period must end in the years 0 to 9999, got "PT1H"'),
    );
  });
});
