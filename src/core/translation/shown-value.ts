import { isCalendarDate } from '../calendar/calendar-date.ts';
import { isInstant } from '../calendar/instant.ts';
import { type PeriodParts, readPeriod } from '../calendar/period.ts';
import { renderMessage } from '../findings/finding.ts';
import { shownValue, wording } from '../findings/quotation.ts';
import type { ValueForms } from './translation.ts';

/** A whole number up to here is exact; a larger number is shown as code writes it. */
const largest = 1e15;

/**
 * A value as a language writes it. A text in quotation marks is the user's own and stays as it is; of the others a date, an instant and a period are
 * shown in the forms of the language.
 *
 * @internal
 */
export function valueIn(locale: string, forms: ValueForms, value: unknown, isQuoted: boolean): string {
  if (typeof value === 'number' && Math.abs(value) < largest) return numberIn(locale, value);
  if (typeof value !== 'string') return shownValue(value);
  if (isQuoted) return wording(value, isQuoted);
  if (isCalendarDate(value)) return renderMessage(forms.date, { ...dayParts(value), date: value });
  if (isInstant(value))
    return renderMessage(forms.instant, { ...dayParts(value), time: timeOf(value), instant: value });
  const read = readPeriod(value);
  return 'parts' in read ? periodIn(locale, read.parts) : wording(value, isQuoted);
}

function dayParts(text: string): Readonly<Record<'year' | 'month' | 'day', string>> {
  return { year: text.slice(0, 4), month: text.slice(5, 7), day: text.slice(8, 10) };
}

/** The time of an instant without seconds that are zero. */
function timeOf(instant: string): string {
  return instant.slice('2026-11-29T'.length, -'Z'.length).replace(/^(\d\d:\d\d):00(?:\.0+)?$/, '$1');
}

/** Numbers of four digits are not grouped, because a year is one. */
function numberIn(locale: string, value: number): string {
  const options = { maximumFractionDigits: 20, useGrouping: 'min2' } as const;
  // Adding 0 turns -0 into 0. Without the second tag an unknown language would be that of the host.
  return new Intl.NumberFormat([locale, 'en'], options).format(value + 0);
}

function periodIn(locale: string, { years, months, weeks, days }: PeriodParts): string {
  return Object.entries({ year: years, month: months, week: weeks, day: days })
    .filter(([, count]) => count > 0)
    .map(([unit, count]) =>
      new Intl.NumberFormat([locale, 'en'], { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
    .join(', ');
}
