import { foreignNumbers } from './foreign-names.ts';
import { instruments } from './instruments.ts';
import { isGlued } from './read-locator.ts';
import { type ReferenceWord, referenceWords } from './reference-words.ts';
import { type ReferenceToken, tokenizeReferences } from './tokenize-references.ts';

/**
 * A name that gives the numbers beside it their kind (`NumberName`) or says which text has them (`SourceName`). `annex` is Annex A by name;
 * a `part` is a recital or another annex; a `standard` is ISO/IEC 27001 or 27002; `foreign` is another standard or act.
 *
 * @internal
 */
export type Name = NumberName | SourceName;

/**
 * A word for the kind of the numbers behind it.
 *
 * @internal
 */
export interface NumberName {
  readonly kind: 'clause' | 'section' | 'control' | 'article' | 'annex' | 'part';
}

/**
 * The name of a standard or an act.
 *
 * @internal
 */
export type SourceName =
  | { readonly kind: 'standard'; readonly annexOnly: boolean; readonly edition: '2013' | '2022' }
  | { readonly kind: 'instrument'; readonly instrument: string }
  | { readonly kind: 'foreign' };

/**
 * A name with the index of the token behind it.
 *
 * @internal
 */
export type NameRead = Name & { readonly next: number };

type Tokens = readonly ReferenceToken[];

interface Spelling {
  readonly instrument: string;
  readonly words: readonly string[];
}

/** By the first word, the longest spelling first. */
const spellings: ReadonlyMap<string, readonly Spelling[]> = /* @__PURE__ */ spellingsByFirstWord();

/** The last of two instruments with one number would be the retained one of the United Kingdom. */
const instrumentByNumber: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ instruments.toReversed().map(({ id, citation }) => [citation.replace(/^[^\d]+|[^\d]+$/g, ''), id]),
);

const standardBodies: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'iso',
  'iec',
  'isoiec',
  'en',
  'bs',
  'din',
  'nen',
  'isa',
]);
/** The kinds of publications that a body may name behind itself. */
const publications: ReadonlySet<string> = /* @__PURE__ */ new Set(['ts', 'tr', 'pas', '/', '-']);
const actWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'regulation reg directive decision verordnung richtlinie reglement reglamento directiva regolamento direttiva verordening richtlijn'.split(
    ' ',
  ),
);
const unions: ReadonlySet<string> = /* @__PURE__ */ new Set(['eu', 'ec', 'eg', 'ue', 'ce', 'eec', 'ewg']);
const numberWords: ReadonlySet<string> = /* @__PURE__ */ new Set(['clause', 'section', 'control', 'article', 'part']);
const longestBody = 8;
const longestAbbreviation = 4;
const year = /^(?:19|20)\d\d$/;

/**
 * Reads the name that begins at a token, if one does.
 *
 * @internal
 */
export function readName(tokens: Tokens, at: number): NameRead | undefined {
  return (
    readInstrument(tokens, at) ??
    readAct(tokens, at) ??
    readStandard(tokens, at) ??
    readAnnex(tokens, at) ??
    readNumberWord(tokens, at)
  );
}

/**
 * Whether a name says which text has the numbers.
 *
 * @internal
 */
export function isSourceName(name: Name): name is SourceName {
  return name.kind === 'standard' || name.kind === 'instrument' || name.kind === 'foreign';
}

function spellingsByFirstWord(): ReadonlyMap<string, readonly Spelling[]> {
  const byFirstWord = new Map<string, Spelling[]>();
  for (const { id, citation, spellings: others } of instruments) {
    for (const spelling of [id, citation, ...others]) {
      const words = tokenizeReferences(spelling).map(({ text }) => text);
      const [first = ''] = words;
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { instrument: id, words }]);
    }
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/** The law that transposes a directive (`NIS2UmsuCG`, `NIS2-Umsetzungsgesetz`) is another instrument. */
function readInstrument(tokens: Tokens, at: number): NameRead | undefined {
  const found = spellings
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
  if (found === undefined) return undefined;
  const next = at + found.words.length;
  if (isGlued(tokens, next) && tokens[next]?.kind !== 'mark') return undefined;
  const isCompound = tokens[next]?.text === '-' && isGlued(tokens, next) && isGlued(tokens, next + 1);
  if (isCompound && /gesetz$|^umsetz/.test(String(tokens[next + 1]?.text))) return undefined;
  return { kind: 'instrument', instrument: found.instrument, next };
}

/** `Regulation (EU) 2024/2690`, `(EU) 2024/2690`, `Directive 95/46/EC`, `2016/679`: an act by its number. */
function readAct(tokens: Tokens, at: number): NameRead | undefined {
  const { kind, text } = tokens[at] ?? {};
  const hasWord = text !== undefined && actWords.has(text);
  if (!hasWord && kind !== 'number' && text !== '(') return undefined;
  const opening = skipText(tokens, hasWord ? at + 1 : at, '.');
  const isUnion =
    tokens[opening]?.text === '(' && unions.has(tokens[opening + 1]?.text ?? '') && tokens[opening + 2]?.text === ')';
  const behindUnion = isUnion ? opening + 3 : opening;
  const number = skipText(tokens, tokens[behindUnion]?.text === 'no' ? behindUnion + 1 : behindUnion, '.');
  if (tokens[number + 1]?.text !== '/') return undefined;
  const [first, , second] = tokens.slice(number, number + 3);
  if (first?.kind !== 'number' || second?.kind !== 'number' || !isGlued(tokens, number + 2)) {
    return undefined;
  }
  if (!hasWord && !isUnion && !(year.test(first.text) && /^\d{3,4}$/.test(second.text))) return undefined;
  const isSuffixed = tokens[number + 3]?.text === '/' && unions.has(String(tokens[number + 4]?.text));
  const next = isSuffixed ? number + 5 : number + 3;
  const instrument = instrumentByNumber.get(`${first.text}/${second.text}`);
  return instrument === undefined ? { kind: 'foreign', next } : { kind: 'instrument', instrument, next };
}

function skipText(tokens: Tokens, at: number, text: string): number {
  return tokens[at]?.text === text ? at + 1 : at;
}

/** `ISO/IEC 27001:2022`, `ISO 27001`, `27001:2013`, `EN ISO/IEC 27001:2022/Amd 1:2024`, `IEC 62443-2-1`, `27701`. */
function readStandard(tokens: Tokens, at: number): NameRead | undefined {
  let next = at;
  while (next - at < longestBody && isStandardBody(tokens, next, next > at)) next += 1;
  const number = tokens[next];
  if (number?.kind !== 'number' || !/^\d{3,}$/.test(number.text)) return undefined;
  const isOwn = number.text === '27001' || number.text === '27002';
  if (!isOwn && next === at && !foreignNumbers.has(number.text)) return undefined;
  const yearRead = readYear(tokens, isOwn ? next + 1 : endOfPart(tokens, next + 1));
  const end = readAmendment(tokens, yearRead.next);
  if (!isOwn || yearRead.year < 2013) return { kind: 'foreign', next: end };
  const edition = yearRead.year < 2022 ? '2013' : '2022';
  return { kind: 'standard', annexOnly: number.text === '27002', edition, next: end };
}

function isStandardBody(tokens: Tokens, at: number, hasBegun: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  return standardBodies.has(text) || (hasBegun && publications.has(text));
}

/** The parts of a standard: `-2-1` of `62443-2-1`. */
function endOfPart(tokens: Tokens, at: number): number {
  let next = at;
  while (
    tokens[next]?.text === '-' &&
    isGlued(tokens, next) &&
    isGlued(tokens, next + 1) &&
    isPartNumber(tokens, next + 1)
  )
    next += 2;
  return next;
}

function isPartNumber(tokens: Tokens, at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]?.text ?? '');
}

/** The year of the edition, as in `:2013`, `-2013`, ` (2013)`, ` 2013`; the current one where none is written. */
function readYear(tokens: Tokens, at: number): { readonly year: number; readonly next: number } {
  const mark = tokens[at]?.text ?? '';
  const place = mark === ':' || mark === '-' || mark === '(' ? at + 1 : at;
  const text = tokens[place]?.text ?? '';
  if (!year.test(text)) return { year: 2022, next: at };
  return { year: Number(text), next: mark === '(' ? skipText(tokens, place + 1, ')') : place + 1 };
}

/** `/Amd 1:2024`, `+A1:2024`. */
function readAmendment(tokens: Tokens, at: number): number {
  const [mark, word, ...rest] = tokens.slice(at, at + 4).map(({ text }) => text);
  if (mark !== '/' && mark !== '+') return at;
  if (word !== 'amd' && word !== 'a') return at;
  const number = at + (rest[0] === '.' ? 3 : 2);
  return isPartNumber(tokens, number) ? readYear(tokens, number + 1).next : at;
}

/**
 * Finds the end of an amendment that is cited apart from its standard: `Amendment 1:2024`.
 *
 * @internal
 */
export function endOfAmendment(tokens: Tokens, at: number): number | undefined {
  const isAmendment = tokens[at]?.text === 'amendment' || tokens[at]?.text === 'amd';
  const number = skipText(tokens, at + 1, '.');
  return isAmendment && isPartNumber(tokens, number) ? readYear(tokens, number + 1).next : undefined;
}

/**
 * Whether the `s` of `GDPR's` stands here.
 *
 * @internal
 */
export function isPossessive(tokens: Tokens, at: number): boolean {
  return tokens[at]?.text === 's' && tokens[at - 1]?.text === '"' && isGlued(tokens, at) && isGlued(tokens, at - 1);
}

/** `Annex A`, `AnnexA`, and `Annex` before a number, for ISO/IEC 27001 has no other; `Annex III` is a part of something else. */
function readAnnex(tokens: Tokens, at: number): NameRead | undefined {
  const text = tokens[at]?.text ?? '';
  if (text === 'annexa') return { kind: 'annex', next: at + 1 };
  if (meaningAt(tokens, at) !== 'annex') return undefined;
  const follower = tokens[at + 1];
  if (follower?.text === 'a') return { kind: 'annex', next: at + 2 };
  if (/^(?:[b-z]|[ivx]{2,5})$/.test(String(follower?.text))) return { kind: 'part', next: at + 2 };
  const isFollowed = follower?.kind === 'number' || numberWords.has(meaningAt(tokens, at + 1) ?? '');
  return isFollowed ? { kind: 'annex', next: at + 1 } : undefined;
}

/** `Clause`, `Controls`, `Art`, with the `(s)` of `Clause(s)`; `Art-32` has a hyphen. */
function readNumberWord(tokens: Tokens, at: number): NameRead | undefined {
  const kind = meaningAt(tokens, at);
  if (kind === undefined || !isNumberWord(kind)) return undefined;
  const plural = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  const isAbbreviation = String(tokens[at]?.text).length <= longestAbbreviation && isGlued(tokens, at + 1);
  const next = isAbbreviation ? skipText(tokens, at + 1, '.') : at + (plural.join('') === '(s)' ? 4 : 1);
  const isRoman = kind === 'section' && /^[ivx]{1,5}$/.test(String(tokens[next]?.text));
  const isHyphened = tokens[next]?.text === '-' && isGlued(tokens, next) && tokens[next + 1]?.kind === 'number';
  return { kind: isRoman ? 'part' : kind, next: isHyphened ? next + 1 : next };
}

function meaningAt(tokens: Tokens, at: number): ReferenceWord | undefined {
  return referenceWords.get(tokens[at]?.text ?? '');
}

function isNumberWord(meaning: ReferenceWord): meaning is 'clause' | 'section' | 'control' | 'article' | 'part' {
  return numberWords.has(meaning);
}
