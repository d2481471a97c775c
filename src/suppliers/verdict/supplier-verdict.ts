import { anObject } from '../../core/guards/guard.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { aDate } from '../../core/guards/guard.ts';
import { supplierCriteriaGuard } from '../records/supplier-criteria-guard.ts';
import { serviceGuard } from '../records/supplier-guards.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import { readSuppliers, type SuppliersReads, type SuppliersRegisters } from '../records/suppliers-registers.ts';
import type { VerdictRule } from '../records/service-words.ts';
import { incidentsGuard, type SupplierReviewsDueOptions } from '../reviews/supplier-reviews-due.ts';
import type { SupplierCriticality } from '../services/supplier-criticality.ts';
import { type JudgedService, prepareRules, type VerdictCure, type VerdictReason } from './judge-rules.ts';
import { waiverOf, type WaiverState } from './waivers.ts';

/** The options of `supplierVerdict`. */
export type SupplierVerdictOptions = SupplierReviewsDueOptions;

/** A rule of the verdict. */
export interface VerdictRuleResult {
  /** The rule. */
  readonly rule: VerdictRule;
  /** The state. `unknown` fails like `fail`; `waived` stands in place of either where an exception in force waives the rule. */
  readonly state: 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'waived';
  /** The reasons why it is not passed, also where it is waived; empty where it passes. */
  readonly reasons: readonly VerdictReason[];
  /** The acts that make it pass; of due diligence each alone, of other rules all together. */
  readonly cures: readonly VerdictCure[];
  /** The ids of the assurances or agreements that decided. */
  readonly records: readonly string[];
  /** The waiver of the rule with its state, which says why it does not help; null where there is none. */
  readonly waiver: WaiverState | null;
}

/** Whether a service may be used. */
export interface SupplierVerdict {
  /** The service. */
  readonly service: string;
  /** `pass` where every rule passes or does not apply; `waived` where the others are waived; else `fail`. */
  readonly verdict: 'pass' | 'waived' | 'fail';
  /** The rules in their order. */
  readonly rules: readonly VerdictRuleResult[];
  /** The rules that lack an answer. */
  readonly missing: readonly VerdictRule[];
  /** The criticality by which the rules were judged. */
  readonly criticality: SupplierCriticality;
}

const optionsGuard = /* @__PURE__ */ anObject<SupplierVerdictOptions>({
  criteria: supplierCriteriaGuard,
  asOf: aDate,
  incidents: incidentsGuard,
});

/**
 * Judges whether a service may be used (A.5.19 to A.5.23): due diligence, criticality, agreements, places, transfers, assessment, exit, and what its level asks
 * for. An unknown answer fails. An exception in force waives a rule, unless the criteria forbid that.
 *
 * A service that is not yet used is judged as on its first day. One that ended must have been left; one of a subcontractor is judged through its
 * parent but for its places.
 *
 * @param service - The service.
 * @param registers - The registers with its assurances, agreements and exceptions.
 * @param options - The criteria, the day in question, and the incidents.
 * @returns The verdict with each rule, its reasons and its cures. It is no legal advice.
 * @throws RangeError if the service, a record, the criteria or another option cannot be read.
 *
 * @example
 * ```ts
 * import { makeAssurance, makeSupplierCriteria, makeSupplierService } from 'isms-kit/fixtures';
 * import { supplierVerdict } from 'isms-kit/suppliers';
 *
 * const registers = { assurances: [makeAssurance({ validUntil: '2026-11-20' })], supplierAgreements: [] };
 * const options = { criteria: makeSupplierCriteria(), asOf: '2026-11-21' } as const;
 * const { verdict, rules } = supplierVerdict(makeSupplierService(), registers, options);
 * verdict; // => 'fail'
 * const [diligence] = rules;
 * diligence?.reasons; // => ['assurance-expired']
 * diligence?.cures; // => ['obtain-certificate', 'obtain-soc-2-type-2', 'obtain-questionnaire-and-compensate']
 * ```
 */
export function supplierVerdict(
  service: SupplierService,
  registers: SuppliersRegisters,
  options: SupplierVerdictOptions,
): SupplierVerdict {
  requireReadable('service', service, serviceGuard);
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  const reads = readSuppliers(registers);
  requireRegisters('registers', [reads.assurances, reads.agreements, reads.notices, reads.exceptions]);
  return verdictOf(service, prepareRules(reads, options)(service), reads, options);
}

/**
 * The verdict on a service whose rules are judged.
 *
 * @internal
 */
export function verdictOf(
  service: SupplierService,
  { criticality, rules }: JudgedService,
  reads: SuppliersReads,
  { asOf, criteria: { fixedRules } }: SupplierVerdictOptions,
): SupplierVerdict {
  const results = rules.map((judged): VerdictRuleResult => {
    const waiver = waiverOf(service, judged.rule, reads, { asOf, fixedRules });
    const isOpen = judged.state === 'fail' || judged.state === 'unknown';
    return { ...judged, state: isOpen && waiver?.state === 'active' ? 'waived' : judged.state, waiver };
  });
  const states = new Set(results.map(({ state }) => state));
  return {
    service: service.id,
    verdict: states.has('fail') || states.has('unknown') ? 'fail' : states.has('waived') ? 'waived' : 'pass',
    rules: results,
    missing: rules.flatMap(({ rule, state }) => (state === 'unknown' ? [rule] : [])),
    criticality,
  };
}
