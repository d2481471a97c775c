import { controlSuccessors } from './control-successors.ts';

/** A control of ISO/IEC 27001:2013 Annex A, such as `'A.9.2.1'`. */
export type Control2013Id = keyof typeof controlSuccessors;

/** The 114 controls of ISO/IEC 27001:2013 Annex A, in order. */
export const control2013Ids: readonly Control2013Id[] = /* @__PURE__ */ Object.keys(
  controlSuccessors,
) as Control2013Id[];
