import { canonicalJson } from './canonical-json.ts';

/**
 * The names of the fields in which two frozen records of one kind differ, whatever the order of their keys.
 *
 * @internal
 */
export function changedFields<Frozen extends object>(before: Frozen, after: Frozen): readonly string[] {
  return (Object.keys(after) as (keyof Frozen & string)[]).filter((field) => !isSame(before[field], after[field]));
}

function isSame(before: unknown, after: unknown): boolean {
  return before === after || canonicalJson(before) === canonicalJson(after);
}
