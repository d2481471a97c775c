import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { byId } from './by-id.ts';
import {
  beforeEveryDate,
  type CompiledEnd,
  compileEnd,
  type DayRange,
  type EndRange,
  never,
  type RetentionEvents,
} from '../ends/compile-end.ts';
import { rankBySpecificity } from './rank-by-specificity.ts';
import { requireRule } from './require-rule.ts';
import type { RetentionRule } from './retention-rule.ts';

/** Which version of a rule governs a record: the one in force at its trigger, or the one in force on the day of the question. */
export type VersionPolicy = 'at-trigger' | 'at-as-of';

/** A rule of the record's category that was not used. */
export interface SetAsideRule {
  /** The id of the rule. */
  readonly id: string;
  /** Whether it is a duty to keep or a duty to delete. */
  readonly role: RetentionRule['role'];
  /** It was not in force on `validOn`, a more specific jurisdiction has rules, or its jurisdiction does not apply. */
  readonly why: 'not-in-force' | 'less-specific' | 'other-jurisdiction';
  /** The day on which it would have had to be in force. */
  readonly validOn: CalendarDate | null;
}

/**
 * A rule that governs a record, with what is certain about the duty. A rule of which an open trigger leaves open whether it governs may
 * be no duty at all, so a minimum of that kind is certain through no day and a maximum from no day on.
 *
 * @internal
 */
export interface GoverningRule {
  readonly rule: RetentionRule;
  readonly end: CompiledEnd;
  readonly range: EndRange;
  readonly isCertain: boolean;
  readonly validOn: CalendarDate | null;
}

/**
 * The rules of a record's category, sorted by id.
 *
 * @internal
 */
export interface RuleSelection {
  readonly minimums: readonly GoverningRule[];
  readonly maximums: readonly GoverningRule[];
  readonly setAside: readonly SetAsideRule[];
}

interface ReadyRule {
  readonly rule: RetentionRule;
  readonly end: CompiledEnd;
}

/**
 * Sorts rules by category, once for many records; a category is made ready when its first record comes.
 *
 * @internal
 */
export function compileRules(
  rules: readonly RetentionRule[],
  options: {
    readonly asOf: CalendarDate;
    readonly versionPolicy: VersionPolicy;
    readonly jurisdictions: readonly string[] | undefined;
  },
): (record: { readonly category: string; readonly events: RetentionEvents }) => RuleSelection {
  const byCategory = groupBy(rules, ({ category }) => [category]);
  const readyFor = remember((category: string): readonly ReadyRule[] =>
    (byCategory.get(category) ?? []).toSorted(byId).map((rule) => {
      requireRule(rule, `rules.${rule.id}`);
      return { rule, end: compileEnd(rule.end) };
    }),
  );
  const today: DayRange = { from: options.asOf, through: options.asOf };
  return ({ category, events }) => {
    const inForce: Record<RetentionRule['role'], GoverningRule[]> = { minimum: [], maximum: [] };
    const setAside: SetAsideRule[] = [];
    for (const { rule, end } of readyFor(category)) {
      const range = end.rangeOf(events);
      const trigger = options.versionPolicy === 'at-as-of' ? today : (range.trigger ?? today);
      const validOn = trigger.from === trigger.through ? (trigger.from as CalendarDate) : null;
      if (isInForce(rule, trigger)) inForce[rule.role].push({ rule, end, range, isCertain: true, validOn });
      else if (mayBeInForce(rule, trigger))
        inForce[rule.role].push({ rule, end, range: uncertain(rule, range), isCertain: false, validOn });
      else setAside.push({ id: rule.id, role: rule.role, why: 'not-in-force', validOn });
    }
    if (options.jurisdictions === undefined) {
      return { minimums: inForce.minimum, maximums: inForce.maximum, setAside };
    }
    return {
      minimums: mostSpecific(inForce.minimum, options.jurisdictions, setAside),
      maximums: mostSpecific(inForce.maximum, options.jurisdictions, setAside),
      setAside,
    };
  };
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
  return role === 'minimum' ? { ...range, low: beforeEveryDate } : { ...range, high: never };
}

function mostSpecific(
  rules: readonly GoverningRule[],
  jurisdictions: readonly string[],
  setAside: SetAsideRule[],
): readonly GoverningRule[] {
  const { rankOf, best } = rankBySpecificity(rules, jurisdictions);
  for (const governing of rules) {
    const rank = rankOf(governing);
    if (rank === best) continue;
    const { rule, validOn } = governing;
    setAside.push({ id: rule.id, role: rule.role, why: rank < 0 ? 'other-jurisdiction' : 'less-specific', validOn });
  }
  return rules.filter((governing) => rankOf(governing) === best);
}
