import type { Exception } from '../../governance/exceptions/exception.ts';
import type { StaffRegisters } from '../../governance/roles/staff.ts';
import type { Account } from '../accounts/account.ts';
import type { AccessReviewPlan } from '../campaigns/access-review-plan.ts';
import type { ReviewCampaign } from '../campaigns/review-campaign.ts';
import type { DutyRule } from '../duties/duty-rule.ts';
import type { AccessRole } from '../grants/access-role.ts';
import type { Grant } from '../grants/grant.ts';
import type { EntitlementSnapshot } from '../snapshots/entitlement-snapshot.ts';

/** The registers of access; each may be absent, and what a register that is not given holds is unknown. */
export interface AccessRegisters extends StaffRegisters {
  /** The exceptions that permit deviations; without them nothing permits one. */
  readonly exceptions?: readonly Exception[];
  /** The accounts. */
  readonly accounts?: readonly Account[];
  /** The roles that are granted. */
  readonly accessRoles?: readonly AccessRole[];
  /** The grants. */
  readonly grants?: readonly Grant[];
  /** The entitlements that one person must not hold together. */
  readonly dutyRules?: readonly DutyRule[];
  /** The rights that systems showed. */
  readonly entitlementSnapshots?: readonly EntitlementSnapshot[];
  /** How often rights are reviewed. */
  readonly accessReviewPlans?: readonly AccessReviewPlan[];
  /** The reviews of rights. */
  readonly reviewCampaigns?: readonly ReviewCampaign[];
}
