import { aBoolean, aDate, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { evidenceDaysGuard } from '../../core/evidence/evidence-state.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { Review } from '../../core/reviews/review.ts';
import type { ClimateDecision } from './climate-decision.ts';
import type { ContextIssue } from './context-issue.ts';
import type { AddressedByNone, InterestedParty, PartyRequirement } from './interested-party.ts';
import type { IsmsScope, ScopeExclusion, ScopeInterface } from './isms-scope.ts';
import type { PlannedChange } from './planned-change.ts';

const maybeDate: Guard = /* @__PURE__ */ maybe(aDate);
const maybeText: Guard = /* @__PURE__ */ maybe(aText);
const maybeBoolean: Guard = /* @__PURE__ */ maybe(aBoolean);

const reviewed = {
  owner: maybeText,
  review: /* @__PURE__ */ maybe(cadenceGuard),
  nextReviewOn: maybeDate,
  reviews: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Review>({ on: aDate, counts: maybeBoolean })),
  ),
};

/**
 * The parts of an issue on which functions rely.
 *
 * @internal
 */
export const contextIssueGuard: Guard = /* @__PURE__ */ anObject<ContextIssue>({
  id: aText,
  kind: /* @__PURE__ */ oneOf(['internal', 'external']),
  text: aText,
  climate: maybeBoolean,
  identifiedOn: maybeDate,
  ...reviewed,
  closedOn: maybeDate,
});

/**
 * The parts of a decision about climate change on which functions rely.
 *
 * @internal
 */
export const climateDecisionGuard: Guard = /* @__PURE__ */ anObject<ClimateDecision>({
  id: aText,
  relevant: aBoolean,
  reason: maybeText,
  decidedOn: aDate,
});

/**
 * The parts of an interested party on which functions rely.
 *
 * @internal
 */
export const interestedPartyGuard: Guard = /* @__PURE__ */ anObject<InterestedParty>({
  id: aText,
  name: aText,
  requirements: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<PartyRequirement>({
      text: aText,
      addressed: /* @__PURE__ */ maybe(
        /* @__PURE__ */ aShape('by', {
          isms: /* @__PURE__ */ anObject({}),
          none: /* @__PURE__ */ anObject<AddressedByNone>({ reason: maybeText }),
        }),
      ),
      climate: maybeBoolean,
    }),
  ),
  ...reviewed,
});

/**
 * The parts of a scope on which functions rely.
 *
 * @internal
 */
export const ismsScopeGuard: Guard = /* @__PURE__ */ anObject<IsmsScope>({
  id: aText,
  version: aText,
  statement: aText,
  approvedOn: maybeDate,
  approvedBy: maybeText,
  interfaces: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<ScopeInterface>({ party: aText, what: aText })),
  exclusions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ScopeExclusion>({
      what: aText,
      reason: maybeText,
      provider: maybeText,
      usedInside: maybeBoolean,
      evidence: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(evidenceDaysGuard)),
    }),
  ),
});

/**
 * The parts of a planned change on which functions rely.
 *
 * @internal
 */
export const plannedChangeGuard: Guard = /* @__PURE__ */ anObject<PlannedChange>({
  id: aText,
  title: aText,
  purpose: maybeText,
  consequences: maybeText,
  resources: maybeText,
  responsibilities: maybeText,
  owner: maybeText,
  plannedOn: maybeDate,
  approvedBy: maybeText,
  approvedOn: maybeDate,
  dueOn: maybeDate,
  doneOn: maybeDate,
  reviewDueOn: maybeDate,
  reviewedOn: maybeDate,
  cancelledOn: maybeDate,
});
