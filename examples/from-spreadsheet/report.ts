import { checkStatement, readStatementRows } from 'isms-kit/controls';
import type { CalendarDate, UnreadRow } from 'isms-kit/core';
import { buildHeatMap, checkRiskRegister, readRiskRows, riskCriteriaPresets } from 'isms-kit/risk';
import { heatMapTable, toMarkdown } from 'isms-kit/tables';
import { findingCounts, findingLines, heading } from '../layout.ts';

/** The rows of two sheets, as libraries read them. */
export interface Sheets {
  /** The rows of the Statement of Applicability. */
  readonly statement: readonly object[];
  /** The rows of the risk register. */
  readonly register: readonly object[];
}

/** Reads a statement and a register from their rows and reports on both, in lines of at most 100 characters. */
export function report({ statement, register }: Sheets, asOf: CalendarDate): readonly string[] {
  const criteria = riskCriteriaPresets.product5x5;
  const columns = { current: { likelihood: 'L', impact: 'I' } };
  const soa = readStatementRows(statement);
  const read = readRiskRows(register, criteria, { assessedOn: asOf, columns, zone: 'UTC' });
  const entries = { id: 'soa', version: '1.0', issuedOn: asOf, entries: soa.entries };
  const found = checkRiskRegister({ criteria, risks: read.risks }, { asOf, statement: entries });
  const map = buildHeatMap(read.risks, criteria, { stage: 'current' });
  return [
    `${soa.entries.length} entries of a statement and ${read.risks.length} risks from two sheets`,
    ...heading('What could not be read of the statement'),
    ...findingLines(soa.findings),
    ...unreadLines(soa.unread),
    ...heading('What could not be read of the register'),
    ...findingLines(read.findings),
    ...unreadLines(read.unread),
    ...heading('Heat map of the current risk: likelihood down, impact across'),
    ...toMarkdown(heatMapTable(map, criteria), { aligned: true }).split('\n'),
    `  not placed: ${map.unplaced.join(', ')}`,
    ...heading('What the check of the register finds'),
    ...findingLines(found),
    ...heading('What the check of the statement finds'),
    ...findingCounts(checkStatement(entries, { asOf })),
  ];
}

function unreadLines(unread: readonly UnreadRow[]): readonly string[] {
  return unread.map(({ row, cells }) => `  row ${row} gave no record: ${Object.values(cells).slice(0, 2).join(', ')}`);
}
