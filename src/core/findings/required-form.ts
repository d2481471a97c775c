import { shownValue } from './quotation.ts';

/**
 * Throws unless a value is an object. Findings stand below the guards of records, which name their paths, so they have these three of their own.
 *
 * @internal
 */
export function requireObject(parameter: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw mustBe(parameter, 'an object', value);
}

/**
 * Throws unless a value is a list.
 *
 * @internal
 */
export function requireList(parameter: string, value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw mustBe(parameter, 'a list', value);
}

/**
 * Throws unless a value is a text.
 *
 * @internal
 */
export function requireText(parameter: string, value: unknown): void {
  if (typeof value !== 'string') throw mustBe(parameter, 'a text', value);
}

function mustBe(parameter: string, form: string, value: unknown): RangeError {
  return new RangeError(`${parameter} must be ${form}, got ${shownValue(value)}`);
}

type Part = 'text' | 'list' | 'texts' | 'issues' | 'issues of shapes' | 'object';

/** The parts that an issue of each code of zod has; other codes are read by their sentence alone. A part marked with ? may be absent. */
const partsByCode: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  custom: { 'params?': 'object' },
  invalid_type: { expected: 'text' },
  invalid_value: { values: 'list' },
  unrecognized_keys: { keys: 'texts' },
  invalid_key: { issues: 'issues' },
  invalid_element: { issues: 'issues' },
  invalid_union: { 'errors?': 'issues of shapes', 'options?': 'list' },
  too_small: { origin: 'text' },
  too_big: { origin: 'text' },
};

/**
 * Throws unless a value is a list of issues as zod makes them.
 *
 * @internal
 */
export function requireIssues(parameter: string, issues: unknown): void {
  requireList(parameter, issues);
  for (const [index, issue] of issues.entries()) {
    const place = `${parameter}[${index}]`;
    requireObject(place, issue);
    const parts = issue as Readonly<Record<string, unknown>>;
    requireText(`${place}.code`, parts['code']);
    requireText(`${place}.message`, parts['message']);
    requireList(`${place}.path`, parts['path']);
    const code = String(parts['code']);
    const demanded = Object.hasOwn(partsByCode, code)
      ? Object.entries<Part>(partsByCode[code] as Readonly<Record<string, Part>>)
      : [];
    for (const [key, part] of demanded) {
      const name = key.replace('?', '');
      if (name === key || parts[name] !== undefined) requirePart(`${place}.${name}`, parts[name], part);
    }
  }
}

function requirePart(place: string, value: unknown, part: Part): void {
  if (part === 'text') requireText(place, value);
  else if (part === 'object') requireObject(place, value);
  else if (part === 'issues') requireIssues(place, value);
  else {
    requireList(place, value);
    for (const [index, inner] of value.entries()) {
      if (part === 'texts') requireText(`${place}[${index}]`, inner);
      if (part === 'issues of shapes') requireIssues(`${place}[${index}]`, inner);
    }
  }
}
