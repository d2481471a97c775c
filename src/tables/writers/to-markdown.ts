import { anObject, aBoolean, maybe } from '../../core/guards/guard.ts';
import { requireOptions } from '../../core/guards/readable.ts';
import { requireTable, type Table, type TableCell } from '../table/table.ts';

/** The options of `toMarkdown`. */
export interface ToMarkdownOptions {
  /** Whether cells are filled up to the width of their column, so that the text can be read as it stands. */
  readonly aligned?: boolean;
}

/**
 * Writes a table as Markdown (GitHub Flavored Markdown). Each row is one line whatever its texts hold: a line break becomes `<br>`, and what
 * Markdown or HTML would read as markup is escaped, so that a reader sees the text as it was typed. A bare web address stays as it is; some
 * viewers make it a link to itself.
 *
 * @param table - The table.
 * @param options - Whether cells are filled up.
 * @returns The lines of the table, without a line break at the end.
 * @throws RangeError when the table has no column, a row has more or fewer cells than columns, or a cell is neither a text, a number nor null.
 *
 * @example
 * ```ts
 * import { toMarkdown } from 'isms-kit/tables';
 *
 * const table = { columns: ['Risk', 'Title'], rows: [['R-1', 'Theft | <b>loss</b>']] };
 * toMarkdown(table).split('\n'); // => ['| Risk | Title |', '| --- | --- |', '| R-1 | Theft &#124; &lt;b&gt;loss&lt;/b&gt; |']
 * ```
 */
export function toMarkdown(table: Table, options: ToMarkdownOptions = {}): string {
  requireTable(table);
  requireOptions(options, anObject<ToMarkdownOptions>({ aligned: maybe(aBoolean) }));
  const { aligned = false } = options;
  const head = table.columns.map(cellMarkdown);
  const body = table.rows.map((cells) => cells.map(cellMarkdown));
  const widths = head.map((heading) => (aligned ? Math.max(shortestRule, heading.length) : shortestRule));
  if (aligned)
    for (const cells of body)
      for (const [column, cell] of cells.entries()) widths[column] = Math.max(widths[column] as number, cell.length);
  const line = (cells: readonly string[]): string => {
    const filled = aligned ? cells.map((cell, column) => cell.padEnd(widths[column] as number)) : cells;
    return `| ${filled.join(' | ')} |`;
  };
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** The fewest hyphens below a heading that every reader of Markdown takes for a table. */
const shortestRule = 3;

/** The pipe is an entity, since readers of Markdown split a row before they look at a backslash. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };

function cellMarkdown(cell: TableCell): string {
  return String(cell ?? '')
    .replaceAll(/[&<>|]/g, (character) => entities[character] as string)
    .replaceAll(/[\\`*_[\]{}~$]/g, String.raw`\$&`)
    .replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '<br>');
}
