import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';

/**
 * How many of the rows are implemented. Inherited ones count, excluded ones leave the tally, undecided and unassessed ones are unknown.
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
