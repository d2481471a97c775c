import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { checkAgreements } from '../agreements/check-agreements.ts';
import { checkAssurances } from '../assurances/check-assurances.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import { supplierCriteriaGuard } from '../records/supplier-criteria-guard.ts';
import { readSuppliers, type SuppliersReads, type SuppliersRegisters } from '../records/suppliers-registers.ts';
import type { VerdictRule } from '../records/service-words.ts';
import { checkReviews } from '../reviews/check-reviews.ts';
import { incidentsGuard, type SupplierIncidentFacts } from '../reviews/supplier-reviews-due.ts';
import { checkServices } from '../services/check-services.ts';
import { checkSubprocessors } from '../subprocessors/check-subprocessors.ts';
import { checkVerdicts } from '../verdict/check-verdicts.ts';
import { waiverOf } from '../verdict/waivers.ts';
import type { SuppliersFinding } from './findings.ts';

/** The context of `checkSuppliers`. */
export interface CheckSuppliersContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The rules of the organization; without them criticality, due diligence, places, exits and assessments are not judged. */
  readonly criteria?: SupplierCriteria;
  /** The incidents at services, which bring assessments forward; none when absent. */
  readonly incidents?: readonly SupplierIncidentFacts[];
}

const contextGuard = /* @__PURE__ */ anObject<CheckSuppliersContext>({
  asOf: aDate,
  criteria: /* @__PURE__ */ maybe(supplierCriteriaGuard),
  incidents: incidentsGuard,
});

/** The rule of the verdict that a finding about a service is about. */
const ruleOfCode: Readonly<Partial<Record<SuppliersFinding['code'], VerdictRule>>> = {
  'supplier-due-diligence-missing': 'due-diligence',
  'service-criticality-unknown': 'criticality',
  'service-criticality-understated': 'criticality',
  'supplier-agreement-missing': 'agreement',
  'supplier-agreement-expired': 'agreement',
  'supplier-agreement-unsigned': 'agreement',
  'supplier-processing-agreement-missing': 'processing-agreement',
  'service-region-not-allowed': 'regions',
  'service-region-unstated': 'regions',
  'service-transfer-without-mechanism': 'transfers',
  'supplier-review-overdue': 'review',
  'service-exit-plan-missing': 'exit',
  'service-exit-time-insufficient': 'exit',
  'supplier-tier-requirement-missing': 'tier',
};

/**
 * Finds the weaknesses of the registers of suppliers (A.5.19 to A.5.23): identifiers, criticality, places and transfers, due diligence, agreements and notices,
 * sub-processors, assessments, exits and waivers. A finding about a rule that an exception in force waives is left out,
 * where the criteria are given, which say whether it can be waived.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, the rules of the organization, and the incidents at services.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { makeSupplierService } from 'isms-kit/fixtures';
 * import { checkSuppliers } from 'isms-kit/suppliers';
 *
 * const registers = { supplierServices: [makeSupplierService({ dataRole: 'none' })], supplierAgreements: [] };
 * const [finding] = checkSuppliers(registers, { asOf: '2026-11-21' });
 * finding?.code; // => 'supplier-agreement-missing'
 * finding?.path; // => ['supplierServices', 0]
 * ```
 */
export function checkSuppliers(
  registers: SuppliersRegisters,
  context: CheckSuppliersContext,
): readonly SuppliersFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, criteria, incidents = [] } = context;
  const reads = readSuppliers(registers);
  const findings = [
    ...checkServices(reads, { asOf, criteria }),
    ...checkAssurances(reads, { asOf, criteria }),
    ...checkAgreements(reads, { asOf, criteria }),
    ...checkSubprocessors(reads, asOf),
    ...(criteria === undefined ? [] : checkReviews(reads, { criteria, asOf, incidents })),
    ...checkVerdicts(reads, { asOf, criteria }),
  ];
  return findings.filter((finding) => !isWaived(finding, reads, { asOf, criteria }));
}

function isWaived(
  { code, subject }: SuppliersFinding,
  reads: SuppliersReads,
  { asOf, criteria }: { readonly asOf: CalendarDate; readonly criteria: SupplierCriteria | undefined },
): boolean {
  const rule = ruleOfCode[code];
  const service = reads.services.byId.get(subject.id);
  // Without criteria it is not known which rules nobody can waive.
  if (rule === undefined || service === undefined || criteria === undefined) return false;
  return waiverOf(service, rule, reads, { asOf, fixedRules: criteria.fixedRules })?.state === 'active';
}
