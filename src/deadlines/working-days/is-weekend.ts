/**
 * Tells whether the day that begins at a moment in UTC is a Saturday or a Sunday.
 *
 * @internal
 */
export function isWeekend(midnight: number): boolean {
  const weekday = new Date(midnight).getUTCDay();
  return weekday === 0 || weekday === 6;
}
