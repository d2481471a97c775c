import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { SupplierAgreement, SupplierAgreementKind } from '../records/supplier-agreement.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { type ContractState, stateOfContract } from './contract-state.ts';

/**
 * The best agreement of some kinds that governs a service on a day.
 *
 * @internal
 */
export interface ServiceAgreement {
  /** The state; `unknown` where the register of agreements is not given. */
  readonly state: 'running' | 'unsigned' | 'ended' | 'missing' | 'unknown';
  /** The agreement; undefined where there is none. */
  readonly agreement?: SupplierAgreement;
  /** The last day of one that ended. */
  readonly endedOn?: CalendarDate;
}

/**
 * Finds the best agreement of some kinds that governs a service: one that runs and is signed, else one that runs, else the one that ended last.
 *
 * @internal
 */
export function serviceAgreement(
  service: string,
  kinds: readonly SupplierAgreementKind[],
  { agreements, agreementsOf }: Pick<SuppliersReads, 'agreements' | 'agreementsOf'>,
  asOf: CalendarDate,
): ServiceAgreement {
  let unsigned: SupplierAgreement | undefined;
  let ended: { readonly agreement: SupplierAgreement; readonly endedOn: CalendarDate } | undefined;
  for (const agreement of agreementsOf.get(service) ?? []) {
    if (!kinds.includes(agreement.kind)) continue;
    const { state, isSigned, endsOn }: ContractState = stateOfContract(agreement, asOf);
    if (state === 'running' && isSigned) return { state: 'running', agreement };
    if (state === 'running') unsigned ??= agreement;
    if (state === 'ended' && endsOn !== null && (ended === undefined || endsOn > ended.endedOn))
      ended = { agreement, endedOn: endsOn };
  }
  if (unsigned !== undefined) return { state: 'unsigned', agreement: unsigned };
  if (ended !== undefined) return { state: 'ended', ...ended };
  return { state: agreements.isGiven ? 'missing' : 'unknown' };
}
