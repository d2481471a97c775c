import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { filteringDueItems } from '../filtering/rule-reviews.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The options of `operationsDueItems`. */
export type OperationsDueItemsOptions = DueItemsOptions;

/**
 * Lists what the registers of operations ask for by a day: the reviews of the rules of filters between networks. A record that cannot be read
 * gives no item; `checkOperations` finds it.
 *
 * @param registers - The registers.
 * @param options - The window and the day in question.
import { anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { cryptographyDueItems } from '../cryptography/check-cryptography.ts';
import { type KeysPolicy, keysPolicyGuard } from '../keys/key-guards.ts';
import { keysDueItems } from '../keys/keys-due-items.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anInstant, anObject, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { loggingDueItems } from '../logging/logging-due-items.ts';
import { momentOf } from '../records/moment.ts';
import { backupDueItems } from '../recovery/backup-due-items.ts';
import { resourceDueItems } from '../resources/resource-due-items.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The options of `operationsDueItems`. */
export interface OperationsDueItemsOptions extends DueItemsOptions {
  /** The demands on keys and certificates; none when absent. */
  readonly keys?: KeysPolicy;
}

const optionsGuard = /* @__PURE__ */ anObject<OperationsDueItemsOptions>({
  keys: /* @__PURE__ */ maybe(keysPolicyGuard),
});

/**
 * Lists what the registers of operations ask for by a day: cryptography to replace before it is no longer allowed; keys to replace and to destroy;
 * certificates to renew. A record that cannot be read gives no item; `checkOperations` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the demands of the organization.
  /** The moment in question, on the day `asOf`; when absent, an instant is over only where it is so in every time zone when the day begins. */
  readonly now?: Instant;
}

const optionsGuard = /* @__PURE__ */ anObject<OperationsDueItemsOptions>({ now: /* @__PURE__ */ maybe(anInstant) });

/**
 * Lists what the registers of operations ask for by a day: reviews of logs, measurements of clocks, tests of monitoring rules, alerts to
 * acknowledge; restore tests and reviews of decisions against a backup; measurements of capacities and checks of protections. A record that cannot
 * be read gives no item; `checkOperations` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day and the moment in question.
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { changeDueItems } from '../changes/check-changes.ts';
import { readTemplates } from '../changes/judge-change.ts';
import { readExceptions } from '../records/granted-exceptions.ts';
import { vulnerabilityDueItems } from '../vulnerabilities/vulnerability-due-items.ts';
import { type OperationsPolicies, operationsPoliciesGuard } from './operations-policies.ts';
import type { OperationsRegisters } from './operations-registers.ts';

/** The options of `operationsDueItems`. */
export interface OperationsDueItemsOptions extends DueItemsOptions, OperationsPolicies {}

/**
 * Lists what the registers of operations ask for by a day: vulnerabilities to confirm, to mitigate and to fix; emergency changes to approve. A record
 * that cannot be read gives no item; `checkOperations` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the policies of the organization.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeRuleSet } from 'isms-kit/fixtures';
 * import { operationsDueItems } from 'isms-kit/operations';
 *
 * const options = { from: '2027-01-01', through: '2027-12-31', asOf: '2026-11-21' } as const;
 * const [item] = operationsDueItems({ ruleSets: [makeRuleSet()] }, options);
 * item?.title; // => 'Review the rule "web" of the rule set "edge"'
 * item?.dueOn; // => '2027-03-02'
 * import { makeKey } from 'isms-kit/fixtures';
 * import { operationsDueItems } from 'isms-kit/operations';
 *
 * const options = { from: '2027-01-01', through: '2027-01-31', asOf: '2026-11-21' } as const;
 * const [item] = operationsDueItems({ keys: [makeKey()] }, options);
 * item?.title; // => 'Replace the key "K-1"'
 * item?.dueOn; // => '2027-01-12'
 * import { makeBackupPlan } from 'isms-kit/fixtures';
 * import { operationsDueItems } from 'isms-kit/operations';
 *
 * const options = { from: '2026-11-01', through: '2027-03-31', asOf: '2026-11-21' } as const;
 * const [item] = operationsDueItems({ backupPlans: [makeBackupPlan()], restoreTests: [] }, options);
 * item?.title; // => 'Test a restore of "Database"'
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
  return selectDueItems([...filteringDueItems(registers, options.asOf)], options);
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, keys = {} } = options;
  return selectDueItems(
    [...cryptographyDueItems(registers, { asOf }), ...keysDueItems(registers, { policy: keys, asOf })],
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, now } = options;
  return selectDueItems(
    [
      ...loggingDueItems(registers, momentOf(asOf, now)),
      ...backupDueItems(registers, asOf),
      ...resourceDueItems(registers, asOf),
  requireOptions(options, operationsPoliciesGuard);
  const { asOf } = options;
  const staff = prepareStaff(registers);
  const exceptions = readExceptions(registers.exceptions);
  const documents = readTemplates(registers.controlledDocuments);
  return selectDueItems(
    [
      ...vulnerabilityDueItems(registers, { staff, exceptions, asOf, rules: options.vulnerabilities }),
      ...changeDueItems(registers, { staff, exceptions, documents, asOf, rules: options.changes }),
    ],
    options,
  );
}
