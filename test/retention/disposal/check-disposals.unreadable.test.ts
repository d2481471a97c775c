import { describe, expect, it } from 'vitest';
import {
  makeDisposalRecord,
  makeLegalHold,
  makeRetentionRecord,
  makeRetentionRule,
} from '../../../src/fixtures/index.ts';
import { checkDisposals, type DisposalRecord } from '../../../src/retention/index.ts';
import { disposal, record } from './disposal-findings.ts';

const schedule = { rules: [makeRetentionRule()] };
const certificate = { reference: 'certificate', issuedBy: 'Shredding company', issuedOn: '2029-02-30' } as const;
const other = makeRetentionRecord({ id: 'voucher-2' });
const early = makeDisposalRecord({ id: 'early', records: ['voucher-2'], disposedOn: '2028-12-31' });

describe('checkDisposals on what its schemas refuse', () => {
  it.each<readonly [string, Partial<Record<keyof DisposalRecord, unknown>>, string]>([
    ['records', { records: 'voucher-1' }, 'records must be a list, and is "voucher-1".'],
    ['disposedOn', { disposedOn: '2029-02-30' }, 'disposedOn must be a calendar date YYYY-MM-DD, and is "2029-02-30".'],
    [
      'method',
      { method: 'shred' },
      'method must be one of clear, purge, destroy, crypto-erase, anonymise, transfer, and is "shred".',
    ],
    ['certificate', { certificate: null }, 'certificate must be an object, and is null.'],
    [
      'certificate.issuedOn',
      { certificate },
      'certificate.issuedOn must be a calendar date YYYY-MM-DD, and is "2029-02-30".',
    ],
  ])('gives one finding on a disposal whose %s is wrong, and judges the others', (field, overrides, sentence) => {
    const wrong = { ...disposal, ...overrides } as unknown as DisposalRecord;
    const findings = checkDisposals([wrong, early], { records: [record, other], schedule });
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      `retention-record-unreadable 0.${field}`,
      'disposal-early 1.records.0',
    ]);
    expect(findings[0]?.message).toBe(`"disposal-1" cannot be judged: ${sentence}`);
  });

  it('does not call a record unrecorded that an unreadable disposal names', () => {
    const marked = makeRetentionRecord({ disposedOn: '2029-01-15' });
    const wrong = makeDisposalRecord({ disposedOn: '2029-02-30' });
    expect(checkDisposals([wrong], { records: [marked], schedule }).map(({ code }) => code)).toEqual([
      'retention-record-unreadable',
    ]);
  });

  it.each([
    ['events', { events: null }],
    ['events.voucher-created', { events: { 'voucher-created': '2020-02-30' } }],
    ['disposedOn', { disposedOn: '2029-02-30' }],
  ])('judges no disposal of a record whose %s is wrong', (field, overrides) => {
    const wrong = { ...record, ...overrides } as unknown as typeof record;
    const findings = checkDisposals([disposal, early], { records: [wrong, other], schedule });
    expect(findings).toMatchObject([
      { code: 'retention-record-unreadable', subject: { kind: 'retention-record', id: 'voucher-1' }, path: [] },
      { code: 'disposal-early', subject: { id: 'early' } },
    ]);
    expect(findings[0]?.params['field']).toBe(field);
  });

  it('judges no disposal of a record with an unreadable rule, and leaves an unreadable hold out', () => {
    const rules = [
      makeRetentionRule({ validTo: '2026-02-30' }),
      makeRetentionRule({ id: 'letters', category: 'mail' }),
    ];
    const letter = makeRetentionRecord({ id: 'letter', category: 'mail' });
    const holds = [makeLegalHold({ placedOn: '2026-02-30' })];
    const ofLetter = makeDisposalRecord({ id: 'early', records: ['letter'], disposedOn: '2028-12-31' });
    const context = { records: [record, letter], schedule: { rules }, holds };
    expect(checkDisposals([disposal, ofLetter], context)).toMatchObject([
      { code: 'retention-record-unreadable', subject: { kind: 'retention-rule', id: 'vouchers' }, path: [] },
      { code: 'retention-record-unreadable', subject: { kind: 'legal-hold', id: 'hold-1' }, path: [] },
      { code: 'disposal-early', subject: { id: 'early' } },
    ]);
  });
});
