import { isDate, quotedText, shownValue } from '../findings/quotation.ts';
import { hasLoneSurrogate, nestingProblem, type NestingProblem } from '../records/json-nesting.ts';

/**
 * Writes a JSON value in the canonical form of RFC 8785: no white space, the keys of each object sorted by UTF-16 code units, strings and
 * numbers as ECMAScript writes them. Two values that differ only in the order of keys have the same text.
 *
 * @param value - A JSON value of at most 100 levels; keys whose value is undefined are left out, and -0 is 0.
 * @returns The text.
 * @throws RangeError if `value` is not JSON: NaN, an object that is not plain such as a Date, a hole in an array, a cycle, half of
 *   a surrogate pair (RFC 8785, 3.2.2.2); or if it has more than 100 levels.
 *
 * @example
 * ```ts
 * import { canonicalJson } from 'isms-kit/core';
 *
 * canonicalJson({ b: [2, 'x'], a: null }); // => '{"a":null,"b":[2,"x"]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return canonicalForm('value', value);
}

const nestingSentences: Readonly<Record<NestingProblem, string>> = {
  cyclic: 'must be JSON, got a cycle',
  'too-deep': 'must be JSON of at most 100 levels, got more',
  'too-repetitive': 'must be JSON, got an object that stands in too many places',
};

/**
 * Writes a value in canonical form; an error begins with the name of the parameter.
 *
 * @internal
 */
export function canonicalForm(parameter: string, value: unknown): string {
  const problem = nestingProblem(value);
  if (problem !== undefined) throw new RangeError(`${parameter} ${nestingSentences[problem]}`);
  return written(parameter, value);
}

function written(parameter: string, value: unknown): string {
  if (typeof value === 'string') return quoted(parameter, value);
  if (Array.isArray(value)) return `[${elementsOf(parameter, value)}]`;
  if (typeof value === 'object' && value !== null) return `{${membersOf(parameter, value)}}`;
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return JSON.stringify(value);
  throw notJson(parameter, typeof value === 'number' ? String(value) : typeof value);
}

function elementsOf(parameter: string, array: readonly unknown[]): string {
  let elements = '';
  // Not `map`, which passes over holes.
  for (const element of array) elements += `${elements === '' ? '' : ','}${written(parameter, element)}`;
  return elements;
}

function membersOf(parameter: string, object: object): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  // The prototype of a plain object has none; that of another realm is another object.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw notJson(parameter, isDate(object) ? shownValue(object) : Object.prototype.toString.call(object));
  const inner = object as Readonly<Record<string, unknown>>;
  let members = '';
  for (const key of Object.keys(object).toSorted()) {
    if (inner[key] === undefined) continue;
    members += `${members === '' ? '' : ','}${quoted(parameter, key)}:${written(parameter, inner[key])}`;
  }
  return members;
}

function quoted(parameter: string, text: string): string {
  const json = JSON.stringify(text);
  // JSON escapes half of a pair: a text without escapes has no half.
  if (json.length > text.length + 2 && hasLoneSurrogate(text))
    throw notJson(parameter, `half of a surrogate pair in "${quotedText(text)}"`);
  return json;
}

function notJson(parameter: string, got: string): RangeError {
  return new RangeError(`${parameter} must be JSON, got ${got}`);
}
