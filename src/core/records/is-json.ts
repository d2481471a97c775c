/**
 * Tells whether a value survives JSON unchanged, at any depth and without recursion.
 *
 * @internal
 */
export function isJson(value: unknown): boolean {
  const open: { readonly value: unknown; readonly leaving: boolean }[] = [{ value, leaving: false }];
  const ancestors = new Set<unknown>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.leaving) ancestors.delete(next.value);
    else if (typeof next.value !== 'object' || next.value === null) {
      if (!isJsonScalar(next.value)) return false;
    } else {
      if (ancestors.has(next.value) || !isPlain(next.value)) return false;
      ancestors.add(next.value);
      open.push({ value: next.value, leaving: true });
      for (const inner of Object.values(next.value)) open.push({ value: inner, leaving: false });
    }
  }
  return true;
}

function isJsonScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
