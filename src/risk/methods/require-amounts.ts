/**
 * Refuses what is no finite number of at least 0, by the name that the caller gave it.
 *
 * @internal
 */
export function requireAmounts(amounts: Readonly<Record<string, number>>): void {
  for (const [parameter, amount] of Object.entries(amounts)) {
    if (!Number.isFinite(amount) || amount < 0)
      throw new RangeError(`${parameter} must be a finite number of at least 0, got ${amount}`);
  }
}
