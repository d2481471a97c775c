import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Person } from '../../governance/roles/person.ts';
import { isHereOn, type Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { Agreement } from './agreement.ts';
import { screeningFindings } from './findings.ts';
import { agreementSatisfaction } from './gate-items.ts';
import type { GateRequirement } from './gate-requirement.ts';
import { type AccessGate, type GateItem, type GateReads, prepareGate } from './prepare-gate.ts';
import type { Screening } from './screening.ts';

type ScreeningFinding = FindingOf<typeof screeningFindings> | FindingOf<typeof recordsFindings>;

/** The first day on which a person had access. */
export interface AccessStart {
  /** The id of the person. */
  readonly person: RecordId;
  /** The day. */
  readonly on: CalendarDate;
}

/**
 * Finds the weaknesses of screenings, agreements and the conditions for access.
 *
 * @internal
 */
export function checkScreening(
  staff: Staff,
  reads: GateReads,
  { asOf, accessStarts }: { readonly asOf: CalendarDate; readonly accessStarts: readonly AccessStart[] },
): readonly ScreeningFinding[] {
  const gateOf = prepareGate(staff, reads, asOf);
  const agreementsOf = groupBy(
    reads.agreements.listed.map(({ record }) => record).filter(({ signedOn = asOf }) => signedOn <= asOf),
    ({ person }) => [person],
  );
  const startsOf = groupBy(accessStarts, ({ person }) => [person]);
  return [
    ...[reads.gateRequirements, reads.screenings, reads.agreements].flatMap((read) => registerFindings('people', read)),
    ...reads.gateRequirements.listed.flatMap((listed) => requirementFindings(listed, staff, reads)),
    ...reads.screenings.listed.flatMap((listed) => screeningRecordFindings(listed, staff, asOf)),
    ...reads.agreements.listed.flatMap((listed) => agreementRecordFindings(listed, staff, asOf)),
    ...staff.people.listed.flatMap(({ record: person, index }) => {
      const place = { subject: { kind: 'person', id: person.id }, path: ['people', index] };
      const agreements = agreementsOf.get(person.id) ?? [];
      return [
        ...(isHereOn(person, asOf)
          ? hereFindings(person, gateOf(person, asOf), { place, agreements, reads, asOf })
          : leaverFindings(person, { place, agreements, gateOf, asOf })),
        ...(startsOf.get(person.id) ?? []).flatMap(({ on }) =>
          on <= asOf ? accessFindings(gateOf(person, on), { place, on, asOf }) : [],
        ),
      ];
    }),
  ];
}

function requirementFindings(
  { record: { id, role, documents, trainings }, index }: Listed<GateRequirement>,
  { roles }: Staff,
  reads: GateReads,
): readonly ScreeningFinding[] {
  const subject = { kind: 'gate-requirement', id };
  const path = ['gateRequirements', index];
  return [
    ...unknownReference('people', { subject, path: [...path, 'role'] }, ['role', role], roles),
    ...documents.flatMap((document, position) =>
      unknownReference(
        'people',
        { subject, path: [...path, 'documents', position] },
        ['controlled-document', document],
        reads.documents,
      ),
    ),
    ...trainings.flatMap((training, position) =>
      unknownReference(
        'people',
        { subject, path: [...path, 'trainings', position] },
        ['training-requirement', training],
        reads.requirements,
      ),
    ),
  ];
}

function screeningRecordFindings(
  { record, index }: Listed<Screening>,
  { people }: Staff,
  asOf: CalendarDate,
): readonly ScreeningFinding[] {
  const { id, person, retainUntil } = record;
  const subject = { kind: 'screening', id };
  const path = ['screenings', index];
  const events = (fields: Readonly<Record<string, CalendarDate | undefined>>) =>
    Object.entries(fields).flatMap(([field, date]) =>
      futureEvent('people', { subject, path: [...path, ...field.split('.')] }, date, asOf),
    );
  const findings: ScreeningFinding[] = [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], people),
    ...events(daysOf(record)),
  ];
  if (record.status === 'adverse' && record.decision === undefined && record.completedOn <= asOf) {
    const params = { screening: record.kind, person, completedOn: record.completedOn };
    findings.push(reportFinding(screeningFindings, 'screening-adverse-undecided', { subject, path, params }));
  }
  if (retainUntil !== undefined && retainUntil < asOf) {
    const details = { subject, path: [...path, 'retainUntil'], params: { screening: id, person, retainUntil, asOf } };
    findings.push(reportFinding(screeningFindings, 'screening-kept-too-long', details));
  }
  return findings;
}

function daysOf(screening: Screening): Readonly<Record<string, CalendarDate | undefined>> {
  if (screening.status === 'requested') return { requestedOn: screening.requestedOn };
  if (screening.status === 'not-permitted') return { determinedOn: screening.determinedOn };
  const { completedOn } = screening;
  return screening.status === 'clear' ? { completedOn } : { completedOn, 'decision.on': screening.decision?.on };
}

function agreementRecordFindings(
  { record: { id, person, signedOn, countersignedOn }, index }: Listed<Agreement>,
  { people }: Staff,
  asOf: CalendarDate,
): readonly ScreeningFinding[] {
  const subject = { kind: 'agreement', id };
  const path = ['agreements', index];
  return [
    ...unknownReference('people', { subject, path: [...path, 'person'] }, ['person', person], people),
    ...futureEvent('people', { subject, path: [...path, 'signedOn'] }, signedOn, asOf),
    ...futureEvent('people', { subject, path: [...path, 'countersignedOn'] }, countersignedOn, asOf),
  ];
}

interface PersonContext {
  readonly place: Place;
  /** The agreements of the person, those signed after the day in question left out. */
  readonly agreements: readonly Agreement[];
  readonly asOf: CalendarDate;
}

/** The conditions of a person who is here. The terms of employment are asked of employees and temporary staff without any gate. */
function hereFindings(
  person: Person,
  { items }: AccessGate,
  { place, agreements, reads, asOf }: PersonContext & { readonly reads: GateReads },
): readonly ScreeningFinding[] {
  const findings: ScreeningFinding[] = [];
  const { id, kind, startedOn } = person;
  if (reads.screenings.isGiven)
    findings.push(
      ...items.flatMap((item) =>
        item.kind === 'screening' ? screeningItemFindings(item, place, { reads, asOf }) : [],
      ),
    );
  if (!reads.agreements.isGiven) return findings;
  const asked = items.filter((item) => item.kind === 'agreement');
  findings.push(...asked.flatMap((item) => agreementItemFindings(item, place)));
  const terms = agreements.filter((agreement) => agreement.kind === 'terms');
  const isEmployed = kind === 'employee' || kind === 'temporary';
  if (isEmployed && asked.every(({ item }) => item !== 'terms')) {
    const state = agreementSatisfaction(terms, asOf);
    findings.push(...agreementItemFindings({ item: 'terms', ...state }, place));
  }
  const signedOn = terms.flatMap((agreement) => agreement.signedOn ?? []).toSorted()[0];
  if (signedOn !== undefined && signedOn > startedOn) {
    const params = { person: id, signedOn, startedOn };
    findings.push(reportFinding(screeningFindings, 'employment-agreement-after-start', { ...place, params }));
  }
  return findings;
}

/** An adverse result without a decision is a finding of its own. */
function screeningItemFindings(
  { item, state, record }: GateItem,
  place: Place,
  { reads, asOf }: { readonly reads: GateReads; readonly asOf: CalendarDate },
): readonly ScreeningFinding[] {
  const params = { person: place.subject.id, screening: item };
  if (state === 'satisfied') return [];
  if (state === 'expired')
    return [reportFinding(screeningFindings, 'screening-expired', { ...place, params: { ...params, asOf } })];
  const decisive = reads.screenings.byId.get(record ?? '');
  if (decisive?.status === 'adverse' && decisive.decision === undefined) return [];
  return [reportFinding(screeningFindings, 'screening-missing', { ...place, params: { ...params, state } })];
}

function agreementItemFindings(
  { item, state, expiresOn }: Pick<GateItem, 'item' | 'state' | 'expiresOn'>,
  place: Place,
): readonly ScreeningFinding[] {
  const person = place.subject.id;
  if (state === 'satisfied') return [];
  if (item !== 'nda') {
    const params = { person, agreement: item, state };
    return [reportFinding(screeningFindings, 'employment-agreement-missing', { ...place, params })];
  }
  if (expiresOn !== null)
    return [reportFinding(screeningFindings, 'nda-ended', { ...place, params: { person, endedOn: expiresOn } })];
  return [reportFinding(screeningFindings, 'nda-missing', { ...place, params: { person, state } })];
}

/** A confidentiality agreement that a person needed to the last day, and that does not hold on after it. */
function leaverFindings(
  person: Person,
  {
    place,
    agreements,
    gateOf,
    asOf,
  }: PersonContext & { readonly gateOf: (person: Person, on: CalendarDate) => AccessGate },
): readonly ScreeningFinding[] {
  const { id, endedOn } = person;
  if (endedOn === undefined || endedOn >= asOf) return [];
  const isHeld = gateOf(person, endedOn).items.some(({ item, state }) => item === 'nda' && state === 'satisfied');
  const ends = agreements.filter(({ kind, signedOn = asOf }) => kind === 'nda' && signedOn <= endedOn);
  if (!isHeld || ends.some(({ survives = false, through = asOf }) => survives && through >= asOf)) return [];
  return [reportFinding(screeningFindings, 'nda-ended', { ...place, params: { person: id, endedOn } })];
}

function accessFindings(
  { items }: AccessGate,
  { place, on, asOf }: { readonly place: Place; readonly on: CalendarDate; readonly asOf: CalendarDate },
): readonly ScreeningFinding[] {
  const open = items.filter(({ state }) => state !== 'satisfied');
  const days = open.map(({ satisfiedOn }) => daysBetween(on, satisfiedOn ?? asOf));
  if (open.length === 0) return [];
  const params = { person: place.subject.id, on, days: Math.max(...days), items: open.map(({ item }) => item) };
  return [reportFinding(screeningFindings, 'access-before-gate', { ...place, params })];
}
