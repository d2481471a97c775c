import { type CalendarDate, isCalendarDate } from './calendar-date.ts';

/**
 * A date in a form that people write, which the schema does not take. It has no date where the form can be read in two ways.
 *
 * @internal
 */
export interface OtherDateForm {
  /** The form in words, such as `day.month.year`. */
  readonly form: string;
  /** The day meant, or the forms to choose from. */
  readonly written: string;
}

const dayFirst = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;
const yearFirst = /^(\d{4})([./-]?)(\d{1,2})\2(\d{1,2})$/;
const withTime = /^(\d{4}-\d\d-\d\d)[T ]\d/;
const monthAlone = /^(\d{4}-(?:0[1-9]|1[0-2]))$/;
const dayAndName = /^(\d{1,2})[. -]+([a-z]{3,9})\.?[ -]+(\d{4})$/i;
const nameAndDay = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a date in another form; undefined where it is in none of them or names no day of the calendar.
 *
 * @internal
 */
export function otherDateForm(text: string): OtherDateForm | undefined {
  if (text.length > 40) return undefined;
  return numbersDayFirst(text) ?? numbersYearFirst(text) ?? timeBehind(text) ?? withoutDay(text) ?? monthByName(text);
}

function numbersDayFirst(text: string): OtherDateForm | undefined {
  const [, first = '', mark = '', second = '', year = ''] = dayFirst.exec(text) ?? [];
  const dayMonth = dateOf(year, second, first);
  const monthDay = mark === '.' ? undefined : dateOf(year, first, second);
  if (dayMonth !== undefined && monthDay !== undefined && dayMonth !== monthDay)
    return { form: `day${mark}month${mark}year or month${mark}day${mark}year`, written: `${dayMonth} or ${monthDay}` };
  if (dayMonth !== undefined) return { form: `day${mark}month${mark}year`, written: dayMonth };
  return monthDay && { form: `month${mark}day${mark}year`, written: monthDay };
}

function numbersYearFirst(text: string): OtherDateForm | undefined {
  const [, year = '', mark = '', month = '', day = ''] = yearFirst.exec(text) ?? [];
  const date = dateOf(year, month, day);
  return date && { form: mark === '-' ? 'year-month-day without zeros' : `year${mark}month${mark}day`, written: date };
}

function timeBehind(text: string): OtherDateForm | undefined {
  const date = withTime.exec(text)?.[1];
  return isCalendarDate(date) ? { form: 'a day with a time', written: date } : undefined;
}

function withoutDay(text: string): OtherDateForm | undefined {
  const month = monthAlone.exec(text)?.[1];
  return month === undefined
    ? undefined
    : { form: 'a month without a day', written: `a day of it, such as ${month}-01` };
}

function monthByName(text: string): OtherDateForm | undefined {
  const [, day = '', name = '', year = ''] = dayAndName.exec(text) ?? [];
  const [, nameFirst = name, dayBehind = day, yearBehind = year] = nameAndDay.exec(text) ?? [];
  const month = months.indexOf(nameFirst.slice(0, 3).toLowerCase()) + 1;
  const date = dateOf(yearBehind, String(month), dayBehind);
  return date && { form: 'a date with the name of the month', written: date };
}

function dateOf(year: string, month: string, day: string): CalendarDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
