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
  if (text.length <= longest && !hidden.test(text)) return text;
  let quoted = '';
  let length = 0;
  // A character takes two places of a string at most: this many hold more than a quotation, or all of the text.
  for (const character of text.slice(0, 2 * (longest + 1))) {
    const shown = hidden.test(character) ? escaped(character) : character;
    length += shown === character ? 1 : shown.length;
    if (length > longest) return `${quoted}…`;
    quoted += shown;
  }
  return quoted;
}

const hidden = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
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
 * A parameter as a message shows it; a list in the marks that stand around its place, each item in its own, and at most five of them. A
 * translation shows an item and the count of the items left out in its own way.
 *
 * @internal
 */
export function quotedParam(
  value: unknown,
  opening: string,
  closing: string,
  shown: (item: unknown, isShort: boolean) => string = shownParam,
  more: (count: number) => string = (count) => ` and ${count} more`,
): string {
  const isShort = opening !== '' || Array.isArray(value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = items.slice(0, mostItems).map((item) => `${opening}${shown(item, isShort)}${closing}`);
  return texts.join(', ') + (items.length > mostItems ? more(items.length - mostItems) : '');
}

/** A finding of a record that was not parsed may hold any value. */
function shownParam(value: unknown, isShort: boolean): string {
  return typeof value === 'string' ? wording(value, isShort) : shownValue(value);
}

/**
 * A text as a message shows it: at most 60 characters of a quotation or of an item of a list, 240 of another text.
 *
 * @internal
 */
export function wording(text: string, isShort: boolean): string {
  return quotedText(text, isShort ? longestQuotation : longestWording);
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
    // An error for each value that is none would cost more than everything else of a finding.
    if (Object.prototype.toString.call(value) !== '[object Date]') return false;
    Date.prototype.getTime.call(value);
    return true;
  } catch {
    return false;
  }
}
