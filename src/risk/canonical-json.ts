/**
 * Writes a JSON value in the canonical form of RFC 8785: no white space, the keys of each object sorted by UTF-16 code units, strings and
 * numbers as ECMAScript writes them. Two values that differ only in the order of keys give the same text.
 *
 * @param value - A JSON value, nested no deeper than a call stack reaches; keys whose value is undefined are left out.
 * @returns The text.
 * @throws RangeError when `value` holds what JSON cannot, such as NaN.
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'isms-kit/risk';
 *
 * canonicalJson({ b: [2, 'x'], a: null }); // => '{"a":null,"b":[2,"x"]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) return `{${membersOf(value)}}`;
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value))
    return JSON.stringify(value);
  throw new RangeError(`value must be JSON, got ${typeof value === 'number' ? value : typeof value}`);
}

function membersOf(object: object): string {
  const inner = object as Readonly<Record<string, unknown>>;
  let members = '';
  for (const key of Object.keys(object).toSorted()) {
    if (inner[key] === undefined) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(inner[key])}`;
  }
  return members;
}
