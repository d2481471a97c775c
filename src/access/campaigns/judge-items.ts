import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { earlierEnd, isInRange } from '../../core/calendar/day-range.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Account } from '../accounts/account.ts';
import { personsOn } from '../accounts/account-persons.ts';
import { reviewCampaignGuard } from './campaign-guards.ts';
import type { ReviewCampaign, ReviewDelegation, ReviewItem } from './review-campaign.ts';
import type { ReviewCampaignState } from './review-campaign-lifecycle.ts';
import type { ReviewDecision } from './review-decision.ts';

/** Why a decision does not count: it came before the review was opened, a tool made it, the person decides about the own access, or may not decide. */
export type VoidDecisionReason = 'before-opening' | 'default' | 'own-access' | 'not-the-reviewer';

/** A decision that does not count. */
export interface VoidDecision {
  /** The place of the decision in its item. */
  readonly index: number;
  /** The reason. */
  readonly reason: VoidDecisionReason;
}

/** Where a right under review stands. */
export interface ReviewItemState {
  /** The item. */
  readonly item: RecordId;
  /**
   * Whether a person who may decide has decided, passed it on (`escalated`), or not (`open`). An item is left out where its account was gone before
   * a decision and before the review was closed (`account-gone`), or its grant began after the opening (`later`).
   */
  readonly state: 'decided' | 'escalated' | 'open' | 'account-gone' | 'later';
  /** The decision that holds; null where there is none. */
  readonly outcome: 'keep' | 'revoke' | 'change' | null;
  /** The person who took it; null where there is none. */
  readonly by: RecordId | null;
  /** The day of the decision; null where there is none. */
  readonly decidedOn: CalendarDate | null;
  /**
   * The day since which it needs no decision: that of the first one, or of the first after it was passed on, or the end of its account. Null while it
   * needs one, and where its grant began later.
   */
  readonly settledOn: CalendarDate | null;
  /** The decisions that do not count. */
  readonly void: readonly VoidDecision[];
}

/**
 * Reads the reviews of rights.
 *
 * @internal
 */
export function readCampaigns(campaigns: readonly ReviewCampaign[] | undefined): RegisterRead<ReviewCampaign> {
  return readRegister('reviewCampaigns', 'review-campaign', campaigns, reviewCampaignGuard);
}

/**
 * The last state that a review entered by a day, and its day; undefined where it entered none.
 *
 * @internal
 */
export function campaignState(
  { history }: Pick<ReviewCampaign, 'history'>,
  asOf: CalendarDate,
): ReviewCampaignState | undefined {
  return entryOn(history, asOf)?.state;
}

/**
 * The first day of a state by a day; undefined where the review did not enter it.
 *
 * @internal
 */
export function enteredOn(
  { history }: Pick<ReviewCampaign, 'history'>,
  state: ReviewCampaignState,
  asOf: CalendarDate,
): CalendarDate | undefined {
  return history.find((entry) => entry.state === state && entry.enteredOn <= asOf)?.enteredOn;
}

/**
 * Judges the items of a review on a day; none where it is not opened.
 *
 * @internal
 */
export function judgeItems(
  campaign: ReviewCampaign,
  { accounts, asOf }: { readonly accounts: ReadonlyMap<RecordId, Account> | undefined; readonly asOf: CalendarDate },
): readonly ReviewItemState[] {
  const openedOn = enteredOn(campaign, 'open', asOf);
  if (openedOn === undefined) return [];
  const closedOn = enteredOn(campaign, 'closed', asOf) ?? asOf;
  const delegationsOf = groupBy(campaign.delegations ?? [], ({ reviewer }) => [reviewer]);
  return campaign.items.map((item) => {
    const account = accounts?.get(item.account);
    const judged = judgeDecisions(item, { account, openedOn, delegationsOf, asOf });
    if (item.from > openedOn) return { ...judged, state: 'later', settledOn: null };
    // A review that is closed stays as it is when the account goes.
    const goneOn = account?.closedOn;
    const isGone = goneOn !== undefined && goneOn <= (judged.decidedOn ?? closedOn);
    return isGone ? { ...judged, state: 'account-gone', settledOn: earlierEnd(judged.settledOn, goneOn) } : judged;
  });
}

function judgeDecisions(
  item: ReviewItem,
  {
    account,
    openedOn,
    delegationsOf,
    asOf,
  }: {
    readonly account: Account | undefined;
    readonly openedOn: CalendarDate;
    readonly delegationsOf: ReadonlyMap<RecordId, readonly ReviewDelegation[]>;
    readonly asOf: CalendarDate;
  },
): ReviewItemState {
  let reviewer = item.reviewer;
  let holding: ReviewDecision | undefined;
  let settledOn: CalendarDate | null = null;
  const voided: VoidDecision[] = [];
  for (const [index, decision] of inOrder(item.decisions)) {
    // A later decision has not happened.
    if (decision.on > asOf) continue;
    const delegates = (delegationsOf.get(reviewer ?? '') ?? []).flatMap(({ delegate, from, until = null }) =>
      isInRange(decision.on, { from, through: until }) ? [delegate] : [],
    );
    const persons = account === undefined ? item.persons : [...item.persons, ...personsOn(account, decision.on)];
    const reason = voidReason(decision, { persons, openedOn, mayDecide: [reviewer, ...delegates] });
    if (reason !== undefined) {
      voided.push({ index, reason });
      continue;
    }
    holding = decision;
    settledOn ??= decision.on;
    if (decision.kind !== 'escalate') continue;
    reviewer = decision.to;
    settledOn = null;
  }
  const about = { item: item.id, settledOn, void: voided };
  if (holding === undefined || holding.kind === 'escalate')
    return { ...about, state: holding === undefined ? 'open' : 'escalated', outcome: null, by: null, decidedOn: null };
  return { ...about, state: 'decided', outcome: holding.kind, by: holding.by as RecordId, decidedOn: holding.on };
}

/** The decisions by their days, of one day as they are recorded, each with its place. */
function inOrder(
  decisions: readonly ReviewDecision[],
): readonly (readonly [index: number, decision: ReviewDecision])[] {
  return [...decisions.entries()].toSorted(([, a], [, b]) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function voidReason(
  { by, on, isDefault = false }: ReviewDecision,
  {
    persons,
    openedOn,
    mayDecide,
  }: {
    /** The people to whom the account belonged at the opening or on the day of the decision. */
    readonly persons: readonly RecordId[];
    readonly openedOn: CalendarDate;
    readonly mayDecide: readonly (RecordId | undefined)[];
  },
): VoidDecisionReason | undefined {
  if (isDefault || by === undefined) return 'default';
  if (on < openedOn) return 'before-opening';
  if (persons.includes(by)) return 'own-access';
  return mayDecide.includes(by) ? undefined : 'not-the-reviewer';
}
