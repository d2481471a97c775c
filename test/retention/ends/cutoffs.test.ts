import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeRetentionRule } from '../../../src/fixtures/index.ts';
import {
  checkRetentionSchedule,
  type Cutoff,
  CutoffSchema,
  type EndAfterEvent,
  type RetentionEnd,
  RetentionEndSchema,
  resolveRetentionEnd,
} from '../../../src/retention/index.ts';
import { problemsOf } from '../problems-of.ts';

const terms: Cutoff = { kind: 'term-end', ends: ['2026-07-31', '2026-01-31', '2027-01-31'] };
const fiscal: Cutoff = { kind: 'fiscal-year-end', month: 8, day: 31 };
const endOf = (cutoff: Cutoff | undefined, period?: EndAfterEvent['period']): EndAfterEvent => ({
  kind: 'after',
  event: 'e',
  ...(cutoff === undefined ? {} : { cutoff }),
  ...(period === undefined ? {} : { period }),
});
const throughOf = (end: RetentionEnd, e: CalendarDate) => {
  const answer = resolveRetentionEnd(end, { e });
  return answer.kind === 'date' ? answer.through : answer.kind;
};

describe('an end', () => {
  it.each<readonly [string, RetentionEnd, CalendarDate, CalendarDate]>([
    ['a month after the month end', endOf('month-end', 'P1M'), '2026-01-07', '2026-02-28'],
    ['a year after the month end', endOf('month-end', 'P1Y'), '2017-12-05', '2018-12-31'],
    ['a year after the end of a leap February', endOf('month-end', 'P1Y'), '2024-02-01', '2025-02-28'],
    ['the month end itself', endOf('month-end'), '2024-02-29', '2024-02-29'],
    ['the quarter end, in its first month', endOf('quarter-end'), '2026-01-01', '2026-03-31'],
    ['the quarter end, on the last day', endOf('quarter-end'), '2026-06-30', '2026-06-30'],
    ['the quarter end, in the last quarter', endOf('quarter-end', 'P6M'), '2026-10-01', '2027-06-30'],
    ['the end of the fiscal year and no longer', endOf(fiscal), '2026-09-01', '2027-08-31'],
    ['the end of the calendar year and no longer', endOf('calendar-year-end'), '2026-09-01', '2026-12-31'],
    ['the day of the event', endOf(undefined), '2026-09-01', '2026-09-01'],
    ['the term end, on that day', endOf(terms), '2026-01-31', '2026-01-31'],
    ['the term end, in the next term', endOf(terms, 'P1Y'), '2026-02-01', '2027-07-31'],
    ['the first term end that is known', endOf(terms), '2025-10-15', '2026-01-31'],
  ])('is %s', (_name, end, eventOn, through) => {
    expect(RetentionEndSchema.parse(end)).toEqual(end);
    expect(throughOf(end, eventOn)).toBe(through);
  });

  it('has no period in its explanation where it has none', () => {
    expect(resolveRetentionEnd(endOf('month-end'), { e: '2026-01-07' })).toEqual({
      kind: 'date',
      through: '2026-01-31',
      explanation: { event: 'e', eventOn: '2026-01-07', cutoffOn: '2026-01-31', path: [], openEvents: [] },
    });
  });

  it('is not decided while its term is not yet known, and not before the event', () => {
    expect(resolveRetentionEnd(endOf(terms, 'P1Y'), { e: '2027-02-01' })).toEqual({
      kind: 'awaiting-trigger',
      missing: ['term-end'],
      notBefore: '2028-02-01',
    });
    const latest: RetentionEnd = { kind: 'latest', of: [endOf(terms), { kind: 'after', event: 'f' }] };
    expect(resolveRetentionEnd(latest, { e: '2027-02-01' })).toMatchObject({ missing: ['term-end', 'f'] });
    expect(resolveRetentionEnd(latest, { e: '2026-02-01' })).toMatchObject({ missing: ['f'] });
    expect(resolveRetentionEnd(endOf(terms), {})).toEqual({ kind: 'awaiting-trigger', missing: ['e'] });
  });

  it.each([
    ['a term without ends', { kind: 'term-end', ends: [] }],
    ['a term that ends on no day', { kind: 'term-end', ends: ['2026-02-30'] }],
    ['an unknown cut-off', 'week-end'],
    ['a fiscal year of no month', { kind: 'fiscal-year-end', month: 0, day: 'last' }],
    ['a fiscal year on half a day', { kind: 'fiscal-year-end', month: 3, day: 1.5 }],
    ['a fiscal year on an unknown day', { kind: 'fiscal-year-end', month: 3, day: 'first' }],
  ])('is refused with %s', (_name, cutoff) => {
    const end = { kind: 'after', event: 'e', cutoff } as RetentionEnd;
    expect(CutoffSchema.safeParse(cutoff).success).toBe(false);
    expect(() => resolveRetentionEnd(end, {})).toThrow(/^end\.cutoff/);
  });
});

describe('hours in a retention period', () => {
  it.each([
    ['PT72H', 'P2D', 'P3D'],
    ['PT73H', 'P2D', 'P4D'],
    ['P1DT48H', 'P2D', 'P3D'],
    ['PT47H59M', 'an end without a period', 'P2D'],
    ['PT24H', 'an end without a period', 'P1D'],
    ['PT30M', 'no end', 'P1D'],
    ['PT0S', 'no end', 'P1D'],
  ])('%s are refused: %s keeps no record longer, %s keeps every record as long', (period, longest, shortest) => {
    const end = { kind: 'after', event: 'recorded', period } as unknown as RetentionEnd;
    expect(RetentionEndSchema.safeParse(end).error?.issues).toMatchObject([
      {
        path: ['period'],
        message: `"${period}" has a time. Retention counts whole days, and an event may happen at any hour: ${longest} keeps no record longer, ${shortest} keeps every record as long.`,
        params: { code: 'period-with-time', period, longest, shortest },
      },
    ]);
    expect(() => resolveRetentionEnd(end, {})).toThrow(
      `end.period must be a period of whole days, weeks, months or years (${longest} to keep no longer, ${shortest} to keep as long), got "${period}"`,
    );
  });

  it.each([
    ['PT', 'period-with-time'],
    ['P1Y2W', 'period-mixes-weeks'],
    ['P0D', 'period-zero'],
  ])('%j without hours is refused as %s', (period, code) => {
    expect(problemsOf(RetentionEndSchema, { kind: 'after', event: 'e', period })).toEqual([`period ${code}`]);
  });
});

describe('a floor above a ceiling', () => {
  it.each<readonly [string, RetentionEnd, RetentionEnd, boolean]>([
    ['after the month end and after the event', endOf('month-end', 'P1M1D'), endOf(undefined, 'P1M'), true],
    ['after the month end, as long on its last day', endOf('month-end', 'P1M'), endOf(undefined, 'P1M'), false],
    ['after the quarter end and the month end', endOf('quarter-end', 'P1M1D'), endOf('month-end', 'P1M'), true],
    ['after the quarter end, as long in its last month', endOf('quarter-end', 'P1M'), endOf('month-end', 'P1M'), false],
    ['a day after the event and on its day', endOf(undefined, 'P1D'), endOf(undefined), true],
    ['on the day of the event, twice', endOf(undefined), endOf(undefined), false],
    ['of terms, at least the event', endOf(terms, 'P2Y'), endOf(undefined, 'P1Y'), true],
    ['under a ceiling of terms not yet known', endOf(undefined, 'P90Y'), endOf(terms), false],
    [
      'under several ceilings, one of terms',
      endOf(undefined, 'P9Y'),
      { kind: 'earliest', of: [endOf(terms), { kind: 'permanent' }, endOf(undefined, 'P1Y')] },
      true,
    ],
  ])('%s', (_name, floor, ceiling, isAbove) => {
    const rules = [
      makeRetentionRule({ id: 'min', end: floor }),
      makeRetentionRule({ id: 'max', role: 'maximum', end: ceiling }),
    ];
    expect(checkRetentionSchedule({ id: 'schedule', rules })).toHaveLength(isAbove ? 1 : 0);
  });

  it('names the first maximum of several that its first minimum exceeds', () => {
    const maximum = (id: string, days: 1 | 5, validFrom?: CalendarDate) =>
      makeRetentionRule({ id, role: 'maximum', end: endOf(undefined, `P${days}D`), ...(validFrom && { validFrom }) });
    const rules = [
      maximum('five', 5),
      maximum('one', 1),
      maximum('later', 1, '2020-01-01'),
      makeRetentionRule({ id: 'nine', end: endOf(undefined, 'P9D') }),
      makeRetentionRule({ id: 'two', end: endOf(undefined, 'P2D') }),
    ];
    for (const all of [rules, rules.toReversed()]) {
      const [finding] = checkRetentionSchedule({ id: 'schedule', rules: all });
      const [minimum, first] = all === rules ? ['nine', 'five'] : ['two', 'later'];
      expect(finding?.params).toMatchObject({ minimum, maximum: first, pairs: 5 });
    }
  });

  it('is reported once for a category, with its pairs counted', () => {
    const place = (index: number) => ({ id: `rule-${index}`, jurisdiction: `J${index}` });
    const rules = Array.from({ length: 1000 }, (_, index) =>
      makeRetentionRule(
        index % 2 === 0
          ? { ...place(index), end: endOf(undefined, `P${2 + index}D`) }
          : { ...place(index), role: 'maximum', end: endOf(undefined, `P${index}D`) },
      ),
    );
    const [finding, another] = checkRetentionSchedule({ id: 'schedule', rules });
    expect(finding?.params).toMatchObject({ minimum: 'rule-0', maximum: 'rule-1', pairs: 125_250 });
    expect(another).toBeUndefined();
  });
});
