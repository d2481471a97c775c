import type { Period } from '../../core/calendar/period.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

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

/** The limits for one category of impact, one asset or one unit, instead of the general ones. It names exactly one of the three. */
export interface RiskAppetite extends AcceptanceLimits {
  /** The category of impact, such as `'confidentiality'`. */
  readonly category?: RecordId;
  /** The id of the asset. */
  readonly asset?: RecordId;
  /** The unit of the organization, as the risks name it. */
  readonly unit?: RecordId;
}

/** Schema of `RiskAppetite`. It refuses limits that name none or several of category, asset and unit (`appetite-scope`). */
export const RiskAppetiteSchema: RecordSchema<RiskAppetite> = record<RiskAppetite>(
  {
    category: optional(RecordIdSchema),
    asset: optional(referenceTo('asset')),
    unit: optional(RecordIdSchema),
    ...limits,
  },
  (refuse) => [
    refuse('appetite-scope', {
      of: ['category', 'asset', 'unit'],
      message: 'The limits must be for one category, one asset or one unit; {named} of the three are named.',
      each: (scopes) => {
        const named = (['category', 'asset', 'unit'] as const).filter((scope) => scopes[scope] !== undefined);
        return named.length === 1 ? [] : [{ path: [named[1] ?? 'category'], values: { named: named.length } }];
      },
    }),
  ],
);

/** The risk acceptance criteria (6.1.2 a 1). */
export interface AcceptanceCriteria extends AcceptanceLimits {
  /** The longest time for which an acceptance holds, from the day of its last signature; any time when absent. */
  readonly longestTerm?: Period;
  /** Other limits for single categories of impact, assets and units, each at most once. */
  readonly appetites?: readonly RiskAppetite[];
}

/** Schema of `AcceptanceCriteria`. */
export const AcceptanceCriteriaSchema: RecordSchema<AcceptanceCriteria> = record<AcceptanceCriteria>({
  ...limits,
  longestTerm: optional(PeriodSchema),
  appetites: optional(list(RiskAppetiteSchema, { max: 100 })),
});
