import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RiskAcceptance, RiskAcceptanceSchema } from '../approval/risk-acceptance.ts';
import { type TreatmentApproval, TreatmentApprovalSchema } from '../approval/treatment-approval.ts';
import { type RiskCriteria, RiskCriteriaSchema } from '../criteria/risk-criteria.ts';
import { type Risk, RiskSchema } from '../risks/risk.ts';

/** A risk register with the criteria in force and its approvals (8.2, 8.3). */
export interface RiskRegister {
  /** The criteria in force. */
  readonly criteria: RiskCriteria;
  /** The risks. */
  readonly risks: readonly Risk[];
  /** The acceptances of risks as they remain; there are none when absent. */
  readonly acceptances?: readonly RiskAcceptance[];
  /** The owners' approvals of treatments; they are kept elsewhere and not checked when absent. */
  readonly approvals?: readonly TreatmentApproval[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RiskRegister`. Repeated and unknown ids parse; `checkRiskRegister` finds them.
 *
 * @example
 * ```ts
 * import { makeRisk, makeRiskCriteria } from 'isms-kit/fixtures';
 * import { RiskRegisterSchema } from 'isms-kit/risk';
 *
 * const register = { criteria: makeRiskCriteria(), risks: [makeRisk()] };
 * RiskRegisterSchema.safeParse(register).success; // => true
 * RiskRegisterSchema.safeParse({ ...register, risk: [] }).success; // => false
 * ```
 */
export const RiskRegisterSchema: RecordSchema<RiskRegister> = record<RiskRegister>({
  criteria: RiskCriteriaSchema,
  risks: list(RiskSchema),
  acceptances: optional(list(RiskAcceptanceSchema)),
  approvals: optional(list(TreatmentApprovalSchema)),
  custom: optional(CustomFieldsSchema),
});
