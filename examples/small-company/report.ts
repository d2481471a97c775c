import type { CalendarDate, Finding } from 'isms-kit/core';
import { documentFindings, type DocumentRegister, report as coverageReport } from '../clause-coverage/report.ts';
import { columns, findingLines, heading, paragraph, width } from '../layout.ts';
import {
  overdueRecords,
  report as retentionReport,
  type RetentionMatrix,
  scheduleFindings,
} from '../retention-backlog/report.ts';
import type { RiskScales } from '../risk-register/criteria.ts';
import { registerFindings, report as riskReport } from '../risk-register/report.ts';
import { report as statementReport, statementFindings } from '../statement-of-applicability/report.ts';
import { first as statement } from '../statement-of-applicability/statements.ts';
import { report as interruptionReport } from './interruption.ts';
import { operationFindings, report as operationReport } from './operation.ts';
import { registersFindings, report as upkeepReport } from './upkeep.ts';

/** What the company keeps on file. */
export interface Company {
  /** Its document register. */
  readonly register: DocumentRegister;
  /** The scales of its risk policy. */
  readonly scales: RiskScales;
  /** Its retention matrix. */
  readonly matrix: RetentionMatrix;
  /** The day of the report. */
  readonly asOf: CalendarDate;
}

/** One story over the four pillars and the registers, line by line; the first chapter says what to do first. */
export function report(company: Company): readonly string[] {
  const { register, scales, matrix, asOf } = company;
  return [
    ...chapter('1. What to do first', firstSteps(company)),
    ...chapter('2. What its documents cover', coverageReport(register)),
    ...chapter('3. What its Statement of Applicability says', statementReport()),
    ...chapter('4. What its risks are', riskReport(scales, asOf)),
    ...chapter('5. What it keeps and what it may delete', retentionReport(matrix, asOf)),
    ...chapter('6. What its documents, audits, reviews and people owe', upkeepReport(asOf)),
    ...chapter('7. What it owns, runs and builds, and what is overdue', operationReport(asOf)),
    ...chapter('8. One breach and one outage: whom it must tell by when', interruptionReport(asOf)),
  ];
}

function chapter(title: string, lines: readonly string[]): readonly string[] {
  return ['='.repeat(width), title, '='.repeat(width), ...lines, ''];
}

function firstSteps({ register, scales, matrix, asOf }: Company): readonly string[] {
  const found: Readonly<Record<string, readonly Finding[]>> = {
    'Documented information': documentFindings(register),
    'Statement of Applicability': statementFindings(),
    'Risk register, against the statement': registerFindings(scales, asOf, statement),
    'Retention schedule': scheduleFindings(matrix, asOf),
    'Documents, audits, reviews, people': registersFindings(asOf),
    'Assets, access, operations, development': operationFindings(asOf),
  };
  const overdue = overdueRecords(matrix, asOf).map(({ id, overdueDays }) => `${id} (${overdueDays} days)`);
  return [
    ...Object.entries(found).flatMap(([area, findings]) => columns(area, severities(findings), 44)),
    ...columns('Records overdue for disposal', overdue.join(', '), 44),
    ...Object.entries(found).flatMap(([area, findings]) => errors(area, findings)),
    ...heading('About this report'),
    ...paragraph(
      `As of ${asOf}. Every line of this chapter comes from a finding with a stable code; none is legal advice.`,
    ),
  ];
}

function errors(area: string, findings: readonly Finding[]): readonly string[] {
  return [...heading(`${area}: errors`), ...findingLines(findings.filter(({ severity }) => severity === 'error'))];
}

function severities(findings: readonly Finding[]): string {
  const count = (wanted: Finding['severity'], word: string): string => {
    const number = findings.filter(({ severity }) => severity === wanted).length;
    return `${number} ${word}${number === 1 ? '' : 's'}`;
  };
  return `${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')}`;
}
