import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { changeDueItems } from '../changes/check-changes.ts';
import { readTemplates } from '../changes/judge-change.ts';
import { cryptographyDueItems } from '../cryptography/check-cryptography.ts';
import { filteringDueItems } from '../filtering/rule-reviews.ts';
import { keysDueItems } from '../keys/keys-due-items.ts';
import { loggingDueItems } from '../logging/logging-due-items.ts';
import { readExceptions } from '../records/granted-exceptions.ts';
import { momentOf } from '../../core/guards/moment.ts';
import { backupDueItems } from '../recovery/backup-due-items.ts';
import { resourceDueItems } from '../resources/resource-due-items.ts';
import { vulnerabilityDueItems } from '../vulnerabilities/vulnerability-due-items.ts';
import { type OperationsPolicies, operationsPoliciesGuard } from './operations-policies.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The options of `operationsDueItems`. */
export interface OperationsDueItemsOptions extends DueItemsOptions, OperationsPolicies {}

/**
 * Lists what the registers of operations ask for by a day: vulnerabilities to confirm, to mitigate and to fix; emergency changes to approve; reviews of
 * logs, measurements of clocks, tests of monitoring rules, alerts to acknowledge; restore tests and reviews of decisions against a backup; reviews of
 * network rules; cryptography to replace before it is no longer allowed, keys to replace and to destroy, certificates to renew; measurements of
 * capacities and checks of protections. A record that cannot be read gives no item; `checkOperations` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the policies of the organization.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeServiceLevel, makeVulnerability } from 'isms-kit/fixtures';
 * import { operationsDueItems } from 'isms-kit/operations';
 *
 * const open = makeVulnerability({ openings: [{ detectedAt: '2026-11-02T08:00:00Z' }], history: [] });
 * const registers = { vulnerabilities: [open], serviceLevels: [makeServiceLevel()] };
 * const [item] = operationsDueItems(registers, { from: '2026-12-01', through: '2026-12-31', asOf: '2026-11-21' });
 * item?.title; // => 'Fix the vulnerability "Remote code execution in the image library"'
 * item?.dueOn; // => '2026-12-02'
 * ```
 */
export function operationsDueItems(
  registers: OperationsRegisters,
  options: OperationsDueItemsOptions,
): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireDueItemsOptions(options);
  requireOptions(options, operationsPoliciesGuard);
  const { asOf, now, keys = {} } = options;
  const staff = prepareStaff(registers);
  const exceptions = readExceptions(registers.exceptions);
  const documents = readTemplates(registers.controlledDocuments);
  return selectDueItems(
    [
      ...vulnerabilityDueItems(registers, { staff, exceptions, asOf, rules: options.vulnerabilities }),
      ...changeDueItems(registers, { staff, exceptions, documents, asOf, rules: options.changes }),
      ...loggingDueItems(registers, momentOf(asOf, now)),
      ...backupDueItems(registers, asOf),
      ...filteringDueItems(registers, asOf),
      ...cryptographyDueItems(registers, { asOf }),
      ...keysDueItems(registers, { policy: { ...keys, now }, asOf }),
      ...resourceDueItems(registers, asOf),
    ],
    options,
  );
}
