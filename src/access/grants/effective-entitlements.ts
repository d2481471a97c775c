import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { isInRange } from '../../core/calendar/day-range.ts';
import { aDate, anObject, anything, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Account } from '../accounts/account.ts';
import { isClosedOn, personsOn } from '../accounts/account-persons.ts';
import type { Grant } from './grant.ts';
import { type EntitlementRegisters, grantDays, readAccess } from './read-access.ts';
import { prepareRoles } from './role-contents.ts';
import { roleCircles } from './role-circles.ts';

/** The options of `effectiveEntitlements`. */
export interface EffectiveEntitlementsOptions {
  /** The day in question. */
  readonly on: CalendarDate;
}

/** An entitlement that an account has on a day, by one grant. */
export interface EffectiveEntitlement {
  /** The system in which it holds. */
  readonly system: RecordId;
  /** The entitlement, as the system names it. */
  readonly entitlement: string;
  /** The account. */
  readonly account: RecordId;
  /** The people to whom the account belongs on the day; empty when they are not known. */
  readonly persons: readonly RecordId[];
  /** The grant that gives it. */
  readonly grant: RecordId;
  /** The roles from the granted one to the nearest one that carries the entitlement; empty where it is granted directly. */
  readonly path: readonly RecordId[];
  /** Whether the grant is a privileged one. */
  readonly privileged: boolean;
  /** The last day of the grant; null without an end. */
  readonly until: CalendarDate | null;
}

/** A grant that has not begun on the day. */
export interface UpcomingGrant {
  /** The grant. */
  readonly grant: RecordId;
  /** The account. */
  readonly account: RecordId;
  /** The first day. */
  readonly from: CalendarDate;
}

/** A grant of which not all is known that it gives. */
export interface UndecidedGrant {
  /** The grant. */
  readonly grant: RecordId;
  /** The reason: its account, its role or an included role is not in the register. */
  readonly reason: 'account-unknown' | 'role-unknown';
  /** The id that the register does not have. */
  readonly reference: RecordId;
}

/** The rights that are held on a day. */
export interface EffectiveEntitlements {
  /** The day, as it was asked. */
  readonly on: CalendarDate;
  /** The entitlements held, grant by grant. One that several grants give is there for each of them. */
  readonly held: readonly EffectiveEntitlement[];
  /** The grants that begin later. */
  readonly upcoming: readonly UpcomingGrant[];
  /** The grants of which not all is known that they give. */
  readonly undecided: readonly UndecidedGrant[];
  /** The groups of roles that include each other, each once; they give all that one of them gives. */
  readonly roleCircles: readonly (readonly RecordId[])[];
}

const optionsGuard = /* @__PURE__ */ anObject<EffectiveEntitlementsOptions>({ on: aDate });
const registersGuard = /* @__PURE__ */ anObject<EntitlementRegisters>({
  accounts: /* @__PURE__ */ listOf(anything),
  accessRoles: /* @__PURE__ */ listOf(anything),
  grants: /* @__PURE__ */ listOf(anything),
});

/**
 * Lists who effectively holds which entitlement on a day (A.5.15, A.5.18): by direct grants, by granted roles, and by the roles that these
 * include at any depth. A grant is held from its first through its last day, but not on the day of its revocation or later, nor once its account is closed.
 *
 * @param registers - The accounts, the roles and the grants.
 * @param options - The day in question.
 * @returns The entitlements with their grant and the way through the roles; grants that begin later, and those of which not all is known, stand
 *   apart.
 * @throws RangeError if `on` or a part of a record that decides cannot be read.
 *
 * @example
 * ```ts
 * import { effectiveEntitlements } from 'isms-kit/access';
 * import { makeAccessRole, makeAccount, makeGrant } from 'isms-kit/fixtures';
 *
 * const registers = {
 *   accounts: [makeAccount()],
 *   accessRoles: [
 *     makeAccessRole({ id: 'clerk', entitlements: ['payment.create'], includes: ['reader'] }),
 *     makeAccessRole({ id: 'reader', entitlements: ['payment.read'] }),
 *   ],
 *   grants: [makeGrant({ right: { kind: 'role', role: 'clerk' }, until: '2026-11-21' })],
 * };
 * const { held } = effectiveEntitlements(registers, { on: '2026-11-21' });
 * held.map(({ entitlement, path }) => `${entitlement}: ${path.join(' > ')}`); // => ['payment.create: clerk', 'payment.read: clerk > reader']
 * effectiveEntitlements(registers, { on: '2026-11-22' }).held; // => []
 * ```
 */
export function effectiveEntitlements(
  registers: EntitlementRegisters,
  options: EffectiveEntitlementsOptions,
): EffectiveEntitlements {
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const { on } = options;
  const { accounts, accessRoles, grants } = readAccess(registers);
  requireRegisters('registers', [accounts, accessRoles, grants]);
  const contentsOf = prepareRoles(accessRoles.byId);
  const held: EffectiveEntitlement[] = [];
  const upcoming: UpcomingGrant[] = [];
  const undecided: UndecidedGrant[] = [];
  for (const { record: grant } of grants.listed) {
    const days = grantDays(grant);
    const account = accounts.byId.get(grant.account);
    if (days === null || isClosedOn(account, on)) continue;
    const about = { grant: grant.id, account: grant.account };
    if (days.from > on) upcoming.push({ ...about, from: days.from });
    if (!isInRange(on, days)) continue;
    if (account === undefined) {
      undecided.push({ grant: grant.id, reason: 'account-unknown', reference: grant.account });
      continue;
    }
    const row = { ...about, persons: personsOn(account, on), privileged: grant.privileged, until: days.through };
    const { entitlements, unknown } = rightsOf(grant, account, contentsOf);
    for (const { path, ...right } of entitlements) held.push({ ...right, ...row, path: path() });
    for (const reference of unknown) undecided.push({ grant: grant.id, reason: 'role-unknown', reference });
  }
  return { on, held, upcoming, undecided, roleCircles: roleCircles(accessRoles.byId) };
}

/**
 * An entitlement of a grant; the way through the roles is made only when it is asked for.
 *
 * @internal
 */
export interface GrantEntitlement {
  readonly system: RecordId;
  readonly entitlement: string;
  readonly path: () => readonly RecordId[];
}

/**
 * All that a grant gives, and the roles among it that are not known.
 *
 * @internal
 */
export function rightsOf(
  { right }: Pick<Grant, 'right'>,
  { system }: Pick<Account, 'system'>,
  contentsOf: ReturnType<typeof prepareRoles>,
): { readonly entitlements: readonly GrantEntitlement[]; readonly unknown: readonly RecordId[] } {
  if (right.kind === 'entitlement')
    return { entitlements: [{ system, entitlement: right.entitlement, path: () => [] }], unknown: [] };
  const { entitlements, unknown, pathTo } = contentsOf(right.role);
  return {
    entitlements: entitlements.map(({ system: where, entitlement, carrier }) => ({
      system: where,
      entitlement,
      path: () => pathTo(carrier),
    })),
    unknown,
  };
}
