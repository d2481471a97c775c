import { isGlued } from './read-locator.ts';
import type { NumberName, SourceName } from './read-name.ts';
import type { Phrase, WrittenNumber } from './read-phrases.ts';
import type { ReferenceToken } from './tokenize-references.ts';

/**
 * The text that has a number: a standard or an act by name, unknown words that name something, or an exception, whose numbers are not
 * cited.
 *
 * @internal
 */
export type Source =
  SourceName | { readonly kind: 'words'; readonly isKnown: boolean } | { readonly kind: 'exception' };

/**
 * The kind that names give the numbers behind them; `prefix` is the `A.` of a control.
 *
 * @internal
 */
export type NumberKind = NumberName['kind'] | 'prefix';

/**
 * A number of a group.
 *
 * @internal
 */
export interface GroupMember {
  /** The index of its phrase. */
  readonly place: number;
  readonly number: WrittenNumber;
  /** The text between it and the number, or the name, before it. */
  readonly gap: Gap;
}

/**
 * Numbers in a row with the names before and behind them.
 *
 * @internal
 */
export interface NumberGroup {
  /** The index of its first phrase. */
  readonly at: number;
  /** The index of the phrase behind its last name or number. */
  next: number;
  /** The source that stands before the numbers. */
  source: Source | undefined;
  /** The source that an earlier group named and that still holds. */
  readonly inherited: Source | undefined;
  /** The source that stands behind the numbers and owns them. */
  behind: Source | undefined;
  kind: NumberKind | undefined;
  /** Whether the kind is written as the sign `§`. */
  isSign: boolean;
  /** Whether nothing but separators stands between it and the group before. */
  readonly isJoined: boolean;
  /** Whether its names are set apart from each other or from the text behind by a separator. */
  isSeparated: boolean;
  readonly members: GroupMember[];
}

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

/**
 * Finds the source of the numbers of a group.
 *
 * @internal
 */
export function sourceOf({
  behind,
  source,
  inherited,
}: Pick<NumberGroup, 'behind' | 'source' | 'inherited'>): Source | undefined {
  return behind ?? source ?? inherited;
}

/**
 * Whether a source is neither ISO/IEC 27001 nor an instrument.
 *
 * @internal
 */
export function isForeign(source: Source | undefined): boolean {
  return source?.kind === 'foreign' || source?.kind === 'words' || source?.kind === 'exception';
}
