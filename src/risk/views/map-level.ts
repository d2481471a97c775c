import type { LevelReference } from '../criteria/level-reference.ts';
import { isCategory, type ScoringCriteria } from '../scoring/read-score.ts';

/** A level that has no counterpart in the new criteria. */
export interface UnmappedLevel {
  /** The scale. */
  readonly parameter: 'likelihood' | 'impact';
  /** The category of impact; null when there is none. */
  readonly category: string | null;
  /** The id of the old level. */
  readonly level: string;
  /**
   * Whether the mapping says nothing about it, or names a level that the new criteria do not have, or the new criteria do not have the
   * category of impact that it is on.
   */
  readonly reason: 'not-in-mapping' | 'not-in-new-criteria' | 'category-not-in-new-criteria';
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
  from: ScoringCriteria,
  to: ScoringCriteria,
  mapping: Readonly<Record<string, string>>,
): string | UnmappedLevel {
  const id = typeof level === 'string' ? level : String(from[parameter].levels[level - 1]?.id);
  const unmapped = { parameter, category, level: id };
  if (category !== null && !isCategory(to, category)) return { ...unmapped, reason: 'category-not-in-new-criteria' };
  const mapped = Object.hasOwn(mapping, id) ? mapping[id] : undefined;
  if (mapped === undefined) return { ...unmapped, reason: 'not-in-mapping' };
  if (!to[parameter].levels.some((known) => known.id === mapped)) return { ...unmapped, reason: 'not-in-new-criteria' };
  return mapped;
}
