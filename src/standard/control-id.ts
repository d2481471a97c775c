import { type Control2013Id, control2013Ids } from './control-2013-ids.ts';
import { type ControlTheme, controlThemes } from './control-attributes.ts';
import { type ControlId, controlIds } from './control-ids.ts';

const known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(controlIds);
const known2013: ReadonlySet<unknown> = /* @__PURE__ */ new Set(control2013Ids);

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
