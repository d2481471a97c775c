import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { ControlledDocument, DocumentReview, ExternalOrigin } from './controlled-document.ts';
import { documentKinds } from './document-kinds.ts';
import { versionedGuard } from './version-in-force.ts';

const ownFieldsGuard: Guard = /* @__PURE__ */ anObject<ControlledDocument>({
  id: aText,
  title: aText,
  kind: /* @__PURE__ */ oneOf(documentKinds),
  owner: /* @__PURE__ */ maybe(aText),
  parent: /* @__PURE__ */ maybe(aText),
  review: /* @__PURE__ */ maybe(cadenceGuard),
  nextReviewOn: /* @__PURE__ */ maybe(aDate),
  changedOn: /* @__PURE__ */ maybe(aDate),
  reviews: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<DocumentReview>({
        on: aDate,
        version: /* @__PURE__ */ maybe(aText),
        outcome: /* @__PURE__ */ oneOf(['kept', 'revised', 'withdrawn']),
      }),
    ),
  ),
  external: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<ExternalOrigin>({
      publisher: /* @__PURE__ */ maybe(aText),
      edition: /* @__PURE__ */ maybe(aText),
    }),
  ),
});

/**
 * The parts of a document on which checks and reviews rely.
 *
 * @internal
 */
export const documentGuard: Guard = (value) => ownFieldsGuard(value) ?? versionedGuard(value);
