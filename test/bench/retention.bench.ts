import { addPeriod, type CalendarDate } from 'isms-kit/core';
import { disposalBacklog, type HoldOnRecords, type RecordInRetention, type RetentionRule } from 'isms-kit/retention';
import { afterAll, bench, describe } from 'vitest';

/** The first size is the baseline of the ratio. */
const sizes = [100_000, 1_000_000] as const;
const asOf = '2026-11-21';
const measured = { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0, throws: true };

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

const scopes: readonly HoldOnRecords['scope'][] = Array.from({ length: 100 }, (_, index) => {
  if (index % 10 === 0) return { kind: 'everything' };
  if (index % 2 === 0) return { kind: 'categories', categories: [`category-${index % 25}`] };
  return { kind: 'records', records: Array.from({ length: 100 }, (_unused, place) => `record-${index * 997 + place}`) };
});

const holds = scopes.map((scope, index): HoldOnRecords => {
  const placedOn: CalendarDate = `${2010 + (index % 15)}-03-01`;
  return { id: `hold-${index}`, scope, placedOn, releasedOn: index % 4 === 2 ? null : addPeriod(placedOn, 'P6M') };
});

function makeRecords(size: number): readonly RecordInRetention[] {
  return Array.from({ length: size }, (_, index) => ({
    id: `record-${index}`,
    category: `category-${index % 25}`,
    events: index % 50 === 0 ? {} : { closed: addPeriod('2009-12-31', `P${((index * 7919) % 6000) + 1}D`) },
  }));
}

/** What the answer for one record holds on to, in bytes. */
function bytesPerRecord(records: readonly RecordInRetention[]): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const backlog = disposalBacklog(records, { rules }, { asOf, holds });
  globalThis.gc?.();
  const bytes = (process.memoryUsage().heapUsed - before) / records.length;
  return backlog.items.length > 0 ? bytes : Number.NaN;
}

describe(`disposalBacklog, ${rules.length} rules, ${holds.length} holds`, () => {
  const medians = new Map<number, number>();
  for (const size of sizes) {
    const records = makeRecords(size);
    const times: number[] = [];
    bench(
      `${size} records`,
      () => {
        const start = performance.now();
        disposalBacklog(records, { rules }, { asOf, holds });
        times.push(performance.now() - start);
        medians.set(size, times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
      },
      measured,
    );
  }

  afterAll(() => {
    const [small, large] = sizes.map((size) => medians.get(size) ?? Number.NaN);
    const rates = sizes.map((size) => Math.round((size / (medians.get(size) ?? Number.NaN)) * 1000));
    console.log(
      `disposalBacklog: ${rates.map((rate) => `${rate.toLocaleString('en')} records/s`).join(' at 100,000, ')} at 1,000,000`,
    );
    console.log(
      `disposalBacklog: 1,000,000 records take ${((large ?? 0) / (small ?? 0)).toFixed(1)} times as long as 100,000`,
    );
    console.log(`disposalBacklog: ${bytesPerRecord(makeRecords(1_000_000)).toFixed(0)} bytes a record`);
  });
});
