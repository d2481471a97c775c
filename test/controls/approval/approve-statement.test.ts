import { describe, expect, it } from 'vitest';
import {
  ApprovedStatementSchema,
  approvedStatementAsOf,
  approveStatement,
  snapshotStatement,
  StatementApprovalSchema,
} from '../../../src/controls/index.ts';
import { approvalChanges, approvalState, digestOf } from '../../../src/core/index.ts';
import { makeStatement } from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';
const signatures = [
  { by: 'A. Roe', role: 'Managing director', on: '2026-10-01' },
  { by: 'B. Poe', role: 'CISO', on: '2026-10-03' },
] as const;
const statement = makeStatement();
const approval = approveStatement(statement, { id: 'AP-1', signatures, expiresOn: '2027-09-30' });

describe('approveStatement', () => {
  it('freezes all of the statement but the approval that it names itself', () => {
    const { approvedBy: _by, approvedOn: _on, ...content } = statement;
    expect(approval.snapshot).toEqual(content);
    expect(snapshotStatement(statement)).toEqual(content);
    expect(ApprovedStatementSchema.parse(approval.snapshot)).toEqual(content);
    expect(StatementApprovalSchema.parse(approval)).toEqual(approval);
    expect(digestOf(approval.snapshot)).toBe(approval.digest);
    expect(ApprovedStatementSchema.safeParse(statement).success).toBe(false);
  });

  it('is stale once a row has changed', () => {
    const entries = statement.entries.slice(1);
    const now = snapshotStatement(makeStatement({ entries }));
    expect(approvalState(approval, snapshotStatement(statement), { asOf })).toBe('valid');
    expect(approvalState(approval, now, { asOf })).toBe('stale');
    expect(approvalChanges(approval, now)).toEqual(['entries']);
  });

  it('refuses an approval without a signature, and one that ends before its last signature', () => {
    expect(() => approveStatement(statement, { id: 'AP-1', signatures: [] })).toThrow(/^signatures must not be empty/);
    expect(() => approveStatement(statement, { id: 'AP-1', signatures, expiresOn: '2026-10-02' })).toThrow(
      /^expiresOn must not lie before the last signature/,
    );
    expect(() => approveStatement(null as never, { id: 'AP-1', signatures })).toThrow(
      new RangeError('statement must be an object, got null'),
    );
    expect(() => approveStatement(statement, { id: 'AP-1' } as never)).toThrow(
      new RangeError('options.signatures must be a list, got undefined'),
    );
  });
});

describe('approvedStatementAsOf', () => {
  const next = approveStatement(makeStatement({ version: '2.0' }), {
    id: 'AP-2',
    signatures: [{ by: 'A. Roe', on: '2027-03-01' }],
  });

  it.each([
    ['2026-10-02', undefined],
    ['2026-10-03', '1.0'],
    ['2027-02-28', '1.0'],
    ['2027-03-01', '2.0'],
    ['2030-01-01', '2.0'],
  ] as const)('as of %s has the version %s', (day, version) => {
    expect(approvedStatementAsOf([next, approval], { asOf: day })?.version).toBe(version);
  });

  it('has none after the end of the only approval, or without a signature', () => {
    expect(approvedStatementAsOf([approval], { asOf: '2027-09-30' })?.version).toBe('1.0');
    expect(approvedStatementAsOf([approval], { asOf: '2027-10-01' })).toBeNull();
    expect(approvedStatementAsOf([{ ...approval, signatures: [] }], { asOf })).toBeNull();
    expect(approvedStatementAsOf([], { asOf })).toBeNull();
  });
});
