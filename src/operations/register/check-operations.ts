import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { checkChanges } from '../changes/check-changes.ts';
import { readTemplates } from '../changes/judge-change.ts';
import { readExceptions } from '../records/granted-exceptions.ts';
import { checkVulnerabilities } from '../vulnerabilities/check-vulnerabilities.ts';
import type { OperationsFinding } from './findings.ts';
import { type OperationsPolicies, operationsPoliciesGuard } from './operations-policies.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The context of `checkOperations`. */
export interface CheckOperationsContext extends OperationsPolicies {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
}

const contextGuard = /* @__PURE__ */ anObject<CheckOperationsContext>({ asOf: aDate });

/**
 * Finds the weaknesses of the registers of operations: vulnerabilities and the time to remediate them (A.8.8); changes, their approvals, gates and tests
 * (A.8.32).
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, and the policies of the organization.
 * @returns The findings, register by register, each with its place. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { makeServiceLevel, makeVulnerability } from 'isms-kit/fixtures';
 * import { checkOperations } from 'isms-kit/operations';
 *
 * const open = makeVulnerability({ openings: [{ detectedAt: '2026-10-01T08:00:00Z' }], history: [] });
 * const registers = { vulnerabilities: [open], serviceLevels: [makeServiceLevel()] };
 * const [finding] = checkOperations(registers, { asOf: '2026-11-21' });
 * finding?.code; // => 'vulnerability-overdue'
 * finding?.params; // => { vulnerability: 'V-1', dueOn: '2026-10-31' }
 * ```
 */
export function checkOperations(
  registers: OperationsRegisters,
  context: CheckOperationsContext,
): readonly OperationsFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  requireOptions(context, operationsPoliciesGuard, 'context');
  const { asOf } = context;
  const staff = prepareStaff(registers);
  const exceptions = readExceptions(registers.exceptions);
  const documents = readTemplates(registers.controlledDocuments);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments, exceptions, documents].flatMap((read) =>
      registerFindings('operations', read),
    ),
    ...checkVulnerabilities(registers, { staff, exceptions, asOf, rules: context.vulnerabilities }),
    ...checkChanges(registers, { staff, exceptions, documents, asOf, rules: context.changes }),
  ];
}
