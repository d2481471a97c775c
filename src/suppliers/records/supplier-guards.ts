import {
  aBoolean,
  aDate,
  aMapOf,
  aNumber,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { Review } from '../../core/reviews/review.ts';
import type {
  BridgeLetter,
  IsoCertificate,
  OtherAssurance,
  SecurityQuestionnaire,
  SecurityTest,
  ServiceCoverage,
  Soc2Type1Report,
  Soc2Type2Report,
} from './assurance.ts';
import { processingClauses } from './processing-clauses.ts';
import {
  criticalityLevels,
  ictServiceTypes,
  type ServiceActivity,
  supplierAgreementKinds,
  supplierDataRoles,
  verdictRules,
} from './service-words.ts';
import type { ObjectionDecision, SubprocessorNotice } from './subprocessor-notice.ts';
import type {
  AgreementNotice,
  AnnualCost,
  ClauseAnswer,
  ContractualArrangement,
  FixedTerm,
  NoticePeriods,
  OpenEndedTerm,
  RenewalDecision,
  RenewingTerm,
  SubprocessorRules,
  SupplierAgreement,
} from './supplier-agreement.ts';
import type {
  ConditionalUse,
  CriticalityDecision,
  EndedUse,
  IctService,
  InUse,
  PlannedUse,
  ServiceChange,
  ServiceExit,
  ServiceTransfer,
  ServiceWaiver,
  SupplierService,
} from './supplier-service.ts';
import type { Supplier, SupplierIdentifier } from './supplier.ts';

const maybeText: Guard = /* @__PURE__ */ maybe(aText);
const maybeDate: Guard = /* @__PURE__ */ maybe(aDate);
const maybePeriod: Guard = /* @__PURE__ */ maybe(aPeriod);
const maybeTexts: Guard = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText));
const aLevel: Guard = /* @__PURE__ */ oneOf(criticalityLevels);

/**
 * The parts of a supplier on which functions rely.
 *
 * @internal
 */
export const supplierGuard: Guard = /* @__PURE__ */ anObject<Supplier>({
  id: aText,
  name: aText,
  identifiers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<SupplierIdentifier>({ scheme: aText, value: aText })),
  ),
  parent: maybeText,
  country: maybeText,
});

const useGuard: Guard = /* @__PURE__ */ aShape('status', {
  'in-use': /* @__PURE__ */ anObject<InUse>({ since: aDate }),
  conditional: /* @__PURE__ */ anObject<ConditionalUse>({ since: aDate, enabled: /* @__PURE__ */ maybe(aBoolean) }),
  planned: /* @__PURE__ */ anObject<PlannedUse>({ from: maybeDate }),
  ended: /* @__PURE__ */ anObject<EndedUse>({ endedOn: aDate }),
});

const ictGuard: Guard = /* @__PURE__ */ anObject<IctService>({
  type: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(ictServiceTypes)),
  function: maybeText,
  supportsCriticalFunction: /* @__PURE__ */ maybe(aBoolean),
  provisionCountry: maybeText,
  sensitiveness: maybeText,
  reliance: maybeText,
  substitutability: maybeText,
  substitutabilityReason: maybeText,
  reintegration: maybeText,
  impact: maybeText,
  alternatives: maybeTexts,
  lastAuditOn: maybeDate,
});

const criticalityParts = {
  factors: /* @__PURE__ */ maybe(/* @__PURE__ */ aMapOf(aLevel)),
  criticality: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<CriticalityDecision>({ level: aLevel, by: aText, on: aDate }),
  ),
};

/**
 * The parts of a service that give its criticality.
 *
 * @internal
 */
export const criticalityPartsGuard: Guard = /* @__PURE__ */ anObject<SupplierService>(criticalityParts);

/**
 * The parts of a service on which functions rely.
 *
 * @internal
 */
export const serviceGuard: Guard = /* @__PURE__ */ anObject<SupplierService>({
  id: aText,
  supplier: aText,
  name: aText,
  owner: maybeText,
  dataRole: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(supplierDataRoles)),
  regions: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<Record<ServiceActivity, unknown>>({
      storage: maybeTexts,
      processing: maybeTexts,
      support: maybeTexts,
    }),
  ),
  transfers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ServiceTransfer>({ region: aText, validFrom: maybeDate, validUntil: maybeDate }),
    ),
  ),
  use: useGuard,
  parent: maybeText,
  ...criticalityParts,
  reviews: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Review>({ on: aDate, counts: /* @__PURE__ */ maybe(aBoolean) })),
  ),
  changes: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ServiceChange>({
        kind: /* @__PURE__ */ oneOf(['owner', 'place', 'subprocessor', 'other']),
        on: aDate,
      }),
    ),
  ),
  waivers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ServiceWaiver>({ rule: /* @__PURE__ */ oneOf(verdictRules), exception: aText }),
    ),
  ),
  exit: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<ServiceExit>({
      plan: maybeText,
      needs: maybePeriod,
      dataReturn: maybeText,
      deletionProof: maybeText,
      accessRevocation: maybeText,
      dataReturnedOn: maybeDate,
      deletionProvedOn: maybeDate,
      accessRevokedOn: maybeDate,
    }),
  ),
  ict: /* @__PURE__ */ maybe(ictGuard),
});

const coverage = {
  id: aText,
  supplier: aText,
  assessedOn: maybeDate,
  coversService: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ServiceCoverage>({
        service: aText,
        answer: /* @__PURE__ */ oneOf(['yes', 'no', 'unknown']),
      }),
    ),
  ),
};

/**
 * The parts of an assurance on which functions rely.
 *
 * @internal
 */
export const assuranceGuard: Guard = /* @__PURE__ */ aShape('kind', {
  'iso-27001': /* @__PURE__ */ anObject<IsoCertificate>({
    ...coverage,
    edition: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['2013', '2022'])),
    accredited: /* @__PURE__ */ maybe(aBoolean),
    scope: maybeText,
    issuedOn: maybeDate,
    validUntil: aDate,
  }),
  'soc-2-type-1': /* @__PURE__ */ anObject<Soc2Type1Report>({ ...coverage, on: aDate }),
  'soc-2-type-2': /* @__PURE__ */ anObject<Soc2Type2Report>({ ...coverage, from: aDate, through: aDate }),
  'bridge-letter': /* @__PURE__ */ anObject<BridgeLetter>({ ...coverage, report: aText, through: aDate }),
  test: /* @__PURE__ */ anObject<SecurityTest>({ ...coverage, on: aDate }),
  questionnaire: /* @__PURE__ */ anObject<SecurityQuestionnaire>({
    ...coverage,
    answeredOn: aDate,
    compensatingControls: maybeTexts,
  }),
  other: /* @__PURE__ */ anObject<OtherAssurance>({ ...coverage, validUntil: maybeDate }),
});

const termGuard: Guard = /* @__PURE__ */ aShape('kind', {
  fixed: /* @__PURE__ */ anObject<FixedTerm>({ endsOn: aDate }),
  renewing: /* @__PURE__ */ anObject<RenewingTerm>({ firstEndsOn: aDate, every: aPeriod }),
  'open-ended': /* @__PURE__ */ anObject<OpenEndedTerm>({
    endsOnly: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['any-day', 'month-end', 'quarter-end', 'year-end'])),
  }),
});

/**
 * The parts of an agreement on which functions rely.
 *
 * @internal
 */
export const supplierAgreementGuard: Guard = /* @__PURE__ */ anObject<SupplierAgreement>({
  id: aText,
  supplier: aText,
  services: /* @__PURE__ */ listOf(aText),
  kind: /* @__PURE__ */ oneOf(supplierAgreementKinds),
  signedOn: maybeDate,
  startsOn: aDate,
  term: termGuard,
  noticePeriods: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<NoticePeriods>({ organization: maybePeriod, supplier: maybePeriod }),
  ),
  notice: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<AgreementNotice>({
      by: /* @__PURE__ */ oneOf(['organization', 'supplier']),
      givenOn: aDate,
      endsOn: aDate,
    }),
  ),
  decision: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<RenewalDecision>({
      endsOn: aDate,
      choice: /* @__PURE__ */ oneOf(['renew', 'end']),
      by: aText,
      on: aDate,
    }),
  ),
  clauses: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<ClauseAnswer>({
        clause: /* @__PURE__ */ oneOf(/* @__PURE__ */ processingClauses.map(({ id }) => id)),
        answer: /* @__PURE__ */ oneOf(['yes', 'no']),
      }),
    ),
  ),
  subprocessors: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<SubprocessorRules>({
      authorization: /* @__PURE__ */ oneOf(['specific', 'general']),
      authorized: /* @__PURE__ */ listOf(aText),
      objectionPeriod: maybePeriod,
    }),
  ),
  arrangement: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<ContractualArrangement>({
      number: maybeText,
      type: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['standalone', 'overarching', 'subsequent'])),
      overarching: maybeText,
      annualCost: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<AnnualCost>({ amount: aNumber, currency: aText })),
      users: maybeTexts,
      governingLaw: maybeText,
      endingReason: maybeText,
    }),
  ),
});

/**
 * The parts of a notice about a sub-processor on which functions rely.
 *
 * @internal
 */
export const subprocessorNoticeGuard: Guard = /* @__PURE__ */ anObject<SubprocessorNotice>({
  id: aText,
  service: aText,
  subprocessor: aText,
  supplier: maybeText,
  change: /* @__PURE__ */ oneOf(['added', 'replaced', 'removed']),
  receivedOn: aDate,
  effectiveOn: maybeDate,
  objectBy: maybeDate,
  decision: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<ObjectionDecision>({
      choice: /* @__PURE__ */ oneOf(['accepted', 'objected']),
      by: aText,
      on: aDate,
    }),
  ),
});
