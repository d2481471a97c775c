import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { indexesOf, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { AcknowledgementReads } from '../../people/acknowledgements/acknowledgements-owed.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { CodingStandard } from './coding-standard.ts';
import { type CodingStandardOwed, codingStandardGuard, findUnread } from './coding-standards-unread.ts';
import { standardsFindings } from './findings.ts';

type StandardsFinding = FindingOf<typeof standardsFindings> | FindingOf<typeof recordsFindings>;

interface StandardsContext {
  readonly asOf: CalendarDate;
  readonly within: Period | undefined;
  readonly staff: Staff;
  readonly reads: AcknowledgementReads;
}

/**
 * Reads the register of coding standards.
 *
 * @internal
 */
export function readStandards(standards: readonly CodingStandard[] | undefined): RegisterRead<CodingStandard> {
  return readRegister('codingStandards', 'coding-standard', standards, codingStandardGuard);
}

/**
 * Finds coding standards of which the readers are not recorded, and those that people have not read in time (A.8.28, A.8.30).
 *
 * @internal
 */
export function checkStandards(
  standards: RegisterRead<CodingStandard>,
  context: StandardsContext,
): readonly StandardsFinding[] {
  return [
    ...registerFindings('development', standards),
    ...standards.listed.flatMap(({ record: { id, document, readers }, index }): readonly StandardsFinding[] => {
      const subject = { kind: 'coding-standard', id };
      const path = ['codingStandards', index];
      const named = { subject, path: [...path, 'document'] };
      const params = { standard: id };
      return [
        ...unknownReference('development', named, ['controlled-document', document], context.reads.documents),
        ...(readers === undefined
          ? [reportFinding(standardsFindings, 'coding-standard-readers-unknown', { subject, path, params })]
          : []),
      ];
    }),
    ...unreadFindings(standards, context),
  ];
}

function unreadFindings(
  standards: RegisterRead<CodingStandard>,
  context: StandardsContext,
): readonly StandardsFinding[] {
  const indexOf = indexesOf(standards.listed);
  return owedOf(standards, context).flatMap(({ standard, person, version, dueOn, state }) => {
    if (state !== 'overdue' || dueOn === null) return [];
    const kind = context.staff.people.byId.get(person)?.kind;
    return [
      reportFinding(standardsFindings, 'coding-standard-unread', {
        subject: { kind: 'coding-standard', id: standard },
        path: ['codingStandards', indexOf.get(standard) as number],
        params: { person, version, standard, dueOn },
        requirements: kind === 'contractor' || kind === 'external' ? ['A.8.30'] : [],
      }),
    ];
  });
}

/** Nothing is owed where the acknowledgements are not given: they are unknown then. */
function owedOf(
  standards: RegisterRead<CodingStandard>,
  { asOf, within, staff, reads }: StandardsContext,
): readonly CodingStandardOwed[] {
  if (within === undefined || !reads.acknowledgements.isGiven) return [];
  return findUnread(
    standards.listed.map(({ record }) => record),
    { staff, reads },
    { asOf, within },
  ).owed;
}

/**
 * The readings of coding standards, as due items of the person. One without a last good day gives no item.
 *
 * @internal
 */
export function standardDueItems(
  standards: RegisterRead<CodingStandard>,
  context: StandardsContext,
): readonly DueItem[] {
  return owedOf(standards, context).flatMap(({ standard, person, title, dueOn, countedBy }) =>
    dueOn === null
      ? []
      : [
          {
            kind: 'coding-standard-reading',
            subject: { kind: 'coding-standard', id: standard },
            title: `Read "${title}"`,
            owner: person,
            dueOn,
            dueAt: null,
            state: dueState(dueOn, context.asOf),
            requirement: 'A.8.28',
            rule: countedBy,
          },
        ],
  );
}
