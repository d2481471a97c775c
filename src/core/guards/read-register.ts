import type { FindingPath, FindingSubject } from '../findings/finding.ts';
import { boundedMessage, shownValue } from '../findings/quotation.ts';
import { placeText } from '../findings/refusal.ts';
import { circlesOf } from '../records/references.ts';
import type { Guard } from './guard.ts';
import { type UnreadablePart, unreadablePart } from './readable.ts';
import { subjectAt } from './unreadable-record.ts';

/**
 * A record of a register, with its index.
 *
 * @internal
 */
export interface Listed<T> {
  readonly record: T;
  readonly index: number;
}

/**
 * A flaw of a register itself, as the findings `<area>-record-unreadable` and `<area>-record-duplicate` say it. The path begins with the name
 * of the register.
 *
 * @internal
 */
export type RegisterFlaw =
  | {
      readonly kind: 'unreadable';
      readonly subject: FindingSubject;
      readonly path: FindingPath;
      readonly params: UnreadablePart['params'];
    }
  | { readonly kind: 'duplicate'; readonly subject: FindingSubject; readonly path: FindingPath };

/**
 * A register as checks read it.
 *
 * @internal
 */
export interface RegisterRead<T> {
  /** Whether the caller gave the register; what a register that is not given holds is unknown. */
  readonly isGiven: boolean;
  /** The readable records in their order, repeated ones left out. */
  readonly listed: readonly Listed<T>[];
  /** The readable records by id; of repeated ones the first. */
  readonly byId: ReadonlyMap<string, T>;
  /** The ids of the unreadable records that have one: they are known, though nothing else about them is. */
  readonly unreadableIds: ReadonlySet<string>;
  /** The unreadable and the repeated records. */
  readonly flaws: readonly RegisterFlaw[];
}

/**
 * Separates the records of a register that a check can judge from unreadable and repeated ones. A register that is not given is empty.
 *
 * @internal
 */
export function readRegister<T extends { readonly id: string }>(
  name: string,
  kind: string,
  records: readonly T[] | undefined,
  guard: Guard,
): RegisterRead<T> {
  const listed: Listed<T>[] = [];
  const ids = new Set<string>();
  const unreadableIds = new Set<string>();
  const flaws: RegisterFlaw[] = [];
  const isGiven = records !== undefined;
  let known: Map<string, T> | undefined;
  const read: RegisterRead<T> = {
    isGiven,
    listed,
    // A register of a million records that nothing names needs no second table of its ids.
    get byId() {
      if (known !== undefined) return known;
      known = new Map();
      for (const { record } of listed) known.set(record.id, record);
      return known;
    },
    unreadableIds,
    flaws,
  };
  if (isGiven && !Array.isArray(records)) {
    const params = { field: name, demand: 'a list', value: shownValue(records) };
    flaws.push({ kind: 'unreadable', subject: { kind, id: name }, path: [name], params });
    return read;
  }
  // Not `forEach`, which passes over holes.
  for (const [index, record] of (records ?? []).entries()) {
    const unreadable = unreadablePart(record, guard);
    if (unreadable !== undefined) {
      const subject = subjectAt(kind, record, index);
      if (unreadable.path.length > 0) unreadableIds.add(subject.id);
      const path = [name, index, ...unreadable.path];
      flaws.push({ kind: 'unreadable', subject, path, params: unreadable.params });
      continue;
    }
    const count = ids.size;
    ids.add(record.id);
    if (ids.size > count) listed.push({ record, index });
    else flaws.push({ kind: 'duplicate', subject: { kind, id: record.id }, path: [name, index, 'id'] });
  }
  return read;
}

/**
 * The places of the readable records of a register by their ids.
 *
 * @internal
 */
export function indexesOf(listed: readonly Listed<{ readonly id: string }>[]): ReadonlyMap<string, number> {
  return new Map(listed.map(({ record, index }) => [record.id, index]));
}

/**
 * The circles in which the records of a register lead to each other, each once, with the place of its first record in the register.
 *
 * @internal
 */
export function circlesIn<T extends { readonly id: string }>(
  read: Pick<RegisterRead<T>, 'listed' | 'byId'>,
  nextOf: (record: T) => string | undefined,
): readonly { readonly ids: readonly [string, ...string[]]; readonly index: number }[] {
  // Most records lead nowhere, and no circle begins at one that does not.
  const leading = read.listed.flatMap(({ record }) => (nextOf(record) === undefined ? [] : [record.id]));
  if (leading.length === 0) return [];
  const circles = circlesOf(leading, (id) => {
    const record = read.byId.get(id);
    return record && nextOf(record);
  });
  if (circles.length === 0) return [];
  const indexOf = indexesOf(read.listed);
  return circles.map((ids) => ({ ids, index: Number(indexOf.get(ids[0])) }));
}

/**
 * Throws a RangeError for the first record of registers that a function cannot work with, where the function answers instead of finding.
 *
 * @internal
 */
export function requireRegisters(parameter: string, registers: readonly Pick<RegisterRead<never>, 'flaws'>[]): void {
  for (const { flaws } of registers) {
    for (const flaw of flaws) {
      if (flaw.kind === 'duplicate') continue;
      const { demand, value } = flaw.params;
      throw new RangeError(boundedMessage(`${placeText(flaw.path, parameter)} must be ${demand}, got ${value}`));
    }
  }
}
