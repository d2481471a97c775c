import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister } from '../../core/guards/read-register.ts';
import {
  futureEvent,
  historyFindings,
  type Place,
  type RecordsFinding,
  registerFindings,
} from '../records/governance-records.ts';
import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import {
  type CertificationCycle,
  certificationCycles,
  isOf2013,
  lastDayOf2013,
  restorableThrough,
} from './certification-cycles.ts';
import { certificationGuard } from './certification-guard.ts';
import { certificationLifecycle } from './certification-lifecycle.ts';
import type { Certification } from './certification.ts';
import { checkExternalFindings } from './check-external-findings.ts';
import { prepareSurveyed, type SurveyedRegisters } from './check-preparation.ts';
import { checkTransfers } from './check-transfers.ts';
import { certificationFindings } from './findings.ts';
import { planOf, type SurveillanceItem, type SurveillancePlan } from './surveillance-plan.ts';

type CertificationFinding = FindingOf<typeof certificationFindings> | RecordsFinding;

/** The first day without initial and recertification audits to the 2013 edition (IAF MD 26). */
const closedFrom2013: CalendarDate = '2024-05-01';

/**
 * Finds the weaknesses of certifications: audits that are due, certificates that end, nonconformities that stay open (ISO/IEC 17021-1). A
 * withdrawn certification is not judged.
 *
 * @internal
 */
export function checkCertifications(
  registers: SurveyedRegisters & { readonly certifications?: readonly Certification[] },
  { asOf }: { readonly asOf: CalendarDate },
): readonly CertificationFinding[] {
  const read = readRegister('certifications', 'certification', registers.certifications, certificationGuard);
  const preparationFindings = prepareSurveyed(registers, asOf);
  return [
    ...registerFindings(read),
    ...read.listed.flatMap((listed): readonly CertificationFinding[] => {
      const place = {
        subject: { kind: 'certification', id: listed.record.id },
        path: ['certifications', listed.index],
      };
      const plan = planOf(listed.record, { asOf });
      const events = eventFindings(listed, place, asOf);
      if (plan.status === 'withdrawn') return events;
      const cycles = certificationCycles(listed.record, asOf);
      return [
        events,
        statusFindings(listed.record, plan, place, asOf),
        planFindings(listed.record, plan, place, asOf),
        cycleFindings(cycles, place),
        editionFindings(listed.record, place, asOf),
        checkTransfers(listed.record, place, asOf),
        checkExternalFindings(listed.record, cycles, place, asOf),
        preparationFindings(listed.record, plan, place),
      ].flat();
    }),
  ];
}

function eventFindings(
  { record }: Listed<Certification>,
  { subject, path }: Place,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  const future = (date: CalendarDate | undefined, ...place: readonly (string | number)[]): readonly RecordsFinding[] =>
    futureEvent({ subject, path: [...path, ...place] }, date, asOf);
  return [
    ...historyFindings({ subject, path: [...path, 'history'] }, record.history, certificationLifecycle, asOf),
    ...record.certificates.flatMap(({ decidedOn }, index) => future(decidedOn, 'certificates', index, 'decidedOn')),
    ...record.findings.flatMap(({ raisedOn, acceptedOn, verifiedOn }, index) => [
      ...future(raisedOn, 'findings', index, 'raisedOn'),
      ...future(acceptedOn, 'findings', index, 'acceptedOn'),
      ...future(verifiedOn, 'findings', index, 'verifiedOn'),
    ]),
  ];
}

function statusFindings(
  certification: Certification,
  { status, expiresOn }: SurveillancePlan,
  place: Place,
  asOf: CalendarDate,
): readonly CertificationFinding[] {
  const { id, edition, history } = certification;
  const params = { certification: id };
  if (expiresOn === null) {
    const since = entryOn(history, asOf)?.enteredOn;
    if ((status !== 'certified' && status !== 'suspended') || since === undefined) return [];
    const details = { ...place, params: { ...params, status, since, asOf } };
    return [reportFinding(certificationFindings, 'certification-certificate-missing', details)];
  }
  if (status === 'expired' && isOf2013(certification)) {
    const details = { ...place, params: { ...params, edition, lastDay: lastDayOf2013 } };
    return [reportFinding(certificationFindings, 'certification-edition-ended', details)];
  }
  if (status === 'expired') {
    const details = { ...place, params: { ...params, expiresOn } };
    return [reportFinding(certificationFindings, 'certification-expired', details)];
  }
  if (status !== 'restorable') return [];
  const details = { ...place, params: { ...params, expiresOn, restorableThrough: restorableThrough(expiresOn) } };
  return [reportFinding(certificationFindings, 'certification-restorable', details)];
}

function planFindings(
  { id, history }: Certification,
  { status, items }: SurveillancePlan,
  place: Place,
  asOf: CalendarDate,
): readonly CertificationFinding[] {
  if (status !== 'certified' && status !== 'suspended') return [];
  const params = { certification: id, asOf };
  return items.flatMap(({ kind, state, dueOn }: SurveillanceItem): readonly CertificationFinding[] => {
    if (dueOn === null) return [];
    const details = { ...place, params: { ...params, dueOn } };
    if (kind === 'surveillance' && state === 'overdue')
      return [reportFinding(certificationFindings, 'certification-surveillance-overdue', details)];
    if (kind === 'recertification' && state === 'due-soon') {
      const expiring = { ...place, params: { ...params, expiresOn: dueOn } };
      return [reportFinding(certificationFindings, 'certification-expiring', expiring)];
    }
    if (kind !== 'reinstatement' || state !== 'overdue') return [];
    const suspended = {
      ...place,
      params: { ...params, dueOn, since: entryOn(history, asOf)?.enteredOn as CalendarDate },
    };
    return [reportFinding(certificationFindings, 'certification-suspended-long', suspended)];
  });
}

function cycleFindings(
  cycles: readonly CertificationCycle[],
  { subject, path }: Place,
): readonly CertificationFinding[] {
  return cycles.flatMap(({ certificate: { decidedOn, expiresOn }, index, latestExpiry: latestOn }) => {
    if (expiresOn === undefined || latestOn === undefined || expiresOn <= latestOn) return [];
    const params = { certification: subject.id, decidedOn, expiresOn, latestOn };
    const details = { subject, path: [...path, 'certificates', index, 'expiresOn'], params };
    return [reportFinding(certificationFindings, 'certification-expiry-beyond-cycle', details)];
  });
}

function editionFindings(
  certification: Certification,
  { subject, path }: Place,
  asOf: CalendarDate,
): readonly CertificationFinding[] {
  if (!isOf2013(certification)) return [];
  const { edition, stage1, stage2, audits } = certification;
  const held = [
    { auditedOn: stage1?.lastDayOn, at: ['stage1', 'lastDayOn'] },
    { auditedOn: stage2?.lastDayOn, at: ['stage2', 'lastDayOn'] },
    ...audits.map(({ kind, lastDayOn }, index) => ({
      auditedOn: kind === 'recertification' ? lastDayOn : undefined,
      at: ['audits', index, 'lastDayOn'],
    })),
  ];
  return held.flatMap(({ auditedOn, at }) => {
    if (auditedOn === undefined || auditedOn < closedFrom2013 || auditedOn > asOf) return [];
    const params = { certification: subject.id, edition, auditedOn, closedFrom: closedFrom2013 };
    const details = { subject, path: [...path, ...at], params };
    return [reportFinding(certificationFindings, 'certification-edition-closed', details)];
  });
}
