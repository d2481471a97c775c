import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, anything, aPeriod, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { registerFindings } from '../../core/guards/register-findings.ts';
import { prepareStaff } from '../../governance/roles/staff.ts';
import { checkAssignments } from '../assignments/check-assignments.ts';
import { checkClassification, classifyInventory, readSchemes } from '../classification/check-classification.ts';
import { checkAssetDisposals } from '../disposal/check-disposals.ts';
import type { RetentionToKeep } from '../disposal/check-last-copies.ts';
import { checkInventory, readInventory } from '../inventory/check-inventory.ts';
import { checkSites } from '../sites/check-sites.ts';
import { checkValues, type RisksToCompare } from '../values/check-values.ts';
import type { AssetsRegisters } from './assets-registers.ts';
import type { AssetsFinding } from './findings.ts';

/** The context of `checkAssets`. */
export interface CheckAssetsContext {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The time after the last working day in which assets come back; they are due on that day itself when absent. */
  readonly returnWithin?: Period;
  /** The risks whose impacts are compared with the values of assets; not compared when absent. */
  readonly risks?: RisksToCompare;
  /** The registers of retention by which disposals are judged; not judged by retention when absent. */
  readonly retention?: RetentionToKeep;
}

const aList = /* @__PURE__ */ listOf(anything);
const contextGuard = /* @__PURE__ */ anObject<CheckAssetsContext>({
  asOf: aDate,
  returnWithin: /* @__PURE__ */ maybe(aPeriod),
  risks: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<RisksToCompare>({ risks: aList })),
  retention: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<RetentionToKeep>({
      records: aList,
      schedule: /* @__PURE__ */ anObject<RetentionToKeep['schedule']>({ rules: aList }),
      holds: /* @__PURE__ */ maybe(aList),
      jurisdictions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
    }),
  ),
});

/**
 * Finds the weaknesses of the registers of assets (A.5.9 to A.5.14, A.7.1 to A.7.14, A.8.10): the inventory, classification and handling, values
 * against the impacts of risks, returns, disposals against their rule and against retention, sites and maintenance.
 *
 * @param registers - The registers. They may be unvalidated: an unreadable record gives one finding, and the rest is checked. Records that
 *   name each other are checked against the registers that are given.
 * @param context - The day in question, the time to return, and the risks and the retention to compare with.
 * @returns The findings, register by register, each with its place; those about a risk have the path in `risks`. The cost grows linearly.
 * @throws RangeError if the registers are not an object or a part of the context cannot be read.
 *
 * @example
 * ```ts
 * import { checkAssets } from 'isms-kit/assets';
 * import { makeAsset, makeClassificationScheme, makeDataSet } from 'isms-kit/fixtures';
 *
 * const registers = {
 *   assets: [makeAsset({ classification: { level: 'public', reason: 'assessed', on: '2026-03-02' } })],
 *   dataSets: [makeDataSet({ level: 'confidential' })],
 *   classificationSchemes: [makeClassificationScheme()],
 * };
 * const findings = checkAssets(registers, { asOf: '2026-11-21' });
 * findings.map(({ code }) => code); // => ['asset-classification-too-low']
 * ```
 */
export function checkAssets(registers: AssetsRegisters, context: CheckAssetsContext): readonly AssetsFinding[] {
  requireReadable('registers', registers, anObject({}));
  requireOptions(context, contextGuard, 'context');
  const { asOf, returnWithin, risks, retention } = context;
  const staff = prepareStaff(registers);
  const inventory = readInventory(registers);
  const schemes = readSchemes(registers.classificationSchemes, asOf);
  const { scheme } = schemes;
  const classifications = classifyInventory(inventory, schemes, asOf);
  return [
    ...registerFindings('assets', staff.people),
    ...checkInventory(inventory, { staff, asOf }),
    ...checkClassification(inventory, { schemes, classifications, asOf }),
    ...checkValues(inventory, { scheme, risks, asOf }),
    ...checkAssignments(registers.assetAssignments, { staff, inventory, asOf, returnWithin }),
    ...checkAssetDisposals(registers.assetDisposals, { staff, inventory, scheme, retention, asOf }),
    ...checkSites(registers, { inventory, asOf }),
  ];
}
