import { expandArticles, expandClauses, expandControls, type Expansion, type Obstacle } from './expand-locators.ts';
import type { Owner } from '../citations/owner-rules.ts';
import type { Locator } from '../citations/read-locator.ts';
import type { ReferenceToken } from '../citations/tokenize-references.ts';
import type { Reference, Relation } from './reference.ts';
import type { ControlId } from '../../standard/control-ids.ts';

/** A part of a text that was not read as a reference. */
export interface ReferenceProblem {
  /**
   * The reason: the clause or the control does not exist (`unknown-…`), a range runs backwards or over several levels (`invalid-range`),
   * no name gives a number its kind (`missing-namespace`), or there is no reference (`unreadable`).
   */
  readonly code: 'unknown-clause' | 'unknown-control' | 'invalid-range' | 'missing-namespace' | 'unreadable';
  /** The part, as it is written. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units from 0. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The edition that it belongs to, where it is known to be an earlier one. */
  readonly edition?: '2013';
  /**
   * The controls of the 2022 edition that may be meant, in catalogue order: the successors of a control of the 2013 edition, or the control
   * with the number of an unknown clause.
   */
  readonly suggestions?: readonly ControlId[];
}

/** The references and problems that were read from a text. */
export interface ParsedReferences {
  /** The references in written order, ranges expanded, none twice. */
  readonly references: readonly Reference[];
  /** The parts that were not read, in written order; the rest of the text was. */
  readonly problems: readonly ReferenceProblem[];
}

/**
 * A citation at one place of the text: a number, or a range of numbers.
 *
 * @internal
 */
export interface Citation {
  readonly from: Locator;
  /** The end of the range; `from` itself for one number. */
  readonly to: Locator;
  /** Whether the range has more than two ends, or ends of two kinds. */
  readonly isBroken: boolean;
  readonly relation: Relation;
}

/** The owner of a number that is read. */
type ReadOwner = Extract<Owner, { kind: 'clause' | 'control' | 'article' }>;

/**
 * Gathers the references of one text, each once, and the problems.
 *
 * @internal
 */
export class ReferenceCollector {
  readonly references: Reference[] = [];
  readonly problems: ReferenceProblem[] = [];
  readonly #text: string;
  readonly #tokens: readonly ReferenceToken[];
  readonly #seen = new Set<string>();
  /** The expansions of earlier citations, so that a long range that is repeated costs no more than its text. */
  readonly #expansions = new Map<string, Expansion<Reference>>();

  constructor(text: string, tokens: readonly ReferenceToken[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  addCitation(citation: Citation, owner: Owner): void {
    const { from, to, isBroken } = citation;
    if (owner.kind === 'none') return this.report({ code: 'missing-namespace' }, from.at, to.next);
    if (isBroken) return this.report({ code: 'invalid-range' }, from.at, to.next);
    const key = keyOf(citation, owner);
    const known = this.#expansions.get(key);
    const expansion = known ?? referencesTo(citation, owner);
    this.#expansions.set(key, expansion);
    if ('obstacle' in expansion) return this.report(expansion.obstacle, from.at, to.next);
    if (known === undefined) for (const reference of expansion.ids) this.add(reference);
  }

  add(reference: Reference): void {
    const { kind, relation } = reference;
    const place = kind === 'article' ? `${reference.instrument} ${reference.article}` : reference.id;
    const key = `${kind} ${relation} ${place}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.references.push(reference);
  }

  /** Reports the tokens from one index to another, the end exclusive; there is at least one. */
  report(problem: Obstacle | { readonly code: 'missing-namespace' }, at: number, next: number): void {
    const { start } = this.#tokens[at] as ReferenceToken;
    const { end } = this.#tokens[next - 1] as ReferenceToken;
    this.problems.push({ text: this.#text.slice(start, end), start, end, ...problem });
  }
}

function keyOf({ from, to, relation }: Citation, owner: ReadOwner): string {
  const place = owner.kind === 'article' ? owner.instrument : owner.edition;
  const end = from === to ? '' : `-${to.isShort} ${to.parts.join('.')}`;
  return `${owner.kind} ${place} ${relation} ${from.parts.join('.')}${end}`;
}

function referencesTo({ from, to, relation }: Citation, owner: ReadOwner): Expansion<Reference> {
  const { kind } = owner;
  if (kind === 'article') {
    const { instrument } = owner;
    return mapped(expandArticles(from, to), (article) => ({ kind, instrument, article, relation }));
  }
  if (kind === 'control') return mapped(expandControls(from, to, owner.edition), (id) => ({ kind, id, relation }));
  return mapped(expandClauses(from, to, owner.edition), (id) => ({ kind, id, relation }));
}

function mapped<Id>(expansion: Expansion<Id>, referenceTo: (id: Id) => Reference): Expansion<Reference> {
  return 'obstacle' in expansion ? expansion : { ids: expansion.ids.map(referenceTo) };
}
