import { type Control2013Id, control2013Ids } from './control-2013-ids.ts';
import { type ControlTheme, controlThemes } from './control-attributes.ts';
import { type ControlId, controlIds } from './control-ids.ts';
import { controlSuccessors } from './control-successors.ts';

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(controlIds);
const known2013: ReadonlySet<unknown> = /* @__PURE__ */ new Set(control2013Ids);

/** The controls of the 2013 edition with their categories (`A.9.2`) and domains (`A.9`). */
const ids2013: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ control2013Ids.flatMap((id) => [
    id,
    id.split('.').slice(0, 3).join('.'),
    id.split('.').slice(0, 2).join('.'),
  ]),
);

/**
 * Tells whether a value is the id of a control of ISO/IEC 27001:2022 Annex A.
 *
 * @param value - Anything; only the exact spelling of an id is accepted.
 * @returns Whether it is a `ControlId`.
 *
 * @example
 * ```ts
 * import { isControlId } from 'isms-kit/standard';
 *
 * isControlId('A.5.15'); // => true
 * isControlId('A.5.99'); // => false
 * ```
 */
export function isControlId(value: unknown): value is ControlId {
  return known.has(value);
}

/**
 * Tells whether a value is the id of a control of ISO/IEC 27001:2013 Annex A.
 *
 * @param value - Anything; only the exact spelling of an id is accepted.
 * @returns Whether it is a `Control2013Id`.
 *
 * @example
 * ```ts
 * import { isControl2013Id } from 'isms-kit/standard';
 *
 * isControl2013Id('A.9.2.1'); // => true
 * isControl2013Id('A.5.15'); // => false
 * ```
 */
export function isControl2013Id(value: unknown): value is Control2013Id {
  return known2013.has(value);
}

/**
 * Looks up the theme of Annex A that a control stands under.
 *
 * @param id - The id of the control.
 * @returns The theme.
 * @throws RangeError if the value is not the id of a control.
 *
 * @example
 * ```ts
 * import { themeOfControl } from 'isms-kit/standard';
 *
 * themeOfControl('A.5.15'); // => 'organizational'
 * ```
 */
export function themeOfControl(id: ControlId): ControlTheme {
  requireControlId(id);
  return controlThemes[Number(id.charAt('A.'.length)) - 5] as ControlTheme;
}

/**
 * Throws a RangeError unless a value is the id of a control.
 *
 * @internal
 */
export function requireControlId(id: ControlId): void {
  if (!isControlId(id))
    throw new RangeError(
      `id must be a control of ISO/IEC 27001:2022, got ${typeof id === 'string' ? JSON.stringify((id as string).slice(0, 60)) : typeof id}`,
    );
}

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
