import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureEvent, type Place, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import { statedOn } from '../classification/check-classification.ts';
import type { ClassificationScheme } from '../classification/classification-scheme.ts';
import { type ClassifiedAsset, classifyAssets } from '../classification/classify-assets.ts';
import type { Asset, AssetEntry, DisposedAssetEntry } from '../inventory/asset.ts';
import type { Inventory } from '../inventory/check-inventory.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { AssetDisposal } from './asset-disposal.ts';
import { checkLastCopies, type RetentionToKeep } from './check-last-copies.ts';
import { assetDisposalGuard, disposalAdequacy, isReusedInside } from './disposal-adequacy.ts';
import { disposalFindings } from './findings.ts';

type DisposalsFinding = FindingOf<typeof disposalFindings> | FindingOf<typeof recordsFindings>;

interface DisposalsContext {
  readonly staff: Staff;
  readonly inventory: Inventory;
  readonly scheme: ClassificationScheme | undefined;
  readonly retention: RetentionToKeep | undefined;
  readonly asOf: CalendarDate;
}

/**
 * Finds the weaknesses of disposals (A.7.14, A.8.10): the sanitization, its evidence, what retention does not allow, and disposals and reuses
 * without a record.
 *
 * @internal
 */
export function checkAssetDisposals(
  disposals: readonly AssetDisposal[] | undefined,
  context: DisposalsContext,
): readonly DisposalsFinding[] {
  const read = readRegister('assetDisposals', 'asset-disposal', disposals, assetDisposalGuard);
  const classifiedOf = prepareLevels(read, context);
  return [
    ...registerFindings('assets', read),
    ...read.listed.flatMap((listed) => [
      ...referenceFindings(listed, context),
      ...(listed.record.on > context.asOf ? [] : judgedFindings(listed, classifiedOf, context)),
    ]),
    ...checkLastCopies(read, context),
    ...assetFindings(read, context),
  ];
}

/** An item keeps the level of its asset until it is sanitized, so assets that are disposed of count, too. */
function prepareLevels(
  { listed }: RegisterRead<AssetDisposal>,
  { inventory: { assets, dataSets }, scheme, asOf }: DisposalsContext,
): ReadonlyMap<string, ClassifiedAsset> {
  if (listed.length === 0 || scheme === undefined) return new Map();
  const all = assets.listed.map(({ record }) => statedOn(record, asOf));
  const data = dataSets.listed.map(({ record }) => record);
  return new Map(classifyAssets(all, data, scheme).assets.map((classified) => [classified.asset, classified]));
}

function placeOf({ record: { id }, index }: Listed<AssetDisposal>) {
  return { subject: { kind: 'asset-disposal', id }, path: ['assetDisposals', index] };
}

function referenceFindings(
  listed: Listed<AssetDisposal>,
  { staff: { people }, inventory: { assets }, asOf }: DisposalsContext,
): readonly DisposalsFinding[] {
  const { item, witness, verification, on } = listed.record;
  const { subject, path } = placeOf(listed);
  const verifier = { subject, path: [...path, 'verification', 'by'] };
  return [
    ...unknownReference('assets', { subject, path: [...path, 'item', 'asset'] }, ['asset', item.asset], assets),
    ...unknownReference('assets', { subject, path: [...path, 'witness'] }, ['person', witness], people),
    ...unknownReference('assets', verifier, ['person', verification?.by], people),
    ...futureEvent('assets', { subject, path: [...path, 'on'] }, on, asOf),
    ...futureEvent('assets', { subject, path: [...path, 'verification', 'on'] }, verification?.on, asOf),
  ];
}

function judgedFindings(
  { record, index }: Listed<AssetDisposal>,
  classifiedOf: ReadonlyMap<string, ClassifiedAsset>,
  context: DisposalsContext,
): readonly DisposalsFinding[] {
  const judged = { record: asKnown(record, context), index };
  return [...adequacyFindings(judged, classifiedOf, context), ...evidenceFindings(judged)];
}

/** A disposal as it is known on the day: without a later verification, and an item that held information had a medium of some kind. */
function asKnown(disposal: AssetDisposal, { inventory: { assets }, asOf }: DisposalsContext): AssetDisposal {
  const { verification, ...rest } = disposal;
  const { item, medium } = disposal;
  const heldData = item.kind === 'medium' ? item.level !== undefined : isMedium(assets.byId.get(item.asset));
  return {
    ...rest,
    ...(verification !== undefined && verification.on <= asOf && { verification }),
    medium: medium === 'none' && heldData ? 'unknown' : medium,
  };
}

function adequacyFindings(
  listed: Listed<AssetDisposal>,
  classifiedOf: ReadonlyMap<string, ClassifiedAsset>,
  { scheme }: DisposalsContext,
): readonly DisposalsFinding[] {
  if (scheme === undefined) return [];
  const { record } = listed;
  const { id, item } = record;
  const classified = item.asset === undefined ? undefined : classifiedOf.get(item.asset);
  const own = item.kind === 'medium' ? item.level : undefined;
  const { verdict, reasons } = disposalAdequacy(record, scheme, {
    level: own ?? classified?.level ?? null,
    atLeast: own === undefined && classified?.atLeast === true,
  });
  if (verdict === 'adequate') return [];
  const details = { ...placeOf(listed), params: { disposal: id, reasons } };
  return [
    verdict === 'inadequate'
      ? reportFinding(disposalFindings, 'disposal-method-inadequate', details)
      : reportFinding(disposalFindings, 'disposal-adequacy-undecided', details),
  ];
}

/** A destruction leaves nothing to verify with a tool: its certificate or its witness is the evidence. */
function evidenceFindings(listed: Listed<AssetDisposal>): readonly DisposalsFinding[] {
  const { record } = listed;
  const { id, medium, sanitization, serialNumber, by, certificate, witness, tool, verification, destination } = record;
  if (medium === 'none') return [];
  const isDestroyed = sanitization?.method === 'destroy';
  const missing = [
    ...(serialNumber === undefined && medium !== 'paper' ? ['serialNumber'] : []),
    ...(by === undefined ? ['by'] : []),
    ...(isDestroyed && certificate === undefined && witness === undefined ? ['certificate'] : []),
    ...(!isDestroyed && tool === undefined ? ['tool'] : []),
    ...(!isDestroyed && verification === undefined ? ['verification'] : []),
    ...(destination === undefined ? ['destination'] : []),
  ];
  if (missing.length === 0) return [];
  const details = { ...placeOf(listed), params: { disposal: id, missing } };
  return [reportFinding(disposalFindings, 'disposal-evidence-missing', details)];
}

function assetFindings(
  read: RegisterRead<AssetDisposal>,
  { inventory: { assets }, asOf }: DisposalsContext,
): readonly DisposalsFinding[] {
  if (!read.isGiven) return [];
  const byAsset = groupBy(
    read.listed.map(({ record }) => record),
    ({ item }) => (item.kind === 'asset' ? [item.asset] : []),
  );
  return assets.listed.flatMap(({ record: asset, index }) => {
    const own = byAsset.get(asset.id) ?? [];
    return asset.history.flatMap((entry, place): readonly DisposalsFinding[] => {
      if (entry.enteredOn > asOf) return [];
      const subject = { kind: 'asset', id: asset.id };
      const move = { asset, entry, before: asset.history[place - 1], own, read, asOf };
      const at = { subject, path: ['assets', index, 'history', place] };
      return entry.state === 'disposed' ? endFindings({ ...move, entry }, at) : reuseFindings(move, at);
    });
  });
}

/** A move of an asset into a state, with the disposals of the asset as a whole. */
interface Move<Entry extends AssetEntry = AssetEntry> {
  readonly asset: Asset;
  readonly entry: Entry;
  readonly before: AssetEntry | undefined;
  readonly own: readonly AssetDisposal[];
  readonly read: RegisterRead<AssetDisposal>;
  readonly asOf: CalendarDate;
}

function endFindings(
  { asset, entry, before, own, read, asOf }: Move<DisposedAssetEntry>,
  { subject, path }: Place,
): readonly DisposalsFinding[] {
  const { disposal, enteredOn } = entry;
  const named = disposal === undefined ? undefined : read.byId.get(disposal);
  if (disposal !== undefined && named === undefined) {
    const reference = ['asset-disposal', disposal] as const;
    return unknownReference('assets', { subject, path: [...path, 'disposal'] }, reference, read);
  }
  // A sanitization for another use, or from before the asset left use, did not end it.
  const isEnd = (one: AssetDisposal): boolean =>
    one.item.asset === asset.id && isWithin(one.on, before?.enteredOn ?? one.on, asOf) && !isReusedInside(one);
  const isRecorded = named === undefined ? own.some(isEnd) || mayBeUnread(read) : isEnd(named);
  if (isRecorded) return [];
  const details = { subject, path, params: { asset: asset.id, on: enteredOn } };
  return [reportFinding(disposalFindings, 'asset-disposal-missing', details)];
}

function reuseFindings(
  { asset, entry: { state, enteredOn }, before, own, read }: Move,
  place: Place,
): readonly DisposalsFinding[] {
  if (state !== 'in-use' || before?.state !== 'retired' || !isMedium(asset)) return [];
  const { enteredOn: retiredOn } = before;
  const isSanitized = own.some(
    ({ on, sanitization }) => sanitization !== undefined && isWithin(on, retiredOn, enteredOn),
  );
  if (isSanitized || mayBeUnread(read)) return [];
  const details = { ...place, params: { asset: asset.id, retiredOn, reusedOn: enteredOn } };
  return [reportFinding(disposalFindings, 'asset-reused-unsanitized', details)];
}

/** Whether the record that is asked for may be one that cannot be read. */
function mayBeUnread({ flaws }: RegisterRead<AssetDisposal>): boolean {
  return flaws.length > 0;
}

function isMedium(asset: Asset | undefined): boolean {
  return asset !== undefined && asset.holds.length > 0;
}

function isWithin(day: CalendarDate, from: CalendarDate, through: CalendarDate): boolean {
  return from <= day && day <= through;
}
