import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Person } from '../../governance/roles/person.ts';
import type { Account } from '../accounts/account.ts';
import { lastPersonsBy, personsOn } from '../accounts/account-persons.ts';
import { judgeItems } from '../campaigns/judge-items.ts';
import type { ReviewCampaign, ReviewItem } from '../campaigns/review-campaign.ts';
import type { ReviewDecision } from '../campaigns/review-decision.ts';
import type { Grant } from '../grants/grant.ts';
import { type AccessReads, grantDays, rightKey } from '../grants/read-access.ts';

/** A person who changed to other work, and the grants that the new work does not need. */
export interface AccessMove {
  /** The person. */
  readonly person: RecordId;
  /** The first day of the new work. */
  readonly on: CalendarDate;
  /** The grants that are to be taken away. */
  readonly grants: readonly RecordId[];
}

/** Why a right is to be taken away: by a decision of a review, because its person left, or moved to other work. */
export type RevocationCause = 'decision' | 'leaver' | 'move';

/**
 * A right that is to be taken away from a day on.
 *
 * @internal
 */
export interface RevocationDuty {
  readonly cause: RevocationCause;
  readonly grant: Pick<Grant, 'id' | 'account' | 'right'>;
  /** The record of the grant; undefined where the register does not have it. */
  readonly record: Grant | undefined;
  /** The account; undefined where the register does not have it. */
  readonly account: Account | undefined;
  /** The system of the account; undefined where it is not known. */
  readonly system: RecordId | undefined;
  /** The day of the decision or of the move, or the last day of the person. */
  readonly since: CalendarDate;
  readonly person: RecordId | null;
  readonly campaign: RecordId | null;
}

/**
 * Collects the rights that are to be taken away: those that a review decided to revoke or to change into others, those that people who left still had after their last day,
 * and those that the new work of people does not need.
 *
 * @internal
 */
export function revocationDuties(
  { accounts, grants }: AccessReads,
  {
    people,
    campaigns,
    moves,
    asOf,
  }: {
    readonly people: ReadonlyMap<RecordId, Person>;
    readonly campaigns: readonly ReviewCampaign[];
    readonly moves: readonly AccessMove[];
    readonly asOf: CalendarDate;
  },
): readonly RevocationDuty[] {
  const about = (grant: RevocationDuty['grant']) => {
    const record = grants.byId.get(grant.id);
    const account = accounts.byId.get(grant.account);
    return { grant: record ?? grant, record, account, system: account?.system };
  };
  const decided = campaigns.flatMap((campaign) =>
    judgeItems(campaign, { accounts: accounts.byId, asOf }).flatMap(({ outcome, decidedOn }, index) => {
      if (decidedOn === null || outcome === 'keep') return [];
      const item = campaign.items[index] as ReviewItem;
      const { system, ...right } = about({ id: item.grant, account: item.account, right: item.right });
      const isChangeToIt = (decision: ReviewDecision): boolean =>
        decision.kind === 'change' &&
        decision.on === decidedOn &&
        rightKey({ account: right.grant.account, right: decision.to }) === rightKey(right.grant);
      // A grant that gives the other right by now stays.
      if (outcome === 'change' && item.decisions.some(isChangeToIt)) return [];
      return [
        {
          ...right,
          system: system ?? item.system,
          cause: 'decision' as const,
          since: decidedOn,
          person: null,
          campaign: campaign.id,
        },
      ];
    }),
  );
  const left = grants.listed.flatMap(({ record }) => {
    const leaver = leaverOf(record, accounts.byId.get(record.account), { people, asOf });
    return leaver === undefined ? [] : [{ ...about(record), ...leaver, cause: 'leaver' as const, campaign: null }];
  });
  const moved = moves.flatMap(({ person, on, grants: ids }) =>
    ids.flatMap((id) => {
      const record = grants.byId.get(id);
      if (record === undefined || on > asOf) return [];
      return [{ ...about(record), cause: 'move' as const, since: on, person, campaign: null }];
    }),
  );
  return [...decided, ...left, ...moved];
}

/** The person who left last, where all people of an account have left and the grant goes on after that day. */
function leaverOf(
  grant: Grant,
  account: Account | undefined,
  { people, asOf }: { readonly people: ReadonlyMap<RecordId, Person>; readonly asOf: CalendarDate },
): { readonly person: RecordId; readonly since: CalendarDate } | undefined {
  if (account === undefined || (account.kind !== 'personal' && account.kind !== 'shared')) return undefined;
  let last: { readonly person: RecordId; readonly since: CalendarDate } | undefined;
  for (const person of lastPersonsBy(account, asOf)) {
    const endedOn = people.get(person)?.endedOn;
    if (endedOn === undefined || endedOn >= asOf) return undefined;
    if (last === undefined || endedOn > last.since) last = { person, since: endedOn };
  }
  const days = grantDays(grant);
  if (last === undefined || days === null) return undefined;
  // The record of a revocation does not end the duty: a snapshot may contradict it.
  const endsByItself = grant.until !== undefined && grant.until <= last.since;
  const wasGone = grant.revokedOn !== undefined && grant.revokedOn <= last.since;
  const belonged = personsOn(account, last.since).includes(last.person);
  return endsByItself || wasGone || !belonged ? undefined : last;
}

/**
 * The grants of each account.
 *
 * @internal
 */
export function grantsByAccount({ grants }: AccessReads): ReadonlyMap<RecordId, readonly Grant[]> {
  return groupBy(
    grants.listed.map(({ record }) => record),
    ({ account }) => [account],
  );
}
