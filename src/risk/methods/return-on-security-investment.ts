import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { decimalOf, minus, numberOf } from '../../core/records/decimal.ts';
import { requireAmounts } from './annual-loss-expectancy.ts';

/** The input of `returnOnSecurityInvestment`, all in one currency. */
export interface InvestmentInput {
  /** The annual loss expectancy without the investment; at least 0. */
  readonly before: number;
  /** The annual loss expectancy with it; at least 0. */
  readonly after: number;
  /** The cost of the investment in a year; at least 0. */
  readonly annualCost: number;
}

/** The return of an investment in security. */
export interface InvestmentReturn {
  /** The loss avoided a year less the cost, in the currency of the input; negative when it costs more than it saves. */
  readonly value: number;
  /** The value by the cost; null when there is no cost. */
  readonly ratio: number | null;
}

/**
 * Calculates the return on security investment: the annual loss it avoids less its cost, and that in proportion to its cost. The value is
 * exact for amounts as they are written, of any size and number of decimals, and rounded once to the nearest number: an investment that
 * breaks even to the cent returns 0.
 *
 * @param input - Annual loss expectancy before and after, and annual cost.
 * @returns The value, and the ratio; null at cost zero.
 * @throws RangeError if a number is negative or not finite, or if the value or the ratio is too large for a number.
 *
 * @example
 * ```ts
 * import { returnOnSecurityInvestment } from 'isms-kit/risk/methods';
 *
 * returnOnSecurityInvestment({ before: 12_500, after: 2_500, annualCost: 4_000 }); // => { value: 6000, ratio: 1.5 }
 * returnOnSecurityInvestment({ before: 12_500, after: 2_500, annualCost: 0 }); // => { value: 10000, ratio: null }
 * returnOnSecurityInvestment({ before: 1_000.3, after: 900.1, annualCost: 100.2 }); // => { value: 0, ratio: 0 }
 * ```
 */
export function returnOnSecurityInvestment(input: InvestmentInput): InvestmentReturn {
  requireReadable('input', input, anObject({}));
  const { before, after, annualCost } = input;
  requireAmounts({ before, after, annualCost });
  const value = numberOf(minus(minus(decimalOf(before), decimalOf(after)), decimalOf(annualCost)));
  // Adding 0 turns a ratio of -0 into 0.
  const ratio = annualCost === 0 ? null : value / annualCost + 0;
  // A value is too large only with a cost, and makes the ratio too large with it.
  if (ratio !== null && !Number.isFinite(ratio))
    throw new RangeError(`annualCost must leave value and ratio finite, got ${annualCost}`);
  return { value, ratio };
}
