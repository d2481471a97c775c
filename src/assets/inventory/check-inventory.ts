import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { recordedHistoryFindings } from '../../core/lifecycle/recorded-history.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { recordsFindings } from '../records/findings.ts';
import { assetLifecycle } from './asset-lifecycle.ts';
import type { Asset } from './asset.ts';
import { goneOn, stateOn } from './asset-state.ts';
import type { DataSet } from './data-set.ts';
import { inventoryFindings } from './findings.ts';
import { assetGuard, dataSetGuard } from './inventory-guards.ts';

type InventoryFinding = FindingOf<typeof inventoryFindings> | FindingOf<typeof recordsFindings>;

/**
 * The assets and data sets as the checks of the area read them.
 *
 * @internal
 */
export interface Inventory {
  readonly assets: RegisterRead<Asset>;
  readonly dataSets: RegisterRead<DataSet>;
}

/**
 * Reads the inventory once for all checks.
 *
 * @internal
 */
export function readInventory({
  assets,
  dataSets,
}: {
  readonly assets?: readonly Asset[];
  readonly dataSets?: readonly DataSet[];
}): Inventory {
  return {
    assets: readRegister('assets', 'asset', assets, assetGuard),
    dataSets: readRegister('dataSets', 'data-set', dataSets, dataSetGuard),
  };
}

interface InventoryContext {
  readonly staff: Staff;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of the inventory (A.5.9, A.6.8): owners, names of data and dependencies, histories, losses and inventory checks.
 *
 * @internal
 */
export function checkInventory(inventory: Inventory, context: InventoryContext): readonly InventoryFinding[] {
  const { assets, dataSets } = inventory;
  return [
    ...registerFindings('assets', assets),
    ...registerFindings('assets', dataSets),
    ...assets.listed.flatMap((listed) => assetFindings(listed, inventory, context)),
    ...dataSets.listed.flatMap(({ record: { id, owner }, index }) => {
      if (owner !== undefined) return [];
      const details = { subject: { kind: 'data-set', id }, path: ['dataSets', index], params: { dataSet: id } };
      return [reportFinding(inventoryFindings, 'data-set-owner-missing', details)];
    }),
  ];
}

function assetFindings(
  listed: Listed<Asset>,
  inventory: Inventory,
  context: InventoryContext,
): readonly InventoryFinding[] {
  return [...referenceFindings(listed, inventory, context), ...stateFindings(listed, context.asOf)];
}

function referenceFindings(
  { record, index }: Listed<Asset>,
  { assets, dataSets }: Inventory,
  { staff: { people }, asOf }: InventoryContext,
): readonly InventoryFinding[] {
  const { id, holds, dependsOn, classification, checkedOn } = record;
  const subject = { kind: 'asset', id };
  const path = ['assets', index];
  const at = [...path, 'classification'];
  const approvedBy = classification?.reason === 'distribution' ? classification.approvedBy : undefined;
  const repeatedData = duplicateIndexes(holds);
  const repeatedNeeds = duplicateIndexes(dependsOn);
  return [
    ...holds.flatMap((dataSet, place) => {
      if (isKnown(dataSet, dataSets) || repeatedData.has(place)) return [];
      const details = { subject, path: [...path, 'holds', place], params: { asset: id, dataSet } };
      return [reportFinding(inventoryFindings, 'asset-data-unknown', details)];
    }),
    ...dependsOn.flatMap((dependency, place) => {
      if (isKnown(dependency, assets) || repeatedNeeds.has(place)) return [];
      const details = { subject, path: [...path, 'dependsOn', place], params: { asset: id, dependency } };
      return [reportFinding(inventoryFindings, 'asset-dependency-unknown', details)];
    }),
    ...unknownReference('assets', { subject, path: [...at, 'by'] }, ['person', classification?.by], people),
    ...unknownReference('assets', { subject, path: [...at, 'approvedBy'] }, ['person', approvedBy], people),
    ...futureEvent('assets', { subject, path: [...at, 'on'] }, classification?.on, asOf),
    ...futureEvent('assets', { subject, path: [...path, 'checkedOn'] }, checkedOn, asOf),
  ];
}

function isKnown(id: string, { isGiven, byId, unreadableIds }: RegisterRead<unknown>): boolean {
  return !isGiven || byId.has(id) || unreadableIds.has(id);
}

function stateFindings({ record, index }: Listed<Asset>, asOf: CalendarDate): readonly InventoryFinding[] {
  const { id, owner, history } = record;
  const subject = { kind: 'asset', id };
  const path = ['assets', index];
  const at = [...path, 'history'];
  const findings: InventoryFinding[] = [];
  if (owner === undefined && stateOn(record, asOf)?.state !== 'disposed')
    findings.push(reportFinding(inventoryFindings, 'asset-owner-missing', { subject, path, params: { asset: id } }));
  findings.push(
    ...recordedHistoryFindings('assets', { subject, path: at }, history, { lifecycle: assetLifecycle, asOf }),
  );
  for (const [place, entry] of history.entries()) {
    const { state, enteredOn } = entry;
    const before = history[place - 1];
    if (enteredOn > asOf) continue;
    if (state === 'lost') {
      const { reportedOn } = entry;
      findings.push(...futureEvent('assets', { subject, path: [...at, place, 'reportedOn'] }, reportedOn, asOf));
      if (reportedOn !== undefined && reportedOn <= asOf) continue;
      const details = { subject, path: [...at, place], params: { asset: id, lostOn: enteredOn } };
      findings.push(reportFinding(inventoryFindings, 'asset-lost-unreported', details));
    } else if (state === 'in-use' && before?.state === 'lost') {
      const { checkedOn } = record;
      const isSinceLoss = checkedOn !== undefined && (checkedOn > before.enteredOn || checkedOn >= enteredOn);
      if (isSinceLoss && checkedOn <= asOf) continue;
      const details = { subject, path: [...at, place], params: { asset: id, foundOn: enteredOn } };
      findings.push(reportFinding(inventoryFindings, 'asset-found-unchecked', details));
    }
  }
  const { state, dueOn } = assetCheckDue(record, asOf);
  if (state === 'overdue' && dueOn !== null) {
    const details = { subject, path: [...path, 'cadence'], params: { asset: id, dueOn, asOf } };
    findings.push(reportFinding(inventoryFindings, 'asset-check-overdue', details));
  }
  return findings;
}

/** The next inventory check; none is due of an asset that is not there yet or not there any more. */
function assetCheckDue(asset: Asset, asOf: CalendarDate): ReviewDue {
  const { cadence, checkedOn } = asset;
  const isThere = stateOn(asset, asOf)?.state !== 'planned' && goneOn(asset, asOf) === undefined;
  return reviewDue(checkedOn === undefined ? [] : [{ on: checkedOn }], {
    cadence: isThere ? cadence : undefined,
    asOf,
  });
}

/**
 * The inventory checks that are planned.
 *
 * @internal
 */
export function inventoryDueItems({ assets }: Inventory, asOf: CalendarDate): readonly DueItem[] {
  return assets.listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, title, owner = null, custodian = owner } = record;
    const { dueOn, state, rule } = assetCheckDue(record, asOf);
    if (dueOn === null || state === 'not-scheduled' || rule === null) return [];
    return [
      {
        kind: 'asset-check',
        subject: { kind: 'asset', id },
        title: `Check the asset "${title}" in the inventory`,
        owner: custodian,
        dueOn,
        dueAt: null,
        state,
        requirement: 'A.5.9',
        rule,
      },
    ];
  });
}
