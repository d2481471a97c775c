import type { FindingPath } from '../findings/finding.ts';
import { canonicalForm } from './canonical-json.ts';

/** A place at which two records differ. */
export interface RecordChange {
  /** Whether the value is only in the second record, only in the first, in both but different, or a list whose items changed places. */
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /**
   * The place, from the record inwards: the name of a field; the id of an item where every item of the list has an id of its own, else its
   * index. Empty for the record as a whole.
   */
  readonly path: FindingPath;
  /** The value in the first record, absent when it has none; for a reordered list the ids of the items that both have, in their order. */
  readonly before?: unknown;
  /** The value in the second record, absent when it has none; for a reordered list the ids of the items that both have, in their order. */
  readonly after?: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Lists the places at which two records differ, for a preview, a log or a decision whether something must be assessed again.
 *
 * Items of a list are compared by `id` where every item of both lists is an object with a text as `id` that no other has: an insertion is one
 * change. Other lists are compared by index. The order of keys makes no difference; a field that is absent is not a field that is null.
 *
 * @param before - The first record, JSON of at most 100 levels.
 * @param after - The second record, JSON of at most 100 levels.
 * @returns The changes; empty exactly when `canonicalJson` writes both records alike. At each level first what the second record has, by the
 *   names of its fields (in the order of UTF-16 code units) or in the order of its list, then what it lacks. A value that was added or removed is
 *   one change, whatever is in it.
 * @throws RangeError if a value is not JSON, as `canonicalJson` does.
 *
 * @example
 * ```ts
 * import { diffRecords } from 'isms-kit/core';
 *
 * const before = { title: 'Access', owner: null, risks: [{ id: 'R-1', level: 'high' }] };
 * const after = { title: 'Access', risks: [{ id: 'R-2', level: 'low' }, { id: 'R-1', level: 'low' }] };
 * diffRecords(before, after); // => [
 * //   { kind: 'added', path: ['risks', 'R-2'], after: { id: 'R-2', level: 'low' } },
 * //   { kind: 'changed', path: ['risks', 'R-1', 'level'], before: 'high', after: 'low' },
 * //   { kind: 'removed', path: ['owner'], before: null },
 * // ]
 * ```
 */
export function diffRecords(before: unknown, after: unknown): readonly RecordChange[] {
  if (canonicalForm('before', before) === canonicalForm('after', after)) return [];
  const changes: RecordChange[] = [];
  compareValues(before, after, [], changes);
  return changes;
}

function compareValues(before: unknown, after: unknown, path: FindingPath, changes: RecordChange[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, changes);
  else if (isFields(before) && isFields(after)) compareParts(partsOf(before), partsOf(after), path, changes);
  else changes.push({ kind: 'changed', path, before, after });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Parts = ReadonlyMap<string | number, unknown>;

/** The fields of a record in the order of their names; a field whose value is undefined is absent. */
function partsOf(fields: Fields): Parts {
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return new Map(names.toSorted().map((name) => [name, fields[name]]));
}

function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: FindingPath,
  changes: RecordChange[],
): void {
  const [oldItems, newItems] = [itemsById(before), itemsById(after)];
  if (oldItems === undefined || newItems === undefined) {
    compareParts(new Map(before.entries()), new Map(after.entries()), path, changes);
    return;
  }
  const oldOrder = [...oldItems.keys()].filter((id) => newItems.has(id));
  const newOrder = [...newItems.keys()].filter((id) => oldItems.has(id));
  if (oldOrder.some((id, index) => id !== newOrder[index]))
    changes.push({ kind: 'reordered', path, before: oldOrder, after: newOrder });
  compareParts(oldItems, newItems, path, changes);
}

/** The items of a list by their ids; undefined where one has no id of its own. */
function itemsById(items: readonly unknown[]): Parts | undefined {
  const byId = new Map<string, unknown>();
  for (const item of items) {
    const id = isFields(item) && Object.hasOwn(item, 'id') ? item['id'] : undefined;
    if (typeof id !== 'string' || byId.has(id)) return undefined;
    byId.set(id, item);
  }
  return byId;
}

/** The parts of the second value in their order, then those that only the first one has. */
function compareParts(before: Parts, after: Parts, path: FindingPath, changes: RecordChange[]): void {
  for (const [key, value] of after) {
    if (before.has(key)) compareValues(before.get(key), value, [...path, key], changes);
    else changes.push({ kind: 'added', path: [...path, key], after: value });
  }
  for (const [key, value] of before) {
    if (!after.has(key)) changes.push({ kind: 'removed', path: [...path, key], before: value });
  }
}
