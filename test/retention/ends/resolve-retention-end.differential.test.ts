import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, inject, it } from 'vitest';
import { type Cutoff, resolveRetentionEnd, type TermEnd } from '../../../src/retention/index.ts';
import { cutoffs, days, periods } from '../generated-retention.ts';

/** Temporal is an independent implementation of the calendar: both must agree on every cut-off, period and clamp. */

function cutoffOf(eventOn: Temporal.PlainDate, cutoff: Exclude<Cutoff, TermEnd>): Temporal.PlainDate {
  if (cutoff === 'month-end') return eventOn.with({ day: eventOn.daysInMonth });
  if (cutoff === 'quarter-end') {
    const last = eventOn.with({ day: 1, month: Math.ceil(eventOn.month / 3) * 3 });
    return last.with({ day: last.daysInMonth });
  }
  const { month, day } = cutoff === 'calendar-year-end' ? { month: 12, day: 31 } : cutoff;
  const endIn = (year: number): Temporal.PlainDate =>
    Temporal.PlainDate.from({ year, month, day: day === 'last' ? 31 : day }, { overflow: 'constrain' });
  const thisYear = endIn(eventOn.year);
  return Temporal.PlainDate.compare(eventOn, thisYear) <= 0 ? thisYear : endIn(eventOn.year + 1);
}

/** All cases once, and a share of them under each other host time zone. */
const runs = inject('hostZone') === undefined ? 2000 : 100;
const manyDays = fc.array(days, { minLength: 25, maxLength: 25 });
const maybeCutoffs = fc.option(cutoffs, { nil: undefined });

it('cuts off, adds and clamps as Temporal does, in 50,000 cases', () => {
  const differences: { found: string; expected: string }[] = [];
  let cases = 0;
  let clamped = 0;
  fc.assert(
    fc.property(manyDays, maybeCutoffs, periods, (eventDays, cutoff, period) => {
      const end = { kind: 'after', event: 'e', period, ...(cutoff === undefined ? {} : { cutoff }) } as const;
      const duration = Temporal.Duration.from(period);
      const { years, months, weeks, days: daysOn } = duration;
      for (const eventOn of eventDays) {
        const plain = Temporal.PlainDate.from(eventOn);
        const anchor = cutoff === undefined ? plain : cutoffOf(plain, cutoff);
        const monthsOn = anchor.add({ years, months });
        const answer = resolveRetentionEnd(end, { e: eventOn });
        if (answer.kind !== 'date') throw new Error(`expected a date, got ${answer.kind}`);
        const through = (weeks + daysOn === 0 ? monthsOn : anchor.add(duration)).toString();
        const day = monthsOn.day === anchor.day ? undefined : anchor.day;
        const { cutoffOn, clampedFromDay } = answer.explanation;
        const found = `${eventOn}: ${answer.through} ${clampedFromDay} ${cutoffOn}`;
        const expected = `${eventOn}: ${through} ${day} ${cutoff && anchor.toString()}`;
        if (found !== expected) differences.push({ found, expected });
        cases += 1;
        clamped += day === undefined ? 0 : 1;
      }
    }),
    { numRuns: runs },
  );
  expect(differences).toEqual([]);
  expect(cases).toBe(runs * 25);
  expect(clamped).toBeGreaterThan(runs / 4);
}, 60_000);
