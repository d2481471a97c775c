import { type Approval, approvalFields, approvalRules } from '../../core/approvals/approval.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { list, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The part of an action that its approval is about. Its progress is not part of it, unless the action is cancelled. */
export interface ApprovedAction {
  /** The work to do. */
  readonly text: string;
  /** The person or role that does it; null when there was none. */
  readonly owner: string | null;
  /** The last day on which it is in time; null when there was none. */
  readonly dueOn: CalendarDate | null;
}

/** Schema of `ApprovedAction`. */
export const ApprovedActionSchema: RecordSchema<ApprovedAction> = record<ApprovedAction>({
  text: TextSchema,
  owner: TextSchema.nullable(),
  dueOn: CalendarDateSchema.nullable(),
});

/** The snapshot of a treatment that its approval is about; the approval is stale when any field changes. */
export interface ApprovedTreatment {
  /** The id of the risk. */
  readonly risk: RecordId;
  /** Its owner. */
  readonly owner: string;
  /** The treatment options, sorted. */
  readonly options: readonly string[];
  /** The controls, sorted. */
  readonly controls: readonly string[];
  /** The parties that share the risk, sorted. */
  readonly parties: readonly string[];
  /** The actions that are not cancelled, in their order. */
  readonly actions: readonly ApprovedAction[];
}

/** Schema of `ApprovedTreatment`. */
export const ApprovedTreatmentSchema: RecordSchema<ApprovedTreatment> = record<ApprovedTreatment>({
  risk: referenceTo('risk'),
  owner: TextSchema,
  options: list(TextSchema),
  controls: list(TextSchema),
  parties: list(TextSchema),
  actions: list(ApprovedActionSchema),
});

/**
 * The risk owner's approval of the treatment plan (6.1.3 f), made by `approveTreatment`. The acceptance of the remaining risk is another
 * record, `RiskAcceptance`.
 */
export interface TreatmentApproval extends Approval<ApprovedTreatment> {
  /** The id of the risk. */
  readonly risk: RecordId;
}

/**
 * Schema of `TreatmentApproval`. It refuses an approval that expires before its last signature (`expires-before-approval`), and one whose
 * snapshot is of another risk (`approved-other-risk`).
 */
export const TreatmentApprovalSchema: RecordSchema<TreatmentApproval> = record<TreatmentApproval>(
  { ...approvalFields(ApprovedTreatmentSchema), risk: referenceTo('risk') },
  (refuse) => [
    ...approvalRules(refuse),
    refuse('approved-other-risk', {
      of: ['risk', 'snapshot'],
      message: 'The approval is of "{risk}", its snapshot is of "{approved}".',
      each: ({ risk, snapshot }) =>
        snapshot.risk === risk ? [] : [{ path: ['snapshot', 'risk'], values: { risk, approved: snapshot.risk } }],
    }),
  ],
);
