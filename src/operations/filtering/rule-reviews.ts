import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import type { NetworkRule } from '../networks/network-rule.ts';
import { ruleSetGuard } from '../networks/networks-guards.ts';
import type { RuleSet } from '../networks/rule-set.ts';

/**
 * The next review of a rule: a review of the rule and one of its whole set count alike.
 *
 * @internal
 */
export function ruleReview(
  { changedOn, reviewedOn }: Pick<NetworkRule, 'changedOn' | 'reviewedOn'>,
  { review, reviews = [] }: Pick<RuleSet, 'review' | 'reviews'>,
  asOf: CalendarDate,
): ReviewDue {
  // A review after the day in question was not yet held.
  const held = [...reviews.map(({ on }) => on), ...(reviewedOn === undefined ? [] : [reviewedOn])].filter(
    (on) => on <= asOf,
  );
  const last = held.reduce<CalendarDate | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
  return reviewDue(last === undefined ? [] : [{ on: last }], { cadence: review, changedOn, asOf });
}

/**
 * Whether a rule is in effect on a day.
 *
 * @internal
 */
export function isActive(
  { enabled = true, until }: Pick<NetworkRule, 'enabled' | 'until'>,
  asOf: CalendarDate,
): boolean {
  return enabled && (until === undefined || until >= asOf);
}

/**
 * The reviews of the rules in effect that the plans of their sets ask for. A rule set that cannot be read gives no item.
 *
 * @internal
 */
export function filteringDueItems(
  { ruleSets }: { readonly ruleSets?: readonly RuleSet[] | undefined },
  asOf: CalendarDate,
): readonly DueItem[] {
  const { listed } = readRegister('ruleSets', 'rule-set', ruleSets, ruleSetGuard);
  return listed.flatMap(({ record: ruleSet }) =>
    ruleSet.rules.flatMap((rule): readonly DueItem[] => {
      if (!isActive(rule, asOf)) return [];
      const { dueOn, state, rule: decidedBy } = ruleReview(rule, ruleSet, asOf);
      if (state === 'not-scheduled' || decidedBy === null) return [];
      return [
        {
          kind: 'network-rule-review',
          subject: { kind: 'rule-set', id: ruleSet.id },
          title: `Review the rule "${rule.id}" of the rule set "${ruleSet.id}"`,
          owner: rule.owner ?? ruleSet.owner ?? null,
          dueOn,
          dueAt: null,
          state,
          requirement: 'A.8.20',
          rule: decidedBy,
        },
      ];
    }),
  );
}
