import {
  checkStatement,
  deriveApplicability,
  diffStatements,
  type StatementChange,
  type StatementOfApplicability,
  summarizeStatement,
} from 'isms-kit/controls';
import type { Finding, Tally } from 'isms-kit/core';
import { sources } from './company.ts';
import { excerptStatement } from './excerpt.ts';
import { documents, draft, first, second, sourcesAfter } from './statements.ts';
import { toMarkdown } from './tables.ts';

const asOf = '2026-11-21';

/** What the example prints: at most 100 columns, no colours. */
export function report(): string {
  const context = { asOf, evidenceValidFor: 'P1Y', documents } as const;
  return [
    heading('What follows from 9 risks, 7 obligations and 3 exclusions'),
    ...decisionLines(),
    '',
    heading('The draft'),
    ...summaryLines(draft),
    ...countLines(checkStatement(draft, { asOf, ...sources })),
    '',
    heading('Version 1.0: decided, assessed, approved'),
    ...summaryLines(first),
    '',
    ...toMarkdown(first),
    '',
    heading(`What the check finds on version 1.0 as of ${asOf}`),
    ...findingLines(checkStatement(first, { ...context, ...sources })),
    '',
    heading('What changed to version 1.1'),
    ...diffStatements(first, second).map(changeLine),
    '',
    heading('What is open on version 1.1'),
    ...findingLines(
      checkStatement(second, { ...context, ...sourcesAfter }).filter(({ code }) => !code.startsWith('citation-')),
    ),
    '',
    heading('A real, unfinished statement: 13 of 93 rows'),
    ...summaryLines(excerptStatement),
    ...countLines(checkStatement(excerptStatement, { asOf })),
  ].join('\n');
}

function decisionLines(): readonly string[] {
  const decisions = deriveApplicability(sources);
  const outcomes = ['applicable', 'excluded', 'undecided', 'conflict'] as const;
  const counts = outcomes.map(
    (outcome) => `${decisions.filter((decision) => decision.outcome === outcome).length} ${outcome}`,
  );
  const questions = decisions.flatMap(({ control, question }) =>
    question === undefined ? [] : [`${control}: ${question}`],
  );
  return [counts.join(', '), ...questions.map(cut)];
}

function summaryLines(statement: StatementOfApplicability): readonly string[] {
  const { implementation, completeness } = summarizeStatement(statement);
  return [`decided      ${tallyText(completeness)}`, `implemented  ${tallyText(implementation)}`];
}

function tallyText({ counted, of, excluded, unknown }: Tally): string {
  return `${counted} of ${of}, ${unknown} unknown, ${excluded} excluded`;
}

/** One line a code. */
function countLines(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${String(count).padStart(4)}  ${code}`);
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, message }) => cut(`${severity.padEnd(8)} ${message}`));
}

function changeLine({ control, kind, before, after }: StatementChange): string {
  const [was, is] = [before, after].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const change = kind === 'added' || kind === 'removed' ? '' : `: ${was} -> ${is}`;
  return cut(
    `${control ?? 'statement'} ${kind}${kind === 'header' ? ` ${before.version} -> ${after.version}` : change}`,
  );
}

function heading(text: string): string {
  return `${text}\n${'='.repeat(text.length)}`;
}

function cut(line: string): string {
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
