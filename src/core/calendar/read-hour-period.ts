/**
 * Why a text is no hour period.
 *
 * @internal
 */
export type HourPeriodProblem =
  | 'hour-period-unreadable'
  | 'hour-period-negative'
  | 'hour-period-with-date'
  | 'hour-period-with-seconds'
  | 'hour-period-fractional'
  | 'hour-period-zero'
  | 'hour-period-too-long';

const form = /^PT(?=\d)(?:(\d+)H)?(?:(\d+)M)?$/;
const longestMinutes = 60_000_000;

/**
 * Reads an hour period as minutes, or says why it is none.
 *
 * @internal
 */
export function readHourPeriod(text: string): { readonly minutes: number } | { readonly problem: HourPeriodProblem } {
  const match = form.exec(text);
  if (match === null) return { problem: whyUnreadable(text) };
  const minutes = Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
  if (minutes === 0) return { problem: 'hour-period-zero' };
  if (minutes > longestMinutes) return { problem: 'hour-period-too-long' };
  return { minutes };
}

function whyUnreadable(text: string): HourPeriodProblem {
  if (!/^[+-]?P[-+\d.,YMWDTHS]+$/.test(text)) return 'hour-period-unreadable';
  if (text.includes('-')) return 'hour-period-negative';
  if (/^P[\d.,]+[YMWD]/.test(text)) return 'hour-period-with-date';
  if (/\dS/.test(text)) return 'hour-period-with-seconds';
  return /\d[.,]\d/.test(text) ? 'hour-period-fractional' : 'hour-period-unreadable';
}
