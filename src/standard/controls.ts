import { attributesByControl } from './attributes-by-control.ts';
import type { Control2013Id } from './control-2013-ids.ts';
import type { ControlAttributes, ControlTheme } from './control-attributes.ts';
import { requireControlId, themeOfControl } from './control-id.ts';
import { type ControlId, controlIds } from './control-ids.ts';
import { controlPredecessors } from './control-predecessors.ts';
import { controlTitles } from './control-titles.ts';

/** A control of ISO/IEC 27001:2022 Annex A with its attributes of ISO/IEC 27002:2022. */
export interface Control extends ControlAttributes {
  /** The control, such as `'A.5.15'`. */
  readonly id: ControlId;
  /** Its short title as in ISO/IEC 27001:2022. */
  readonly title: string;
  /** The theme it stands under. */
  readonly theme: ControlTheme;
  /** The controls of the 2013 edition it came from, empty when new. */
  readonly predecessors: readonly Control2013Id[];
  /** Whether it has no predecessor in the 2013 edition. */
  readonly isNew: boolean;
}

/** The 93 controls of ISO/IEC 27001:2022 Annex A, in order. */
export const annexAControls: readonly Control[] = /* @__PURE__ */ controlIds.map((id) => ({
  id,
  title: controlTitles[id],
  theme: themeOfControl(id),
  ...attributesByControl[id],
  predecessors: controlPredecessors[id],
  isNew: controlPredecessors[id].length === 0,
}));

/**
 * Looks up a control of ISO/IEC 27001:2022 by its id.
 *
 * @param id - The id of the control.
 * @returns Its entry in `annexAControls`.
 * @throws RangeError if the value is not the id of a control.
 *
 * @example
 * ```ts
 * import { getControl } from 'isms-kit/standard';
 *
 * getControl('A.5.15').title; // => 'Access control'
 * ```
 */
export function getControl(id: ControlId): Control {
  requireControlId(id);
  return annexAControls[controlIds.indexOf(id)] as Control;
}
