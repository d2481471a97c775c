import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { issueOf } from '../../core/findings/refusal.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { DigestSchema } from '../../core/approvals/digest.ts';

const messages = {
  'expires-before-approval': 'The approval expires on {expiresOn}, before it was given on {approvedOn}.',
  'approved-other-risk': 'The approval is of {risk}, what was approved is of {approved}.',
} as const;

/** What of an action its approval is about; how far it has come is not part of it, as long as it is not given up. */
export const ApprovedActionSchema = z
  .strictObject({
    /** What is to be done. */
    text: TextSchema,
    /** Who sees to it; null when nobody was named. */
    owner: TextSchema.nullable(),
    /** The last day on which it is in time; null when there was none. */
    dueOn: CalendarDateSchema.nullable(),
  })
  .readonly();

/** What of an action its approval is about. */
export interface ApprovedAction extends z.infer<typeof ApprovedActionSchema> {}

/** What of a risk the approval of its treatment is about; when any of it changes, the approval is stale. */
export const ApprovedTreatmentSchema = z
  .strictObject({
    /** The id of the risk. */
    risk: RecordIdSchema,
    /** Its owner. */
    owner: TextSchema,
    /** The treatment options, sorted. */
    options: z.array(TextSchema).readonly(),
    /** The controls, sorted. */
    controls: z.array(TextSchema).readonly(),
    /** The parties the risk is shared with, sorted. */
    parties: z.array(TextSchema).readonly(),
    /** The actions that are not given up, in their order. */
    actions: z.array(ApprovedActionSchema).readonly(),
  })
  .readonly();

/** What of a risk the approval of its treatment is about. */
export interface ApprovedTreatment extends z.infer<typeof ApprovedTreatmentSchema> {}

/**
 * The risk owner's approval of the treatment plan (6.1.3 f), made by `approveTreatment`. Accepting what risk remains is another record,
 * `RiskAcceptanceSchema`. An expiry before the approval and an approval of another risk than `risk` are refused (`params.code` is
 * `expires-before-approval`, `approved-other-risk`).
 */
export const TreatmentApprovalSchema = z
  .strictObject({
    /** The id of the approval. */
    id: RecordIdSchema,
    /** The id of the risk. */
    risk: RecordIdSchema,
    /** Who approved, written as the risk's owner is. */
    approvedBy: TextSchema,
    /** The day of the approval. */
    approvedOn: CalendarDateSchema,
    /** The last day on which it holds; it holds until the treatment changes when absent. */
    expiresOn: CalendarDateSchema.exactOptional(),
    /** What was approved. */
    approved: ApprovedTreatmentSchema,
    /** The digest of `approved`, by `digestOf`. */
    digest: DigestSchema,
    /** The consumer's own data. */
    custom: CustomFieldsSchema.exactOptional(),
  })
  .superRefine(({ risk, approvedOn, expiresOn, approved }, context) => {
    if (expiresOn !== undefined && expiresOn < approvedOn) {
      const issue = issueOf(messages, 'expires-before-approval', { expiresOn, approvedOn });
      context.addIssue({ ...issue, input: expiresOn, path: ['expiresOn'] });
    }
    if (approved.risk !== risk) {
      const issue = issueOf(messages, 'approved-other-risk', { risk, approved: approved.risk });
      context.addIssue({ ...issue, input: approved.risk, path: ['approved', 'risk'] });
    }
  });

/** The risk owner's approval of the treatment plan (6.1.3 f). */
export interface TreatmentApproval extends Readonly<z.infer<typeof TreatmentApprovalSchema>> {}
