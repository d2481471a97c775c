import type { SecurityTxtProblemCode } from './security-txt-problems.ts';

/**
 * A line of a file with its number, counted from 1; its end is cut off.
 *
 * @internal
 */
export interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

/**
 * Notes a problem at a line; null is for the whole file.
 *
 * @internal
 */
export type NoteProblem = (code: SecurityTxtProblemCode, line: number | null) => void;

/**
 * The most characters of a line.
 *
 * @internal
 */
export const longestLine = 2048;
const largestFile = 32 * 1024;
const mostLines = 1000;

/**
 * Splits a file into its lines, which a line feed ends, with a carriage return before it or not. What lies behind the limits is not looked at.
 *
 * @internal
 */
export function numberedLines(text: string, note: NoteProblem): readonly NumberedLine[] {
  const isMarked = text.startsWith('\uFEFF');
  if (isMarked) note('byte-order-mark', 1);
  const within = prefixWithin(text, largestFile);
  const parts = within.slice(isMarked ? 1 : 0).split('\n');
  // The part behind the last line feed is no line where it is empty, and not a whole one where the file was cut.
  const rest = parts.pop();
  if (within.length < text.length) note('file-too-large', parts.length + 1);
  else if (rest !== undefined && rest !== '') {
    note('last-line-open', parts.length + 1);
    parts.push(rest);
  }
  if (parts.length > mostLines) note('file-too-long', mostLines + 1);
  return parts.slice(0, mostLines).map((part, index) => ({ text: part.replace(/\r$/, ''), line: index + 1 }));
}

/** The longest beginning of a text that has at most so many bytes in UTF-8. */
function prefixWithin(text: string, limit: number): string {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_00_00 ? 3 : 4;
    if (bytes > limit) return text.slice(0, index);
    if (code >= 0x1_00_00) index += 1;
  }
  return text;
}
