import { describe, expect, it } from 'vitest';
import { makeLegalHold, makeRetentionRecord, makeRetentionRule } from '../../../src/fixtures/index.ts';
import { checkLegalHolds } from '../../../src/retention/index.ts';

const records = [makeRetentionRecord()];

describe('checkLegalHolds', () => {
  it('tells which of the records and categories do not exist', () => {
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

  it('knows a category by its rule, too', () => {
    const holds = [makeLegalHold({ scope: { kind: 'categories', categories: ['mail'] } })];
    const schedule = { rules: [makeRetentionRule({ category: 'mail' })] };
    expect(checkLegalHolds(holds, { records, schedule })).toEqual([]);
  });

  it('finds one id twice, with nothing else to go by', () => {
    const holds = [makeLegalHold(), makeLegalHold({ scope: { kind: 'records', records: ['nowhere'] } })];
    expect(checkLegalHolds(holds)).toMatchObject([{ code: 'hold-duplicate', path: [1, 'id'] }]);
  });
});
