import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Account } from '../accounts/account.ts';
import { rightsOf } from '../grants/effective-entitlements.ts';
import type { Grant } from '../grants/grant.ts';
import { type AccessReads, isHeldOn, rightKey } from '../grants/read-access.ts';
import { entitlementKey, prepareRoles } from '../grants/role-contents.ts';
import type { EntitlementSnapshot, SnapshotEntry } from '../snapshots/entitlement-snapshot.ts';
import type { SnapshotSource } from '../snapshots/snapshot-source.ts';

type Right = Pick<Grant, 'id' | 'account' | 'right'>;

/**
 * What the snapshots say about a right from a day on.
 *
 * @internal
 */
export interface RightEvidence {
  /** The first day since which every complete reading of its system lacked it; null where the last reading showed it, or there is none. */
  readonly absentOn: CalendarDate | null;
  /** The first day on which a complete reading ever lacked it; null where none did. */
  readonly firstAbsentOn: CalendarDate | null;
  /** The last day on which a reading showed it; null where none did. */
  readonly shownOn: CalendarDate | null;
}

/**
 * Nothing that any snapshot says.
 *
 * @internal
 */
export const noEvidence: RightEvidence = { absentOn: null, firstAbsentOn: null, shownOn: null };

interface Reading {
  readonly source: SnapshotSource;
  readonly byAccount: ReadonlyMap<RecordId, readonly SnapshotEntry[]>;
}

/**
 * Prepares the snapshots for the question of whether rights of these accounts are still there.
 *
 * @internal
 */
export function prepareEvidence(
  snapshots: readonly EntitlementSnapshot[],
  {
    reads,
    accounts,
    grantsOf,
    asOf,
  }: {
    readonly reads: AccessReads;
    /** The accounts that will be asked about. */
    readonly accounts: ReadonlySet<RecordId>;
    readonly grantsOf: ReadonlyMap<RecordId, readonly Grant[]>;
    readonly asOf: CalendarDate;
  },
): (right: Right, asked: { readonly system: RecordId; readonly since: CalendarDate }) => RightEvidence {
  const readings = snapshots
    .flatMap(({ sources, entries }): readonly Reading[] => {
      const byAccount = groupBy(
        entries.filter(({ account }) => accounts.has(account)),
        ({ account }) => [account],
      );
      return sources.map((source) => ({ source, byAccount }));
    })
    .filter(({ source }) => source.outcome !== 'failed' && source.fetchedOn <= asOf)
    .toSorted((a, b) => (a.source.fetchedOn < b.source.fetchedOn ? -1 : 1));
  const bySystem = groupBy(readings, ({ source }) => [source.system]);
  const contentsOf = prepareRoles(reads.accessRoles.byId);

  /** The entitlements that other grants of the account give on a day, and whether one of them gives the very same right. */
  const givenByOthers = (right: Right, account: Account | undefined, on: CalendarDate) => {
    const given = new Set<string>();
    let isRenewed = false;
    for (const other of grantsOf.get(right.account) ?? []) {
      if (other.id === right.id || !isHeldOn(other, on)) continue;
      if (rightKey(other) === rightKey(right)) isRenewed = true;
      if (account === undefined) continue;
      for (const { system, entitlement } of rightsOf(other, account, contentsOf).entitlements)
        given.add(entitlementKey(system, entitlement));
    }
    return { given, isRenewed };
  };

  const isShown = (right: Right, entries: readonly SnapshotEntry[], given: ReadonlySet<string>): boolean => {
    const { right: granted } = right;
    if (granted.kind === 'entitlement')
      return entries.some(({ entitlement, via = [] }) => entitlement === granted.entitlement && via.length === 0);
    const ofRole = new Set(
      contentsOf(granted.role).entitlements.map(({ system, entitlement }) => entitlementKey(system, entitlement)),
    );
    return entries.some(({ system, entitlement, via }) => {
      if (via?.includes(granted.role) === true || entitlement === granted.role) return true;
      // A system that does not show the way may show the entitlements of the role alone.
      const key = entitlementKey(system, entitlement);
      return via === undefined && ofRole.has(key) && !given.has(key);
    });
  };

  return (right, { system, since }) => {
    const account = reads.accounts.byId.get(right.account);
    const where =
      right.right.kind === 'role' ? (reads.accessRoles.byId.get(right.right.role)?.system ?? system) : system;
    let evidence = noEvidence;
    for (const { source, byAccount } of bySystem.get(where) ?? []) {
      if (source.fetchedOn < since) continue;
      const { given, isRenewed } = givenByOthers(right, account, source.fetchedOn);
      // Another grant of the same right hides whether this one is still there.
      if (isRenewed) continue;
      const entries = (byAccount.get(right.account) ?? []).filter((entry) => entry.system === where);
      if (isShown(right, entries, given)) evidence = { ...evidence, absentOn: null, shownOn: source.fetchedOn };
      else if (source.outcome === 'complete')
        evidence = {
          ...evidence,
          absentOn: evidence.absentOn ?? source.fetchedOn,
          firstAbsentOn: evidence.firstAbsentOn ?? source.fetchedOn,
        };
    }
    return evidence;
  };
}
