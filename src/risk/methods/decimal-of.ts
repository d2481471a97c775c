/**
 * An amount as it is written: so many times ten to the power of the exponent.
 *
 * @internal
 */
export interface Decimal {
  readonly count: bigint;
  readonly exponent: number;
}

/**
 * Reads a finite amount as the decimal that it is written as. No number is exactly 900.1, so 1000.3 - 900.1 - 100.2 of numbers is a loss of
 * 7e-14; whole numbers of tenths add up, and multiply.
 *
 * @internal
 */
export function decimalOf(amount: number): Decimal {
  const text = amount.toExponential(); // such as '9.001e+2', with as many digits as tell the number from all others
  const end = text.indexOf('e');
  const decimals = Math.max(0, end - '9.'.length);
  return { count: BigInt(text.slice(0, end).replace('.', '')), exponent: Number(text.slice(end + 1)) - decimals };
}
