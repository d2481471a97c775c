import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import { type FindingOf, reportFinding, type StandardReference } from '../../core/findings/finding.ts';
import type { Place } from '../records/governance-records.ts';
import type { CertificationCycle } from './certification-cycles.ts';
import type { Certification, ExternalFinding } from './certification.ts';
import { certificationFindings } from './findings.ts';

/**
 * Finds nonconformities of the certification body that stayed open too long, or open when a certificate was decided (ISO/IEC 17021-1 9.5.2,
 * 9.5.3.2, 9.6.3.2).
 *
 * @internal
 */
export function checkExternalFindings(
  { id, stage2, findings }: Certification,
  cycles: readonly CertificationCycle[],
  { subject, path }: Place,
  asOf: CalendarDate,
): readonly FindingOf<typeof certificationFindings>[] {
  return findings.flatMap((finding, index): readonly FindingOf<typeof certificationFindings>[] => {
    const { grade, raisedOn, acceptedOn, verifiedOn } = finding;
    if (raisedOn > asOf) return [];
    const place = { subject, path: [...path, 'findings', index] };
    const params = { certification: id, finding: finding.id };
    const decidedOn = decisionAfter(finding, cycles);
    if (grade === 'minor') {
      if (decidedOn === null || (acceptedOn !== undefined && acceptedOn <= decidedOn)) return [];
      const details = { ...place, params: { ...params, decidedOn } };
      return [reportFinding(certificationFindings, 'certification-minor-unaccepted', details)];
    }
    const limit = finding.dueOn ?? limitOf(finding, stage2?.lastDayOn, cycles);
    const dueOn = earlierEnd(limit, decidedOn);
    const isDecided = decidedOn !== null && (verifiedOn === undefined || verifiedOn > decidedOn);
    const isLate = limit !== null && limit < asOf && (verifiedOn === undefined || verifiedOn > asOf);
    if (dueOn === null || !(isDecided || isLate)) return [];
    const details = { ...place, params: { ...params, dueOn }, requirements: requirementsOf(finding) };
    return [reportFinding(certificationFindings, 'certification-major-open', details)];
  });
}

function requirementsOf({ audit }: ExternalFinding): readonly StandardReference[] {
  if (audit === 'stage-2') return ['ISO/IEC 17021-1 9.5.3.2'];
  return audit === 'recertification' ? ['ISO/IEC 17021-1 9.6.3.2.2'] : [];
}

/** The day of the decision that the audit of a finding led to; null where there is none, as after a surveillance audit. */
function decisionAfter(
  { audit, raisedOn }: ExternalFinding,
  cycles: readonly CertificationCycle[],
): CalendarDate | null {
  if (audit !== 'stage-2' && audit !== 'recertification') return null;
  return cycles.find(({ certificate }) => certificate.decidedOn >= raisedOn)?.certificate.decidedOn ?? null;
}

/** The last day to verify a major: six months after stage 2, or before the certificate expires; null where no rule gives a day. */
function limitOf(
  { audit, raisedOn }: ExternalFinding,
  stage2: CalendarDate | undefined,
  cycles: readonly CertificationCycle[],
): CalendarDate | null {
  if (audit === 'stage-2') return stage2 === undefined ? null : addPeriod(stage2, 'P6M');
  if (audit !== 'recertification') return null;
  return cycles.findLast(({ certificate }) => certificate.decidedOn < raisedOn)?.expiresOn ?? null;
}
