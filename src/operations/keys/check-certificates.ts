import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants, utcDayOf } from '../../core/calendar/instant.ts';
import { type FindingOf, type FindingParam, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, unknownReference } from '../../core/guards/register-findings.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { CertificateLengthLimit } from './published-limits.ts';
import type { Certificate } from './certificate.ts';
import { keysFindings } from './findings.ts';
import type { KeysRules } from './key-guards.ts';
import type { Key } from './key.ts';
import { instantOfCheck, type Replacements } from './read-keys.ts';
import { judgeRenewal, type RenewalDue } from './renewal-due.ts';
import { judgeRotation } from './rotation-due.ts';

type CertificatesFinding = FindingOf<typeof keysFindings> | FindingOf<typeof recordsFindings>;

interface CertificatesContext {
  readonly keys: Replacements<Key>;
  readonly policy: KeysRules;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of certificates (A.8.24). A replaced certificate has none unless it is still installed somewhere.
 *
 * @internal
 */
export function checkCertificates(
  certificates: Replacements<Certificate>,
  context: CertificatesContext,
): readonly CertificatesFinding[] {
  return [
    ...certificates.circles.map(({ ids, index }) => {
      const place = { subject: { kind: 'certificate', id: ids[0] }, path: ['certificates', index, 'replacedBy'] };
      const params = { certificates: ids };
      return reportFinding(keysFindings, 'certificate-replacement-circular', { ...place, params });
    }),
    ...certificates.listed.flatMap((listed) => [
      ...referenceFindings(listed, certificates, context),
      ...certificateFindings(listed, certificates.replaced(listed.record), context),
    ]),
  ];
}

function placeOf({ record: { id }, index }: Listed<Certificate>) {
  return { subject: { kind: 'certificate', id }, path: ['certificates', index] };
}

function referenceFindings(
  listed: Listed<Certificate>,
  certificates: Replacements<Certificate>,
  { keys, asOf }: CertificatesContext,
): readonly CertificatesFinding[] {
  const { key, replacedBy, issuedAt } = listed.record;
  const { subject, path } = placeOf(listed);
  const replacement = { subject, path: [...path, 'replacedBy'] };
  return [
    ...unknownReference('operations', { subject, path: [...path, 'key'] }, ['key', key], keys),
    ...unknownReference('operations', replacement, ['certificate', replacedBy], certificates),
    ...futureEvent('operations', { subject, path: [...path, 'issuedAt'] }, issuedAt && utcDayOf(issuedAt), asOf),
  ];
}

function certificateFindings(
  listed: Listed<Certificate>,
  certificate: Certificate,
  context: CertificatesContext,
): readonly CertificatesFinding[] {
  const { policy, asOf } = context;
  const { renewal } = policy;
  const now = instantOfCheck(policy, asOf);
  const due = judgeRenewal(certificate, renewal === undefined ? { now } : { now, renewal });
  const { replacedBy, assets } = certificate;
  if (replacedBy === undefined)
    return [
      ...dateFindings(listed, due),
      ...lengthFindings(listed, due, policy.certificateLengths ?? []),
      ...keyFindings(listed, context),
    ];
  if (assets.length === 0) return [];
  const params = { certificate: certificate.id, replacedBy, assets };
  return [
    reportFinding(keysFindings, 'certificate-replaced-attached', { ...placeOf(listed), params }),
    // What is installed must be valid, whether a replacement waits or not.
    ...(due.secondsLeft === 0 ? [expired(listed)] : []),
  ];
}

function expired(listed: Listed<Certificate>): CertificatesFinding {
  const { id: certificate, names, notAfter } = listed.record;
  const params = { certificate, names, notAfter };
  return reportFinding(keysFindings, 'certificate-expired', { ...placeOf(listed), params });
}

function dateFindings(listed: Listed<Certificate>, due: RenewalDue): readonly CertificatesFinding[] {
  const { id: certificate, names, notBefore, notAfter, issuedAt = notBefore } = listed.record;
  const { state, reason, renewAt, isEndless } = due;
  const place = placeOf(listed);
  if (state === 'expired') return [expired(listed)];
  if (renewAt === null || reason === 'not-planned') {
    const params = { certificate, names };
    return [reportFinding(keysFindings, 'certificate-renewal-unplanned', { ...place, params })];
  }
  if (isEndless) {
    const usableFrom = compareInstants(issuedAt, notBefore) > 0 ? issuedAt : notBefore;
    const params: Readonly<Record<'certificate' | 'names' | 'renewAt' | 'usableFrom', FindingParam>> = {
      certificate,
      names,
      renewAt,
      usableFrom,
    };
    return [reportFinding(keysFindings, 'certificate-renewal-endless', { ...place, params })];
  }
  if (state !== 'renewal-due') return [];
  const params = { certificate, names, renewAt, notAfter };
  return [reportFinding(keysFindings, 'certificate-renewal-due', { ...place, params })];
}

function lengthFindings(
  listed: Listed<Certificate>,
  { lengthDays: days }: RenewalDue,
  limits: readonly CertificateLengthLimit[],
): readonly CertificatesFinding[] {
  const { id: certificate, trust, notBefore, issuedAt = notBefore } = listed.record;
  const issuedOn = utcDayOf(issuedAt);
  const longest = trust === 'public' ? limitOn(limits, issuedOn) : undefined;
  if (longest === undefined || days <= longest) return [];
  const params = { certificate, issuedOn, days, longest };
  return [reportFinding(keysFindings, 'certificate-too-long', { ...placeOf(listed), params })];
}

/** The limit that began last by the day of the issue. */
function limitOn(limits: readonly CertificateLengthLimit[], issuedOn: CalendarDate): number | undefined {
  let last: CertificateLengthLimit | undefined;
  for (const limit of limits) {
    if (limit.issuedFrom <= issuedOn && (last === undefined || limit.issuedFrom > last.issuedFrom)) last = limit;
  }
  return last?.longestDays;
}

function keyFindings(listed: Listed<Certificate>, { keys, asOf }: CertificatesContext): readonly CertificatesFinding[] {
  const { id: certificate, key: id, notAfter } = listed.record;
  const key = id === undefined ? undefined : keys.byId.get(id);
  if (key === undefined) return [];
  const { state, reason, dueOn } = judgeRotation(key, asOf);
  if (dueOn === null || state === 'none' || reason !== 'originator-period' || utcDayOf(notAfter) <= dueOn) return [];
  const params = { certificate, notAfter, dueOn, key: key.id };
  return [reportFinding(keysFindings, 'certificate-outlives-key', { ...placeOf(listed), params })];
}
