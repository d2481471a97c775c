import type { Phrase } from './read-phrases.ts';
import { isGlued } from './read-locator.ts';
import type { ReferenceToken } from './tokenize-references.ts';

/**
 * The text between a number and the name or the number before it.
 *
 * @internal
 */
export interface Gap {
  readonly separator: boolean;
  /** A slash or a sign without blanks around it. */
  readonly tight: boolean;
  /** The border of a table cell. */
  readonly cell: boolean;
  readonly line: boolean;
  readonly bullet: boolean;
  /** The end of a sentence. */
  readonly stop: boolean;
  readonly semicolon: boolean;
  /** Words that are not read, outside of brackets. */
  readonly words: boolean;
  /** Words that are not read, anywhere. */
  readonly anyWords: boolean;
  /** A word such as "of", which says that the name behind owns the number before. */
  readonly of: boolean;
  /** A word such as "see" or "the". */
  readonly filler: boolean;
  /** How many brackets are open. */
  readonly depth: number;
}

/**
 * No text between a number and the name before it.
 *
 * @internal
 */
export const noGap: Gap = {
  separator: false,
  tight: false,
  cell: false,
  line: false,
  bullet: false,
  stop: false,
  semicolon: false,
  words: false,
  anyWords: false,
  of: false,
  filler: false,
  depth: 0,
};

/**
 * Adds a phrase that is neither a name nor a number nor words.
 *
 * @internal
 */
export function widenedGap(gap: Gap, { kind, at, next }: Phrase, tokens: readonly ReferenceToken[]): Gap {
  if (kind === 'separator') {
    const tight = isGlued(tokens, at) && isGlued(tokens, next);
    return { ...gap, separator: true, tight, cell: gap.cell || tokens[at]?.text === '|' };
  }
  if (kind === 'end') return { ...gap, semicolon: true };
  if (kind === 'open') return { ...gap, depth: gap.depth + 1 };
  if (kind === 'close') return { ...gap, depth: gap.depth - 1 };
  if (kind === 'stop') return { ...gap, stop: gap.stop || !isGlued(tokens, next) };
  return kind === 'of' || kind === 'filler' || kind === 'bullet' ? { ...gap, [kind]: true } : gap;
}
