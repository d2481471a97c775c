import { checkCitations } from '../../clauses/coverage/check-citations.ts';
import type { clausesFindings } from '../../clauses/coverage/findings.ts';
import type { Reference } from '../../clauses/references/reference.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { checkApproval } from './check-approval.ts';
import { checkControlsListed } from './check-controls-listed.ts';
import { checkRepeatedJustifications } from './check-justifications.ts';
import { checkRow } from './check-row.ts';
import { checkSources } from './check-sources.ts';
import type { CheckableStatement } from '../statement/checkable-statement.ts';
import { type ControlsFindingCode, controlsFindings } from './controls-findings.ts';
import type { ApplicabilityInput } from '../applicability/derive-applicability.ts';
import { rowDetails, type StatementRow } from './statement-row.ts';

/** A document as far as `checkStatement` looks at it. */
export interface StatementDocument {
  /** The id of the document. */
  readonly id: string;
  /** What it cites, from `parseReferences`; when absent, nothing is known of that. */
  readonly references?: readonly Reference[];
}

/** What a statement is checked against; what is absent is not checked against. */
export interface CheckStatementContext {
  /** The day of the check: actions and evidence are judged as of it. */
  readonly asOf?: CalendarDate;
  /** For how long evidence without an end is valid after it was collected; for ever when absent. */
  readonly evidenceValidFor?: Period;
  /** All documents of the ISMS. Of those that tell their references, `checkCitations` compares them with the statement. */
  readonly documents?: readonly StatementDocument[];
  /** All risks with the controls that treat them. */
  readonly risks?: ApplicabilityInput['risks'];
  /** All legal and contractual obligations with the controls that meet them. */
  readonly obligations?: ApplicabilityInput['obligations'];
  /** The facts that leave controls without anything to do. */
  readonly exclusions?: ApplicabilityInput['exclusions'];
}

/**
 * Checks a Statement of Applicability: that it has every control of Annex A once and nothing strange (6.1.3 c), that each row says what
 * 6.1.3 d asks for, that actions are in time and evidence is valid, that it is approved, and that it agrees with the records it follows
 * from. What is missing never counts as met; overdue is told apart from how far a control is.
 *
 * @param statement - The statement; also one that was not parsed, so that strangers and controls of the 2013 edition get findings.
 * @param context - The day of the check and the registers to check against, each optional; the cost grows linearly with them.
 * @returns The findings of `controlsFindings`, then those of `checkCitations`, each in the order of the rows; nothing when the statement
 *   conforms.
 * @throws RangeError when `evidenceValidFor` is no period or `asOf` no date, which parsed values never are.
 *
 * @example
 * ```ts
 * import { checkStatement } from 'isms-kit/controls';
 *
 * const statement = {
 *   id: 'soa',
 *   version: '1.0',
 *   approvedBy: 'Managing director',
 *   approvedOn: '2026-11-20' as const,
 *   entries: [{ control: 'A.9.2.1', applicability: 'undecided' as const }],
 * };
 * const findings = checkStatement(statement, { asOf: '2026-11-21' });
 * findings.filter(({ code }) => code === 'statement-control-missing').length; // => 93
 * const old = findings.find(({ code }) => code === 'statement-control-2013');
 * old?.message; // => 'A.9.2.1 is a control of the 2013 edition; it went into A.5.16.'
 * ```
 */
export function checkStatement(
  statement: CheckableStatement,
  context: CheckStatementContext = {},
): readonly Finding<ControlsFindingCode | keyof typeof clausesFindings>[] {
  const subject = { kind: 'statement-of-applicability', id: statement.id };
  const rows = statement.entries.map((entry, index) => ({ subject, index, entry }));
  const { asOf, evidenceValidFor, documents, risks, obligations, exclusions } = context;
  return [
    ...checkApproval(statement, subject, asOf),
    ...checkControlsListed(statement, rows),
    ...rows.flatMap((row) => checkRow(row, { asOf, evidenceValidFor })),
    ...checkRepeatedJustifications(rows, subject),
    ...checkSources(rows, subject, { risks, obligations, exclusions }),
    ...(documents === undefined ? [] : checkDocuments(rows, statement, documents)),
  ];
}

function checkDocuments(
  rows: readonly StatementRow[],
  statement: CheckableStatement,
  documents: readonly StatementDocument[],
): readonly Finding<ControlsFindingCode | keyof typeof clausesFindings>[] {
  const known = new Set(documents.map(({ id }) => id));
  const citing = documents.flatMap(({ id, references }, index) =>
    references === undefined ? [] : [{ id, references, index }],
  );
  const unknown = rows.flatMap((row) => checkPolicies(row, known));
  if (citing.length === 0) return unknown;
  const citations = checkCitations(citing, statement).map((finding) => {
    const [root, place, ...rest] = finding.path;
    const document = root === 'documents' ? citing[Number(place)] : undefined;
    if (document === undefined || document.index === place) return finding;
    return Object.assign({}, finding, { path: ['documents', document.index, ...rest] });
  });
  return [...unknown, ...citations];
}

function checkPolicies(row: StatementRow, known: ReadonlySet<string>): readonly Finding<ControlsFindingCode>[] {
  return (row.entry.policies ?? []).flatMap(({ document }, position) => {
    if (known.has(document)) return [];
    const details = rowDetails(row, ['policies', position, 'document'], { document });
    return [reportFinding(controlsFindings, 'statement-policy-unknown', details)];
  });
}
