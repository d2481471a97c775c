import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, aPeriod, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { checkAcknowledgements } from '../acknowledgements/check-acknowledgements.ts';
import { type AccessStart, checkScreening } from '../screening/check-screening.ts';
import { readGate } from '../screening/prepare-gate.ts';
import { checkTraining } from '../training/check-training.ts';
import { checkCompetence } from '../competence/check-competence.ts';
import { checkConduct } from '../conduct/check-conduct.ts';
import { checkPlaybooks } from '../playbooks/check-playbooks.ts';
import type { PeopleFinding } from './findings.ts';
import type { PeopleRegisters } from './people-registers.ts';

/** The context of `checkPeople`. */
export interface CheckPeopleContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The time that a person has to acknowledge a document; nothing is overdue when absent. */
  readonly acknowledgeWithin?: Period;
  /** The first days on which people had access, such as of their first grants. */
  readonly accessStarts?: readonly AccessStart[];
}

const contextGuard = /* @__PURE__ */ anObject<CheckPeopleContext>({
  asOf: aDate,
  acknowledgeWithin: /* @__PURE__ */ maybe(aPeriod),
  accessStarts: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<AccessStart>({ person: aText, on: aDate })),
  ),
});

/**
 * Finds the weaknesses of the registers of people (clause 7, A.6): acknowledgements, trainings, screenings, agreements and the conditions for
 * access; competences; playbooks and their runs; disciplinary cases and remote working.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, the time to acknowledge, and the first days of access.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { checkPeople } from 'isms-kit/people';
 *
 * const person = { id: 'P-1', name: 'Ada Roe', kind: 'employee', startedOn: '2024-03-01' } as const;
 * const findings = checkPeople({ people: [person, person] }, { asOf: '2026-11-21' });
 * findings.map(({ code }) => code); // => ['people-record-duplicate']
 * ```
 */
export function checkPeople(registers: PeopleRegisters, context: CheckPeopleContext): readonly PeopleFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, acknowledgeWithin: within, accessStarts = [] } = context;
  const staff = prepareStaff(registers);
  const reads = readGate(registers);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments, reads.documents].flatMap((read) =>
      registerFindings('people', read),
    ),
    ...checkAcknowledgements(staff, reads, { asOf, within }),
    ...checkTraining(staff, reads, asOf),
    ...checkScreening(staff, reads, { asOf, accessStarts }),
    ...checkCompetence(registers, { staff, asOf }),
    ...checkPlaybooks(registers, { staff, asOf }),
    ...checkConduct(registers, { staff, acknowledgements: reads, asOf }),
  ];
}
