import { shownValue } from '../../core/findings/quotation.ts';
import type { Control2013Id } from '../../standard/control-2013-ids.ts';
import { isControl2013Id, requireControlId } from '../../standard/control-id.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { controlPredecessors } from '../../standard/control-predecessors.ts';
import { controlSuccessors } from '../../standard/control-successors.ts';

/**
 * Returns the controls of ISO/IEC 27001:2013 that a control came from (ISO/IEC 27002:2022, Annex B).
 *
 * @param id - The control of the 2022 edition.
 * @returns The controls of the 2013 edition, in order; empty for the 11 new controls.
 * @throws RangeError if the value is not the id of a control.
 *
 * @example
 * ```ts
 * import { predecessorsOf } from 'isms-kit/clauses';
 *
 * predecessorsOf('A.5.15'); // => ['A.9.1.1', 'A.9.1.2']
 * predecessorsOf('A.5.7'); // => []
 * ```
 */
export function predecessorsOf(id: ControlId): readonly Control2013Id[] {
  requireControlId(id);
  return controlPredecessors[id];
}

/**
 * Returns the controls of ISO/IEC 27001:2022 that a control of the 2013 edition went into (ISO/IEC 27002:2022, Annex B).
 *
 * @param id - The control of the 2013 edition.
 * @returns The controls of the 2022 edition, in order; one for all controls but A.18.2.3, which was split.
 * @throws RangeError if the value is not the id of a control of the 2013 edition.
 *
 * @example
 * ```ts
 * import { successorsOf } from 'isms-kit/clauses';
 *
 * successorsOf('A.9.2.1'); // => ['A.5.16']
 * successorsOf('A.18.2.3'); // => ['A.5.36', 'A.8.8']
 * ```
 */
export function successorsOf(id: Control2013Id): readonly ControlId[] {
  if (!isControl2013Id(id)) throw new RangeError(`id must be a control of ISO/IEC 27001:2013, got ${shownValue(id)}`);
  return controlSuccessors[id];
}
