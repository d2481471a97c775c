import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { agreementDueItems } from '../agreements/check-agreements.ts';
import { assuranceDueItems } from '../assurances/check-assurances.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import { supplierCriteriaGuard } from '../records/supplier-criteria-guard.ts';
import { readSuppliers, type SuppliersRegisters } from '../records/suppliers-registers.ts';
import { reviewDueItems } from '../reviews/check-reviews.ts';
import { incidentsGuard, type SupplierIncidentFacts } from '../reviews/supplier-reviews-due.ts';
import { subprocessorDueItems } from '../subprocessors/check-subprocessors.ts';

/** The options of `suppliersDueItems`. */
export interface SuppliersDueItemsOptions extends DueItemsOptions {
  /** The rules of the organization; without them no assessment and no renewal of an assurance is listed. */
  readonly criteria?: SupplierCriteria;
  /** The incidents at services, which bring assessments forward; none when absent. */
  readonly incidents?: readonly SupplierIncidentFacts[];
}

const optionsGuard = /* @__PURE__ */ anObject<SuppliersDueItemsOptions>({
  criteria: /* @__PURE__ */ maybe(supplierCriteriaGuard),
  incidents: incidentsGuard,
});

/**
 * Lists what the registers of suppliers ask for by a day: assessments of services, renewals of assurances, notices to agreements that are renewed
 * otherwise, ends of fixed terms, decisions on sub-processors. A record that cannot be read gives no item; `checkSuppliers` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, the rules of the organization, and the incidents.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeSupplierAgreement } from 'isms-kit/fixtures';
 * import { suppliersDueItems } from 'isms-kit/suppliers';
 *
 * const options = { from: '2026-12-01', through: '2026-12-31', asOf: '2026-11-21' } as const;
 * const [item] = suppliersDueItems({ supplierAgreements: [makeSupplierAgreement()] }, options);
 * item?.dueOn; // => '2026-12-31'
 * item?.kind; // => 'supplier-notice'
 * ```
 */
export function suppliersDueItems(
  registers: SuppliersRegisters,
  options: SuppliersDueItemsOptions,
): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, criteria, incidents = [] } = options;
  const reads = readSuppliers(registers);
  return selectDueItems(
    [
      ...(criteria === undefined
        ? []
        : [...reviewDueItems(reads, { criteria, asOf, incidents }), ...assuranceDueItems(reads, { asOf, criteria })]),
      ...agreementDueItems(reads, asOf),
      ...subprocessorDueItems(reads, asOf),
    ],
    options,
  );
}
