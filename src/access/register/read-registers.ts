import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { exceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { prepareStaff, type Staff } from '../../governance/roles/staff.ts';
import type { AccessReviewPlan } from '../campaigns/access-review-plan.ts';
import { reviewPlanGuard } from '../campaigns/campaign-guards.ts';
import { readCampaigns } from '../campaigns/judge-items.ts';
import type { ReviewCampaign } from '../campaigns/review-campaign.ts';
import type { DutyRule } from '../duties/duty-rule.ts';
import { dutyRuleGuard } from '../duties/duty-rule-guard.ts';
import { type AccessReads, readAccess } from '../grants/read-access.ts';
import type { EntitlementSnapshot } from '../snapshots/entitlement-snapshot.ts';
import { snapshotGuard } from '../snapshots/snapshot-guards.ts';
import type { AccessRegisters } from './access-registers.ts';

/**
 * All registers of access, as checks read them.
 *
 * @internal
 */
export interface RegisterReads {
  readonly staff: Staff;
  readonly exceptions: RegisterRead<Exception>;
  readonly reads: AccessReads;
  readonly rules: RegisterRead<DutyRule>;
  readonly snapshots: RegisterRead<EntitlementSnapshot>;
  readonly plans: RegisterRead<AccessReviewPlan>;
  readonly campaigns: RegisterRead<ReviewCampaign>;
}

/**
 * Reads all registers of access.
 *
 * @internal
 */
export function readRegisters(registers: AccessRegisters): RegisterReads {
  const { exceptions, dutyRules, entitlementSnapshots, accessReviewPlans, reviewCampaigns } = registers;
  return {
    staff: prepareStaff(registers),
    exceptions: readRegister('exceptions', 'exception', exceptions, exceptionGuard),
    reads: readAccess(registers),
    rules: readRegister('dutyRules', 'duty-rule', dutyRules, dutyRuleGuard),
    snapshots: readRegister('entitlementSnapshots', 'entitlement-snapshot', entitlementSnapshots, snapshotGuard),
    plans: readRegister('accessReviewPlans', 'access-review-plan', accessReviewPlans, reviewPlanGuard),
    campaigns: readCampaigns(reviewCampaigns),
  };
}
