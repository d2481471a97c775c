import type { LevelReference } from './level-reference.ts';
import type { Identified } from './read-score.ts';

/** A level that has no counterpart in the new criteria. */
export interface UnmappedLevel {
  /** The scale. */
  readonly parameter: 'likelihood' | 'impact';
  /** The category of impact; null when there is none. */
  readonly category: string | null;
  /** The id of the old level. */
  readonly level: string;
  /** Whether the mapping says nothing about it, or names a level that the new criteria do not have. */
  readonly reason: 'not-in-mapping' | 'not-in-new-criteria';
}

/**
 * Maps a level, given by id or rank, to the id of its counterpart; or says why it has none.
 *
 * @internal
 */
export function mapLevel(
  parameter: 'likelihood' | 'impact',
  category: string | null,
  level: LevelReference,
  from: readonly Identified[],
  to: readonly Identified[],
  mapping: Readonly<Record<string, string>>,
): string | UnmappedLevel {
  const id = typeof level === 'string' ? level : String(from[level - 1]?.id);
  const mapped = Object.hasOwn(mapping, id) ? mapping[id] : undefined;
  if (mapped === undefined) return { parameter, category, level: id, reason: 'not-in-mapping' };
  if (!to.some((known) => known.id === mapped))
    return { parameter, category, level: id, reason: 'not-in-new-criteria' };
  return mapped;
}
