import fc from 'fast-check';
import type { CalendarDate, Period } from '../../src/core/index.ts';
import type { TermEnd, Cutoff, RetentionEnd } from '../../src/retention/index.ts';

/** Any days of the years in which rules are usually at work. */
export const days = fc
  .date({ min: new Date('2005-01-01T00:00:00Z'), max: new Date('2060-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as CalendarDate);

/** Periods of every shape. */
export const periods: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((years): Period => `P${years}Y`),
  fc.integer({ min: 1, max: 240 }).map((months): Period => `P${months}M`),
  fc.integer({ min: 1, max: 100 }).map((weeks): Period => `P${weeks}W`),
  fc.integer({ min: 1, max: 4000 }).map((count): Period => `P${count}D`),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 400 }))
    .map(([years, months, count]): Period => `P${years}Y${months}M${count}D`),
);

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The end of the calendar year and of fiscal years on every day that comes every year. */
/** Every cut-off that comes again; the ends of terms are listed days. */
export const cutoffs: fc.Arbitrary<Exclude<Cutoff, TermEnd>> = fc.oneof(
  fc.constantFrom('calendar-year-end' as const, 'quarter-end' as const, 'month-end' as const),
  fc
    .integer({ min: 1, max: 12 })
    .chain((month) =>
      fc
        .oneof(fc.constant('last' as const), fc.integer({ min: 1, max: lengths[month - 1] ?? 0 }))
        .map((day) => ({ kind: 'fiscal-year-end' as const, month, day })),
    ),
);

/** Ends over the events `a` to `e`, nested a few levels deep. */
export const ends: fc.Arbitrary<RetentionEnd> = fc.letrec<{ end: RetentionEnd }>((tie) => ({
  end: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc
      .record({
        event: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        cutoff: fc.option(cutoffs, { nil: undefined }),
        period: periods,
      })
      .map(({ event, cutoff, period }): RetentionEnd =>
        cutoff === undefined ? { kind: 'after', event, period } : { kind: 'after', event, cutoff, period },
      ),
    fc.constant<RetentionEnd>({ kind: 'permanent' }),
    fc
      .record({
        kind: fc.constantFrom('latest' as const, 'earliest' as const),
        of: fc.array(tie('end'), { minLength: 1, maxLength: 3 }),
      })
      .map((choice): RetentionEnd => choice),
  ),
})).end;
