import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import { type Control2013Id, control2013Ids } from '../../standard/control-2013-ids.ts';
import { controlSuccessors } from '../../standard/control-successors.ts';
import { isControl2013Id, isControlId } from '../../standard/control-id.ts';

/** The reason for which a text is not the id of a control of the 2022 edition. */
export type ControlIdProblem = 'control-2013' | 'control-group-2013' | 'control-theme' | 'control-unknown';

/**
 * The control that a text means, or the reason for which it means none, with the controls of 2022 that its author may mean.
 *
 * @internal
 */
export type ControlIdReading =
  { readonly id: ControlId } | { readonly problem: ControlIdProblem; readonly suggestions: readonly ControlId[] };

/**
 * Reads the id of one control as people store it: `5.1`, `A5.1`, `a.5.1`, `A.5.01`, `Annex A 5.1`, with blanks or a full stop around. An id or a
 * group of the 2013 edition has its successors as suggestions.
 *
 * @internal
 */
export function readControlId(text: string): ControlIdReading {
  const id = controlNumber(text);
  if (isControlId(id)) return { id };
  if (isControl2013Id(id)) return { problem: 'control-2013', suggestions: controlSuccessors[id] };
  if (id === undefined) return { problem: 'control-unknown', suggestions: [] };
  if (/^A\.[5-8]$/.test(id))
    return { problem: 'control-theme', suggestions: controlIds.filter((control) => control.startsWith(`${id}.`)) };
  const members = control2013Ids.filter((control) => control.startsWith(`${id}.`));
  const problem = members.length === 0 ? 'control-unknown' : 'control-group-2013';
  return { problem, suggestions: controlIds.filter((control) => cameFrom(control, members)) };
}

function cameFrom(control: ControlId, sources: readonly Control2013Id[]): boolean {
  return sources.some((source) => controlSuccessors[source].includes(control));
}

/**
 * The number that a text has in the form of Annex A of either edition, such as `A.5.1` for `a5.01`; undefined when it has another form.
 *
 * @internal
 */
export function controlNumber(text: string): string | undefined {
  const [, parts] =
    /^\s*(?:annex\s+)?(?:a\s*[.-]?\s*)?(\d{1,3}(?:\.\d{1,3}){0,2})\s*\.?\s*$/i.exec(text.slice(0, 60)) ?? [];
  return parts === undefined ? undefined : `A.${parts.split('.').map(Number).join('.')}`;
}
