import { shownValue } from '../../core/findings/quotation.ts';
import { completedEnd, completeNumber } from './complete-number.ts';
import { groupNumbers } from '../citations/group-numbers.ts';
import { type NumberGroup, sourceOf } from '../citations/number-group.ts';
import { isPartBehind } from '../citations/name-beside-numbers.ts';
import { isUnread, type Owner, ownerOf } from '../citations/owner-rules.ts';
import { type Phrase, readPhrases } from '../citations/read-phrases.ts';
import { referenceWords } from '../citations/reference-words.ts';
import { type ReferenceToken, tokenizeReferences } from '../citations/tokenize-references.ts';
import { type ParsedReferences, ReferenceCollector } from './reference-collector.ts';
import type { Relation } from './reference.ts';

/**
 * Reads the clauses, controls and articles that people cite in a citation field or in prose.
 *
 * First names, numbers and separators are recognised; then each number gets an owner by stated rules (the guide to citations has the table);
 * then it is read. A name governs the numbers behind it until the next name: `Clause`, `Section`, `§`; `Annex A`, `Control`, the prefix
 * `A.`; a legal instrument of `instruments`, before or behind its articles; ISO/IEC 27001, with 27002 for the numbers of Annex A.
 * `supports` holds until the next semicolon. Ranges run over siblings of one level (clauses, items), in catalogue order (controls) or over
 * the last part (articles). Any case, kind of dash and blank; words of six languages; connecting words, bullets, and the title of a clause
 * or control behind its number are passed over.
 *
 * Nothing is guessed and nothing is lost: a number without an owner, a number of the 2013 edition, a number of another standard, statute
 * or document that is named before or behind it (`CIS 4.1`, `§ 9 BDSG`), an exception (`except 5.5`) and other words become problems. A
 * range with an unknown end is one problem, and no part of it is read. An instrument whose article is not understood is not cited as a
 * whole. A repeated reference with the same relation is read once.
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
  if (typeof text !== 'string') throw new RangeError(`text must be a string, got ${shownValue(text)}`);
  return new ReferenceReader(text).read();
}

/** Reads the references of one text: its phrases, their owners, then each group in turn. */
class ReferenceReader {
  readonly #tokens: readonly ReferenceToken[];
  readonly #phrases: readonly Phrase[];
  readonly #groups: readonly NumberGroup[];
  readonly #collector: ReferenceCollector;
  #relation: Relation = 'addresses';
  /** The phrases in a row that are not read and not yet reported, the end exclusive. */
  #unread: { readonly at: number; readonly next: number } | undefined;

  constructor(text: string) {
    this.#tokens = tokenizeReferences(text);
    this.#phrases = readPhrases(text, this.#tokens);
    this.#groups = groupNumbers(this.#phrases, this.#tokens);
    this.#collector = new ReferenceCollector(text, this.#tokens);
  }

  read(): ParsedReferences {
    this.#readWords(0, this.#groups[0]?.at ?? this.#phrases.length);
    for (const [index, group] of this.#groups.entries()) {
      this.#readGroup(group, this.#groups[index + 1]?.at ?? this.#phrases.length);
    }
    this.#report();
    const { references, problems } = this.#collector;
    return { references, problems: problems.toSorted((a, b) => a.start - b.start) };
  }

  /** Reads a group with the text up to the next one. */
  #readGroup(group: NumberGroup, end: number): void {
    if (isUnread(group)) {
      const next = this.#endOfUnread(group, end);
      this.#leaveUnread(group.at, next);
      this.#readWords(next, end);
    } else if (group.members.length === 0) {
      this.#readNames(group, end);
      this.#readWords(group.next, end);
    } else {
      this.#readNumbers(group, end);
    }
  }

  /** What a name before owns goes on to the next group, a semicolon or, for unknown words, the next line. */
  #endOfUnread(group: NumberGroup, end: number): number {
    const source = sourceOf(group);
    if (group.behind !== undefined || source?.kind === 'instrument') return group.next;
    const endsWithLine = source?.kind === 'words';
    const isEnd = ({ kind, isFirst }: Phrase): boolean => kind === 'end' || (endsWithLine && isFirst);
    const place = this.#phrases.slice(group.next, end).findIndex(isEnd);
    return place === -1 ? end : group.next + place;
  }

  /** An instrument without numbers is cited as a whole, unless unread words took the place of its number. */
  #readNames(group: NumberGroup, end: number): void {
    const { source, kind, at, next } = group;
    const isBeforeWords = this.#phrases[next]?.kind === 'words';
    const isLost =
      kind === undefined
        ? (isBeforeWords && next === end) || isPartBehind(this.#phrases, next)
        : kind !== 'article' || isBeforeWords;
    if (source?.kind !== 'instrument' || isLost) return this.#leaveUnread(at, next);
    const { instrument } = source;
    this.#collector.add({ kind: 'article', instrument, article: null, relation: this.#relation });
    if (kind === 'article') this.#leaveUnread(next - 1, next);
  }

  #readNumbers(group: NumberGroup, end: number): void {
    let place = group.at;
    let before: readonly string[] | undefined;
    for (const [index, member] of group.members.entries()) {
      this.#readWords(place, member.place);
      const owner = ownerOf({ member, group, isLeading: index === 0 });
      const isRequirement = owner.kind === 'clause' || owner.kind === 'control';
      const number = isRequirement ? completeNumber(member, before, owner.kind) : member.number;
      const read: Owner = number === undefined ? { kind: 'none' } : owner;
      const { from, to, isBroken } = number ?? member.number;
      this.#collector.addCitation({ from, to, isBroken, relation: this.#relation }, read);
      before = isRequirement && number !== undefined ? completedEnd(number) : undefined;
      place = member.place + 1;
      const title = this.#phrases[place];
      if (title?.kind === 'title' && title.of === owner.kind) place += 1;
    }
    this.#readWords(place, end);
  }

  /** Passes over a text without numbers; unknown words of it are reported. */
  #readWords(at: number, end: number): void {
    for (let place = at; place < end; place++) {
      const { kind } = this.#phrases[place] as Phrase;
      if (kind === 'words' || kind === 'title') this.#leaveUnread(place, place + 1);
      else if (kind === 'supports' || kind === 'addresses') this.#relation = kind;
      else if (kind === 'end') this.#relation = 'addresses';
    }
  }

  #leaveUnread(at: number, next: number): void {
    if (this.#unread?.next === at) {
      this.#unread = { at: this.#unread.at, next };
    } else {
      this.#report();
      this.#unread = { at, next };
    }
  }

  /** Reports the phrases without the marks and joining words at their end. */
  #report(): void {
    if (this.#unread === undefined) return;
    const { at } = this.#phrases[this.#unread.at] as Phrase;
    let { next } = this.#phrases[this.#unread.next - 1] as Phrase;
    while (next > at + 1 && isIdle(this.#tokens[next - 1] as ReferenceToken)) next -= 1;
    this.#collector.report({ code: 'unreadable' }, at, next);
    this.#unread = undefined;
  }
}

function isIdle({ text }: ReferenceToken): boolean {
  const meaning = referenceWords.get(text);
  return meaning === 'filler' || meaning === 'separator' || meaning === 'range' || meaning === 'of';
}
