import type { RetentionRule } from './retention-rule.ts';

/**
 * Ranks rules with one role by jurisdiction, 0 for the most specific one; rules without a jurisdiction come last. Those of the best rank
 * govern; a rule of another jurisdiction has a negative rank.
 *
 * @internal
 */
export function rankBySpecificity<Placed extends { readonly rule: Pick<RetentionRule, 'jurisdiction'> }>(
  rules: readonly Placed[],
  jurisdictions: readonly string[],
): { readonly rankOf: (placed: Placed) => number; readonly best: number } {
  const order: readonly (string | undefined)[] = [...jurisdictions, undefined];
  const rankOf = ({ rule }: Placed): number => order.indexOf(rule.jurisdiction);
  return { rankOf, best: Math.min(...rules.map(rankOf).filter((rank) => rank >= 0)) };
}
