import { isCalendarDate } from './is-calendar-date.ts';
import { requireCalendarDate } from './require-calendar-date.ts';

/**
 * Refuses what is no real calendar date, by its place in the input, such as `risks[0].identifiedOn`.
 *
 * @internal
 */
export function requireDateAt(place: readonly (string | number)[], date: unknown): void {
  if (isCalendarDate(date)) return;
  const [first = '', ...steps] = place;
  requireCalendarDate(
    [first, ...steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))].join(''),
    date,
  );
}
