import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
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

  const othersOf = ({ id, account }: Right, on: CalendarDate): readonly Grant[] =>
    (grantsOf.get(account) ?? []).filter(
      (other) => other.id !== id && isHeldOn(other, reads.accounts.byId.get(account), on),
    );

  const isShown = ({ account: id, right }: Right, entries: readonly SnapshotEntry[], others: readonly Grant[]) => {
    if (right.kind === 'entitlement')
      return entries.some(({ entitlement, via = [] }) => entitlement === right.entitlement && via.length === 0);
    const isOfRole = ({ entitlement, via }: SnapshotEntry): boolean =>
      via?.includes(right.role) === true || entitlement === right.role;
    if (entries.some(isOfRole)) return true;
    // A system that does not show the way may show the entitlements of the role alone: those that no other grant gives are of this one.
    const account = reads.accounts.byId.get(id);
    const keysOf = (grant: Pick<Grant, 'right'>): readonly string[] =>
      account === undefined
        ? []
        : rightsOf(grant, account, contentsOf).entitlements.map((one) => entitlementKey(one.system, one.entitlement));
    const given = new Set(others.flatMap(keysOf));
    const own = new Set(keysOf({ right }).filter((key) => !given.has(key)));
    return entries.some(
      ({ system, entitlement, via }) => via === undefined && own.has(entitlementKey(system, entitlement)),
    );
  };

  return (right, { system, since }) => {
    const where =
      right.right.kind === 'role' ? (reads.accessRoles.byId.get(right.right.role)?.system ?? system) : system;
    let [absentOn, firstAbsentOn, shownOn]: (CalendarDate | null)[] = [];
    for (const { source, byAccount } of bySystem.get(where) ?? []) {
      if (source.fetchedOn < since) continue;
      const others = othersOf(right, source.fetchedOn);
      // Another grant of the same right hides whether this one is still there.
      if (others.some((other) => rightKey(other) === rightKey(right))) continue;
      const entries = (byAccount.get(right.account) ?? []).filter((entry) => entry.system === where);
      if (isShown(right, entries, others)) {
        absentOn = null;
        shownOn = source.fetchedOn;
      } else if (source.outcome === 'complete') {
        absentOn ??= source.fetchedOn;
        firstAbsentOn ??= source.fetchedOn;
      }
    }
    return { absentOn: absentOn ?? null, firstAbsentOn: firstAbsentOn ?? null, shownOn: shownOn ?? null };
  };
}
