import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { quotedText } from '../../core/findings/quotation.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { groupBy, remember } from '../../core/records/references.ts';
import { afterEveryDate, beforeEveryDate, type DayRange, type EndRange } from '../ends/end-range.ts';
import { endText, triggerText } from '../ends/end-shapes.ts';
import { type PreparedEnd, prepareEnd } from '../ends/prepare-end.ts';
import type { RetentionEnd } from '../ends/retention-end.ts';
import { type DaySpan, prepareOverlaps } from '../records/day-spans.ts';
import type { RetentionEvents, RetentionRecord } from '../records/retention-record.ts';
import type { RetentionRule } from './retention-rule.ts';
import { ruleGuard } from './rule-guard.ts';

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

/** A rule that is prepared for many records. */
interface PreparedRule {
  readonly rule: RetentionRule;
  readonly end: PreparedEnd;
  /** The end of its first phase; undefined without phases. */
  readonly archive: PreparedEnd | undefined;
}

/**
 * A rule that governs a record, with the certain part of the duty. While an open trigger leaves it open whether the rule governs, there may
 * be no duty at all: such a minimum is certain through no day, and such a maximum from no day on.
 *
 * @internal
 */
export interface GoverningRule extends PreparedRule {
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
  /** The other rules of the category; listed when asked for, because a category can have many versions. */
  readonly notApplied: () => readonly NotAppliedRule[];
}

/**
 * The rules of records on any day of the question.
 *
 * @internal
 */
export interface RulesInForce {
  readonly governing: (record: Pick<RetentionRecord, 'category' | 'events'>, asOf: CalendarDate) => GoverningRules;
  /** The days on which a duty to keep of a category begins, or is no longer in force, in order. */
  readonly changesOf: (category: string) => readonly CalendarDate[];
}

/**
 * Chooses the rules of a category that are reckoned.
 *
 * @internal
 */
export type SelectRules = <Rule extends { readonly rule: RetentionRule }>(
  rules: readonly Rule[],
  jurisdictions: readonly string[] | undefined,
) => readonly Rule[];

/** The rules of a category that the same events set off. */
interface TriggeredRules {
  readonly rules: readonly PreparedRule[];
  readonly triggerOf: (events: RetentionEvents) => DayRange | null;
  readonly overlapping: (trigger: DayRange) => readonly PreparedRule[];
}

/**
 * Prepares rules for many records; a category is prepared when its first record comes. Rules that the same events set off share one search for
 * the versions in force, so a version that does not govern a record costs nothing.
 *
 * @internal
 */
export function prepareRules(
  rules: readonly RetentionRule[],
  {
    versionPolicy,
    jurisdictions,
    select,
  }: {
    readonly versionPolicy: VersionPolicy;
    readonly jurisdictions: readonly string[] | undefined;
    /** Leaves out rules that decide nothing, where the answer need not list them. */
    readonly select: SelectRules | undefined;
  },
): RulesInForce {
  const byCategory = groupBy(rules, ({ category }) => [category]);
  const endOf = prepareEnds();
  const groupsOf = remember((category: string): readonly TriggeredRules[] => {
    const prepared = (byCategory.get(category) ?? []).toSorted(compareById).map((rule): PreparedRule => {
      requireReadable(`rules.${quotedText(rule.id)}`, rule, ruleGuard);
      const [phase] = rule.phases ?? [];
      return { rule, end: endOf(rule.end), archive: phase && endOf(phase.end) };
    });
    const isAtTrigger = versionPolicy === 'at-trigger';
    const reckoned = select === undefined ? prepared : select(prepared, jurisdictions);
    const groups = groupBy(reckoned, ({ rule }) => [isAtTrigger ? triggerText(rule.end) : '']);
    return [...groups.values()].map((group) => ({
      rules: group,
      triggerOf: isAtTrigger ? (events) => group[0].end.rangeOf(events).trigger : () => null,
      overlapping: prepareOverlaps(group, ({ rule }) => validityOf(rule)),
    }));
  });
  const governing: RulesInForce['governing'] = ({ category, events }, asOf) => {
    const triggered = groupsOf(category).map((group) => {
      const trigger = group.triggerOf(events) ?? { from: asOf, through: asOf };
      return { group, trigger, validOn: trigger.from === trigger.through ? (trigger.from as CalendarDate) : null };
    });
    const inForce = triggered
      .flatMap(({ group, trigger, validOn }) =>
        group.overlapping(trigger).map(({ rule, end, archive }): GoverningRule => {
          const range = end.rangeOf(events);
          const isCertain = isInForce(rule, trigger);
          return { rule, end, archive, range: isCertain ? range : uncertain(rule, range), isCertain, validOn };
        }),
      )
      .toSorted((a, b) => compareById(a.rule, b.rule));
    const minimums = selectBySpecificity(inForce, 'minimum', jurisdictions);
    const maximums = selectBySpecificity(inForce, 'maximum', jurisdictions);
    return {
      minimums: minimums.applied,
      maximums: maximums.applied,
      notApplied: () => {
        const found = new Set(inForce.map(({ rule }) => rule));
        const others = triggered
          .flatMap(({ group, validOn }) => group.rules.map(({ rule }) => ({ rule, validOn })))
          .filter(({ rule }) => !found.has(rule))
          .toSorted((a, b) => compareById(a.rule, b.rule))
          .map(({ rule: { id, role }, validOn }): NotAppliedRule => ({ id, role, reason: 'not-in-force', validOn }));
        return [...others, ...minimums.notApplied(), ...maximums.notApplied()];
      },
    };
  };
  const changesOf = remember((category: string): readonly CalendarDate[] => {
    const days = new Set<CalendarDate>();
    const ofCategory = groupsOf(category).flatMap((group) => group.rules);
    for (const { rule } of ofCategory) {
      const { role, validFrom, validTo } = rule;
      if (role === 'maximum') continue;
      if (validFrom !== undefined) days.add(validFrom);
      if (validTo !== undefined) days.add(addPeriod(validTo, 'P1D'));
    }
    return [...days].toSorted();
  });
  return { governing, changesOf };
}

/** Prepares each end once, however many rules have it, so that they share the days already reckoned. */
function prepareEnds(): (end: RetentionEnd) => PreparedEnd {
  const prepared = new Map<string, PreparedEnd>();
  return (end) => {
    const text = endText(end);
    const known = prepared.get(text) ?? prepareEnd(end);
    prepared.set(text, known);
    return known;
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
 * The days on which a rule is in force.
 *
 * @internal
 */
export function validityOf({ validFrom, validTo }: RetentionRule): DaySpan {
  return { from: validFrom ?? beforeEveryDate.key, through: validTo ?? afterEveryDate.key };
}

function isInForce({ validFrom, validTo }: RetentionRule, trigger: DayRange): boolean {
  return (
    (validFrom === undefined || validFrom <= trigger.from) && (validTo === undefined || trigger.through <= validTo)
  );
}

function uncertain({ role }: RetentionRule, range: EndRange): EndRange {
  return role === 'minimum' ? { ...range, low: beforeEveryDate } : { ...range, high: afterEveryDate };
}

/** The rules of one role that apply, and those of which a more specific or no jurisdiction applies. */
function selectBySpecificity(
  inForce: readonly GoverningRule[],
  role: RetentionRule['role'],
  jurisdictions: readonly string[] | undefined,
): { readonly applied: readonly GoverningRule[]; readonly notApplied: () => readonly NotAppliedRule[] } {
  const rules = inForce.filter(({ rule }) => rule.role === role);
  if (jurisdictions === undefined) return { applied: rules, notApplied: () => [] };
  const { rankOf, best } = rankBySpecificity(rules, jurisdictions);
  const notApplied = (): readonly NotAppliedRule[] =>
    rules.flatMap((governing) => {
      const rank = rankOf(governing);
      const { rule, validOn } = governing;
      const reason = rank < 0 ? 'other-jurisdiction' : 'less-specific';
      return rank === best ? [] : [{ id: rule.id, role, reason, validOn }];
    });
  return { applied: rules.filter((governing) => rankOf(governing) === best), notApplied };
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
  const ranks = new Map<string | undefined, number>();
  for (const jurisdiction of [...jurisdictions, undefined])
    if (!ranks.has(jurisdiction)) ranks.set(jurisdiction, ranks.size);
  const rankOf = ({ rule }: Placed): number => ranks.get(rule.jurisdiction) ?? -1;
  let best = Number.POSITIVE_INFINITY;
  for (const placed of rules) {
    const rank = rankOf(placed);
    if (rank >= 0 && rank < best) best = rank;
  }
  return { rankOf, best };
}
