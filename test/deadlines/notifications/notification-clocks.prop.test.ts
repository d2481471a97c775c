import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, compareInstants, type Instant } from '../../../src/core/index.ts';
import { checkNotificationClocks, type DoraFacts, notificationClocks } from '../../../src/deadlines/index.ts';
import { germany } from '../calendars.ts';
import { instants, zones } from '../arbitraries.ts';

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

  it('a filing is met or late only if the fact from which its limit counts is recorded, no later than the filing', () => {
    fc.assert(
      fc.property(recorded, (facts) => {
        for (const { state, anchorAt, sentAt } of clocksOf(facts)) {
          const isJudged = anchorAt !== null && sentAt !== null && compareInstants(anchorAt, sentAt) <= 0;
          expect(['met', 'met-late'].includes(state)).toBe(isJudged);
        }
      }),
    );
  });

  it('a fact left out of the record never turns a state into met', () => {
    const left = fc.constantFrom('classifiedAt', 'initialSentAt', 'intermediateSentAt', 'intermediateUpdatedAt');
    fc.assert(
      fc.property(recorded, left, (facts, key) => {
        const { [key]: _, ...fewer } = facts;
        const met = metOf(facts);
        expect(metOf(fewer).filter((stage) => !met.includes(stage))).toEqual([]);
      }),
    );
  });

  describe('with the relief at weekends', () => {
    const options = { calendar: germany, zone: 'Europe/Berlin' } as const;
    const awareness = fc.nat(60 * 24 * 40).map((minutes) => addHours('2026-03-20T10:00:00Z', `PT${minutes + 1}M`));
    const minutesLater = fc.nat(8000);
    const initialOf = (facts: Omit<DoraFacts, 'regime'>, now: Instant = '2027-01-01T00:00:00Z') => {
      const [clock] = notificationClocks({ regime: 'dora', ...facts }, { ...options, now });
      return { rule: clock?.rule, state: clock?.state, dueAt: clock?.dueAt ?? '1900-01-01T00:00:00Z' } as const;
    };

    it('no limit is earlier than without it', () => {
      fc.assert(
        fc.property(awareness, minutesLater, (awareAt, minutes) => {
          const facts = { awareAt, classifiedAt: addHours(awareAt, `PT${minutes + 1}M`) } as const;
          const [withIt, without] = [initialOf({ ...facts, weekendRelief: true }), initialOf(facts)];
          expect(compareInstants(withIt.dueAt, without.dueAt)).toBeGreaterThanOrEqual(0);
          expect(withIt.rule).toBe(without.rule);
        }),
        { numRuns: 400 },
      );
    });

    it('a check without the calendar finds something if a check with it does', () => {
      const after = fc.option(fc.nat(9000), { nil: undefined });
      fc.assert(
        fc.property(awareness, after, after, fc.nat(9000), (awareAt, classified, sent, judged) => {
          const at = (minutes: number) => addHours(awareAt, `PT${minutes + 1}M`);
          const facts = {
            regime: 'dora',
            awareAt,
            weekendRelief: true,
            ...(classified !== undefined && { classifiedAt: at(classified) }),
            ...(sent !== undefined && { initialSentAt: at(sent) }),
          } as const;
          const found = (given: object) =>
            checkNotificationClocks([{ id: 'I-1', facts }], { now: at(judged), ...given }).length;
          expect(found(options) > 0 && found({}) === 0).toBe(false);
        }),
        { numRuns: 400 },
      );
    });
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

describe('laws of clocks', () => {
  it('a clock only moves forward: from running through due-soon to overdue', () => {
    const order = ['not-started', 'running', 'due-soon', 'overdue'];
    fc.assert(
      fc.property(instants, instants, zones, (a, b, zone) => {
        const [now, later] = [a, b].toSorted(compareInstants) as [Instant, Instant];
        const facts = {
          regime: 'nis2',
          awareAt: '2026-01-01T00:00:00Z',
          notificationSentAt: '2026-01-31T12:00:00Z',
        } as const;
        const finalAt = (at: Instant) =>
          order.indexOf(notificationClocks(facts, { now: at, zone }).at(-1)?.state ?? '');
        expect(finalAt(now)).toBeLessThanOrEqual(finalAt(later));
      }),
    );
  });

  it('a later awareness or classification never makes the initial notification due earlier, within one rule', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
        const dueAfter = (minutes: number) => {
          const classifiedAt =
            minutes === 0 ? '2026-06-05T16:20:00Z' : addHours('2026-06-05T16:20:00Z', `PT${minutes}M`);
          const facts = { regime: 'dora', awareAt: '2026-06-05T16:20:00Z', classifiedAt } as const;
          const [initial] = notificationClocks(facts, { now: '2027-01-01T00:00:00Z' });
          return { dueAt: initial?.dueAt ?? '2000-01-01T00:00:00Z', classifiedAt } as const;
        };
        const [first, second] = [dueAfter(Math.min(a, b)), dueAfter(Math.max(a, b))];
        expect(compareInstants(first.dueAt, second.dueAt)).toBeLessThanOrEqual(0);
        expect(compareInstants(first.dueAt, first.classifiedAt)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
