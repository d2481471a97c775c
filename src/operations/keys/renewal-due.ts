import { subtractPeriod } from '../../core/calendar/add-period.ts';
import { millisecondsInDay } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds, type Instant, toInstant, utcDayOf } from '../../core/calendar/instant.ts';
import { anInstant, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Certificate, CertificateRenewal } from './certificate.ts';
import { certificateGuard, renewalGuard } from './key-guards.ts';

/** The options of `renewalDue`. */
export interface RenewalDueOptions {
  /** The instant in question. */
  readonly now: Instant;
  /** When a certificate without a plan of its own is to be renewed; not decided when absent. */
  readonly renewal?: CertificateRenewal;
}

/** When a certificate is to be renewed, and whether it is valid. */
export interface RenewalDue {
  /**
   * Where the certificate stands: `replaced` whatever its dates, else `expired`, `not-yet-valid`, `renewal-due` or `valid`. Its last second is
   * valid.
   */
  readonly state: 'not-yet-valid' | 'valid' | 'renewal-due' | 'expired' | 'replaced';
  /** The plan that gave the instant of the renewal; `not-planned` where there is none. */
  readonly reason: CertificateRenewal['kind'] | 'not-planned';
  /** The instant from which on it is to be renewed; null where that is not planned. */
  readonly renewAt: Instant | null;
  /** Whether a new certificate of the same kind would be due for renewal on its first day, again and again. */
  readonly isEndless: boolean;
  /** Whether the instant in question lies in its validity, both ends included. */
  readonly isValid: boolean;
  /** The length in days; a second more is a day more. */
  readonly lengthDays: number;
  /** The whole seconds that are left, the last one included; 0 after it. */
  readonly secondsLeft: number;
}

const optionsGuard = /* @__PURE__ */ anObject<RenewalDueOptions>({
  now: anInstant,
  renewal: /* @__PURE__ */ maybe(renewalGuard),
});

/**
 * Says when a certificate is to be renewed and whether it is valid (A.8.24; RFC 5280, section 4.1.2.5). Both ends of its validity belong to it, to
 * the second. A share that is left is a share of its actual length.
 *
 * @param certificate - The certificate.
 * @param options - The instant in question, and the plan for certificates without one of their own.
 * @returns The state, the instant of the renewal and the length.
 * @throws RangeError if a part that decides cannot be read, or the certificate ends before it begins.
 *
 * @example
 * ```ts
 * import { makeCertificate } from 'isms-kit/fixtures';
 * import { renewalDue } from 'isms-kit/operations';
 *
 * const certificate = makeCertificate({
 *   notBefore: '2026-09-01T00:00:00Z',
 *   notAfter: '2026-11-29T23:59:59Z',
 *   renewal: { kind: 'share-left', shareLeft: 0.5 },
 * });
 * const due = renewalDue(certificate, { now: '2026-10-15T23:59:59Z' });
 * due.lengthDays; // => 90
 * due.renewAt; // => '2026-10-16T00:00:00Z'
 * due.state; // => 'valid'
 * renewalDue(certificate, { now: '2026-10-16T00:00:00Z' }).state; // => 'renewal-due'
 * renewalDue(certificate, { now: '2026-11-30T00:00:00Z' }).state; // => 'expired'
 * ```
 */
export function renewalDue(certificate: Certificate, options: RenewalDueOptions): RenewalDue {
  requireReadable('certificate', certificate, certificateGuard);
  requireOptions(options, optionsGuard);
  return judgeRenewal(certificate, options);
}

/**
 * Judges a readable certificate.
 *
 * @internal
 */
export function judgeRenewal(certificate: Certificate, options: RenewalDueOptions): RenewalDue {
  const { notBefore, notAfter, issuedAt = notBefore, renewal = options.renewal, replacedBy } = certificate;
  const now = epochMilliseconds('now', options.now);
  const begin = epochMilliseconds('notBefore', notBefore);
  // The last second belongs to the certificate.
  const end = epochMilliseconds('notAfter', notAfter) + 1000;
  const dueFrom = renewal === undefined ? null : renewalMoment(renewal, { begin, end, notAfter });
  const usableFrom = Math.max(begin, epochMilliseconds('issuedAt', issuedAt));
  const isDue = dueFrom !== null && now >= dueFrom;
  const stateByDates = now >= end ? 'expired' : now < begin ? 'not-yet-valid' : isDue ? 'renewal-due' : 'valid';
  return {
    state: replacedBy === undefined ? stateByDates : 'replaced',
    reason: renewal?.kind ?? 'not-planned',
    renewAt: dueFrom === null ? null : toInstant(dueFrom),
    isEndless: dueFrom !== null && dueFrom <= usableFrom,
    isValid: begin <= now && now < end,
    lengthDays: Math.ceil((end - begin) / millisecondsInDay),
    secondsLeft: Math.max(0, Math.ceil((end - now) / 1000)),
  };
}

interface Validity {
  readonly begin: number;
  readonly end: number;
  readonly notAfter: Instant;
}

function renewalMoment(renewal: CertificateRenewal, { begin, end, notAfter }: Validity): number {
  if (renewal.kind === 'share-left') return Math.floor((end - (end - begin) * renewal.shareLeft) / 1000) * 1000;
  const day = subtractPeriod(utcDayOf(notAfter), renewal.renewBefore);
  return epochMilliseconds('notAfter', `${day}${notAfter.slice(10)}` as Instant);
}
