import { type ActionProgress, actionProgress } from '../../core/actions/action-progress.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import type { ControlTheme } from '../../standard/control-attributes.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { isControlId, themeOfControl } from '../../standard/control-id.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import { actionOf, implementationTally } from './implementation-progress.ts';
import type { Applicability, StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** The counts of some rows. */
export interface StatementCounts {
  /** The number of rows. */
  readonly rows: number;
  /** The number of rows of each applicability. */
  readonly byApplicability: Readonly<Record<Applicability, number>>;
  /** The number of applicable rows of each implementation status. */
  readonly byStatus: Readonly<Record<ImplementationStatus, number>>;
  /** The implemented and inherited rows, of all that are not excluded; undecided and unassessed ones are unknown. */
  readonly implementation: Tally;
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
  /** The day as of which actions are counted. */
  readonly asOf: CalendarDate;
}

/**
 * Counts a statement by theme, applicability and implementation status. `implementation` is over the rows that exist: read it together with
 * `completeness`, the number of the 93 controls with a decided row.
 *
 * @param statement - The statement.
 * @param options - The day.
 * @returns The counts of the whole and of each theme.
 * @throws RangeError when a day is not a calendar date.
 *
 * @example
 * ```ts
 * import { summarizeStatement } from 'isms-kit/controls';
 *
 * const summary = summarizeStatement(
 *   {
 *     entries: [
 *       { control: 'A.8.13', applicability: 'applicable', reasons: [], implementation: { status: 'implemented' }, policies: [] },
 *       { control: 'A.8.14', applicability: 'undecided' },
 *       { control: 'A.8.30', applicability: 'excluded', justification: 'Employees write all software.' },
 *     ],
 *   },
 *   { asOf: '2026-11-21' },
 * );
 * summary.implementation; // => { counted: 1, of: 2, excluded: 1, unknown: 1, share: 0.5 }
 * summary.completeness.counted; // => 2
 * summary.byTheme.technological.rows; // => 3
 * ```
 */
export function summarizeStatement(
  { entries }: Pick<StatementOfApplicability, 'entries'>,
  { asOf }: SummarizeStatementOptions,
): StatementSummary {
  const themes: Record<ControlTheme | 'custom', StatementEntry[]> = {
    organizational: [],
    people: [],
    physical: [],
    technological: [],
    custom: [],
  };
  const decided = new Set<string>();
  for (const entry of entries) {
    const { control, applicability } = entry;
    themes[isControlId(control) ? themeOfControl(control) : 'custom'].push(entry);
    if (isControlId(control) && applicability !== 'undecided') decided.add(control);
  }
  return {
    ...countEntries(entries, asOf),
    byTheme: {
      organizational: countEntries(themes.organizational, asOf),
      people: countEntries(themes.people, asOf),
      physical: countEntries(themes.physical, asOf),
      technological: countEntries(themes.technological, asOf),
      custom: countEntries(themes.custom, asOf),
    },
    completeness: tallyOf({ counted: decided.size, of: controlIds.length, unknown: controlIds.length - decided.size }),
  };
}

function countEntries(entries: readonly StatementEntry[], asOf: CalendarDate): StatementCounts {
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
    implementation: implementationTally(entries),
    actions: actionProgress(actions, { asOf }),
  };
}
