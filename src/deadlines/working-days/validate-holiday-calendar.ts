import { type Validation, validateDocument } from '../../core/validation/validate-document.ts';
import { checkHolidayCalendar, type CheckHolidayCalendarContext } from './check-holiday-calendar.ts';
import { type HolidayCalendar, HolidayCalendarSchema } from './holiday-calendar.ts';

/**
 * Validates a holiday calendar that you did not write, by its schema and by `checkHolidayCalendar`, into one list.
 *
 * @param input - Any value; it never makes the function throw.
 * @param context - Today, and how far ahead deadlines reach, as for `checkHolidayCalendar`.
 * @returns The calendar and its findings, or why it is refused; in the order of the document, each with a JSON Pointer.
 * @throws RangeError where `checkHolidayCalendar` throws it for the context.
 *
 * @example
 * ```ts
 * import { validateHolidayCalendar } from 'isms-kit/deadlines';
 *
 * const input: unknown = { id: 'de', from: '2026-01-01', to: '2025-12-31', dates: ['2026-02-30'] };
 * const { findings } = validateHolidayCalendar(input, { asOf: '2026-11-21', horizon: 'P3M' });
 * findings.map(({ pointer, code }) => `${pointer} ${code}`); // => ['/to calendar-ends-before-start', '/dates/0 date-impossible']
 * ```
 */
export function validateHolidayCalendar(
  input: unknown,
  context: CheckHolidayCalendarContext,
): Validation<HolidayCalendar> {
  return validateDocument(HolidayCalendarSchema, input, {
    kind: 'holiday-calendar',
    check: (calendar) => checkHolidayCalendar(calendar as HolidayCalendar, context),
  });
}
