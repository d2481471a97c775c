import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { checkAccounts } from '../accounts/check-accounts.ts';
import { checkCampaigns } from '../campaigns/check-campaigns.ts';
import { checkDuties } from '../duties/check-duties.ts';
import { checkGrants } from '../grants/check-grants.ts';
import { checkRevocations } from '../revocations/check-revocations.ts';
import type { AccessRegisters } from './access-registers.ts';
import type { AccessFinding } from './findings.ts';
import { readRegisters } from './read-registers.ts';

/** The context of `checkAccess`. */
export interface CheckAccessContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The longest time without use; no account is dormant when absent. */
  readonly dormantAfter?: Period;
  /** The time in which a right is taken away after a decision or the last day of its person; none is overdue when absent. */
  readonly revokeWithin?: Period;
}

const contextGuard = /* @__PURE__ */ anObject<CheckAccessContext>({
  asOf: aDate,
  dormantAfter: /* @__PURE__ */ maybe(aPeriod),
  revokeWithin: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * Finds the weaknesses of the registers of access (A.5.3, A.5.15 to A.5.18, A.8.2 to A.8.5): orphaned, shared and dormant accounts; rights
 * without approval, approved by oneself, after their end, of people who left; conflicting rights in one hand; reviews of rights, and rights that
 * should be gone.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, the longest time without use, and the time to take a right away.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { checkAccess } from 'isms-kit/access';
 * import { makeAccount, makeGrant, makePerson } from 'isms-kit/fixtures';
 *
 * const registers = {
 *   people: [makePerson({ id: 'ben' }), makePerson({ id: 'cy' })],
 *   accounts: [makeAccount()],
 *   grants: [makeGrant({ approvedBy: 'ben' })],
 * };
 * const [finding] = checkAccess(registers, { asOf: '2026-11-21' });
 * finding?.code; // => 'grant-self-approved'
 * ```
 */
export function checkAccess(registers: AccessRegisters, context: CheckAccessContext): readonly AccessFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, dormantAfter, revokeWithin } = context;
  const { staff, exceptions, reads, rules, snapshots, plans, campaigns } = readRegisters(registers);
  const { accounts, accessRoles, grants } = reads;
  return [
    ...[
      staff.people,
      staff.roles,
      staff.roleAssignments,
      exceptions,
      accounts,
      accessRoles,
      grants,
      rules,
      snapshots,
      plans,
      campaigns,
    ].flatMap((read) => registerFindings('access', read)),
    ...checkAccounts(accounts, { staff, exceptions, asOf, dormantAfter }),
    ...checkGrants(reads, { staff, exceptions, asOf }),
    ...checkDuties(rules, reads, { staff, exceptions, asOf }),
    ...checkCampaigns(plans, campaigns, { staff, reads, asOf }),
    ...checkRevocations({ staff, reads, campaigns, snapshots, asOf, revokeWithin }),
  ];
}
