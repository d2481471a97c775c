import type { Decimal } from './decimal-of.ts';

/**
 * Rounds a decimal to the nearest number, once; what is too small for a number is 0, what is too large is infinite.
 *
 * @internal
 */
export function numberOf({ count, exponent }: Decimal): number {
  // Adding 0 makes -0 of it 0.
  return Number(`${count}e${exponent}`) + 0;
}
