import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { anObject, aText } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { unknownReference } from '../../core/guards/register-findings.ts';
import { checkDisposals, type CheckDisposalsContext } from '../../retention/disposal/check-disposals.ts';
import type { ErasureDisposal } from '../../retention/disposal/disposal-record.ts';
import type { RetentionRecord } from '../../retention/records/retention-record.ts';
import { goneOn, stateOn } from '../inventory/asset-state.ts';
import type { Inventory } from '../inventory/check-inventory.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { AssetDisposal } from './asset-disposal.ts';
import { isReusedInside } from './disposal-adequacy.ts';
import { disposalFindings } from './findings.ts';

type LastCopiesFinding = FindingOf<typeof disposalFindings> | FindingOf<typeof recordsFindings>;

/** The registers of retention by which disposals are judged. */
export type RetentionToKeep = Pick<CheckDisposalsContext, 'records' | 'schedule' | 'holds' | 'jurisdictions'>;

interface LastCopiesContext {
  readonly inventory: Inventory;
  readonly retention: RetentionToKeep | undefined;
  readonly asOf: CalendarDate;
}

const recordGuard = /* @__PURE__ */ anObject<RetentionRecord>({ id: aText });

const earlyCodes: ReadonlySet<string> = new Set([
  'disposal-early',
  'disposal-of-permanent-record',
  'disposal-before-trigger',
]);

/**
 * Finds disposals that destroyed the last copy of a record before retention allowed it or under a legal hold (A.5.28, A.5.33). The records are those
 * that a disposal names; and the data sets that no other asset holds, as far as a hold stands on their category. What retention finds beyond that
 * is the matter of its own check.
 *
 * @internal
 */
export function checkLastCopies(
  { listed }: RegisterRead<AssetDisposal>,
  { inventory, retention, asOf }: LastCopiesContext,
): readonly LastCopiesFinding[] {
  if (retention === undefined) return [];
  const { records, ...rules } = retention;
  const known = readRegister('retentionRecords', 'retention-record', records, recordGuard);
  const done = listed.filter(({ record }) => record.on <= asOf);
  const placeOf = ({ record: { id }, index }: (typeof done)[number]) => ({
    subject: { kind: 'asset-disposal', id },
    path: ['assetDisposals', index],
  });
  const named = done.map(({ record }) => asDisposal(record, record.lastCopiesOf ?? []));
  const copies = lastCopiesOfData(done, { inventory, asOf });
  const ofData = done.map(({ record }, place) => {
    const own = copies[place] as readonly DataCopy[];
    return asDisposal(
      record,
      own.map(({ id }) => id),
    );
  });
  const dataOf = new Map(copies.flat().map(({ id, dataSet }) => [id, dataSet]));
  const heldData = copies.flat().map(({ id, category }) => ({ id, category, events: {} }));
  const report = (
    { code, path, params }: ReturnType<typeof checkDisposals>[number],
    record: string,
  ): readonly LastCopiesFinding[] => {
    if (code !== 'disposal-under-hold' && !earlyCodes.has(code)) return [];
    // Both stand at a record of a disposal.
    const listedDisposal = done[path[0] as number] as (typeof done)[number];
    const { id: disposal, on } = listedDisposal.record;
    const place = placeOf(listedDisposal);
    const common = { disposal, record, on };
    if (code === 'disposal-under-hold') {
      const details = { ...place, params: { ...common, holds: params['holds'] as readonly string[] } };
      return [reportFinding(disposalFindings, 'asset-disposal-under-hold', details)];
    }
    return [reportFinding(disposalFindings, 'asset-disposal-early', { ...place, params: common })];
  };
  return [
    ...done.flatMap((one) =>
      (one.record.lastCopiesOf ?? []).flatMap((reference, place) => {
        const { subject, path } = placeOf(one);
        const at = { subject, path: [...path, 'lastCopiesOf', place] };
        return unknownReference('assets', at, ['retention-record', reference], known);
      }),
    ),
    ...checkDisposals(named, { records, ...rules }).flatMap((finding) =>
      report(finding, String(finding.params['record'])),
    ),
    ...checkDisposals(ofData, { records: heldData, ...rules }).flatMap((finding) =>
      finding.code === 'disposal-under-hold'
        ? report(finding, dataOf.get(String(finding.params['record'])) as string)
        : [],
    ),
  ];
}

function asDisposal({ id, on, sanitization }: AssetDisposal, records: readonly string[]): ErasureDisposal {
  return { id, records, disposedOn: on, disposedBy: id, method: sanitization?.method ?? 'clear' };
}

/** A copy of a data set that went with an asset when no other asset had one any more. */
interface DataCopy {
  /** An id of its own: an asset that is used again loses its data again with the next disposal. */
  readonly id: string;
  readonly dataSet: string;
  readonly category: string;
}

interface Holder {
  readonly asset: string;
  /** The day since which it has the data no more; after every date where it still has them. */
  readonly goneOn: string;
}

/** The last copies of data sets with a category that went with each disposal, in the order of the disposals. */
function lastCopiesOfData(
  done: RegisterRead<AssetDisposal>['listed'],
  { inventory: { assets, dataSets }, asOf }: Omit<LastCopiesContext, 'retention'>,
): readonly (readonly DataCopy[])[] {
  const disposedOn = disposalDays(done, { assets, asOf });
  // The two holders that had it longest are enough to say whether another one than the disposed asset had it.
  const lastHolders = new Map<string, readonly Holder[]>();
  for (const { record } of assets.listed) {
    const { id, holds } = record;
    const day = earlierEnd(disposedOn.get(id) ?? null, goneOn(record, asOf) ?? null);
    const holder = { asset: id, goneOn: day ?? 'never' };
    for (const dataSet of new Set(holds)) {
      const known = lastHolders.get(dataSet) ?? [];
      const place = known.findIndex((one) => one.goneOn < holder.goneOn);
      lastHolders.set(dataSet, known.toSpliced(place === -1 ? known.length : place, 0, holder).slice(0, 2));
    }
  }
  return done.map(({ record: { item, on } }, place) => {
    if (item.kind !== 'asset' || (disposedOn.get(item.asset) ?? on) < on) return [];
    return [...new Set(assets.byId.get(item.asset)?.holds)].flatMap((dataSet): readonly DataCopy[] => {
      const category = dataSets.byId.get(dataSet)?.retentionCategory;
      const holders = lastHolders.get(dataSet) as readonly Holder[];
      const isLast = holders.every((holder) => holder.asset === item.asset || holder.goneOn <= on);
      return isLast && category !== undefined ? [{ id: `${place} ${dataSet}`, dataSet, category }] : [];
    });
  });
}

/**
 * The day on which the data of each asset went by a disposal. After a sanitization for another use the asset has what its record says again, unless it
 * is retired since.
 */
function disposalDays(
  done: RegisterRead<AssetDisposal>['listed'],
  { assets, asOf }: { readonly assets: Inventory['assets']; readonly asOf: CalendarDate },
): ReadonlyMap<string, CalendarDate> {
  const days = new Map<string, CalendarDate>();
  for (const { record } of done) {
    const { item, on } = record;
    const asset = item.kind === 'asset' ? assets.byId.get(item.asset) : undefined;
    if (asset === undefined) continue;
    const entry = stateOn(asset, asOf);
    const isUsedAgain = entry?.state !== 'retired' || entry.enteredOn > on;
    if (isReusedInside(record) && isUsedAgain) continue;
    const known = days.get(asset.id);
    if (known === undefined || on < known) days.set(asset.id, on);
  }
  return days;
}
