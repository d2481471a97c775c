import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** The roles that may accept a risk up to a level. */
export interface ApprovalLimit {
  /** The id of the highest level that they may accept, inclusive. */
  readonly upTo: RecordId;
  /** The roles, such as `'risk-owner'`. */
  readonly roles: readonly string[];
  /** Whether any one of the roles signs, or all of them sign together. */
  readonly sign: 'any' | 'all';
}

/** Schema of `ApprovalLimit`. */
export const ApprovalLimitSchema: RecordSchema<ApprovalLimit> = record<ApprovalLimit>({
  upTo: RecordIdSchema,
  roles: list(TextSchema, { min: 1, max: 10 }),
  sign: words(['any', 'all']),
});

/** Limits up to which a risk is accepted. */
interface AcceptanceLimits {
  /** The id of the highest level that is accepted without an approval, inclusive; null when no level is. */
  readonly automaticUpTo: RecordId | null;
  /**
   * The approvals that higher levels need, lowest level first. An approval of a higher limit suffices, too; limits of the same level are
   * alternatives. A level above the highest limit must be treated.
   */
  readonly approvals: readonly ApprovalLimit[];
}

const limits = {
  automaticUpTo: RecordIdSchema.nullable(),
  approvals: list(ApprovalLimitSchema, { max: 10 }),
};

/** The limits for one category of impact, instead of the general ones. */
export interface RiskAppetite extends AcceptanceLimits {
  /** The category of impact, such as `'confidentiality'`. */
  readonly category: RecordId;
}

/** Schema of `RiskAppetite`. */
export const RiskAppetiteSchema: RecordSchema<RiskAppetite> = record<RiskAppetite>({
  category: RecordIdSchema,
  ...limits,
});

/** The risk acceptance criteria (6.1.2 a 1). */
export interface AcceptanceCriteria extends AcceptanceLimits {
  /** Other limits for single categories of impact, each at most once. */
  readonly appetites?: readonly RiskAppetite[];
}

/** Schema of `AcceptanceCriteria`. */
export const AcceptanceCriteriaSchema: RecordSchema<AcceptanceCriteria> = record<AcceptanceCriteria>({
  ...limits,
  appetites: optional(list(RiskAppetiteSchema, { max: 100 })),
});
