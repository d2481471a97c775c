import { informationSecurityProperties } from '../../standard/control-attributes.ts';
import type { Impact } from '../analysis/impact.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';

const securityProperties: readonly string[] = informationSecurityProperties;

/**
 * Reports whether an impact has levels by category.
 *
 * @internal
 */
export function isByCategory(impact: Impact | undefined): impact is Exclude<Impact, LevelReference> {
  return typeof impact === 'object' && impact !== null;
}

/**
 * Returns the levels of an impact by category, in their order; none for an impact of one level. A category of `undefined` is absent.
 *
 * @internal
 */
export function categoryLevels(impact: Impact | undefined): readonly (readonly [string, LevelReference])[] {
  if (!isByCategory(impact)) return [];
  return Object.entries<LevelReference | undefined>(impact).filter(
    (entry): entry is [string, LevelReference] => entry[1] !== undefined,
  );
}

/**
 * Reports whether the criteria allow an impact on a category.
 *
 * @internal
 */
export function isCategory({ impactCategories }: RiskCriteria, category: string): boolean {
  return (
    impactCategories === undefined ||
    securityProperties.includes(category) ||
    impactCategories.some(({ id }) => id === category)
  );
}

/**
 * Returns the properties that would be lost and have no level of their own, where the impact is by property. An impact by other categories
 * alone is about the consequences of any loss.
 *
 * @internal
 */
export function unassessedProperties(categories: readonly string[], properties: readonly string[]): readonly string[] {
  if (!categories.some((category) => securityProperties.includes(category))) return [];
  return properties.filter((property) => !categories.includes(property));
}
