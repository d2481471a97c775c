import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../findings/finding.ts';
import { reportUnreadable, subjectAt } from '../guards/unreadable-record.ts';
import { aDate, anObject, anything, aText, listOf, maybe } from '../guards/guard.ts';
import { requireOptions, requireReadable, unreadablePart } from '../guards/readable.ts';
import type { RecordId } from '../records/text.ts';
import { cadenceGuard } from './cadence-guard.ts';
import type { Cadence } from './cadence.ts';
import { reviewsFindings } from './findings.ts';
import { nextOccurrence } from './next-occurrence.ts';

type CadenceFinding = FindingOf<typeof reviewsFindings>;

/** A duty that comes again and again. */
export interface RecurringDuty {
  /** The id of the duty. */
  readonly id: RecordId;
  /** Its plan. */
  readonly cadence: Cadence;
  /** The day it was last done; never done when absent. */
  readonly completedOn?: CalendarDate;
  /** The day of the last significant change. */
  readonly changedOn?: CalendarDate;
}

/** The options of `checkCadences`. */
export interface CheckCadencesOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

const dutyGuard = /* @__PURE__ */ anObject<RecurringDuty>({
  id: aText,
  cadence: cadenceGuard,
  completedOn: /* @__PURE__ */ maybe(aDate),
  changedOn: /* @__PURE__ */ maybe(aDate),
});
const optionsGuard = /* @__PURE__ */ anObject<CheckCadencesOptions>({ asOf: aDate });
const aList = /* @__PURE__ */ listOf(anything);

/**
 * Finds the recurring duties that are overdue.
 *
 * @param duties - The duties with their cadence and last completion.
 * @param options - The day in question.
 * @returns A finding for each duty that is overdue, tolerance included, and for each completion after the day in question; the path begins with the index of the duty. A
 *   duty with a malformed cadence or an impossible day gives one finding.
 * @throws RangeError if `asOf` is not a calendar date or `duties` is not a list.
 *
 * @example
 * ```ts
 * import { checkCadences } from 'isms-kit/core';
 *
 * const cadence = { every: 'P1Y', mode: 'fixed', anchor: '2024-03-01' } as const;
 * const [finding] = checkCadences([{ id: 'access-review', cadence, completedOn: '2025-03-10' }], { asOf: '2026-11-21' });
 * finding?.message; // => '"access-review" was due on 2026-03-01 and is not done as of 2026-11-21; occurrences missed: 1.'
 * ```
 */
export function checkCadences(
  duties: readonly RecurringDuty[],
  options: CheckCadencesOptions,
): readonly CadenceFinding[] {
  requireOptions(options, optionsGuard);
  requireReadable('duties', duties, aList);
  const { asOf } = options;
  return duties.flatMap((duty, index) => {
    const unreadable = unreadablePart(duty, dutyGuard);
    if (unreadable !== undefined) {
      const at = { subject: subjectAt('recurring-duty', duty, index), place: [index] };
      return [reportUnreadable('core-record-unreadable', at, unreadable)];
    }
    const { id, cadence, ...facts } = duty;
    const subject = { kind: 'recurring-duty', id };
    const findings: CadenceFinding[] = [];
    const { completedOn } = facts;
    if (completedOn !== undefined && completedOn > asOf) {
      const details = { subject, path: [index, 'completedOn'], params: { cadence: id, completedOn, asOf } };
      findings.push(reportFinding(reviewsFindings, 'cadence-completed-in-future', details));
    }
    const { state, dueOn, missed } = nextOccurrence(cadence, { ...facts, asOf });
    if (state === 'overdue') {
      const details = { subject, path: [index, 'cadence'], params: { cadence: id, dueOn, missed, asOf } };
      findings.push(reportFinding(reviewsFindings, 'cadence-overdue', details));
    }
    return findings;
  });
}
