import { aDate, anObject, aText, maybe, nullOr, oneOf } from '../../core/guards/guard.ts';
import type { DataSubjectRequestFacts, RequestClarification } from './data-subject-request-facts.ts';
import { dataSubjectRights } from './data-subject-rights.ts';
import type { DatedRequest } from './request-dates.ts';

const maybeDate = /* @__PURE__ */ maybe(aDate);
const maybeOpen = /* @__PURE__ */ maybe(/* @__PURE__ */ nullOr(aDate));

const facts = {
  regime: /* @__PURE__ */ oneOf(['gdpr', 'uk-gdpr'] satisfies DataSubjectRequestFacts['regime'][]),
  receivedOn: aDate,
  right: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(dataSubjectRights)),
  identityAskedOn: maybeDate,
  identityProvedOn: maybeOpen,
  feePaidOn: maybeOpen,
  extensionAnnouncedOn: maybeDate,
  clarification: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<RequestClarification>({ askedOn: aDate, receivedOn: /* @__PURE__ */ nullOr(aDate) }),
  ),
};

/**
 * The dates of a request. An unknown regime would count by the wrong law; an impossible date would invent another.
 *
 * @internal
 */
export const requestFactsGuard = /* @__PURE__ */ anObject<DataSubjectRequestFacts>(facts);

/**
 * A request with its id and its answer.
 *
 * @internal
 */
export const requestGuard = /* @__PURE__ */ anObject<DatedRequest>({ id: aText, ...facts, answeredOn: maybeDate });
