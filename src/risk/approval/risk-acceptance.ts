import * as z from 'zod';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { issueOf } from '../../core/findings/refusal.ts';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { map } from '../../core/records/record.ts';
import { DigestSchema } from '../../core/approvals/digest.ts';
import { RiskStageSchema } from '../risks/risk-analysis.ts';

const messages = {
  'expires-before-approval': 'The acceptance expires on {expiresOn}, before it was approved on {approvedOn}.',
  'accepted-other-risk': 'The acceptance is of {risk}, what was accepted is of {accepted}.',
} as const;

/** What of a risk an acceptance is about; when any of it changes, the acceptance is stale. */
export const AcceptedRiskSchema = z
  .strictObject({
    /** The id of the risk. */
    risk: RecordIdSchema,
    /** Its title. */
    title: TextSchema,
    /** Its owner. */
    owner: TextSchema,
    /** Its assets, sorted. */
    assets: z.array(RecordIdSchema).readonly(),
    /** What would be lost, sorted. */
    properties: z.array(TextSchema).readonly(),
    /** The stage that was accepted: the residual risk, else the current one, else the inherent one. */
    stage: RiskStageSchema,
    /** The id of the level of likelihood. */
    likelihood: RecordIdSchema,
    /** The id of the level of impact, or of those by category. */
    impact: z.union([RecordIdSchema, map(RecordIdSchema, RecordIdSchema).readonly()]),
    /** The id of the level of risk. */
    level: RecordIdSchema,
    /** The id of the criteria that gave the level. */
    criteria: RecordIdSchema,
    /** The treatment options, sorted. */
    options: z.array(TextSchema).readonly(),
    /** The controls of the treatment, sorted. */
    controls: z.array(TextSchema).readonly(),
    /** The parties the risk is shared with, sorted. */
    parties: z.array(TextSchema).readonly(),
  })
  .readonly();

/** What of a risk an acceptance is about. */
export interface AcceptedRisk extends z.infer<typeof AcceptedRiskSchema> {}

/**
 * The acceptance of a risk as it stays (6.1.3 f), made by `acceptRisk`. It holds what was accepted and its digest, ends on a day, and goes
 * stale when the risk changes. Approving the treatment is another record, `TreatmentApprovalSchema`. An expiry before the approval and an
 * acceptance of another risk than `risk` are refused (`params.code` is `expires-before-approval`, `accepted-other-risk`).
 */
export const RiskAcceptanceSchema = z
  .strictObject({
    /** The id of the acceptance. */
    id: RecordIdSchema,
    /** The id of the risk. */
    risk: RecordIdSchema,
    /** Who accepted: a role, or a person whose role is in `role`. */
    approvedBy: TextSchema,
    /** The role in which that person accepted; `approvedBy` is the role when absent. */
    role: TextSchema.exactOptional(),
    /** The day of the acceptance. */
    approvedOn: CalendarDateSchema,
    /** The last day on which it holds. */
    expiresOn: CalendarDateSchema,
    /** What was accepted. */
    accepted: AcceptedRiskSchema,
    /** The digest of `accepted`, by `digestOf`. */
    digest: DigestSchema,
    /** The consumer's own data. */
    custom: CustomFieldsSchema.exactOptional(),
  })
  .superRefine(({ risk, approvedOn, expiresOn, accepted }, context) => {
    if (expiresOn < approvedOn) {
      const issue = issueOf(messages, 'expires-before-approval', { expiresOn, approvedOn });
      context.addIssue({ ...issue, input: expiresOn, path: ['expiresOn'] });
    }
    if (accepted.risk !== risk) {
      const issue = issueOf(messages, 'accepted-other-risk', { risk, accepted: accepted.risk });
      context.addIssue({ ...issue, input: accepted.risk, path: ['accepted', 'risk'] });
    }
  });

/** The acceptance of a risk as it stays (6.1.3 f). */
export interface RiskAcceptance extends Readonly<z.infer<typeof RiskAcceptanceSchema>> {}
