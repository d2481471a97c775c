import {
  checkStatement,
  controlsDueItems,
  deriveApplicability,
  diffStatements,
  type StatementChange,
  type StatementOfApplicability,
  summarizeStatement,
} from 'isms-kit/controls';
import type { Finding } from 'isms-kit/core';
import { columns, findingCounts, findingLines, heading, paragraph, shortened, tallyText } from '../layout.ts';
import { sources } from './company.ts';
import { excerptStatement } from './excerpt.ts';
import { documents, draft, first, second, sourcesAfter } from './statements.ts';
import { markdownOf } from './tables.ts';

const asOf = '2026-11-21';
const context = { asOf, evidenceValidFor: 'P1Y', documents } as const;

/** How the statement of a small company comes about, line by line. */
export function report(): readonly string[] {
  const { risks, obligations, exclusions } = sources;
  return [
    `What follows from ${risks.length} risks, ${obligations.length} obligations and ${exclusions.length} exclusions`,
    ...decisionLines(),
    ...heading('The draft'),
    ...summaryLines(draft),
    ...findingCounts(checkStatement(draft, { asOf, ...sources })),
    ...heading('Version 1.0: decided, assessed, approved'),
    ...summaryLines(first),
    '',
    ...markdownOf(first).split('\n'),
    ...heading(`What the check finds on version 1.0 as of ${asOf}`),
    ...findingLines(statementFindings()),
    ...heading('Agenda until the end of March 2027'),
    ...dueLines(first),
    ...heading('What changed to version 1.1'),
    ...diffStatements(first, second).flatMap(changeLines),
    ...heading('What is open on version 1.1'),
    ...findingLines(
      checkStatement(second, { ...context, ...sourcesAfter }).filter(({ code }) => !code.startsWith('citation-')),
    ),
    ...heading('A real, unfinished statement: 13 of 93 rows'),
    ...summaryLines(excerptStatement),
    ...findingCounts(checkStatement(excerptStatement, { asOf })),
  ];
}

/** The findings on the first version. */
export function statementFindings(): readonly Finding[] {
  return checkStatement(first, { ...context, ...sources });
}

/** The decisions that follow from risks, obligations and exclusions, and the open questions. */
function decisionLines(): readonly string[] {
  const decisions = deriveApplicability(sources);
  const outcomes = ['applicable', 'excluded', 'undecided', 'conflict'] as const;
  const counts = outcomes.map(
    (outcome) => `${decisions.filter((decision) => decision.outcome === outcome).length} ${outcome}`,
  );
  const questions = decisions.flatMap(({ control, question }) =>
    question === undefined ? [] : columns(control, question, 11),
  );
  return [...paragraph(counts.join(', ')), ...questions];
}

/** How far a statement is decided and implemented. */
function summaryLines(statement: StatementOfApplicability): readonly string[] {
  const { evidenceValidFor } = context;
  const { implementation, claimed, completeness } = summarizeStatement(statement, { asOf, evidenceValidFor });
  return [
    ...columns('decided', tallyText(completeness), 15),
    ...columns('implemented', tallyText(implementation), 15),
    ...(claimed === 0 ? [] : columns('claimed', `${claimed} without valid evidence`, 15)),
  ];
}

/** The agenda of the statement: actions, and evidence that runs out. */
function dueLines(statement: StatementOfApplicability): readonly string[] {
  const { evidenceValidFor } = context;
  const items = controlsDueItems({ statement }, { from: asOf, through: '2027-03-31', asOf, evidenceValidFor });
  return items.flatMap(({ dueOn, requirement, title, state }) =>
    columns(String(dueOn), `${requirement} ${title} (${state})`, 14),
  );
}

function changeLines({ control, kind, before, after }: StatementChange): readonly string[] {
  const [was, is] = [before, after].map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const change = kind === 'added' || kind === 'removed' ? '' : `: ${was} -> ${is}`;
  const text = `${kind}${kind === 'header' ? ` ${before.version} -> ${after.version}` : change}`;
  return columns(control ?? 'statement', shortened(text, 79), 21);
}
