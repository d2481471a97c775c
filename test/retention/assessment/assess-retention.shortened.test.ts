import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeRetentionRecord, makeRetentionRule } from '../../../src/fixtures/index.ts';
import {
  assessRetention,
  checkDisposals,
  disposalBacklog,
  type RetentionRule,
  statutoryRetention,
} from '../../../src/retention/index.ts';
import { days } from '../generated-retention.ts';

const rules = statutoryRetention
  .filter(({ rule }) => rule.category === 'accounting-vouchers')
  .map(({ rule }): RetentionRule => Object.assign({ disposal: { method: 'destroy', within: 'P3M' } as const }, rule));
const versionPolicy = 'at-as-of';
const recordOf = (created: CalendarDate) => makeRetentionRecord({ events: { 'voucher-created': created } });
const outcomeOf = (created: CalendarDate, asOf: CalendarDate, all = rules) =>
  assessRetention(recordOf(created), { rules: all }, { asOf, versionPolicy });
const earlyOn = (created: CalendarDate, disposedOn: CalendarDate, all = rules) =>
  checkDisposals([{ id: 'D', records: ['voucher-1'], disposedOn, disposedBy: 'Archivist', method: 'destroy' }], {
    records: [recordOf(created)],
    schedule: { rules: all },
    versionPolicy,
  }).filter(({ code }) => code === 'disposal-early');

describe('a period that was shortened', () => {
  it('permits no disposal before it was in force, for every function', () => {
    expect(outcomeOf('2015-03-01', '2026-11-29')).toMatchObject({
      status: 'overdue',
      retainThrough: '2023-12-31',
      disposableFrom: '2025-01-01',
      disposeBy: '2025-04-01',
    });
    expect(outcomeOf('2015-03-01', '2024-06-30')).toMatchObject({ status: 'retain', disposableFrom: '2025-01-01' });
    expect(earlyOn('2015-03-01', '2024-06-30')[0]?.params).toMatchObject({
      disposableFrom: '2025-01-01',
      daysEarly: 185,
    });
    expect(earlyOn('2015-03-01', '2024-12-31')).toHaveLength(1);
    expect(earlyOn('2015-03-01', '2025-01-01')).toEqual([]);
    const backlog = disposalBacklog([recordOf('2015-03-01')], { rules }, { asOf: '2026-11-29', versionPolicy });
    expect(backlog.items[0]?.disposableFrom).toBe('2025-01-01');
    expect(backlog.byCategory['accounting-vouchers']?.oldestDays).toBe(697);
  });

  it.each([
    ['2010-03-01', '2026-11-29', '2021-01-01'],
    ['2014-03-01', '2026-11-29', '2025-01-01'],
    ['2016-03-01', '2026-11-29', '2025-01-01'],
    ['2017-03-01', '2026-11-29', '2026-01-01'],
    ['2010-03-01', '2022-06-30', '2021-01-01'],
    ['2017-03-01', '2022-06-30', '2026-01-01'],
  ] as const)('made on %s is disposable, seen from %s, from %s', (created, asOf, from) => {
    expect(outcomeOf(created, asOf).disposableFrom).toBe(from);
  });

  it('has one first day for all questions about it, on which disposal is not early, and the day before is', () => {
    fc.assert(
      fc.property(days, days, (created, asOf) => {
        const from = outcomeOf(created, asOf).disposableFrom as CalendarDate;
        expect(outcomeOf(created, from).disposableFrom).toBe(from);
        expect(earlyOn(created, from)).toEqual([]);
        expect(earlyOn(created, asOf).length).toBe(asOf < from ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('other versions', () => {
  const version = (id: string, period: 'P8Y', more: Partial<RetentionRule> = {}) =>
    makeRetentionRule({ id, end: { kind: 'after', event: 'voucher-created', period }, ...more });
  const until: Partial<RetentionRule> = { validTo: '2024-12-31' };
  const since: Partial<RetentionRule> = { validFrom: '2025-01-01' };

  it('that are longer permit nothing that they do not permit', () => {
    const all = [version('eight', 'P8Y', until), version('ten', 'P10Y' as 'P8Y', since)];
    expect(outcomeOf('2017-06-30', '2024-06-30', all)).toMatchObject({
      retainThrough: '2025-06-30',
      disposableFrom: '2027-07-01',
    });
    expect(outcomeOf('2016-12-31', '2024-06-30', all).disposableFrom).toBe('2027-01-01');
    expect(outcomeOf('2016-01-31', '2024-06-30', all).disposableFrom).toBe('2024-02-01');
  });

  it('permit from the first day in force after days without any', () => {
    const all = [version('eight', 'P8Y', { validFrom: '2025-06-01' })];
    expect(outcomeOf('2015-06-30', '2026-06-30', all).disposableFrom).toBe('2025-06-01');
    const gap = [version('ten', 'P10Y' as 'P8Y', until), version('eight', 'P8Y', { validFrom: '2025-06-01' })];
    expect(outcomeOf('2015-06-30', '2026-06-30', gap).disposableFrom).toBe('2025-06-01');
  });

  it('end without a successor, with one that has no end, or with one that is undecided', () => {
    const last = [version('ten', 'P10Y' as 'P8Y', until)];
    expect(outcomeOf('2020-06-30', '2024-06-30', last).disposableFrom).toBe('2030-07-01');
    const forever = [...last, version('forever', 'P8Y', { ...since, end: { kind: 'permanent' } })];
    expect(outcomeOf('2020-06-30', '2024-06-30', forever)).toMatchObject({ disposableFrom: null, disposeBy: null });
    const open = [
      ...last,
      version('open', 'P8Y', { ...since, end: { kind: 'after', event: 'closed', period: 'P1Y' } }),
    ];
    expect(outcomeOf('2020-06-30', '2024-06-30', open)).toMatchObject({ status: 'retain', disposableFrom: null });
  });
});
