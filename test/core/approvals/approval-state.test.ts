import { describe, expect, it } from 'vitest';
import { latestApproval } from '../../../src/core/approvals/approval-state.ts';
import { approvalState, approveSnapshot, type CalendarDate, type RequiredSignatures } from '../../../src/core/index.ts';
import { ceo, ciso, options, policy } from './approval-samples.ts';

describe('approvalState', () => {
  const approval = approveSnapshot(policy, options);
  const later = { ...policy, version: '3' };

  it.each<[string, object, CalendarDate, string]>([
    ['the first signature is not made yet', policy, '2026-03-01', 'incomplete'],
    ['one signature is made', policy, '2026-03-02', 'valid'],
    ['it is the last day', policy, '2027-03-01', 'valid'],
    ['its time is over', policy, '2027-03-02', 'expired'],
    ['the record has changed', later, '2026-03-09', 'stale'],
    ['the record has changed and its time is over', later, '2027-03-02', 'stale'],
    ['the record has changed and no signature is made yet', later, '2026-03-01', 'stale'],
  ])('while %s', (_, snapshot, asOf, state) => {
    expect(approvalState(approval, snapshot as typeof policy, { asOf })).toBe(state);
  });

  it('is expired before it is incomplete', () => {
    const required: RequiredSignatures[] = [{ roles: ['CFO'], sign: 'any' }];
    expect(approvalState(approval, policy, { asOf: '2027-03-02', required })).toBe('expired');
    expect(approvalState(approval, policy, { asOf: '2027-03-01', required })).toBe('incomplete');
  });

  it('is valid for ever without an end', () => {
    const endless = approveSnapshot(policy, { id: 'AP-1', signatures: [ceo] });
    expect(approvalState(endless, policy, { asOf: '2999-12-31' })).toBe('valid');
  });

  it('names a malformed day or requirement', () => {
    const check = (change: object) => () => approvalState(approval, policy, { asOf: '2026-03-09', ...change });
    expect(check({ asOf: '2026-02-30' })).toThrow(/^asOf must be a calendar date/);
    expect(check({ required: [{ roles: ['CISO'], sign: 'both' }] })).toThrow(
      new RangeError('required[0].sign must be any or all, got "both"'),
    );
    expect(check({ required: [{ roles: [], sign: 'all' }] })).toThrow(
      new RangeError('required[0].roles must not be empty'),
    );
    const unsigned = { ...approval, signatures: [{ ...ciso, on: '2026-02-30' as const }] };
    expect(() => approvalState(unsigned, policy, { asOf: '2026-03-09' })).toThrow(/^approval\.signatures\[0\]\.on /);
    const endless = { ...approval, expiresOn: '2027-02-29' as const };
    expect(() => approvalState(endless, policy, { asOf: '2026-03-09' })).toThrow(/^approval\.expiresOn /);
  });
});

describe('latestApproval', () => {
  it('takes the one signed last, of those of one day the higher id, in any order', () => {
    const [a, b, c] = [
      { id: 'A', signatures: [ceo] },
      { id: 'B', signatures: [ciso, ceo] },
      { id: 'C', signatures: [ciso] },
    ] as const;
    for (const list of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(latestApproval(list)?.id).toBe('B');
    expect(latestApproval([])).toBeUndefined();
    expect(latestApproval([{ id: 'X', signatures: [] }, c])?.id).toBe('C');
  });
});
