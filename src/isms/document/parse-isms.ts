import type { FindingPath } from '../../core/findings/finding.ts';
import { type DocumentRules, validateDocument } from '../../core/validation/validate-document.ts';
import { type Isms, IsmsSchema, registerEntries } from './isms.ts';
import { newerVersion } from './read-isms.ts';

/** A reason for which a document is refused. */
export interface IsmsProblem {
  /** The place in the document, from the outermost key inwards; empty for the document itself. */
  readonly path: FindingPath;
  /** The path as a JSON Pointer (RFC 6901), such as `/risks/0/owner`. */
  readonly pointer: string;
  /** The stable code. */
  readonly code: string;
  /** The English sentence. */
  readonly message: string;
}

/** The answer of `parseIsms`. */
export type ParsedIsms = AcceptedIsms | RefusedIsms;

/** A document that the schema accepts. */
export interface AcceptedIsms {
  /** The schema accepts it. */
  readonly ok: true;
  /** The document as the schema returns it; it shares no part with the input. */
  readonly isms: Isms;
}

/** A document that the schema refuses. */
export interface RefusedIsms {
  /** The schema refuses it. */
  readonly ok: false;
  /** The reasons, at least one, in the order of the document. */
  readonly problems: readonly IsmsProblem[];
}

/**
 * How the whole document is validated.
 *
 * @internal
 */
export function ismsRules(check?: DocumentRules['check']): DocumentRules {
  return {
    kind: 'isms',
    parts: Object.fromEntries(registerEntries().map(([name, { kind }]) => [name, kind])),
    refusal: newerVersion,
    ...(check && { check }),
  };
}

/**
 * Reads a document that you did not write. Hostile input (deep nesting, cycles, getters that throw, `__proto__`) gives problems, never an error. A
 * document of a later version gives one problem.
 *
 * @param input - Any value, such as the answer of `JSON.parse`; it never makes the function throw.
 * @returns The document, or every reason for which it is refused.
 *
 * @example
 * ```ts
 * import { parseIsms } from 'isms-kit/isms';
 *
 * const organization = { id: 'acme', name: 'Acme GmbH' };
 * parseIsms({ schemaVersion: 1, organization }).ok; // => true
 * const parsed = parseIsms({ schemaVersion: 1, organization, hazards: [] });
 * parsed.ok ? [] : parsed.problems.map(({ pointer, code }) => `${pointer} ${code}`); // => ['/hazards field-unknown']
 * const newer = parseIsms({ schemaVersion: 2, organisation: {} });
 * newer.ok ? [] : newer.problems.map(({ code }) => code); // => ['isms-version-newer']
 * ```
 */
export function parseIsms(input: unknown): ParsedIsms {
  const validation = validateDocument(IsmsSchema, input, ismsRules());
  if (validation.ok) return { ok: true, isms: validation.value };
  const problems = validation.findings.map(({ path, pointer, code, message }) => ({ path, pointer, code, message }));
  return { ok: false, problems };
}
