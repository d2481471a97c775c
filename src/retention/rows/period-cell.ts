import { type Period, readPeriod } from '../../core/calendar/period.ts';
import { refuseCell, type RowCells, textIn } from '../../core/rows/row-cells.ts';

const unitForms = [
  ['Y', /^(?:years?|yrs?|jahre?n?)$/i],
  ['M', /^(?:months?|monate?n?)$/i],
  ['W', /^(?:weeks?|wochen?)$/i],
  ['D', /^(?:days?|tage?n?)$/i],
] as const;

const part = /^(\d{1,5}) ?(\p{L}+)\.?(?:,| and| und|$)?/u;

/**
 * The period of a cell, such as `P10Y`, `10 years` or `1 Jahr und 6 Monate`; one that cannot be read is a finding. A number alone has no unit.
 *
 * @internal
 */
export function periodIn<Field extends string>(row: RowCells<Field>, field: Field): Period | undefined {
  const text = textIn(row, field);
  if (text === undefined) return undefined;
  const period = 'parts' in readPeriod(text) ? text : periodInWords(text);
  if ('parts' in readPeriod(period)) return period as Period;
  return refuseCell(row, field, 'cell-period-unreadable', { value: text });
}

/** The parts of a period in the order in which they are written; undefined where one of them is no number with its unit. */
function periodInWords(text: string): string | undefined {
  let period = 'P';
  let rest = text;
  while (rest !== '') {
    const [whole, count, word = ''] = part.exec(rest) ?? [];
    const unit = unitForms.find(([, form]) => form.test(word))?.[0];
    if (whole === undefined || unit === undefined) return undefined;
    period += `${Number(count)}${unit}`;
    rest = rest.slice(whole.length).trim();
  }
  return period;
}
