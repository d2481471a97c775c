import fc from 'fast-check';
import { expect } from 'vitest';

type Path = readonly (string | number)[];

/** The places of all parts of a value, the value itself first. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const parts = copy as Record<string | number, unknown>;
  parts[key] = replaced(parts[key], rest, by);
  return copy;
}

const nearMisses = [
  null,
  '',
  ' ',
  '2026-02-30',
  '29.11.2026',
  '0000-01-01',
  'P1X',
  'P200Y',
  'PT0H',
  0,
  -0,
  -1,
  1e308,
  true,
];

/** Arguments in which one part at any depth, or one whole argument, is replaced by any JSON value. */
export function withReplacedPart(args: readonly unknown[]): fc.Arbitrary<readonly unknown[]> {
  const places = placesOf(args).filter(({ length }) => length > 0);
  const value = fc.oneof(fc.constantFrom<unknown>(...nearMisses, [], {}, [null], [{}]), fc.jsonValue());
  return fc
    .tuple(fc.constantFrom(...places), value)
    .map(([path, by]) => replaced(args, path, by) as readonly unknown[]);
}

/**
 * Calls a function, which may refuse its arguments with a RangeError whose message begins with the name of a parameter or of an option, and must not
 * throw anything else.
 */
export function expectAnswerOrRefusal(call: () => unknown, names: readonly string[]): void {
  try {
    call();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    const { message } = error as RangeError;
    expect(message).toMatch(new RegExp(`^(?:${names.join('|')})[ .[]`));
    expect(message.length).toBeLessThanOrEqual(500);
  }
}
