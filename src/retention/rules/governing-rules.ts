import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { afterEveryDate, beforeEveryDate, type DayRange, type EndRange } from '../ends/end-range.ts';
import { type PreparedEnd, prepareEnd } from '../ends/prepare-end.ts';
import { unreadablePartOf } from '../ends/unreadable-end.ts';
import type { RetentionRecord } from '../records/retention-record.ts';
import {
  requireReadable,
  unreadableDate,
  type UnreadableField,
  unreadableObject,
  unreadablePeriod,
  unreadableWord,
} from '../records/unreadable-field.ts';
import type { RetentionRule } from './retention-rule.ts';

/** The version of a rule that governs a record: the one in force at its trigger, or the one in force on the day of the question. */
export type VersionPolicy = 'at-trigger' | 'at-as-of';

/** A rule of the record's category that was not applied. */
export interface NotAppliedRule {
  /** The id of the rule. */
  readonly id: string;
  /** Whether it is a duty to keep or a duty to delete. */
  readonly role: RetentionRule['role'];
  /** It was not in force on `validOn`, a more specific jurisdiction has rules, or its jurisdiction does not apply. */
  readonly reason: 'not-in-force' | 'less-specific' | 'other-jurisdiction';
  /** The day on which it would have had to be in force; null while the trigger is open. */
  readonly validOn: CalendarDate | null;
}

/**
 * A rule that governs a record, with the certain part of the duty. While an open trigger leaves it open whether the rule governs, there may
 * be no duty at all: such a minimum is certain through no day, and such a maximum from no day on.
 *
 * @internal
 */
export interface GoverningRule {
  readonly rule: RetentionRule;
  readonly end: PreparedEnd;
  readonly range: EndRange;
  readonly isCertain: boolean;
  readonly validOn: CalendarDate | null;
}

/**
 * The rules of a record's category, sorted by id.
 *
 * @internal
 */
export interface GoverningRules {
  readonly minimums: readonly GoverningRule[];
  readonly maximums: readonly GoverningRule[];
  readonly notApplied: readonly NotAppliedRule[];
}

interface PreparedRule {
  readonly rule: RetentionRule;
  readonly end: PreparedEnd;
}

/**
 * Prepares rules for many records; a category is prepared when its first record comes.
 *
 * @internal
 */
export function prepareRules(
  rules: readonly RetentionRule[],
  options: {
    readonly asOf: CalendarDate;
    readonly versionPolicy: VersionPolicy;
    readonly jurisdictions: readonly string[] | undefined;
  },
): (record: Pick<RetentionRecord, 'category' | 'events'>) => GoverningRules {
  const byCategory = groupBy(rules, ({ category }) => [category]);
  const rulesOf = remember((category: string): readonly PreparedRule[] =>
    (byCategory.get(category) ?? []).toSorted(compareById).map((rule) => {
      requireReadable(`rules.${rule.id}`, unreadableRuleField(rule));
      return { rule, end: prepareEnd(rule.end) };
    }),
  );
  const today: DayRange = { from: options.asOf, through: options.asOf };
  return ({ category, events }) => {
    const inForce: Record<RetentionRule['role'], GoverningRule[]> = { minimum: [], maximum: [] };
    const notApplied: NotAppliedRule[] = [];
    for (const { rule, end } of rulesOf(category)) {
      const range = end.rangeOf(events);
      const trigger = options.versionPolicy === 'at-as-of' ? today : (range.trigger ?? today);
      const validOn = trigger.from === trigger.through ? (trigger.from as CalendarDate) : null;
      if (isInForce(rule, trigger)) inForce[rule.role].push({ rule, end, range, isCertain: true, validOn });
      else if (mayBeInForce(rule, trigger))
        inForce[rule.role].push({ rule, end, range: uncertain(rule, range), isCertain: false, validOn });
      else notApplied.push({ id: rule.id, role: rule.role, reason: 'not-in-force', validOn });
    }
    if (options.jurisdictions === undefined) {
      return { minimums: inForce.minimum, maximums: inForce.maximum, notApplied };
    }
    return {
      minimums: mostSpecific(inForce.minimum, options.jurisdictions, notApplied),
      maximums: mostSpecific(inForce.maximum, options.jurisdictions, notApplied),
      notApplied,
    };
  };
}

/**
 * Orders records by their ids; two with one id keep their order.
 *
 * @internal
 */
export function compareById(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * The first field of a rule that its schema would refuse.
 *
 * @internal
 */
export function unreadableRuleField(rule: RetentionRule): UnreadableField | undefined {
  const { role, validFrom, validTo, end, basis, disposal } = rule;
  const field =
    unreadableWord(['role'], role, ['minimum', 'maximum']) ??
    (validFrom === undefined ? undefined : unreadableDate(['validFrom'], validFrom)) ??
    (validTo === undefined ? undefined : unreadableDate(['validTo'], validTo)) ??
    unreadableObject(['basis'], basis) ??
    unreadableObject(['disposal'], disposal);
  if (field !== undefined) return field;
  const { within } = disposal;
  const period = within === undefined ? undefined : unreadablePeriod(['disposal', 'within'], within);
  const part = period ?? unreadablePartOf(end);
  return part === undefined || part === period ? part : { ...part, path: ['end', ...part.path] };
}

function isInForce({ validFrom, validTo }: RetentionRule, trigger: DayRange): boolean {
  return (
    (validFrom === undefined || validFrom <= trigger.from) && (validTo === undefined || trigger.through <= validTo)
  );
}

function mayBeInForce({ validFrom, validTo }: RetentionRule, trigger: DayRange): boolean {
  return (
    (validFrom === undefined || validFrom <= trigger.through) && (validTo === undefined || trigger.from <= validTo)
  );
}

function uncertain({ role }: RetentionRule, range: EndRange): EndRange {
  return role === 'minimum' ? { ...range, low: beforeEveryDate } : { ...range, high: afterEveryDate };
}

function mostSpecific(
  rules: readonly GoverningRule[],
  jurisdictions: readonly string[],
  notApplied: NotAppliedRule[],
): readonly GoverningRule[] {
  const { rankOf, best } = rankBySpecificity(rules, jurisdictions);
  for (const governing of rules) {
    const rank = rankOf(governing);
    if (rank === best) continue;
    const { rule, validOn } = governing;
    const reason = rank < 0 ? 'other-jurisdiction' : 'less-specific';
    notApplied.push({ id: rule.id, role: rule.role, reason, validOn });
  }
  return rules.filter((governing) => rankOf(governing) === best);
}

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
