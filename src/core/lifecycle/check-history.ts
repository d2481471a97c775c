import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.ts';
import { type FindingOf, type FindingSubject, reportFinding } from '../findings/finding.ts';
import { shownValue } from '../findings/quotation.ts';
import { reportUnreadable } from '../guards/unreadable-record.ts';
import { anObject, anything, aText, listOf, maybe } from '../guards/guard.ts';
import { requireOptions, requireReadable, unreadablePart } from '../guards/readable.ts';
import { historyFindings } from './findings.ts';
import { type Lifecycle, lifecycleGuard } from './lifecycle.ts';

type HistoryFinding = FindingOf<typeof historyFindings>;

/** A state that a record was seen in. */
export interface HistoryEntry {
  /** The state entered. */
  readonly state: string;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
}

/** The options of `checkHistory`. */
export interface CheckHistoryOptions {
  /** The record whose history it is, as the subject of the findings; the life cycle itself when absent. */
  readonly subject?: FindingSubject;
}

const entryGuard = /* @__PURE__ */ anObject<HistoryEntry>({ state: aText });
const subjectGuard = /* @__PURE__ */ anObject<FindingSubject>({ kind: aText, id: aText });
const optionsGuard = /* @__PURE__ */ anObject<CheckHistoryOptions>({ subject: /* @__PURE__ */ maybe(subjectGuard) });
const aList = /* @__PURE__ */ listOf(anything);

/**
 * Checks the recorded history of a record against the life cycle of its kind.
 *
 * @param history - The states of the record, oldest first; an empty history conforms.
 * @param lifecycle - The life cycle.
 * @param options - The record whose history it is.
 * @returns A finding for each unknown state, wrong beginning, forbidden step, impossible date and step back in time, impossible dates passed over; the
 * path begins with the entry's index. An entry without a state gives one finding.
 * @throws RangeError if `lifecycle` is malformed or `history` is not a list.
 *
 * @example
 * ```ts
 * import { checkHistory, type HistoryEntry, type Lifecycle } from 'isms-kit/core';
 *
 * const review: Lifecycle = {
 *   id: 'review',
 *   states: ['draft', 'approved'],
 *   initial: ['draft'],
 *   final: ['approved'],
 *   transitions: [{ from: 'draft', to: 'approved' }],
 * };
 * const history: HistoryEntry[] = [
 *   { state: 'approved', enteredOn: '2026-03-01' },
 *   { state: 'draft', enteredOn: '2026-03-02' },
 * ];
 * const findings = checkHistory(history, review);
 * findings.map(({ code }) => code); // => ['history-start-wrong', 'history-transition-forbidden']
 * ```
 */
export function checkHistory(
  history: readonly HistoryEntry[],
  lifecycle: Lifecycle,
  options: CheckHistoryOptions = {},
): readonly HistoryFinding[] {
  requireReadable('history', history, aList);
  requireReadable('lifecycle', lifecycle, lifecycleGuard);
  requireOptions(options, optionsGuard);
  const { subject = { kind: 'lifecycle', id: lifecycle.id } } = options;
  const known = new Set(lifecycle.states);
  const allowedFrom = new Map<string, string[]>(lifecycle.states.map((state) => [state, []]));
  for (const { from, to } of lifecycle.transitions) allowedFrom.get(from)?.push(to);
  let previousOn: CalendarDate | undefined;

  const checkState = ({ state }: HistoryEntry, index: number): readonly HistoryFinding[] => {
    const details = { subject, path: [index] };
    const about = { lifecycle: lifecycle.id, state };
    if (!known.has(state)) {
      return [reportFinding(historyFindings, 'history-state-unknown', { ...details, params: about })];
    }
    if (index === 0) {
      if (lifecycle.initial.includes(state)) return [];
      const params = { ...about, initial: lifecycle.initial };
      return [reportFinding(historyFindings, 'history-start-wrong', { ...details, params })];
    }
    const previous = history[index - 1];
    // An entry that cannot be read, or an unknown state, has its own finding: what it allows is not known.
    if (previous === undefined || entryGuard(previous) !== undefined) return [];
    const allowed = allowedFrom.get(previous.state);
    if (allowed === undefined || allowed.includes(state)) return [];
    const to = { from: previous.state, to: state, allowed: allowed.length > 0 ? allowed : 'no other state' };
    return [
      reportFinding(historyFindings, 'history-transition-forbidden', { ...details, params: { ...about, ...to } }),
    ];
  };

  const checkDate = ({ state, enteredOn }: HistoryEntry, index: number): readonly HistoryFinding[] => {
    const about = { lifecycle: lifecycle.id, state, enteredOn };
    if (!isCalendarDate(enteredOn)) {
      const shown = typeof enteredOn === 'string' ? enteredOn : shownValue(enteredOn);
      const details = { subject, path: [index, 'enteredOn'], params: { ...about, enteredOn: shown } };
      return [reportFinding(historyFindings, 'history-date-impossible', details)];
    }
    const before = previousOn;
    previousOn = enteredOn;
    if (before === undefined || enteredOn >= before) return [];
    const details = { subject, path: [index], params: { ...about, previousOn: before } };
    return [reportFinding(historyFindings, 'history-out-of-order', details)];
  };

  return history.flatMap((entry, index) => {
    const unreadable = unreadablePart(entry, entryGuard);
    if (unreadable !== undefined)
      return [reportUnreadable('core-record-unreadable', { subject, place: [index] }, unreadable)];
    return [...checkState(entry, index), ...checkDate(entry, index)];
  });
}
