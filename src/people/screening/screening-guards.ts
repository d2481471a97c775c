import {
  aBoolean,
  aDate,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { Agreement } from './agreement.ts';
import type { GateRequirement, RequiredScreening } from './gate-requirement.ts';
import { agreementKinds, screeningKinds } from './screening-kinds.ts';
import type {
  AdverseScreening,
  ClearScreening,
  NotPermittedScreening,
  RequestedScreening,
  ScreeningDecision,
  ScreeningFields,
} from './screening.ts';

const fieldsGuard: Guard = /* @__PURE__ */ anObject<ScreeningFields>({
  id: aText,
  person: aText,
  kind: /* @__PURE__ */ oneOf(screeningKinds),
  retainUntil: /* @__PURE__ */ maybe(aDate),
});

const statesGuard: Guard = /* @__PURE__ */ aShape('status', {
  requested: /* @__PURE__ */ anObject<RequestedScreening>({ requestedOn: aDate }),
  clear: /* @__PURE__ */ anObject<ClearScreening>({ completedOn: aDate, validUntil: /* @__PURE__ */ maybe(aDate) }),
  adverse: /* @__PURE__ */ anObject<AdverseScreening>({
    completedOn: aDate,
    validUntil: /* @__PURE__ */ maybe(aDate),
    decision: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<ScreeningDecision>({ on: aDate, accept: aBoolean })),
  }),
  'not-permitted': /* @__PURE__ */ anObject<NotPermittedScreening>({ determinedOn: aDate }),
});

/**
 * The parts of a screening on which functions rely.
 *
 * @internal
 */
export const screeningGuard: Guard = (value) => fieldsGuard(value) ?? statesGuard(value);

/**
 * The parts of an agreement on which functions rely.
 *
 * @internal
 */
export const agreementGuard: Guard = /* @__PURE__ */ anObject<Agreement>({
  id: aText,
  person: aText,
  kind: /* @__PURE__ */ oneOf(agreementKinds),
  signedOn: /* @__PURE__ */ maybe(aDate),
  countersignedOn: /* @__PURE__ */ maybe(aDate),
  through: /* @__PURE__ */ maybe(aDate),
  survives: /* @__PURE__ */ maybe(aBoolean),
});

/**
 * The parts of the conditions for access on which functions rely.
 *
 * @internal
 */
export const gateRequirementGuard: Guard = /* @__PURE__ */ anObject<GateRequirement>({
  id: aText,
  role: /* @__PURE__ */ maybe(aText),
  screenings: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<RequiredScreening>({
      kind: /* @__PURE__ */ oneOf(screeningKinds),
      every: /* @__PURE__ */ maybe(aPeriod),
    }),
  ),
  agreements: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(agreementKinds)),
  documents: /* @__PURE__ */ listOf(aText),
  trainings: /* @__PURE__ */ listOf(aText),
});
