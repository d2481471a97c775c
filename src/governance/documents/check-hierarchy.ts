import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed, RegisterRead } from '../../core/guards/read-register.ts';
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

function cycleFindings({ listed, byId }: RegisterRead<ControlledDocument>): readonly HierarchyFinding[] {
  const cycles = parentCycles(byId);
  if (cycles.length === 0) return [];
  const indexOf = new Map(listed.map(({ record, index }) => [record.id, index]));
  return cycles.map((documents) =>
    reportFinding(documentsFindings, 'document-parent-cycle', {
      subject: { kind: 'controlled-document', id: documents[0] },
      path: ['controlledDocuments', indexOf.get(documents[0]) as number, 'parent'],
      params: { documents },
    }),
  );
}

/**
 * The circles in which documents stand above each other, each once, its members upwards from the one that was met first. A chain of parents
 * of any length is followed without recursion, and each document once.
 */
function parentCycles(
  byId: ReadonlyMap<string, Pick<ControlledDocument, 'parent'>>,
): readonly (readonly [string, ...string[]])[] {
  const parentOf = (id: string): string | undefined => byId.get(id)?.parent;
  // By document: the document from which the walk began that met it first.
  const walkOf = new Map<string, string>();
  const cycles: [string, ...string[]][] = [];
  for (const start of byId.keys()) {
    let id: string | undefined = start;
    while (id !== undefined && byId.has(id) && !walkOf.has(id)) {
      walkOf.set(id, start);
      id = parentOf(id);
    }
    // A walk that meets itself has gone round a circle; one that meets an earlier walk adds nothing.
    if (id === undefined || walkOf.get(id) !== start) continue;
    const cycle: [string, ...string[]] = [id];
    for (let next = parentOf(id); next !== undefined && next !== id; next = parentOf(next)) cycle.push(next);
    cycles.push(cycle);
  }
  return cycles;
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
