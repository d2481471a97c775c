/**
 * A word, a number with its dots, or a mark of a citation; blanks leave no token.
 *
 * @internal
 */
export interface ReferenceToken {
  readonly kind: 'word' | 'number' | 'mark';
  /** Its text in lower case without accents; every dash is `-`, every quotation mark `"`. A letter alone keeps its accent. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** Whether it is the first of its line. */
  readonly isFirst: boolean;
}

/** A blank or a line break of HTML, as cells of exported tables have them. */
const entity = /^(?:&(?:nbsp|#160|ensp|emsp|thinsp);|<br ?\/?>)/i;
const longestEntity = 8;
const lineBreak = /[\n\r\u2028\u2029]/;

type CharacterKind = 'letter' | 'digit' | 'blank' | 'mark';

const letter = /^[\p{L}\p{M}]$/u;
const blank = /^[\s\p{Cc}\p{Cf}]$/u;
const dash = /^[\p{Pd}\u2212]$/u;
const quote = /^[\p{Pi}\p{Pf}\u201A\u201E'"`]$/u;
const ascii = /^[ -~]*$/;

/**
 * Splits a text into tokens. It looks at each character at most twice, so that the time is proportional to the length of any text.
 *
 * @internal
 */
export function tokenizeReferences(text: string): readonly ReferenceToken[] {
  const tokens: ReferenceToken[] = [];
  let isFirst = true;
  for (let start = 0, end = 0; start < text.length; start = end) {
    const kind = kindAt(text, start);
    end = endOfToken(text, start, kind);
    const written = text.slice(start, end);
    if (kind === 'blank') {
      isFirst ||= lineBreak.test(written);
    } else if (kind === 'mark' && written.length > 2) {
      isFirst ||= written.startsWith('<');
    } else {
      tokens.push({ kind: tokenKinds[kind], text: plainText(written), start, end, isFirst });
      isFirst = false;
    }
  }
  return tokens;
}

function plainText(written: string): string {
  const text = written.toLowerCase();
  if (text.length > 1)
    return ascii.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  if (dash.test(text)) return '-';
  return quote.test(text) ? '"' : text;
}

const tokenKinds = { letter: 'word', digit: 'number', mark: 'mark' } as const;

function endOfToken(text: string, start: number, kind: CharacterKind): number {
  if (kind === 'digit') return endOfNumber(text, start);
  if (kind !== 'mark') return endOfRun(text, start, kind);
  if (text[start] !== '&' && text[start] !== '<') return start + widthAt(text, start);
  return start + (entity.exec(text.slice(start, start + longestEntity))?.[0].length ?? widthAt(text, start));
}

function endOfRun(text: string, start: number, kind: CharacterKind | undefined): number {
  let end = start;
  while (end < text.length && kindAt(text, end) === kind) end += widthAt(text, end);
  return end;
}

/** A dot belongs to a number only between two digits. */
function endOfNumber(text: string, start: number): number {
  let end = endOfRun(text, start, 'digit');
  while (text[end] === '.' && kindAt(text, end + 1) === 'digit') end = endOfRun(text, end + 1, 'digit');
  return end;
}

function widthAt(text: string, at: number): number {
  return codePointAt(text, at) > 0xffff ? 2 : 1;
}

function codePointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function kindAt(text: string, at: number): CharacterKind {
  const code = codePointAt(text, at);
  if (code >= 48 && code <= 57) return 'digit';
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
  if (code <= 32) return 'blank';
  if (code < 127) return 'mark';
  const character = String.fromCodePoint(code);
  if (letter.test(character)) return 'letter';
  return blank.test(character) ? 'blank' : 'mark';
}
