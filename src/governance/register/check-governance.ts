import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { checkCommunication } from '../communication/check-communication.ts';
import { checkContext } from '../context/check-context.ts';
import { checkDocuments } from '../documents/check-documents.ts';
import { checkObjectives } from '../objectives/check-objectives.ts';
import type { DutyAct } from '../roles/find-duty-conflicts.ts';
import { checkRoles } from '../roles/check-roles.ts';
import { prepareStaff } from '../roles/staff.ts';
import type { GovernanceFinding } from './findings.ts';
import type { GovernanceRegisters } from './governance-registers.ts';

/** The context of `checkGovernance`. */
export interface CheckGovernanceContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The first day that is looked at for gaps and overlaps in the past; only the day in question when absent. */
  readonly since?: CalendarDate;
  /** The acts on records that the pairs of duties are about. */
  readonly dutyActs?: readonly DutyAct[];
}

const contextGuard = /* @__PURE__ */ anObject<CheckGovernanceContext>({
  asOf: aDate,
  since: /* @__PURE__ */ maybe(aDate),
});

/**
 * Finds the weaknesses of the registers of governance (clauses 4 to 10): roles and duties, documents,
 * context, communication, objectives.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or `asOf` is not a calendar date.
 *
 * @example
 * ```ts
 * import { checkGovernance } from 'isms-kit/governance';
 *
 * const findings = checkGovernance(
 *   {
 *     people: [{ id: 'P-1', name: 'Ada Roe', kind: 'employee', startedOn: '2024-03-01', endedOn: '2026-06-30' }],
 *     roleAssignments: [{ id: 'RA-1', role: 'ciso', person: 'P-1', kind: 'holder', from: '2024-03-01' }],
 *   },
 *   { asOf: '2026-07-01' },
 * );
 * findings.map(({ code }) => code); // => ['role-holder-left']
 * ```
 */
export function checkGovernance(
  registers: GovernanceRegisters,
  context: CheckGovernanceContext,
): readonly GovernanceFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, since } = context;
  const staff = prepareStaff(registers);
  return [
    ...checkRoles(staff, { dutyPairs: registers.dutyPairs, dutyActs: context.dutyActs, asOf, since }),
    ...checkDocuments(registers.controlledDocuments, { staff, asOf }),
    ...checkContext(registers, { staff, asOf }),
    ...checkCommunication(registers, asOf),
    ...checkObjectives(registers, asOf),
  ];
}
