import {
  aBoolean,
  aDate,
  aMapOf,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  nullOr,
  oneOf,
} from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type {
  AssessmentDecision,
  AssessmentScreening,
  ConsentBasis,
  ControllerActivity,
  CriteriaErasureLimit,
  InterestsBasis,
  LegalBasis,
  PeriodErasureLimit,
  PersonalDataCategory,
  ProcessingPurpose,
  RuleErasureLimit,
} from './controller-activity.ts';
import { maybeReviews } from '../records/privacy-guards.ts';
import {
  assessmentCriteria,
  assessmentExemptions,
  requiredCases,
  specialConditions,
} from '../records/privacy-words.ts';
import type { ContactDetails } from './processing-activity.ts';
import type { ProcessorActivity, ServedController } from './processor-activity.ts';

const maybeText: Guard = /* @__PURE__ */ maybe(aText);
const maybeDate: Guard = /* @__PURE__ */ maybe(aDate);
const maybeTexts: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText));
const contact: Guard = /* @__PURE__ */ anObject<ContactDetails>({ name: aText, contact: aText });
const maybeContact: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ nullOr(contact));

const activity = {
  id: aText,
  name: aText,
  owner: maybeText,
  startsOn: maybeDate,
  endsOn: maybeDate,
  representative: maybeContact,
  dataProtectionOfficer: maybeContact,
  transfers: maybeTexts,
  security: maybeTexts,
  services: maybeTexts,
  review: /* @__PURE__ */ maybe(cadenceGuard),
  reviews: maybeReviews,
};

/**
 * The ground of a purpose.
 *
 * @internal
 */
export const basisGuard: Guard = /* @__PURE__ */ aShape('kind', {
  consent: /* @__PURE__ */ anObject<ConsentBasis>({ textVersions: maybeTexts }),
  contract: /* @__PURE__ */ anObject({}),
  'legal-obligation': /* @__PURE__ */ anObject<LegalBasis>({ law: maybeText }),
  'vital-interests': /* @__PURE__ */ anObject({}),
  'public-task': /* @__PURE__ */ anObject<LegalBasis>({ law: maybeText }),
  'legitimate-interests': /* @__PURE__ */ anObject<InterestsBasis>({ interest: maybeText, assessment: maybeText }),
});

const erasureGuard: Guard = /* @__PURE__ */ aShape('kind', {
  rule: /* @__PURE__ */ anObject<RuleErasureLimit>({
    rule: aText,
    category: maybeText,
    period: /* @__PURE__ */ maybe(aPeriod),
  }),
  period: /* @__PURE__ */ anObject<PeriodErasureLimit>({ period: aPeriod }),
  criteria: /* @__PURE__ */ anObject<CriteriaErasureLimit>({ criteria: aText }),
});

const answer: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['yes', 'no']));

function answersTo(questions: readonly string[]): Guard {
  return maybe(anObject(Object.fromEntries(questions.map((question) => [question, answer]))));
}

/**
 * The answers about the need of an impact assessment.
 *
 * @internal
 */
export const screeningGuard: Guard = /* @__PURE__ */ anObject<AssessmentScreening>({
  cases: /* @__PURE__ */ answersTo(requiredCases),
  entries: /* @__PURE__ */ maybe(/* @__PURE__ */ aMapOf(/* @__PURE__ */ oneOf(['yes', 'no']))),
  exemptions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(assessmentExemptions))),
  criteria: /* @__PURE__ */ answersTo(assessmentCriteria),
  decision: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<AssessmentDecision>({
      choice: /* @__PURE__ */ oneOf(['needed', 'not-needed']),
      by: aText,
      on: aDate,
      reason: maybeText,
    }),
  ),
});

/**
 * The parts of an activity of a controller on which functions rely.
 *
 * @internal
 */
export const controllerActivityGuard: Guard = /* @__PURE__ */ anObject<ControllerActivity>({
  ...activity,
  kind: /* @__PURE__ */ oneOf(['controller']),
  controller: /* @__PURE__ */ maybe(contact),
  jointControllers: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(contact)),
  purposes: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ProcessingPurpose>({
        id: aText,
        text: aText,
        basis: /* @__PURE__ */ maybe(basisGuard),
        directMarketing: /* @__PURE__ */ maybe(aBoolean),
      }),
    ),
  ),
  people: maybeTexts,
  data: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<PersonalDataCategory>({
        name: aText,
        nature: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['ordinary', 'special', 'criminal'])),
      }),
    ),
  ),
  specialCondition: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(specialConditions)),
  criminalDataAuthority: maybeText,
  recipients: maybeTexts,
  erasure: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(erasureGuard)),
  screening: /* @__PURE__ */ maybe(screeningGuard),
});

/**
 * The parts of an activity of a processor on which functions rely.
 *
 * @internal
 */
export const processorActivityGuard: Guard = /* @__PURE__ */ anObject<ProcessorActivity>({
  ...activity,
  kind: /* @__PURE__ */ oneOf(['processor']),
  processor: /* @__PURE__ */ maybe(contact),
  controllers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ServedController>({
        name: aText,
        contact: aText,
        representative: maybeContact,
        categories: maybeTexts,
      }),
    ),
  ),
});
