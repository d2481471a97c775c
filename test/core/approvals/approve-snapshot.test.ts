import { describe, expect, it } from 'vitest';
import { sortedUnique } from '../../../src/core/approvals/approve-snapshot.ts';
import { ApprovalSchema, type ApproveSnapshotOptions, approveSnapshot, digestOf } from '../../../src/core/index.ts';
import { ceo, ciso, options, policy } from './approval-samples.ts';

describe('approveSnapshot', () => {
  it('keeps the snapshot with its digest and the signatures', () => {
    const approval = approveSnapshot(policy, options);
    expect(approval).toEqual({ ...options, snapshot: policy, digest: digestOf(policy) });
    expect(ApprovalSchema.parse(approval)).toEqual(approval);
    expect(Object.keys(approveSnapshot(policy, { id: 'AP-1', signatures: [ceo] }))).toEqual([
      'id',
      'signatures',
      'snapshot',
      'digest',
    ]);
  });

  it.each<[string, Partial<ApproveSnapshotOptions>]>([
    ['id must not be empty, got " "', { id: ' ' }],
    ['signatures must not be empty', { signatures: [] }],
    ['signatures[0].by must not be empty, got ""', { signatures: [{ by: '', on: '2026-03-02' }] }],
    ['signatures[1].role must not be empty, got ""', { signatures: [ciso, { ...ciso, role: '' }] }],
    [
      'signatures[1].on must be a calendar date YYYY-MM-DD, got "2026-02-30"',
      { signatures: [ciso, { ...ceo, on: '2026-02-30' }] },
    ],
    ['expiresOn must be a calendar date YYYY-MM-DD, got "2026-02-30"', { expiresOn: '2026-02-30' }],
    ['expiresOn must not lie before the last signature, got "2026-03-08"', { expiresOn: '2026-03-08' }],
  ])('throws: %s', (message, change) => {
    expect(() => approveSnapshot(policy, { ...options, ...change })).toThrow(new RangeError(message));
  });

  it('throws on a snapshot that is not JSON', () => {
    expect(() => approveSnapshot({ at: new Date(0) }, options)).toThrow(/^snapshot must be JSON/);
  });
});

describe('sortedUnique', () => {
  it('sorts by UTF-16 code units and drops what stands twice', () => {
    expect(sortedUnique(['b', 'a', 'B', 'b'])).toEqual(['B', 'a', 'b']);
  });
});
