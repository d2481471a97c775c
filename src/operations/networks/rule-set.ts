import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../../core/evidence/evidence.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type NetworkRule, NetworkRuleSchema } from './network-rule.ts';
import { type RuleEvaluation, type RuleOrderProblem, ruleOrderProblems } from './rule-order.ts';

/** A review of all rules of a set. */
export interface RuleSetReview {
  /** The day of the review. */
  readonly on: CalendarDate;
  /** The person or role that reviewed; not recorded when absent. */
  readonly by?: string;
  /** The evidence of the review; none is recorded when absent. */
  readonly evidence?: readonly Evidence[];
}

/** The rules of a filter between networks: a firewall, a security group, an access list (A.8.20, A.8.22). */
export interface RuleSet {
  /** The id of the rule set. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The devices and services that apply it; not yet recorded when absent. */
  readonly assets?: readonly RecordId[];
  /** The way in which the rules are applied. */
  readonly evaluation: RuleEvaluation;
  /** What happens with a flow that no rule matches. */
  readonly defaultAction: 'allow' | 'deny';
  /** The rules, in the order of their evaluation unless they have an `order`. */
  readonly rules: readonly NetworkRule[];
  /** The person or role that is responsible; not yet assigned when absent. */
  readonly owner?: string;
  /** The plan of the reviews of each rule; with `onChange` a changed rule is due at once. None is planned when absent. */
  readonly review?: Cadence;
  /** The reviews of the whole set, in any order; none when absent. */
  readonly reviews?: readonly RuleSetReview[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const RuleSetReviewSchema: RecordSchema<RuleSetReview> = record<RuleSetReview>({
  on: CalendarDateSchema,
  by: optional(TextSchema),
  evidence: optional(list(EvidenceSchema)),
});

/**
 * Schema of `RuleSet`. It refuses an id or an order that an earlier rule has (`rule-duplicate`, `rule-order-duplicate`), an order that only some
 * rules have (`rule-order-missing`), and a rule or default action that an `allow-only` set cannot have (`rule-set-not-allow-only`).
 *
 * @example
 * ```ts
 * import { RuleSetSchema } from 'isms-kit/operations';
 *
 * const web = {
 *   id: 'web',
 *   action: 'allow',
 *   protocol: 'tcp',
 *   from: { kind: 'any' },
 *   to: { kind: 'networks', networks: ['192.0.2.0/28'] },
 *   ports: [{ from: 443, through: 443 }],
 * };
 * const ruleSet = { id: 'edge', title: 'Edge firewall', evaluation: 'first-match', defaultAction: 'deny', rules: [web] };
 * RuleSetSchema.safeParse(ruleSet).success; // => true
 * RuleSetSchema.safeParse({ ...ruleSet, rules: [{ ...web, protocol: 'icmp' }] }).success; // => false
 * ```
 */
export const RuleSetSchema: RecordSchema<RuleSet> = record<RuleSet>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    assets: optional(list(referenceTo('asset'))),
    evaluation: words(['first-match', 'deny-overrides', 'allow-only']),
    defaultAction: words(['allow', 'deny']),
    rules: list(NetworkRuleSchema),
    owner: optional(TextSchema),
    review: optional(CadenceSchema),
    reviews: optional(list(RuleSetReviewSchema)),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('rule-duplicate', {
      of: ['rules'],
      message: 'The id "{rule}" is that of a rule above.',
      each: ({ rules }) =>
        [...duplicateIndexes(rules.map(({ id }) => id))].map((index) => ({
          path: ['rules', index, 'id'],
          values: { rule: (rules[index] as NetworkRule).id },
        })),
    }),
    refuse('rule-order-missing', {
      of: ['rules'],
      message: 'The rule "{rule}" has no order, but others have one.',
      each: ({ rules }) => orderViolations(rules, 'missing'),
    }),
    refuse('rule-order-duplicate', {
      of: ['rules'],
      message: 'The rule "{rule}" has the order of a rule above.',
      each: ({ rules }) => orderViolations(rules, 'duplicate'),
    }),
    refuse('rule-set-not-allow-only', {
      of: ['rules', 'evaluation', 'defaultAction'],
      message: 'A set of rules that only allow has no rule that denies, and denies by default.',
      each: ({ rules, evaluation, defaultAction }) => {
        if (evaluation !== 'allow-only') return [];
        const denying = rules.flatMap(({ action }, index) =>
          action === 'deny' ? [{ path: ['rules', index, 'action'], values: {} }] : [],
        );
        return defaultAction === 'deny' ? denying : [...denying, { path: ['defaultAction'], values: {} }];
      },
    }),
  ],
);

function orderViolations(rules: readonly NetworkRule[], problem: RuleOrderProblem['problem']) {
  return ruleOrderProblems(rules)
    .filter((found) => found.problem === problem)
    .map(({ index }) => ({ path: ['rules', index, 'order'], values: { rule: (rules[index] as NetworkRule).id } }));
}
