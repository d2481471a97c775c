import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, compareInstants, type Instant } from '../../src/core/index.ts';
import { type DoraFacts, notificationClocks } from '../../src/deadlines/index.ts';
import { germany } from './calendars.ts';

describe('laws of filings', () => {
  const moments = fc.nat(4000).map((minutes): Instant => addHours('2026-06-05T16:20:00Z', `PT${minutes + 1}M`));
  const recorded = fc.record(
    {
      classifiedAt: moments,
      initialSentAt: moments,
      intermediateSentAt: moments,
      intermediateUpdatedAt: moments,
      finalSentAt: moments,
    },
    { requiredKeys: [] },
  );
  const clocksOf = (facts: Partial<DoraFacts>) =>
    notificationClocks({ awareAt: '2026-06-05T16:20:00Z', ...facts, regime: 'dora' }, { now: '2027-01-01T00:00:00Z' });
  const metOf = (facts: Partial<DoraFacts>) =>
    clocksOf(facts).flatMap(({ stage, state }) => (state === 'met' ? [stage] : []));

  it('nothing is met or late without the fact that its limit counts from, recorded no later than the filing', () => {
    fc.assert(
      fc.property(recorded, (facts) => {
        for (const { state, anchorAt, sentAt } of clocksOf(facts)) {
          const isJudged = anchorAt !== null && sentAt !== null && compareInstants(anchorAt, sentAt) <= 0;
          expect(['met', 'met-late'].includes(state)).toBe(isJudged);
        }
      }),
    );
  });

  it('a fact left out of the record never turns what is not met into met', () => {
    const left = fc.constantFrom('classifiedAt', 'initialSentAt', 'intermediateSentAt', 'intermediateUpdatedAt');
    fc.assert(
      fc.property(recorded, left, (facts, key) => {
        const { [key]: _, ...fewer } = facts;
        const met = metOf(facts);
        expect(metOf(fewer).filter((stage) => !met.includes(stage))).toEqual([]);
      }),
    );
  });
  it('as long as the 24 hours have not lapsed, a classification after a weekend does not move their end', () => {
    const options = { calendar: germany, zone: 'Europe/Berlin' } as const;
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(8000), (from, minutes) => {
        const awareAt = addHours('2026-03-20T10:00:00Z', `PT${from + 1}M`);
        const classifiedAt = addHours(awareAt, `PT${1441 + minutes}M`);
        const facts = { regime: 'dora', awareAt, weekendRelief: true } as const;
        const [before] = notificationClocks(facts, { ...options, now: classifiedAt });
        const [after] = notificationClocks({ ...facts, classifiedAt }, { ...options, now: classifiedAt });
        const isLapsed = before?.state === 'not-started';
        const [told, due] = [before?.dueAt ?? '2999-01-01T00:00:00Z', after?.dueAt ?? classifiedAt] as const;
        expect(compareInstants(due, told)).toBeLessThanOrEqual(0);
        expect(compareInstants(due, classifiedAt)).toBeGreaterThanOrEqual(0);
        expect(isLapsed && after?.rule !== 'dora-5-2').toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('an update after the final report changes nothing', () => {
    const days = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(days, days, days, (sent, final, after) => {
        const day = (n: number) => addHours('2026-06-05T16:20:00Z', `PT${n * 24}H`);
        const facts = {
          regime: 'dora',
          awareAt: '2026-06-05T16:20:00Z',
          intermediateSentAt: day(sent),
          finalSentAt: day(sent + final),
        } as const;
        const now = { now: '2027-06-05T16:20:00Z' } as const;
        const updated = notificationClocks({ ...facts, intermediateUpdatedAt: day(sent + final + after) }, now);
        expect(updated).toEqual(notificationClocks(facts, now));
      }),
    );
  });
});
