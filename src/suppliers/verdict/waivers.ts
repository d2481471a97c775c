import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { exceptionDays, type ExceptionDayState } from '../../governance/exceptions/exception-days.ts';
import type { SupplierCriteria } from '../records/supplier-criteria.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import type { VerdictRule } from '../records/service-words.ts';

/** A waiver of a rule, with the state of its exception. */
export interface WaiverState {
  /** The exception. */
  readonly exception: string;
  /** The state of the exception; `fixed-rule` where the rule cannot be waived, `unknown` where the register does not have the exception. */
  readonly state: ExceptionDayState | 'fixed-rule' | 'unknown';
}

/**
 * The state of one waiver.
 *
 * @internal
 */
export function stateOfWaiver(
  { rule, exception }: { readonly rule: VerdictRule; readonly exception: string },
  { exceptions }: Pick<SuppliersReads, 'exceptions'>,
  {
    asOf,
    fixedRules = [],
  }: { readonly asOf: CalendarDate; readonly fixedRules?: SupplierCriteria['fixedRules'] | undefined },
): WaiverState['state'] {
  if (fixedRules.includes(rule)) return 'fixed-rule';
  const record = exceptions.byId.get(exception);
  return record === undefined ? 'unknown' : exceptionDays(record, asOf).state;
}

/**
 * The waiver of a rule of a service: one that is in force, else the first by its id; null where there is none.
 *
 * @internal
 */
export function waiverOf(
  { waivers = [] }: Pick<SupplierService, 'waivers'>,
  rule: VerdictRule,
  reads: Pick<SuppliersReads, 'exceptions'>,
  context: { readonly asOf: CalendarDate; readonly fixedRules?: SupplierCriteria['fixedRules'] | undefined },
): WaiverState | null {
  const states = waivers.flatMap((waiver) =>
    waiver.rule === rule ? [{ exception: waiver.exception, state: stateOfWaiver(waiver, reads, context) }] : [],
  );
  const sorted = states.toSorted((a, b) => (a.exception < b.exception ? -1 : 1));
  return sorted.find(({ state }) => state === 'active') ?? sorted[0] ?? null;
}
