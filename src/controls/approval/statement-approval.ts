import { type Approval, approvalFields, approvalRules } from '../../core/approvals/approval.ts';
import { list, record, type RecordSchema } from '../../core/records/record.ts';
import { StatementEntrySchema } from '../statement/statement-entry.ts';
import { headerFields, type StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** The snapshot of a statement that an approval freezes: all of it but the fields in which the statement itself names an approval. */
export interface ApprovedStatement extends Omit<StatementOfApplicability, 'approvedBy' | 'approvedOn'> {}

/** The approval of a version of the statement, which freezes its content (7.5.2 c). */
export interface StatementApproval extends Approval<ApprovedStatement> {}

const { approvedBy: _approvedBy, approvedOn: _approvedOn, ...frozenFields } = headerFields;

/** Schema of `ApprovedStatement`. */
export const ApprovedStatementSchema: RecordSchema<ApprovedStatement> = record<ApprovedStatement>({
  ...frozenFields,
  entries: list(StatementEntrySchema),
});

/** Schema of `StatementApproval`. It refuses an approval that expires before its last signature (`expires-before-approval`). */
export const StatementApprovalSchema: RecordSchema<StatementApproval> = record<StatementApproval>(
  approvalFields(ApprovedStatementSchema),
  approvalRules,
);
