import { makeDisposalRecord, makeRetentionRecord } from '../../../src/fixtures/index.ts';
import {
  type CheckedDisposal,
  checkDisposals,
  type DisposalContext,
  type RetentionRule,
} from '../../../src/retention/index.ts';

/** A record that the default rule lets go of from 2029 on. */
export const record = makeRetentionRecord();
/** The disposal of that record. */
export const disposal = makeDisposalRecord();

/** The findings on the disposal, changed and certified, of the record. */
export function disposalFindings(
  overrides: Partial<CheckedDisposal>,
  rules: readonly RetentionRule[],
  context?: DisposalContext,
) {
  const { disposedOn = disposal.disposedOn } = overrides;
  const certificate = { reference: 'certificate', issuedBy: 'Shredding company', issuedOn: disposedOn };
  return checkDisposals([{ ...disposal, certificate, ...overrides }], [record], { rules }, context);
}
