import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, anything, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import type { Person } from '../../governance/roles/person.ts';
import { personGuard, prepareStaff } from '../../governance/roles/staff.ts';
import { type AccessGate, type GateRegisters, prepareGate, readGate } from './prepare-gate.ts';

/** The options of `accessGate`. */
export interface AccessGateOptions {
  /** The day in question, such as that of the first access. */
  readonly on: CalendarDate;
}

const optionsGuard = /* @__PURE__ */ anObject<AccessGateOptions>({ on: aDate });
const registersGuard = /* @__PURE__ */ anObject<GateRegisters>({
  gateRequirements: /* @__PURE__ */ listOf(anything),
  roleAssignments: /* @__PURE__ */ listOf(anything),
});

/**
 * Finds whether a person meets the conditions for access on a day (A.5.15, A.6.1, A.6.2, A.6.6): those for everybody and those of each role that
 * the person holds on the day or, before the start, on the first day. A condition that is met on the day
 * itself is in time.
 *
 * An adverse screening is passed only when a decision accepts the person, on the day of the decision. A screening that the law does not permit
 * is not asked for. Of several results the latest decides.
 *
 * @param person - The person.
 * @param records - The conditions, the roles, and the records that meet them.
 * @param options - The day in question.
 * @returns Each condition with its state, the record that decided and its days.
 * @throws RangeError if `on` or a part of a record that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeGateRequirement, makePerson, makeRoleAssignment, makeScreening } from 'isms-kit/fixtures';
 * import { accessGate } from 'isms-kit/people';
 *
 * const records = {
 *   gateRequirements: [makeGateRequirement({ screenings: [{ kind: 'identity' }], agreements: ['nda'] })],
 *   roleAssignments: [makeRoleAssignment()],
 *   screenings: [makeScreening({ kind: 'identity', completedOn: '2024-02-20' })],
 * };
 * const gate = accessGate(makePerson(), records, { on: '2024-03-01' });
 * gate.isOpen; // => false
 * gate.items.map(({ item, state }) => `${item} ${state}`); // => ['identity satisfied', 'nda missing']
 * ```
 */
export function accessGate(person: Person, records: GateRegisters, options: AccessGateOptions): AccessGate {
  requireReadable('person', person, personGuard);
  requireReadable('records', records, registersGuard);
  requireOptions(options, optionsGuard);
  const staff = prepareStaff({ roleAssignments: records.roleAssignments });
  const reads = readGate(records);
  requireRegisters('records', [staff.roleAssignments, ...Object.values(reads)]);
  return prepareGate(staff, reads)(person, options.on);
}
