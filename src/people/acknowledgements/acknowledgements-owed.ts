import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { aDate, anObject, anything, aPeriod, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister, type RegisterRead, requireRegisters } from '../../core/guards/read-register.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import type { Person } from '../../governance/roles/person.ts';
import { prepareStaff, type Staff, type StaffRegisters } from '../../governance/roles/staff.ts';
import { type AudienceMember, type AudienceUnknown, prepareAudiences } from '../records/audience-members.ts';
import { dueAfterAbsences, openDutyState } from '../records/due-after-absences.ts';
import {
  acknowledgedDocumentGuard,
  acknowledgementGuard,
  acknowledgementLine,
  type AcknowledgementLine,
} from './acknowledgement-line.ts';
import type { Acknowledgement } from './acknowledgement.ts';

/** The registers that `acknowledgementsOwed` reads. */
export interface AcknowledgementRegisters extends StaffRegisters {
  /** The people. */
  readonly people: readonly Person[];
  /** The documents under control. */
  readonly controlledDocuments: readonly ControlledDocument[];
  /** The acknowledgements. */
  readonly acknowledgements: readonly Acknowledgement[];
}

/** The options of `acknowledgementsOwed`. */
export interface AcknowledgementsOwedOptions {
  /** The day in question; later acknowledgements have not happened. */
  readonly asOf: CalendarDate;
  /** The time that a person has to acknowledge a version. */
  readonly within: Period;
}

/** An acknowledgement that does not count for the version in force, with the reason. */
export interface VoidAcknowledgement {
  /** The id of the acknowledgement. */
  readonly acknowledgement: RecordId;
  /** The version that it names. */
  readonly version: string;
  /** The day of the acknowledgement. */
  readonly acknowledgedOn: CalendarDate;
  /**
   * A later version asked for a new one, or the version is not one that applied (`version-replaced`); it was given before the version was
   * published; or by another person.
   */
  readonly reason: 'version-replaced' | 'before-publication' | 'by-another-person';
}

/** A document that a person has yet to acknowledge. */
export interface AcknowledgementOwed {
  /** The id of the person. */
  readonly person: RecordId;
  /** The id of the document. */
  readonly document: RecordId;
  /** The title of the document. */
  readonly title: string;
  /** The version in force, which is to be acknowledged. */
  readonly version: string;
  /** The version that asked for an acknowledgement anew; the one in force or an earlier one. */
  readonly demandedBy: string;
  /** The day from which the time counts, absences not yet regarded. */
  readonly countedFrom: CalendarDate;
  /** The event on that day: the version took effect, or the person entered the audience. */
  readonly countedBy: 'version-effective' | 'audience-entered';
  /** The last good day; null while the end of an absence is not known. */
  readonly dueOn: CalendarDate | null;
  /** The state: `excused` while the person is away and the last good day is not over. */
  readonly state: 'due' | 'overdue' | 'excused';
  /** The last acknowledgement of the document by the person that does not count; null where there is none. */
  readonly earlier: VoidAcknowledgement | null;
}

/** A document that is to be acknowledged by an audience that is not known. */
export interface UndecidedAcknowledgement {
  /** The id of the document. */
  readonly document: RecordId;
  /** The version in force. */
  readonly version: string;
  /** The reason: no audience is recorded, its groups are kept elsewhere, or the assignments of roles are not given. */
  readonly reason: AudienceUnknown;
}

/** The acknowledgements owed on a day. */
export interface AcknowledgementsOwed {
  /** The acknowledgements owed, document by document, in the order of the people. */
  readonly owed: readonly AcknowledgementOwed[];
  /** The documents of which the audience is not known. */
  readonly undecided: readonly UndecidedAcknowledgement[];
}

const optionsGuard = /* @__PURE__ */ anObject<AcknowledgementsOwedOptions>({ asOf: aDate, within: aPeriod });
const registersGuard = /* @__PURE__ */ anObject<AcknowledgementRegisters>({
  people: /* @__PURE__ */ listOf(anything),
  controlledDocuments: /* @__PURE__ */ listOf(anything),
  acknowledgements: /* @__PURE__ */ listOf(anything),
});

/**
 * Finds who has yet to acknowledge which document (A.5.1, A.5.10): the people who are here and in the audience of a document of which a
 * version up to the one in force asks for it.
 *
 * An acknowledgement of the version in force counts, and one of an earlier version after which no version asked anew. A review that kept the
 * document, a version that does not ask, and an editorial one void no acknowledgement. An acknowledgement before the publication of its
 * version or by another person does not count.
 *
 * The last good day is the time given after the latest of: the version took effect, the person started, the person entered the audience.
 * While the person is away the clock rests: it is not before the return and the time given.
 *
 * @param registers - The people, their roles, the documents and the acknowledgements.
 * @param options - The day in question and the time that people have.
 * @returns The acknowledgements owed, and the documents of which the audience is not known. The cost grows linearly.
 * @throws RangeError if an option or a part of a record that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeControlledDocument, makePerson } from 'isms-kit/fixtures';
 * import { acknowledgementsOwed } from 'isms-kit/people';
 *
 * const registers = { people: [makePerson()], controlledDocuments: [makeControlledDocument()], acknowledgements: [] };
 * const [owed] = acknowledgementsOwed(registers, { asOf: '2026-07-20', within: 'P30D' }).owed;
 * owed?.dueOn; // => '2026-07-31'
 * owed?.state; // => 'due'
 * ```
 */
export function acknowledgementsOwed(
  registers: AcknowledgementRegisters,
  options: AcknowledgementsOwedOptions,
): AcknowledgementsOwed {
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const staff = prepareStaff(registers);
  const reads = readAcknowledgements(registers);
  requireRegisters('registers', [staff.people, staff.roleAssignments, reads.documents, reads.acknowledgements]);
  const { owed, undecided } = findOwed(staff, reads, options);
  return { owed: owed.map(({ owed: row }) => row), undecided };
}

/**
 * The registers of documents and acknowledgements as checks read them.
 *
 * @internal
 */
export interface AcknowledgementReads {
  readonly documents: RegisterRead<ControlledDocument>;
  readonly acknowledgements: RegisterRead<Acknowledgement>;
}

/**
 * Reads the registers of documents and acknowledgements.
 *
 * @internal
 */
export function readAcknowledgements(
  registers: Partial<Pick<AcknowledgementRegisters, 'controlledDocuments' | 'acknowledgements'>>,
): AcknowledgementReads {
  return {
    documents: readRegister(
      'controlledDocuments',
      'controlled-document',
      registers.controlledDocuments,
      acknowledgedDocumentGuard,
    ),
    acknowledgements: readRegister(
      'acknowledgements',
      'acknowledgement',
      registers.acknowledgements,
      acknowledgementGuard,
    ),
  };
}

/**
 * The acknowledgements owed, each with the place of the person in the register.
 *
 * @internal
 */
export function findOwed(
  staff: Staff,
  { documents, acknowledgements }: AcknowledgementReads,
  { asOf, within }: AcknowledgementsOwedOptions,
): {
  readonly owed: readonly { readonly owed: AcknowledgementOwed; readonly index: number }[];
  readonly undecided: readonly UndecidedAcknowledgement[];
} {
  // One document after the other: the people who are cleared of one are a small set, of all together a large one.
  const acknowledged = groupBy(acknowledgements.listed, ({ record }) => [record.document]);
  const membersOf = prepareAudiences(staff, asOf);
  const dueAfter = remember((day: CalendarDate) => addPeriod(day, within));
  const owed: { owed: AcknowledgementOwed; index: number }[] = [];
  const undecided: UndecidedAcknowledgement[] = [];
  for (const { record } of documents.listed) {
    const demanded = acknowledgementLine(record, asOf);
    if (demanded === undefined || demanded.demandedBy === null) continue;
    const members = membersOf(record.audience);
    if (typeof members === 'string') {
      undecided.push({ document: record.id, version: demanded.version, reason: members });
      continue;
    }
    const line: Line = { ...demanded, demandedBy: demanded.demandedBy, cleared: new Set(), earlier: new Map() };
    for (const { record: acknowledgement } of acknowledged.get(record.id) ?? []) sortIn(acknowledgement, line, asOf);
    for (const member of members) {
      if (line.cleared.has(member.person.id)) continue;
      owed.push({ owed: owedBy(member, record, line, { asOf, within, dueAfter }), index: member.index });
    }
  }
  return { owed, undecided };
}

interface Line extends AcknowledgementLine {
  readonly demandedBy: string;
  readonly cleared: Set<string>;
  readonly earlier: Map<string, VoidAcknowledgement>;
}

function sortIn(record: Acknowledgement, line: Line, asOf: CalendarDate): void {
  const { id, person, version, acknowledgedOn, givenBy = person } = record;
  if (acknowledgedOn > asOf) return;
  const publishedOn = line.clearing.get(version);
  const isOwn = givenBy === person;
  if (isOwn && publishedOn !== undefined && publishedOn <= acknowledgedOn) {
    line.cleared.add(person);
    return;
  }
  const known = line.earlier.get(person);
  if (known !== undefined && known.acknowledgedOn > acknowledgedOn) return;
  const reason = publishedOn === undefined ? 'version-replaced' : 'before-publication';
  line.earlier.set(person, {
    acknowledgement: id,
    version,
    acknowledgedOn,
    reason: isOwn ? reason : 'by-another-person',
  });
}

function owedBy(
  { person, since }: AudienceMember,
  { id, title }: ControlledDocument,
  { version, demandedBy, demandedFrom, earlier }: Line,
  { asOf, within, dueAfter }: AcknowledgementsOwedOptions & { readonly dueAfter: (day: CalendarDate) => CalendarDate },
): AcknowledgementOwed {
  const isNewVersion = demandedFrom >= since;
  const countedFrom = isNewVersion ? demandedFrom : since;
  const dueOn = dueAfterAbsences(dueAfter(countedFrom), { absences: person.absences, from: countedFrom, within });
  return {
    person: person.id,
    document: id,
    title,
    version,
    demandedBy,
    countedFrom,
    countedBy: isNewVersion ? 'version-effective' : 'audience-entered',
    dueOn,
    state: openDutyState(dueOn, person, asOf),
    earlier: earlier.get(person.id) ?? null,
  };
}

/**
 * The acknowledgements owed, as due items of the person; none where the acknowledgements are not given. One without a last good day gives no item.
 *
 * @internal
 */
export function acknowledgementDueItems(
  staff: Staff,
  reads: AcknowledgementReads,
  options: AcknowledgementsOwedOptions,
): readonly DueItem[] {
  if (!reads.acknowledgements.isGiven) return [];
  return findOwed(staff, reads, options).owed.flatMap(({ owed: { person, document, title, dueOn, countedBy } }) =>
    dueOn === null
      ? []
      : [
          {
            kind: 'acknowledgement',
            subject: { kind: 'controlled-document', id: document },
            title: `Acknowledge "${title}"`,
            owner: person,
            dueOn,
            dueAt: null,
            state: dueState(dueOn, options.asOf),
            requirement: 'A.5.1',
            rule: countedBy,
          },
        ],
  );
}
