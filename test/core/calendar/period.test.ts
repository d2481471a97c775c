import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PeriodSchema } from '../../../src/core/calendar/schemas.ts';

describe('PeriodSchema', () => {
  it.each(['P1D', 'P2W', 'P1M', 'P10Y', 'P1Y6M', 'P1Y1D', 'P1M15D', 'P1Y2M3D', 'P200Y', 'P2400M', 'P1Y0M'])(
    'accepts %s',
    (period) => {
      expect(PeriodSchema.parse(period)).toBe(period);
    },
  );

  it.each([
    ['P0D', 'period-zero'],
    ['P0Y0M', 'period-zero'],
    ['P0W', 'period-zero'],
    ['P201Y', 'period-too-long'],
    ['P200Y1D', 'period-too-long'],
    ['P2401M', 'period-too-long'],
    [`P${'9'.repeat(400)}Y`, 'period-too-long'],
    ['P0.5Y', 'period-fractional'],
    ['P1,5M', 'period-fractional'],
    ['-P1Y', 'period-negative'],
    ['P-1Y', 'period-negative'],
    ['PT72H', 'period-with-time'],
    ['P1DT1H', 'period-with-time'],
    ['P1Y2W', 'period-mixes-weeks'],
    ['P2W1D', 'period-mixes-weeks'],
    ['P', 'period-unreadable'],
    ['P1', 'period-unreadable'],
    ['P1M1Y', 'period-unreadable'],
    ['+P1Y', 'period-unreadable'],
    ['p1y', 'period-unreadable'],
    ['P1Y ', 'period-unreadable'],
    ['90 days', 'period-unreadable'],
    ['', 'period-unreadable'],
  ])('refuses %s: %s', (period, code) => {
    expect(PeriodSchema.safeParse(period).error?.issues).toMatchObject([{ code: 'custom', params: { code } }]);
  });

  it.each([
    ['P0D', '"P0D" is zero; a period is longer.'],
    ['P201Y', '"P201Y" is longer than 200 years.'],
    ['P0.5Y', '"P0.5Y" has a fraction; a period has whole years, months, weeks or days.'],
    ['-P1Y', '"-P1Y" is negative; a period is longer than zero.'],
    ['PT72H', '"PT72H" has a time; a period has whole years, months, weeks or days.'],
    ['P1Y2W', '"P1Y2W" has weeks beside other parts; weeks stand alone, such as P2W.'],
    ['90 days', '"90 days" is not a period such as P1Y6M or P2W.'],
    ['', '"" is not a period such as P1Y6M or P2W.'],
  ])('says why %j is refused', (period, message) => {
    expect(PeriodSchema.safeParse(period).error?.issues).toMatchObject([{ message, params: { period } }]);
  });

  it('refuses a value that is not a text', () => {
    expect(PeriodSchema.safeParse(90).success).toBe(false);
  });

  it('answers every text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^-?P[\d.,YMWDTH-]*$/)), (text) => {
        const { success, error } = PeriodSchema.safeParse(text);
        expect(success).toBe(error === undefined);
      }),
    );
  });
});
