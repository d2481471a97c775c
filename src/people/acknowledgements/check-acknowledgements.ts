import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { type VersionDays, versionDays } from '../../governance/documents/version-in-force.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import { acknowledgementLine } from './acknowledgement-line.ts';
import { type AcknowledgementReads, findOwed } from './acknowledgements-owed.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import { acknowledgementsFindings } from './findings.ts';

type AcknowledgementFinding = FindingOf<typeof acknowledgementsFindings> | FindingOf<typeof recordsFindings>;

/**
 * Finds the weaknesses of acknowledgements: those that do not count, and those that are overdue where the time that people have is given.
 *
 * @internal
 */
export function checkAcknowledgements(
  staff: Staff,
  reads: AcknowledgementReads,
  { asOf, within }: { readonly asOf: CalendarDate; readonly within: Period | undefined },
): readonly AcknowledgementFinding[] {
  const { documents, acknowledgements } = reads;
  const versionsOf = new Map(
    documents.listed.map(({ record }) => [
      record.id,
      new Map(versionDays(record.versions, asOf).map((days) => [days.version.version, days])),
    ]),
  );
  return [
    ...registerFindings('people', acknowledgements),
    ...acknowledgements.listed.flatMap((listed) => {
      const versions = versionsOf.get(listed.record.document);
      const named = versions?.get(listed.record.version);
      const unknown = referenceFindings(listed, staff, { reads, versions });
      return unknown.concat(dayFindings(listed, staff, { version: named, asOf }));
    }),
    ...audienceFindings(reads, asOf),
    ...(within === undefined ? [] : overdueFindings(staff, reads, { asOf, within })),
  ];
}

const noIds: ReadonlySet<string> = /* @__PURE__ */ new Set<string>();

function referenceFindings(
  { record, index }: Listed<Acknowledgement>,
  { people }: Staff,
  {
    reads: { documents },
    versions,
  }: { readonly reads: AcknowledgementReads; readonly versions: ReadonlyMap<string, VersionDays> | undefined },
): readonly AcknowledgementFinding[] {
  const { id, person, document, version, givenBy } = record;
  const subject = { kind: 'acknowledgement', id };
  const path = ['acknowledgements', index];
  const known = { isGiven: versions !== undefined, byId: versions ?? noVersions, unreadableIds: noIds };
  return [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], people),
    ...unknownReference('people', { subject, path: [...path, 'givenBy'] }, ['person', givenBy], people),
    ...unknownReference(
      'people',
      { subject, path: [...path, 'document'] },
      ['controlled-document', document],
      documents,
    ),
    ...unknownReference('people', { subject, path: [...path, 'version'] }, ['document-version', version], known),
  ];
}

const noVersions: ReadonlyMap<string, VersionDays> = /* @__PURE__ */ new Map<string, VersionDays>();

function dayFindings(
  { record, index }: Listed<Acknowledgement>,
  { people }: Staff,
  { version: days, asOf }: { readonly version: VersionDays | undefined; readonly asOf: CalendarDate },
): readonly AcknowledgementFinding[] {
  const { id, person, document, version, acknowledgedOn, givenBy = person } = record;
  const subject = { kind: 'acknowledgement', id };
  const path = ['acknowledgements', index, 'acknowledgedOn'];
  const future = futureEvent('people', { subject, path }, acknowledgedOn, asOf);
  if (future.length > 0) return future;
  const findings: AcknowledgementFinding[] = [];
  if (days !== undefined && (days.publishedOn === undefined || days.publishedOn > acknowledgedOn)) {
    const details = { subject, path, params: { person, version, document, acknowledgedOn } };
    findings.push(reportFinding(acknowledgementsFindings, 'acknowledgement-before-publication', details));
  }
  if (givenBy !== person) {
    const details = {
      subject,
      path: ['acknowledgements', index, 'givenBy'],
      params: { givenBy, version, document, person },
    };
    findings.push(reportFinding(acknowledgementsFindings, 'acknowledgement-by-stranger', details));
  }
  const endedOn = people.byId.get(person)?.endedOn;
  if (endedOn !== undefined && endedOn < acknowledgedOn) {
    const details = { subject, path, params: { person, document, acknowledgedOn, endedOn } };
    findings.push(reportFinding(acknowledgementsFindings, 'acknowledgement-after-leaving', details));
  }
  return findings;
}

function audienceFindings({ documents }: AcknowledgementReads, asOf: CalendarDate): readonly AcknowledgementFinding[] {
  return documents.listed.flatMap(({ record, index }) => {
    const line = record.audience === undefined ? acknowledgementLine(record, asOf) : undefined;
    if (line === undefined || line.demandedBy === null) return [];
    return [
      reportFinding(acknowledgementsFindings, 'acknowledgement-audience-missing', {
        subject: { kind: 'controlled-document', id: record.id },
        path: ['controlledDocuments', index],
        params: { version: line.version, document: record.id },
      }),
    ];
  });
}

/** Nothing is overdue where the acknowledgements are not given: they are unknown then. */
function overdueFindings(
  staff: Staff,
  reads: AcknowledgementReads,
  options: { readonly asOf: CalendarDate; readonly within: Period },
): readonly AcknowledgementFinding[] {
  if (!reads.acknowledgements.isGiven) return [];
  return findOwed(staff, reads, options).owed.flatMap(
    ({ owed: { person, document, version, dueOn, state }, index }) => {
      if (state !== 'overdue' || dueOn === null) return [];
      return [
        reportFinding(acknowledgementsFindings, 'acknowledgement-overdue', {
          subject: { kind: 'person', id: person },
          path: ['people', index],
          params: { person, version, document, dueOn },
        }),
      ];
    },
  );
}
