import type { RequirementId } from '../../standard/requirement-id.ts';

/** An article of law, such as `'GDPR art. 30(1)'`. */
export type LegalReference = `${string} art. ${string}`;

/** How much a finding weighs: what does not conform, what will not hold, what is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a finding of one code always says. */
export interface FindingDefinition {
  /** How much it weighs. */
  readonly severity: Severity;
  /** What it falls short of. */
  readonly requirements: readonly (RequirementId | LegalReference)[];
  /** A heading of a few words, without parameters. */
  readonly title: string;
  /** The English sentence, with a place in braces for each parameter, such as `'{control} is missing.'`. */
  readonly message: string;
}

/** The findings of one area by their stable code. */
export type FindingTable<Code extends string = string> = Readonly<Record<Code, FindingDefinition>>;

/**
 * Declares a table of findings, the only prose of a check. The table's own type is kept, so that `reportFinding` demands exactly the
 * parameters that a message has places for.
 *
 * @param table - Codes in kebab case that start with what they are about, each with severity, requirements, title and message.
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
 *     message: 'The door {door} was unlocked for {minutes} minutes.',
 *   },
 * });
 * doorFindings['door-unlocked'].severity; // => 'error'
 * ```
 */
export function defineFindings<const Table extends FindingTable>(table: Table): Table {
  return table;
}
