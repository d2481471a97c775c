import type { RequirementId } from '../../standard/requirement-id.ts';
import { boundedMessage, quotedParam, shownValue } from './quotation.ts';
import { requireList, requireObject, requireText } from './required-form.ts';

/** An article or section of law, such as `'GDPR art. 30(1)'` or `'BSIG s.32(1)'`. */
export type LegalReference = `${string} art. ${string}` | `${string} s.${number}${string}`;

/** A clause of a standard other than ISO/IEC 27001, such as `'ISO/IEC 17021-1 9.1.3.3'`. */
export type StandardReference = `ISO${string} ${number}${string}`;

/** A requirement that a finding falls short of. */
export type Requirement = RequirementId | LegalReference | StandardReference;

/** The weight of a finding: a nonconformity (`error`), a weakness (`warning`), a remark (`info`). */
export type Severity = 'error' | 'warning' | 'info';

/** The fixed part of all findings of one code. */
export interface FindingDefinition {
  /** The weight. */
  readonly severity: Severity;
  /** The requirements that the record falls short of. */
  readonly requirements: readonly Requirement[];
  /** A heading of a few words, without parameters. */
  readonly title: string;
  /** The English sentence, with a place in braces for each parameter, such as `'The control {control} has no row.'`. */
  readonly message: string;
  /** One sentence that says how to mend it. */
  readonly remedy: string;
}

/** The findings of a room or an area by their stable code. */
export type FindingTable<Code extends string = string> = Readonly<Record<Code, FindingDefinition>>;

/** A value that a message names; translations use it, too. */
export type FindingParam = string | number | boolean | readonly string[];

/** The record that a finding is about. */
export interface FindingSubject {
  /** The kind of record, such as `'risk'`. */
  readonly kind: string;
  /** The id of the record. */
  readonly id: string;
}

/** The place of a value in the input, from the outermost key inwards; empty for the input itself. */
export type FindingPath = readonly (string | number)[];

/** A weakness that a check found. Plain JSON. */
export interface Finding<Code extends string = string> {
  /** The stable code, unique in the library. */
  readonly code: Code;
  /** The weight. */
  readonly severity: Severity;
  /** The English sentence. */
  readonly message: string;
  /** The requirements that the record falls short of. */
  readonly requirements: readonly Requirement[];
  /** The record that the finding is about. */
  readonly subject: FindingSubject;
  /** The place in the checked value, from the outermost key inwards; empty for the value itself. */
  readonly path: FindingPath;
  /** The values that the message names. */
  readonly params: Readonly<Record<string, FindingParam>>;
}

/** The findings that a table declares: `FindingOf<typeof riskFindings>`. */
export type FindingOf<Table extends FindingTable> = Finding<keyof Table & string>;

/** The names in the places of a message: `'door'` for `'The door "{door}" is open.'`. */
export type PlaceOf<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceOf<Rest>
  : never;

/** A parameter for each place of a message; further ones are allowed. */
export type FindingParams<Message extends string> = Readonly<Record<PlaceOf<Message>, FindingParam>> &
  Readonly<Record<string, FindingParam>>;

/** The part of a finding that differs from one finding of a code to the next. */
export interface FindingDetails<Message extends string = string> {
  /** The record that the finding is about. */
  readonly subject: FindingSubject;
  /** The place in the checked value, from the outermost key inwards; empty for the value itself. */
  readonly path: FindingPath;
  /** A value for each place of the message; further ones are kept. */
  readonly params: FindingParams<Message>;
  /** Further requirements of this finding, such as the control that it is about. */
  readonly requirements?: readonly Requirement[];
}

/**
 * Declares a table of findings. The exact type of the table is kept, so that `reportFinding` demands a parameter for each place of a message.
 *
 * @param table - The definitions by code. A code is in kebab case and starts with the noun that it is about.
 * @returns The same table.
 *
 * @example
 * ```ts
 * import { defineFindings } from 'isms-kit/core';
 *
 * const doorFindings = defineFindings({
 *   'door-unlocked': {
 *     severity: 'error',
 *     requirements: ['A.7.2'],
 *     title: 'Door unlocked',
 *     message: 'The door "{door}" was unlocked for {minutes} minutes.',
 *     remedy: 'Lock the door and repair its closer.',
 *   },
 * });
 * doorFindings['door-unlocked'].severity; // => 'error'
 * ```
 */
export function defineFindings<const Table extends FindingTable>(table: Table): Table {
  return table;
}

/**
 * Makes a finding from its table. Every check of the library does so; your own checks can, too.
 *
 * @param table - The table that declares the code, made by `defineFindings`.
 * @param code - A code of the table.
 * @param details - The subject, path and parameters of this finding, and further requirements.
 * @returns The finding with its message rendered; the requirements of the code come first, each once.
 * @throws RangeError when the table does not have the code.
 *
 * @example
 * ```ts
 * import { defineFindings, reportFinding } from 'isms-kit/core';
 *
 * const doorFindings = defineFindings({
 *   'door-unlocked': {
 *     severity: 'error',
 *     requirements: ['A.7.2'],
 *     title: 'Door unlocked',
 *     message: 'The door "{door}" was unlocked for {minutes} minutes.',
 *     remedy: 'Lock the door and repair its closer.',
 *   },
 * });
 * const finding = reportFinding(doorFindings, 'door-unlocked', {
 *   subject: { kind: 'site', id: 'berlin' },
 *   path: ['doors', 0],
 *   params: { door: 'D1', minutes: 12 },
 * });
 * finding.message; // => 'The door "D1" was unlocked for 12 minutes.'
 * finding.requirements; // => ['A.7.2']
 * ```
 */
export function reportFinding<const Table extends FindingTable, Code extends keyof Table & string>(
  table: Table,
  code: Code,
  details: FindingDetails<Table[Code]['message']>,
): Finding<Code> {
  const definition = definitionOf(table, code);
  requireObject('details', details);
  requireObject('details.params', details.params);
  if (details.requirements !== undefined) requireList('details.requirements', details.requirements);
  return {
    code,
    severity: definition.severity,
    message: renderMessage(definition.message, details.params),
    requirements: [...new Set(definition.requirements.concat(details.requirements ?? []))],
    subject: details.subject,
    path: details.path,
    params: details.params,
  };
}

/**
 * Returns the remedy of a finding. A finding does not carry it, because all findings of a code have the same.
 *
 * @param finding - A finding, or its code alone as `{ code }`.
 * @param table - The table that declares its code, such as `riskFindings`, or the `findings` of a translation.
 * @returns One sentence in the language of the table.
 * @throws RangeError when the table does not have the code.
 *
 * @example
 * ```ts
 * import { coreFindings, remedyOf } from 'isms-kit/core';
 *
 * remedyOf({ code: 'history-out-of-order' }, coreFindings); // => 'Record the states in the order in which they were entered.'
 * ```
 */
export function remedyOf(
  finding: Pick<Finding, 'code'>,
  table: Readonly<Record<string, Pick<FindingDefinition, 'remedy'>>>,
): string {
  requireObject('finding', finding);
  const { remedy } = rowOf(table, finding.code);
  requireText('table.remedy', remedy);
  return remedy;
}

function definitionOf(table: FindingTable, code: string): FindingDefinition {
  const definition = rowOf(table, code);
  requireList('table.requirements', definition.requirements);
  requireText('table.message', definition.message);
  return definition;
}

function rowOf<Row>(table: Readonly<Record<string, Row>>, code: string): Row {
  requireObject('table', table);
  requireText('code', code);
  const row = Object.hasOwn(table, code) ? table[code] : undefined;
  if (row === undefined) throw new RangeError(`code must be in the table, got ${shownValue(code)}`);
  requireObject('table', row);
  return row;
}

/**
 * Puts parameters into the places of a template. A place without a parameter stays as it is. The quotation marks around a place enclose
 * each item of a list; a text has at most 60 characters, the message 500.
 *
 * @internal
 */
export function renderMessage(template: string, params: Readonly<Record<string, FindingParam>>): string {
  return fillPlaces(template, (name, opening, closing) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? undefined : quotedParam(value, opening, closing);
  });
}

/**
 * Fills the places of a template, each with the quotation marks around it; a place without a text stays as it is. The message has at most 500
 * characters.
 *
 * @internal
 */
export function fillPlaces(
  template: string,
  textAt: (name: string, opening: string, closing: string) => string | undefined,
): string {
  const message = template.replace(
    /((?:["„“”«»][\u00a0\u202f]?)?)\{(\w+)\}((?:[\u00a0\u202f]?["“”«»])?)/g,
    (place, opening: string, name: string, closing: string) => textAt(name, opening, closing) ?? place,
  );
  return boundedMessage(message);
}
