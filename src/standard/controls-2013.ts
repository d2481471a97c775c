import { type Control2013Id, control2013Ids } from './control-2013-ids.ts';
import { control2013Titles } from './control-2013-titles.ts';
import type { ControlId } from './control-ids.ts';
import { controlSuccessors } from './control-successors.ts';

/** A control of ISO/IEC 27001:2013 Annex A. */
export interface Control2013 {
  /** The control in the 2013 edition, such as `'A.9.2.1'`. */
  readonly id: Control2013Id;
  /** Its short title as in the 2013 edition. */
  readonly title: string;
  /** The controls of the 2022 edition it went into; never empty. */
  readonly successors: readonly ControlId[];
}

/** The 114 controls of ISO/IEC 27001:2013 Annex A, in order. */
export const annexA2013Controls: readonly Control2013[] = /* @__PURE__ */ control2013Ids.map((id) => ({
  id,
  title: control2013Titles[id],
  successors: controlSuccessors[id],
}));
