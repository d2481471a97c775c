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
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeBackupPlan } from 'isms-kit/fixtures';
 * import { operationsDueItems } from 'isms-kit/operations';
 *
 * const options = { from: '2026-11-01', through: '2027-03-31', asOf: '2026-11-21' } as const;
 * const [item] = operationsDueItems({ backupPlans: [makeBackupPlan()], restoreTests: [] }, options);
 * item?.title; // => 'Test a restore of "Database"'
 * ```
 */
export function operationsDueItems(
  registers: OperationsRegisters,
  options: OperationsDueItemsOptions,
): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, now } = options;
  return selectDueItems(
    [
      ...loggingDueItems(registers, momentOf(asOf, now)),
      ...backupDueItems(registers, asOf),
      ...resourceDueItems(registers, asOf),
    ],
    options,
  );
}
