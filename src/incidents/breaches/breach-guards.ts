import { incidentTimeGuard } from '../records/time-bounds.ts';
import {
  aBoolean,
  anHourPeriod,
  anInstant,
  anObject,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type {
  BreachRiskFactors,
  CommunicationExemption,
  HighRiskDecision,
  PendingRiskDecision,
  RiskDecision,
  UnlikelyRiskDecision,
} from './breach-decision.ts';
import type {
  AuthorityRecipient,
  BreachNotice,
  ControllerRecipient,
  NoticeContent,
  OtherRecipient,
  PeopleRecipient,
  PublicRecipient,
} from './breach-notice.ts';
import type {
  AffectedController,
  ControllerPart,
  JointArrangement,
  JointControllerPart,
  ProcessorPart,
} from './breach-part.ts';
import { decisionGrounds, exemptionKinds, noticeItems, noticeItemStates, noticePhases } from './breach-words.ts';
import type {
  CommunicationOrder,
  EstablishedInEea,
  FurtherRecipient,
  NotEstablishedInEea,
  PersonalDataBreach,
} from './personal-data-breach.ts';

const maybeText: Guard = /* @__PURE__ */ maybe(aText);
const maybeInstant: Guard = /* @__PURE__ */ maybe(anInstant);
const maybeBoolean: Guard = /* @__PURE__ */ maybe(aBoolean);
const maybeTexts: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText));

const factors: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ anObject<BreachRiskFactors>({
    specialCategories: maybeBoolean,
    encrypted: maybeBoolean,
    key: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['safe', 'compromised', 'lost'])),
    copyExists: maybeBoolean,
    holders: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['nobody', 'trusted', 'unidentified'])),
    dataLeft: maybeBoolean,
  }),
);

const taken = {
  by: aText,
  at: anInstant,
  factors,
  grounds: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(decisionGrounds))),
  reasons: maybeText,
};

const decisionGuard: Guard = /* @__PURE__ */ aShape('outcome', {
  pending: /* @__PURE__ */ anObject<PendingRiskDecision>({ factors }),
  'risk-unlikely': /* @__PURE__ */ anObject<UnlikelyRiskDecision>(taken),
  risk: /* @__PURE__ */ anObject<RiskDecision>(taken),
  'high-risk': /* @__PURE__ */ anObject<HighRiskDecision>({
    ...taken,
    exemption: /* @__PURE__ */ maybe(
      /* @__PURE__ */ anObject<CommunicationExemption>({
        kind: /* @__PURE__ */ oneOf(exemptionKinds),
        reason: maybeText,
      }),
    ),
  }),
});

const partFields = { id: aText, countries: maybeTexts };

const partGuard: Guard = /* @__PURE__ */ aShape('role', {
  controller: /* @__PURE__ */ anObject<ControllerPart>({ ...partFields, decision: decisionGuard }),
  'joint-controller': /* @__PURE__ */ anObject<JointControllerPart>({
    ...partFields,
    arrangement: /* @__PURE__ */ maybe(
      /* @__PURE__ */ anObject<JointArrangement>({
        notifies: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['organization', 'partner'])),
      }),
    ),
    decision: decisionGuard,
  }),
  processor: /* @__PURE__ */ anObject<ProcessorPart>({
    ...partFields,
    controllers: /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<AffectedController>({
        controller: aText,
        notifyWithin: /* @__PURE__ */ maybe(anHourPeriod),
      }),
    ),
  }),
});

const noticeGuard: Guard = /* @__PURE__ */ anObject<BreachNotice>({
  recipient: /* @__PURE__ */ aShape('kind', {
    authority: /* @__PURE__ */ anObject<AuthorityRecipient>({ authority: aText }),
    people: /* @__PURE__ */ anObject<PeopleRecipient>({}),
    public: /* @__PURE__ */ anObject<PublicRecipient>({}),
    controller: /* @__PURE__ */ anObject<ControllerRecipient>({ controller: aText }),
    other: /* @__PURE__ */ anObject<OtherRecipient>({ name: aText }),
  }),
  at: anInstant,
  phase: /* @__PURE__ */ oneOf(noticePhases),
  parts: maybeTexts,
  content: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<NoticeContent>({
      item: /* @__PURE__ */ oneOf(noticeItems),
      state: /* @__PURE__ */ oneOf(noticeItemStates),
    }),
  ),
});

/**
 * The parts of a breach on which functions rely.
 *
 * @internal
 */
export const breachGuard: Guard = /* @__PURE__ */ anObject<PersonalDataBreach>({
  id: aText,
  incident: aText,
  owner: maybeText,
  occurred: /* @__PURE__ */ maybe(incidentTimeGuard),
  suspectedAt: maybeInstant,
  provenAt: maybeInstant,
  awareAt: anInstant,
  investigationReason: maybeText,
  parts: /* @__PURE__ */ listOf(partGuard),
  establishment: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      established: /* @__PURE__ */ anObject<EstablishedInEea>({ authority: aText }),
      none: /* @__PURE__ */ anObject<NotEstablishedInEea>({}),
    }),
  ),
  notices: /* @__PURE__ */ listOf(noticeGuard),
  orders: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<CommunicationOrder>({ authority: aText, receivedAt: anInstant, dueAt: maybeInstant }),
    ),
  ),
  furtherRecipients: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<FurtherRecipient>({ name: aText, reason: aText, dueAt: maybeInstant }),
    ),
  ),
  facts: maybeText,
  effects: maybeText,
  remedialAction: maybeText,
});
