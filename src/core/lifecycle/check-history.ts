import { type CalendarDate, isCalendarDate } from '../calendar/calendar-date.ts';
import { type FindingOf, type FindingSubject, reportFinding } from '../findings/finding.ts';
import { historyFindings } from './findings.ts';
import type { Lifecycle } from './lifecycle.ts';

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

/**
 * Checks the recorded history of a record against the life cycle of its kind.
 *
 * @param history - The states of the record, oldest first; an empty history conforms.
 * @param lifecycle - The life cycle.
 * @param options - The record whose history it is.
 * @returns A finding for each unknown state, wrong beginning, forbidden step, impossible date and step back in time, impossible dates passed over; the
 * path begins with the entry's index.
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
  { subject = { kind: 'lifecycle', id: lifecycle.id } }: CheckHistoryOptions = {},
): readonly HistoryFinding[] {
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
    const previous = history[index - 1];
    if (previous === undefined) {
      if (lifecycle.initial.includes(state)) return [];
      const params = { ...about, initial: lifecycle.initial };
      return [reportFinding(historyFindings, 'history-start-wrong', { ...details, params })];
    }
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
      const details = { subject, path: [index, 'enteredOn'], params: about };
      return [reportFinding(historyFindings, 'history-date-impossible', details)];
    }
    const before = previousOn;
    previousOn = enteredOn;
    if (before === undefined || enteredOn >= before) return [];
    const details = { subject, path: [index], params: { ...about, previousOn: before } };
    return [reportFinding(historyFindings, 'history-out-of-order', details)];
  };

  return history.flatMap((entry, index) => [...checkState(entry, index), ...checkDate(entry, index)]);
}
