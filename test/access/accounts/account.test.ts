import { describe, expect, it } from 'vitest';
import { AccountSchema } from '../../../src/access/index.ts';
import { makeAccount } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('AccountSchema', () => {
  const { holders, ...fields } = makeAccount();
  const bare = { ...fields, holders };
  it.each([
    [bare, []],
    [{ ...bare, kind: 'shared', sharingException: 'EX-1' }, []],
    [{ ...fields, kind: 'service', purpose: 'Sends invoices' }, []],
    [{ ...fields, kind: 'break-glass', custodian: 'cy', sealCheckedOn: '2026-10-01' }, []],
    [{ ...bare, holders: [] }, []],
    [{ ...bare, kind: 'robot' }, ['kind: invalid_union']],
    [{ ...fields, kind: 'service' }, ['purpose: invalid_type']],
    [{ ...fields, kind: 'service', purpose: ' ' }, ['purpose: text-empty']],
    [{ ...bare, sharingException: 'EX-1' }, [': unrecognized_keys']],
    [{ ...fields, kind: 'service', purpose: 'x', holders }, [': unrecognized_keys']],
    [{ ...bare, system: '' }, ['system: id-empty']],
    [{ ...bare, mfa: 'sometimes' }, ['mfa: invalid_value']],
    [{ ...bare, mfaException: '' }, ['mfaException: id-empty']],
    [{ ...bare, privileged: 'no' }, ['privileged: invalid_type']],
    [{ ...bare, createdOn: 'May' }, ['createdOn: date-unreadable']],
    [{ ...bare, closedOn: '2024-03-01' }, []],
    [{ ...bare, closedOn: '2024-02-29' }, ['closedOn: account-closed-before-creation']],
    [{ ...bare, lastUse: { kind: 'used' } }, ['lastUse.on: invalid_type']],
    [
      { ...bare, lastUse: { kind: 'never-used', on: '2026-01-01' } },
      ['lastUse.observedSince: invalid_type', 'lastUse: unrecognized_keys'],
    ],
    [{ ...bare, lastUse: { kind: 'no-evidence' } }, []],
    [{ ...bare, holders: [{ person: '', from: '2024-03-01' }] }, ['holders.0.person: id-empty']],
    [{ ...bare, holders: [{ person: 'ben', from: '2024-03-01', until: '2024-03-01' }] }, []],
    [
      { ...bare, holders: [{ person: 'ben', from: '2024-03-01', until: '2024-02-29' }] },
      ['holders.0.until: holder-ends-before-start'],
    ],
  ])('on %j finds %j', (account, problems) => {
    expect(problemsOf(AccountSchema, account)).toEqual(problems);
  });

  it('says which days contradict each other', () => {
    const account = {
      ...bare,
      closedOn: '2024-02-29',
      holders: [{ person: 'b', from: '2024-03-02', until: '2024-03-01' }],
    };
    expect(sentencesOf(AccountSchema, account)).toEqual([
      'The person has the account until 2024-03-01, before the first day 2024-03-02.',
      'The account was closed on 2024-02-29, before its creation on 2024-03-01.',
    ]);
  });
});
