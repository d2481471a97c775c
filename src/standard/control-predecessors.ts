import { type Control2013Id, control2013Ids } from './control-2013-ids.ts';
import { type ControlId, controlIds } from './control-ids.ts';
import { controlSuccessors } from './control-successors.ts';

/** The controls of the 2013 edition that each control came from (ISO/IEC 27002:2022, Annex B), in order; empty for the 11 new controls. */
export const controlPredecessors: Readonly<Record<ControlId, readonly Control2013Id[]>> =
  /* @__PURE__ */ predecessorsByControl();

function predecessorsByControl(): Readonly<Record<ControlId, readonly Control2013Id[]>> {
  const predecessors = Object.fromEntries(controlIds.map((id): [ControlId, Control2013Id[]] => [id, []]));
  for (const id of control2013Ids) for (const successor of controlSuccessors[id]) predecessors[successor]?.push(id);
  return predecessors as Record<ControlId, Control2013Id[]>;
}
