import { compareCitations } from '../../clauses/coverage/check-citations.ts';
import { type DocumentFacts, documentGuard } from '../../clauses/coverage/document-facts.ts';
import type { ClausesFinding } from '../../clauses/coverage/findings.ts';
import { type CalendarDate, requireDates } from '../../core/calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';
import { type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import { anObject, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { idsOf, unknownReferences } from '../../core/records/references.ts';
import { acceptanceGuard, unparsedSourceGuards } from '../applicability/applicability-guards.ts';
import type { AcceptanceFacts, ApplicabilityInput } from '../applicability/applicability-input.ts';
import type { UnparsedStatement } from '../statement/unparsed-statement.ts';
import { checkControlsListed } from './check-controls-listed.ts';
import { checkRepeatedJustifications } from './check-justifications.ts';
import { checkRow } from './check-row.ts';
import { checkSources } from './check-sources.ts';
import { type ControlsFinding, controlsFindings } from './findings.ts';
import { readRegister, readStatement } from './read-statement.ts';
import { reportOnRow, type StatementRow } from './statement-row.ts';

/** The records by which `checkStatement` judges a statement. It does not judge by those that are absent. */
export interface CheckStatementContext extends Partial<ApplicabilityInput> {
  /** The day as of which actions, evidence and approval are judged. */
  readonly asOf?: CalendarDate;
  /** The period for which evidence without an end is valid after its collection; without limit when absent. */
  readonly evidenceValidFor?: Period;
  /** The acceptances of risks: an exclusion for a retained risk needs one that is valid. */
  readonly acceptances?: readonly AcceptanceFacts[];
  /** All documents of the ISMS; `checkCitations` compares the statement with those whose references are known. */
  readonly documents?: readonly DocumentFacts[];
}

/**
 * Checks a Statement of Applicability: it has every control of Annex A once and no unknown control (6.1.3 c), each row has what 6.1.3 d
 * demands, actions are in time, evidence is valid, the statement is approved, and it agrees with the records that it follows from. A record
 * that cannot be read is one finding, and the others are checked; those of the context have an empty path.
 *
 * @param statement - The statement; an unparsed one, too, so that unknown controls and controls of the 2013 edition give findings.
 * @param context - The day and the registers to judge by, each optional; the cost grows linearly with them.
 * @returns The findings of `controlsFindings`, then those of `checkCitations`, each in the order of the rows; none when the statement
 *   conforms.
 * @throws RangeError when `asOf` is not a calendar date, `evidenceValidFor` not a period, or a register of the context not a list.
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
  statement: UnparsedStatement,
  context: CheckStatementContext = {},
): readonly (ControlsFinding | ClausesFinding)[] {
  requireReadable('context', context, contextGuard);
  const { asOf, evidenceValidFor } = context;
  requireDates({ asOf });
  requirePeriods({ evidenceValidFor });
  const { subject, header, rows, unreadable, findings } = readStatement(statement);
  const risks = readRegister('risk', context.risks, unparsedSourceGuards.risks);
  const obligations = readRegister('obligation', context.obligations, unparsedSourceGuards.obligations);
  const exclusions = readRegister('exclusion', context.exclusions, unparsedSourceGuards.exclusions);
  const acceptances = readRegister('acceptance', context.acceptances, acceptanceGuard);
  const documents = readRegister('document', context.documents, documentGuard);
  const sources = {
    risks: risks.records,
    obligations: obligations.records,
    exclusions: exclusions.records,
    acceptances: acceptances.records,
    asOf,
  };
  const found = [
    ...findings,
    ...[risks, obligations, exclusions, acceptances, documents].flatMap((register) => register.findings),
    ...(header === undefined ? [] : checkApproval(header, subject, asOf)),
  ];
  if (rows === undefined) return found;
  const known = idsOf(documents.records);
  return [
    ...found,
    ...checkControlsListed(rows, unreadable, subject),
    ...rows.flatMap((row) => checkRow(row, { asOf, evidenceValidFor })),
    ...checkRepeatedJustifications(rows, subject),
    ...checkSources(rows, subject, sources),
    ...rows.flatMap((row) => checkPolicies(row, known)),
    ...(documents.records?.some(({ references }) => references !== undefined)
      ? compareCitations(documents.byIndex, rows)
      : []),
  ];
}

const aList = /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(() => undefined));
const contextGuard: Guard = /* @__PURE__ */ anObject<CheckStatementContext>({
  risks: aList,
  obligations: aList,
  exclusions: aList,
  acceptances: aList,
  documents: aList,
});

/** 7.5.2 c demands that the statement is approved: by a person or role, on a day that is not in the future. */
function checkApproval(
  { version, approvedBy, approvedOn }: UnparsedStatement,
  subject: FindingSubject,
  asOf: CalendarDate | undefined,
): readonly ControlsFinding[] {
  if (approvedBy === undefined && approvedOn === undefined) {
    return [reportFinding(controlsFindings, 'statement-unapproved', { subject, path: [], params: { version } })];
  }
  if (approvedBy === undefined || approvedOn === undefined) {
    const params = { version, missing: approvedBy === undefined ? 'a name' : 'a day' };
    return [reportFinding(controlsFindings, 'statement-approval-incomplete', { subject, path: [], params })];
  }
  if (asOf === undefined || approvedOn <= asOf) return [];
  const details = { subject, path: ['approvedOn'], params: { version, approvedOn, asOf } };
  return [reportFinding(controlsFindings, 'statement-approval-in-future', details)];
}

function checkPolicies(row: StatementRow, known: ReadonlySet<string> | undefined): readonly ControlsFinding[] {
  const documents = (row.entry.policies ?? []).map(({ document }) => document);
  return unknownReferences(documents, known).map(({ id, index }) =>
    reportOnRow(row, 'statement-policy-unknown', ['policies', index, 'document'], { document: id }),
  );
}
