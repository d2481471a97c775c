import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestApproval } from '../../../src/core/approvals/approval-state.ts';
import { sortedUnique } from '../../../src/core/approvals/approve-snapshot.ts';
import {
  approvalChanges,
  ApprovalSchema,
  approvalState,
  type ApproveSnapshotOptions,
  approveSnapshot,
  type CalendarDate,
  canonicalJson,
  digestFits,
  digestOf,
  DigestSchema,
  missingSignatures,
  type RequiredSignatures,
  type Signature,
  SignatureSchema,
} from '../../../src/core/index.ts';

const policy = { title: 'Access control policy', version: '2', scope: ['Berlin'] } as const;
const ciso: Signature = { by: 'A. Roe', role: 'CISO', on: '2026-03-02' };
const ceo: Signature = { by: 'CEO', on: '2026-03-09' };
const options: ApproveSnapshotOptions = { id: 'AP-1', signatures: [ciso, ceo], expiresOn: '2027-03-01' };

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
    expect(() => approveSnapshot({ at: new Date(0) }, options)).toThrow(/^value must be JSON/);
  });
});

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

  it('is made of signatures and a digest that have schemas of their own', () => {
    expect(SignatureSchema.safeParse({ by: 'A. Roe', role: '', on: '2026-03-02' }).success).toBe(false);
    expect(DigestSchema.safeParse(approval.digest.toUpperCase()).success).toBe(false);
    expect(DigestSchema.safeParse(approval.digest.slice(0, -1)).success).toBe(false);
    expect(DigestSchema.parse(approval.digest)).toBe(approval.digest);
  });
});

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
    expect(() => approvalState(unsigned, policy, { asOf: '2026-03-09' })).toThrow(/^signatures\[0\]\.on /);
    const endless = { ...approval, expiresOn: '2027-02-29' as const };
    expect(() => approvalState(endless, policy, { asOf: '2026-03-09' })).toThrow(/^approval\.expiresOn /);
  });
});

describe('missingSignatures', () => {
  const signatures = [ciso, ceo];
  const missing = (required: readonly RequiredSignatures[], asOf: CalendarDate, excluding: readonly string[] = []) =>
    missingSignatures(signatures, { asOf, required, excluding });

  it('wants every role that must sign together, by the day in question', () => {
    const together: RequiredSignatures[] = [{ roles: ['CISO', 'CEO'], sign: 'all' }];
    expect(missing(together, '2026-03-08')).toEqual([{ roles: ['CEO'], sign: 'all' }]);
    expect(missing(together, '2026-03-09')).toEqual([]);
  });

  it('wants one of several roles', () => {
    expect(missing([{ roles: ['CFO', 'CEO'], sign: 'any' }], '2026-03-09')).toEqual([]);
    expect(missing([{ roles: ['CFO', 'CEO'], sign: 'any' }], '2026-03-08')).toEqual([
      { roles: ['CFO', 'CEO'], sign: 'any' },
    ]);
  });

  it('wants every requirement met', () => {
    const required: RequiredSignatures[] = [
      { roles: ['CISO'], sign: 'any' },
      { roles: ['CEO', 'CFO'], sign: 'all' },
    ];
    expect(missing(required, '2026-03-09')).toEqual([{ roles: ['CFO'], sign: 'all' }]);
  });

  it('takes the role that is signed in, not the person', () => {
    expect(missing([{ roles: ['A. Roe'], sign: 'any' }], '2026-03-09')).toEqual([{ roles: ['A. Roe'], sign: 'any' }]);
  });

  it('leaves out the people who may not approve', () => {
    expect(missing([{ roles: ['CISO'], sign: 'any' }], '2026-03-09', ['A. Roe'])).toHaveLength(1);
    expect(missing([], '2026-03-09', ['A. Roe', 'CEO'])).toEqual([{ roles: [], sign: 'any' }]);
    expect(missing([], '2026-03-09', ['A. Roe'])).toEqual([]);
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

describe('sortedUnique', () => {
  it('sorts by UTF-16 code units and drops what stands twice', () => {
    expect(sortedUnique(['b', 'a', 'B', 'b'])).toEqual(['B', 'a', 'b']);
  });
});

describe('laws of approvals', () => {
  const objects = fc.dictionary(fc.string(), fc.jsonValue());
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
    return Object.fromEntries(entries.toReversed());
  };

  it('an approval of the same snapshot is never stale, whatever the order of its keys', () => {
    fc.assert(
      fc.property(objects, (snapshot) => {
        const approval = approveSnapshot<object>(snapshot, options);
        const again = reversed(JSON.parse(JSON.stringify(snapshot))) as object;
        expect(approvalChanges(approval, again)).toEqual([]);
        expect(approvalState(approval, again, { asOf: '2026-03-09' })).toBe('valid');
        expect(digestFits(approval.digest, again)).toBe(true);
      }),
    );
  });

  it('the changed fields are those whose canonical form differs, and then the digest differs, too', () => {
    fc.assert(
      fc.property(objects, objects, (before, after) => {
        const approval = approveSnapshot<object>(before, options);
        const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
        const formOf = (snapshot: Record<string, unknown>, name: string) =>
          Object.hasOwn(snapshot, name) ? canonicalJson(snapshot[name]) : undefined;
        const changed = names.filter((name) => formOf(before, name) !== formOf(after, name));
        expect(approvalChanges(approval, after)).toEqual(changed);
        expect(digestFits(approval.digest, after)).toBe(changed.length === 0);
      }),
    );
  });

  it('a digest fits nothing that JSON cannot hold', () => {
    expect(digestFits(digestOf({}), { at: new Date(0) })).toBe(false);
  });
});
