import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween, requireDates } from '../../core/calendar/calendar-date.ts';
import { groupBy, duplicateIndexes } from '../../core/records/references.ts';
import { type Finding, reportFinding } from '../../core/findings/finding.ts';
import { requireShallowEnd } from '../ends/compile-end.ts';
import { endComparison } from '../ends/end-comparison.ts';
import { retentionFindings } from './retention-findings.ts';
import { rankBySpecificity } from './rank-by-specificity.ts';
import { requireRule } from './require-rule.ts';
import type { RetentionEnd } from '../ends/retention-end.ts';
import type { RetentionRule } from './retention-rule.ts';
import type { RetentionSchedule } from './retention-schedule.ts';

/** What `checkRetentionSchedule` may know besides the schedule. */
export interface RetentionScheduleContext {
  /** The day on which rules must be in force; whether they are is not checked when absent. */
  readonly asOf?: CalendarDate;
  /**
   * The jurisdictions that apply, the most specific one first, as for `assessRetention`: a duty to keep and a duty to delete that never
   * apply together are not compared. When absent, the rules of all jurisdictions apply together.
   */
  readonly jurisdictions?: readonly string[];
}

/** A finding about a retention schedule. */
export type RetentionScheduleFinding = Finding<keyof typeof retentionFindings & `retention-${string}`>;

interface PlacedRule {
  readonly rule: RetentionRule;
  readonly index: number;
}

/**
 * Checks a retention schedule by itself, without any record: A.5.33, A.8.10, A.5.31.
 *
 * A floor is reported above a ceiling where that follows from the two rules alone, whatever the days of the events; what depends on
 * the days shows in `assessRetention`.
 *
 * @param schedule - The rules and, where it states them, the categories it must cover.
 * @param context - The day on which rules must be in force.
 * @returns A finding for each duplicate id, category without a rule, rule for an undeclared category, floor above a ceiling, maximum
 *   without an end, gap between two versions, and rule out of force; in the order of the schedule.
 * @throws RangeError when `asOf`, a day or a period of a rule, or how deep its end is nested is not what the schemas accept, which parsed
 *   values never are.
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
  { asOf, jurisdictions }: RetentionScheduleContext = {},
): readonly RetentionScheduleFinding[] {
  const placed = schedule.rules.map((rule, index) => ({ rule, index }));
  requireDates({ asOf });
  schedule.rules.forEach((rule, index) => {
    requireRule(rule, `rules[${index}]`);
    requireShallowEnd(rule.end);
  });
  const sequences = [...groupBy(placed, ({ rule }) => [sequenceOf(rule)]).values()];
  return [
    ...duplicates(schedule),
    ...categoryFindings(schedule, placed),
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

function detailsOf({ rule, index }: PlacedRule): {
  readonly subject: { readonly kind: 'retention-rule'; readonly id: string };
  readonly path: readonly (string | number)[];
} {
  return { subject: { kind: 'retention-rule', id: rule.id }, path: ['rules', index] };
}

function duplicates({ id, rules }: Pick<RetentionSchedule, 'id' | 'rules'>): readonly RetentionScheduleFinding[] {
  const subject = { kind: 'retention-schedule', id };
  const again = duplicateIndexes(rules.map((rule) => rule.id));
  return rules.flatMap((rule, index) => {
    if (!again.has(index)) return [];
    const details = { subject, path: ['rules', index, 'id'], params: { rule: rule.id } };
    return [reportFinding(retentionFindings, 'retention-rule-duplicate', details)];
  });
}

function categoryFindings(
  { id, categories }: Pick<RetentionSchedule, 'id' | 'categories'>,
  placed: readonly PlacedRule[],
): readonly RetentionScheduleFinding[] {
  if (categories === undefined) return [];
  const governed = new Set(placed.map(({ rule }) => rule.category));
  const declared = new Set(categories);
  const withoutRule = categories.flatMap((category, index) => {
    if (governed.has(category)) return [];
    const details = { subject: { kind: 'retention-schedule', id }, path: ['categories', index], params: { category } };
    return [reportFinding(retentionFindings, 'retention-category-without-rule', details)];
  });
  const undeclared = placed.flatMap(({ rule, index }) => {
    if (declared.has(rule.category)) return [];
    const { subject } = detailsOf({ rule, index });
    const params = { rule: rule.id, category: rule.category };
    const path = ['rules', index, 'category'];
    return [reportFinding(retentionFindings, 'retention-category-undeclared', { subject, path, params })];
  });
  return [...withoutRule, ...undeclared];
}

function floorsAboveCeilings(
  placed: readonly PlacedRule[],
  jurisdictions: readonly string[] | undefined,
): readonly RetentionScheduleFinding[] {
  const applying = jurisdictions === undefined ? placed : mostSpecific(placed, jurisdictions);
  const maximums = groupBy(
    applying.filter(({ rule }) => rule.role === 'maximum'),
    ({ rule }) => [rule.category],
  );
  const endsLater = endComparison();
  return applying.flatMap(({ rule, index }) => {
    if (rule.role === 'maximum') return [];
    const beaten = (maximums.get(rule.category) ?? []).filter(
      ({ rule: maximum }) => everInForceTogether(rule, maximum) && endsLater(rule.end, maximum.end),
    );
    return beaten.map(({ rule: maximum }) => {
      const params = { category: rule.category, minimum: rule.id, maximum: maximum.id };
      return reportFinding(retentionFindings, 'retention-floor-above-ceiling', {
        ...detailsOf({ rule, index }),
        params,
      });
    });
  });
}

/** Of each category and role the rules of the first jurisdiction that has any; those without a jurisdiction come last. */
function mostSpecific(placed: readonly PlacedRule[], jurisdictions: readonly string[]): readonly PlacedRule[] {
  const duties = groupBy(placed, ({ rule }) => [JSON.stringify([rule.category, rule.role])]);
  return [...duties.values()].flatMap((duty) => {
    const { rankOf, best } = rankBySpecificity(duty, jurisdictions);
    return duty.filter((each) => rankOf(each) === best);
  });
}

function everInForceTogether(a: RetentionRule, b: RetentionRule): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

function startsBeforeEndOf({ validFrom }: RetentionRule, { validTo }: RetentionRule): boolean {
  return validFrom === undefined || validTo === undefined || validFrom <= validTo;
}

function endlessMaximum({ rule, index }: PlacedRule): readonly RetentionScheduleFinding[] {
  if (rule.role === 'minimum' || !isEndless(rule.end)) return [];
  const params = { rule: rule.id };
  return [reportFinding(retentionFindings, 'retention-maximum-permanent', { ...detailsOf({ rule, index }), params })];
}

function isEndless(end: RetentionEnd): boolean {
  if (end.kind === 'latest') return end.of.some(isEndless);
  if (end.kind === 'earliest') return end.of.every(isEndless);
  return end.kind === 'permanent';
}

function gaps(sequence: readonly PlacedRule[]): readonly RetentionScheduleFinding[] {
  const found: RetentionScheduleFinding[] = [];
  let last: PlacedRule | undefined;
  for (const next of sequence.toSorted((a, b) => byValidFrom(a.rule, b.rule))) {
    const validTo = last?.rule.validTo;
    const nextFrom = next.rule.validFrom;
    if (last !== undefined && validTo !== undefined && nextFrom !== undefined && nextFrom > addPeriod(validTo, 'P1D')) {
      const { id, role, category } = last.rule;
      const gapDays = daysBetween(validTo, nextFrom) - 1;
      const params = { rule: id, role, category, validTo, nextFrom, gapDays };
      found.push(reportFinding(retentionFindings, 'retention-rule-gap', { ...detailsOf(last), params }));
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

function outsideValidity(sequence: readonly PlacedRule[], asOf: CalendarDate): readonly RetentionScheduleFinding[] {
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
    return reportFinding(retentionFindings, 'retention-rule-outside-validity', { ...detailsOf(placed), params });
  });
}
