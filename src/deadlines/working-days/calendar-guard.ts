import { aDate, anObject, aText, listOf } from '../../core/guards/guard.ts';
import type { HolidayCalendar } from './holiday-calendar.ts';

/**
 * A calendar as its days are read.
 *
 * @internal
 */
export const calendarGuard = /* @__PURE__ */ anObject<HolidayCalendar>({
  id: aText,
  from: aDate,
  to: aDate,
  dates: /* @__PURE__ */ listOf(aDate),
});
