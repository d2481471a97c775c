import { describe, expect, it } from 'vitest';
import { makeLegalHold, makeRetentionRule } from '../../../src/fixtures/index.ts';
import { checkDisposals } from '../../../src/retention/index.ts';
import { disposal, disposalFindings, record } from './disposal-findings.ts';

describe('checkDisposals on which disposal and which record is meant', () => {
  it('judges the first disposal of a record by day, whatever the order of the list', () => {
    const again = { ...disposal, id: 'disposal-2', disposedOn: '2028-06-01', method: 'clear' } as const;
    const hold = makeLegalHold({ placedOn: '2028-05-01', releasedOn: '2028-07-01' });
    for (const disposals of [
      [disposal, again],
      [again, disposal],
    ]) {
      const findings = checkDisposals(disposals, {
        records: [record],
        schedule: { rules: [makeRetentionRule()] },
        holds: [hold],
      });
      const found = findings.map(({ code, subject }) => `${subject.id} ${code}`).toSorted();
      expect(found).toEqual([
        'disposal-1 disposal-repeated',
        'disposal-2 disposal-early',
        'disposal-2 disposal-method-insufficient',
        'disposal-2 disposal-under-hold',
      ]);
    }
  });

  it('judges the one with the lower id of two disposals on one day', () => {
    const twin = { ...disposal, id: 'disposal-0' };
    expect(
      checkDisposals([disposal, twin], { records: [record], schedule: { rules: [makeRetentionRule()] } }),
    ).toMatchObject([
      { code: 'disposal-repeated', path: [0, 'records', 0], params: { first: 'disposal-0', disposal: 'disposal-1' } },
    ]);
  });

  it('finds two records and two disposals with one id', () => {
    const open = { ...record, events: {} };
    const findings = checkDisposals([disposal, { ...disposal, records: ['voucher-2'] }], {
      records: [record, open],
      schedule: { rules: [makeRetentionRule()] },
    });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'disposal-record-ambiguous ',
      'disposal-duplicate 1.id',
      'disposal-record-unknown 1.records.0',
    ]);
  });

  it('finds a record twice in one disposal', () => {
    expect(disposalFindings({ records: ['voucher-1', 'voucher-1'] }, [makeRetentionRule()])).toMatchObject([
      { code: 'disposal-repeated', path: [0, 'records', 1], params: { first: 'disposal-1' } },
    ]);
  });
});
