import * as z from 'zod';
import { type Approval, approvalFields, approvalRules } from '../../core/approvals/approval.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { list, map, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { RiskStageSchema } from '../analysis/risk-analysis.ts';
import type { RiskStage } from '../analysis/risk-stage.ts';

/** The snapshot of a risk that an acceptance is about; the acceptance is stale when any field changes. */
export interface AcceptedRisk {
  /** The id of the risk. */
  readonly risk: RecordId;
  /** Its title. */
  readonly title: string;
  /** Its owner. */
  readonly owner: string;
  /** Its assets, sorted. */
  readonly assets: readonly RecordId[];
  /** The properties that would be lost, sorted. */
  readonly properties: readonly string[];
  /** The stage that was accepted: the residual risk, else the current one, else the inherent one. */
  readonly stage: RiskStage;
  /** The id of the level of likelihood; null where the level of risk was known alone. */
  readonly likelihood: RecordId | null;
  /** The id of the level of impact, or of those by category; null where the level of risk was known alone. */
  readonly impact: RecordId | Readonly<Record<string, RecordId>> | null;
  /** The id of the level of risk. */
  readonly level: RecordId;
  /** The id of the criteria that gave the level. */
  readonly criteria: RecordId;
  /** The treatment options, sorted. */
  readonly options: readonly string[];
  /** The controls of the treatment, sorted. */
  readonly controls: readonly string[];
  /** The parties that share the risk, sorted. */
  readonly parties: readonly string[];
}

/** Schema of `AcceptedRisk`. */
export const AcceptedRiskSchema: RecordSchema<AcceptedRisk> = record<AcceptedRisk>({
  risk: referenceTo('risk'),
  title: TextSchema,
  owner: TextSchema,
  assets: list(referenceTo('asset')),
  properties: list(TextSchema),
  stage: RiskStageSchema,
  likelihood: RecordIdSchema.nullable(),
  impact: z.union([RecordIdSchema, map(RecordIdSchema, RecordIdSchema)]).nullable(),
  level: RecordIdSchema,
  criteria: referenceTo('risk-criteria'),
  options: list(TextSchema),
  controls: list(TextSchema),
  parties: list(TextSchema),
});

/**
 * The acceptance of a risk as it remains (6.1.3 f), made by `acceptRisk`: an approval that always ends on a day. The approval of the
 * treatment plan is another record, `TreatmentApproval`.
 */
export interface RiskAcceptance extends Approval<AcceptedRisk> {
  /** The id of the risk. */
  readonly risk: RecordId;
  /** The last day on which it holds, inclusive. */
  readonly expiresOn: CalendarDate;
}

/**
 * Schema of `RiskAcceptance`. It refuses an acceptance that expires before its last signature (`expires-before-approval`), and one whose
 * snapshot is of another risk (`accepted-other-risk`).
 */
export const RiskAcceptanceSchema: RecordSchema<RiskAcceptance> = record<RiskAcceptance>(
  { ...approvalFields(AcceptedRiskSchema), risk: referenceTo('risk'), expiresOn: CalendarDateSchema },
  (refuse) => [
    ...approvalRules(refuse),
    refuse('accepted-other-risk', {
      of: ['risk', 'snapshot'],
      message: 'The acceptance is of "{risk}", its snapshot is of "{accepted}".',
      each: ({ risk, snapshot }) =>
        snapshot.risk === risk ? [] : [{ path: ['snapshot', 'risk'], values: { risk, accepted: snapshot.risk } }],
    }),
  ],
);
