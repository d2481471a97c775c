import source from '../../examples/data/holiday-calendars.json' with { type: 'json' };
import { type HolidayCalendar, HolidayCalendarSchema } from '../../src/deadlines/index.ts';

/** Public holidays of real places in the years 2025 to 2028. */
export const [germany, bavaria, england] = source.calendars.map((calendar) =>
  HolidayCalendarSchema.parse(calendar),
) as [HolidayCalendar, HolidayCalendar, HolidayCalendar, HolidayCalendar];
