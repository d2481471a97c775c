import { foreignNames } from './foreign-names.ts';
import {
  endOfDots,
  isGlued,
  isItemWord,
  type Locator,
  type Namespace,
  readFurtherLocator,
  readLocator,
  readShortLocator,
} from './read-locator.ts';
import { endOfAmendment, isPossessive, isSourceName, type Name, readName } from './read-name.ts';
import { readTitle } from './read-title.ts';
import { measure, referenceWords } from './reference-words.ts';
import type { ReferenceToken } from './tokenize-references.ts';

/**
 * A number, or a range of numbers, as it stands in a text.
 *
 * @internal
 */
export interface WrittenNumber {
  readonly from: Locator;
  /** The end of the range; `from` itself for one number. */
  readonly to: Locator;
  /** Whether the range has more than two ends, or ends of two kinds. */
  readonly isBroken: boolean;
  /** The kind of requirement whose title, or the beginning of it, stands behind the number. */
  readonly titled: 'clause' | 'control' | undefined;
  /** Whether a word that is no title stands right behind it. */
  readonly isBeforeWord: boolean;
  /** Whether it counts the thing behind it. */
  readonly isAmount: boolean;
}

/**
 * Words without a meaning in citations; they may be the name of another standard or act.
 *
 * @internal
 */
export interface UnknownWords {
  /** Whether there is a word or a number among the marks. */
  readonly isText: boolean;
  /** Whether one of them is in `foreignNames`. */
  readonly isKnown: boolean;
  /** Whether one of them is written as an abbreviation, as `TISAX` and `StBerG` are, or has a digit. */
  readonly isAbbreviation: boolean;
  /** Whether one of them has a digit, as `CC6.1` has. */
  readonly isCode: boolean;
  /** Whether one of them is a word for a law or a document. */
  readonly isLaw: boolean;
  /** Whether one of them is a word for a part of an article, as `paragraph` and `lit.` are. */
  readonly isItem: boolean;
  /** Whether the last of them is a letter or a Roman numeral: behind words, as in `Title III`, or alone. */
  readonly numeral: 'named' | 'alone' | undefined;
  /** Whether a mark such as a colon ends them. */
  readonly isClosed: boolean;
}

/**
 * What a piece of a text is, before anyone asks to which name a number belongs.
 *
 * @internal
 */
export type Phrase = PhraseBody & PhrasePlace;

interface PhrasePlace {
  /** The index of its first token. */
  readonly at: number;
  /** The index of the token behind it. */
  readonly next: number;
  /** Whether it begins a line. */
  readonly isFirst: boolean;
}

type PhraseBody =
  | { readonly kind: 'name'; readonly name: Name }
  | { readonly kind: 'number'; readonly number: WrittenNumber }
  /** The whole title behind a number. */
  | { readonly kind: 'title'; readonly of: 'clause' | 'control' }
  | { readonly kind: 'words'; readonly words: UnknownWords }
  /** `bullet` is the mark or number before an entry of a list; `filler` is a word, `mark` a sign that means nothing. */
  | { readonly kind: PlainKind };

type Tokens = readonly ReferenceToken[];
type PlainKind = 'bullet' | 'filler' | 'mark' | 'open' | 'close' | 'stop' | PlainWord;
type PlainWord = 'supports' | 'addresses' | 'separator' | 'end' | 'exception' | 'of';

const lawWord =
  /^(?:act|code|law|laws|rules|regulations|statute|statutes|ordinance|constitution|loi|ley|legge|lei|wet|contracts?|agreements?|handbook|manual|addendum)$|(?:vertrag|gesetz|gesetzbuch|verordnung|satzung|ordnung)(?:e?s)?$/;

/**
 * Splits a text into names, numbers and separators.
 *
 * @internal
 */
export function readPhrases(text: string, tokens: Tokens): readonly Phrase[] {
  return new PhraseReader(text, tokens).read();
}

class PhraseReader {
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #phrases: Phrase[] = [];
  #at = 0;
  /** The kind of numbers that the last name announces; it decides how letters and brackets behind a number are read. */
  #form: Namespace | undefined;
  #last: Locator | undefined;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
  }

  read(): readonly Phrase[] {
    for (let token = this.#tokens[0]; token !== undefined; token = this.#tokens[this.#at]) this.#step(token);
    return this.#phrases;
  }

  #step(token: ReferenceToken): void {
    const at = this.#at;
    const bullet = endOfBullet(this.#tokens, at);
    if (bullet !== undefined) return this.#push({ kind: 'bullet', ...this.#placeTo(bullet) });
    const amendment = endOfAmendment(this.#tokens, at);
    if (amendment !== undefined) return this.#push({ kind: 'filler', ...this.#placeTo(amendment) });
    const name = readName(this.#tokens, at);
    if (name !== undefined) return this.#takeName(name, name.next);
    if (isPossessive(this.#tokens, at)) return this.#push({ kind: 'filler', ...this.#placeTo(at + 1) });
    const further = this.#last && readFurtherLocator(this.#tokens, at, this.#last, this.#form);
    const locator = further ?? readLocator(this.#tokens, at, this.#form);
    if (locator !== undefined) return this.#takeNumber(locator);
    const meaning = referenceWords.get(token.text);
    if (meaning === undefined || meaning === 'annex' || this.#isItemNumber()) return this.#takeWords();
    this.#push({ kind: plainKindOf(meaning as PlainWord | 'range' | 'filler', token), ...this.#placeTo(at + 1) });
  }

  /** `item 3`, `Nr. 3`: the word means nothing before a number with dots and behind a word for numbers. */
  #isItemNumber(): boolean {
    const last = this.#phrases.at(-1);
    if (!isItemWord(this.#tokens, this.#at) || (last?.kind === 'name' && !isSourceName(last.name))) return false;
    const behind = this.#tokens[this.#at + 1]?.text === '.' ? this.#at + 2 : this.#at + 1;
    return /^\d{1,3}$/.test(String(this.#tokens[behind]?.text));
  }

  #push(phrase: Phrase): void {
    this.#phrases.push(phrase);
    this.#at = phrase.next;
  }

  /** The place of the phrase that begins at the next token. */
  #placeTo(next: number): PhrasePlace {
    return { at: this.#at, next, isFirst: this.#tokens[this.#at]?.isFirst === true };
  }

  #takeName(name: Name, next: number): void {
    this.#last = undefined;
    if (name.kind === 'standard') this.#form = name.annexOnly ? 'control' : undefined;
    else this.#form = formOf[name.kind];
    this.#push({ kind: 'name', name, ...this.#placeTo(next) });
  }

  #takeNumber(from: Locator): void {
    if (from.isPrefixed) this.#form = 'control';
    let to = from;
    let isBroken = false;
    for (let end = this.#readRangeEnd(to); end !== undefined; end = this.#readRangeEnd(to)) {
      isBroken ||= to !== from || end.isBroken;
      to = end.locator;
    }
    this.#last = to;
    const title = from === to ? readTitle(this.#text, this.#tokens, to.next, from.parts.join('.')) : undefined;
    const behind = this.#tokens[to.next];
    const isAmount = behind !== undefined && !behind.isFirst && measure.test(behind.text);
    const isBeforeWord = title === undefined && isPlainWord(behind);
    this.#push({
      kind: 'number',
      number: { from, to, isBroken, titled: title?.of, isBeforeWord, isAmount },
      ...this.#placeTo(to.next),
    });
    if (title?.next !== undefined) this.#push({ kind: 'title', of: title.of, ...this.#placeTo(title.next) });
  }

  #readRangeEnd(last: Locator): { readonly locator: Locator; readonly isBroken: boolean } | undefined {
    const tokens = this.#tokens;
    const behindDots = endOfDots(tokens, last.next);
    const hasDots = behindDots > last.next + 1;
    let next = hasDots ? behindDots : endOfRange(tokens, last.next, this.#form);
    if (next === undefined) return undefined;
    let named: Namespace | undefined;
    for (let name = readName(tokens, next); name !== undefined; name = readName(tokens, next)) {
      if (isSourceName(name) || name.kind === 'part') return undefined;
      named = formOf[name.kind];
      next = tokens[name.next]?.text === '.' ? name.next + 1 : name.next;
    }
    const locator =
      readFurtherLocator(tokens, next, last, this.#form) ??
      readLocator(tokens, next, this.#form) ??
      readShortLocator(tokens, next, this.#form);
    if (locator === undefined) return undefined;
    const namespace = locator.isPrefixed ? 'control' : named;
    return { locator, isBroken: hasDots || (namespace !== undefined && namespace !== this.#form) };
  }

  #takeWords(): void {
    const next = endOfWords(this.#tokens, this.#at);
    const tokens = this.#tokens.slice(this.#at, next);
    const isText = tokens.some(({ kind }) => kind !== 'mark');
    const isCode = tokens.some(({ kind }) => kind === 'number');
    const isKnown = tokens.some(({ text }) => foreignNames.has(text));
    const isUpper = tokens.some(({ start, end }) => /\p{Lu}.*\p{Lu}/u.test(this.#text.slice(start, end)));
    const isLaw = tokens.some(({ text }) => lawWord.test(text));
    const isItem = tokens.some((_, index) => isItemWord(tokens, index));
    const isClosed = tokens.at(-1)?.kind === 'mark';
    this.#last = undefined;
    this.#push({
      kind: 'words',
      words: {
        isText,
        isKnown,
        isAbbreviation: isUpper || isCode || isKnown,
        isCode,
        isLaw,
        isItem,
        numeral: numeralOf(tokens),
        isClosed,
      },
      ...this.#placeTo(next),
    });
  }
}

/** A letter right behind a mark is none, as in `Let's`. */
function numeralOf(tokens: Tokens): 'named' | 'alone' | undefined {
  const last = tokens.at(-1)?.text === ')' ? tokens.length - 2 : tokens.length - 1;
  if (isGlued(tokens, last) || !/^(?:[a-z]|[ivx]{2,5})$/.test(String(tokens[last]?.text))) return undefined;
  return last > 0 ? 'named' : 'alone';
}

const markKinds: Readonly<Record<string, 'open' | 'close' | 'stop'>> = {
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '.': 'stop',
};

function plainKindOf(meaning: PlainWord | 'range' | 'filler', { kind, text }: ReferenceToken): PlainKind {
  if (meaning !== 'range' && meaning !== 'filler') return meaning;
  return kind === 'word' ? 'filler' : (markKinds[text] ?? 'mark');
}

const formOf = {
  clause: 'clause',
  section: 'clause',
  control: 'control',
  annex: 'control',
  article: 'article',
  part: 'article',
  instrument: 'article',
  foreign: undefined,
} as const;

/** A word on the same line that neither joins numbers nor gives them a kind. */
function isPlainWord(token: ReferenceToken | undefined): boolean {
  if (token?.kind !== 'word' || token.isFirst) return false;
  const meaning = referenceWords.get(token.text);
  return meaning === undefined || meaning === 'filler';
}

/** A dash, a star or a number with a full stop or a bracket at the beginning of a line that goes on. */
function endOfBullet(tokens: Tokens, at: number): number | undefined {
  const token = tokens[at];
  if (token?.isFirst !== true) return undefined;
  const isMark = token.text === '-' || token.text === '*' || token.text === '•' || token.text === '+';
  const isPrefix = token.text === 'a' && tokens[at + 2]?.kind === 'number';
  const isOrdinal =
    !isPrefix &&
    /^(?:\d{1,2}|[a-z]|[ivx]{2,4})$/.test(token.text) &&
    isGlued(tokens, at + 1) &&
    /^[.)]$/.test(String(tokens[at + 1]?.text));
  const next = isMark ? at + 1 : at + 2;
  if (!isMark && !isOrdinal) return undefined;
  return tokens[next] === undefined || tokens[next].isFirst || (isOrdinal && isGlued(tokens, next)) ? undefined : next;
}

/**
 * Finds the end of the word or mark between the ends of a range. A dash that begins a line is a bullet; the `a` of Spanish and Italian
 * stands between two prefixed numbers
 * and two articles; Dutch writes `t/m`.
 */
function endOfRange(tokens: Tokens, at: number, form: Namespace | undefined): number | undefined {
  const token = tokens[at];
  if (token === undefined || (token.isFirst && token.text === '-')) return undefined;
  if (token.text === 't' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.text === 'm') return at + 3;
  const isBetweenArticles = form === 'article' && /^\d+$/.test(String(tokens[at + 1]?.text));
  const isLetter =
    token.text === 'a' && (isBetweenArticles || (tokens[at + 1]?.text === 'a' && isPrefixed(tokens, at + 1)));
  if (!isLetter && referenceWords.get(token.text) !== 'range') return undefined;
  const isDouble = token.text === 'up' || (token.text === 'bis' && tokens[at + 1]?.text === 'zu');
  return isDouble ? at + 2 : at + 1;
}

/** Unknown words end at a separator, and at a readable token that is not attached to them. */
function endOfWords(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (!bounds(tokens, next)) next += 1;
  return next;
}

function bounds(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.isFirst) return true;
  const meaning = referenceWords.get(token.text);
  if (meaning === 'separator') return !joinsWords(tokens, at);
  if (meaning === 'end') return true;
  const hasName = readName(tokens, at) !== undefined;
  if (isGlued(tokens, at)) return hasName && tokens[at - 1]?.kind === 'mark';
  return meaning !== undefined || token.kind === 'number' || hasName || isPrefixed(tokens, at);
}

/** The slash of `n/a`. */
function joinsWords(tokens: Tokens, at: number): boolean {
  const follower = tokens[at + 1];
  const isTight = tokens[at]?.text === '/' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isTight && follower?.kind === 'word' && !referenceWords.has(follower.text) && !readName(tokens, at + 1);
}

function isPrefixed(tokens: Tokens, at: number): boolean {
  return readLocator(tokens, at, undefined)?.isPrefixed === true;
}
