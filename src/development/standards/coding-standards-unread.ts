import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import {
  aBoolean,
  aDate,
  anObject,
  anything,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
} from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { type RegisterRead, requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { GroupAudience, RoleAudience } from '../../governance/documents/audience.ts';
import type { ControlledDocument } from '../../governance/documents/controlled-document.ts';
import { prepareStaff, type Staff } from '../../governance/roles/staff.ts';
import {
  type AcknowledgementOwed,
  type AcknowledgementReads,
  type AcknowledgementRegisters,
  findOwed,
  readAcknowledgements,
} from '../../people/acknowledgements/acknowledgements-owed.ts';
import type { AudienceUnknown } from '../../people/records/audience-members.ts';
import type { CodingStandard, CodingStandardVersion } from './coding-standard.ts';

/** The options of `codingStandardsUnread`. */
export interface CodingStandardsUnreadOptions {
  /** The day in question; later acknowledgements have not happened. */
  readonly asOf: CalendarDate;
  /** The time that a person has to read a version. */
  readonly within: Period;
}

/** A coding standard that a person has yet to read. */
export interface CodingStandardOwed extends AcknowledgementOwed {
  /** The id of the standard. */
  readonly standard: RecordId;
}

/** A coding standard of which it is not known who must read it. */
export interface UndecidedCodingStandard {
  /** The id of the standard. */
  readonly standard: RecordId;
  /** The reason: no readers are recorded, their groups or roles are kept elsewhere, or the document is not in its register. */
  readonly reason: AudienceUnknown | 'document-unknown';
}

/** The coding standards that are yet to be read on a day. */
export interface CodingStandardsUnread {
  /** The readings owed, standard by standard, in the order of the people. */
  readonly owed: readonly CodingStandardOwed[];
  /** The standards of which the readers are not known. */
  readonly undecided: readonly UndecidedCodingStandard[];
}

/**
 * The parts of a coding standard on which functions rely.
 *
 * @internal
 */
export const codingStandardGuard: Guard = /* @__PURE__ */ anObject<CodingStandard>({
  id: aText,
  title: aText,
  document: aText,
  readers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      all: /* @__PURE__ */ anObject({}),
      roles: /* @__PURE__ */ anObject<RoleAudience>({ roles: /* @__PURE__ */ listOf(aText) }),
      groups: /* @__PURE__ */ anObject<GroupAudience>({ groups: /* @__PURE__ */ listOf(aText) }),
    }),
  ),
  versions: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<CodingStandardVersion>({ version: aText, material: aBoolean }),
  ),
});
const standardsGuard = /* @__PURE__ */ listOf(codingStandardGuard);
const registersGuard = /* @__PURE__ */ anObject<AcknowledgementRegisters>({
  people: /* @__PURE__ */ listOf(anything),
  controlledDocuments: /* @__PURE__ */ listOf(anything),
  acknowledgements: /* @__PURE__ */ listOf(anything),
});
const optionsGuard = /* @__PURE__ */ anObject<CodingStandardsUnreadOptions>({ asOf: aDate, within: aPeriod });

/**
 * Finds who has yet to read which coding standard (A.8.28, A.8.30): everybody who is here on the day and among its readers owes each material
 * version, within the time given from its day or from the day of joining, whichever is later. An acknowledgement of a later version that is not
 * material counts, too. `acknowledgementsOwed` of people has the rules for absences and for acknowledgements that do not count.
 *
 * @param standards - The coding standards.
 * @param registers - The people with their roles, the documents and the acknowledgements.
 * @param options - The day in question and the time that people have.
 * @returns The readings owed, and the standards of which the readers are not known. The cost grows linearly.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { codingStandardsUnread } from 'isms-kit/development';
 * import { makeCodingStandard, makeControlledDocument, makePerson } from 'isms-kit/fixtures';
 *
 * const registers = { people: [makePerson()], controlledDocuments: [makeControlledDocument()], acknowledgements: [] };
 * const [owed] = codingStandardsUnread([makeCodingStandard()], registers, { asOf: '2026-08-01', within: 'P30D' }).owed;
 * owed?.person; // => 'ada'
 * owed?.dueOn; // => '2026-07-31'
 * owed?.state; // => 'overdue'
 * ```
 */
export function codingStandardsUnread(
  standards: readonly CodingStandard[],
  registers: AcknowledgementRegisters,
  options: CodingStandardsUnreadOptions,
): CodingStandardsUnread {
  requireReadable('standards', standards, standardsGuard);
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const staff = prepareStaff(registers);
  const reads = readAcknowledgements(registers);
  requireRegisters('registers', [staff.people, staff.roleAssignments, reads.documents, reads.acknowledgements]);
  return findUnread(standards, { staff, reads }, options);
}

/**
 * Finds who has yet to read which readable standard.
 *
 * @internal
 */
export function findUnread(
  standards: readonly CodingStandard[],
  { staff, reads }: { readonly staff: Staff; readonly reads: AcknowledgementReads },
  options: CodingStandardsUnreadOptions,
): CodingStandardsUnread {
  const owed: CodingStandardOwed[] = [];
  const undecided: UndecidedCodingStandard[] = [];
  for (const { id, document } of standards) {
    if (!reads.documents.byId.has(document)) undecided.push({ standard: id, reason: 'document-unknown' });
  }
  for (const round of roundsOf(standards, reads)) {
    const standardOf = new Map(round.map(({ standard, document }) => [document.id, standard.id]));
    const documents = readOf(round.map(({ document }) => document));
    const found = findOwed(staff, { ...reads, documents }, options);
    for (const { owed: row } of found.owed) owed.push({ standard: String(standardOf.get(row.document)), ...row });
    for (const { document, reason } of found.undecided)
      undecided.push({ standard: String(standardOf.get(document)), reason });
  }
  return { owed, undecided };
}

interface StandardDocument {
  readonly standard: CodingStandard;
  /** The document as its developers must acknowledge it: for the readers of the standard, anew with each material version. */
  readonly document: ControlledDocument;
}

/** The standards with their documents in rounds, in each of which a document stands once. */
function roundsOf(
  standards: readonly CodingStandard[],
  { documents }: AcknowledgementReads,
): readonly (readonly StandardDocument[])[] {
  const rounds: StandardDocument[][] = [];
  const timesSeen = new Map<string, number>();
  for (const standard of standards) {
    const document = documents.byId.get(standard.document);
    if (document === undefined) continue;
    const times = timesSeen.get(document.id) ?? 0;
    timesSeen.set(document.id, times + 1);
    const round = rounds[times] ?? [];
    rounds[times] = round;
    round.push({ standard, document: asRead(document, standard) });
  }
  return rounds;
}

function asRead(document: ControlledDocument, { readers, versions }: CodingStandard): ControlledDocument {
  const minor = new Set(versions.flatMap(({ version, material }) => (material ? [] : [version])));
  const { audience: _audience, ...rest } = document;
  return {
    ...rest,
    ...(readers && { audience: readers }),
    versions: document.versions.map((version) => {
      const isMaterial = !minor.has(version.version);
      return { ...version, change: isMaterial ? 'major' : 'editorial', acknowledgement: isMaterial };
    }),
  };
}

function readOf(documents: readonly ControlledDocument[]): RegisterRead<ControlledDocument> {
  return {
    isGiven: true,
    listed: documents.map((record, index) => ({ record, index })),
    byId: new Map(documents.map((record) => [record.id, record])),
    unreadableIds: new Set(),
    flaws: [],
  };
}
