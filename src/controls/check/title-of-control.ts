import { annexA2013Controls } from '../../standard/controls-2013.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { controlSuccessors } from '../../standard/control-successors.ts';
import { controlTitles } from '../../standard/control-titles.ts';
import { titleKey } from '../control/words-of.ts';

/** By title in words: the controls of 2022 that have it, in this edition or through a control of 2013 that went into them. */
const controlsByTitle: ReadonlyMap<string, ReadonlySet<ControlId>> = /* @__PURE__ */ readTitles();

function readTitles(): ReadonlyMap<string, ReadonlySet<ControlId>> {
  const controls = new Map<string, Set<ControlId>>();
  const add = (title: string, ids: readonly ControlId[]): void => {
    const known = controls.get(titleKey(title)) ?? new Set<ControlId>();
    for (const id of ids) known.add(id);
    controls.set(titleKey(title), known);
  };
  for (const id of controlIds) add(controlTitles[id], [id]);
  for (const { title, successors } of annexA2013Controls) add(title, successors);
  return controls;
}

/**
 * The controls of 2022 whose title a row has, when the row is of other controls; undefined when the title is that of its own control, of a
 * control of 2013 that went into it, or of none. A number before the title makes no difference.
 *
 * @internal
 */
export function controlsOfTitle(own: readonly string[], title: string): ReadonlySet<ControlId> | undefined {
  const meant = controlsByTitle.get(titleKey(title));
  if (meant === undefined || own.flatMap(ownControls).some((id) => meant.has(id))) return undefined;
  return meant;
}

function ownControls(control: string): readonly ControlId[] {
  if (isControlId(control)) return [control];
  return isControl2013Id(control) ? controlSuccessors[control] : [];
}
