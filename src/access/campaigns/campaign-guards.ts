import {
  aBoolean,
  aDate,
  anObject,
  aShape,
  aText,
  type Guard,
  listOf,
  listOfSome,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import { rightGuard } from '../grants/grant-guards.ts';
import { sourcesGuard } from '../snapshots/snapshot-guards.ts';
import type { AccessReviewPlan } from './access-review-plan.ts';
import { reviewCampaignLifecycle } from './review-campaign-lifecycle.ts';
import type {
  ReviewCampaign,
  ReviewCampaignEntry,
  ReviewDelegation,
  ReviewItem,
  ReviewScope,
} from './review-campaign.ts';
import type { ChangeDecision, EscalateDecision, ReviewDecision } from './review-decision.ts';

const covers: Guard = /* @__PURE__ */ oneOf(['all', 'privileged']);

/**
 * The parts of a plan on which functions rely.
 *
 * @internal
 */
export const reviewPlanGuard: Guard = /* @__PURE__ */ anObject<AccessReviewPlan>({
  id: aText,
  system: aText,
  covers,
  cadence: cadenceGuard,
  owner: /* @__PURE__ */ maybe(aText),
});

const decisionFields: Guard = /* @__PURE__ */ anObject<ReviewDecision>({
  by: /* @__PURE__ */ maybe(aText),
  on: aDate,
  isDefault: /* @__PURE__ */ maybe(aBoolean),
});
const decisionKinds: Guard = /* @__PURE__ */ aShape('kind', {
  keep: /* @__PURE__ */ anObject({}),
  revoke: /* @__PURE__ */ anObject({}),
  change: /* @__PURE__ */ anObject<ChangeDecision>({ to: rightGuard }),
  escalate: /* @__PURE__ */ anObject<EscalateDecision>({ to: aText }),
});

const itemGuard: Guard = /* @__PURE__ */ anObject<ReviewItem>({
  id: aText,
  grant: aText,
  account: aText,
  system: aText,
  persons: /* @__PURE__ */ listOf(aText),
  right: rightGuard,
  privileged: aBoolean,
  from: aDate,
  until: /* @__PURE__ */ maybe(aDate),
  reviewer: /* @__PURE__ */ maybe(aText),
  decisions: /* @__PURE__ */ listOf((value) => decisionFields(value) ?? decisionKinds(value)),
});

/**
 * The parts of a review on which functions rely.
 *
 * @internal
 */
export const reviewCampaignGuard: Guard = /* @__PURE__ */ anObject<ReviewCampaign>({
  id: aText,
  scope: /* @__PURE__ */ anObject<ReviewScope>({ systems: /* @__PURE__ */ listOf(aText), covers }),
  sources: sourcesGuard,
  items: /* @__PURE__ */ listOf(itemGuard),
  delegations: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ReviewDelegation>({
        reviewer: aText,
        delegate: aText,
        from: aDate,
        until: /* @__PURE__ */ maybe(aDate),
      }),
    ),
  ),
  owner: /* @__PURE__ */ maybe(aText),
  dueOn: aDate,
  history: /* @__PURE__ */ listOfSome(
    /* @__PURE__ */ anObject<ReviewCampaignEntry>({
      state: /* @__PURE__ */ oneOf(reviewCampaignLifecycle.states),
      enteredOn: aDate,
    }),
  ),
});
