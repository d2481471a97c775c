import { control2013Ids } from './control-2013-ids.ts';
import { type ControlId, controlIds } from './control-ids.ts';
import { controlSuccessors } from './control-successors.ts';

/** The controls of the 2013 edition with their categories (`A.9.2`) and domains (`A.9`). */
const ids2013: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ control2013Ids.flatMap((id) => [
    id,
    id.split('.').slice(0, 3).join('.'),
    id.split('.').slice(0, 2).join('.'),
  ]),
);

/**
 * Whether a text is the id of a control, a category or a domain of ISO/IEC 27001:2013 Annex A.
 *
 * @internal
 */
export function isOfAnnexA2013(id: string): boolean {
  return ids2013.has(id);
}

/**
 * Finds the successors of a range of controls, categories or domains of the 2013 edition, both ends included, in catalogue order.
 *
 * @internal
 */
export function successorsOfRange(first: string, last: string): readonly ControlId[] {
  const start = control2013Ids.findIndex((id) => isWithin(id, first));
  const end = control2013Ids.findLastIndex((id) => isWithin(id, last));
  const controls = control2013Ids.slice(Math.min(start, end), Math.max(start, end) + 1);
  const found = new Set(controls.flatMap((id) => controlSuccessors[id]));
  return controlIds.filter((id) => found.has(id));
}

function isWithin(id: string, group: string): boolean {
  return id === group || id.startsWith(`${group}.`);
}
