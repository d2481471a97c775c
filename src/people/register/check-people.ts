import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { readAcknowledgements } from '../acknowledgements/acknowledgements-owed.ts';
import { checkCompetence } from '../competence/check-competence.ts';
import { checkConduct } from '../conduct/check-conduct.ts';
import { checkPlaybooks } from '../playbooks/check-playbooks.ts';
import type { PeopleFinding } from './findings.ts';
import type { PeopleRegisters } from './people-registers.ts';

/** The context of `checkPeople`. */
export interface CheckPeopleContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
}

const contextGuard = /* @__PURE__ */ anObject<CheckPeopleContext>({ asOf: aDate });

/**
 * Finds the weaknesses of the registers of people (clause 7, A.6).
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or `asOf` is not a calendar date.
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
  const staff = prepareStaff(registers);
  const { asOf } = context;
  const acknowledgements = readAcknowledgements(registers);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments].flatMap((read) => registerFindings('people', read)),
    ...checkCompetence(registers, { staff, asOf }),
    ...checkPlaybooks(registers, { staff, asOf }),
    ...checkConduct(registers, { staff, acknowledgements, asOf }),
  ];
}
