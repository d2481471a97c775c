import { shownValue } from '../../core/findings/quotation.ts';
import type { Clause2013Id } from '../../standard/clause-2013-ids.ts';
import type { ClauseId } from '../../standard/clause-ids.ts';
import { clauseSuccessors } from '../../standard/clause-successors.ts';

/**
 * Returns the clauses of ISO/IEC 27001:2022 that a clause of the 2013 edition went into. Most kept their number; 10.1 and 10.2 changed
 * places, 9.2 and 9.3 were divided.
 *
 * @param id - The clause of the 2013 edition.
 * @returns The clauses of the 2022 edition, in order; never empty.
 * @throws RangeError if the value is not the id of a clause of the 2013 edition.
 *
 * @example
 * ```ts
 * import { clauseSuccessorsOf } from 'isms-kit/clauses';
 *
 * clauseSuccessorsOf('10.1'); // => ['10.2']
 * clauseSuccessorsOf('9.2'); // => ['9.2', '9.2.1', '9.2.2']
 * ```
 */
export function clauseSuccessorsOf(id: Clause2013Id): readonly ClauseId[] {
  if (typeof id !== 'string' || !Object.hasOwn(clauseSuccessors, id))
    throw new RangeError(`id must be a clause of ISO/IEC 27001:2013, got ${shownValue(id)}`);
  return clauseSuccessors[id];
}
