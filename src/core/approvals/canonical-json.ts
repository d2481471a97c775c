/**
 * Writes a JSON value in the canonical form of RFC 8785: no white space, the keys of each object sorted by UTF-16 code units, strings and
 * numbers as ECMAScript writes them. Two values that differ only in the order of keys have the same text.
 *
 * @param value - A JSON value, nested no deeper than a call stack reaches; keys whose value is undefined are left out.
 * @returns The text.
 * @throws RangeError if `value` is not JSON: NaN, an object that is not plain such as a Date, a hole in an array, half of a
 *   surrogate pair (RFC 8785, 3.2.2.2).
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'isms-kit/core';
 *
 * canonicalJson({ b: [2, 'x'], a: null }); // => '{"a":null,"b":[2,"x"]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${elementsOf(value)}]`;
  if (typeof value === 'object' && value !== null) return `{${membersOf(value)}}`;
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  throw new RangeError(`value must be JSON, got ${typeof value === 'number' ? value : typeof value}`);
}

function elementsOf(array: readonly unknown[]): string {
  let elements = '';
  // Not `map`, which passes over holes.
  for (const element of array) elements += `${elements === '' ? '' : ','}${canonicalJson(element)}`;
  return elements;
}

function membersOf(object: object): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  // The prototype of a plain object has none; that of another realm is another object.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new RangeError(`value must be JSON, got ${Object.prototype.toString.call(object)}`);
  const inner = object as Readonly<Record<string, unknown>>;
  let members = '';
  for (const key of Object.keys(object).toSorted()) {
    if (inner[key] === undefined) continue;
    members += `${members === '' ? '' : ','}${quoted(key)}:${canonicalJson(inner[key])}`;
  }
  return members;
}

const loneSurrogate = /\p{Surrogate}/u;

function quoted(text: string): string {
  const json = JSON.stringify(text);
  // JSON escapes half of a pair: a text without escapes has no half.
  if (json.length > text.length + 2 && loneSurrogate.test(text))
    throw new RangeError(`value must be JSON, got half of a surrogate pair in ${json}`);
  return json;
}
