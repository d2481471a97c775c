import { groupBy, remember } from '../../core/records/references.ts';
import { daysAfterEvent, prepareEndComparison } from '../ends/end-comparison.ts';
import { endText } from '../ends/end-shapes.ts';
import type { EndAfterEvent, RetentionEnd } from '../ends/retention-end.ts';
import { type DaySpan, lastAtMost, prepareOverlaps } from '../records/day-spans.ts';
import { validityOf } from './governing-rules.ts';
import type { RetentionRule } from './retention-rule.ts';

/**
 * A rule with its place in the schedule.
 *
 * @internal
 */
export interface PlacedRule {
  readonly rule: RetentionRule;
  readonly index: number;
}

/** The rules of a category that keep longer than others of it delete. */
interface Conflict {
  /** The first pair, by the places of the two rules. */
  readonly minimum: PlacedRule;
  readonly maximum: PlacedRule;
  readonly pairs: number;
}

/** Rules with one end and one validity, in their order. */
interface EqualRules {
  readonly end: RetentionEnd;
  readonly validity: DaySpan;
  readonly first: PlacedRule;
  readonly count: number;
}

/** Some maximums that a floor exceeds. */
interface Exceeded {
  readonly first: PlacedRule;
  readonly count: number;
}

/**
 * Counts the pairs of a minimum and a maximum of one category, ever in force together, of which the minimum ends later whatever the days of
 * events; undefined without any. Equal rules are compared once, and ends after one event by the order of their lengths.
 *
 * @internal
 */
export function prepareConflicts(): (rules: readonly PlacedRule[]) => Conflict | undefined {
  const isLater = prepareEndComparison();
  return (rules) => {
    const maximums = groupBy(equalRules(rules, 'maximum'), ({ validity: { from, through } }) => [`${from} ${through}`]);
    const sets = [...maximums.values()].map((set) => ({
      validity: set[0].validity,
      exceededBy: prepareSet(set, isLater),
    }));
    const inForceWith = prepareOverlaps(sets, ({ validity }) => validity);
    let conflict: Conflict | undefined;
    for (const { end, validity, first: minimum, count } of equalRules(rules, 'minimum')) {
      const exceeded = inForceWith(validity).flatMap(({ exceededBy }) => exceededBy(end));
      if (exceeded.length === 0) continue;
      const { first: maximum, count: of } = exceeded.reduce(joined);
      const pairs = (conflict?.pairs ?? 0) + count * of;
      // Equal minimums come in the order of their first rules.
      conflict = { minimum: conflict?.minimum ?? minimum, maximum: conflict?.maximum ?? maximum, pairs };
    }
    return conflict;
  };
}

function equalRules(rules: readonly PlacedRule[], role: RetentionRule['role']): readonly EqualRules[] {
  const ofRole = rules.filter(({ rule }) => rule.role === role);
  const equal = groupBy(ofRole, ({ rule }) => [JSON.stringify([validityOf(rule), endText(rule.end)])]);
  return [...equal.values()].map((same) => {
    const [first] = same;
    return { end: first.rule.end, validity: validityOf(first.rule), first, count: same.length };
  });
}

function joined(a: Exceeded, b: Exceeded): Exceeded {
  return { first: a.first.index < b.first.index ? a.first : b.first, count: a.count + b.count };
}

function prepareSet(
  set: readonly EqualRules[],
  isLater: (end: RetentionEnd, other: RetentionEnd) => boolean,
): (end: RetentionEnd) => readonly Exceeded[] {
  const exceededOf = (some: readonly EqualRules[], end: RetentionEnd): readonly Exceeded[] =>
    some.filter((maximum) => isLater(end, maximum.end));
  const byEvent = groupBy(set, ({ end }) => (end.kind === 'after' ? [end.event] : []));
  const others = set.filter(({ end }) => end.kind !== 'after');
  const afterEvent = remember((event: string) => prepareAfterEvent(byEvent.get(event) ?? [], exceededOf));
  return (end) =>
    end.kind === 'after' ? [...afterEvent(end.event)(end), ...exceededOf(others, end)] : exceededOf(set, end);
}

/** Maximums after one event, sorted by the days that they take at most: those that take fewer than a floor takes at least need no comparison. */
function prepareAfterEvent(
  maximums: readonly EqualRules[],
  exceededOf: (some: readonly EqualRules[], end: RetentionEnd) => readonly Exceeded[],
): (floor: EndAfterEvent) => readonly Exceeded[] {
  const sorted = maximums
    .map((maximum) => ({ maximum, days: daysAfterEvent(maximum.end as EndAfterEvent) }))
    .toSorted((a, b) => Number(a.days.most > b.days.most) - Number(a.days.most < b.days.most));
  const most = sorted.map(({ days }) => days.most);
  let widest = 0;
  for (const { days } of sorted) widest = Math.max(widest, days.most - days.least);
  const upTo: Exceeded[] = [];
  for (const { maximum } of sorted) {
    const before = upTo.at(-1);
    upTo.push(before === undefined ? maximum : joined(before, maximum));
  }
  return (floor) => {
    const days = daysAfterEvent(floor);
    const certain = lastAtMost(most, days.least - 1);
    const possible = lastAtMost(most, days.most + widest);
    const open = sorted.slice(certain + 1, possible + 1).map(({ maximum }) => maximum);
    return [...(certain < 0 ? [] : [upTo[certain] as Exceeded]), ...exceededOf(open, floor)];
  };
}
