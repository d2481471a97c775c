import { requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { EntitlementSnapshot, SnapshotEntry } from './entitlement-snapshot.ts';
import { snapshotContentsGuard } from './snapshot-guards.ts';
import type { SnapshotSource } from './snapshot-source.ts';

/** A right that only one of two snapshots shows. */
export interface OneSidedEntitlement {
  /** The entry. */
  readonly entry: SnapshotEntry;
  /** Whether the other snapshot read all of the system; where it did not, the right may be there unseen. */
  readonly isProved: boolean;
}

/** A right that two snapshots show differently. */
export interface ChangedEntitlement {
  /** The earlier entry. */
  readonly before: SnapshotEntry;
  /** The later entry. */
  readonly after: SnapshotEntry;
  /** The parts that differ. */
  readonly fields: readonly ('privileged' | 'until' | 'via')[];
}

/** An entry whose system, account and entitlement stand twice in one snapshot. It counts once. */
export interface RepeatedEntitlement {
  /** The snapshot. */
  readonly snapshot: 'before' | 'after';
  /** The place of the repetition among its entries. */
  readonly index: number;
  /** The entry. */
  readonly entry: SnapshotEntry;
}

/** A system of which a snapshot did not read all. */
export interface IncompleteSource {
  /** The snapshot. */
  readonly snapshot: 'before' | 'after';
  /** The system. */
  readonly system: RecordId;
  /** Whether some or none of it was read, or it was not a source. */
  readonly outcome: 'partial' | 'failed' | 'missing';
}

/**
 * The differences of two snapshots. Every distinct entry stands in one list: those before are the removed, unchanged and changed ones; those after
 * are the added, unchanged and changed ones.
 */
export interface EntitlementComparison {
  /** The number of distinct entries before. */
  readonly before: number;
  /** The number of distinct entries after. */
  readonly after: number;
  /** The rights that only the later snapshot shows. */
  readonly added: readonly OneSidedEntitlement[];
  /** The rights that only the earlier snapshot shows. */
  readonly removed: readonly OneSidedEntitlement[];
  /** The rights that both show alike, as the later one has them. */
  readonly unchanged: readonly SnapshotEntry[];
  /** The rights that they show differently. */
  readonly changed: readonly ChangedEntitlement[];
  /** The entries that stand twice; of differing ones the further-reaching one counts. */
  readonly repeated: readonly RepeatedEntitlement[];
  /** The systems of which one of them did not read all. */
  readonly incomplete: readonly IncompleteSource[];
}

/**
 * Compares two snapshots of rights by system, account and entitlement (A.5.18).
 *
 * @param before - The earlier snapshot; its id does not matter.
 * @param after - The later snapshot.
 * @returns The rights added, removed, unchanged and changed, each in the order of its snapshot, with what is not proved because a source failed.
 *   The cost grows linearly.
 * @throws RangeError if a part of a snapshot that decides cannot be read.
 *
 * @example
 * ```ts
 * import { compareEntitlements } from 'isms-kit/access';
 * import { makeEntitlementSnapshot } from 'isms-kit/fixtures';
 *
 * const entry = { system: 'crm', account: 'ACC-1', entitlement: 'customer.read', privileged: false } as const;
 * const before = makeEntitlementSnapshot({ entries: [entry, { ...entry, entitlement: 'customer.export' }] });
 * const after = makeEntitlementSnapshot({ entries: [{ ...entry, until: '2026-12-31' }] });
 * const { removed, changed } = compareEntitlements(before, after);
 * removed.map(({ entry: { entitlement } }) => entitlement); // => ['customer.export']
 * changed[0]?.fields; // => ['until']
 * ```
 */
export function compareEntitlements(
  before: Pick<EntitlementSnapshot, 'sources' | 'entries'>,
  after: Pick<EntitlementSnapshot, 'sources' | 'entries'>,
): EntitlementComparison {
  requireReadable('before', before, snapshotContentsGuard);
  requireReadable('after', after, snapshotContentsGuard);
  const earlier = indexEntries('before', before.entries);
  const later = indexEntries('after', after.entries);
  const [readBefore, readAfter] = [completeSystems(before.sources), completeSystems(after.sources)];
  const added: OneSidedEntitlement[] = [];
  const unchanged: SnapshotEntry[] = [];
  const changed: ChangedEntitlement[] = [];
  for (const [key, entry] of later.byKey) {
    const old = earlier.byKey.get(key);
    if (old === undefined) {
      added.push({ entry, isProved: readBefore.has(entry.system) });
      continue;
    }
    const fields = differences(old, entry);
    if (fields.length === 0) unchanged.push(entry);
    else changed.push({ before: old, after: entry, fields });
  }
  const removed: OneSidedEntitlement[] = [];
  for (const [key, entry] of earlier.byKey) {
    if (!later.byKey.has(key)) removed.push({ entry, isProved: readAfter.has(entry.system) });
  }
  return {
    before: earlier.byKey.size,
    after: later.byKey.size,
    added,
    removed,
    unchanged,
    changed,
    repeated: [...earlier.repeated, ...later.repeated],
    incomplete: [...incompleteSources('before', before, after), ...incompleteSources('after', after, before)],
  };
}

function indexEntries(
  snapshot: RepeatedEntitlement['snapshot'],
  entries: readonly SnapshotEntry[],
): { readonly byKey: ReadonlyMap<string, SnapshotEntry>; readonly repeated: readonly RepeatedEntitlement[] } {
  const byKey = new Map<string, SnapshotEntry>();
  const repeated: RepeatedEntitlement[] = [];
  for (const [index, entry] of entries.entries()) {
    const { system, account, entitlement } = entry;
    // Lengths keep the texts apart, at a tenth of the cost of JSON.
    const key = `${system.length}:${system}${account.length}:${account}${entitlement}`;
    const other = byKey.get(key);
    if (other !== undefined) repeated.push({ snapshot, index, entry });
    if (other === undefined || reach(entry) > reach(other)) byKey.set(key, entry);
  }
  return { byKey, repeated };
}

/** A text by which of two entries with one key the further-reaching one is greater, whatever their order. */
function reach({ privileged, until, via }: SnapshotEntry): string {
  return `${privileged ? 1 : 0}${until ?? 'without end'}${via === undefined ? 'direct' : viaText(via)}`;
}

function viaText(via: readonly RecordId[] = []): string {
  return JSON.stringify([...new Set(via)].toSorted());
}

function differences(before: SnapshotEntry, after: SnapshotEntry): ChangedEntitlement['fields'] {
  const fields: ('privileged' | 'until' | 'via')[] = [];
  if (before.privileged !== after.privileged) fields.push('privileged');
  if (before.until !== after.until) fields.push('until');
  // Most entries have no way to compare.
  if (before.via !== after.via && viaText(before.via) !== viaText(after.via)) fields.push('via');
  return fields;
}

function completeSystems(sources: readonly SnapshotSource[]): ReadonlySet<RecordId> {
  return new Set(sources.flatMap(({ system, outcome }) => (outcome === 'complete' ? [system] : [])));
}

function incompleteSources(
  snapshot: IncompleteSource['snapshot'],
  { sources }: Pick<EntitlementSnapshot, 'sources'>,
  other: Pick<EntitlementSnapshot, 'sources'>,
): readonly IncompleteSource[] {
  const known = new Set(sources.map(({ system }) => system));
  return [
    ...sources.flatMap(({ system, outcome }) => (outcome === 'complete' ? [] : [{ snapshot, system, outcome }])),
    ...other.sources.flatMap(({ system }) =>
      known.has(system) ? [] : [{ snapshot, system, outcome: 'missing' as const }],
    ),
  ];
}
