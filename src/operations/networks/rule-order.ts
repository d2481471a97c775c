import type { NetworkRule } from './network-rule.ts';

/**
 * The way in which a filter applies its rules: the first rule that matches decides (`first-match`); a rule that denies decides before every
 * rule that allows (`deny-overrides`); there are only rules that allow (`allow-only`).
 */
export type RuleEvaluation = 'first-match' | 'deny-overrides' | 'allow-only';

/**
 * A rule whose place in the evaluation is not clear: it has no order beside rules that have one, or that of an earlier rule.
 *
 * @internal
 */
export interface RuleOrderProblem {
  readonly index: number;
  readonly problem: 'missing' | 'duplicate';
}

type Ordered = Pick<NetworkRule, 'order'>;

/**
 * The rules whose place in the evaluation is not clear.
 *
 * @internal
 */
export function ruleOrderProblems(rules: readonly Ordered[]): readonly RuleOrderProblem[] {
  if (rules.every(({ order }) => order === undefined)) return [];
  const seen = new Set<number>();
  return rules.flatMap(({ order }, index): readonly RuleOrderProblem[] => {
    if (order === undefined) return [{ index, problem: 'missing' }];
    if (seen.has(order)) return [{ index, problem: 'duplicate' }];
    seen.add(order);
    return [];
  });
}

/**
 * The rules in the order in which the first one that matches decides. Where rules that deny override the others, they come first.
 *
 * @internal
 */
export function evaluatedRules<Rule extends Ordered & Pick<NetworkRule, 'action'>>(
  rules: readonly Rule[],
  evaluation: RuleEvaluation,
): readonly Rule[] {
  const ordered = rules.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (evaluation !== 'deny-overrides') return ordered;
  return [...ordered.filter(({ action }) => action === 'deny'), ...ordered.filter(({ action }) => action !== 'deny')];
}
