import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { countriesOf, regionState } from '../../suppliers/regions/region-state.ts';
import type { Transfer, TransferMechanism } from '../records/transfer.ts';
import { adequacyDecisions } from './adequacy-decisions.ts';

/**
 * Whether a transfer goes on, on a day; its last day is one of them.
 *
 * @internal
 */
export function isOngoing(
  { startsOn, endsOn }: { readonly startsOn?: CalendarDate; readonly endsOn?: CalendarDate },
  asOf: CalendarDate,
): boolean {
  return (startsOn === undefined || startsOn <= asOf) && (endsOn === undefined || asOf <= endsOn);
}

/**
 * The reason why a transfer is not lawful as far as is known.
 *
 * @internal
 */
export type TransferFlaw =
  | 'country-unknown'
  | 'mechanism-missing'
  | 'mechanism-lapsed'
  | 'adequacy-unlisted'
  | 'framework-without-staff-data'
  | 'module-unknown'
  | 'assessment-missing'
  | 'derogation-regular'
  | 'safeguards-missing';

/**
 * The flaws of a transfer that goes on. None is needed where the country is among those to which data flows freely.
 *
 * @internal
 */
export function transferFlaws(
  { country, mechanism, regular = true, staffData = true }: Transfer,
  free: readonly string[],
  asOf: CalendarDate,
): readonly TransferFlaw[] {
  if (countriesOf(country) === null) return ['country-unknown'];
  if (regionState(country, free) === 'allowed') return [];
  if (mechanism === undefined) return ['mechanism-missing'];
  const { validFrom = asOf, validUntil = asOf } = mechanism;
  if (validFrom > asOf || asOf > validUntil) return ['mechanism-lapsed'];
  return flawsOf(mechanism, { country, regular, staffData, asOf });
}

interface TransferFacts {
  readonly country: string;
  readonly regular: boolean;
  readonly staffData: boolean;
  readonly asOf: CalendarDate;
}

function flawsOf(
  mechanism: TransferMechanism,
  { country, regular, staffData, asOf }: TransferFacts,
): readonly TransferFlaw[] {
  if (mechanism.kind === 'adequacy' || mechanism.kind === 'framework') {
    const isListed = hasDecision(country, mechanism.kind, asOf);
    const isCovered = mechanism.kind === 'adequacy' || !staffData || mechanism.coversStaffData === true;
    return [
      ...(isListed ? [] : (['adequacy-unlisted'] as const)),
      ...(isCovered ? [] : (['framework-without-staff-data'] as const)),
    ];
  }
  if (mechanism.kind !== 'derogation') {
    const isModuleKnown = mechanism.kind !== 'standard-clauses' || mechanism.module !== undefined;
    return [
      ...(isModuleKnown ? [] : (['module-unknown'] as const)),
      ...(mechanism.assessment === undefined ? (['assessment-missing'] as const) : []),
    ];
  }
  const { ground, safeguards } = mechanism;
  return [
    ...(regular ? (['derogation-regular'] as const) : []),
    ...(ground === 'compelling-interests' && safeguards === undefined ? (['safeguards-missing'] as const) : []),
  ];
}

/** Whether a decision for the country covers recipients of this kind on the day. */
function hasDecision(country: string, kind: 'adequacy' | 'framework', asOf: CalendarDate): boolean {
  return adequacyDecisions.some(
    (decision) =>
      decision.country === country &&
      (decision.covers === 'framework-participants') === (kind === 'framework') &&
      (decision.validFrom ?? asOf) <= asOf &&
      asOf <= (decision.validUntil ?? asOf),
  );
}
