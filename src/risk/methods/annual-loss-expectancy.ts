import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { type Decimal, decimalOf, numberOf } from '../../core/records/decimal.ts';

/** The input of `annualLossExpectancy`. */
export interface LossInput {
  /** The value of the asset, in any currency; at least 0. */
  readonly assetValue: number;
  /** The share of the value that one event destroys, from 0 to 1. */
  readonly exposureFactor: number;
  /** The number of events expected in a year; at least 0. */
  readonly annualRate: number;
}

/** The expected cost of a risk. */
export interface LossExpectancy {
  /** The loss of one event, in the currency of the asset's value. */
  readonly singleLoss: number;
  /** The expected loss of a year, in the same currency. */
  readonly annualLoss: number;
}

/**
 * Calculates the single and the annual loss expectancy: asset value times exposure factor, and that times the annual rate of occurrence. Both
 * are exact for numbers as they are written, and rounded once to the nearest number: 29 % of 100 is 29.
 *
 * @param input - Asset value, exposure factor and annual rate.
 * @returns Both losses, in the currency of the asset's value.
 * @throws RangeError if a number is negative or not finite, if the exposure factor is above 1, or if the annual loss is too large for a number.
 *
 * @example
 * ```ts
 * import { annualLossExpectancy } from 'isms-kit/risk/methods';
 *
 * annualLossExpectancy({ assetValue: 100_000, exposureFactor: 0.25, annualRate: 0.5 }); // => { singleLoss: 25000, annualLoss: 12500 }
 * annualLossExpectancy({ assetValue: 100, exposureFactor: 0.29, annualRate: 1 }).annualLoss; // => 29
 * ```
 */
export function annualLossExpectancy(input: LossInput): LossExpectancy {
  requireReadable('input', input, anObject({}));
  const { assetValue, exposureFactor, annualRate } = input;
  requireAmounts({ assetValue, annualRate });
  if (!Number.isFinite(exposureFactor) || exposureFactor < 0 || exposureFactor > 1)
    throw new RangeError(`exposureFactor must lie from 0 to 1, got ${shownValue(exposureFactor)}`);
  const singleLoss = times(decimalOf(assetValue), decimalOf(exposureFactor));
  const annualLoss = numberOf(times(singleLoss, decimalOf(annualRate)));
  if (annualLoss === Infinity) throw new RangeError(`annualRate must leave the annual loss finite, got ${annualRate}`);
  return { singleLoss: numberOf(singleLoss), annualLoss };
}

function times(a: Decimal, b: Decimal): Decimal {
  return { count: a.count * b.count, exponent: a.exponent + b.exponent };
}

/**
 * Throws unless each amount is a finite number of at least 0; the message begins with the name of the parameter.
 *
 * @internal
 */
export function requireAmounts(amounts: Readonly<Record<string, number>>): void {
  for (const [parameter, amount] of Object.entries(amounts)) {
    if (!Number.isFinite(amount) || amount < 0)
      throw new RangeError(`${parameter} must be a finite number of at least 0, got ${shownValue(amount)}`);
  }
}
