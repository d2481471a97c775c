import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, daysBetween, subtractPeriod } from '../../../src/core/index.ts';
import {
  assessRetention,
  disposalBacklog,
  retentionDueItems,
  type LegalHold,
  type RetentionRecord,
  type RetentionOutcome,
  type RetentionRule,
} from '../../../src/retention/index.ts';
import { makeLegalHold } from '../../../src/fixtures/index.ts';
import { days, ends, periods } from '../generated-retention.ts';

const categories = ['mail', 'vouchers', 'logs'];
const rules: fc.Arbitrary<readonly RetentionRule[]> = fc
  .array(
    fc.record({
      category: fc.constantFrom(...categories),
      role: fc.constantFrom('minimum' as const, 'maximum' as const),
      end: ends,
      within: fc.option(periods, { nil: undefined }),
      validFrom: fc.option(days, { nil: undefined }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ category, role, end, within, validFrom }, index) => ({
      id: `rule-${index}`,
      category,
      role,
      end,
      basis: { citation: 'Policy' },
      disposal: { method: 'destroy' as const, ...(within === undefined ? {} : { within }) },
      ...(validFrom === undefined ? {} : { validFrom }),
    })),
  );

const records: fc.Arbitrary<readonly RetentionRecord[]> = fc
  .array(
    fc.record({
      category: fc.constantFrom(...categories),
      entries: fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), days), { maxLength: 6 }),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ category, entries }, index) => ({
      id: `record-${index}`,
      category,
      events: Object.fromEntries(entries),
    })),
  );

const holds: fc.Arbitrary<readonly LegalHold[]> = fc
  .array(
    fc.record({
      scope: fc.oneof(
        fc.constant({ kind: 'everything' as const }),
        fc.constantFrom(...categories).map((category) => ({ kind: 'categories' as const, categories: [category] })),
        fc.nat(5).map((index) => ({ kind: 'records' as const, records: [`record-${index}`] })),
      ),
      placedOn: days,
      length: fc.option(fc.integer({ min: 1, max: 3000 })),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(({ scope, placedOn, length }, index) =>
      makeLegalHold({
        id: `hold-${index}`,
        scope,
        placedOn,
        releasedOn: length === null ? null : addPeriod(placedOn, `P${length}D`),
      }),
    ),
  );

const policies = fc.constantFrom('at-trigger' as const, 'at-as-of' as const);

function isDue({ status }: RetentionOutcome): boolean {
  return status === 'disposable' || status === 'overdue';
}

describe('assessRetention', () => {
  it('gives one answer for every order of rules and holds', () => {
    fc.assert(
      fc.property(rules, records, holds, days, policies, (all, some, held, asOf, versionPolicy) => {
        for (const record of some) {
          const one = assessRetention(record, { rules: all }, { asOf, holds: held, versionPolicy });
          const reversed = { asOf, holds: held.toReversed(), versionPolicy };
          expect(assessRetention(record, { rules: all.toReversed() }, reversed)).toEqual(one);
        }
      }),
    );
  });

  it('never disposes earlier because of one more hold, and leaves the period alone', () => {
    fc.assert(
      fc.property(rules, records, holds, holds, days, (all, some, held, more, asOf) => {
        for (const record of some) {
          const before = assessRetention(record, { rules: all }, { asOf, holds: held });
          const after = assessRetention(record, { rules: all }, { asOf, holds: [...held, ...more] });
          expect(isDue(before) || !isDue(after)).toBe(true);
          expect(after.overdueDays).toBeLessThanOrEqual(before.overdueDays);
          expect((after.freeFrom ?? 'never') >= (before.freeFrom ?? 'never')).toBe(true);
          expect(after.retainThrough).toBe(before.retainThrough);
          expect(after.disposableFrom).toBe(before.disposableFrom);
          expect(after.ceiling).toBe(before.ceiling);
        }
      }),
    );
  });

  it('never keeps for a shorter time because of one more minimum', () => {
    fc.assert(
      fc.property(rules, records, days, ends, (all, some, asOf, end) => {
        for (const record of some) {
          const { category } = record;
          const more = {
            id: 'z',
            category,
            role: 'minimum',
            end,
            basis: { citation: 'Law' },
            disposal: { method: 'clear' },
          } as const;
          const before = assessRetention(record, { rules: all }, { asOf });
          const after = assessRetention(record, { rules: [...all, more] }, { asOf });
          expect(before.status !== 'retain' || !(isDue(after) || after.status === 'no-rule')).toBe(true);
          expect(before.status !== 'conflict' || after.status === 'conflict').toBe(true);
          expect((after.retainThrough ?? 'never') >= (before.retainThrough ?? '')).toBe(true);
        }
      }),
    );
  });

  it('is disposable never before the first day, and overdue never before the last', () => {
    fc.assert(
      fc.property(rules, records, holds, days, (all, some, held, asOf) => {
        for (const record of some) {
          const outcome = assessRetention(record, { rules: all }, { asOf, holds: held });
          const { status, disposableFrom, disposeBy, overdueDays } = outcome;
          expect(isDue(outcome) && asOf < (disposableFrom ?? '')).toBe(false);
          expect(isDue(outcome) ? outcome.holds : []).toEqual([]);
          expect((disposeBy ?? 'never') >= (disposableFrom ?? '')).toBe(true);
          expect(status === 'overdue').toBe(overdueDays > 0);
          expect(disposeBy === null || status !== 'overdue' ? 0 : daysBetween(disposeBy, asOf)).toBe(overdueDays);
        }
      }),
    );
  });
});

describe('disposalBacklog', () => {
  it('agrees with assessRetention on each record, in any order of the records', () => {
    fc.assert(
      fc.property(rules, records, holds, days, policies, (all, some, held, asOf, versionPolicy) => {
        const options = { asOf, holds: held, versionPolicy };
        const backlog = disposalBacklog(some, { rules: all }, options);
        const outcomes = some.map((record) => assessRetention(record, { rules: all }, options));
        const due = outcomes.filter((outcome) => isDue(outcome) || outcome.status === 'on-hold');
        expect(backlog.items.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          due.map(({ id, category, status, disposableFrom, overdueDays }) => ({
            id,
            category,
            status,
            disposableFrom,
            overdueDays,
          })),
        );
        for (const outcome of outcomes) expect(backlog.byStatus[outcome.status]).toBeGreaterThan(0);
        expect(disposalBacklog(some.toReversed(), { rules: all }, options)).toEqual(backlog);
      }),
    );
  });
});

describe('rules that differ in their periods alone', () => {
  const nearPeriods = fc.constantFrom(
    'P28D',
    'P4W',
    'P1M',
    'P30D',
    'P31D',
    'P59D',
    'P2M',
    'P62D',
    'P365D',
    'P1Y',
    'P366D',
  );
  const alike = fc
    .array(
      fc.record({
        role: fc.constantFrom('minimum' as const, 'maximum' as const),
        period: fc.option(nearPeriods, { nil: undefined }),
        cutoff: fc.constantFrom(undefined, 'month-end' as const),
        within: fc.constantFrom(undefined, 'P1M' as const, 'P30D' as const),
        validFrom: fc.constantFrom(undefined, '2020-01-15' as const, '2020-02-15' as const),
        validTo: fc.constantFrom(undefined, '2020-03-01' as const),
        jurisdiction: fc.constantFrom(undefined, 'DE', 'EU'),
        phase: fc.constantFrom(undefined, 'P1D' as const, 'P40D' as const),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((all) =>
      all.map(({ role, period, cutoff, within, phase, ...rest }, index): RetentionRule => {
        const { validFrom, validTo, jurisdiction } = rest;
        return {
          id: `rule-${index}`,
          category: 'mail',
          role,
          end: { kind: 'after', event: 'sent', ...(period && { period }), ...(cutoff && { cutoff }) },
          basis: { citation: 'Policy' },
          disposal: { method: 'purge', ...(within && { within }) },
          ...(validFrom && { validFrom }),
          ...(validTo && validTo > (validFrom ?? '') && { validTo }),
          ...(jurisdiction && { jurisdiction }),
          ...(phase && { phases: [{ name: 'active', end: { kind: 'after', event: 'sent', period: phase } }] }),
        };
      }),
    );
  const nearDays = fc.integer({ min: 1, max: 500 }).map((count) => addPeriod('2020-01-01', `P${count}D`));
  const events = fc.option(nearDays).map((sent) => (sent === null ? {} : { sent }));
  const jurisdictions = fc.constantFrom(undefined, ['DE'], ['DE', 'EU']);

  it('give the backlog and the due items that the assessment by all of them gives', () => {
    fc.assert(
      fc.property(alike, events, nearDays, policies, jurisdictions, (all, known, asOf, versionPolicy, places) => {
        const record: RetentionRecord = { id: 'mail-1', category: 'mail', events: known };
        const choice = { versionPolicy, ...(places && { jurisdictions: places }) };
        const outcome = assessRetention(record, { rules: all }, { asOf, ...choice });
        const { items, byStatus } = disposalBacklog([record], { rules: all }, { asOf, ...choice });
        expect(byStatus[outcome.status]).toBe(1);
        const { id, category, status, disposableFrom, overdueDays } = outcome;
        expect(items).toEqual(isDue(outcome) ? [{ id, category, status, disposableFrom, overdueDays }] : []);
        const window = { from: '2019-01-01', through: '2100-01-01', asOf } as const;
        const registers = { records: [record], schedule: { rules: all } };
        const due = retentionDueItems(registers, { ...window, ...choice });
        expect(due.find(({ kind }) => kind === 'record-disposal')?.dueOn ?? null).toBe(outcome.disposeBy);
        expect(due.find(({ kind }) => kind === 'record-archiving')?.dueOn ?? null).toBe(outcome.archiveBy);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the time to dispose', () => {
  const nearHolds = fc.array(
    fc.record({ after: fc.integer({ min: -3, max: 70 }), length: fc.integer({ min: 1, max: 40 }) }),
    {
      maxLength: 3,
    },
  );

  it('never ends earlier for one hold more, close to its first day and to the ends of months', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 1, max: 14 }),
        nearHolds,
        fc.record({ after: fc.integer({ min: -3, max: 70 }), length: fc.integer({ min: 1, max: 40 }) }),
        (created, months, some, more) => {
          const rule: RetentionRule = {
            id: 'rule',
            category: 'mail',
            role: 'minimum',
            end: { kind: 'after', event: 'created', period: 'P1Y' },
            basis: { citation: 'Policy' },
            disposal: { method: 'destroy', within: `P${months}M` },
          };
          const record = { id: 'record', category: 'mail', events: { created } };
          const allowedFrom = addPeriod(addPeriod(created, 'P1Y'), 'P1D');
          const holdAt = ({ after, length }: (typeof some)[number], index: number): LegalHold => {
            const placedOn = addPeriod(subtractPeriod(allowedFrom, 'P10D'), `P${after + 10}D`);
            return makeLegalHold({
              id: `hold-${index}`,
              scope: { kind: 'everything' },
              placedOn,
              releasedOn: addPeriod(subtractPeriod(placedOn, 'P1D'), `P${length}D`),
            });
          };
          const disposeBy = (held: readonly LegalHold[]): string =>
            String(assessRetention(record, { rules: [rule] }, { asOf: '2199-12-31', holds: held }).disposeBy);
          const few = some.map(holdAt);
          const many = [...few, holdAt(more, 9)];
          expect(disposeBy(many) >= disposeBy(few)).toBe(true);
          expect(disposeBy(many.toReversed())).toBe(disposeBy(many));
          expect(disposeBy(few) >= addPeriod(allowedFrom, `P${months}M`)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
