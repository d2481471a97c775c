import { periodParts } from './period-parts.ts';
import type { Period } from './period.ts';

const dayLength = 86_400_000;

/** From 2097 on leap years come as seldom as they can, 2100 being none; from 1903 on as often as they can, 2000 being one. */
const yearBeforeFewLeapDays = 2097;
const yearBeforeManyLeapDays = 1903;

/**
 * Tells how many days a period takes at least and at most, whenever it begins: a month 28 to 31, a quarter 89 to 92, a year 365 or 366.
 *
 * Clamped at either end or not, months take as long as some run of whole calendar months.
 *
 * @internal
 */
export function lengthRange(period: Period): { readonly shortest: number; readonly longest: number } {
  const { years, months, weeks, days } = periodParts(period);
  const lengthsFrom = (year: number): readonly number[] =>
    Array.from({ length: 12 }, (_, month) => {
      const begin = Date.UTC(year, month);
      return (Date.UTC(year + years, month + months) - begin) / dayLength + weeks * 7 + days;
    });
  return {
    shortest: Math.min(...lengthsFrom(yearBeforeFewLeapDays)),
    longest: Math.max(...lengthsFrom(yearBeforeManyLeapDays)),
  };
}
