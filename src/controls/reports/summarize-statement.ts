import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import type { ControlTheme } from '../../standard/control-attributes.ts';
import { controlIds } from '../../standard/control-ids.ts';
import { getControl } from '../../standard/controls.ts';
import { isControlId } from '../../standard/control-id.ts';
import type { ImplementationStatus } from '../statement/implementation.ts';
import { implementationTally } from './implementation-tally.ts';
import type { Applicability, StatementEntry } from '../statement/statement-entry.ts';
import type { StatementOfApplicability } from '../statement/statement-of-applicability.ts';

/** The counts of some rows. */
export interface StatementCounts {
  /** How many rows there are. */
  readonly rows: number;
  /** How many rows there are of each applicability. */
  readonly byApplicability: Readonly<Record<Applicability, number>>;
  /** How many applicable rows there are of each implementation status. */
  readonly byStatus: Readonly<Record<ImplementationStatus, number>>;
  /**
   * How many of the rows that are not excluded are implemented or inherited; undecided and unassessed ones are unknown.
   */
  readonly implementation: Tally;
}

/** What a statement amounts to. */
export interface StatementSummary extends StatementCounts {
  /** The counts of each theme of Annex A, and of the controls outside it. */
  readonly byTheme: Readonly<Record<ControlTheme | 'custom', StatementCounts>>;
  /** How many of the 93 controls of Annex A are decided; undecided ones and ones without a row are unknown. */
  readonly completeness: Tally;
}

/**
 * Counts a statement by theme, applicability and implementation status. `implementation` is over the rows there are: read it together
 * with `completeness`, which says how many of the 93 controls have a decided row.
 *
 * @param statement - The statement.
 * @returns The counts of the whole and of each theme.
 *
 * @example
 * ```ts
 * import { summarizeStatement } from 'isms-kit/controls';
 *
 * const summary = summarizeStatement({
 *   entries: [
 *     { control: 'A.8.13', applicability: 'applicable', reasons: [], implementation: { status: 'implemented' }, policies: [] },
 *     { control: 'A.8.14', applicability: 'undecided' },
 *     { control: 'A.8.30', applicability: 'excluded', reason: 'not-performed', justification: 'Employees write all software.' },
 *   ],
 * });
 * summary.implementation; // => { counted: 1, of: 2, excluded: 1, unknown: 1, share: 0.5 }
 * summary.completeness.counted; // => 2
 * summary.byTheme.technological.rows; // => 3
 * ```
 */
export function summarizeStatement({ entries }: Pick<StatementOfApplicability, 'entries'>): StatementSummary {
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
    themes[isControlId(control) ? getControl(control).theme : 'custom'].push(entry);
    if (isControlId(control) && applicability !== 'undecided') decided.add(control);
  }
  return {
    ...countEntries(entries),
    byTheme: {
      organizational: countEntries(themes.organizational),
      people: countEntries(themes.people),
      physical: countEntries(themes.physical),
      technological: countEntries(themes.technological),
      custom: countEntries(themes.custom),
    },
    completeness: tallyOf({ counted: decided.size, of: controlIds.length, unknown: controlIds.length - decided.size }),
  };
}

function countEntries(entries: readonly StatementEntry[]): StatementCounts {
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
  return { rows: entries.length, byApplicability, byStatus, implementation: implementationTally(entries) };
}
