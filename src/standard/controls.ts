import { annexAControls, type Control } from './attributes-by-control.ts';
import type { ControlId } from './control-ids.ts';

const byId: ReadonlyMap<string, Control> = /* @__PURE__ */ new Map(annexAControls.map((entry) => [entry.id, entry]));

/**
 * Looks up a control of ISO/IEC 27001:2022 by its id.
 *
 * @param id - The id of the control.
 * @returns Its entry in `annexAControls`.
 * @throws RangeError when the value is no id of a control, which the types rule out.
 *
 * @example
 * ```ts
 * import { getControl } from 'isms-kit/standard';
 *
 * getControl('A.5.15').title; // => 'Access control'
 * ```
 */
export function getControl(id: ControlId): Control {
  const found = byId.get(id);
  if (found === undefined)
    throw new RangeError(`id must be a control of ISO/IEC 27001:2022, got ${JSON.stringify(id)}`);
  return found;
}
