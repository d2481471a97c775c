import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { remember } from '../../core/records/references.ts';
import type { DaysInQuestion } from '../agreements/contract-state.ts';
import { exitTime } from '../agreements/exit-time.ts';
import { type MissingProcessingClause, missingProcessingClauses } from '../agreements/missing-processing-clauses.ts';
import { type ServiceAgreement, serviceAgreement } from '../agreements/service-agreement.ts';
import { assuranceStates } from '../assurances/check-assurances.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { isAtLeast, type VerdictRule } from '../records/service-words.ts';
import { prepareReviews, type SupplierReviewsDueOptions } from '../reviews/supplier-reviews-due.ts';
import { type ExitPart, type ExitStep, missingExitParts, openExitSteps } from '../services/exit-gaps.ts';
import { placeFlaws, transferGaps } from '../services/service-places.ts';
import { isOver, isUsed } from '../services/service-use.ts';
import { criticalityOf, type SupplierCriticality } from '../services/supplier-criticality.ts';
import { type AssuranceShortfall, dueDiligence } from './due-diligence.ts';
import { possibleLevels, tierGaps, type TierKind } from './tier-gaps.ts';

/** A reason why a rule is not passed. */
export type VerdictReason =
  | AssuranceShortfall
  | TierKind
  | ExitPart
  | ExitStep
  | 'assurance-missing'
  | 'register-not-given'
  | 'factors-missing'
  | 'decision-below-factors'
  | 'agreement-missing'
  | 'agreement-unsigned'
  | 'agreement-ended'
  | 'agreement-end-near'
  | 'clauses-missing'
  | 'clauses-unknown'
  | 'data-role-unknown'
  | 'region-not-allowed'
  | 'region-unknown'
  | 'region-unstated'
  | 'mechanism-missing'
  | 'review-overdue'
  | 'criticality-unknown'
  | 'supplier-notice-short'
  | 'supplier-notice-unknown';

/** An act that makes a rule pass. */
export type VerdictCure =
  | 'obtain-certificate'
  | 'obtain-soc-2-type-2'
  | 'obtain-questionnaire-and-compensate'
  | 'answer-factors'
  | 'decide-criticality-again'
  | 'make-agreement'
  | 'sign-agreement'
  | 'complete-clauses'
  | 'state-data-role'
  | 'move-or-allow-region'
  | 'state-regions'
  | 'record-mechanism'
  | 'assess-service'
  | 'prepare-exit'
  | 'finish-exit'
  | 'agree-longer-notice'
  | 'meet-tier';

/**
 * A rule as judged without any waiver.
 *
 * @internal
 */
export interface JudgedRule {
  readonly rule: VerdictRule;
  readonly state: 'pass' | 'fail' | 'unknown' | 'not-applicable';
  readonly reasons: readonly VerdictReason[];
  readonly cures: readonly VerdictCure[];
  readonly records: readonly string[];
}

/**
 * A service as judged without any waiver.
 *
 * @internal
 */
export interface JudgedService {
  readonly criticality: SupplierCriticality;
  readonly rules: readonly JudgedRule[];
}

type Judgement = Omit<JudgedRule, 'rule'>;

const notApplicable: Judgement = { state: 'not-applicable', reasons: [], cures: [], records: [] };

function pass(...records: readonly string[]): Judgement {
  return { state: 'pass', reasons: [], cures: [], records };
}

function fall(
  state: 'fail' | 'unknown',
  reasons: readonly VerdictReason[],
  cures: readonly VerdictCure[],
  records: readonly string[] = [],
): Judgement {
  return { state, reasons, cures, records };
}

/**
 * Prepares the judgement of the rules of the verdict for many services.
 *
 * @internal
 */
export function prepareRules(
  reads: SuppliersReads,
  options: SupplierReviewsDueOptions,
): (service: SupplierService) => JudgedService {
  const { criteria, asOf } = options;
  const statesOn = remember((on: CalendarDate) => assuranceStates(reads, { asOf, criteria, on }));
  const reviewOf = prepareReviews(reads, options);

  const ofDueDiligence = (service: SupplierService, on: CalendarDate): Judgement => {
    const { state, records, shortfalls } = dueDiligence(service.id, reads, statesOn(on));
    if (state === 'pass') return pass(...records);
    const none: VerdictReason = reads.assurances.isGiven ? 'assurance-missing' : 'register-not-given';
    const cures = ['obtain-certificate', 'obtain-soc-2-type-2', 'obtain-questionnaire-and-compensate'] as const;
    return fall(state, shortfalls.length === 0 ? [none] : shortfalls, cures);
  };

  const ofTier = (service: SupplierService, criticality: SupplierCriticality, on: CalendarDate): Judgement => {
    const context = { criteria, days: { on, asOf }, stateOf: statesOn(on) };
    const gaps = tierGaps(service.id, possibleLevels(criticality), reads, context);
    if (gaps === null) return notApplicable;
    if (gaps.length === 0) return pass();
    return fall(criticality.kind === 'known' ? 'fail' : 'unknown', gaps, ['meet-tier']);
  };

  const ofReview = (service: SupplierService): Judgement => {
    const review = reviewOf(service);
    if (review === null) return notApplicable;
    return review.state === 'overdue' ? fall('fail', ['review-overdue'], ['assess-service']) : pass();
  };

  return (service) => {
    const criticality = criticalityOf(service, criteria);
    const isGone = isOver(service, asOf);
    const isDirect = service.parent === undefined;
    // A planned service is judged as on its first day, for which its agreement may have been made.
    const on = firstDayOf(service, asOf);
    const days = { on, asOf };
    const direct = (judge: () => Judgement): Judgement => (isDirect && !isGone ? judge() : notApplicable);
    const any = (judge: () => Judgement): Judgement => (isGone ? notApplicable : judge());
    const judgements: Readonly<Record<VerdictRule, Judgement>> = {
      'due-diligence': direct(() => ofDueDiligence(service, on)),
      criticality: direct(() => ofCriticality(service, criticality)),
      agreement: direct(() => ofAgreement(service, reads, days)),
      'processing-agreement': direct(() => ofProcessing(service, reads, days)),
      regions: any(() => ofRegions(service, criteria.allowedRegions)),
      transfers: any(() => ofTransfers(service, { free: criteria.freeRegions, on })),
      review: direct(() => ofReview(service)),
      exit: isGone
        ? ofFinishedExit(service, asOf)
        : direct(() => ofExit(service, criticality, { reads, options, days })),
      tier: direct(() => ofTier(service, criticality, on)),
    };
    const rules = Object.entries(judgements) as readonly (readonly [VerdictRule, Judgement])[];
    return { criticality, rules: rules.map(([rule, judgement]) => Object.assign({ rule }, judgement)) };
  };
}

function firstDayOf(service: SupplierService, asOf: CalendarDate): CalendarDate {
  const { use } = service;
  if (isUsed(service, asOf) || use.status === 'ended') return asOf;
  const from = use.status === 'planned' ? use.from : use.since;
  return from === undefined || from < asOf ? asOf : from;
}

function ofCriticality({ criticality: decision }: SupplierService, criticality: SupplierCriticality): Judgement {
  const level = criticality.kind === 'known' ? criticality.level : criticality.atLeast;
  if (decision !== undefined && !isAtLeast(decision.level, level))
    return fall('fail', ['decision-below-factors'], ['decide-criticality-again']);
  return criticality.kind === 'known' ? pass() : fall('unknown', ['factors-missing'], ['answer-factors']);
}

function ofAgreement({ id }: SupplierService, reads: SuppliersReads, days: DaysInQuestion): Judgement {
  const { state, agreements } = serviceAgreement(id, ['master', 'service-level'], reads, days);
  const records = agreements.map((agreement) => agreement.id);
  return state === 'running' ? pass(...records) : withoutAgreement(state, records);
}

function withoutAgreement(state: Exclude<ServiceAgreement['state'], 'running'>, records: readonly string[]): Judgement {
  if (state === 'unknown') return fall('unknown', ['register-not-given'], ['make-agreement']);
  if (state === 'unsigned') return fall('fail', ['agreement-unsigned'], ['sign-agreement'], records);
  return fall('fail', [state === 'ended' ? 'agreement-ended' : 'agreement-missing'], ['make-agreement'], records);
}

/**
 * Only a processor needs a processing agreement (GDPR art. 28(3), 28(4)); a supplier whose role is not known may be one. Of several agreements one that
 * settles every point suffices.
 */
function ofProcessing({ id, dataRole }: SupplierService, reads: SuppliersReads, days: DaysInQuestion): Judgement {
  if (dataRole !== undefined && dataRole !== 'processor' && dataRole !== 'sub-processor') return notApplicable;
  const { state, agreements } = serviceAgreement(id, ['processing'], reads, days);
  const missing = agreements.map(
    (agreement) => missingProcessingClauses(agreement) as readonly MissingProcessingClause[],
  );
  const complete = agreements[missing.findIndex((clauses) => clauses.length === 0)];
  if (state === 'running' && complete !== undefined) return pass(complete.id);
  const records = agreements.map((agreement) => agreement.id);
  if (dataRole === undefined) return fall('unknown', ['data-role-unknown'], ['state-data-role'], records);
  if (state !== 'running') return withoutAgreement(state, records);
  const isKnown = missing.every((clauses) => clauses.some((clause) => clause.state === 'no'));
  const reason = isKnown ? 'clauses-missing' : 'clauses-unknown';
  return fall(isKnown ? 'fail' : 'unknown', [reason], ['complete-clauses'], records);
}

function ofRegions(service: SupplierService, allowed: readonly string[] | undefined): Judgement {
  if (allowed === undefined) return notApplicable;
  const states = new Set(placeFlaws(service, allowed).map(({ state }) => state));
  if (states.size === 0) return pass();
  const isOutside = states.has('not-allowed');
  const isVague = states.has('unknown') || states.has('unstated');
  return fall(
    isOutside ? 'fail' : 'unknown',
    [
      ...(isOutside ? (['region-not-allowed'] as const) : []),
      ...(states.has('unknown') ? (['region-unknown'] as const) : []),
      ...(states.has('unstated') ? (['region-unstated'] as const) : []),
    ],
    [...(isOutside ? (['move-or-allow-region'] as const) : []), ...(isVague ? (['state-regions'] as const) : [])],
  );
}

function ofTransfers(
  service: SupplierService,
  { free, on }: { readonly free: readonly string[] | undefined; readonly on: CalendarDate },
): Judgement {
  if (free === undefined || service.dataRole === 'none') return notApplicable;
  const gaps = transferGaps(service, free, on);
  const isUnstated = placeFlaws(service, []).some(({ state }) => state !== 'not-allowed');
  if (gaps.length > 0 && service.dataRole !== undefined)
    return fall('fail', ['mechanism-missing'], ['record-mechanism']);
  if (gaps.length > 0) return fall('unknown', ['mechanism-missing', 'data-role-unknown'], ['record-mechanism']);
  return isUnstated ? fall('unknown', ['region-unstated'], ['state-regions']) : pass();
}

function ofFinishedExit(service: SupplierService, asOf: CalendarDate): Judgement {
  const open = openExitSteps(service, asOf);
  return open.length === 0 ? pass() : fall('fail', open, ['finish-exit']);
}

function ofExit(
  service: SupplierService,
  criticality: SupplierCriticality,
  {
    reads,
    options: { criteria },
    days,
  }: { readonly reads: SuppliersReads; readonly options: SupplierReviewsDueOptions; readonly days: DaysInQuestion },
): Judgement {
  const level = criticality.kind === 'known' ? criticality.level : criticality.atLeast;
  const isNeeded = isAtLeast(level, criteria.exitFrom);
  if (!isNeeded && criticality.kind === 'known') return notApplicable;
  const needs = service.exit?.needs;
  const parts = missingExitParts(service);
  if (needs === undefined || parts.length > 0)
    return fall(isNeeded ? 'fail' : 'unknown', isNeeded ? parts : [...parts, 'criticality-unknown'], ['prepare-exit']);
  const time = exitTime({ service: service.id, needs }, reads, days);
  if (time.state === 'enough') return pass();
  if (time.state === 'unknown') return fall('unknown', ['supplier-notice-unknown'], ['agree-longer-notice']);
  return time.by === 'notice'
    ? fall(isNeeded ? 'fail' : 'unknown', ['supplier-notice-short'], ['agree-longer-notice'])
    : fall(isNeeded ? 'fail' : 'unknown', ['agreement-end-near'], ['make-agreement'], [time.agreement]);
}
