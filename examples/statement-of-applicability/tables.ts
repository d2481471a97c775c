import {
  statementLabels,
  type StatementOfApplicability,
  statementTable,
  type StatementTableRow,
} from 'isms-kit/controls';
import { type TableColumns, tableOf, toCsvRows, toMarkdown } from 'isms-kit/tables';
import { shortened } from '../layout.ts';

/** The statement as a Markdown table that fits 100 columns. */
export function markdownOf(statement: StatementOfApplicability): string {
  const { applicability, status } = statementLabels;
  const rows = statementTable(statement).map((row) => ({
    control: shortened(row.control, 7),
    title: shortened(row.title ?? '', 26),
    applicable: applicability[row.applicability],
    status: row.status && status[row.status],
    reasons: shortened(row.reasons ?? row.justification ?? '', 20),
  }));
  const columns = {
    control: 'Control',
    title: 'Title',
    applicable: 'Applicable',
    status: 'Status',
    reasons: 'Reasons',
  };
  return toMarkdown(tableOf(rows, columns), { aligned: true });
}

const columns: TableColumns<StatementTableRow> = {
  control: 'Control',
  title: 'Title',
  applicability: 'Applicability',
  reasons: 'Reasons',
  justification: 'Justification',
  status: 'Status',
  actionDueOn: 'Action due',
  policies: 'Policies',
  evidence: 'Evidence',
  owner: 'Owner',
};

/** What the auditor's spreadsheet holds, as CSV (RFC 4180) with every cell quoted. */
export function csvOf(statement: StatementOfApplicability): string {
  const quoted = toCsvRows(tableOf(statementTable(statement), columns)).map((cells) =>
    cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','),
  );
  return quoted.map((line) => `${line}\r\n`).join('');
}
