import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueState } from '../../core/due/due-item.ts';
import { aDate, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import { nextOccurrence } from '../../core/reviews/next-occurrence.ts';
import { accountGuard } from '../accounts/account-guard.ts';
import type { Account } from '../accounts/account.ts';
import { grantGuard } from '../grants/grant-guards.ts';
import type { Grant } from '../grants/grant.ts';
import type { AccessReviewPlan } from './access-review-plan.ts';
import { reviewCampaignGuard, reviewPlanGuard } from './campaign-guards.ts';
import { grantsOutside, placeGrants, type ReviewContext } from './grants-outside.ts';
import { campaignState, enteredOn, judgeItems } from './judge-items.ts';
import type { ReviewCampaign, ReviewItem } from './review-campaign.ts';
import { unreadSources } from './review-completeness.ts';

/** The options of `dueAccessReviews`. */
export interface DueAccessReviewsOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /** The accounts; with them the items of accounts that were gone before a decision are left out. */
  readonly accounts?: readonly Account[];
  /** The grants; with them and the accounts a review of which a system lacks a grant that was held at its opening is not complete. */
  readonly grants?: readonly Grant[];
}

/** The next review of the rights in a system. */
export interface DueAccessReview {
  /** The plan. */
  readonly plan: RecordId;
  /** The system. */
  readonly system: RecordId;
  /** All rights in it, or the privileged ones alone. */
  readonly covers: AccessReviewPlan['covers'];
  /** The last good day of the next review. */
  readonly dueOn: CalendarDate;
  /** The state of the next review; a tolerance of the plan counts. */
  readonly state: DueState;
  /** The reviews that passed without being done. */
  readonly missed: number;
  /** The day of the last complete review; null where there is none. */
  readonly lastOn: CalendarDate | null;
  /** That review; null where there is none. */
  readonly lastCampaign: RecordId | null;
  /** The reviews that run on the day and cover the plan. */
  readonly running: readonly RecordId[];
}

const optionsGuard = /* @__PURE__ */ anObject<DueAccessReviewsOptions>({
  asOf: aDate,
  accounts: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(accountGuard)),
  grants: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(grantGuard)),
});

/**
 * Finds when the rights in each system must be reviewed next (A.5.18, A.8.2). A review counts for a system from the day on which it was declared
 * decided and the last of its decisions was there, if all rights of that system were read and each has a decision that counts; a review of all rights
 * serves a plan for the privileged ones, too. A system that was never reviewed is due by the first day of its plan.
 *
 * @param plans - The plans.
 * @param campaigns - The reviews, in any order.
 * @param options - The day in question, and the registers of accounts and grants.
 * @returns A row for each plan, in their order. The cost grows linearly.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { dueAccessReviews } from 'isms-kit/access';
 * import { makeAccessReviewPlan, makeReviewCampaign } from 'isms-kit/fixtures';
 *
 * const cadence = { every: 'P3M', mode: 'fixed', anchor: '2026-05-31' } as const;
 * const plans = [makeAccessReviewPlan({ cadence })];
 * const [never] = dueAccessReviews(plans, [], { asOf: '2026-11-21' });
 * never?.dueOn; // => '2026-08-31'
 * const [done] = dueAccessReviews(plans, [makeReviewCampaign()], { asOf: '2026-11-21' });
 * done?.lastOn; // => '2026-11-16'
 * done?.dueOn; // => '2026-11-30'
 * ```
 */
export function dueAccessReviews(
  plans: readonly AccessReviewPlan[],
  campaigns: readonly ReviewCampaign[],
  options: DueAccessReviewsOptions,
): readonly DueAccessReview[] {
  requireReadable('plans', plans, listOf(reviewPlanGuard));
  requireReadable('campaigns', campaigns, listOf(reviewCampaignGuard));
  requireOptions(options, optionsGuard);
  const { asOf, accounts, grants = [] } = options;
  const accountsById = accounts && new Map(accounts.map((account) => [account.id, account]));
  return reviewsOfPlans(plans, campaigns, { accounts: accountsById, grants: placeGrants(grants, accountsById), asOf });
}

interface Coverage {
  readonly campaign: RecordId;
  readonly system: RecordId;
  readonly covers: AccessReviewPlan['covers'];
  /** The day on which the review of the system was complete; null where it is not. */
  readonly doneOn: CalendarDate | null;
  readonly isRunning: boolean;
}

/**
 * The next reviews of readable plans.
 *
 * @internal
 */
export function reviewsOfPlans(
  plans: readonly AccessReviewPlan[],
  campaigns: readonly ReviewCampaign[],
  context: ReviewContext,
): readonly DueAccessReview[] {
  const { asOf } = context;
  const coverages = campaigns.flatMap((campaign) => coveragesOf(campaign, context));
  const bySystem = groupBy(coverages, ({ system }) => [system]);
  return plans.map(({ id, system, covers, cadence }) => {
    const serving = (bySystem.get(system) ?? []).filter((one) => one.covers === 'all' || covers === 'privileged');
    let last: { readonly campaign: RecordId; readonly doneOn: CalendarDate } | undefined;
    for (const { campaign, doneOn } of serving) {
      if (doneOn !== null && (last === undefined || doneOn > last.doneOn)) last = { campaign, doneOn };
    }
    const completed = last === undefined ? {} : { completedOn: last.doneOn };
    const { dueOn, state, missed } = nextOccurrence(cadence, { ...completed, asOf });
    return {
      plan: id,
      system,
      covers,
      dueOn,
      state,
      missed,
      lastOn: last?.doneOn ?? null,
      lastCampaign: last?.campaign ?? null,
      running: serving.flatMap(({ campaign, isRunning }) => (isRunning ? [campaign] : [])),
    };
  });
}

function coveragesOf(campaign: ReviewCampaign, context: ReviewContext): readonly Coverage[] {
  const isRunning = campaignState(campaign, context.asOf) === 'open';
  const dayOf = completedDays(campaign, context);
  return [...new Set(campaign.scope.systems)].map((system) => ({
    campaign: campaign.id,
    system,
    covers: campaign.scope.covers,
    doneOn: dayOf.get(system) ?? null,
    isRunning,
  }));
}

/** The days on which a review was complete for its systems; those for which it is not are left out. */
function completedDays(campaign: ReviewCampaign, context: ReviewContext): ReadonlyMap<RecordId, CalendarDate> {
  const { grants, asOf } = context;
  const days = new Map<RecordId, CalendarDate>();
  const [openedOn, decidedOn] = [enteredOn(campaign, 'open', asOf), enteredOn(campaign, 'decided', asOf)];
  if (openedOn === undefined || decidedOn === undefined || campaignState(campaign, asOf) === 'cancelled') return days;
  const { missing, unplaced } = grantsOutside(campaign, grants, openedOn);
  if (unplaced.length > 0) return days;
  for (const system of campaign.scope.systems) days.set(system, decidedOn);
  for (const { system } of [...unreadSources(campaign, asOf), ...missing]) days.delete(system);
  for (const [index, { state, settledOn }] of judgeItems(campaign, context).entries()) {
    const { system } = campaign.items[index] as ReviewItem;
    const day = days.get(system);
    if (state === 'open' || state === 'escalated') days.delete(system);
    else if (day !== undefined && settledOn !== null && settledOn > day) days.set(system, settledOn);
  }
  return days;
}
