import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, anything, aPeriod, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister, requireRegisters } from '../../core/guards/read-register.ts';
import type { Person } from '../../governance/roles/person.ts';
import { personGuard } from '../../governance/roles/staff.ts';
import { readCampaigns } from '../campaigns/judge-items.ts';
import type { ReviewCampaign } from '../campaigns/review-campaign.ts';
import { type EntitlementRegisters, readAccess } from '../grants/read-access.ts';
import type { EntitlementSnapshot } from '../snapshots/entitlement-snapshot.ts';
import { snapshotGuard } from '../snapshots/snapshot-guards.ts';
import { judgeRevocations, type Revocation } from './judge-revocations.ts';
import type { AccessMove } from './revocation-duties.ts';

/** The registers that `revocationsOverdue` reads. */
export interface RevocationRegisters extends EntitlementRegisters {
  /** The people; who left is not known when absent. */
  readonly people?: readonly Person[];
  /** The reviews of rights; without them no decision is known. */
  readonly reviewCampaigns?: readonly ReviewCampaign[];
  /** The snapshots of rights; without them the records of the grants alone say what is gone. */
  readonly entitlementSnapshots?: readonly EntitlementSnapshot[];
}

/** The options of `revocationsOverdue`. */
export interface RevocationsOverdueOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The time in which a right is taken away. */
  readonly within: Period;
  /** The people who moved, and the grants of the registers that they no longer need; no moves when absent. */
  readonly moves?: readonly AccessMove[];
}

/** The rights that are to be taken away. */
export interface RevocationsOverdue {
  /** The time in which a right is taken away, as it was asked. */
  readonly within: Period;
  /** The rights that are still there after their last good day. */
  readonly overdue: readonly Revocation[];
  /** The rights that were gone and are there again. */
  readonly undone: readonly Revocation[];
  /** The rights that are still there in time. */
  readonly pending: readonly Revocation[];
  /** The rights that are gone. */
  readonly done: readonly Revocation[];
  /** Of those gone or overdue, the ones that were gone in time; pending ones are excluded. */
  readonly inTime: Tally;
}

const optionsGuard = /* @__PURE__ */ anObject<RevocationsOverdueOptions>({
  asOf: aDate,
  within: aPeriod,
  moves: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<AccessMove>({ person: aText, on: aDate, grants: /* @__PURE__ */ listOf(aText) }),
    ),
  ),
});
const aList = /* @__PURE__ */ listOf(anything);
const registersGuard = /* @__PURE__ */ anObject<RevocationRegisters>({
  accounts: aList,
  accessRoles: aList,
  grants: aList,
  people: /* @__PURE__ */ maybe(aList),
  reviewCampaigns: /* @__PURE__ */ maybe(aList),
  entitlementSnapshots: /* @__PURE__ */ maybe(aList),
});

/**
 * Finds the rights that should be gone (A.5.18): by a decision of a review to take them away or to change them, after the last day of a person, or after a move. A decision takes no
 * right away: it is gone when a later complete snapshot lacks it. Without a snapshot the record of the grant counts, until a snapshot shows
 * the right again. A partial or failed source proves no absence.
 *
 * @param registers - The accounts, roles and grants, the people, the reviews and the snapshots.
 * @param options - The day in question, the time to take a right away as ISO 8601 duration, and the moves.
 * @returns The rights that are overdue, undone, pending and done, with the last good day and the evidence. The cost grows linearly.
 * @throws RangeError if a part of a record that decides, or an option, cannot be read, or a move names a grant that the registers do not have.
 *
 * @example
 * ```ts
 * import { revocationsOverdue } from 'isms-kit/access';
 * import { makeAccount, makeGrant, makePerson } from 'isms-kit/fixtures';
 *
 * const registers = {
 *   people: [makePerson({ id: 'ben', endedOn: '2026-11-13' })],
 *   accounts: [makeAccount()],
 *   accessRoles: [],
 *   grants: [makeGrant(), makeGrant({ id: 'GR-2', revokedOn: '2026-11-14' })],
 * };
 * const { overdue, done } = revocationsOverdue(registers, { asOf: '2026-11-21', within: 'P7D' });
 * overdue.map(({ grant, dueOn, daysLate }) => `${grant} ${dueOn} ${daysLate}`); // => ['GR-1 2026-11-20 1']
 * done.map(({ grant, basis }) => `${grant} ${basis}`); // => ['GR-2 record']
 * ```
 */
export function revocationsOverdue(
  registers: RevocationRegisters,
  options: RevocationsOverdueOptions,
): RevocationsOverdue {
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const { asOf, within, moves = [] } = options;
  const reads = readAccess(registers);
  const people = readRegister('people', 'person', registers.people, personGuard);
  const campaigns = readCampaigns(registers.reviewCampaigns);
  const snapshots = readRegister(
    'entitlementSnapshots',
    'entitlement-snapshot',
    registers.entitlementSnapshots,
    snapshotGuard,
  );
  requireRegisters('registers', [reads.accounts, reads.accessRoles, reads.grants, people, campaigns, snapshots]);
  const aKnownGrant: Guard = (value) =>
    reads.grants.byId.has(String(value)) ? undefined : { path: [], expected: 'a grant of the registers', value };
  requireReadable('moves', moves, listOf(anObject<AccessMove>({ grants: listOf(aKnownGrant) })));
  const judged = judgeRevocations(reads, {
    people: people.byId,
    campaigns: campaigns.listed.map(({ record }) => record),
    snapshots: snapshots.listed.map(({ record }) => record),
    moves,
    within,
    asOf,
  }) as readonly Revocation[];
  const inState = (wanted: Revocation['state']) => judged.filter(({ state }) => state === wanted);
  const [overdue, undone, pending, done] = [inState('overdue'), inState('undone'), inState('pending'), inState('done')];
  return {
    within,
    overdue,
    undone,
    pending,
    done,
    inTime: tallyOf({
      counted: done.filter(({ daysLate }) => daysLate === 0).length,
      of: judged.length - pending.length,
      excluded: pending.length,
    }),
  };
}
