import { aBoolean, aDate, anObject, aShape, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { Review } from '../../core/reviews/review.ts';
import type { AuthorityContact } from './authority-contact.ts';
import type { Communication, CommunicationPartner, EventTiming, RegularTiming } from './communication.ts';

/**
 * The parts of a communication on which functions rely.
 *
 * @internal
 */
export const communicationGuard: Guard = /* @__PURE__ */ anObject<Communication>({
  id: aText,
  what: aText,
  requirements: /* @__PURE__ */ listOf(aText),
  when: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      cadence: /* @__PURE__ */ anObject<RegularTiming>({ cadence: cadenceGuard }),
      event: /* @__PURE__ */ anObject<EventTiming>({ event: aText }),
    }),
  ),
  with: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<CommunicationPartner>({ kind: /* @__PURE__ */ oneOf(['internal', 'external']) }),
  ),
  how: /* @__PURE__ */ maybe(aText),
  by: /* @__PURE__ */ maybe(aText),
  heldOn: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aDate)),
});

/**
 * The parts of a contact on which functions rely.
 *
 * @internal
 */
export const authorityContactGuard: Guard = /* @__PURE__ */ anObject<AuthorityContact>({
  id: aText,
  kind: /* @__PURE__ */ oneOf(['authority', 'interest-group']),
  body: aText,
  reachedBy: /* @__PURE__ */ maybe(aText),
  owner: /* @__PURE__ */ maybe(aText),
  check: /* @__PURE__ */ maybe(cadenceGuard),
  nextCheckOn: /* @__PURE__ */ maybe(aDate),
  checks: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Review>({ on: aDate, counts: /* @__PURE__ */ maybe(aBoolean) })),
  ),
});
