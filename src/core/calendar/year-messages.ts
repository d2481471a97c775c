/**
 * The message of `CalendarDateSchema` and `InstantSchema` on a year that they refuse; the value of an instant is written in UTC.
 *
 * @internal
 */
export const yearMessages = {
  'year-out-of-range': '{value} lies outside the years 1900 to 2999.',
} as const;
