import type { FindingParam } from './finding.ts';

/** The longest quotation of a text in a message, in characters: unvalidated input may be of any length. */
const longestQuotation = 60;
/** The most items of a list that a message names. */
const mostItems = 5;

/**
 * A text as a message quotes it: at most 60 characters, control characters and lone surrogates escaped, so that it stays on its line.
 *
 * @internal
 */
export function quotedText(text: string): string {
  // A character takes two places of a string at most: this many hold one character more than a quotation, or all of the text.
  const characters = Array.from(text.slice(0, 2 * (longestQuotation + 1)));
  const kept = characters.slice(0, longestQuotation).join('');
  return kept.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, escaped) + (characters.length > longestQuotation ? '…' : '');
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A parameter as a message shows it; a list in the marks that stand around its place, each item in its own, and at most five of them.
 *
 * @internal
 */
export function quotedParam(value: FindingParam, opening: string, closing: string): string {
  if (typeof value !== 'object') return `${opening}${quotedText(String(value))}${closing}`;
  const shown = value.slice(0, mostItems).map((item) => `${opening}${quotedText(item)}${closing}`);
  const rest = value.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/**
 * Any value as an error message shows it. A text is quoted, an object or a list is only named: a record may hold personal data.
 *
 * @internal
 */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return `"${quotedText(value).replaceAll('"', String.raw`\"`)}"`;
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a Date object';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return Object.is(value, -0) ? '-0' : String(value);
}
