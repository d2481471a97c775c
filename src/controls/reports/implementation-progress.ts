import type { Action } from '../../core/actions/action.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { type EvidenceContext, isClaimed } from '../statement/row-evidence.ts';
import type { StatementEntry } from '../statement/statement-entry.ts';

/** The implementation of some rows. */
export interface ImplementationCounts {
  /**
   * The implemented and inherited rows with valid evidence, of all that are not excluded; undecided, unassessed and claimed ones are unknown.
   */
  readonly implementation: Tally;
  /**
   * The number of claimed rows: they say that the control is implemented or inherited, and no evidence of it is valid. An inherited control
   * needs evidence with an end.
   */
  readonly claimed: number;
}

/**
 * Tallies the implemented rows by the evidence that they have.
 *
 * @internal
 */
export function countImplementation(
  entries: readonly StatementEntry[],
  context: EvidenceContext,
): ImplementationCounts {
  const counts = { counted: 0, of: 0, excluded: 0, unknown: 0 };
  let claimed = 0;
  for (const entry of entries) {
    if (entry.applicability === 'excluded') {
      counts.excluded += 1;
      continue;
    }
    counts.of += 1;
    if (entry.applicability === 'undecided' || entry.implementation.status === 'not-assessed') counts.unknown += 1;
    else if (isClaimed(entry, context)) claimed += 1;
    else if (isImplemented(entry.implementation.status)) counts.counted += 1;
  }
  return { implementation: tallyOf({ ...counts, unknown: counts.unknown + claimed }), claimed };
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
