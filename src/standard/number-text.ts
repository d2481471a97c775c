/**
 * A number with its parts, the text before it and the words behind it.
 *
 * @internal
 */
export interface NumberText {
  /** The text before the number: `Annex A `, `§`. */
  readonly prefix: string;
  /** The parts without leading zeros; letters in lower case. */
  readonly parts: readonly string[];
  /** The words behind the number without the marks around them. */
  readonly words: string;
}

const standard = /^(?:iso(?: ?\/ ?iec)?[ -]?)?2700[12](?: ?[:-] ?2022)?[ ,:-]{0,3}/i;
const number = /^\d{1,4}(?: ?\. ?\d{1,4}){0,5}(?!\d)/;
const item = /^ ?(?:lit\.? ?|[.(] ?)?([a-z])(?![a-z])(?: ?\))?(?: ?[.(]? ?(\d{1,2})(?: ?\)|(?!\d)))?/i;
const longest = 300;

/**
 * Splits the text of one id at its number. Undefined where it has no number at its beginning or is longer than an id with its title.
 *
 * @internal
 */
export function readNumberText(text: string, prefix: RegExp, mayHaveItem = false): NumberText | undefined {
  if (typeof text !== 'string') throw new RangeError(`text must be a string, got ${typeof text}`);
  if (text.length > longest) return undefined;
  const plain = text
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^[ "'`([*|-]+/, '');
  const behindStandard = plain.replace(standard, '');
  const rest = behindStandard.replace(prefix, '');
  const before = behindStandard.slice(0, behindStandard.length - rest.length);
  const [digits] = number.exec(rest) ?? [];
  if (digits === undefined) return undefined;
  const behind = rest.slice(digits.length);
  const [itemText = '', letter, below] = (mayHaveItem && item.exec(behind)) || [];
  const words = behind.slice(itemText.length);
  if (/^(?:[\p{L}\d]|[,/_-]\d)/u.test(words)) return undefined;
  return {
    prefix: before,
    parts: [...digits.split('.').map((part) => String(Number(part))), ...[letter?.toLowerCase(), below].filter(isText)],
    words: withoutMarks(words),
  };
}

/**
 * Takes the marks and blanks off both ends of words, as off a title and the brackets around it.
 *
 * @internal
 */
export function withoutMarks(words: string): string {
  return words.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

function isText(part: string | undefined): part is string {
  return part !== undefined;
}
