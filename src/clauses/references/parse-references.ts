import { endOfForeignPart, endOfTitle, endOfUnknownWords, withoutTrailingMarks } from './passage-end.ts';
import { endOfDots, type Locator, type Namespace, readLocator, readShortLocator } from './read-locator.ts';
import { type NameRead, readName } from './read-name.ts';
import {
  type Citation,
  type CitationContext,
  type ParsedReferences,
  ReferenceCollector,
} from './reference-collector.ts';
import { type ReferenceWord, referenceWords } from './reference-words.ts';
import type { Relation } from './reference.ts';
import { type ReferenceToken, tokenizeReferences } from './tokenize-references.ts';

/**
 * Reads the clauses, controls and articles that people cite in a text.
 *
 * A name governs the numbers behind it until the next name: `Clause`, `Section`, `§`; `Annex A`, `Control`, the prefix `A.`; a legal
 * instrument of `instruments`, before or behind its articles; ISO/IEC 27001, with 27002 for the numbers of Annex A. `supports` holds until
 * the next semicolon. Ranges run over siblings of one level (clauses, items), in catalogue order (controls) or over the last part
 * (articles). Any case, kind of dash and blank; connecting words, and the title of a clause or control behind its number, are passed over.
 *
 * Nothing is guessed and nothing is lost: a number without a name, a number of the 2013 edition, a number of another framework
 * (`CIS 4.1`), an exception (`except 5.5`) and other words become problems. A range with an unknown end is one problem, and no part of it
 * is read. A repeated reference with the same relation is read once.
 *
 * @param text - Any text of any length; reading takes time in proportion to it.
 * @returns The references and the problems, both in written order. Offsets are UTF-16 code units of `text`, the end exclusive.
 *
 * @example
 * ```ts
 * import { parseReferences } from 'isms-kit/clauses';
 *
 * const { references, problems } = parseReferences('Clause 6.1.3(d); supports Annex A 5.31, A.9.2.1');
 * references; // => [
 * //   { kind: 'clause', id: '6.1.3.d', relation: 'addresses' },
 * //   { kind: 'control', id: 'A.5.31', relation: 'supports' },
 * // ]
 * problems; // => [
 * //   { text: 'A.9.2.1', start: 40, end: 47, code: 'unknown-control', edition: '2013', suggestions: ['A.5.16'] },
 * // ]
 * ```
 */
export function parseReferences(text: string): ParsedReferences {
  if (typeof text !== 'string') throw new RangeError(`text must be a string, got ${String(text)}`);
  return new ReferenceParser(text).parse();
}

/** A name that no number has followed yet. */
interface OpenName {
  readonly at: number;
  readonly next: number;
  /** Whether the name of a standard is all of it; that may be set apart from the next name. */
  readonly isStandard: boolean;
  /** Whether a separator stands behind it. */
  readonly isSeparated: boolean;
}

/**
 * Reads the references of one text, token by token. A namespace holds until the next name, a relation until the next semicolon.
 */
class ReferenceParser {
  readonly #text: string;
  readonly #tokens: readonly ReferenceToken[];
  readonly #collector: ReferenceCollector;
  #at = 0;
  #relation: Relation = 'addresses';
  #namespace: Namespace | undefined;
  #edition: '2013' | '2022' = '2022';
  /** ISO/IEC 27002 has the numbers of Annex A as its clauses. */
  #isAnnexOnly = false;
  /** Whether no name has been read since the last semicolon; the next one then leaves the standard named before it. */
  #isPartNew = true;
  /** The clause that a letter standing alone would belong to. */
  #clause: readonly string[] | undefined;
  #openName: OpenName | undefined;
  #instrument: string | undefined;
  /** Whether the instrument stands right before its articles. */
  #isInstrumentAhead = false;
  /** The relation of an instrument that no article has followed yet. */
  #loneInstrument: Relation | undefined;
  /** Articles wait for an instrument, which may be named behind them. */
  #waiting: Citation[] = [];
  #isWaitingSeparated = false;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenizeReferences(text);
    this.#collector = new ReferenceCollector(text, this.#tokens);
  }

  /** Reads the text to its end. */
  parse(): ParsedReferences {
    for (let token = this.#tokens[0]; token !== undefined; token = this.#tokens[this.#at]) this.#step(token);
    this.#endPart();
    const { references, problems } = this.#collector;
    return { references, problems: problems.toSorted((a, b) => a.start - b.start) };
  }

  #step(token: ReferenceToken): void {
    const name = readName(this.#tokens, this.#at);
    if (name !== undefined) return this.#takeName(name);
    const locator = readLocator(this.#tokens, this.#at, this.#namespace) ?? this.#readFurtherItem();
    if (locator !== undefined) return this.#takeCitation(locator);
    const meaning = referenceWords.get(token.text);
    return meaning === undefined ? this.#takeUnknownWords() : this.#takeWord(meaning);
  }

  #takeName(name: NameRead): void {
    if (name.kind === 'foreign') return this.#leaveUnread(name.next, ['standard', 'instrument']);
    if (name.kind === 'instrument') return this.#takeInstrument(name.instrument, name.next);
    const open = this.#openName;
    const isContinued = open !== undefined && (open.isStandard || !open.isSeparated);
    if (!isContinued) this.#closeName();
    const isStandard = name.kind === 'standard' && (open === undefined || open.isStandard);
    this.#openName = { at: isContinued ? open.at : this.#at, next: name.next, isStandard, isSeparated: false };
    this.#at = name.next;
    if (name.kind === 'standard') {
      this.#enter(name.annexOnly ? 'control' : undefined);
      this.#edition = name.edition;
      this.#isAnnexOnly = name.annexOnly;
    } else if (name.kind === 'article') {
      this.#enter('article');
    } else {
      this.#enter(name.kind === 'annex' ? 'control' : name.kind);
    }
  }

  #enter(namespace: Namespace | undefined): void {
    if (namespace !== 'article' || this.#namespace !== 'article') {
      this.#settleArticles();
      this.#instrument = undefined;
    } else if (this.#instrument !== undefined && this.#waiting.length > 0) {
      this.#settleArticles();
    }
    if (this.#isPartNew) {
      this.#edition = '2022';
      this.#isAnnexOnly = false;
      this.#isPartNew = false;
    }
    this.#namespace = namespace === 'clause' && this.#isAnnexOnly ? 'control' : namespace;
    this.#clause = undefined;
  }

  /** `GDPR Art. 33` and `Art. 33 GDPR`: an instrument belongs to the articles behind it, or else to those before it. */
  #takeInstrument(instrument: string, next: number): void {
    this.#closeName();
    const isFollowed = this.#tokens[next]?.kind === 'number' || readName(this.#tokens, next)?.kind === 'article';
    const isFree = this.#instrument === undefined || !(this.#isInstrumentAhead || this.#isWaitingSeparated);
    if (this.#waiting.length > 0 && isFree && !isFollowed) {
      this.#instrument = instrument;
      this.#settleArticles();
    } else if (this.#loneInstrument === undefined || this.#instrument !== instrument) {
      this.#enter(undefined);
      this.#namespace = 'article';
      this.#instrument = instrument;
      this.#isInstrumentAhead = true;
      this.#loneInstrument = this.#relation;
    }
    this.#at = next;
  }

  #readFurtherItem(): Locator | undefined {
    if (this.#clause === undefined) return undefined;
    const item = readShortLocator(this.#tokens, this.#at, 'clause');
    return item && { ...item, parts: [...this.#clause, ...item.parts], isShort: false, clause: this.#clause };
  }

  #takeCitation(from: Locator): void {
    if (from.isPrefixed) this.#enter('control');
    this.#openName = undefined;
    let to = from;
    let isBroken = false;
    for (let end = this.#readRangeEnd(to.next); end !== undefined; end = this.#readRangeEnd(to.next)) {
      isBroken ||= to !== from || end.isBroken;
      to = end.locator;
    }
    this.#at = to.next;
    this.#clause = this.#namespace === 'clause' ? (to.clause ?? from.clause) : undefined;
    const citation = { from, to, isBroken, relation: this.#relation };
    if (this.#namespace === 'article') {
      this.#waiting.push(citation);
      this.#isWaitingSeparated = false;
      this.#loneInstrument = undefined;
    } else {
      this.#collector.addCitation(citation, this.#context);
      if (from === to) this.#at = endOfTitle(this.#text, this.#tokens, to.next, this.#titledId(from));
    }
  }

  #titledId({ parts }: Locator): string {
    return this.#namespace === 'control' ? `A.${parts.join('.')}` : parts.join('.');
  }

  #readRangeEnd(at: number): { readonly locator: Locator; readonly isBroken: boolean } | undefined {
    const behindDots = endOfDots(this.#tokens, at);
    const hasDots = behindDots > at + 1;
    if (!hasDots && referenceWords.get(this.#tokens[at]?.text ?? '') !== 'range') return undefined;
    let next = hasDots ? behindDots : at + 1;
    let named: Namespace | undefined;
    for (let name = readName(this.#tokens, next); name !== undefined; name = readName(this.#tokens, next)) {
      if (name.kind === 'standard' || name.kind === 'instrument' || name.kind === 'foreign') return undefined;
      named = name.kind === 'annex' ? 'control' : name.kind;
      next = this.#tokens[name.next]?.text === '.' ? name.next + 1 : name.next;
    }
    const locator =
      readLocator(this.#tokens, next, this.#namespace) ?? readShortLocator(this.#tokens, next, this.#namespace);
    if (locator === undefined) return undefined;
    const namespace = locator.isPrefixed ? 'control' : named;
    return { locator, isBroken: hasDots || (namespace !== undefined && namespace !== this.#namespace) };
  }

  #takeUnknownWords(): void {
    this.#isWaitingSeparated = true;
    const { next, isName } = endOfUnknownWords(this.#tokens, this.#at);
    if (isName) return this.#leaveUnread(next, ['standard', 'instrument', 'annex', 'prefix']);
    this.#reportUnread(next);
  }

  #takeWord(meaning: ReferenceWord): void {
    if (meaning === 'exception') return this.#reportUnread(endOfForeignPart(this.#tokens, this.#at, []));
    if (meaning === 'end') this.#endPart();
    if (meaning === 'separator') {
      this.#isWaitingSeparated = true;
      this.#openName &&= { ...this.#openName, isSeparated: true };
    }
    if (meaning === 'supports' || meaning === 'addresses') this.#relation = meaning;
    this.#at += 1;
  }

  /** Passes over a part that belongs to something else; the numbers behind it have no name any more. */
  #leaveUnread(from: number, kinds: Parameters<typeof endOfForeignPart>[2]): void {
    this.#reportUnread(endOfForeignPart(this.#tokens, from, kinds));
    this.#enter(undefined);
  }

  #reportUnread(next: number): void {
    const open = this.#openName;
    if (open?.isSeparated) this.#closeName();
    const at = open === undefined || open.isSeparated ? this.#at : open.at;
    this.#openName = undefined;
    this.#collector.report({ code: 'unreadable' }, at, withoutTrailingMarks(this.#tokens, this.#at, next));
    this.#at = next;
  }

  #endPart(): void {
    this.#settleArticles();
    this.#closeName();
    this.#relation = 'addresses';
    this.#isPartNew = true;
  }

  #closeName(): void {
    if (this.#openName !== undefined)
      this.#collector.report({ code: 'unreadable' }, this.#openName.at, this.#openName.next);
    this.#openName = undefined;
  }

  #settleArticles(): void {
    for (const citation of this.#waiting) this.#collector.addCitation(citation, this.#context);
    if (this.#instrument !== undefined && this.#loneInstrument !== undefined) {
      const whole = { kind: 'article', instrument: this.#instrument, article: null } as const;
      this.#collector.add({ ...whole, relation: this.#loneInstrument });
    }
    this.#waiting = [];
    this.#loneInstrument = undefined;
    this.#isInstrumentAhead = false;
  }

  /** Undefined where no name gives a number its kind. */
  get #context(): CitationContext | undefined {
    const namespace = this.#namespace;
    if (namespace === 'clause' || namespace === 'control') return { namespace, edition: this.#edition };
    if (this.#instrument === undefined) return undefined;
    return { namespace: 'article', instrument: this.#instrument };
  }
}
