import type { Impact } from '../analysis/impact.ts';
import type { LevelReference } from '../criteria/level-reference.ts';
import type { RiskCriteria } from '../criteria/risk-criteria.ts';
import { informationSecurityProperties } from '../../standard/control-attributes.ts';
import { categoryLevels, isByCategory, isCategory } from './impact-categories.ts';
import { rankOf, type ScoreProblem, unscored } from './score-problem.ts';

/**
 * The impact of a risk from the levels of its categories.
 *
 * @internal
 */
export interface CombinedImpact {
  /** The id of the level, or the sum or mean in figures. */
  readonly id: string;
  /** The rank, or the sum or mean of the ranks. */
  readonly rank: number;
  /** The categories that decided it. */
  readonly decidedBy: readonly string[];
}

/**
 * Combines the levels of an impact as the criteria say: their highest, or the sum or mean of their ranks.
 *
 * @internal
 */
export function combinedImpact(
  impact: Impact | undefined,
  criteria: RiskCriteria,
): CombinedImpact | { readonly problem: ScoreProblem } {
  const { impactCombination: combination = 'highest' } = criteria;
  const { levels } = criteria.impact;
  const impacts: readonly (readonly [string | null, LevelReference | undefined])[] = isByCategory(impact)
    ? categoryLevels(impact)
    : [[null, impact]];
  const ranks: number[] = [];
  for (const [category, level] of impacts) {
    if (category !== null && !isCategory(criteria, category))
      return unscored('impact', category, category, 'category-unknown');
    const rank = rankOf(levels, level);
    if (rank === 0) return unscored('impact', level, category);
    ranks.push(rank);
  }
  const categories = impacts.flatMap(([category]) => (category === null ? [] : [category]));
  if (combination !== 'highest') {
    const missing = combinedCategories(criteria, categories).find((category) => !categories.includes(category));
    if (missing !== undefined) return unscored('impact', missing, missing, 'category-missing');
    const total = ranks.reduce((sum, rank) => sum + rank, 0);
    return impactOf(combination === 'sum' ? total : total / ranks.length, categories);
  }
  const rank = ranks.reduce((highest, other) => Math.max(highest, other), 0);
  const level = levels[rank - 1];
  if (level === undefined) return unscored('impact', '{}', null, 'category-unknown');
  const decidedBy = categories.filter((_category, index) => ranks[index] === rank);
  return { id: level.id, rank, decidedBy };
}

/**
 * The categories that must have a level where levels are combined by sum or mean, because a sum of fewer is another sum: those of the
 * criteria, and the three properties where one of them is used or the criteria have no other categories.
 */
function combinedCategories({ impactCategories = [] }: RiskCriteria, used: readonly string[]): readonly string[] {
  const usesProperties =
    impactCategories.length === 0 || informationSecurityProperties.some((property) => used.includes(property));
  return [...(usesProperties ? informationSecurityProperties : []), ...impactCategories.map(({ id }) => id)];
}

function impactOf(rank: number, decidedBy: readonly string[] = []): CombinedImpact {
  return { id: String(rank), rank, decidedBy };
}

/**
 * Lists every impact that a risk can have, lowest first: the levels of the scale, or the whole values of a sum or mean and others that occur.
 *
 * @internal
 */
export function impactsOf(criteria: RiskCriteria, occurring: readonly number[] = []): readonly CombinedImpact[] {
  const { impact, impactCategories = [], impactCombination: combination = 'highest' } = criteria;
  const { levels } = impact;
  if (combination === 'highest') return levels.map(({ id }, index) => ({ id, rank: index + 1, decidedBy: [] }));
  const own = impactCategories.length;
  const three = informationSecurityProperties.length;
  const [fewest, most] = combination === 'mean' ? [1, levels.length] : [own || three, (own + three) * levels.length];
  const whole = Array.from({ length: most - fewest + 1 }, (_, index) => fewest + index);
  return [...new Set([...whole, ...occurring])].toSorted((a, b) => a - b).map((rank) => impactOf(rank));
}
