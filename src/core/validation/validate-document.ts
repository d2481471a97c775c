import type * as z from 'zod';
import { type Finding, type FindingPath, type FindingSubject, reportFinding } from '../findings/finding.ts';
import { placeText } from '../findings/refusal.ts';
import { findingsOfIssues } from '../findings/schema-issues.ts';
import { subjectAt } from '../guards/unreadable-record.ts';
import { brokenRules } from './broken-rules.ts';
import { inDocumentOrder } from './document-order.ts';
import { validationFindings } from './findings.ts';
import { type InputProblem, readInput } from './read-input.ts';

/** A finding with its place as a pointer. Plain JSON. */
export interface PlacedFinding<Code extends string = string> extends Finding<Code> {
  /** The path as a JSON Pointer (RFC 6901), such as `/risks/0/owner`; an empty text for the whole input. */
  readonly pointer: string;
}

/** An input that is a record of the schema. Findings of checks may stand beside it. */
export interface AcceptedInput<T> {
  /** The schema accepts the input. */
  readonly ok: true;
  /** The record as the schema returns it; it shares no part with the input. */
  readonly value: T;
  /** The findings of the checks, in the order of the document. */
  readonly findings: readonly PlacedFinding[];
}

/** An input that the schema refuses. */
export interface RefusedInput {
  /** The schema refuses the input. */
  readonly ok: false;
  /** The reasons of the schema and the findings of the checks as far as these could read the input, in the order of the document. */
  readonly findings: readonly PlacedFinding[];
}

/**
 * The answer to an input that was not yet validated. `ok` says whether the schema accepts it, not that nothing is found: an accepted record may have
 * findings of any severity.
 */
export type Validation<T> = AcceptedInput<T> | RefusedInput;

/**
 * The kinds of the records in a document, and the check that goes with its schema.
 *
 * @internal
 */
export interface DocumentRules {
  /** The kind of the document; of its items where it is a list. */
  readonly kind: string;
  /** The kinds of the records that stand in its fields, alone or in lists. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The one reason to refuse a document that its schema would not understand, such as one of a later version; undefined when it is to be asked. */
  readonly refusal?: (document: unknown) => Finding | undefined;
  /** Checks the record, or as much of a refused input as it can read; undefined stands for an input that cannot be read at all. */
  readonly check?: (document: unknown) => readonly Finding[];
}

/**
 * Validates an input by a schema and a check, into one list.
 *
 * @internal
 */
export function validateDocument<T>(schema: z.ZodType<T>, input: unknown, rules: DocumentRules): Validation<T> {
  const { kind, refusal = () => undefined, check = () => [] } = rules;
  const read = readInput(input);
  if ('problem' in read) {
    // The check finds nothing to read, but refuses a wrong context.
    check(undefined);
    return { ok: false, findings: placed([unreadableInput(kind, read.problem)], undefined) };
  }
  const document = read.value;
  const refused = refusal(document);
  if (refused !== undefined) {
    check(undefined);
    return { ok: false, findings: placed([refused], document) };
  }
  const { success, data, error } = schema.safeParse(document);
  if (success) return { ok: true, value: data, findings: placed(check(data), document) };
  const issues = [...error.issues, ...brokenRules(schema, document, error.issues)];
  const reasons = findingsOfIssues({ issues }, { kind, id: '' }, { input: document }).map((finding) =>
    Object.assign({}, finding, { subject: subjectOf(finding, document, rules) }),
  );
  const found = check(document).filter((finding) => !isUnreadable(finding, kind));
  return { ok: false, findings: placed([...reasons, ...found], document) };
}

/**
 * The finding of an input that cannot be read at all.
 *
 * @internal
 */
export function unreadableInput(kind: string, { path, reason }: InputProblem): Finding<'document-unreadable'> {
  const details = { subject: { kind, id: '' }, path, params: { field: placeText(path) || 'input', reason } };
  return reportFinding(validationFindings, 'document-unreadable', details);
}

/**
 * Findings in the order of the document, each with its pointer.
 *
 * @internal
 */
export function placed(findings: readonly Finding[], document: unknown): readonly PlacedFinding[] {
  return inDocumentOrder(findings, document).map((finding) =>
    Object.assign({}, finding, { pointer: jsonPointer(finding.path) }),
  );
}

/**
 * Whether a finding says that the check could not read a record of the document. The schema refuses every such record and says more about it. A
 * finding without a path is about the whole document if it has its kind, else about a record of the context.
 */
function isUnreadable({ code, path, subject }: Finding, kind: string): boolean {
  return code.endsWith('-record-unreadable') && (path.length > 0 || subject.kind === kind);
}

/** Names the record that holds a place: one of a part, else the document. */
function subjectOf(
  { path: [first, second] }: Finding,
  document: unknown,
  { kind, parts = {} }: DocumentRules,
): FindingSubject {
  if (Array.isArray(document) && typeof first === 'number') return subjectAt(kind, document[first], first);
  if (typeof first === 'string' && Object.hasOwn(parts, first)) {
    const part = (document as Readonly<Record<string, unknown>>)[first];
    const partKind = parts[first] as string;
    const isItem = Array.isArray(part) && typeof second === 'number';
    return isItem ? subjectAt(partKind, part[second], second) : subjectAt(partKind, part, first);
  }
  return subjectAt(kind, document, '');
}

/**
 * The path of a finding as a JSON Pointer (RFC 6901); an empty text for the document itself.
 *
 * @internal
 */
export function jsonPointer(path: FindingPath): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
