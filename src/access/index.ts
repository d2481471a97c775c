/**
 * Access (A.5.3, A.5.15 to A.5.18, A.8.2 to A.8.5): accounts and the people behind them, roles and grants, conflicting rights in one hand, snapshots
 * of rights and their comparison, reviews of rights, and rights that should be gone.
 *
 * @module
 */
export { type ExceptionFlaw, type ExceptionStanding } from './records/exception-standing.ts';
export {
  type Account,
  type AccountFields,
  type AccountHolder,
  AccountSchema,
  type BreakGlassAccount,
  type LastUse,
  type MultiFactorState,
  type NeverUsedAccount,
  type PersonalAccount,
  type ServiceAccount,
  type SharedAccount,
  type UnobservedAccount,
  type UsedAccount,
} from './accounts/account.ts';
export { type AccountTie } from './accounts/account-persons.ts';
export {
  type DormantAccount,
  type DormantAccounts,
  dormantAccounts,
  type DormantAccountsOptions,
  type UndecidedAccount,
} from './accounts/dormant-accounts.ts';
export { multiFactorCoverage, type MultiFactorCoverageOptions } from './accounts/multi-factor-coverage.ts';
export { type AccessRole, AccessRoleSchema } from './grants/access-role.ts';
export {
  type Grant,
  type GrantedEntitlement,
  type GrantedRight,
  type GrantedRole,
  GrantSchema,
  type GrantSource,
} from './grants/grant.ts';
export { type EntitlementRegisters } from './grants/read-access.ts';
export {
  type EffectiveEntitlement,
  type EffectiveEntitlements,
  effectiveEntitlements,
  type EffectiveEntitlementsOptions,
  type UndecidedGrant,
  type UpcomingGrant,
} from './grants/effective-entitlements.ts';
export { type DutyException, type DutyRule, DutyRuleSchema } from './duties/duty-rule.ts';
export {
  type ConflictingEntitlement,
  type EntitlementConflict,
  type EntitlementConflictRegisters,
  type EntitlementHolder,
  findEntitlementConflicts,
  type FindEntitlementConflictsOptions,
} from './duties/find-entitlement-conflicts.ts';
export { type SnapshotSource } from './snapshots/snapshot-source.ts';
export {
  type EntitlementSnapshot,
  EntitlementSnapshotSchema,
  type SnapshotEntry,
} from './snapshots/entitlement-snapshot.ts';
export {
  type ChangedEntitlement,
  compareEntitlements,
  type EntitlementComparison,
  type IncompleteSource,
  type OneSidedEntitlement,
  type RepeatedEntitlement,
} from './snapshots/compare-entitlements.ts';
export { reviewCampaignLifecycle, type ReviewCampaignState } from './campaigns/review-campaign-lifecycle.ts';
export {
  type ChangeDecision,
  type EscalateDecision,
  type KeepDecision,
  type ReviewDecision,
  type RevokeDecision,
} from './campaigns/review-decision.ts';
export {
  type ReviewCampaign,
  type ReviewCampaignEntry,
  ReviewCampaignSchema,
  type ReviewDelegation,
  type ReviewItem,
  ReviewItemSchema,
  type ReviewScope,
} from './campaigns/review-campaign.ts';
export { type AccessReviewPlan, AccessReviewPlanSchema } from './campaigns/access-review-plan.ts';
export { type ReviewItemState, type VoidDecision, type VoidDecisionReason } from './campaigns/judge-items.ts';
export {
  type ReviewCompleteness,
  reviewCompleteness,
  type ReviewCompletenessOptions,
  type UnreadSource,
} from './campaigns/review-completeness.ts';
export {
  type DueAccessReview,
  dueAccessReviews,
  type DueAccessReviewsOptions,
} from './campaigns/due-access-reviews.ts';
export { type AccessMove, type RevocationCause } from './revocations/revocation-duties.ts';
export { type Revocation } from './revocations/judge-revocations.ts';
export {
  type RevocationRegisters,
  type RevocationsOverdue,
  revocationsOverdue,
  type RevocationsOverdueOptions,
} from './revocations/revocations-overdue.ts';
export { type AccessFinding, accessFindings } from './register/findings.ts';
export { type AccessRegisters } from './register/access-registers.ts';
export { checkAccess, type CheckAccessContext } from './register/check-access.ts';
export { accessDueItems, type AccessDueItemsOptions } from './register/access-due-items.ts';
