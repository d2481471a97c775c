import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRetentionRule } from '../../../src/fixtures/index.ts';
import {
  checkRetentionSchedule,
  resolveRetentionEnd,
  type RetentionEnd,
  type RetentionEvents,
} from '../../../src/retention/index.ts';
import { days, ends } from '../generated-retention.ts';

function isReported(floor: RetentionEnd, ceiling: RetentionEnd): boolean {
  const rules = [
    makeRetentionRule({ id: 'min', end: floor }),
    makeRetentionRule({ id: 'max', role: 'maximum', end: ceiling }),
  ];
  return checkRetentionSchedule({ id: 'schedule', rules }).some(({ code }) => code === 'retention-floor-above-ceiling');
}

/** The last day of an end of which every event is known, as text that orders by day. */
function throughOf(end: RetentionEnd, known: RetentionEvents): string {
  const answer = resolveRetentionEnd(end, known);
  return answer.kind === 'date' ? answer.through : 'never';
}

const events = fc.record({ a: days, b: days, c: days, d: days, e: days });

/** The same end with every period longer by whole days, which are added last. */
function lengthened(end: RetentionEnd, count: number): RetentionEnd {
  if (end.kind === 'permanent') return end;
  if (end.kind !== 'after') return { ...end, of: end.of.map((part) => lengthened(part, count)) };
  const period: string = end.period ?? 'P0D';
  const weeks = /^P(\d+)W$/.exec(period)?.[1];
  const given = weeks === undefined ? Number(/(\d+)D/.exec(period)?.[1] ?? 0) : Number(weeks) * 7;
  const months = weeks === undefined ? period.replace(/\d+D/, '') : 'P';
  return { ...end, period: `${months as 'P1Y'}${given + count}D` as 'P1Y' };
}

describe('a floor above a ceiling', () => {
  it('is above it on the days of any events', () => {
    fc.assert(
      fc.property(ends, ends, fc.array(events, { minLength: 20, maxLength: 20 }), (floor, ceiling, cases) => {
        fc.pre(isReported(floor, ceiling));
        for (const known of cases) {
          expect(throughOf(floor, known) > throughOf(ceiling, known)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is found where each period is longer by the same days, however the end is nested', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 400 }), (end, count) => {
        const hasEnd = resolveRetentionEnd(end, {
          a: '2026-01-01',
          b: '2026-01-01',
          c: '2026-01-01',
          d: '2026-01-01',
          e: '2026-01-01',
        });
        fc.pre(hasEnd.kind === 'date');
        expect(isReported(lengthened(end, count), end)).toBe(true);
        expect(isReported(end, end)).toBe(false);
        expect(isReported(end, lengthened(end, count))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
