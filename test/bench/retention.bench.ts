import { addPeriod, type CalendarDate } from 'isms-kit/core';
import { disposalBacklog, type LegalHold, type RetentionRecord, type RetentionRule } from 'isms-kit/retention';
import { measureGrowth } from './measure-growth.ts';

const asOf = '2026-11-21';

const categories = Array.from({ length: 25 }, (_, index) => `category-${index}`);

const rules: readonly RetentionRule[] = categories.flatMap((category, index): RetentionRule[] => [
  {
    id: `minimum-${index}`,
    category,
    role: 'minimum',
    end: { kind: 'after', event: 'closed', cutoff: 'calendar-year-end', period: `P${(index % 10) + 1}Y` },
    basis: { citation: 'Retention policy' },
    disposal: { method: 'purge', within: 'P90D' },
  },
  {
    id: `maximum-${index}`,
    category,
    role: 'maximum',
    end: { kind: 'after', event: 'closed', period: `P${(index % 10) + 5}Y` },
    basis: { citation: 'Retention policy' },
    disposal: { method: 'purge' },
  },
]);

const scopes: readonly LegalHold['scope'][] = Array.from({ length: 100 }, (_, index) => {
  if (index % 10 === 0) return { kind: 'everything' };
  if (index % 2 === 0) return { kind: 'categories', categories: [`category-${index % 25}`] };
  return { kind: 'records', records: Array.from({ length: 100 }, (_unused, place) => `record-${index * 997 + place}`) };
});

const holds = scopes.map((scope, index): LegalHold => {
  const placedOn: CalendarDate = `${2010 + (index % 15)}-03-01`;
  const releasedOn = index % 10 === 4 ? null : addPeriod(placedOn, 'P6M');
  return { id: `hold-${index}`, matter: 'Audit', scope, placedOn, placedBy: 'Counsel', releasedOn };
});

function makeRecords(size: number): readonly RetentionRecord[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `record-${index}`,
    category: `category-${index % 25}`,
    events: index % 50 === 0 ? {} : { closed: addPeriod('2009-12-31', `P${((index * 7919) % 6000) + 1}D`) },
  }));
}

const backlogOf = (records: readonly RetentionRecord[]) => disposalBacklog(records, { rules }, { asOf, holds });

/** What the answer for one record holds on to, in bytes. */
function bytesPerRecord(records: readonly RetentionRecord[]): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { items } = backlogOf(records);
  globalThis.gc?.();
  return items.length > 0 ? (process.memoryUsage().heapUsed - before) / records.length : Number.NaN;
}

const bytes = Math.round(bytesPerRecord(makeRecords(1_000_000)));

measureGrowth(`disposalBacklog (${bytes} bytes a record)`, makeRecords, backlogOf, [100_000, 1_000_000]);

measureGrowth(
  'disposalBacklog, each record held by name',
  (size) => {
    const records = makeRecords(size);
    const scope = { kind: 'records', records: records.map(({ id }) => id) } as const;
    return { records, held: holds.slice(0, 10).map((hold) => Object.assign({}, hold, { scope })) };
  },
  ({ records, held }) => disposalBacklog(records, { rules }, { asOf, holds: held }),
);

measureGrowth(
  'disposalBacklog, as many rules of one category as records',
  (size) => ({
    records: makeRecords(size).map((record) => Object.assign({}, record, { category: 'category-0' })),
    many: Array.from({ length: size }, (_, index): RetentionRule => ({
      id: `rule-${index}`,
      category: 'category-0',
      role: index % 2 === 0 ? 'minimum' : 'maximum',
      end: { kind: 'after', event: 'closed', period: `P${(index % 999) + 1}M` },
      basis: { citation: 'Retention policy' },
      disposal: { method: 'purge' },
    })),
  }),
  ({ records, many }) => disposalBacklog(records, { rules: many }, { asOf }),
);
