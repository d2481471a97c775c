import { describe, expect, it } from 'vitest';
import source from '../../../examples/data/holiday-calendars.json' with { type: 'json' };
import { HolidayCalendarSchema } from '../../../src/deadlines/index.ts';

const valid = { id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25', '2026-05-01'] };

function problemsOf(input: unknown) {
  const { error } = HolidayCalendarSchema.safeParse(input);
  return error?.issues.map((issue) => ({
    path: issue.path.join('.'),
    code: issue.code === 'custom' ? (issue.params?.['code'] as string) : issue.code,
  }));
}

describe('HolidayCalendarSchema', () => {
  it('accepts the calendars of the examples', () => {
    for (const calendar of source.calendars) expect(HolidayCalendarSchema.parse(calendar)).toEqual(calendar);
  });

  it('accepts dates in any order, a single day and no holiday at all', () => {
    expect(HolidayCalendarSchema.parse(valid)).toEqual(valid);
    expect(problemsOf({ ...valid, from: '2026-01-01', to: '2026-01-01', dates: [] })).toBeUndefined();
    expect(problemsOf({ ...valid, dates: ['2026-01-01', '2026-12-31'] })).toBeUndefined();
  });

  it('refuses an end before the start', () => {
    expect(problemsOf({ ...valid, to: '2025-12-31' })).toEqual([{ path: 'to', code: 'calendar-ends-before-start' }]);
  });

  it('refuses every holiday outside the coverage at its place', () => {
    expect(problemsOf({ ...valid, dates: ['2025-12-31', '2026-05-01', '2027-01-01'] })).toEqual([
      { path: 'dates.0', code: 'date-outside-coverage' },
      { path: 'dates.2', code: 'date-outside-coverage' },
    ]);
  });

  it('refuses a holiday listed again once, where it stands the second time', () => {
    const dates = ['2026-05-01', '2026-12-25', '2026-05-01', '2026-05-01', '2026-12-25'];
    expect(problemsOf({ ...valid, dates })).toEqual([
      { path: 'dates.2', code: 'date-duplicate' },
      { path: 'dates.4', code: 'date-duplicate' },
    ]);
  });

  it('refuses a holiday listed twice', () => {
    expect(problemsOf({ ...valid, dates: ['2026-05-01', '2026-12-25', '2026-05-01'] })).toEqual([
      { path: 'dates.2', code: 'date-duplicate' },
    ]);
  });

  it.each([
    [{ to: '2025-12-31' }, 'The calendar ends on 2025-12-31, before it begins on 2026-01-01.'],
    [{ dates: ['2027-01-01'] }, '2027-01-01 lies outside the calendar, which knows 2026-01-01 to 2026-12-31.'],
    [{ dates: ['2026-05-01', '2026-05-01'] }, '2026-05-01 is listed more than once.'],
  ])('gives the sentence of the refusal of %j', (wrong, message) => {
    const { error } = HolidayCalendarSchema.safeParse({ ...valid, ...wrong });
    expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('refuses days that do not exist, empty ids and unknown keys', () => {
    expect(problemsOf({ ...valid, dates: ['2026-02-29'] })).toEqual([{ path: 'dates.0', code: 'date-impossible' }]);
    expect(problemsOf({ ...valid, id: ' ' })).toEqual([{ path: 'id', code: 'id-empty' }]);
    expect(problemsOf({ ...valid, holidays: [] })).toEqual([{ path: '', code: 'unrecognized_keys' }]);
    expect(problemsOf({ ...valid, title: undefined })).toHaveLength(1);
  });
});
