import { type DisposalRecordOverrides, makeDisposalRecord, makeRetentionRecord } from '../../../src/fixtures/index.ts';
import { checkDisposals, type CheckDisposalsContext, type RetentionRule } from '../../../src/retention/index.ts';

/** A record that the default rule lets go of from 2029 on. */
export const record = makeRetentionRecord();
/** The disposal of that record. */
export const disposal = makeDisposalRecord();

/** The findings on the disposal of the record, changed. */
export function disposalFindings(
  overrides: DisposalRecordOverrides,
  rules: readonly RetentionRule[],
  context?: Omit<CheckDisposalsContext, 'records' | 'schedule'>,
) {
  return checkDisposals([makeDisposalRecord(overrides)], { records: [record], schedule: { rules }, ...context });
}
