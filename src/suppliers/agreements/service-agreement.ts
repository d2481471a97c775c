import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import type { SupplierAgreementKind } from '../records/service-words.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { type DaysInQuestion, runOfContract } from './contract-state.ts';

/**
 * The agreements of some kinds that govern a service on a day, best state first.
 *
 * @internal
 */
export interface ServiceAgreement {
  /** The state of the best; `unknown` where the register of agreements is not given. */
  readonly state: 'running' | 'unsigned' | 'ended' | 'missing' | 'unknown';
  /** The agreements in that state, by their ids; of those that ended only the last. */
  readonly agreements: readonly SupplierAgreement[];
  /** The last day of the one that ended last. */
  readonly endedOn?: CalendarDate;
}

/**
 * Finds the agreements of some kinds that govern a service: those that run and are signed, else those that run, else the one that ended last.
 *
 * @internal
 */
export function serviceAgreement(
  service: string,
  kinds: readonly SupplierAgreementKind[],
  { agreements, agreementsOf }: Pick<SuppliersReads, 'agreements' | 'agreementsOf'>,
  days: DaysInQuestion,
): ServiceAgreement {
  const running: SupplierAgreement[] = [];
  const unsigned: SupplierAgreement[] = [];
  let ended: { readonly agreement: SupplierAgreement; readonly endedOn: CalendarDate } | undefined;
  for (const agreement of agreementsOf.get(service) ?? []) {
    if (!kinds.includes(agreement.kind)) continue;
    const { state, isSigned, lastOn } = runOfContract(agreement, days);
    if (state === 'running') (isSigned ? running : unsigned).push(agreement);
    if (state !== 'ended' || lastOn === null) continue;
    const isLater = ended === undefined || lastOn > ended.endedOn;
    if (isLater || (lastOn === ended?.endedOn && agreement.id < ended.agreement.id))
      ended = { agreement, endedOn: lastOn };
  }
  if (running.length > 0) return { state: 'running', agreements: running.toSorted(byId) };
  if (unsigned.length > 0) return { state: 'unsigned', agreements: unsigned.toSorted(byId) };
  if (ended !== undefined) return { state: 'ended', agreements: [ended.agreement], endedOn: ended.endedOn };
  return { state: agreements.isGiven ? 'missing' : 'unknown', agreements: [] };
}

function byId(a: SupplierAgreement, b: SupplierAgreement): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
