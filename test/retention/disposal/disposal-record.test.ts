import { describe, expect, it } from 'vitest';
import { makeDisposalRecord } from '../../../src/fixtures/index.ts';
import { DisposalRecordSchema } from '../../../src/retention/index.ts';
import { problemsOf } from '../problems-of.ts';

describe('DisposalRecordSchema', () => {
  it.each(['clear', 'purge', 'destroy', 'crypto-erase', 'anonymise', 'transfer'] as const)('accepts %s', (method) => {
    const disposal = makeDisposalRecord({ method });
    expect(DisposalRecordSchema.parse(disposal)).toEqual(disposal);
  });

  const { recipient: _recipient, ...withoutRecipient } = { recipient: '', ...makeDisposalRecord(), method: 'transfer' };

  it.each([
    ['a transfer without a recipient', withoutRecipient, 'recipient invalid_type'],
    ['a recipient of what was destroyed', { ...makeDisposalRecord(), recipient: 'Archive' }, ' unrecognized_keys'],
    ['a disposal of nothing', { ...makeDisposalRecord(), records: [] }, 'records too_small'],
    ['an unknown method', { ...makeDisposalRecord(), method: 'delete' }, 'method invalid_union'],
    [
      'a certificate without an issuer',
      { ...makeDisposalRecord(), certificate: { reference: 'x', issuedOn: '2026-01-01' } },
      'certificate.issuedBy invalid_type',
    ],
  ])('refuses %s', (_name, disposal, problem) => {
    expect(problemsOf(DisposalRecordSchema, disposal)).toEqual([problem]);
  });
});
