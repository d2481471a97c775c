import type { Account } from '../../access/accounts/account.ts';
import { accountTies } from '../../access/accounts/account-persons.ts';
import { campaignState, judgeItems, readCampaigns } from '../../access/campaigns/judge-items.ts';
import type { ReviewCampaign, ReviewItem } from '../../access/campaigns/review-campaign.ts';
import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, anything, aPeriod, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Person } from '../../governance/roles/person.ts';
import { personGuard } from '../../governance/roles/staff.ts';
import {
  type ChangeItem,
  grantItem,
  grantsOf,
  readRights,
  type RightsRegisters,
  togetherState,
  unknownRights,
} from './rights-of-person.ts';

/** The registers that `moverState` reads; each may be absent, and what it holds is unknown then. */
export interface MoverRegisters extends RightsRegisters {
  /** The reviews of rights; a decision in one of them from the day of the move on confirms a right, unless the review is cancelled. */
  readonly reviewCampaigns?: readonly ReviewCampaign[];
}

/** The options of `moverState`. */
export interface MoverStateOptions {
  /** The first day of the new work. */
  readonly movedOn: CalendarDate;
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The time after the move in which each earlier right is taken away or confirmed. */
  readonly within: Period;
}

/** A right from before a move. */
export interface MoverItem extends ChangeItem {
  /** Whether a decision to keep it confirmed it, and in which review; null where none did. */
  readonly confirmedBy: RecordId | null;
}

/** Where the move of a person to other work stands. */
export interface MoverState {
  /** The person. */
  readonly person: RecordId;
  /**
   * `not-yet` before the move; `overdue` or `open` while a right from before is neither gone nor confirmed; `unknown` where none is seen, but a
   * register is not given or does not have the account of a right; else `done`.
   */
  readonly state: 'not-yet' | 'open' | 'overdue' | 'unknown' | 'done';
  /** The first day of the new work, as it was asked. */
  readonly movedOn: CalendarDate;
  /** The grants that the person had before the move, by personal and by shared accounts. */
  readonly grants: readonly MoverItem[];
  /** The registers that are not given; the accounts, too, where a right from before the move names one that they do not have. */
  readonly unknown: readonly ('accounts' | 'grants')[];
}

const optionsGuard = /* @__PURE__ */ anObject<MoverStateOptions>({ movedOn: aDate, asOf: aDate, within: aPeriod });
const aList = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anything));
const registersGuard = /* @__PURE__ */ anObject<MoverRegisters>({
  accounts: aList,
  grants: aList,
  reviewCampaigns: aList,
});

/**
 * Says where the move of a person to other work stands (A.5.18, A.6.5): nothing that the person could do before goes on without a decision. Each
 * right from before the move is gone, or a review of rights decided to keep it on the day of the move or later, and no later one to take it away.
 *
 * @param person - The person.
 * @param registers - The accounts, the grants and the reviews of rights.
 * @param options - The first day of the new work, the day in question, and the time for the decisions as ISO 8601 duration.
 * @returns The state, the rights that decided it, and the registers that are missing.
 * @throws RangeError if a part of a record that decides, or an option, cannot be read.
 *
 * @example
 * ```ts
 * import { makeAccount, makeGrant, makePerson, makeReviewCampaign } from 'isms-kit/fixtures';
 * import { moverState } from 'isms-kit/people';
 *
 * const registers = { accounts: [makeAccount()], grants: [makeGrant()] };
 * const options = { movedOn: '2026-11-02', asOf: '2026-11-21', within: 'P14D' } as const;
 * moverState(makePerson({ id: 'ben' }), registers, options).state; // => 'overdue'
 * const reviewed = { ...registers, reviewCampaigns: [makeReviewCampaign()] };
 * moverState(makePerson({ id: 'ben' }), reviewed, options).grants; // => [{ id: 'GR-1', state: 'done', dueOn: '2026-11-16', doneOn: '2026-11-10', confirmedBy: 'AR-1' }]
 * ```
 */
export function moverState(person: Person, registers: MoverRegisters, options: MoverStateOptions): MoverState {
  requireReadable('person', person, personGuard);
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const { movedOn, asOf, within } = options;
  const reads = readRights(registers);
  const campaigns = readCampaigns(registers.reviewCampaigns);
  requireRegisters('registers', [campaigns]);
  const unknown = unknownRights(reads, asOf, ({ from }) => from < movedOn);
  const confirmations = confirmedGrants(
    campaigns.listed.map(({ record }) => record),
    { accounts: reads.accounts.byId, movedOn, asOf },
  );
  const dueOn = addPeriod(movedOn, within);
  const grants = grantsOf(person.id, reads, asOf).flatMap(({ grant, account }): readonly MoverItem[] => {
    const isOfNewWork = grant.from >= movedOn || !hadBefore(account, person.id, movedOn);
    const goneBefore = grantItem(grant, undefined, { dueOn, asOf: movedOn }).state === 'done';
    if (isOfNewWork || goneBefore) return [];
    const item = grantItem(grant, account, { dueOn, asOf });
    const confirmation = item.state === 'done' ? undefined : confirmations.get(grant.id);
    if (confirmation === undefined) return [{ ...item, confirmedBy: null }];
    return [{ ...item, state: 'done', doneOn: confirmation.on, confirmedBy: confirmation.campaign }];
  });
  const state = movedOn > asOf ? 'not-yet' : togetherState(grants, unknown);
  return { person: person.id, state, movedOn, grants, unknown };
}

function hadBefore(account: Account, person: RecordId, day: CalendarDate): boolean {
  return accountTies(account).some((tie) => tie.person === person && tie.from < day);
}

interface Confirmation {
  readonly campaign: RecordId;
  readonly on: CalendarDate;
}

/** The grants that reviews decided to keep from the day of the move on, each with the first such decision after which none took it away. */
function confirmedGrants(
  campaigns: readonly ReviewCampaign[],
  {
    accounts,
    movedOn,
    asOf,
  }: {
    readonly accounts: ReadonlyMap<RecordId, Account>;
    readonly movedOn: CalendarDate;
    readonly asOf: CalendarDate;
  },
): ReadonlyMap<RecordId, Confirmation> {
  const decisions = campaigns.flatMap((campaign) => {
    const isCancelled = campaignState(campaign, asOf) === 'cancelled';
    return judgeItems(campaign, { accounts, asOf }).flatMap(({ state, outcome, decidedOn: on }, index) => {
      if (state !== 'decided' || on === null || on < movedOn) return [];
      const isKept = outcome === 'keep';
      // A cancelled review confirms nothing.
      if (isKept && isCancelled) return [];
      return [{ grant: (campaign.items[index] as ReviewItem).grant, campaign: campaign.id, on, isKept }];
    });
  });
  // Of two decisions of one day, the one that takes the right away holds.
  const inOrder = decisions.toSorted((a, b) =>
    a.on === b.on ? Number(b.isKept) - Number(a.isKept) : a.on < b.on ? -1 : 1,
  );
  const confirmed = new Map<RecordId, Confirmation>();
  for (const { grant, campaign, on, isKept } of inOrder) {
    if (!isKept) confirmed.delete(grant);
    else if (!confirmed.has(grant)) confirmed.set(grant, { campaign, on });
  }
  return confirmed;
}
