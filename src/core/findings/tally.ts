import { shownValue } from './quotation.ts';
import { requireObject } from './required-form.ts';

/** A rate with its two counts, instead of a bare percentage. */
export interface Tally {
  /** How many meet the question, as far as is known. */
  readonly counted: number;
  /** How many the question is asked of: counted, not counted and unknown ones, without the excluded. */
  readonly of: number;
  /** How many are left out with a reason. */
  readonly excluded: number;
  /** How many of `of` have no answer; they never count. */
  readonly unknown: number;
  /** `counted / of`, from 0 to 1; null when `of` is 0. */
  readonly share: number | null;
}

/** The counts a tally is made of. */
export interface TallyCounts {
  /** How many meet the question, as far as is known. */
  readonly counted: number;
  /** How many the question is asked of, without the excluded. */
  readonly of: number;
  /** How many are left out with a reason; 0 when absent. */
  readonly excluded?: number;
  /** How many of `of` have no answer; 0 when absent. */
  readonly unknown?: number;
}

/**
 * Makes a tally. Unknown ones stay in `of` and never raise the share; excluded ones leave `of` openly.
 *
 * @param counts - Whole numbers, not negative; `counted` and `unknown` together at most `of`.
 * @returns The tally with its share.
 * @throws RangeError when the counts contradict each other.
 *
 * @example
 * ```ts
 * import { tallyOf } from 'isms-kit/core';
 *
 * tallyOf({ counted: 3, of: 4, excluded: 1 }); // => { counted: 3, of: 4, excluded: 1, unknown: 0, share: 0.75 }
 * tallyOf({ counted: 0, of: 0 }).share; // => null
 * ```
 */
export function tallyOf(counts: TallyCounts): Tally {
  requireObject('counts', counts);
  const { counted, of, excluded = 0, unknown = 0 } = counts;
  const tally = { counted, of, excluded, unknown };
  const whole = Object.values(tally).every((count) => Number.isInteger(count) && count >= 0 && !Object.is(count, -0));
  if (!whole || counted + unknown > of) {
    throw new RangeError(`counts must be whole, and counted and unknown at most of together, got ${shownValue(tally)}`);
  }
  return { ...tally, share: of === 0 ? null : counted / of };
}
