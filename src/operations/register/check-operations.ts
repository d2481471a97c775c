import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { checkFiltering, type FilteringPolicy } from '../filtering/check-filtering.ts';
import { aCount } from '../filtering/flow-box.ts';
import { checkCryptography } from '../cryptography/check-cryptography.ts';
import { checkKeys } from '../keys/check-keys.ts';
import { type KeysPolicy, keysPolicyGuard } from '../keys/key-guards.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import { aDate, anInstant, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { checkLogging } from '../logging/check-logging.ts';
import { type LoggingPolicy, loggingPolicyGuard, requireLoggingPolicy } from '../logging/read-logging.ts';
import { readExceptions } from '../records/granted-exceptions.ts';
import { momentOf } from '../records/moment.ts';
import { type BackupPolicy, backupPolicyGuard, requireBackupRules } from '../recovery/backup-gaps.ts';
import { checkBackups } from '../recovery/check-backups.ts';
import { checkResources } from '../resources/check-resources.ts';
import type { OperationsFinding } from './findings.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The context of `checkOperations`. */
export interface CheckOperationsContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** How the rule sets of networks are judged. */
  readonly filtering?: FilteringPolicy;
  /** The demands on keys and certificates; none when absent. */
  readonly keys?: KeysPolicy;
  /**
   * The moment in question, on that day in some time zone. When absent, a time of hours has run out only where that is so in every time zone when
   * the day begins.
   */
  readonly now?: Instant;
  /** The rule on the assets that need a log; whether an asset needs one is unknown when absent. */
  readonly logging?: LoggingPolicy;
  /** The rules on backups, with the assets and data that need one; which of them have none is unknown when absent. */
  readonly backups?: BackupPolicy;
}

const contextGuard = /* @__PURE__ */ anObject<CheckOperationsContext>({
  asOf: aDate,
  filtering: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<FilteringPolicy>({
      mostParts: /* @__PURE__ */ maybe(aCount),
      mostRules: /* @__PURE__ */ maybe(aCount),
    }),
  ),
});

/**
 * Finds the weaknesses of the registers of operations: the zones of the networks and the rules of the filters between them (A.8.20, A.8.22).
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, and how rule sets are judged.
 * @returns The findings, register by register, each with its place. The cost grows linearly, within a rule set with the square of its rules.
  keys: /* @__PURE__ */ maybe(keysPolicyGuard),
});

/**
 * Finds the weaknesses of the registers of operations: cryptography in use, keys and certificates (A.8.24).
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, and the demands of the organization.
  now: /* @__PURE__ */ maybe(anInstant),
  logging: /* @__PURE__ */ maybe(loggingPolicyGuard),
  backups: /* @__PURE__ */ maybe(backupPolicyGuard),
});

/**
 * Finds the weaknesses of the registers of operations: logs, monitoring and clocks; backups and restores; capacities, the protection against
 * malware and configurations.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day and the moment in question, and the rules of the organization.
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
 * import { makeRuleSet } from 'isms-kit/fixtures';
 * import { checkOperations } from 'isms-kit/operations';
 *
 * const ruleSets = [makeRuleSet({ defaultAction: 'allow' })];
 * const findings = checkOperations({ ruleSets }, { asOf: '2026-11-21' });
 * findings.map(({ code }) => code); // => ['network-default-allow']
 * import { makeCertificate } from 'isms-kit/fixtures';
 * import { checkOperations } from 'isms-kit/operations';
 *
 * const certificate = makeCertificate({ notAfter: '2026-11-20T23:59:59Z' });
 * const findings = checkOperations({ certificates: [certificate] }, { asOf: '2026-11-21' });
 * findings.map(({ code }) => code); // => ['certificate-expired']
 * import { makeLogSource } from 'isms-kit/fixtures';
 * import { checkOperations } from 'isms-kit/operations';
 *
 * const logSources = [makeLogSource({ retention: { kind: 'period', period: 'P365D' }, requiredRetention: 'P1Y' })];
 * const findings = checkOperations({ logSources }, { asOf: '2026-11-21' });
 * findings.map(({ code }) => code); // => ['log-retention-uncertain']
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
  const { asOf, filtering } = context;
  const staff = prepareStaff(registers);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments].flatMap((read) => registerFindings('operations', read)),
    ...checkFiltering(registers, { asOf, policy: filtering }),
  const { asOf, keys = {} } = context;
  const staff = prepareStaff(registers);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments].flatMap((read) => registerFindings('operations', read)),
    ...checkCryptography(registers, { asOf }),
    ...checkKeys(registers, { policy: keys, asOf }),
  const { asOf, now, logging, backups = {} } = context;
  if (logging !== undefined) requireLoggingPolicy(logging);
  requireBackupRules(backups, 'backups.exemptUpTo');
  const moment = momentOf(asOf, now);
  const staff = prepareStaff(registers);
  const exceptions = readExceptions(registers.exceptions);
  return [
    ...[staff.people, staff.roles, staff.roleAssignments, exceptions].flatMap((read) =>
      registerFindings('operations', read),
    ),
    ...checkLogging(registers, { moment, policy: logging }),
    ...checkBackups(registers, { staff, moment, policy: backups }),
    ...checkResources(registers, { exceptions, asOf }),
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
