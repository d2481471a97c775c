import {
  statementLabels,
  type StatementOfApplicability,
  statementTable,
  type StatementTableRow,
} from 'isms-kit/controls';

/** The statement as a Markdown table that fits 100 columns. */
export function toMarkdown(statement: StatementOfApplicability): readonly string[] {
  const { applicability, status } = statementLabels;
  const rows = statementTable(statement).map((row) => [
    row.control,
    row.title ?? '',
    applicability[row.applicability],
    row.status === null ? '' : status[row.status],
    row.reasons ?? row.justification ?? '',
  ]);
  const widths = [7, 26, 10, 21, 20];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => fit(cell.replaceAll('|', '\\|'), widths[column] ?? 0)).join(' | ')} |`;
  const header = ['Control', 'Title', 'Applicable', 'Status', 'Why'];
  return [line(header), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)];
}

/** The whole table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function toCsv(statement: StatementOfApplicability): string {
  const rows = statementTable(statement);
  const columns = Object.keys(rows[0] ?? {}) as (keyof StatementTableRow)[];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}

function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text of exactly this width: filled up, or cut with an ellipsis. */
function fit(text: string, width: number): string {
  return text.length <= width ? text.padEnd(width) : `${text.slice(0, width - 1)}…`;
}
