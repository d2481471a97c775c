import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { SupplierAgreement } from '../records/supplier-agreement.ts';
import type { SuppliersReads } from '../records/suppliers-registers.ts';
import { type DaysInQuestion, runOfContract } from './contract-state.ts';
import { serviceAgreement } from './service-agreement.ts';

/**
 * Whether a service can be left before its agreements end.
 *
 * @internal
 */
export type ExitTime = ExitTimeShort | { readonly state: 'enough' } | { readonly state: 'unknown' };

/** An agreement that can end before the service is left. */
interface ExitTimeShort {
  readonly state: 'short';
  /** Whether the end is known, or the supplier can bring it about by a notice. */
  readonly by: 'end' | 'notice';
  readonly agreement: string;
  readonly endsOn: CalendarDate;
}

/**
 * Finds whether a service can be left in the time that its exit needs before the supplier can end the agreements on it.
 *
 * @internal
 */
export function exitTime(
  { service, needs }: { readonly service: string; readonly needs: Period },
  reads: Pick<SuppliersReads, 'agreements' | 'agreementsOf'>,
  days: DaysInQuestion,
): ExitTime {
  const { state, agreements } = serviceAgreement(service, ['master', 'service-level'], reads, days);
  if (state !== 'running') return { state: 'unknown' };
  const leftOn = addPeriod(days.on, needs);
  for (const agreement of agreements) {
    const notice = agreement.noticePeriods?.supplier;
    if (notice === undefined || isNoticed(agreement, days)) continue;
    const endsOn = addPeriod(days.on, notice);
    if (endsOn < leftOn) return { state: 'short', by: 'notice', agreement: agreement.id, endsOn };
  }
  // Beside a master agreement those on the level of the service say only how it is rendered.
  const masters = agreements.filter(({ kind }) => kind === 'master');
  const leading = masters.length > 0 ? masters : agreements;
  const kinds = leading.map(({ kind }) => kind);
  const later = serviceAgreement(service, kinds, reads, { on: leftOn, asOf: days.asOf });
  if (later.state !== 'running' || later.agreements.every((one) => isEnded(one, leftOn, days))) {
    const [last] = leading
      .map((agreement) => ({ agreement: agreement.id, endsOn: knownEnd(agreement, days) as CalendarDate }))
      .toSorted((a, b) => (a.endsOn > b.endsOn ? -1 : Number(a.endsOn < b.endsOn)));
    return { state: 'short', by: 'end', ...(last as NonNullable<typeof last>) };
  }
  const isUnknown = leading.some(
    (agreement) => agreement.noticePeriods?.supplier === undefined && knownEnd(agreement, days) === null,
  );
  return { state: isUnknown ? 'unknown' : 'enough' };
}

function isNoticed({ notice }: SupplierAgreement, { asOf }: DaysInQuestion): boolean {
  return notice !== undefined && notice.givenOn <= asOf;
}

/** The last day of an agreement as far as it is known; a supplier that states an end too early may still leave then. */
function knownEnd(agreement: SupplierAgreement, days: DaysInQuestion): CalendarDate | null {
  const { notice } = agreement;
  return notice?.by === 'supplier' && isNoticed(agreement, days)
    ? notice.endsOn
    : runOfContract(agreement, days).lastOn;
}

function isEnded(agreement: SupplierAgreement, on: CalendarDate, days: DaysInQuestion): boolean {
  const end = knownEnd(agreement, days);
  return end !== null && end < on;
}
