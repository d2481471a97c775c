/**
 * A number as it is written: a count times ten to the power of the exponent.
 *
 * @internal
 */
export interface Decimal {
  readonly count: bigint;
  readonly exponent: number;
}

/**
 * Reads a finite number as the decimal that it is written as. No number is exactly 900.1, so 1000.3 - 900.1 - 100.2 of numbers is a loss of
 * 7e-14; decimals add up and multiply exactly.
 *
 * @internal
 */
export function decimalOf(number: number): Decimal {
  const text = number.toExponential(); // such as '9.001e+2', with as many digits as identify the number
  const end = text.indexOf('e');
  const decimals = Math.max(0, end - '9.'.length);
  return { count: BigInt(text.slice(0, end).replace('.', '')), exponent: Number(text.slice(end + 1)) - decimals };
}

/**
 * Rounds a decimal to the nearest number; below the smallest number it is 0, above the largest it is infinite.
 *
 * @internal
 */
export function numberOf({ count, exponent }: Decimal): number {
  // Adding 0 turns -0 into 0.
  return Number(`${count}e${exponent}`) + 0;
}

/**
 * Takes a decimal from another, exactly.
 *
 * @internal
 */
export function minus(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  const countOf = (decimal: Decimal): bigint => decimal.count * 10n ** BigInt(decimal.exponent - exponent);
  return { count: countOf(a) - countOf(b), exponent };
}
