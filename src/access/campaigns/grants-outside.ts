import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Account } from '../accounts/account.ts';
import type { Grant } from '../grants/grant.ts';
import { isHeldOn } from '../grants/read-access.ts';
import type { ReviewCampaign } from './review-campaign.ts';

/**
 * The grants by their systems, so that each review is asked about those of its own systems alone.
 *
 * @internal
 */
export interface PlacedGrants {
  readonly bySystem: ReadonlyMap<RecordId, readonly PlacedGrant[]>;
  /** The grants of accounts that are not known. */
  readonly unplaced: readonly Grant[];
}

interface PlacedGrant {
  readonly grant: Grant;
  readonly account: Account;
}

/**
 * What reviews are judged by.
 *
 * @internal
 */
export interface ReviewContext {
  readonly accounts: ReadonlyMap<RecordId, Account> | undefined;
  readonly grants: PlacedGrants;
  readonly asOf: CalendarDate;
}

/**
 * Sorts grants by the systems of their accounts.
 *
 * @internal
 */
export function placeGrants(
  grants: readonly Grant[],
  accounts: ReadonlyMap<RecordId, Account> | undefined,
): PlacedGrants {
  const bySystem = new Map<RecordId, PlacedGrant[]>();
  const unplaced: Grant[] = [];
  for (const grant of grants) {
    const account = accounts?.get(grant.account);
    if (account === undefined) {
      unplaced.push(grant);
      continue;
    }
    const placed = bySystem.get(account.system) ?? [];
    bySystem.set(account.system, placed);
    placed.push({ grant, account });
  }
  return { bySystem, unplaced };
}

/**
 * The grants that a review does not have, system by system.
 *
 * @internal
 */
export interface GrantsOutside {
  /** Those in its scope that were held on the day of the opening. */
  readonly missing: readonly { readonly grant: RecordId; readonly system: RecordId }[];
  /** Those in its scope that were held only later. */
  readonly later: readonly RecordId[];
  /** Those that were held on the day of the opening, and of which nobody knows whether they are in its scope. */
  readonly unplaced: readonly RecordId[];
}

/**
 * Finds the grants that an opened review does not have.
 *
 * @internal
 */
export function grantsOutside(
  { scope: { systems, covers }, items }: ReviewCampaign,
  { bySystem, unplaced }: PlacedGrants,
  openedOn: CalendarDate,
): GrantsOutside {
  const reviewed = new Set(items.map(({ grant }) => grant));
  const isAsked = ({ id, privileged }: Grant): boolean => (covers === 'all' || privileged) && !reviewed.has(id);
  const outside = [...new Set(systems)].flatMap((system) =>
    (bySystem.get(system) ?? []).filter(({ grant }) => isAsked(grant)),
  );
  return {
    missing: outside.flatMap(({ grant, account }) =>
      isHeldOn(grant, account, openedOn) ? [{ grant: grant.id, system: account.system }] : [],
    ),
    later: outside.flatMap(({ grant, account }) =>
      grant.from > openedOn && isHeldOn(grant, account, grant.from) ? [grant.id] : [],
    ),
    unplaced: unplaced.flatMap((grant) => (isAsked(grant) && isHeldOn(grant, undefined, openedOn) ? [grant.id] : [])),
  };
}
