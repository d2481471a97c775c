import { referenceWords } from './reference-words.ts';
import type { ReferenceToken } from './tokenize-references.ts';

/**
 * A number with its letters as it stands in a text, such as `6.1.3(d)`, `A.5.15` or `5(1)(f)`.
 *
 * @internal
 */
export interface Locator {
  /** Its parts in lower case; empty where they cannot be read. */
  readonly parts: readonly string[];
  /** Whether it carries the prefix `A.` of the controls. */
  readonly isPrefixed: boolean;
  /** Whether it leaves out the parts that the one before it has: `18` in `5.15-18`, `d` in `6.1.3 a-d`. */
  readonly isShort: boolean;
  /** The parts of the clause that further letters would belong to; undefined where it has no letter. */
  readonly clause: readonly string[] | undefined;
  /** Whether its last part stands behind a word such as "para." or "Abs.", so that a further number may belong to that word. */
  readonly isWorded: boolean;
  /** The index of its first token. */
  readonly at: number;
  /** The index of the token behind it. */
  readonly next: number;
}

/**
 * The kind of a number: of a clause, a control or an article.
 *
 * @internal
 */
export type Namespace = 'clause' | 'control' | 'article';

type Tokens = readonly ReferenceToken[];
type Item = { readonly text: string; readonly next: number };
type ArticlePart = Item & { readonly isWorded: boolean };

/** English, German, French, Spanish, Italian and Dutch. */
const itemWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    'item items let letter lit sub para paras paragraph paragraphs point points subparagraph ' +
    'abs absatz absatze unterabs unterabsatz buchst buchstabe buchstaben litera nr nummer nrn ' +
    'paragraphe alinea lettre apartado letra parrafo paragrafo comma lettera lid onder'
  ).split(' '),
);
/** The sentence of a paragraph, which references do not carry. */
const sentenceWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  's',
  'satz',
  'satze',
  'sentence',
  'halbsatz',
  'hs',
]);
/** Such words that have a meaning of their own where no number stands behind them: `let us`, `onder de AVG`, `GDPR's`. */
const plainWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['let', 'sub', 'comma', 'onder', 's']);
/** The parts of the longest number that a further item is read for; it bounds the time for a list of them. */
const deepest = 8;
const articlePart = /^(?:[1-9]\d{0,2}|[a-z]{1,2}|[ivx]{3,5})$/;

/**
 * Reads the number that begins at a token, if one does. Numbers without a name before them are read like clauses.
 *
 * @internal
 */
export function readLocator(tokens: Tokens, at: number, namespace: Namespace | undefined): Locator | undefined {
  const prefixed = prefixedNumber(tokens, at);
  if (prefixed !== undefined) {
    return locatorOf(tokens, at, prefixed.text.split('.'), prefixed.next, { isPrefixed: true });
  }
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const isShort = !token.text.includes('.');
  if (namespace === 'article') return readArticle(tokens, at, token);
  if (namespace === 'clause' && isShort) return withShortness(readArticle(tokens, at, token));
  if (namespace === 'control') return locatorOf(tokens, at, token.text.split('.'), at + 1, { isShort });
  const clause = token.text.split('.');
  const item = readClauseItem(tokens, at + 1);
  if (item === undefined) return locatorOf(tokens, at, clause, at + 1, { isShort });
  return locatorOf(tokens, at, [...clause, ...item.parts], item.next, { clause });
}

/** A whole number behind "section" may be of a statute, with paragraphs as an article has them: `§ 6 Abs. 1`, `Section 5(1)`. */
function withShortness(locator: Locator): Locator {
  return { ...locator, isShort: locator.parts.length === 1 };
}

/**
 * Reads a letter, or a bracketed part of an article, that leaves out the number before it.
 *
 * @internal
 */
export function readShortLocator(tokens: Tokens, at: number, namespace: Namespace | undefined): Locator | undefined {
  if (namespace === 'article') {
    const part = readArticlePart(tokens, at);
    return part && locatorOf(tokens, at, [part.text], part.next, { isShort: true });
  }
  const item = namespace === 'clause' ? readClauseItem(tokens, at) : undefined;
  return item && locatorOf(tokens, at, item.parts, item.next, { isShort: true });
}

/**
 * Reads a further item of the clause, or a further paragraph or point of the article, that was cited last: `e)` behind `6.1.3 d)`, `(c)`
 * behind `21(2)(b)`, `2` behind `5 Abs. 1`.
 *
 * @internal
 */
export function readFurtherLocator(
  tokens: Tokens,
  at: number,
  last: Locator,
  namespace: Namespace | undefined,
): Locator | undefined {
  if (last.parts.length > deepest || tokens[at]?.isFirst === true) return undefined;
  if (namespace === 'article') return readFurtherPart(tokens, at, last);
  if (last.clause === undefined) return undefined;
  const item = readClauseItem(tokens, at);
  return item && locatorOf(tokens, at, [...last.clause, ...item.parts], item.next, { clause: last.clause });
}

function readFurtherPart(tokens: Tokens, at: number, last: Locator): Locator | undefined {
  const [previous = '', ...stem] = last.parts.toReversed();
  if (stem.length === 0) return undefined;
  const isLetter = /^[a-z]$/.test(previous);
  const isSame = (text: string): boolean => (isLetter ? /^[a-z]$/ : /^\d{1,2}$/).test(text);
  const bare = String(tokens[at]?.text);
  const isBare =
    last.isWorded && isSame(bare) && !isGlued(tokens, at + 1) && readArticlePart(tokens, at + 1) === undefined;
  const part = isBare ? { text: bare, next: at + 1, isWorded: true } : readArticlePart(tokens, at);
  if (part === undefined || !isSame(part.text)) return undefined;
  return locatorOf(tokens, at, [...stem.toReversed(), part.text], part.next, { isWorded: last.isWorded });
}

/** Takes in the letters right behind a number: `6.1.3xyz` is not 6.1.3. */
function locatorOf(
  tokens: Tokens,
  at: number,
  parts: readonly string[],
  behind: number,
  {
    isPrefixed = false,
    isShort = false,
    clause,
    isWorded = false,
  }: Partial<Pick<Locator, 'isPrefixed' | 'isShort' | 'clause' | 'isWorded'>>,
): Locator {
  let next = behind;
  while (isGlued(tokens, next) && tokens[next]?.kind !== 'mark') next += 1;
  const extra = tokens.slice(behind, next).map(({ text }) => text);
  const read = extra.length > 0 ? [...parts, extra.join('')] : parts;
  return { parts: read, isPrefixed, isShort, clause, isWorded, at, next };
}

/**
 * Whether a token follows the one before it without a gap.
 *
 * @internal
 */
export function isGlued(tokens: Tokens, at: number): boolean {
  return tokens[at] !== undefined && tokens[at].start === tokens[at - 1]?.end;
}

/**
 * Finds the end of dots that stand together; several of them between two numbers may mean a range or a slip.
 *
 * @internal
 */
export function endOfDots(tokens: Tokens, at: number): number {
  let next = at;
  while (tokens[next]?.text === '.' && (next === at || isGlued(tokens, next))) next += 1;
  return next;
}

/** The number behind `A`, `A.` or `A. `, if that stands here. */
function prefixedNumber(tokens: Tokens, at: number): Item | undefined {
  if (tokens[at]?.text !== 'a') return undefined;
  const place = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const number = tokens[place];
  return number?.kind === 'number' ? { text: number.text, next: place + 1 } : undefined;
}

/** `(d)`, `.(d)`, `d)`, ` d`, `.d`, `lit. d`, each with a number below it: `(a)(1)`, `a.1`, `a) 1)`. */
function readClauseItem(
  tokens: Tokens,
  at: number,
): { readonly parts: readonly string[]; readonly next: number } | undefined {
  if (tokens[at]?.isFirst === true) return undefined;
  const letter = readBracketed(tokens, skipItemWord(tokens, at), letterAt, true);
  if (letter === undefined) return undefined;
  const number = readBracketed(tokens, letter.next, numberAt, false);
  return number
    ? { parts: [letter.text, number.text], next: number.next }
    : { parts: [letter.text], next: letter.next };
}

function readBracketed(
  tokens: Tokens,
  at: number,
  itemAt: (tokens: Tokens, at: number) => string | undefined,
  mayStandBare: boolean,
): Item | undefined {
  const open = skipDot(tokens, at);
  const mark = tokens[open]?.text;
  const isDotted = mark === '.' && isGlued(tokens, open) && isGlued(tokens, open + 1);
  const inside = mark === '(' || isDotted ? open + 1 : open;
  const text = itemAt(tokens, inside);
  if (text === undefined) return undefined;
  if (tokens[inside + 1]?.text === ')') return { text, next: inside + 2 };
  if (mark === '(') return endsItem(tokens, inside + 1) ? { text, next: inside + 1 } : undefined;
  return mayStandBare || mark === '.' ? { text, next: inside + 1 } : undefined;
}

/** The dot before a bracket, as in `6.1.3.(d)`. */
function skipDot(tokens: Tokens, at: number): number {
  const isDot = tokens[at]?.text === '.' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isDot && tokens[at + 1]?.text === '(' ? at + 1 : at;
}

/** The bracket may close later, as in `6.1.3 (a-d)`. */
function endsItem(tokens: Tokens, at: number): boolean {
  const meaning = referenceWords.get(tokens[at]?.text ?? '');
  return meaning === 'separator' || meaning === 'range';
}

/** One letter, unless it is the prefix of a control or an article of English. */
function letterAt(tokens: Tokens, at: number): string | undefined {
  const token = tokens[at];
  if (token === undefined || !/^[a-z]$/.test(token.text)) return undefined;
  const control = prefixedNumber(tokens, at);
  if (control !== undefined) return control.text.includes('.') ? undefined : token.text;
  const follower = tokens[at + 1];
  const isJoining =
    referenceWords.get(token.text) === 'separator' && follower !== undefined && follower.kind !== 'mark';
  if (isJoining && (follower.kind === 'number' || token.text !== 'e')) return undefined;
  const isEnglish = token.text === 'a' && follower?.kind === 'word' && !referenceWords.has(follower.text);
  return isEnglish ? undefined : token.text;
}

function numberAt(tokens: Tokens, at: number): string | undefined {
  const text = tokens[at]?.text;
  return text !== undefined && /^\d{1,2}$/.test(text) ? text : undefined;
}

/**
 * Whether a word names a part of an article or of a clause: a paragraph, a point, a letter, a sentence.
 *
 * @internal
 */
export function isItemWord(tokens: Tokens, at: number): boolean {
  const text = String(tokens[at]?.text);
  return !plainWords.has(text) && (isPointWord(tokens, at) || sentenceWords.has(text));
}

/** The `al` of a range has no dot. */
function isPointWord(tokens: Tokens, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return itemWords.has(text) || (text === 'al' && tokens[at + 1]?.text === '.');
}

function skipItemWord(tokens: Tokens, at: number): number {
  if (!isPointWord(tokens, at)) return at;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}

/** `33`, `45a`, `5(1)(f)`, `5 (1) f)`, `6.1.f`, `6 para. 1 lit. f`. */
function readArticle(tokens: Tokens, at: number, base: ReferenceToken): Locator {
  const follower = tokens[at + 1];
  const suffix = follower?.kind === 'word' && isGlued(tokens, at + 1) ? follower.text : '';
  const [number = '', ...paragraphs] = base.text.split('.');
  const parts = [number + suffix, ...paragraphs];
  let next = suffix === '' ? at + 1 : at + 2;
  let isWorded = false;
  for (let part = readArticlePart(tokens, next); part !== undefined; part = readArticlePart(tokens, next)) {
    parts.push(part.text);
    next = skipSentence(tokens, part.next);
    isWorded = part.isWorded;
  }
  next = skipSentence(tokens, next);
  const open = endOfOpenNumber(tokens, next, suffix);
  if (open !== undefined) return { ...locatorOf(tokens, at, parts, open, {}), parts: [] };
  if (!opensUnreadablePart(tokens, skipDot(tokens, next))) return locatorOf(tokens, at, parts, next, { isWorded });
  return { ...locatorOf(tokens, at, parts, behindBracket(tokens, next), {}), parts: [] };
}

/** A bracket of paragraphs or points in a form that is not read, such as `(1-3)`: they are not articles. */
function opensUnreadablePart(tokens: Tokens, at: number): boolean {
  const inside = tokens[at + 1];
  return (
    tokens[at]?.text === '(' && (inside?.kind === 'number' || (inside?.kind === 'word' && inside.text.length === 1))
  );
}

function behindBracket(tokens: Tokens, at: number): number {
  let next = at;
  while (next < tokens.length && tokens[next]?.text !== ')' && tokens[next]?.text !== ';') next += 1;
  return tokens[next]?.text === ')' ? next + 1 : next;
}

/** `12 ff.`, `12ff`, `44 et seq.`: its end is not stated. */
function endOfOpenNumber(tokens: Tokens, at: number, suffix: string): number | undefined {
  const isEtSeq = tokens[at]?.text === 'et' && tokens[at + 1]?.text === 'seq';
  if (suffix !== 'ff' && tokens[at]?.text !== 'ff' && !isEtSeq) return undefined;
  const next = suffix === 'ff' ? at : at + (isEtSeq ? 2 : 1);
  return tokens[next]?.text === '.' ? next + 1 : next;
}

/** `S. 1`, `Satz 1`. */
function skipSentence(tokens: Tokens, at: number): number {
  if (!sentenceWords.has(tokens[at]?.text ?? '')) return at;
  const number = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return /^\d$/.test(String(tokens[number]?.text)) ? number + 1 : at;
}

/** `(1)`, `.(1)`, `(1a)`, `f)`, `.f`, `lit. f`, `, paragraph 1`; a letter may follow a bracket without a gap. */
function readArticlePart(tokens: Tokens, at: number): ArticlePart | undefined {
  if (tokens[at]?.isFirst === true) return undefined;
  const isSetApart = tokens[at]?.text === ',' && isPointWord(tokens, at + 1);
  const word = isSetApart ? at + 1 : at;
  const behindItemWord = skipItemWord(tokens, word);
  const isWorded = behindItemWord > word;
  const behindWord = skipDot(tokens, behindItemWord);
  const mark = tokens[behindWord]?.text;
  const isDotted = mark === '.' && isGlued(tokens, behindWord) && isGlued(tokens, behindWord + 1);
  const inside = mark === '(' || isDotted ? behindWord + 1 : behindWord;
  const text = tokens[inside]?.text ?? '';
  if (!articlePart.test(text)) return undefined;
  const isWord = tokens[inside]?.kind === 'word';
  const letter = tokens[inside + 1];
  const hasLetter = !isWord && isGlued(tokens, inside + 1) && letter?.kind === 'word' && letter.text.length === 1;
  const next = inside + (hasLetter ? 2 : 1);
  const part = hasLetter ? text + letter.text : text;
  const standsBare = behindWord > at || isDotted || (isWord && isGlued(tokens, at));
  if (tokens[next]?.text === ')' && (standsBare || isWord || mark === '('))
    return { text: part, next: next + 1, isWorded };
  return standsBare && mark !== '(' ? { text: part, next, isWorded } : undefined;
}
