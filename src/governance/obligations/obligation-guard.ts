import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { ObligationEvaluation, ObligationFields } from './obligation-fields.ts';

/**
 * The parts of an obligation on which functions rely.
 *
 * @internal
 */
export const obligationGuard: Guard = /* @__PURE__ */ anObject<ObligationFields>({
  id: aText,
  title: aText,
  validFrom: /* @__PURE__ */ maybe(aDate),
  validTo: /* @__PURE__ */ maybe(aDate),
  controls: /* @__PURE__ */ listOf(aText),
  documents: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  owner: /* @__PURE__ */ maybe(aText),
  evaluations: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ObligationEvaluation>({
        on: aDate,
        result: /* @__PURE__ */ oneOf(['met', 'partly', 'not-met']),
      }),
    ),
  ),
  reviewedOn: /* @__PURE__ */ maybe(aDate),
  review: /* @__PURE__ */ maybe(cadenceGuard),
});
