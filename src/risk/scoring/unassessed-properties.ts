import { informationSecurityProperties } from '../../standard/control-attributes.ts';

const known: readonly string[] = informationSecurityProperties;

/**
 * The properties that would be lost but have no level, where the impact is by property; an impact by other categories alone is about
 * consequences, whatever is lost.
 *
 * @internal
 */
export function unassessedProperties(categories: readonly string[], properties: readonly string[]): readonly string[] {
  if (!categories.some((category) => known.includes(category))) return [];
  return properties.filter((property) => !categories.includes(property));
}
