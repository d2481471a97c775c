import { describe, expect, it } from 'vitest';
import {
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
  makeRetentionSchedule,
} from '../../../src/fixtures/index.ts';
import { assessRetention, checkLegalHolds, type HoldScope } from '../../../src/retention/index.ts';

const records = [makeRetentionRecord()];

describe('checkLegalHolds', () => {
  it('reports the records and categories that do not exist', () => {
    const holds = [
      makeLegalHold({ id: 'a', scope: { kind: 'records', records: ['voucher-1', 'voucher-2'] } }),
      makeLegalHold({ id: 'b', scope: { kind: 'categories', categories: ['mail', 'accounting-vouchers'] } }),
      makeLegalHold({ id: 'c', scope: { kind: 'everything' } }),
    ];
    expect(checkLegalHolds(holds, { records }).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'hold-record-unknown 0.scope.records.1',
      'hold-category-unknown 1.scope.categories.0',
    ]);
  });

  it('knows a category that has a rule and no record', () => {
    const holds = [makeLegalHold({ scope: { kind: 'categories', categories: ['mail'] } })];
    const schedule = { rules: [makeRetentionRule({ category: 'mail' })] };
    expect(checkLegalHolds(holds, { records, schedule })).toEqual([]);
  });

  it('finds a duplicate id without records', () => {
    const holds = [makeLegalHold(), makeLegalHold({ scope: { kind: 'records', records: ['nowhere'] } })];
    expect(checkLegalHolds(holds)).toMatchObject([{ code: 'hold-duplicate', path: [1, 'id'] }]);
  });

  it.each<readonly [string, Parameters<typeof makeLegalHold>[0], string]>([
    ['placedOn', { placedOn: '2026-02-30' }, 'must be a calendar date YYYY-MM-DD, and is "2026-02-30".'],
    ['releasedOn', { releasedOn: '2026-02-30' }, 'must be a calendar date YYYY-MM-DD, and is "2026-02-30".'],
    [
      'releasedOn',
      { placedOn: '2026-03-02', releasedOn: '2026-03-01' },
      'must be on or after placedOn, and is "2026-03-01".',
    ],
    ['scope', { scope: null as unknown as HoldScope }, 'must be an object, and is null.'],
    [
      'scope.kind',
      { scope: { kind: 'site' as 'everything' } },
      'must be one of everything, categories, records, and is "site".',
    ],
    ['scope.records', { scope: { kind: 'records', records: 'R-1' as unknown as [] } }, 'must be a list, and is "R-1".'],
    [
      'scope.categories',
      { scope: { kind: 'categories', categories: 7 as unknown as [] } },
      'must be a list, and is 7.',
    ],
  ])('gives one finding on a hold whose %s the schema refuses, and checks the others', (field, overrides, demand) => {
    const other = makeLegalHold({ id: 'other', scope: { kind: 'records', records: ['voucher-2'] } });
    const findings = checkLegalHolds([makeLegalHold(overrides), other], { records });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      `retention-record-unreadable 0.${field}`,
      'hold-record-unknown 1.scope.records.0',
    ]);
    expect(findings[0]?.message).toBe(`"hold-1" cannot be judged: ${field} ${demand}`);
  });

  it('compares categories as written, also without records', () => {
    const hold = makeLegalHold({
      scope: { kind: 'categories', categories: ['Accounting-Vouchers', 'accounting-vouchers'] },
    });
    const schedule = makeRetentionSchedule();
    expect(checkLegalHolds([hold], { schedule })).toMatchObject([
      { code: 'hold-category-unknown', path: [0, 'scope', 'categories', 0] },
    ]);
  });

  it.each([
    ['without a kind', { categories: ['accounting-vouchers'] }, 'scope.kind'],
    ['of a kind nearly written', { kind: 'category', categories: ['accounting-vouchers'] }, 'scope.kind'],
    ['of no category', { kind: 'categories', categories: [] }, 'scope.categories'],
    ['of no record', { kind: 'records', records: [] }, 'scope.records'],
  ])('refuses a scope %s, which would hold nothing', (_name, scope, field) => {
    const hold = makeLegalHold({ scope: scope as HoldScope });
    expect(checkLegalHolds([hold])[0]).toMatchObject({ code: 'retention-record-unreadable', params: { field } });
    const ask = () =>
      assessRetention(makeRetentionRecord(), makeRetentionSchedule(), { asOf: '2030-01-01', holds: [hold] });
    expect(ask).toThrow(new RegExp(`^holds\\[0\\]\\.${field.replace('.', '\\.')} must be`));
  });
});
