import type { RequirementId } from '../../standard/requirement-id.ts';
import type { FindingDefinition, FindingTable, LegalReference, Severity } from './define-findings.ts';
import { type FindingParam, renderMessage } from './render-message.ts';

/** The record that a finding is about. */
export interface FindingSubject {
  /** What kind of record, such as `'risk'`. */
  readonly kind: string;
  /** The id of the record. */
  readonly id: string;
}

/** What a check found: something that exists but falls short. Plain JSON. */
export interface Finding<Code extends string = string> {
  /** The stable code, unique across the library. */
  readonly code: Code;
  /** How much it weighs. */
  readonly severity: Severity;
  /** The English sentence. */
  readonly message: string;
  /** What it falls short of. */
  readonly requirements: readonly (RequirementId | LegalReference)[];
  /** The record it is about. */
  readonly subject: FindingSubject;
  /** Where in the value that was checked, from the outermost key inwards; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** What the message names, for translations. */
  readonly params: Readonly<Record<string, FindingParam>>;
}

/** The names in the places of a message: `'door'` of `'The door {door} is open.'`. */
export type PlaceOf<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceOf<Rest>
  : never;

/** The parameters that a message has places for, and any more. */
export type FindingParams<Message extends string> = Readonly<Record<PlaceOf<Message>, FindingParam>> &
  Readonly<Record<string, FindingParam>>;

/** What is particular about one finding. */
export interface FindingDetails<Message extends string = string> {
  /** The record it is about. */
  readonly subject: FindingSubject;
  /** Where in the value that was checked, from the outermost key inwards; empty for the value itself. */
  readonly path: readonly (string | number)[];
  /** A value for each place of the message; more are kept. */
  readonly params: FindingParams<Message>;
  /** What this one falls short of besides the requirements of its code, such as the control it is about. */
  readonly requirements?: readonly (RequirementId | LegalReference)[];
}

/**
 * Makes a finding from its table. Every check of the library does it this way; checks of your own can, too.
 *
 * @param table - The table that declares the code, made by `defineFindings`.
 * @param code - One of its codes.
 * @param details - Subject, path and parameters of this finding, and further requirements.
 * @returns The finding with its message rendered; the requirements of the code come first, none twice.
 * @throws RangeError when the table does not have the code, which the types rule out.
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
 *     message: 'The door {door} was unlocked for {minutes} minutes.',
 *   },
 * });
 * const finding = reportFinding(doorFindings, 'door-unlocked', {
 *   subject: { kind: 'site', id: 'berlin' },
 *   path: ['doors', 0],
 *   params: { door: 'D1', minutes: 12 },
 * });
 * finding.message; // => 'The door D1 was unlocked for 12 minutes.'
 * finding.requirements; // => ['A.7.2']
 * ```
 */
export function reportFinding<const Table extends FindingTable, Code extends keyof Table & string>(
  table: Table,
  code: Code,
  details: FindingDetails<Table[Code]['message']>,
): Finding<Code> {
  const definition: FindingDefinition | undefined = Object.hasOwn(table, code) ? table[code] : undefined;
  if (definition === undefined) throw new RangeError(`code must be in the table, got ${JSON.stringify(code)}`);
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
