import type { Identified } from './read-score.ts';

/** The probabilities that a level stands for; `ProbabilityBand` fits. */
export interface ProbabilityRange {
  /** Where they begin, from 0 to 1; 0 when absent. */
  readonly from?: number | undefined;
  /** Where they end, from 0 to 1; 1 when absent. */
  readonly to?: number | undefined;
  /** The time that they are about. */
  readonly horizon?: string | undefined;
}

/** A level of likelihood with its probabilities; `ScaleLevel` fits. */
export interface LikelihoodLevel extends Identified {
  /** The probabilities it stands for. */
  readonly probability?: ProbabilityRange | undefined;
}

/** A scale of likelihood with probabilities; `Scale` fits. */
export interface LikelihoodScale {
  /** The levels, lowest first. */
  readonly levels: readonly LikelihoodLevel[];
  /** Which of two neighbours owns the probability at which they meet; the higher one when absent. */
  readonly borderBelongsTo?: 'higher' | 'lower' | undefined;
}

/** The level that a probability falls into. */
export interface LikelihoodMatch {
  /** The id of the level. */
  readonly level: string;
  /** Its rank, from 1 for the lowest. */
  readonly rank: number;
}

/**
 * Picks the level of likelihood for a probability.
 *
 * Where two bands meet, the shared probability belongs to the higher level, so that a band is from its `from` inclusive to its `to`
 * exclusive; with `borderBelongsTo: 'lower'` it is from its `from` exclusive to its `to` inclusive. 0 and 1 belong to the bands that
 * begin and end there. Where bands overlap (`checkRiskCriteria` finds that), the highest level counts.
 *
 * @param scale - A scale of likelihood with probability bands.
 * @param probability - From 0 to 1, over the horizon of the bands.
 * @returns The level; null when no band holds the probability.
 * @throws RangeError when `probability` is no number from 0 to 1.
 *
 * @example
 * ```ts
 * import { likelihoodFor } from 'isms-kit/risk';
 *
 * const scale = {
 *   levels: [
 *     { id: 'rare', probability: { to: 0.1 } },
 *     { id: 'unlikely', probability: { from: 0.1, to: 0.35 } },
 *   ],
 * };
 * likelihoodFor(scale, 0.1); // => { level: 'unlikely', rank: 2 }
 * likelihoodFor({ ...scale, borderBelongsTo: 'lower' }, 0.1); // => { level: 'rare', rank: 1 }
 * likelihoodFor(scale, 0.5); // => null
 * ```
 */
export function likelihoodFor(scale: LikelihoodScale, probability: number): LikelihoodMatch | null {
  if (!Number.isFinite(probability) || probability < 0 || probability > 1)
    throw new RangeError(`probability must lie from 0 to 1, got ${probability}`);
  const lowerOwns = scale.borderBelongsTo === 'lower';
  const index = scale.levels.findLastIndex(({ probability: band }) => {
    if (band === undefined) return false;
    const { from = 0, to = 1 } = band;
    if (probability === from) return from === 0 || !lowerOwns;
    if (probability === to) return to === 1 || lowerOwns;
    return probability > from && probability < to;
  });
  const level = scale.levels[index];
  return level === undefined ? null : { level: level.id, rank: index + 1 };
}
