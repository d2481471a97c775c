import { clauseTitles } from '../../standard/clause-titles.ts';
import { isClauseId } from '../../standard/clause-id.ts';
import { isControlId } from '../../standard/control-id.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { isGlued, readLocator } from './read-locator.ts';
import { type Name, readName } from './read-name.ts';
import { referenceWords } from './reference-words.ts';
import type { ReferenceToken } from './tokenize-references.ts';

type Tokens = readonly ReferenceToken[];

/**
 * Finds the end of the title of a clause or control that follows its number: `A.5.15 Access control`, `Clause 5.2: Policy`,
 * `A.5.18 (Access rights)`. The same index when no title follows.
 *
 * @internal
 */
export function endOfTitle(text: string, tokens: Tokens, at: number, id: string): number {
  const title = titleOf(id)?.toLowerCase();
  const mark = tokens[at]?.text;
  const first = mark === ':' || mark === '-' || mark === '(' ? at + 1 : at;
  const start = tokens[first]?.start;
  if (title === undefined || start === undefined) return at;
  const end = start + title.length;
  if (text.slice(start, end).toLowerCase() !== title) return at;
  let next = first;
  while ((tokens[next]?.start ?? end) < end) next += 1;
  return tokens[next - 1]?.end === end ? next : at;
}

function titleOf(id: string): string | undefined {
  if (isControlId(id)) return controlTitles[id];
  return isClauseId(id) ? clauseTitles[id] : undefined;
}

/**
 * Finds the end of words without a meaning in citations. Where they name a number, as `CIS 4.1` or `DPA clause 7.2` do, they are the name
 * of something else, and the numbers that follow belong to it.
 *
 * @internal
 */
export function endOfUnknownWords(tokens: Tokens, at: number): { readonly next: number; readonly isName: boolean } {
  let next = at;
  for (;;) {
    do next += 1;
    while (!bounds(tokens, next));
    const behind = skipFillers(tokens, next);
    const name = readName(tokens, behind);
    if (name === undefined || !isCommonNoun(name)) {
      const words = tokens.slice(at, next);
      const isNumbered =
        words.some(({ kind }) => kind === 'number') || (name === undefined && isNumber(tokens[behind]));
      return { next, isName: isNumbered && words.some(({ kind }) => kind === 'word') };
    }
    if (isNumber(tokens[skipFillers(tokens, name.next)])) return { next, isName: true };
    next = name.next - 1;
  }
}

/** "Control" and "clause" may belong to any framework, and mean nothing without a number; "Annex A" belongs to ISO/IEC 27001. */
function isCommonNoun({ kind }: Name): boolean {
  return kind === 'clause' || kind === 'control' || kind === 'article';
}

/**
 * Finds the end of a part that belongs to something else: the next semicolon, or a name of one of the kinds.
 *
 * @internal
 */
export function endOfForeignPart(tokens: Tokens, at: number, kinds: readonly (Name['kind'] | 'prefix')[]): number {
  let next = at;
  while (next < tokens.length && tokens[next]?.text !== ';' && !startsKind(tokens, next, kinds)) next += 1;
  return next;
}

/**
 * Finds the end of a part without the marks behind its last word.
 *
 * @internal
 */
export function withoutTrailingMarks(tokens: Tokens, at: number, next: number): number {
  let end = next;
  while (end > at + 1 && isKnownMark(tokens[end - 1])) end -= 1;
  return end;
}

function startsKind(tokens: Tokens, at: number, kinds: readonly (Name['kind'] | 'prefix')[]): boolean {
  const name = readName(tokens, at);
  if (name !== undefined) return kinds.includes(name.kind);
  return kinds.includes('prefix') && isPrefixed(tokens, at);
}

function isPrefixed(tokens: Tokens, at: number): boolean {
  return readLocator(tokens, at, undefined)?.isPrefixed === true;
}

/** Whether unknown words end here: at a separator, and at a readable token that is not attached to them. */
function bounds(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const meaning = referenceWords.get(token.text);
  if (meaning === 'separator') return !joinsUnknownWords(tokens, at);
  if (meaning === 'end') return true;
  const hasName = readName(tokens, at) !== undefined;
  if (isGlued(tokens, at)) return hasName && tokens[at - 1]?.kind === 'mark';
  return meaning !== undefined || token.kind === 'number' || hasName || isPrefixed(tokens, at);
}

/** The slash of `n/a`. */
function joinsUnknownWords(tokens: Tokens, at: number): boolean {
  const follower = tokens[at + 1];
  const isTight = tokens[at]?.text === '/' && isGlued(tokens, at) && isGlued(tokens, at + 1);
  return isTight && follower?.kind === 'word' && !referenceWords.has(follower.text) && !readName(tokens, at + 1);
}

function skipFillers(tokens: Tokens, at: number): number {
  let next = at;
  while (isFiller(tokens[next])) next += 1;
  return next;
}

function isNumber(token: ReferenceToken | undefined): boolean {
  return token?.kind === 'number';
}

function isFiller(token: ReferenceToken | undefined): boolean {
  const meaning = referenceWords.get(token?.text ?? '');
  return meaning === 'filler' || meaning === 'range';
}

function isKnownMark(token: ReferenceToken | undefined): boolean {
  return token?.kind === 'mark' && referenceWords.has(token.text);
}
