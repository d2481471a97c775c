import { clauseTitles } from '../../standard/clause-titles.ts';
import { isClauseId } from '../../standard/clause-id.ts';
import { isControlId } from '../../standard/control-id.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import type { ReferenceToken } from './tokenize-references.ts';

type Tokens = readonly ReferenceToken[];

/**
 * The title of a clause or a control behind its number, or the beginning of one.
 *
 * @internal
 */
export interface TitleRead {
  /** The kind of requirement with the number that has the title. */
  readonly of: 'clause' | 'control';
  /** The index of the token behind the title; undefined where only its beginning stands there. */
  readonly next: number | undefined;
}

/** The words of a title that tell it from others. */
const telling = 3;

/**
 * Reads the title that follows a number: `A.5.15 Access control`, `Clause 5.2: Policy`, `8.1 (Operational planning)`.
 *
 * @internal
 */
export function readTitle(text: string, tokens: Tokens, at: number, number: string): TitleRead | undefined {
  const mark = tokens[at]?.text;
  const first = mark === ':' || mark === '-' || mark === '(' ? at + 1 : at;
  if (tokens[first]?.kind !== 'word') return undefined;
  const control = `A.${number}`;
  const titles = [
    { of: 'control' as const, title: isControlId(control) ? controlTitles[control].toLowerCase() : undefined },
    { of: 'clause' as const, title: isClauseId(number) ? clauseTitles[number].toLowerCase() : undefined },
  ];
  for (const { of, title } of titles) {
    const next = title === undefined ? undefined : endOfTitle(text, tokens, first, title);
    if (next !== undefined) return { of, next };
  }
  const begun = titles.find(({ title }) => title !== undefined && beginsTitle(tokens, first, title));
  return begun && { of: begun.of, next: undefined };
}

function endOfTitle(text: string, tokens: Tokens, first: number, title: string): number | undefined {
  const { start } = tokens[first] as ReferenceToken;
  const end = start + title.length;
  if (text.slice(start, end).toLowerCase() !== title) return undefined;
  let next = first;
  while ((tokens[next]?.start ?? end) < end) next += 1;
  return tokens[next - 1]?.end === end ? next : undefined;
}

/** Three words of it, or two and then the end of the words; "information security" begins too many titles. */
function beginsTitle(tokens: Tokens, first: number, title: string): boolean {
  const words = title.split(/[^\p{L}\p{N}]+/u);
  let same = 0;
  while (same < words.length && tokens[first + same]?.text === words[same]) same += 1;
  if (same >= telling) return true;
  const isWhole = tokens[first + same]?.kind !== 'word';
  return same === 2 && isWhole && !(words[0] === 'information' && words[1] === 'security');
}
