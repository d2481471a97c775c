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
  for (const entry of later.distinct) {
    const old = earlier.like(entry);
    if (old === undefined) {
      added.push({ entry, isProved: readBefore.has(entry.system) });
      continue;
    }
    const fields = differences(old, entry);
    if (fields.length === 0) unchanged.push(entry);
    else changed.push({ before: old, after: entry, fields });
  }
  const removed: OneSidedEntitlement[] = [];
  for (const entry of earlier.distinct) {
    if (later.like(entry) === undefined) removed.push({ entry, isProved: readAfter.has(entry.system) });
  }
  return {
    before: earlier.distinct.length,
    after: later.distinct.length,
    added,
    removed,
    unchanged,
    changed,
    repeated: [...earlier.repeated, ...later.repeated],
    incomplete: [...incompleteSources('before', before, after), ...incompleteSources('after', after, before)],
  };
}

/** The distinct entries of a snapshot, in the order in which each stands first. */
interface IndexedEntries {
  readonly distinct: readonly SnapshotEntry[];
  /** The entry with the system, account and entitlement of another. */
  readonly like: (entry: SnapshotEntry) => SnapshotEntry | undefined;
  readonly repeated: readonly RepeatedEntitlement[];
}

function indexEntries(snapshot: RepeatedEntitlement['snapshot'], entries: readonly SnapshotEntry[]): IndexedEntries {
  const distinct: SnapshotEntry[] = [];
  const repeated: RepeatedEntitlement[] = [];
  // Tables in tables: a joined key would be a new text for each of a million entries.
  const places = new Map<RecordId, Map<RecordId, Map<string, number>>>();
  for (const [index, entry] of entries.entries()) {
    const { system, account, entitlement } = entry;
    const ofSystem = places.get(system) ?? new Map<RecordId, Map<string, number>>();
    const ofAccount = ofSystem.get(account) ?? new Map<string, number>();
    const place = ofAccount.get(entitlement);
    if (place === undefined) {
      places.set(system, ofSystem.set(account, ofAccount.set(entitlement, distinct.length)));
      distinct.push(entry);
      continue;
    }
    repeated.push({ snapshot, index, entry });
    const other = distinct[place];
    if (other !== undefined && reach(entry) > reach(other)) distinct[place] = entry;
  }
  return {
    distinct,
    like: ({ system, account, entitlement }) => distinct[places.get(system)?.get(account)?.get(entitlement) ?? -1],
    repeated,
  };
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
