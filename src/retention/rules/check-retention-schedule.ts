import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, type FindingPath, reportFinding } from '../../core/findings/finding.ts';
import { anObject, aText, aDate, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { duplicateIndexes, groupBy, unknownReferences } from '../../core/records/references.ts';
import type { RetentionEnd } from '../ends/retention-end.ts';
import type { recordsFindings } from '../records/findings.ts';
import { separateUnreadable } from '../records/separate-unreadable.ts';
import { type PlacedRule, prepareConflicts } from './conflicting-rules.ts';
import { rulesFindings } from './findings.ts';
import { rankBySpecificity } from './governing-rules.ts';
import type { RetentionRule } from './retention-rule.ts';
import type { RetentionSchedule } from './retention-schedule.ts';
import { ruleGuard } from './rule-guard.ts';

/** The context of `checkRetentionSchedule`. */
export interface CheckRetentionScheduleContext {
  /** The day on which rules must be in force; not checked when absent. */
  readonly asOf?: CalendarDate;
  /**
   * The jurisdictions that apply, the most specific one first, as for `assessRetention`: a duty to keep and a duty to delete that never
   * apply together are not compared. When absent, the rules of all jurisdictions apply together.
   */
  readonly jurisdictions?: readonly string[];
}

type RulesFinding = FindingOf<typeof rulesFindings & typeof recordsFindings>;

const scheduleGuard = anObject<RetentionSchedule>({
  id: aText,
  rules: listOf(() => undefined),
  categories: maybe(listOf(aText)),
});

/**
 * Checks a retention schedule by itself, without any record: A.5.33, A.8.10, A.5.31.
 *
 * A floor is reported above a ceiling, once for a category with the number of such pairs, where that follows from the two rules alone,
 * whatever the days of the events; `assessRetention` reports the conflicts that depend on the days. Nested ends that differ are compared
 * part by part: a pair of them costs the product of their parts, of which each end may have 1,000.
 *
 * @param schedule - The rules and the categories that it must cover.
 * @param context - The day on which rules must be in force, and the jurisdictions that apply.
 * @returns A finding for each unreadable rule, duplicate id, category without a rule, rule for an undeclared category, category with a
 *   floor above a ceiling, maximum without an end, gap between two versions, and rule out of force; each in the order of the schedule.
 * @throws RangeError if `asOf` is not a calendar date, or an argument is not of its form.
 *
 * @example
 * ```ts
 * import { checkRetentionSchedule } from 'isms-kit/retention';
 *
 * const schedule = { id: 'schedule', title: 'Retention schedule', version: '1.0', rules: [], categories: ['mail'] };
 * checkRetentionSchedule(schedule).map(({ code }) => code); // => ['retention-category-without-rule']
 * ```
 */
export function checkRetentionSchedule(
  schedule: Pick<RetentionSchedule, 'id' | 'rules' | 'categories'>,
  context: CheckRetentionScheduleContext = {},
): readonly RulesFinding[] {
  requireReadable('schedule', schedule, scheduleGuard);
  requireReadable('context', context, anObject({}));
  const { asOf, jurisdictions } = context;
  requireReadable('asOf', asOf, maybe(aDate));
  requireReadable('jurisdictions', jurisdictions, maybe(listOf(aText)));
  const { readable, findings } = separateUnreadable('retention-rule', schedule.rules, ruleGuard, ['rules']);
  const placed = readable.map(({ record: rule, index }) => ({ rule, index }));
  const sequences = [...groupBy(placed, ({ rule }) => [sequenceOf(rule)]).values()];
  return [
    ...findings,
    ...duplicates(schedule.id, placed),
    ...categoriesWithoutRule(schedule),
    ...undeclaredCategories(placed, schedule.categories),
    ...floorsAboveCeilings(placed, jurisdictions),
    ...placed.flatMap(endlessMaximum),
    ...sequences.flatMap(gaps),
    ...(asOf === undefined ? [] : sequences.flatMap((sequence) => outsideValidity(sequence, asOf))),
  ];
}

/** The versions of one duty share category, role and jurisdiction. */
function sequenceOf({ category, role, jurisdiction }: RetentionRule): string {
  return JSON.stringify([category, role, jurisdiction ?? null]);
}

/** The subject and the path of a finding about a rule. */
function placeOf({ rule, index }: PlacedRule): {
  readonly subject: { readonly kind: 'retention-rule'; readonly id: string };
  readonly path: FindingPath;
} {
  return { subject: { kind: 'retention-rule', id: rule.id }, path: ['rules', index] };
}

function duplicates(schedule: string, placed: readonly PlacedRule[]): readonly RulesFinding[] {
  const subject = { kind: 'retention-schedule', id: schedule };
  const again = duplicateIndexes(placed.map(({ rule }) => rule.id));
  return placed.flatMap(({ rule, index }, position) => {
    if (!again.has(position)) return [];
    const details = { subject, path: ['rules', index, 'id'], params: { rule: rule.id } };
    return [reportFinding(rulesFindings, 'retention-rule-duplicate', details)];
  });
}

/** A category whose only rule is unreadable has a rule. */
function categoriesWithoutRule({
  id,
  rules,
  categories = [],
}: Pick<RetentionSchedule, 'id' | 'rules' | 'categories'>): readonly RulesFinding[] {
  const governed = new Set(rules.map((rule: Partial<RetentionRule> | null | undefined) => rule?.category));
  return unknownReferences(categories, governed as ReadonlySet<string>).map(({ id: category, index }) => {
    const details = { subject: { kind: 'retention-schedule', id }, path: ['categories', index], params: { category } };
    return reportFinding(rulesFindings, 'retention-category-without-rule', details);
  });
}

function undeclaredCategories(
  placed: readonly PlacedRule[],
  categories: readonly string[] | undefined,
): readonly RulesFinding[] {
  const declared = categories && new Set(categories);
  return placed.flatMap(({ rule: { id, category }, index }) =>
    unknownReferences([category], declared).map(() => {
      const subject = { kind: 'retention-rule', id };
      const details = { subject, path: ['rules', index, 'category'], params: { rule: id, category } };
      return reportFinding(rulesFindings, 'retention-category-undeclared', details);
    }),
  );
}

function floorsAboveCeilings(
  placed: readonly PlacedRule[],
  jurisdictions: readonly string[] | undefined,
): readonly RulesFinding[] {
  const applying = jurisdictions === undefined ? placed : mostSpecific(placed, jurisdictions);
  const conflictOf = prepareConflicts();
  return [...groupBy(applying, ({ rule }) => [rule.category])].flatMap(([category, rules]) => {
    const conflict = conflictOf(rules);
    if (conflict === undefined) return [];
    const { minimum, maximum, pairs } = conflict;
    const params = { category, minimum: minimum.rule.id, maximum: maximum.rule.id, pairs };
    return [reportFinding(rulesFindings, 'retention-floor-above-ceiling', { ...placeOf(minimum), params })];
  });
}

/** The rules of the first jurisdiction that has any, for each category and role; those without a jurisdiction come last. */
function mostSpecific(placed: readonly PlacedRule[], jurisdictions: readonly string[]): readonly PlacedRule[] {
  const duties = groupBy(placed, ({ rule }) => [JSON.stringify([rule.category, rule.role])]);
  return [...duties.values()].flatMap((duty) => {
    const { rankOf, best } = rankBySpecificity(duty, jurisdictions);
    return duty.filter((each) => rankOf(each) === best);
  });
}

function endlessMaximum({ rule, index }: PlacedRule): readonly RulesFinding[] {
  if (rule.role === 'minimum' || !isEndless(rule.end)) return [];
  const params = { rule: rule.id };
  return [reportFinding(rulesFindings, 'retention-maximum-permanent', { ...placeOf({ rule, index }), params })];
}

function isEndless(end: RetentionEnd): boolean {
  if (end.kind === 'latest') return end.of.some(isEndless);
  if (end.kind === 'earliest') return end.of.every(isEndless);
  return end.kind === 'permanent';
}

function gaps(sequence: readonly PlacedRule[]): readonly RulesFinding[] {
  const found: RulesFinding[] = [];
  let last: PlacedRule | undefined;
  for (const next of sequence.toSorted((a, b) => byValidFrom(a.rule, b.rule))) {
    const validTo = last?.rule.validTo;
    const nextFrom = next.rule.validFrom;
    if (last !== undefined && validTo !== undefined && nextFrom !== undefined && nextFrom > addPeriod(validTo, 'P1D')) {
      const { id, role, category } = last.rule;
      const gapDays = daysBetween(validTo, nextFrom) - 1;
      const params = { rule: id, role, category, validTo, nextFrom, gapDays };
      found.push(reportFinding(rulesFindings, 'retention-rule-gap', { ...placeOf(last), params }));
    }
    if (last === undefined || endsAfter(next.rule, last.rule)) last = next;
  }
  return found;
}

function byValidFrom(a: RetentionRule, b: RetentionRule): number {
  const [x, y] = [a.validFrom ?? '', b.validFrom ?? ''];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

function endsAfter(a: RetentionRule, b: RetentionRule): boolean {
  return b.validTo !== undefined && (a.validTo === undefined || a.validTo > b.validTo);
}

function outsideValidity(sequence: readonly PlacedRule[], asOf: CalendarDate): readonly RulesFinding[] {
  const isInForce = ({ rule: { validFrom, validTo } }: PlacedRule): boolean =>
    (validFrom === undefined || validFrom <= asOf) && (validTo === undefined || asOf <= validTo);
  if (sequence.some(isInForce)) return [];
  return sequence.map((placed) => {
    const { id, role, category, validFrom, validTo } = placed.rule;
    const validity = [
      ...(validFrom === undefined ? [] : [`from ${validFrom}`]),
      ...(validTo === undefined ? [] : [`through ${validTo}`]),
    ];
    const params = { asOf, rule: id, role, category, validity: validity.join(' ') };
    return reportFinding(rulesFindings, 'retention-rule-outside-validity', { ...placeOf(placed), params });
  });
}
