import { type ActionProgress, actionProgress } from '../../core/actions/action-progress.ts';
import { type CalendarDate, requireCalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { anObject } from '../../core/guards/guard.ts';
import type { ControlTheme } from '../../standard/control-attributes.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { isControlId, themeOfControl } from '../../standard/control-id.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import { statementGuard } from '../statement/statement-guards.ts';
import { actionOf, countImplementation, type ImplementationCounts } from './implementation-progress.ts';
import type { Applicability, StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** The counts of some rows. */
export interface StatementCounts extends ImplementationCounts {
  /** The number of rows. */
  readonly rows: number;
  /** The number of rows of each applicability. */
  readonly byApplicability: Readonly<Record<Applicability, number>>;
  /** The number of applicable rows of each implementation status, as the rows say it. */
  readonly byStatus: Readonly<Record<ImplementationStatus, number>>;
  /** The progress of the actions on unfinished rows. */
  readonly actions: ActionProgress;
}

/** The counts of a statement. */
export interface StatementSummary extends StatementCounts {
  /** The counts of each theme of Annex A, and of custom controls. */
  readonly byTheme: Readonly<Record<ControlTheme | 'custom', StatementCounts>>;
  /** The decided controls, of the 93 of Annex A; undecided ones and ones without a row are unknown. */
  readonly completeness: Tally;
}

/** The options of `summarizeStatement`. */
export interface SummarizeStatementOptions {
  /** The day as of which actions and evidence are judged. */
  readonly asOf: CalendarDate;
  /** The period for which evidence without an end is valid after its collection; without limit when absent. */
  readonly evidenceValidFor?: Period;
}

/**
 * Counts a statement by theme, applicability and implementation status. `byStatus` is the plain count of what the rows say; `implementation`
 * counts only the rows with valid evidence, so that missing evidence does not raise the share. It is over the rows that exist: read it together
 * with `completeness`, the number of the 93 controls with a decided row.
 *
 * @param statement - The statement.
 * @param options - The day, and the period for which evidence is valid.
 * @returns The counts of the whole and of each theme.
 * @throws RangeError when a part of the statement is unreadable, `asOf` is not a calendar date or `evidenceValidFor` not a period.
 *
 * @example
 * ```ts
 * import { summarizeStatement } from 'isms-kit/controls';
 *
 * const summary = summarizeStatement(
 *   {
 *     entries: [
 *       {
 *         control: 'A.8.13',
 *         applicability: 'applicable',
 *         reasons: [],
 *         implementation: { status: 'implemented' },
 *         policies: [],
 *         evidence: [{ reference: 'Restore test', collectedOn: '2026-09-15' }],
 *       },
 *       { control: 'A.5.1', applicability: 'applicable', reasons: [], implementation: { status: 'implemented' }, policies: [] },
 *       { control: 'A.8.30', applicability: 'excluded', justification: 'Employees write all software.' },
 *     ],
 *   },
 *   { asOf: '2026-11-21' },
 * );
 * summary.byStatus.implemented; // => 2
 * summary.implementation; // => { counted: 1, of: 2, excluded: 1, unknown: 1, share: 0.5 }
 * summary.claimed; // => 1
 * summary.completeness.counted; // => 3
 * summary.byTheme.technological.rows; // => 2
 * ```
 */
export function summarizeStatement(
  statement: Pick<StatementOfApplicability, 'entries'>,
  options: SummarizeStatementOptions,
): StatementSummary {
  requireReadable('statement', statement, statementGuard);
  requireReadable('options', options, anObject<SummarizeStatementOptions>({}));
  requireCalendarDate('asOf', options.asOf);
  requirePeriods({ evidenceValidFor: options.evidenceValidFor });
  const themes: Record<ControlTheme | 'custom', StatementEntry[]> = {
    organizational: [],
    people: [],
    physical: [],
    technological: [],
    custom: [],
  };
  const decided = new Set<string>();
  for (const entry of statement.entries) {
    const { control, applicability } = entry;
    themes[isControlId(control) ? themeOfControl(control) : 'custom'].push(entry);
    if (isControlId(control) && applicability !== 'undecided') decided.add(control);
  }
  return {
    ...countEntries(statement.entries, options),
    byTheme: {
      organizational: countEntries(themes.organizational, options),
      people: countEntries(themes.people, options),
      physical: countEntries(themes.physical, options),
      technological: countEntries(themes.technological, options),
      custom: countEntries(themes.custom, options),
    },
    completeness: tallyOf({ counted: decided.size, of: controlIds.length, unknown: controlIds.length - decided.size }),
  };
}

function countEntries(entries: readonly StatementEntry[], options: SummarizeStatementOptions): StatementCounts {
  const byApplicability = { applicable: 0, excluded: 0, undecided: 0 };
  const byStatus = {
    implemented: 0,
    inherited: 0,
    'partially-implemented': 0,
    'not-implemented': 0,
    'not-assessed': 0,
  };
  for (const entry of entries) {
    byApplicability[entry.applicability] += 1;
    if (entry.applicability === 'applicable') byStatus[entry.implementation.status] += 1;
  }
  const actions = entries.flatMap((entry) => actionOf(entry) ?? []);
  return {
    rows: entries.length,
    byApplicability,
    byStatus,
    ...countImplementation(entries, options),
    actions: actionProgress(actions, options),
  };
}
