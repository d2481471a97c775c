import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister } from '../../core/guards/read-register.ts';
import { futureEvent, type RecordsFinding, registerFindings, unknownReference } from '../records/governance-records.ts';
import type { Staff } from '../roles/staff.ts';
import { checkHierarchy } from './check-hierarchy.ts';
import { checkVersions } from './check-versions.ts';
import type { ControlledDocument } from './controlled-document.ts';
import { documentGuard } from './document-guards.ts';
import { isPolicy } from './document-kinds.ts';
import { reviewOf, reviewRequirement } from './document-reviews-due.ts';
import { documentsFindings } from './findings.ts';
import { isRetired, type VersionDays, versionDays } from './version-in-force.ts';

type DocumentsFinding = FindingOf<typeof documentsFindings> | RecordsFinding;

/**
 * Finds the weaknesses of documents under control: versions, approvals, reviews and the hierarchy (7.5, 5.2, A.5.1).
 *
 * @internal
 */
export function checkDocuments(
  controlledDocuments: readonly ControlledDocument[] | undefined,
  { staff, asOf }: { readonly staff: Staff; readonly asOf: CalendarDate },
): readonly DocumentsFinding[] {
  const documents = readRegister('controlledDocuments', 'controlled-document', controlledDocuments, documentGuard);
  return [
    ...registerFindings(documents),
    ...documents.listed.flatMap((listed) => {
      const days = versionDays(listed.record.versions, asOf);
      return [
        ...ownFindings(listed, asOf),
        ...checkVersions(listed, days, { staff, asOf }),
        ...heldReviewFindings(listed, days, asOf),
        ...nextReviewFindings(listed, days, asOf),
      ];
    }),
    ...checkHierarchy(documents, asOf),
  ];
}

function ownFindings({ record, index }: Listed<ControlledDocument>, asOf: CalendarDate): readonly DocumentsFinding[] {
  if (isRetired(record, asOf)) return [];
  const { id, kind, owner, external = {} } = record;
  const details = { subject: { kind: 'controlled-document', id }, path: ['controlledDocuments', index] };
  const findings: DocumentsFinding[] = [];
  if (owner === undefined)
    findings.push(reportFinding(documentsFindings, 'document-owner-missing', { ...details, params: { document: id } }));
  const missing = (['publisher', 'edition'] as const).filter((field) => external[field] === undefined);
  if (kind === 'external' && missing.length > 0) {
    const params = { document: id, missing };
    findings.push(reportFinding(documentsFindings, 'document-external-unidentified', { ...details, params }));
  }
  return findings;
}

function heldReviewFindings(
  { record, index }: Listed<ControlledDocument>,
  days: readonly VersionDays[],
  asOf: CalendarDate,
): readonly DocumentsFinding[] {
  const { id, reviews = [] } = record;
  const subject = { kind: 'controlled-document', id };
  const named = new Map(days.map((version) => [version.version.version, version]));
  const versions = { isGiven: true, byId: named, unreadableIds: noIds };
  const findings: DocumentsFinding[] = [];
  for (const [position, { on, version }] of reviews.entries()) {
    const path = ['controlledDocuments', index, 'reviews', position];
    const held = { subject, path: [...path, 'on'] };
    findings.push(
      ...futureEvent(held, on, asOf),
      ...unknownReference({ subject, path: [...path, 'version'] }, 'document-version', version, versions),
    );
    const approvedOn = version === undefined ? undefined : named.get(version)?.approvedOn;
    if (version === undefined || approvedOn === undefined || approvedOn <= on) continue;
    const params = { document: id, version, on, approvedOn };
    findings.push(reportFinding(documentsFindings, 'document-review-before-approval', { ...held, params }));
  }
  return findings;
}

const noIds: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

function nextReviewFindings(
  { record, index }: Listed<ControlledDocument>,
  days: readonly VersionDays[],
  asOf: CalendarDate,
): readonly DocumentsFinding[] {
  const due = reviewOf(record, days, asOf);
  if (due === undefined) return [];
  const { id, nextReviewOn } = record;
  const { dueOn, plannedOn, state } = due;
  const subject = { kind: 'controlled-document', id };
  const path = ['controlledDocuments', index];
  const requirements = [reviewRequirement(record)];
  if (dueOn === null) {
    if (!isPolicy(record)) return [];
    const details = { subject, path, params: { document: id } };
    return [reportFinding(documentsFindings, 'document-review-unplanned', details)];
  }
  const findings: DocumentsFinding[] = [];
  if (state === 'overdue') {
    const details = { subject, path, params: { document: id, dueOn, asOf }, requirements };
    findings.push(reportFinding(documentsFindings, 'document-review-overdue', details));
  }
  if (nextReviewOn !== undefined && plannedOn !== null && nextReviewOn > plannedOn) {
    const params = { document: id, nextReviewOn, dueOn: plannedOn };
    const details = { subject, path: [...path, 'nextReviewOn'], params, requirements };
    findings.push(reportFinding(documentsFindings, 'document-review-date-beyond-rule', details));
  }
  return findings;
}
