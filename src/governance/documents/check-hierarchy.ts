import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { circlesIn, type Listed, type RegisterRead } from '../../core/guards/read-register.ts';
import { type RecordsFinding, unknownReference } from '../records/governance-records.ts';
import type { ControlledDocument } from './controlled-document.ts';
import { isPolicy } from './document-kinds.ts';
import { documentsFindings } from './findings.ts';
import { isRetired, latestEffective, versionDays } from './version-in-force.ts';

type HierarchyFinding = FindingOf<typeof documentsFindings> | RecordsFinding;

/**
 * Finds the weaknesses of the hierarchy of documents: one information security policy on top (5.2), parents that are known and apply, no
 * circle, no policy below a lower document.
 *
 * @internal
 */
export function checkHierarchy(
  documents: RegisterRead<ControlledDocument>,
  asOf: CalendarDate,
): readonly HierarchyFinding[] {
  if (!documents.isGiven) return [];
  return [
    ...documents.listed.flatMap((listed) => parentFindings(listed, documents, asOf)),
    ...cycleFindings(documents),
    ...topFindings(documents, asOf),
  ];
}

function parentFindings(
  { record, index }: Listed<ControlledDocument>,
  documents: RegisterRead<ControlledDocument>,
  asOf: CalendarDate,
): readonly HierarchyFinding[] {
  const { id, parent } = record;
  const place = { subject: { kind: 'controlled-document', id }, path: ['controlledDocuments', index, 'parent'] };
  const above = parent === undefined ? undefined : documents.byId.get(parent);
  if (above === undefined) return unknownReference(place, 'controlled-document', parent, documents);
  if (isRetired(record, asOf)) return [];
  const findings: HierarchyFinding[] = [];
  const { kind, retiredOn } = above;
  const params = { document: id, parent: above.id };
  if (retiredOn !== undefined && isRetired(above, asOf)) {
    const details = { ...place, params: { ...params, retiredOn } };
    findings.push(reportFinding(documentsFindings, 'document-parent-retired', details));
  }
  if (isPolicy(record) && !isPolicy(above) && kind !== 'external')
    findings.push(
      reportFinding(documentsFindings, 'document-rank-reversed', { ...place, params: { ...params, kind } }),
    );
  return findings;
}

function cycleFindings(documents: RegisterRead<ControlledDocument>): readonly HierarchyFinding[] {
  return circlesIn(documents, ({ parent }) => parent).map(({ ids, index }) =>
    reportFinding(documentsFindings, 'document-parent-cycle', {
      subject: { kind: 'controlled-document', id: ids[0] },
      path: ['controlledDocuments', index, 'parent'],
      params: { documents: ids },
    }),
  );
}

/** A policy is on top unless its parent is another one. One that has no version in force yet is counted only where no other one is there. */
function topFindings(
  { listed, byId, flaws }: RegisterRead<ControlledDocument>,
  asOf: CalendarDate,
): readonly HierarchyFinding[] {
  const details = { subject: { kind: 'governance', id: 'controlledDocuments' }, path: ['controlledDocuments'] };
  const tops = listed
    .map(({ record }) => record)
    .filter(({ kind, parent = '' }) => kind === 'policy' && byId.get(parent)?.kind !== 'policy')
    .filter((document) => !isRetired(document, asOf));
  // An unreadable document may be the policy.
  const isUnknown = flaws.some(({ kind }) => kind === 'unreadable');
  if (tops.length === 0)
    return isUnknown ? [] : [reportFinding(documentsFindings, 'policy-top-missing', { ...details, params: {} })];
  const inForce = tops.filter(
    (document) =>
      document.versions.length === 0 ||
      latestEffective(document, versionDays(document.versions, asOf), asOf) !== undefined,
  );
  if (inForce.length < 2) return [];
  const params = { documents: inForce.map(({ id }) => id) };
  return [reportFinding(documentsFindings, 'policy-top-several', { ...details, params })];
}
