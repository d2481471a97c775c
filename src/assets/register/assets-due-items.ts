import type { Period } from '../../core/calendar/period.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type DueItemsOptions, requireDueItemsOptions, selectDueItems } from '../../core/due/select-due-items.ts';
import { anObject, aPeriod, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { assignmentDueItems } from '../assignments/check-assignments.ts';
import { inventoryDueItems, readInventory } from '../inventory/check-inventory.ts';
import { siteDueItems } from '../sites/check-sites.ts';
import type { AssetsRegisters } from './assets-registers.ts';

/** The options of `assetsDueItems`. */
export interface AssetsDueItemsOptions extends DueItemsOptions {
  /** The time after the last working day in which assets come back; they are due on that day itself when absent. */
  readonly returnWithin?: Period;
}

const optionsGuard = /* @__PURE__ */ anObject<AssetsDueItemsOptions>({ returnWithin: /* @__PURE__ */ maybe(aPeriod) });

/**
 * Lists what the registers of assets ask for by a day: inventory checks, returns, new evidence of physical controls, maintenance. A record that
 * cannot be read gives no item; `checkAssets` finds it.
 *
 * @param registers - The registers.
 * @param options - The window, the day in question, and the time to return.
 * @returns The items due by the end of the window, also those due before it that are not done, in the order of their days.
 * @throws RangeError if the registers are not an object, an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { assetsDueItems } from 'isms-kit/assets';
 * import { makeMaintenanceRecord } from 'isms-kit/fixtures';
 *
 * const options = { from: '2026-11-01', through: '2027-12-31', asOf: '2026-11-21' } as const;
 * const [item] = assetsDueItems({ maintenanceRecords: [makeMaintenanceRecord()] }, options);
 * item?.kind; // => 'equipment-maintenance'
 * item?.dueOn; // => '2027-06-10'
 * ```
 */
export function assetsDueItems(registers: AssetsRegisters, options: AssetsDueItemsOptions): readonly DueItem[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(options, optionsGuard);
  requireDueItemsOptions(options);
  const { asOf, returnWithin } = options;
  const staff = prepareStaff(registers);
  const inventory = readInventory(registers);
  return selectDueItems(
    [
      ...inventoryDueItems(inventory, asOf),
      ...assignmentDueItems(registers.assetAssignments, { staff, inventory, asOf, returnWithin }),
      ...siteDueItems(registers, { inventory, asOf }),
    ],
    options,
  );
}
