/**
 * The parts of a period, each a whole number.
 *
 * @internal
 */
export interface PeriodParts {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
}

/**
 * Why a text is no period.
 *
 * @internal
 */
export type PeriodProblem =
  | 'period-unreadable'
  | 'period-negative'
  | 'period-fractional'
  | 'period-with-time'
  | 'period-mixes-weeks'
  | 'period-zero'
  | 'period-too-long';

const form = /^P(?:(\d+)W|(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?)$/;
const longestYears = 200;
const daysInYear = 365.2425;

/**
 * Splits a period into its parts, or says why it is none.
 *
 * @internal
 */
export function readPeriod(text: string): { readonly parts: PeriodParts } | { readonly problem: PeriodProblem } {
  const match = form.exec(text);
  if (match === null) return { problem: whyUnreadable(text) };
  const [weeks = 0, years = 0, months = 0, days = 0] = match
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const length = years + months / 12 + (weeks * 7 + days) / daysInYear;
  if (length === 0) return { problem: 'period-zero' };
  if (length > longestYears) return { problem: 'period-too-long' };
  return { parts: { years, months, weeks, days } };
}

function whyUnreadable(text: string): PeriodProblem {
  if (!/^[+-]?P[-+\d.,YMWDTHS]+$/.test(text)) return 'period-unreadable';
  if (text.includes('-')) return 'period-negative';
  if (text.includes('T')) return 'period-with-time';
  if (/[.,]/.test(text)) return 'period-fractional';
  if (/^P(?=.*\dW)(?=.*\d[YMD])/.test(text)) return 'period-mixes-weeks';
  return 'period-unreadable';
}
