import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { checkChanges } from '../changes/check-changes.ts';
import { readTemplates } from '../changes/judge-change.ts';
import { checkCryptography } from '../cryptography/check-cryptography.ts';
import { checkFiltering } from '../filtering/check-filtering.ts';
import { checkKeys } from '../keys/check-keys.ts';
import { checkLogging } from '../logging/check-logging.ts';
import { requireLoggingPolicy } from '../logging/read-logging.ts';
import { readExceptions } from '../records/granted-exceptions.ts';
import { momentOf } from '../../core/guards/moment.ts';
import { requireBackupRules } from '../recovery/backup-gaps.ts';
import { checkBackups } from '../recovery/check-backups.ts';
import { checkResources } from '../resources/check-resources.ts';
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
 * (A.8.32); logs, monitoring and clocks (A.8.15 to A.8.17); backups and restores (A.8.13); the filters between networks (A.8.20 to A.8.22);
 * cryptography in use, keys and certificates (A.8.24); capacities, the protection against malware and configurations (A.8.6, A.8.7, A.8.9).
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, and the policies of the organization.
 * @returns The findings, register by register, each with its place. The cost grows linearly, but within a rule set with the square of its rules.
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
  const { asOf, now, logging, backups = {}, filtering, keys = {} } = context;
  if (logging !== undefined) requireLoggingPolicy(logging);
  requireBackupRules(backups, 'backups.exemptUpTo');
  const moment = momentOf(asOf, now);
  const staff = prepareStaff(registers);
  const exceptions = readExceptions(registers.exceptions);
  const documents = readTemplates(registers.controlledDocuments);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments, exceptions, documents].flatMap((read) =>
      registerFindings('operations', read),
    ),
    ...checkVulnerabilities(registers, { staff, exceptions, asOf, rules: context.vulnerabilities }),
    ...checkChanges(registers, { staff, exceptions, documents, asOf, rules: context.changes }),
    ...checkLogging(registers, { moment, policy: logging }),
    ...checkBackups(registers, { staff, moment, policy: backups }),
    ...checkFiltering(registers, { asOf, policy: filtering }),
    ...checkCryptography(registers, { exceptions, asOf }),
    ...checkKeys(registers, { policy: { ...keys, now }, asOf }),
    ...checkResources(registers, { exceptions, asOf }),
  ];
}
