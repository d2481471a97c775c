import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { accountGuard } from '../accounts/account-guard.ts';
import type { Account } from '../accounts/account.ts';
import { grantGuard } from '../grants/grant-guards.ts';
import type { Grant } from '../grants/grant.ts';
import { reviewCampaignGuard } from './campaign-guards.ts';
import { grantsOutside, placeGrants, type ReviewContext } from './grants-outside.ts';
import { campaignState, enteredOn, judgeItems, type ReviewItemState } from './judge-items.ts';
import type { ReviewCampaign } from './review-campaign.ts';

/** The options of `reviewCompleteness`. */
export interface ReviewCompletenessOptions {
  /** The day in question; later decisions have not happened. */
  readonly asOf: CalendarDate;
  /** The accounts; with them the items of accounts that were gone before a decision are left out. */
  readonly accounts?: readonly Account[];
  /**
   * The grants; with them and the accounts the rights that the review should have had, and those that began later, are listed. Without the accounts
   * nobody knows which systems they are in.
   */
  readonly grants?: readonly Grant[];
}

/** A system in the scope of which not all rights were read. */
export interface UnreadSource {
  /** The system. */
  readonly system: RecordId;
  /** Whether some of its rights were read, none of them, or no reading was tried by the day in question. */
  readonly outcome: 'partial' | 'failed' | 'missing';
}

/** How far a review of rights has come. Decided is not carried out: see `revocationsOverdue`. */
export interface ReviewCompleteness {
  /**
   * `complete` where every right has a decision that counts and the population is known. It is not known where a source failed or was read after the
   * day in question, or where a grant without an item may belong to the review.
   */
  readonly state: 'not-opened' | 'cancelled' | 'population-unknown' | 'incomplete' | 'complete';
  /**
   * The items with a decision that counts; items without one, and escalated ones, are unknown. Items of accounts that are gone, and of grants that
   * began after the opening, are excluded.
   */
  readonly decided: Tally;
  /** The items, in their order; none before the opening. */
  readonly items: readonly ReviewItemState[];
  /** The systems in the scope of which not all rights were read. */
  readonly unread: readonly UnreadSource[];
  /** The grants in the scope that were held on the day of the opening and have no item; empty where no grants are given. */
  readonly missing: readonly RecordId[];
  /** The grants in the scope that began after the opening: they are not part of it. */
  readonly later: readonly RecordId[];
  /** The grants that were held on the day of the opening, have no item, and may be in the scope: the account that they name is not known. */
  readonly unplaced: readonly RecordId[];
}

const optionsGuard = /* @__PURE__ */ anObject<ReviewCompletenessOptions>({
  asOf: aDate,
  accounts: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(accountGuard)),
  grants: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(grantGuard)),
});

/**
 * Says how far a review of rights has come (A.5.18). A decision counts if the reviewer took it, a delegate in the days of the delegation, or the
 * person to whom it was passed on; a decision about the own access does not count, and a default that a tool takes at the deadline is no review.
 *
 * @param campaign - The review.
 * @param options - The day in question, and the registers of accounts and grants.
 * @returns The state, the tally, and where each item stands and why.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { reviewCompleteness } from 'isms-kit/access';
 * import { makeReviewCampaign, makeReviewItem } from 'isms-kit/fixtures';
 *
 * const items = [
 *   makeReviewItem({ decisions: [{ kind: 'keep', by: 'cy', on: '2026-11-10' }] }),
 *   makeReviewItem({ id: 'AR-1/2', decisions: [{ kind: 'keep', by: 'ben', on: '2026-11-10' }] }),
 * ];
 * const { state, decided, items: states } = reviewCompleteness(makeReviewCampaign({ items }), { asOf: '2026-11-21' });
 * state; // => 'incomplete'
 * decided.share; // => 0.5
 * states[1]?.void; // => [{ index: 0, reason: 'own-access' }]
 * ```
 */
export function reviewCompleteness(campaign: ReviewCampaign, options: ReviewCompletenessOptions): ReviewCompleteness {
  requireReadable('campaign', campaign, reviewCampaignGuard);
  requireOptions(options, optionsGuard);
  const { asOf, accounts, grants } = options;
  const accountsById = accounts && new Map(accounts.map((account) => [account.id, account]));
  return completenessOf(campaign, { accounts: accountsById, grants: placeGrants(grants ?? [], accountsById), asOf });
}

/**
 * How far a review has come that was checked at its own place.
 *
 * @internal
 */
export function completenessOf(
  campaign: ReviewCampaign,
  { accounts, grants, asOf }: ReviewContext,
): ReviewCompleteness {
  const items = judgeItems(campaign, { accounts, asOf });
  const unread = unreadSources(campaign, asOf);
  const openedOn = enteredOn(campaign, 'open', asOf);
  const { missing, later, unplaced } =
    openedOn === undefined ? { missing: [], later: [], unplaced: [] } : grantsOutside(campaign, grants, openedOn);
  const decided = tallyItems(items);
  const isComplete = decided.counted === decided.of && missing.length === 0;
  const state = campaignState(campaign, asOf);
  const counted = isComplete ? 'complete' : 'incomplete';
  const judged = unread.length > 0 || unplaced.length > 0 ? 'population-unknown' : counted;
  const opened = openedOn === undefined ? 'not-opened' : judged;
  return {
    state: state === 'cancelled' ? 'cancelled' : opened,
    decided,
    items,
    unread,
    missing: missing.map(({ grant }) => grant),
    later,
    unplaced,
  };
}

function tallyItems(items: readonly ReviewItemState[]): Tally {
  const count = (...states: readonly ReviewItemState['state'][]): number =>
    items.filter(({ state }) => states.includes(state)).length;
  const excluded = count('account-gone', 'later');
  const unknown = count('open', 'escalated');
  return tallyOf({ counted: count('decided'), of: items.length - excluded, excluded, unknown });
}

/**
 * The systems in the scope of a review of which not all rights were read by a day.
 *
 * @internal
 */
export function unreadSources({ scope, sources }: ReviewCampaign, asOf: CalendarDate): readonly UnreadSource[] {
  const read = sources.filter(({ fetchedOn }) => fetchedOn <= asOf);
  const outcomeOf = new Map(read.map(({ system, outcome }) => [system, outcome]));
  return [...new Set(scope.systems)].flatMap((system) => {
    const outcome = outcomeOf.get(system) ?? 'missing';
    return outcome === 'complete' ? [] : [{ system, outcome }];
  });
}
