import { describe, expect, it } from 'vitest';
import { ApprovalSchema, approveSnapshot } from '../../../src/core/index.ts';
import { options, policy } from './approval-samples.ts';

describe('ApprovalSchema', () => {
  const approval = approveSnapshot(policy, options);

  it.each([
    ['no signature', { ...approval, signatures: [] }, ['signatures'], undefined],
    ['a snapshot that is a list', { ...approval, snapshot: [] }, ['snapshot'], undefined],
    ['a snapshot that is not JSON', { ...approval, snapshot: { at: new Date(0) } }, ['snapshot'], 'not-json'],
    ['a digest of another form', { ...approval, digest: 'sha256:' }, ['digest'], 'digest-unreadable'],
    [
      'an end before the last signature',
      { ...approval, expiresOn: '2026-03-08' },
      ['expiresOn'],
      'expires-before-approval',
    ],
  ])('refuses %s', (_, input, path, code) => {
    const issues = ApprovalSchema.safeParse(input).error?.issues ?? [];
    expect(issues.map((issue) => issue.path)).toEqual([path]);
    expect(issues[0]?.code === 'custom' ? issues[0].params?.['code'] : undefined).toBe(code);
  });

  it('says when the approval was given and when it expires', () => {
    const [issue] = ApprovalSchema.safeParse({ ...approval, expiresOn: '2026-03-08' }).error?.issues ?? [];
    expect(issue?.message).toBe('The approval expires on 2026-03-08, before it was given on 2026-03-09.');
    expect(ApprovalSchema.safeParse({ ...approval, expiresOn: '2026-03-09' }).success).toBe(true);
  });

  it.each([
    { signatures: [{ by: 'A. Roe', role: '', on: '2026-03-02' }] },
    { digest: approval.digest.toUpperCase() },
    { digest: approval.digest.slice(0, -1) },
  ])('refuses an approval with %j', (fields) => {
    expect(ApprovalSchema.safeParse({ ...approval, ...fields }).success).toBe(false);
  });
});
