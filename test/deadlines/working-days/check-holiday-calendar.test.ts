import { describe, expect, it } from 'vitest';
import { checkHolidayCalendar, type HolidayCalendar } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';
import { codesOf } from '../../codes-of.ts';

describe('checkHolidayCalendar', () => {
  it.each([
    ['2025-01-01', 'P3Y', []],
    ['2024-12-31', 'P1D', ['calendar-not-begun']],
    ['2028-12-30', 'P1D', []],
    ['2028-12-31', 'P1D', ['calendar-ends-soon']],
  ] as const)('finds the ends of the coverage as of %s with a horizon of %s', (asOf, horizon, codes) => {
    expect(codesOf(checkHolidayCalendar(germany, { asOf, horizon }))).toEqual(codes);
  });

  it('reports whole years without a holiday, not parts of years', () => {
    const calendar = { id: 'x', from: '2024-07-01', to: '2027-06-30', dates: ['2025-12-25'] } as const;
    expect(checkHolidayCalendar(calendar, { asOf: '2026-01-01', horizon: 'P1M' })).toMatchObject([
      {
        code: 'calendar-year-empty',
        message: 'The calendar "x" covers the whole year 2026 without a public holiday.',
        subject: { kind: 'holiday-calendar', id: 'x' },
        path: ['dates'],
      },
    ]);
  });

  it.each([
    [{ to: '2028-02-30' }, 'to', '2028-02-30'],
    [{ dates: ['2026-05-01', '2026-02-30'] }, 'dates[1]', '2026-02-30'],
  ] as const)('gives one finding of a calendar with an impossible day: %j', (fields, field, value) => {
    const findings = checkHolidayCalendar({ ...germany, ...fields }, { asOf: '2024-01-01', horizon: 'P9Y' });
    expect(findings).toMatchObject([
      {
        code: 'deadlines-record-unreadable',
        message: `"de" cannot be judged: ${field} must be a calendar date YYYY-MM-DD, and is "${value}".`,
        subject: { kind: 'holiday-calendar', id: 'de' },
        path: field === 'to' ? ['to'] : ['dates', 1],
      },
    ]);
  });

  it('gives one finding of holidays that are not a list', () => {
    const calendar = { ...germany, dates: null } as unknown as HolidayCalendar;
    expect(checkHolidayCalendar(calendar, { asOf: '2026-01-01', horizon: 'P1M' })).toMatchObject([
      { code: 'deadlines-record-unreadable', path: ['dates'], params: { demand: 'a list', value: 'null' } },
    ]);
  });

  it('refuses an impossible day to judge and an empty horizon', () => {
    expect(() => checkHolidayCalendar(germany, { asOf: '2026-02-30', horizon: 'P1M' })).toThrow(/^asOf /);
    expect(() => checkHolidayCalendar(germany, { asOf: '2026-01-01', horizon: 'P0D' })).toThrow(/^horizon /);
  });
});
