import type * as z from 'zod';
import {
  type Finding,
  type FindingParam,
  type FindingPath,
  type FindingSubject,
  type PlaceOf,
  reportFinding,
} from './finding.ts';
import { issueFindings } from './findings.ts';
import { nearestWords } from './nearest-words.ts';
import { quotedText, shownValue } from './quotation.ts';
import { placeText } from './refusal.ts';
import { requireIssues, requireObject, requireText } from './required-form.ts';
import { nameOfType, shapeMeant } from './shape-meant.ts';

type Issue = z.core.$ZodIssue;

/** The options of `findingsOfIssues`. */
export interface FindingsOfIssuesOptions {
  /** The refused input. With it the findings name the refused values and keep a missing field apart from a wrong one; without it they do so only as far as the issues say it. */
  readonly input?: unknown;
}

/**
 * Turns the issues of a refused parse into findings, so that a caller gets one list. An issue for a reason of this library keeps its code
 * (`params.code`), sentence and values. The others get a code and a sentence of ours, whatever the locale of zod. One issue gives one
 * finding for each problem: each unknown field, each problem of the shape of a union that was meant.
 *
 * @param error - The error of `safeParse`, or its issues; undefined when the parse succeeded.
 * @param subject - The record that was parsed.
 * @param options - The refused input.
 * @returns The findings in the order of the issues; every one is an error.
 * @throws RangeError where the issues are not those of zod or the subject has no kind and id.
 *
 * @example
 * ```ts
 * import { EvidenceSchema, findingsOfIssues } from 'isms-kit/core';
 *
 * const input = { reference: ' ', collectedOn: 20260201, sha: 'f00' };
 * const { error } = EvidenceSchema.safeParse(input);
 * const findings = findingsOfIssues(error, { kind: 'evidence', id: 'E-1' }, { input });
 * findings.map(({ code }) => code); // => ['text-empty', 'field-type-invalid', 'field-unknown']
 * findings[1]?.message; // => '"collectedOn" must be a text, not 20260201.'
 * ```
 */
export function findingsOfIssues(
  error: { readonly issues: readonly Issue[] } | undefined,
  subject: FindingSubject,
  options: FindingsOfIssuesOptions = {},
): readonly Finding[] {
  if (error !== undefined) {
    requireObject('error', error);
    requireIssues('error.issues', error.issues);
  }
  requireObject('subject', subject);
  requireText('subject.kind', subject.kind);
  requireText('subject.id', subject.id);
  requireObject('options', options);
  const context = { subject, ...options };
  return (error?.issues ?? []).flatMap((issue) => findingsOf(issue, [], context));
}

interface Context extends FindingsOfIssuesOptions {
  readonly subject: FindingSubject;
}

/** A value of the input; null where it is not known, because neither the caller nor the issue has it. */
type KnownValue = { readonly value: unknown } | null;

type Table = typeof issueFindings;
type Params<Code extends keyof Table> = Readonly<
  Record<Exclude<PlaceOf<Table[Code]['message']>, 'field'>, FindingParam>
>;

function findingsOf(issue: Issue, outer: FindingPath, context: Context): readonly Finding[] {
  const path = [...outer, ...issue.path.map(stepOf)];
  const report = <Code extends keyof Table>(
    code: Code,
    params: Params<Code>,
    place = path,
    further: Finding['params'] = {},
  ): readonly Finding[] => {
    const all = { ...further, field: fieldText(place), ...params };
    const details = { subject: context.subject, path: place, params: all };
    return [reportFinding<Table, Code>(issueFindings, code, details as never)];
  };
  const known = valueOf(issue, path, context);
  const value = known === null ? 'this value' : shownValue(known.value);
  if (isMissing(issue, path, known)) return report('field-missing', {});
  switch (issue.code) {
    case 'custom':
      return isOwn(issue) ? [ownFinding(issue, path, context)] : report('field-refused', { reason: issue.message });
    case 'invalid_type':
      return report('field-type-invalid', { expected: nameOfType(issue.expected), value });
    case 'invalid_value':
      return report('word-unknown', { value, known: nearestWords(known?.value, issue.values) });
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => report('field-unknown', {}, [...path, key]));
    case 'too_small': {
      const limit = { relation: relationOf(issue, 'at least', 'more than'), minimum: Number(issue.minimum) };
      if (issue.origin === 'string') return report('text-too-short', limit);
      return isNumeric(issue.origin)
        ? report('number-too-small', { ...limit, value })
        : report('list-too-short', limit);
    }
    case 'too_big': {
      const limit = { relation: relationOf(issue, 'at most', 'less than'), maximum: Number(issue.maximum) };
      if (issue.origin === 'string') return report('text-too-long', limit);
      return isNumeric(issue.origin) ? report('number-too-large', { ...limit, value }) : report('list-too-long', limit);
    }
    case 'not_multiple_of':
      return report('number-not-multiple', { divisor: issue.divisor, value });
    case 'invalid_format':
      return report('text-form-invalid', { form: quotedText(issue.pattern ?? issue.format), value });
    case 'invalid_key': {
      const reasons = issue.issues.flatMap((inner) => findingsOf(inner, path, context));
      const reason = reasons.map(({ message }) => message).join(' ');
      // The values of the reasons, so that a translation can say them.
      const values = Object.assign({}, ...reasons.map(({ params }) => params)) as Finding['params'];
      return report('key-invalid', { reason }, path, { ...values, reasonCodes: reasons.map(({ code }) => code) });
    }
    case 'invalid_element':
      return issue.issues.flatMap((inner) => findingsOf(inner, path, context));
    case 'invalid_union': {
      if (issue.inclusive === false) return report('shape-ambiguous', {});
      const words = issue.options ?? [];
      if (words.length > 0) return report('word-unknown', { value, known: nearestWords(known?.value, words) });
      const meant = shapeMeant(issue.errors);
      return meant === null
        ? report('shape-unmatched', {})
        : meant.flatMap((inner) => findingsOf(inner, path, context));
    }
    default:
      return report('field-refused', { reason: (issue as Issue).message });
  }
}

function stepOf(step: PropertyKey): string | number {
  return typeof step === 'number' ? step : String(step);
}

function fieldText(path: FindingPath): string {
  return quotedText(placeText(path)) || 'input';
}

function valueOf(issue: Issue, path: FindingPath, context: Context): KnownValue {
  if (Object.hasOwn(context, 'input')) return { value: valueAt(context.input, path) };
  if (!Object.hasOwn(issue, 'input')) return null;
  // The issue of a discriminator has the whole object as its input and the field in its path.
  const isDiscriminator = issue.code === 'invalid_union' && issue.discriminator !== undefined;
  return { value: isDiscriminator ? valueAt(issue.input, path.slice(-1)) : issue.input };
}

/**
 * The value at a path of an input; undefined where the input has none of its own there.
 *
 * @internal
 */
export function valueAt(input: unknown, path: FindingPath): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}

/** Whether a required field is missing. Without the value only zod's sentence says so, by the word `undefined` in most languages. */
function isMissing({ code, message }: Issue, path: FindingPath, known: KnownValue): boolean {
  if (typeof path.at(-1) !== 'string') return false;
  if (known === null) return code === 'invalid_type' && /\bundefined\b/.test(message);
  return known.value === undefined && (code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union');
}

function isOwn(issue: z.core.$ZodIssueCustom): boolean {
  return typeof issue.params?.['code'] === 'string';
}

function ownFinding({ message, params }: z.core.$ZodIssueCustom, path: FindingPath, { subject }: Context): Finding {
  const { code, ...values } = params as Readonly<Record<string, unknown>>;
  const named = Object.entries(values).filter((entry): entry is [string, FindingParam] => isFindingParam(entry[1]));
  return {
    code: String(code),
    severity: 'error',
    message,
    requirements: [],
    subject,
    path,
    params: Object.fromEntries(named),
  };
}

function isFindingParam(value: unknown): value is FindingParam {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isNumeric(origin: string): boolean {
  return ['number', 'int', 'bigint', 'date'].includes(origin);
}

function relationOf(
  { exact, inclusive }: { readonly exact?: boolean | undefined; readonly inclusive?: boolean | undefined },
  limit: string,
  beyond: string,
): string {
  if (exact === true) return 'exactly';
  return inclusive === true ? limit : beyond;
}
