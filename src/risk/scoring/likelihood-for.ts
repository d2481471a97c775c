import { shownValue } from '../../core/findings/quotation.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { scaleGuard } from '../criteria/criteria-guard.ts';
import type { Scale } from '../criteria/scale.ts';

/** The level to which a probability belongs. */
export interface LikelihoodMatch {
  /** The id of the level. */
  readonly level: string;
  /** Its rank, from 1 for the lowest. */
  readonly rank: number;
}

/**
 * Finds the level of likelihood of a probability.
 *
 * The probability at which two bands meet belongs to the higher level, or to the lower one with `borderBelongsTo: 'lower'`. The
 * probabilities 0 and 1 belong to the bands that begin and end there. Where bands overlap, the highest level counts; `checkRiskCriteria`
 * finds overlaps.
 *
 * @param probability - From 0 to 1, over the horizon of the bands.
 * @param scale - A scale of likelihood with probability bands.
 * @returns The level; null when the probability is in no band.
 * @throws RangeError when `probability` is not a number from 0 to 1.
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
 * likelihoodFor(0.1, scale); // => { level: 'unlikely', rank: 2 }
 * likelihoodFor(0.1, { ...scale, borderBelongsTo: 'lower' }); // => { level: 'rare', rank: 1 }
 * likelihoodFor(0.5, scale); // => null
 * ```
 */
export function likelihoodFor(probability: number, scale: Scale): LikelihoodMatch | null {
  requireReadable('scale', scale, scaleGuard);
  if (!Number.isFinite(probability) || probability < 0 || probability > 1)
    throw new RangeError(`probability must lie from 0 to 1, got ${shownValue(probability)}`);
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
