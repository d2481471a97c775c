import type { Control2013Id } from '../../standard/control-2013-ids.ts';
import type { ControlId } from '../../standard/control-ids.ts';
import { getControl } from '../../standard/controls.ts';

/**
 * Answers which controls of ISO/IEC 27001:2013 a control came from (ISO/IEC 27002:2022, Annex B).
 *
 * @param id - The control of the 2022 edition.
 * @returns The controls of the 2013 edition, in order; empty for the 11 new controls.
 * @throws RangeError when the value is no id of a control, which the types rule out.
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
  return getControl(id).predecessors;
}
