import { annexA2013Controls } from '../../standard/controls-2013.ts';
import type { Control2013Id } from '../../standard/control-2013-ids.ts';
import type { ControlId } from '../../standard/control-ids.ts';

const successors: ReadonlyMap<string, readonly ControlId[]> = /* @__PURE__ */ new Map(
  annexA2013Controls.map((control) => [control.id, control.successors]),
);

/**
 * Answers which controls of ISO/IEC 27001:2022 a control of the 2013 edition went into (ISO/IEC 27002:2022, Annex B).
 *
 * @param id - The control of the 2013 edition.
 * @returns The controls of the 2022 edition, in order; one for all controls but A.18.2.3, which was split.
 * @throws RangeError when the value is no id of a control of the 2013 edition, which the types rule out.
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
  const found = successors.get(id);
  if (found === undefined)
    throw new RangeError(`id must be a control of ISO/IEC 27001:2013, got ${JSON.stringify(id)}`);
  return found;
}
