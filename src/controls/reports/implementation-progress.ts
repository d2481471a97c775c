import type { Action } from '../../core/actions/action.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';

/**
 * Tallies the implemented rows. Inherited ones count, excluded ones leave the tally, undecided and unassessed ones are unknown.
 *
 * @internal
 */
export function implementationTally(entries: readonly StatementEntry[]): Tally {
  const counts = { counted: 0, of: 0, excluded: 0, unknown: 0 };
  for (const entry of entries) {
    if (entry.applicability === 'excluded') {
      counts.excluded += 1;
      continue;
    }
    counts.of += 1;
    if (entry.applicability === 'undecided' || entry.implementation.status === 'not-assessed') counts.unknown += 1;
    else if (isImplemented(entry.implementation.status)) counts.counted += 1;
  }
  return tallyOf(counts);
}

function isImplemented(status: string): boolean {
  return status === 'implemented' || status === 'inherited';
}

/**
 * The action on an unfinished row, when it has one.
 *
 * @internal
 */
export function actionOf(entry: StatementEntry): Action | undefined {
  return entry.applicability === 'applicable' && 'action' in entry.implementation
    ? entry.implementation.action
    : undefined;
}
