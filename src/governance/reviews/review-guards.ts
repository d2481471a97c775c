import { actionGuard } from '../../core/actions/action-guard.ts';
import { aDate, anObject, anything, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import type { ManagementReview, ReviewDecisions, ReviewInput } from './management-review.ts';

const texts = /* @__PURE__ */ listOf(aText);
const inputs = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<ReviewInput>({ input: aText, summary: /* @__PURE__ */ maybe(aText) }),
);
const named: Guard = /* @__PURE__ */ anObject<ManagementReview['actions'][number]>({
  id: /* @__PURE__ */ maybe(aText),
  text: aText,
  owner: /* @__PURE__ */ maybe(aText),
});
const decided = {
  id: aText,
  heldOn: /* @__PURE__ */ maybe(aDate),
  actions: /* @__PURE__ */ listOf((value) => actionGuard(value) ?? named(value)),
};

/**
 * The inputs of a management review.
 *
 * @internal
 */
export const reviewedInputsGuard: Guard = /* @__PURE__ */ anObject<ManagementReview>({ inputs });

/**
 * The parts of a management review that decide which actions are carried forward.
 *
 * @internal
 */
export const decidedActionsGuard: Guard = /* @__PURE__ */ anObject<ManagementReview>(decided);

/**
 * The parts of a management review on which the check relies.
 *
 * @internal
 */
export const managementReviewGuard: Guard = /* @__PURE__ */ anObject<ManagementReview>({
  ...decided,
  plannedOn: aDate,
  recordedOn: /* @__PURE__ */ maybe(aDate),
  chair: /* @__PURE__ */ maybe(aText),
  attendees: texts,
  inputs,
  followedUp: /* @__PURE__ */ maybe(texts),
  decisions: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<ReviewDecisions>({
      improvements: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anything)),
      changes: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anything)),
    }),
  ),
});
