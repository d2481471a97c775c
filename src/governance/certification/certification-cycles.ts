import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DayRange, earlierEnd } from '../../core/calendar/day-range.ts';
import type { ConformityCertificate, Certification } from './certification.ts';

/** The last day of certificates to the 2013 edition (IAF MD 26). */
export const lastDayOf2013: CalendarDate = '2025-10-31';

/**
 * The time of one certificate.
 *
 * @internal
 */
export interface CertificationCycle {
  readonly certificate: ConformityCertificate;
  /** Its place among the certificates. */
  readonly index: number;
  /** Whether it begins the certification, or begins it anew because the one before had expired too long ago to be restored. */
  readonly isInitial: boolean;
  /** The last day: as printed, else assumed; a certificate to the 2013 edition ended with that edition at the latest. */
  readonly expiresOn: CalendarDate;
  /** The latest last day that may be printed; undefined where it depends on a certificate that is not recorded. */
  readonly latestExpiry: CalendarDate | undefined;
  /** The days between the certificate before and this one; null where there are none. */
  readonly gap: DayRange | null;
}

/**
 * The cycles that were decided on by a day, oldest first (ISO/IEC 17021-1 9.1.3.2, 9.6.3.2). A recertification in time may run three years
 * from the old last day, however early it was decided; a late one, within six months, must end on the same day. Later a new cycle begins.
 *
 * @internal
 */
export function certificationCycles(certification: Certification, asOf: CalendarDate): readonly CertificationCycle[] {
  const editionEnd = isOf2013(certification) ? lastDayOf2013 : null;
  const decided = certification.certificates
    .map((certificate, index) => ({ certificate, index }))
    .filter(({ certificate }) => certificate.decidedOn <= asOf)
    .toSorted((a, b) => (a.certificate.decidedOn < b.certificate.decidedOn ? -1 : 1));
  const cycles: CertificationCycle[] = [];
  for (const { certificate, index } of decided) {
    const { kind, decidedOn } = certificate;
    const before = cycles.at(-1)?.expiresOn;
    const isInitial = kind === 'initial' || (before !== undefined && decidedOn > restorableThrough(before));
    const threeYears = addPeriod(isInitial || before === undefined ? decidedOn : before, 'P3Y');
    // Decided on the first day of the cycle before, it runs six years at most.
    const latestOn = earlierEnd(threeYears, addPeriod(decidedOn, 'P6Y')) as CalendarDate;
    const isOpen = !isInitial && before === undefined;
    const assumed = isInitial || before === undefined ? subtractPeriod(latestOn, 'P1D') : latestOn;
    cycles.push({
      certificate,
      index,
      isInitial,
      expiresOn: earlierEnd(certificate.expiresOn ?? assumed, editionEnd) as CalendarDate,
      latestExpiry: isOpen ? undefined : latestOn,
      gap: before === undefined ? null : daysWithin(before, decidedOn),
    });
  }
  return cycles;
}

/**
 * The last day on which a certificate that expired can be restored (ISO/IEC 17021-1 9.6.3.2.5).
 *
 * @internal
 */
export function restorableThrough(expiresOn: CalendarDate): CalendarDate {
  return addPeriod(expiresOn, 'P6M');
}

/**
 * Whether a certification is to the 2013 edition of ISO/IEC 27001.
 *
 * @internal
 */
export function isOf2013({ standard, edition }: Pick<Certification, 'standard' | 'edition'>): boolean {
  return /\b27001\b/.test(standard) && edition === '2013';
}

function daysWithin(after: CalendarDate, before: CalendarDate): DayRange | null {
  const from = addPeriod(after, 'P1D');
  return from < before ? { from, through: subtractPeriod(before, 'P1D') } : null;
}
