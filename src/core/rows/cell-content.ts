import { isDate, shownValue } from '../findings/quotation.ts';
import { nestingProblem } from '../records/json-nesting.ts';

/**
 * The content of a cell that is not empty: its text, with the number or the date where it is one; or the reason for which it is not read.
 *
 * @internal
 */
export type CellContent =
  | { readonly text: string; readonly number?: number; readonly date?: Date }
  | { readonly problem: 'cell-formula' | 'cell-type-invalid'; readonly value: string }
  | { readonly problem: 'cell-too-long'; readonly length: number; readonly limit: number };

const noContent: ReadonlySet<string> = new Set(['', '-', '–', '—']);
const signed = /^[=+\-@]/;
const markedText = /^'(?=[=+\-@])/;
const number = /^[+-]\s?\d[\d.,\s]*%?$/;

/**
 * Reads a cell. Undefined where it is empty; a dash alone is empty, too. An apostrophe before the sign of a formula marks a text, as in
 * spreadsheets.
 *
 * @internal
 */
export function cellContent(value: unknown, longest: number): CellContent | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return textContent(value, longest);
  if (typeof value === 'boolean') return { text: String(value) };
  if (typeof value === 'number' && Number.isFinite(value)) return { text: String(value), number: value };
  if (isDate(value) && !isInvalidDate(value)) return { text: value.toISOString(), date: value };
  const formula = formulaIn(value);
  if (formula !== undefined) return { problem: 'cell-formula', value: formula };
  return { problem: 'cell-type-invalid', value: nameOf(value) };
}

function textContent(value: string, longest: number): CellContent | undefined {
  if (value.length > longest) return { problem: 'cell-too-long', length: value.length, limit: longest };
  const text = value.trim();
  if (noContent.has(text)) return undefined;
  if (signed.test(text) && !number.test(text)) return { problem: 'cell-formula', value: text };
  return { text: text.replace(markedText, '') };
}

/** The formula of a cell object, as some libraries return cells. */
function formulaIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'formula')) return undefined;
  const { formula } = value as { readonly formula: unknown };
  return typeof formula === 'string' ? `=${formula.replace(/^=/, '')}` : undefined;
}

/**
 * A cell as a record keeps it under `custom`: a text, number or truth value; undefined where it is empty. A text is cut at the limit, half a
 * character is replaced, and anything else is kept as its JSON text.
 *
 * @internal
 */
export function keptCell(value: unknown, longest: number): string | number | boolean | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  const text = typeof value === 'string' ? value : jsonText(value);
  return (text.length > longest ? `${text.slice(0, longest)}…` : text).replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function jsonText(value: unknown): string {
  if (typeof value !== 'object' || isInvalidDate(value) || nestingProblem(value) !== undefined) return nameOf(value);
  if (isDate(value)) return value.toISOString();
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? text : nameOf(value);
  } catch {
    return nameOf(value);
  }
}

function isInvalidDate(value: unknown): boolean {
  return isDate(value) && Number.isNaN(value.getTime());
}

function nameOf(value: unknown): string {
  return isInvalidDate(value) ? 'an invalid date' : shownValue(value);
}
