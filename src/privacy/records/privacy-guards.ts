import {
  aBoolean,
  aDate,
  anInstant,
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
import type { RequestClarification } from '../../deadlines/requests/data-subject-request-facts.ts';
import { dataSubjectRights } from '../../deadlines/requests/data-subject-rights.ts';
import type { Review } from '../../core/reviews/review.ts';
import type { Consent } from './consent.ts';
import type { DataCopy } from './data-copy.ts';
import type {
  AnsweredRight,
  CopyErasure,
  DataSubjectRequest,
  PartlyAnsweredRight,
  RefusedRight,
  RequestedRight,
  WithdrawnRight,
} from './data-subject-request.ts';
import type {
  ConsultationQuestion,
  ImpactAssessment,
  OfficerAdvice,
  PersonRisk,
  PriorConsultation,
  SoughtViews,
  UnsoughtViews,
} from './impact-assessment.ts';
import { dataCopyKinds, residualRiskLevels, transferDerogations } from './privacy-words.ts';
import type {
  ClausesMechanism,
  DerogationMechanism,
  FrameworkMechanism,
  SafeguardMechanism,
  Transfer,
} from './transfer.ts';

const maybeText: Guard = /* @__PURE__ */ maybe(aText);
const maybeDate: Guard = /* @__PURE__ */ maybe(aDate);
const maybeTexts: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText));
const maybeBoolean: Guard = /* @__PURE__ */ maybe(aBoolean);
const maybeOpen: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ nullOr(aDate));

/**
 * The reviews held, as far as the next one depends on them.
 *
 * @internal
 */
export const maybeReviews: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Review>({ on: aDate, counts: /* @__PURE__ */ maybe(aBoolean) })),
);

const validity = { validFrom: maybeDate, validUntil: maybeDate };
const safeguard: Guard = /* @__PURE__ */ anObject<SafeguardMechanism>({ ...validity, assessment: maybeText });

/**
 * The parts of a transfer on which functions rely.
 *
 * @internal
 */
export const transferGuard: Guard = /* @__PURE__ */ anObject<Transfer>({
  id: aText,
  importer: aText,
  country: aText,
  service: maybeText,
  regular: maybeBoolean,
  staffData: maybeBoolean,
  mechanism: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      adequacy: /* @__PURE__ */ anObject(validity),
      framework: /* @__PURE__ */ anObject<FrameworkMechanism>({
        ...validity,
        participant: aText,
        coversStaffData: maybeBoolean,
      }),
      'standard-clauses': /* @__PURE__ */ anObject<ClausesMechanism>({
        ...validity,
        module: maybeText,
        assessment: maybeText,
      }),
      'binding-corporate-rules': safeguard,
      'code-of-conduct': safeguard,
      certification: safeguard,
      derogation: /* @__PURE__ */ anObject<DerogationMechanism>({
        ...validity,
        ground: /* @__PURE__ */ oneOf(transferDerogations),
        safeguards: maybeText,
      }),
    }),
  ),
  startsOn: maybeDate,
  endsOn: maybeDate,
});

/**
 * The parts of a consultation on which functions rely.
 *
 * @internal
 */
export const consultationGuard: Guard = /* @__PURE__ */ anObject<PriorConsultation>({
  requestedOn: aDate,
  extensionToldOn: maybeDate,
  questions: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ConsultationQuestion>({ askedOn: aDate, receivedOn: /* @__PURE__ */ nullOr(aDate) }),
    ),
  ),
  answeredOn: maybeDate,
});

/**
 * The parts of an impact assessment on which functions rely.
 *
 * @internal
 */
export const impactAssessmentGuard: Guard = /* @__PURE__ */ anObject<ImpactAssessment>({
  id: aText,
  title: aText,
  owner: maybeText,
  activities: /* @__PURE__ */ listOf(aText),
  completedOn: maybeDate,
  description: maybeText,
  necessity: maybeText,
  risks: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<PersonRisk>({
        text: aText,
        measures: maybeTexts,
        residual: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(residualRiskLevels)),
      }),
    ),
  ),
  officerAdvice: /* @__PURE__ */ maybe(
    /* @__PURE__ */ nullOr(
      /* @__PURE__ */ anObject<OfficerAdvice>({ on: aDate, text: aText, followed: aBoolean, reason: maybeText }),
    ),
  ),
  views: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      sought: /* @__PURE__ */ anObject<SoughtViews>({ on: aDate, summary: aText }),
      'not-sought': /* @__PURE__ */ anObject<UnsoughtViews>({ reason: aText }),
    }),
  ),
  consultation: /* @__PURE__ */ maybe(consultationGuard),
  review: /* @__PURE__ */ maybe(cadenceGuard),
  reviews: maybeReviews,
  riskChangedOn: maybeDate,
});

const granted = {
  on: aDate,
  erasures: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<CopyErasure>({ copy: aText, on: aDate })),
  ),
  recipients: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['told', 'impossible', 'none'])),
};
const refused = {
  on: aDate,
  ground: /* @__PURE__ */ maybe(
    /* @__PURE__ */ oneOf(['no-such-right', 'exception', 'legal-hold', 'unfounded', 'excessive', 'not-identified']),
  ),
  reason: maybeText,
  article: maybeText,
  hold: maybeText,
  complaintToldOn: maybeDate,
};

/**
 * The parts of a request on which functions rely.
 *
 * @internal
 */
export const dataSubjectRequestGuard: Guard = /* @__PURE__ */ anObject<DataSubjectRequest>({
  id: aText,
  owner: maybeText,
  activities: maybeTexts,
  regime: /* @__PURE__ */ oneOf(['gdpr', 'uk-gdpr']),
  receivedOn: aDate,
  identityAskedOn: maybeDate,
  identityProvedOn: maybeOpen,
  feePaidOn: maybeOpen,
  feeReason: maybeText,
  extensionAnnouncedOn: maybeDate,
  extensionReason: maybeText,
  clarification: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<RequestClarification>({ askedOn: aDate, receivedOn: /* @__PURE__ */ nullOr(aDate) }),
  ),
  startedOn: maybeDate,
  rights: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<RequestedRight>({
      right: /* @__PURE__ */ oneOf(dataSubjectRights),
      outcome: /* @__PURE__ */ maybe(
        /* @__PURE__ */ aShape('status', {
          answered: /* @__PURE__ */ anObject<AnsweredRight>(granted),
          partly: /* @__PURE__ */ anObject<PartlyAnsweredRight>({ ...granted, ...refused }),
          refused: /* @__PURE__ */ anObject<RefusedRight>(refused),
          withdrawn: /* @__PURE__ */ anObject<WithdrawnRight>({ on: aDate }),
        }),
      ),
    }),
  ),
});

/**
 * The parts of a consent on which functions rely.
 *
 * @internal
 */
export const consentGuard: Guard = /* @__PURE__ */ anObject<Consent>({
  id: aText,
  person: aText,
  activity: aText,
  purpose: aText,
  textVersion: aText,
  givenAt: anInstant,
  withdrawnAt: /* @__PURE__ */ maybe(anInstant),
  lastProcessedAt: /* @__PURE__ */ maybe(anInstant),
});

/**
 * The parts of a copy on which functions rely.
 *
 * @internal
 */
export const dataCopyGuard: Guard = /* @__PURE__ */ anObject<DataCopy>({
  id: aText,
  category: aText,
  kind: /* @__PURE__ */ oneOf(dataCopyKinds),
  region: maybeText,
  use: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['in-use', 'not-in-use'])),
  activities: maybeTexts,
  service: maybeText,
  erasedAfter: /* @__PURE__ */ maybe(aPeriod),
});
