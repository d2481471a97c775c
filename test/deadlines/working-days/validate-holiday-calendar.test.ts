import { expect, it } from 'vitest';
import { validateHolidayCalendar } from '../../../src/deadlines/index.ts';
import { makeHolidayCalendar } from '../../../src/fixtures/index.ts';

const calendar = makeHolidayCalendar();
const context = { asOf: calendar.from, horizon: 'P1M' } as const;

it('validateHolidayCalendar accepts a calendar, with the findings of the check', () => {
  expect(validateHolidayCalendar(calendar, context)).toEqual({ ok: true, value: calendar, findings: [] });
  expect(validateHolidayCalendar(calendar, { ...context, horizon: 'P99Y' })).toMatchObject({
    ok: true,
    findings: [{ code: 'calendar-ends-soon', pointer: '/to' }],
  });
});

it('validateHolidayCalendar refuses a calendar with all reasons of the schema', () => {
  const input = { ...calendar, to: '1999-12-31', dates: ['2026-02-30'] };
  const { ok, findings } = validateHolidayCalendar(input, context);
  expect(ok).toBe(false);
  expect(findings.map(({ pointer, code, subject }) => `${pointer} ${code} ${subject.id}`)).toEqual([
    `/to calendar-ends-before-start ${calendar.id}`,
    `/dates/0 date-impossible ${calendar.id}`,
  ]);
  expect(validateHolidayCalendar(undefined, context).findings.map(({ code }) => code)).toEqual(['field-type-invalid']);
});

it('validateHolidayCalendar checks a calendar that the schema refuses as far as it can read it', () => {
  const { findings } = validateHolidayCalendar({ ...calendar, colour: 1 }, { ...context, horizon: 'P99Y' });
  expect(findings.map(({ code }) => code)).toEqual(['calendar-ends-soon', 'field-unknown']);
});

it('validateHolidayCalendar refuses a wrong context whatever the input', () => {
  for (const input of [null, calendar])
    expect(() => validateHolidayCalendar(input, { ...context, horizon: 'P1X' as never })).toThrow(/^horizon must be/);
});
