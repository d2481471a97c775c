import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * The issues of the shape of a union that was meant: the one whose fixed words fit, of several the one with the fewest issues. Where no
 * shape fits so far, one issue that says which words or types would; null where none is nearer than the others.
 *
 * @internal
 */
export function shapeMeant(shapes: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const typed = shapes.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const fitting = typed.filter((issues) => wordIssue(issues) === undefined);
  if (fitting.length > 0) return fitting.reduce((best, issues) => (issues.length < best.length ? issues : best));
  if (typed.length === 1) return typed[0] ?? null;
  if (typed.length > 1) return mergedWords(typed);
  const expected = shapes.flatMap((issues) =>
    issues.flatMap((issue) => ('expected' in issue ? [nameOfType(issue.expected)] : [])),
  );
  return expected.length === 0
    ? null
    : [{ code: 'invalid_type', expected: [...new Set(expected)].join(' or '), path: [], message: '' }];
}

function wordIssue(issues: readonly Issue[]): z.core.$ZodIssueInvalidValue | undefined {
  return issues.find((issue) => issue.code === 'invalid_value' && issue.path.length <= 1) as
    z.core.$ZodIssueInvalidValue | undefined;
}

function mergedWords(shapes: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const issues = shapes.flatMap((shape) => wordIssue(shape) ?? []);
  const [first] = issues;
  if (first === undefined || issues.some(({ path }) => String(path) !== String(first.path))) return null;
  return [{ ...first, values: issues.flatMap(({ values }) => values) }];
}

const namesOfTypes: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

/**
 * The name of a type of zod in a sentence.
 *
 * @internal
 */
export function nameOfType(expected: string): string {
  return Object.hasOwn(namesOfTypes, expected) ? String(namesOfTypes[expected]) : expected;
}
