import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CutoffSchema, FiscalYearEndSchema, RetentionEndSchema } from '../../../src/retention/index.ts';
import { problemsOf, sentencesOf } from '../problems-of.ts';

const fiscalYear = { kind: 'fiscal-year-end', month: 6, day: 30 };

const after = { kind: 'after', event: 'created', period: 'P1Y' };

describe('CutoffSchema', () => {
  it.each([
    ['the calendar year', 'calendar-year-end'],
    ['30 June', fiscalYear],
    ['28 February', { ...fiscalYear, month: 2, day: 28 }],
    ['the last day of February', { ...fiscalYear, month: 2, day: 'last' }],
    ['5 April', { ...fiscalYear, month: 4, day: 5 }],
    ['31 December', { ...fiscalYear, month: 12, day: 31 }],
  ])('accepts %s', (_name, cutoff) => {
    expect(CutoffSchema.parse(cutoff)).toEqual(cutoff);
  });

  it.each([
    ['29 February', { ...fiscalYear, month: 2, day: 29 }, 'day cutoff-day-not-every-year'],
    ['30 February', { ...fiscalYear, month: 2, day: 30 }, 'day cutoff-day-not-in-month'],
    ['31 February', { ...fiscalYear, month: 2, day: 31 }, 'day cutoff-day-not-in-month'],
    ['31 April', { ...fiscalYear, month: 4, day: 31 }, 'day cutoff-day-not-in-month'],
  ])('refuses %s', (_name, cutoff, problem) => {
    expect(problemsOf(CutoffSchema, cutoff)).toEqual([problem]);
  });

  it.each([
    ['day 0', { ...fiscalYear, day: 0 }, 'day too_small'],
    ['day 32', { ...fiscalYear, day: 32 }, 'day too_big'],
    ['month 0', { ...fiscalYear, month: 0 }, 'month too_small'],
    ['month 13', { ...fiscalYear, month: 13 }, 'month too_big'],
    ['half a month', { ...fiscalYear, month: 1.5 }, ' invalid_union'],
    ['an unknown key', { ...fiscalYear, year: 2026 }, ' unrecognized_keys'],
    ['another word', 'year-end', ' invalid_union'],
  ])('refuses %s, once', (_name, cutoff, problem) => {
    expect(problemsOf(RetentionEndSchema, { ...after, cutoff }).map((at) => at.replace(/^cutoff\.?/, ''))).toEqual([
      problem,
    ]);
  });
});

function nested(levels: number): unknown {
  let end: unknown = after;
  for (let level = 1; level < levels; level += 1) end = { kind: 'latest', of: [end] };
  return end;
}

describe('FiscalYearEndSchema', () => {
  it.each([
    ['a day that its month does not have', { ...fiscalYear, month: 4, day: 31 }, 'Month 4 has no day 31.'],
    [
      '29 February',
      { ...fiscalYear, month: 2, day: 29 },
      'Day 29 of month 2 does not come every year; the last day of the month is "last".',
    ],
  ])('says why it refuses %s', (_name, yearEnd, sentence) => {
    expect(sentencesOf(FiscalYearEndSchema, yearEnd)).toEqual([sentence]);
  });
});

describe('RetentionEndSchema', () => {
  it.each([
    ['a period after an event', after],
    ['a cut-off', { ...after, cutoff: 'calendar-year-end' }],
    ['the latest of ends', { kind: 'latest', of: [after, { kind: 'permanent' }] }],
    ['the earliest of one end', { kind: 'earliest', of: [{ kind: 'latest', of: [after] }] }],
    ['no end', { kind: 'permanent' }],
    ['sixteen levels', nested(16)],
    ['a thousand parts', { kind: 'latest', of: Array.from({ length: 999 }, () => after) }],
  ])('accepts %s', (_name, end) => {
    expect(RetentionEndSchema.parse(end)).toEqual(end);
  });

  it.each([
    ['an unknown kind', { kind: 'soon' }, 'kind invalid_union'],
    ['an event without a name', { ...after, event: ' ' }, 'event text-empty'],
    ['a fraction of a year', { ...after, period: 'P0.5Y' }, 'period period-fractional'],
    ['a period of nothing', { ...after, period: 'P0D' }, 'period period-zero'],
    ['a negative period', { ...after, period: 'P-1Y' }, 'period period-negative'],
    ['hours', { ...after, period: 'PT72H' }, 'period period-with-time'],
    ['the latest of nothing', { kind: 'latest', of: [] }, 'of too_small'],
    ['the earliest of nothing', { kind: 'earliest', of: [] }, 'of too_small'],
    ['a mistyped key', { ...after, cutof: 'calendar-year-end' }, ' unrecognized_keys'],
    [
      'a cut-off on 31 February',
      { kind: 'latest', of: [{ ...after, cutoff: { ...fiscalYear, month: 2, day: 31 } }] },
      'of.0.cutoff.day cutoff-day-not-in-month',
    ],
    ['seventeen levels', nested(17), ' retention-end-too-deep'],
    ['a hundred thousand levels', nested(100_000), ' retention-end-too-deep'],
    [
      'a thousand and one parts',
      { kind: 'latest', of: Array.from({ length: 1000 }, () => after) },
      ' retention-end-too-large',
    ],
  ])('refuses %s', (_name, end, problem) => {
    expect(problemsOf(RetentionEndSchema, end)).toEqual([problem]);
  });

  it('refuses parts that stand for more parts over and over, before it has visited them all', () => {
    let end: unknown = after;
    for (let level = 0; level < 15; level += 1) end = { kind: 'latest', of: [end, end, end, end] };
    expect(problemsOf(RetentionEndSchema, end)).toEqual([' retention-end-too-large']);
  });

  it('refuses a circle', () => {
    const circle: { kind: string; of: unknown[] } = { kind: 'latest', of: [] };
    circle.of.push(circle);
    expect(problemsOf(RetentionEndSchema, circle)).toEqual([' retention-end-too-deep']);
  });

  it.each([null, 'permanent', 7, [], { kind: 'latest', of: 'created' }])('refuses %j', (end) => {
    expect(RetentionEndSchema.safeParse(end).success).toBe(false);
  });

  it('says why it refuses nested ends', () => {
    const circle: { kind: string; of: unknown[] } = { kind: 'latest', of: [] };
    circle.of.push(circle);
    expect(sentencesOf(RetentionEndSchema, circle)).toEqual(['The end is nested more than 16 levels deep.']);
    const large = { kind: 'latest', of: Array.from({ length: 1000 }, () => ({ kind: 'permanent' })) };
    expect(sentencesOf(RetentionEndSchema, large)).toEqual(['The end has more than 1,000 parts.']);
  });

  it('has one JSON Schema for input and output, with fifteen levels of combined ends', () => {
    const [input, output] = (['input', 'output'] as const).map((io) => z.toJSONSchema(RetentionEndSchema, { io }));
    expect(input).toEqual(output);
    expect(JSON.stringify(input).match(/"earliest"/g)).toHaveLength(15);
  });

  it('parses the same when it is compiled', () => {
    const compiled = z.compile(RetentionEndSchema, { strict: true });
    for (const end of [nested(16), nested(17), { kind: 'soon' }, { ...after, cutoff: fiscalYear }])
      expect(compiled.safeParse(end)).toEqual(RetentionEndSchema.safeParse(end));
  });
});
