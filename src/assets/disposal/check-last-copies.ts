import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { anObject, aText } from '../../core/guards/guard.ts';
import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import { checkDisposals, type CheckDisposalsContext } from '../../retention/disposal/check-disposals.ts';
import type { ErasureDisposal } from '../../retention/disposal/disposal-record.ts';
import type { RetentionRecord } from '../../retention/records/retention-record.ts';
import type { Asset } from '../inventory/asset.ts';
import type { Inventory } from '../inventory/check-inventory.ts';
import type { recordsFindings } from '../records/findings.ts';
import type { AssetDisposal } from './asset-disposal.ts';
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
  const lonely = prepareLonelyData(inventory, listed);
  const ofData = done.map(({ record }) => asDisposal(record, lonely(record)));
  const heldData = inventory.dataSets.listed.flatMap(({ record: { id, retentionCategory } }): RetentionRecord[] =>
    retentionCategory === undefined ? [] : [{ id, category: retentionCategory, events: {} }],
  );
  return [
    ...done.flatMap((one) =>
      (one.record.lastCopiesOf ?? []).flatMap((reference, place) => {
        const { subject, path } = placeOf(one);
        const at = { subject, path: [...path, 'lastCopiesOf', place] };
        return unknownReference('assets', at, ['retention-record', reference], known);
      }),
    ),
    ...[
      ...checkDisposals(named, { records, ...rules }),
      ...checkDisposals(ofData, { records: heldData, ...rules }).filter(({ code }) => code === 'disposal-under-hold'),
    ].flatMap((finding): readonly LastCopiesFinding[] => {
      const { code, path, params } = finding;
      if (code !== 'disposal-under-hold' && !earlyCodes.has(code)) return [];
      // Both stand at a record of a disposal.
      const listedDisposal = done[path[0] as number] as (typeof done)[number];
      const { id: disposal, on } = listedDisposal.record;
      const place = placeOf(listedDisposal);
      const common = { disposal, record: String(params['record']), on };
      if (code === 'disposal-under-hold') {
        const details = { ...place, params: { ...common, holds: params['holds'] as readonly string[] } };
        return [reportFinding(disposalFindings, 'asset-disposal-under-hold', details)];
      }
      return [reportFinding(disposalFindings, 'asset-disposal-early', { ...place, params: common })];
    }),
  ];
}

function asDisposal({ id, on, sanitization }: AssetDisposal, records: readonly string[]): ErasureDisposal {
  return { id, records, disposedOn: on, disposedBy: id, method: sanitization?.method ?? 'clear' };
}

/** The data sets that on the day of a disposal no other asset holds. */
function prepareLonelyData(
  { assets }: Inventory,
  disposals: RegisterRead<AssetDisposal>['listed'],
): (disposal: AssetDisposal) => readonly string[] {
  const goneOn = new Map<string, CalendarDate>();
  for (const { record } of disposals) {
    const { item, on } = record;
    if (item.kind !== 'asset') continue;
    const known = goneOn.get(item.asset);
    if (known === undefined || on < known) goneOn.set(item.asset, on);
  }
  const holdersOf = groupBy(
    assets.listed.map(({ record }) => record),
    ({ holds }) => new Set(holds),
  );
  return ({ item, on }) => {
    if (item.kind !== 'asset') return [];
    const asset = assets.byId.get(item.asset);
    return [...new Set(asset?.holds)].filter((dataSet) =>
      (holdersOf.get(dataSet) as readonly Asset[]).every(
        ({ id }) => id === item.asset || (goneOn.get(id) ?? '9') <= on,
      ),
    );
  };
}
