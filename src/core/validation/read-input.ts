import type { FindingPath } from '../findings/finding.ts';

/** The most levels of lists and objects within each other. A record with the deepest fields of its own stays below. */
const mostLevels = 200;
/** The most values that are read again because an object stands in several places. */
const mostRepeats = 1_000_000;

/**
 * The place of an input that cannot be read, and the reason, which completes a sentence about the place.
 *
 * @internal
 */
export interface InputProblem {
  readonly path: FindingPath;
  readonly reason: string;
}

/** Plain data, or the reason for which there is none. */
type InputRead = { readonly value: unknown } | { readonly problem: InputProblem };

/** Stands for any function, and its objects for those of any class, so that no code of the input runs. */
class OtherObject {
  [field: string]: unknown;
}

/**
 * Copies an input into plain data, as JSON would have it: own fields, no getters, no proxies, nothing shared, no cycle, at most 200 levels. No
 * later step can then run code of the input, run out of stack or see a value change. What is no data, such as an object of a class, stays
 * recognizable, so that the schema refuses it.
 *
 * @internal
 */
export function readInput(input: unknown): InputRead {
  const path: (string | number)[] = [];
  const open = new Set<object>();
  const seen = new Set<object>();
  let repeats = 0;
  let problem: InputProblem | undefined;

  const fail = (reason: string, place: FindingPath = [...path]): undefined => {
    problem ??= { path: place, reason };
  };

  const copyAt = (key: string | number, container: object, isRepeat: boolean): unknown => {
    path.push(key);
    const copy = copyOf((container as Readonly<Record<string | number, unknown>>)[key], isRepeat);
    path.pop();
    return copy;
  };

  const copyOf = (value: unknown, isRepeat: boolean): unknown => {
    if (isRepeat) repeats += 1;
    if (repeats > mostRepeats) return fail('repeats the same objects too often', []);
    if (typeof value === 'function') return OtherObject;
    if (typeof value !== 'object' || value === null) return value;
    if (open.has(value)) return fail('contains itself');
    if (open.size === mostLevels) return fail(`has more than ${mostLevels} levels of lists and objects`, []);
    const isAgain = isRepeat || seen.has(value);
    open.add(value);
    seen.add(value);
    const copy = Array.isArray(value) ? copyOfList(value, isAgain) : copyOfObject(value, isAgain);
    open.delete(value);
    return copy;
  };

  const copyOfList = (value: readonly unknown[], isAgain: boolean): unknown => {
    const copy: unknown[] = [];
    for (let index = 0; index < value.length; index += 1) {
      if (!Object.hasOwn(value, index)) return fail('is a list with holes');
      copy.push(copyAt(index, value, isAgain));
      if (problem !== undefined) return undefined;
    }
    return copy;
  };

  const copyOfObject = (value: object, isAgain: boolean): unknown => {
    if (value instanceof Date) return new Date(value.getTime());
    const copy: Record<string, unknown> = isPlain(value) ? {} : new OtherObject();
    for (const key of Object.keys(value)) {
      const inner = copyAt(key, value, isAgain);
      if (problem !== undefined) return undefined;
      // An assignment to this key would set the prototype.
      if (key === '__proto__') Object.defineProperty(copy, key, { value: inner, enumerable: true });
      else copy[key] = inner;
    }
    return copy;
  };

  try {
    const value = copyOf(input, false);
    return problem === undefined ? { value } : { problem };
  } catch {
    return { problem: { path, reason: 'throws an error when it is read' } };
  }
}

/** Whether an object is one of a literal or of `JSON.parse`, in this realm or another. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.hasOwn(prototype as object, 'isPrototypeOf');
}
