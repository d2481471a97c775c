/**
 * The names of the fields in which two frozen records of one kind differ, whatever the order of their keys.
 *
 * @internal
 */
export function changedFields<Frozen extends object>(before: Frozen, after: Frozen): readonly string[] {
  return (Object.keys(after) as (keyof Frozen & string)[]).filter((field) => !isSame(before[field], after[field]));
}

function isSame(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (!isCompound(before) || !isCompound(after) || Array.isArray(before) !== Array.isArray(after)) return false;
  const keys = Object.keys(before);
  return (
    keys.length === Object.keys(after).length &&
    keys.every((key) => Object.hasOwn(after, key) && isSame(before[key], after[key]))
  );
}

function isCompound(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
