import { aNumber, anObject, aPeriod, aShape, aText, listOf, maybe, nullOr, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RetentionExplanation } from '../ends/end-range.ts';
import type { DecidedEnd, UndecidedEnd } from '../ends/resolve-retention-end.ts';
import type { NotAppliedRule } from '../rules/governing-rules.ts';
import type { AppliedRule, DisposalLimit, RetentionOutcome } from './assess-retention.ts';
import type { RetentionStatus } from './retention-status.ts';

/**
 * Puts an outcome into English: a sentence on the status, on the limit that sets the last day to dispose, on each rule applied, on each
 * rule not applied, and on the holds.
 *
 * @param outcome - The answer of `assessRetention`.
 * @returns The sentences, at least one; those about rules in the order of the outcome.
 *
 * @example
 * ```ts
 * import { assessRetention, describeRetention, type RetentionRule } from 'isms-kit/retention';
 *
 * const letters: RetentionRule = {
 *   id: 'letters',
 *   category: 'letters',
 *   role: 'minimum',
 *   end: { kind: 'after', event: 'sent', cutoff: 'calendar-year-end', period: 'P6Y' },
 *   basis: { citation: 's.147(3) AO' },
 *   disposal: { method: 'destroy' },
 * };
 * const record = { id: 'L-1', category: 'letters', events: { sent: '2020-02-03' } } as const;
 * const outcome = assessRetention(record, { rules: [letters] }, { asOf: '2026-11-21' });
 * describeRetention(outcome)[0]; // => 'L-1 is to be kept through 2026-12-31.'
 * describeRetention(outcome).length; // => 2
 * ```
 */
export function describeRetention(outcome: RetentionOutcome): readonly string[] {
  requireReadable('outcome', outcome, outcomeGuard);
  const { holds, asOf } = outcome;
  return [
    `${outcome.id} ${standing[outcome.status](outcome)}.`,
    ...describeLimit(outcome),
    ...outcome.rules.map(describeRule),
    ...outcome.notApplied.map((rule) => `Rule ${rule.id} was not applied: ${reasons[rule.reason](rule)}.`),
    ...(holds.length > 0 ? [`Held by ${holds.join(', ')} on ${asOf}.`] : []),
  ];
}

const standing: Readonly<Record<RetentionStatus, (outcome: RetentionOutcome) => string>> = {
  disposed: () => 'has been disposed of',
  'no-rule': ({ category }) => `is governed by no rule of the category ${category}`,
  conflict: ({ retainThrough, ceiling, overlapDays, missing }) => {
    const certainly = missing.length === 0 ? '' : 'at least ';
    const floor = retainThrough === null ? 'for good' : `${certainly}through ${retainThrough}`;
    const overlap = overlapDays === null ? '' : ` (days of conflict: ${overlapDays})`;
    return `must be kept ${floor} and may be kept only through ${ceiling}${overlap}`;
  },
  permanent: () => 'is to be kept for good',
  'awaiting-trigger': (outcome) => {
    const events = blockingEvents(outcome);
    if (events.length === 0) return 'has a duty to delete whose trigger lies ahead';
    return `cannot be decided on without the day of ${events.join(', ')}${atLeast(outcome.retainThrough)}`;
  },
  retain: ({ retainThrough }) => `is to be kept through ${retainThrough}`,
  archived: ({ disposeBy }) => `is archived${disposeBy === null ? '' : ` and must be disposed of by ${disposeBy}`}`,
  'archive-overdue': ({ archiveBy }) => `should have been archived by ${archiveBy}`,
  'on-hold': ({ disposableFrom, holds }) =>
    `could be disposed of${since(disposableFrom)} if it were not for ${holds.join(', ')}`,
  disposable: ({ disposableFrom, disposeBy }) =>
    `may be disposed of${since(disposableFrom)}${disposeBy === null ? '' : ` and must be by ${disposeBy}`}`,
  overdue: ({ disposeBy, overdueDays }) =>
    `should have been disposed of by ${disposeBy} (days overdue: ${overdueDays})`,
};

const reasons: Readonly<Record<NotAppliedRule['reason'], (rule: NotAppliedRule) => string>> = {
  'not-in-force': ({ validOn }) => `not in force on ${validOn}`,
  'less-specific': () => 'a more specific jurisdiction has a rule',
  'other-jurisdiction': () => 'its jurisdiction does not apply',
};

// Days of an answer may lie after the year 2999.
const aDay = nullOr(aText);
const texts = listOf(aText);

const outcomeGuard = anObject<RetentionOutcome>({
  id: aText,
  category: aText,
  status: oneOf(Object.keys(standing)),
  asOf: aText,
  retainThrough: aDay,
  disposableFrom: aDay,
  ceiling: aDay,
  disposeBy: aDay,
  archiveBy: aDay,
  overdueDays: aNumber,
  overlapDays: nullOr(aNumber),
  missing: texts,
  holds: texts,
  disposalLimit: nullOr(
    anObject<DisposalLimit>({ rule: aText, within: nullOr(aPeriod), runsOutOn: aText, heldBy: texts }),
  ),
  rules: listOf(
    anObject<AppliedRule>({
      id: aText,
      role: oneOf(['minimum', 'maximum']),
      citation: aText,
      validFrom: aDay,
      validTo: aDay,
      validOn: aDay,
      end: aShape('kind', {
        date: anObject<DecidedEnd>({
          through: aText,
          explanation: anObject<RetentionExplanation>({
            event: aText,
            eventOn: aText,
            cutoffOn: maybe(aText),
            period: maybe(aPeriod),
            clampedFromDay: maybe(aNumber),
            openEvents: texts,
          }),
        }),
        permanent: anObject({}),
        'awaiting-trigger': anObject<UndecidedEnd>({ missing: texts }),
      }),
    }),
  ),
  notApplied: listOf(anObject<NotAppliedRule>({ id: aText, reason: oneOf(Object.keys(reasons)), validOn: aDay })),
});

/** The missing events of the duty to keep decide first, where there is such a duty. */
function blockingEvents({ rules, missing }: RetentionOutcome): readonly string[] {
  const minimums = rules.filter(({ role }) => role === 'minimum');
  if (minimums.length === 0) return missing;
  const open = new Set<string>();
  for (const { end } of minimums) {
    if (end.kind === 'awaiting-trigger') for (const event of end.missing) open.add(event);
    if (end.kind === 'date') for (const event of end.explanation.openEvents) open.add(event);
  }
  return missing.filter((event) => open.has(event));
}

function atLeast(retainThrough: RetentionOutcome['retainThrough']): string {
  return retainThrough === null ? '' : ` and is to be kept at least through ${retainThrough}`;
}

function since(disposableFrom: RetentionOutcome['disposableFrom']): string {
  return disposableFrom === null ? '' : ` since ${disposableFrom}`;
}

function describeLimit({ disposeBy, disposalLimit }: RetentionOutcome): readonly string[] {
  if (disposalLimit === null) return [];
  const { rule, within, runsOutOn, heldBy } = disposalLimit;
  const limit = within === null ? 'its ceiling' : `${within} to dispose of it`;
  const moved = runsOutOn === disposeBy ? '' : ` through ${runsOutOn}, but not before disposal is allowed`;
  const later = heldBy.length === 0 ? moved : ` through ${runsOutOn}, later because of ${heldBy.join(', ')}`;
  return [`The last day, ${disposeBy}, is set by ${rule}: ${limit}${later}.`];
}

function describeRule({ id, role, citation, validFrom, validTo, validOn, end }: AppliedRule): string {
  const version = validOn === null || (validFrom === null && validTo === null) ? '' : `, in force on ${validOn}`;
  const rule = `${role === 'minimum' ? 'Minimum' : 'Maximum'} ${id} (${citation}${version}):`;
  if (end.kind === 'permanent') return `${rule} no end.`;
  if (end.kind === 'awaiting-trigger') return `${rule} depends on ${end.missing.join(', ')}.`;
  const { event, eventOn, cutoffOn, period, clampedFromDay, openEvents } = end.explanation;
  const cutoff = cutoffOn === undefined ? '' : `, cut off on ${cutoffOn}`;
  const length = period === undefined ? '' : `, plus ${period}`;
  const clamp = clampedFromDay === undefined ? '' : `, no day ${clampedFromDay} in that month`;
  const open = openEvents.length === 0 ? '' : `, whenever ${openEvents.join(', ')} may be`;
  return `${rule} ${event} on ${eventOn}${cutoff}${length}${clamp}, through ${end.through}${open}.`;
}
