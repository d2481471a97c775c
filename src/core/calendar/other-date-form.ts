import { type CalendarDate, isCalendarDate } from './calendar-date.ts';
import { type DateForm, writtenDate } from './written-date.ts';

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

/**
 * Reads a date in another form as the hint of a schema; undefined where it is in none of them or names no day of the calendar.
 *
 * @internal
 */
export function otherDateForm(text: string): OtherDateForm | undefined {
  const read = writtenDate(text);
  if (read === undefined) return undefined;
  const { date, time } = read;
  if (time === 'zoned') return { form: 'a point in time', written: 'the day that localDateOf gives for a zone' };
  const hint = hintOf(date);
  if (hint === undefined) return undefined;
  const asWritten = text.trim();
  if (!asWritten.includes(':'))
    return isCalendarDate(asWritten) ? { ...hint, form: 'a day with blanks around it' } : hint;
  return { ...hint, form: 'a day with a time' };
}

function hintOf(date: DateForm): OtherDateForm | undefined {
  if (date.kind === 'day') return isCalendarDate(date.day) ? { form: date.form, written: date.day } : undefined;
  if (date.kind === 'year-last') return yearLastHint(date);
  if (date.kind === 'two-digit-year')
    return { form: 'a date with a year of two digits', written: 'a year of four digits' };
  const { form, month } = date;
  return { form, written: month === null ? 'a day of it' : `a day of it, such as ${month}-01` };
}

function yearLastHint({ mark, dmy, mdy }: Extract<DateForm, { kind: 'year-last' }>): OtherDateForm | undefined {
  const dayFirst = `day${mark}month${mark}year`;
  const monthFirst = `month${mark}day${mark}year`;
  const readings: readonly (readonly [form: string, day: string])[] = [
    [dayFirst, dmy],
    ...(mark === '.' || mdy === dmy ? [] : ([[monthFirst, mdy]] as const)),
  ];
  const possible = readings.filter((reading): reading is readonly [string, CalendarDate] => isCalendarDate(reading[1]));
  if (possible.length === 0) return undefined;
  return { form: possible.map(([form]) => form).join(' or '), written: possible.map(([, day]) => day).join(' or ') };
}
