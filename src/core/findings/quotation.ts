/** The longest quotation of a text in a message, in characters: unvalidated input may be of any length. */
const longestQuotation = 60;
/** The longest text that is not quoted, such as the words that a field may have, in characters. */
const longestWording = 240;
/** The longest message, in UTF-16 code units. */
const longestMessage = 500;
/** The most items of a list that a message names. */
const mostItems = 5;

/**
 * A text as a message quotes it: at most 60 characters, control characters and lone surrogates escaped, so that it stays on its line.
 *
 * @internal
 */
export function quotedText(text: string, longest = longestQuotation): string {
  let quoted = '';
  // A character takes two places of a string at most: this many hold more than a quotation, or all of the text.
  for (const character of text.slice(0, 2 * (longest + 1))) {
    const shown = hidden.test(character) ? escaped(character) : character;
    if (lengthOf(quoted) + lengthOf(shown) > longest) return `${quoted}…`;
    quoted += shown;
  }
  return quoted;
}

const hidden = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The number of characters, of which one may take two places of the string. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/**
 * A message cut to 500 characters.
 *
 * @internal
 */
export function boundedMessage(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message;
}

/**
 * A parameter as a message shows it; a list in the marks that stand around its place, each item in its own, and at most five of them.
 *
 * @internal
 */
export function quotedParam(value: unknown, opening: string, closing: string): string {
  if (!Array.isArray(value))
    return `${opening}${shownParam(value, opening === '' ? longestWording : longestQuotation)}${closing}`;
  const shown = value.slice(0, mostItems).map((item: unknown) => `${opening}${shownParam(item)}${closing}`);
  const rest = value.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** A finding of a record that was not parsed may hold any value. */
function shownParam(value: unknown, longest = longestQuotation): string {
  return typeof value === 'string' ? quotedText(value, longest) : shownValue(value);
}

/**
 * Any value as an error message shows it. A text is quoted, an object or a list is only named: a record may hold personal data.
 *
 * @internal
 */
export function shownValue(value: unknown): string {
  // With its marks a text is no longer than a quotation, so that a sentence that quotes it does not cut it again.
  if (typeof value === 'string')
    return `"${quotedText(value, longestQuotation - '"…"'.length).replaceAll('"', String.raw`\"`)}"`;
  if (Array.isArray(value)) return 'a list';
  if (isDate(value)) return 'a Date (use instantOf(date), for a day localDateOf(instantOf(date), zone))';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  return Object.is(value, -0) ? '-0' : String(value);
}

/**
 * Reports whether a value is a `Date`, of any realm: tests and frames have global objects of their own. An object that only inherits from
 * `Date` has no time and is none.
 *
 * @internal
 */
export function isDate(value: unknown): value is Date {
  try {
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
