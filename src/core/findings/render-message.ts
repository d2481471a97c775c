/**
 * A value a finding names: also its raw material for a translation.
 */
export type FindingParam = string | number | boolean | readonly string[];

/**
 * Puts parameters into the places of a template; a place without a parameter stays as it is.
 *
 * @internal
 */
export function renderMessage(template: string, params: Readonly<Record<string, FindingParam>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return place;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
