import * as z from 'zod';
import { RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** Up to which level a role may accept a risk. */
export const ApprovalLimitSchema = z
  .strictObject({
    /** The id of the highest level the role may accept, inclusive. */
    upTo: RecordIdSchema,
    /** The role, such as `'risk-owner'`. */
    role: TextSchema,
  })
  .readonly();

/** Up to which level a role may accept a risk. */
export interface ApprovalLimit extends z.infer<typeof ApprovalLimitSchema> {}

const limits = {
  /** The id of the highest level that is accepted without anyone's approval, inclusive; null when none is. */
  automaticUpTo: RecordIdSchema.nullable(),
  /**
   * Who may accept what lies above, lowest level first; roles with the same limit are alternatives. What lies above the highest one must be
   * treated.
   */
  approvals: z.array(ApprovalLimitSchema).max(10).readonly(),
};

/** What the organization accepts of one category of impact, instead of the general limits. */
export const RiskAppetiteSchema = z
  .strictObject({
    /** The category of impact, such as `'confidentiality'`. */
    category: RecordIdSchema,
    ...limits,
  })
  .readonly();

/** What the organization accepts of one category of impact, instead of the general limits. */
export interface RiskAppetite extends z.infer<typeof RiskAppetiteSchema> {}

/** The risk acceptance criteria (6.1.2 a 1). */
export const AcceptanceCriteriaSchema = z
  .strictObject({
    ...limits,
    /** Other limits for single categories of impact, each at most once. */
    appetites: z.array(RiskAppetiteSchema).max(100).readonly().exactOptional(),
  })
  .readonly();

/** The risk acceptance criteria (6.1.2 a 1). */
export interface AcceptanceCriteria extends z.infer<typeof AcceptanceCriteriaSchema> {}
