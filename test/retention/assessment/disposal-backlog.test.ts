import { describe, expect, it } from 'vitest';
import {
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../../src/fixtures/index.ts';
import { disposalBacklog, type RetentionRecord } from '../../../src/retention/index.ts';

const asOf = '2029-05-15';
const voucher = (id: string, createdOn: '2018-01-01' | '2019-01-01' | '2020-05-04' | '2028-01-01'): RetentionRecord =>
  makeRetentionRecord({ id, events: { 'voucher-created': createdOn } });
const rejected = (id: string, rejectedOn: '2028-10-01' | '2029-02-01'): RetentionRecord => ({
  id,
  category: 'rejected-applications',
  events: { 'rejection-received': rejectedOn },
});

const records: readonly RetentionRecord[] = [
  voucher('v-2', '2020-05-04'),
  voucher('v-1', '2020-05-04'),
  voucher('v-old', '2018-01-01'),
  voucher('v-held', '2019-01-01'),
  voucher('v-kept', '2028-01-01'),
  rejected('a-late', '2028-10-01'),
  rejected('a-soon', '2029-02-01'),
  { id: 'c-open', category: 'customer-data', events: {} },
  { id: 'x', category: '__proto__', events: {} },
  { id: 'gone', category: 'customer-data', events: {}, disposedOn: '2029-01-01' },
];
const holds = [makeLegalHold({ scope: { kind: 'records', records: ['v-held'] } })];

describe('disposalBacklog', () => {
  const backlog = disposalBacklog(records, makeRetentionSchedule(), { asOf, holds });

  it('lists the due records, the one due for longest first, then by id', () => {
    expect(backlog.items).toEqual([
      {
        id: 'v-old',
        category: 'accounting-vouchers',
        status: 'overdue',
        disposableFrom: '2027-01-01',
        overdueDays: 775,
      },
      {
        id: 'v-held',
        category: 'accounting-vouchers',
        status: 'on-hold',
        disposableFrom: '2028-01-01',
        overdueDays: 0,
      },
      { id: 'v-1', category: 'accounting-vouchers', status: 'overdue', disposableFrom: '2029-01-01', overdueDays: 44 },
      { id: 'v-2', category: 'accounting-vouchers', status: 'overdue', disposableFrom: '2029-01-01', overdueDays: 44 },
      { id: 'a-late', category: 'rejected-applications', status: 'overdue', disposableFrom: null, overdueDays: 44 },
      { id: 'a-soon', category: 'rejected-applications', status: 'disposable', disposableFrom: null, overdueDays: 0 },
    ]);
  });

  it('counts every category that has a record', () => {
    expect(Object.entries(backlog.byCategory)).toEqual([
      ['__proto__', { disposable: 0, overdue: 0, onHold: 0, oldestDays: null }],
      ['accounting-vouchers', { disposable: 0, overdue: 3, onHold: 1, oldestDays: 865 }],
      ['customer-data', { disposable: 0, overdue: 0, onHold: 0, oldestDays: null }],
      ['rejected-applications', { disposable: 1, overdue: 1, onHold: 0, oldestDays: 44 }],
    ]);
  });

  it('names the undecided records, and counts every record once', () => {
    expect(backlog.undecided).toEqual(['c-open', 'x']);
    expect(backlog.byStatus).toEqual({
      archived: 0,
      'archive-overdue': 0,
      'awaiting-trigger': 1,
      'no-rule': 1,
      conflict: 0,
      disposable: 1,
      disposed: 1,
      'on-hold': 1,
      overdue: 4,
      permanent: 0,
      retain: 1,
    });
    expect(Object.values(backlog.byStatus).reduce((a, b) => a + b)).toBe(records.length);
  });

  it('names records in conflict', () => {
    const short = makeRetentionRule({
      id: 'short',
      role: 'maximum',
      end: { kind: 'after', event: 'voucher-created', period: 'P1Y' },
    });
    const rules = [makeRetentionRule(), short];
    const conflicting = disposalBacklog(records.slice(0, 2), { rules }, { asOf: '2028-12-31' });
    expect(conflicting).toMatchObject({ items: [], undecided: ['v-1', 'v-2'] });
    const over = disposalBacklog(records.slice(0, 2), { rules }, { asOf: '2029-01-02' });
    expect(over).toMatchObject({ items: [{ id: 'v-1', overdueDays: 1 }, { id: 'v-2' }], undecided: [] });
  });

  it('lists records whose duties have no end last', () => {
    const endless = makeRetentionRule({ category: 'drafts', role: 'maximum', end: { kind: 'permanent' } });
    const drafts = [{ id: 'draft', category: 'drafts', events: {} }, voucher('v', '2020-05-04')];
    const listed = disposalBacklog(drafts, { rules: [makeRetentionRule(), endless] }, { asOf });
    expect(listed.items.map(({ id, disposableFrom }) => [id, disposableFrom])).toEqual([
      ['v', '2029-01-01'],
      ['draft', null],
    ]);
    expect(listed.byCategory['drafts']).toEqual({ disposable: 1, overdue: 0, onHold: 0, oldestDays: null });
  });

  it('is empty for no records', () => {
    expect(disposalBacklog([], makeRetentionSchedule(), { asOf })).toMatchObject({
      items: [],
      byCategory: {},
      undecided: [],
    });
  });

  it('keeps two records of one id', () => {
    const twice = [voucher('v', '2020-05-04'), voucher('v', '2020-05-04')];
    expect(disposalBacklog(twice, makeRetentionSchedule(), { asOf }).items).toHaveLength(2);
  });
});
