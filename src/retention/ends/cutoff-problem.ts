import type { FiscalYearEnd } from './cutoff.ts';

/** The most days each month has in every year. */
const daysInEveryYear = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Says why the last day of a fiscal year does not come every year, if so. 29 February is refused like 31 April: who means the end of
 * February writes `'last'`.
 *
 * @internal
 */
export function cutoffProblem({
  month,
  day,
}: Pick<FiscalYearEnd, 'month' | 'day'>): 'cutoff-day-not-in-month' | 'cutoff-day-not-every-year' | null {
  const days = daysInEveryYear[month - 1];
  if (days !== undefined && (day === 'last' || day <= days)) return null;
  return month === 2 && day === 29 ? 'cutoff-day-not-every-year' : 'cutoff-day-not-in-month';
}
