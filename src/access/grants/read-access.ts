import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, isInRange } from '../../core/calendar/day-range.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { accountGuard } from '../accounts/account-guard.ts';
import type { Account } from '../accounts/account.ts';
import { isClosedOn } from '../accounts/account-persons.ts';
import { heldDays } from '../records/held-days.ts';
import type { AccessRole } from './access-role.ts';
import type { Grant } from './grant.ts';
import { accessRoleGuard, grantGuard } from './grant-guards.ts';

/** The registers that say who holds which right. */
export interface EntitlementRegisters {
  /** The accounts. */
  readonly accounts: readonly Account[];
  /** The roles that are granted. */
  readonly accessRoles: readonly AccessRole[];
  /** The grants. */
  readonly grants: readonly Grant[];
}

/**
 * The registers that say who holds which right, as checks read them.
 *
 * @internal
 */
export interface AccessReads {
  readonly accounts: RegisterRead<Account>;
  readonly accessRoles: RegisterRead<AccessRole>;
  readonly grants: RegisterRead<Grant>;
}

/**
 * Reads the registers that say who holds which right.
 *
 * @internal
 */
export function readAccess({ accounts, accessRoles, grants }: Partial<EntitlementRegisters>): AccessReads {
  return {
    accounts: readRegister('accounts', 'account', accounts, accountGuard),
    accessRoles: readRegister('accessRoles', 'access-role', accessRoles, accessRoleGuard),
    grants: readRegister('grants', 'grant', grants, grantGuard),
  };
}

/**
 * The days of a grant by its own record; null where it was revoked before it began.
 *
 * @internal
 */
export function grantDays({ from, until, revokedOn }: Pick<Grant, 'from' | 'until' | 'revokedOn'>): DayRange | null {
  return heldDays({ from, until, goneOn: revokedOn });
}

/**
 * Whether a grant is held on a day: by its own record, and as long as its account is not closed.
 *
 * @internal
 */
export function isHeldOn(
  grant: Pick<Grant, 'from' | 'until' | 'revokedOn'>,
  account: Pick<Account, 'closedOn'> | undefined,
  on: CalendarDate,
): boolean {
  const days = grantDays(grant);
  return days !== null && isInRange(on, days) && !isClosedOn(account, on);
}

/**
 * A text for the right of an account, the same for no other right of it or of another account.
 *
 * @internal
 */
export function rightKey({ account, right }: Pick<Grant, 'account' | 'right'>): string {
  return `${account.length}:${account}${right.kind}:${rightName(right)}`;
}

/**
 * The id of a granted role, or the name of a granted entitlement.
 *
 * @internal
 */
export function rightName(right: Grant['right']): string {
  return right.kind === 'role' ? right.role : right.entitlement;
}
