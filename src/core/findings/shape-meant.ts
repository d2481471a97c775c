import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * The issues of the shape of a union that was meant: the one whose fixed words fit, of several the one with the fewest issues. Where no
 * shape fits so far, one issue that says which words or types would; null where none is nearer than the others.
 *
 * @internal
 */
export function shapeMeant(shapes: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const typed = shapes.filter((issues) => typeIssue(issues) === undefined);
  const fitting = typed.filter((issues) => wordIssue(issues) === undefined);
  if (fitting.length > 0) return fewest(fitting);
  if (typed.length === 1) return fewest(typed);
  if (typed.length > 1) return mergedWords(typed.map(wordIssue).filter((issue) => issue !== undefined));
  return mergedTypes(shapes.map(typeIssue).filter((issue) => issue !== undefined));
}

/** The issue that the whole value has another type than the shape. */
function typeIssue(issues: readonly Issue[]): z.core.$ZodIssueInvalidType | undefined {
  return issues.find(
    (issue): issue is z.core.$ZodIssueInvalidType => issue.code === 'invalid_type' && issue.path.length === 0,
  );
}

/** The issue that the value, or a field of it, is another word than the shape has there. */
function wordIssue(issues: readonly Issue[]): z.core.$ZodIssueInvalidValue | undefined {
  return issues.find(
    (issue): issue is z.core.$ZodIssueInvalidValue => issue.code === 'invalid_value' && issue.path.length <= 1,
  );
}

function fewest(shapes: readonly (readonly Issue[])[]): readonly Issue[] {
  return shapes.reduce((best, issues) => (issues.length < best.length ? issues : best));
}

function mergedWords(issues: readonly z.core.$ZodIssueInvalidValue[]): readonly Issue[] | null {
  const fields = new Set(issues.flatMap(({ path }) => path));
  if (fields.size > 1) return null;
  return [{ code: 'invalid_value', values: issues.flatMap(({ values }) => values), path: [...fields], message: '' }];
}

function mergedTypes(issues: readonly z.core.$ZodIssueInvalidType[]): readonly Issue[] | null {
  const names = new Set(issues.map(({ expected }) => nameOfType(expected)));
  if (names.size === 0) return null;
  return [{ code: 'invalid_type', expected: [...names].join(' or '), path: [], message: '' }];
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
