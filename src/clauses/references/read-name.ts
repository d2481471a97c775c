import { instruments } from './instruments.ts';
import { referenceWords } from './reference-words.ts';
import { type ReferenceToken, tokenizeReferences } from './tokenize-references.ts';

/**
 * A name that gives the numbers behind it their kind. `annex` is Annex A by name, as opposed to the word "control"; a `standard` is
 * ISO/IEC 27001 or 27002; `foreign` is any other standard.
 *
 * @internal
 */
export type Name =
  | { readonly kind: 'clause' | 'control' | 'article' | 'annex' | 'foreign' }
  | { readonly kind: 'standard'; readonly annexOnly: boolean; readonly edition: '2013' | '2022' }
  | { readonly kind: 'instrument'; readonly instrument: string };

/**
 * A name with the index of the token behind it.
 *
 * @internal
 */
export type NameRead = Name & { readonly next: number };

interface Spelling {
  readonly instrument: string;
  readonly words: readonly string[];
}

/** By the first word, the longest spelling first. */
const spellings: ReadonlyMap<string, readonly Spelling[]> = /* @__PURE__ */ spellingsByFirstWord();

const standardBodies: ReadonlySet<string> = /* @__PURE__ */ new Set(['iso', 'iec', 'isoiec', 'en', 'bs', 'din']);
const longestBody = 8;
const year = /^(?:19|20)\d\d$/;

/**
 * Reads the name that begins at a token, if one does.
 *
 * @internal
 */
export function readName(tokens: readonly ReferenceToken[], at: number): NameRead | undefined {
  return (
    readInstrument(tokens, at) ?? readStandard(tokens, at) ?? readAnnex(tokens, at) ?? readNamespaceWord(tokens, at)
  );
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

function readInstrument(tokens: readonly ReferenceToken[], at: number): NameRead | undefined {
  const found = spellings
    .get(tokens[at]?.text ?? '')
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
  return found && { kind: 'instrument', instrument: found.instrument, next: at + found.words.length };
}

/** `ISO/IEC 27001:2022`, `ISO 27001`, `27001:2013`, `EN ISO/IEC 27001:2022/Amd 1:2024`. */
function readStandard(tokens: readonly ReferenceToken[], at: number): NameRead | undefined {
  let next = at;
  while (next - at < longestBody && isStandardBody(tokens, next, next > at)) next += 1;
  const number = tokens[next];
  if (number?.kind !== 'number') return undefined;
  const isOwn = number.text === '27001' || number.text === '27002';
  if (!isOwn && next === at) return undefined;
  const yearRead = readYear(tokens, next + 1);
  const end = readAmendment(tokens, yearRead.next);
  if (!isOwn || yearRead.year < 2013) return { kind: 'foreign', next: end };
  const edition = yearRead.year < 2022 ? '2013' : '2022';
  return { kind: 'standard', annexOnly: number.text === '27002', edition, next: end };
}

function isStandardBody(tokens: readonly ReferenceToken[], at: number, hasBegun: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  return standardBodies.has(text) || (hasBegun && (text === '/' || text === '-'));
}

/** The year of the edition; the current one where none is written. */
function readYear(tokens: readonly ReferenceToken[], at: number): { readonly year: number; readonly next: number } {
  const mark = tokens[at]?.text;
  const text = tokens[at + 1]?.text ?? '';
  const isWritten = (mark === ':' || mark === '-') && year.test(text);
  return isWritten ? { year: Number(text), next: at + 2 } : { year: 2022, next: at };
}

/** `/Amd 1:2024`, `+A1:2024`. */
function readAmendment(tokens: readonly ReferenceToken[], at: number): number {
  const [mark, word, ...rest] = tokens.slice(at, at + 4).map(({ text }) => text);
  if (mark !== '/' && mark !== '+') return at;
  if (word !== 'amd' && word !== 'a') return at;
  const number = at + (rest[0] === '.' ? 3 : 2);
  if (!/^\d{1,2}$/.test(tokens[number]?.text ?? '')) return at;
  return readYear(tokens, number + 1).next;
}

/** `Annex A`, `AnnexA`, `Appendix A`, and `Annex` before a number: ISO/IEC 27001 has no other. */
function readAnnex(tokens: readonly ReferenceToken[], at: number): NameRead | undefined {
  const text = tokens[at]?.text;
  if (text === 'annexa') return { kind: 'annex', next: at + 1 };
  if (text !== 'annex' && text !== 'appendix') return undefined;
  const follower = tokens[at + 1];
  if (follower?.text === 'a') return { kind: 'annex', next: at + 2 };
  return follower?.kind === 'number' ? { kind: 'annex', next: at + 1 } : undefined;
}

/** `Clause`, `Controls`, `Art`, with the `(s)` of `Clause(s)`. */
function readNamespaceWord(tokens: readonly ReferenceToken[], at: number): NameRead | undefined {
  const kind = referenceWords.get(tokens[at]?.text ?? '');
  if (kind !== 'clause' && kind !== 'control' && kind !== 'article') return undefined;
  const plural = tokens.slice(at + 1, at + 4).map(({ text }) => text);
  return { kind, next: at + (plural.join('') === '(s)' ? 4 : 1) };
}
