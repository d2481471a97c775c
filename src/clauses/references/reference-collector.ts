import { expandArticles, expandClauses, expandControls, type Expansion, type Obstacle } from './expand-locators.ts';
import type { Locator } from './read-locator.ts';
import type { Reference, Relation } from './reference.ts';
import type { ReferenceProblem } from './parsed-references.ts';
import type { ReferenceToken } from './tokenize-references.ts';

/**
 * What is cited at one place: a number, or a range of numbers.
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

/**
 * What the text says a number is the number of.
 *
 * @internal
 */
export type CitationContext =
  | { readonly namespace: 'clause' | 'control'; readonly edition: '2013' | '2022' }
  | { readonly namespace: 'article'; readonly instrument: string };

/**
 * Gathers what is read from one text, each reference once, and what is not read.
 *
 * @internal
 */
export class ReferenceCollector {
  readonly references: Reference[] = [];
  readonly problems: ReferenceProblem[] = [];
  readonly #text: string;
  readonly #tokens: readonly ReferenceToken[];
  readonly #seen = new Set<string>();
  /** What was cited before, so that a long range that comes again and again costs no more than its text. */
  readonly #expansions = new Map<string, Expansion<Reference>>();

  constructor(text: string, tokens: readonly ReferenceToken[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  addCitation(citation: Citation, context: CitationContext | undefined): void {
    const { from, to, isBroken } = citation;
    if (context === undefined) return this.report({ code: 'missing-namespace' }, from.at, to.next);
    if (isBroken) return this.report({ code: 'invalid-range' }, from.at, to.next);
    const key = keyOf(citation, context);
    const known = this.#expansions.get(key);
    const expansion = known ?? referencesTo(citation, context);
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

function keyOf({ from, to, relation }: Citation, context: CitationContext): string {
  const { namespace } = context;
  const place = namespace === 'article' ? context.instrument : context.edition;
  const end = from === to ? '' : `-${to.isShort} ${to.parts.join('.')}`;
  return `${namespace} ${place} ${relation} ${from.parts.join('.')}${end}`;
}

function referencesTo({ from, to, relation }: Citation, context: CitationContext): Expansion<Reference> {
  const { namespace } = context;
  if (namespace === 'article') {
    const { instrument } = context;
    return mapped(expandArticles(from, to), (article) => ({ kind: namespace, instrument, article, relation }));
  }
  if (namespace === 'control') {
    return mapped(expandControls(from, to, context.edition), (id) => ({ kind: namespace, id, relation }));
  }
  return mapped(expandClauses(from, to, context.edition), (id) => ({ kind: namespace, id, relation }));
}

function mapped<Id>(expansion: Expansion<Id>, referenceTo: (id: Id) => Reference): Expansion<Reference> {
  return 'obstacle' in expansion ? expansion : { ids: expansion.ids.map(referenceTo) };
}
