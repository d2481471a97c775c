import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import { carryEntry, freshEntry } from './carry-entry.ts';
import type { ApplicabilityDecision } from './derive-applicability.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** What a draft needs besides the decisions. */
export interface DraftStatementOptions {
  /** The id of the statement, the same in all its versions. */
  readonly id: string;
  /** The version to be drafted. */
  readonly version: string;
  /** The day of the version. */
  readonly issuedOn: CalendarDate;
  /** The version before, whose typed fields are kept. */
  readonly previous?: StatementOfApplicability;
}

/**
 * Drafts a Statement of Applicability from decisions (6.1.3 d). A new applicable row is not assessed yet; a conflict becomes an undecided
 * row with its question, never anything else.
 *
 * With a previous version, derived reasons (`risk-treatment`, `legal`, `contractual`) are derived anew and everything that a person typed
 * stays: a row follows its decision only as long as nothing on it was typed. A row that was typed and contradicts its decision is kept,
 * and `checkStatement` reports it against the same risks, obligations and exclusions. Rows that no decision is about, such as controls
 * outside Annex A, follow at the end. The approval of the previous version is not carried over.
 *
 * @param decisions - One for each control, from `deriveApplicability`.
 * @param options - Id, version and date of the draft, and the version before.
 * @returns The draft with a row for each decision, in their order.
 *
 * @example
 * ```ts
 * import { deriveApplicability, draftStatement } from 'isms-kit/controls';
 *
 * const risks = [{ id: 'R-1', controls: ['A.8.13' as const] }];
 * const decisions = deriveApplicability({ risks, obligations: [], exclusions: [] });
 * const draft = draftStatement(decisions, { id: 'soa', version: '0.1', issuedOn: '2026-11-21' });
 * draft.entries.length; // => 93
 * draft.entries.filter(({ applicability }) => applicability === 'applicable').map(({ control }) => control); // => ['A.8.13']
 * ```
 */
export function draftStatement(
  decisions: readonly ApplicabilityDecision[],
  { id, version, issuedOn, previous }: DraftStatementOptions,
): StatementOfApplicability {
  const rows = groupBy(previous?.entries ?? [], ({ control }) => [control]);
  const decided = decisions.flatMap((decision): readonly StatementEntry[] => {
    const before = rows.get(decision.control);
    rows.delete(decision.control);
    return before?.map((entry) => carryEntry(entry, decision)) ?? [freshEntry(decision)];
  });
  const kept = previous === undefined ? {} : keptHeader(previous);
  return { ...kept, id, version, issuedOn, entries: [...decided, ...[...rows.values()].flat()] };
}

function keptHeader({ title, custom }: StatementOfApplicability): Pick<StatementOfApplicability, 'title' | 'custom'> {
  return { ...(title === undefined ? {} : { title }), ...(custom === undefined ? {} : { custom }) };
}
