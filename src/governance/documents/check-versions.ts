import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { historyFindings, type Place, type RecordsFinding, unknownReference } from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import type { ControlledDocument } from './controlled-document.ts';
import { documentVersionLifecycle } from './document-version-lifecycle.ts';
import { documentsFindings } from './findings.ts';
import { isRetired, latestEffective, type VersionDays } from './version-in-force.ts';

type VersionFinding = FindingOf<typeof documentsFindings> | RecordsFinding;

/**
 * Finds the weaknesses of the versions of a document. A version that a later one superseded or that was withdrawn, and those of a retired
 * document, are not judged for their approval: nobody can mend it any more.
 *
 * @internal
 */
export function checkVersions(
  { record, index }: Listed<ControlledDocument>,
  days: readonly VersionDays[],
  { staff, asOf }: { readonly staff: Staff; readonly asOf: CalendarDate },
): readonly VersionFinding[] {
  const { id, versions, kind } = record;
  const subject = { kind: 'controlled-document', id };
  const path = ['controlledDocuments', index, 'versions'];
  const isOver = isRetired(record, asOf);
  const inForce = latestEffective(record, days, asOf);
  const findings: VersionFinding[] = days.flatMap((version) => {
    const place = [...path, version.index];
    return [
      ...recordFindings(version, { subject, path: place }, staff, asOf),
      ...(isOver || isPast(version, inForce) ? [] : approvalFindings(version, { subject, path: place }, staff)),
    ];
  });
  for (const repeated of duplicateIndexes(versions.map(({ version }) => version))) {
    const params = { document: id, version: versions[repeated]?.version as string };
    const details = { subject, path: [...path, repeated, 'version'], params };
    findings.push(reportFinding(documentsFindings, 'document-version-duplicate', details));
  }
  if (isOver) return findings;
  const drafts = days.filter(({ isDraft }) => isDraft).map(({ version }) => version.version);
  if (drafts.length > 1) {
    const details = { subject, path, params: { document: id, versions: drafts } };
    findings.push(reportFinding(documentsFindings, 'document-draft-several', details));
  }
  if (inForce !== undefined) findings.push(...vacancyFindings(inForce, { subject, path }, staff, asOf));
  else if (kind !== 'record' && kind !== 'external') {
    const details = { subject, path, params: { document: id, asOf } };
    findings.push(reportFinding(documentsFindings, 'document-version-none-in-force', details));
  }
  return findings;
}

/** Whether a version was withdrawn, or took effect no later than the one in force. */
function isPast(version: VersionDays, inForce: VersionDays | undefined): boolean {
  if (version.withdrawnOn !== undefined) return true;
  const [day, since] = [version.effectiveOn, inForce?.effectiveOn];
  return version !== inForce && day !== undefined && since !== undefined && day <= since;
}

function recordFindings(
  { version }: VersionDays,
  { subject, path }: Place,
  { people, roles }: Staff,
  asOf: CalendarDate,
): readonly RecordsFinding[] {
  const { history, preparedBy, approvedBy } = version;
  const approver = [...path, 'approvedBy'];
  return [
    ...historyFindings({ subject, path: [...path, 'history'] }, history, documentVersionLifecycle, asOf),
    ...unknownReference({ subject, path: [...path, 'preparedBy'] }, 'person', preparedBy, people),
    ...unknownReference({ subject, path: [...approver, 'person'] }, 'person', approvedBy?.person, people),
    ...unknownReference({ subject, path: [...approver, 'role'] }, 'role', approvedBy?.role, roles),
  ];
}

function approvalFindings(
  { version, approvedOn, publishedOn }: VersionDays,
  { subject, path }: Place,
  staff: Staff,
): readonly VersionFinding[] {
  const { approvedBy, preparedBy, effectiveFrom } = version;
  const params = { document: subject.id, version: version.version };
  const findings: VersionFinding[] = [];
  if (approvedOn === undefined || approvedBy === undefined) {
    if (publishedOn !== undefined)
      findings.push(reportFinding(documentsFindings, 'document-unapproved', { subject, path, params }));
    return findings;
  }
  const { person, role } = approvedBy;
  const unknown = [
    ...unknownReference({ subject, path }, 'person', person, staff.people),
    ...unknownReference({ subject, path }, 'role', role, staff.roles),
  ];
  if (
    unknown.length === 0 &&
    (staff.hasRole(person, role, approvedOn) === false || staff.isHere(person, approvedOn) === false)
  ) {
    const details = { subject, path: [...path, 'approvedBy'], params: { ...params, person, role, approvedOn } };
    findings.push(reportFinding(documentsFindings, 'document-approver-unentitled', details));
  }
  if (preparedBy === person) {
    const details = { subject, path: [...path, 'approvedBy', 'person'], params: { ...params, person } };
    findings.push(reportFinding(documentsFindings, 'document-self-approved', details));
  }
  if (effectiveFrom !== undefined && effectiveFrom < approvedOn) {
    const details = { subject, path: [...path, 'effectiveFrom'], params: { ...params, effectiveFrom, approvedOn } };
    findings.push(reportFinding(documentsFindings, 'document-effective-before-approval', details));
  }
  return findings;
}

/** A person who left after the approval does not undo it; the role must have a holder for the next one. */
function vacancyFindings(
  { version, index }: VersionDays,
  { subject, path }: Place,
  { roles, roleAssignments, holdersOf, isHere }: Staff,
  asOf: CalendarDate,
): readonly VersionFinding[] {
  const role = version.approvedBy?.role;
  if (role === undefined || !roleAssignments.isGiven || !roles.byId.has(role)) return [];
  if (holdersOf(role, asOf).some((person) => isHere(person, asOf) !== false)) return [];
  const params = { document: subject.id, version: version.version, role, asOf };
  const details = { subject, path: [...path, index, 'approvedBy', 'role'], params };
  return [reportFinding(documentsFindings, 'document-approver-role-vacant', details)];
}
