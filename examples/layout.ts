import type { Finding, Tally } from 'isms-kit/core';

/** Every example prints at most this many columns, without colours. */
export const width = 100;

/** A heading with a line under it, after an empty line. */
export function heading(text: string): readonly string[] {
  return ['', text, '-'.repeat(text.length)];
}

/** A paragraph, indented and wrapped. */
export function paragraph(text: string): readonly string[] {
  return columns('', text, 2);
}

/** A word or two on the left, and a text on the right from a column on, wrapped. */
export function columns(label: string, text: string, from: number): readonly string[] {
  return wrapped(text, width - from).map((line, index) =>
    `${(index === 0 ? `  ${label}` : '').padEnd(from)}${line}`.trimEnd(),
  );
}

/** One finding after the other, each with its severity. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ severity, message }) => columns(severity, message, 11));
}

/** How many findings of each code there are. */
export function findingCounts(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${String(count).padStart(5)}  ${code}`);
}

/** A tally in words, with the unknown and the excluded where there are any. */
export function tallyText({ counted, of, unknown, excluded }: Tally): string {
  const rest = [...(unknown > 0 ? [`${unknown} unknown`] : []), ...(excluded > 0 ? [`${excluded} excluded`] : [])];
  return `${counted} of ${of}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}`;
}

/** A text cut to a length with an ellipsis. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 3).trimEnd()}...`;
}

function wrapped(text: string, length: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
