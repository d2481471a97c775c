import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { AssessmentScreening, CriterionAnswers } from '../activities/controller-activity.ts';
import { type AssessmentCriterion, assessmentCriteria } from '../records/privacy-words.ts';

/** An entry of a list of the authority (GDPR art. 35(4) and (5)). */
export interface AssessmentListEntry {
  /** The id of the entry, by which a screening answers whether the processing is of this kind. */
  readonly id: string;
  /** Whether the list is that of the processing that needs an assessment, or of that which needs none. */
  readonly effect: 'required' | 'exempt';
  /** The criteria that must all be met, too; none when absent. */
  readonly criteria?: readonly AssessmentCriterion[];
  /** The first day on which it holds; always did when absent. */
  readonly validFrom?: CalendarDate;
  /** The last day on which it holds, inclusive; still does when absent. */
  readonly validUntil?: CalendarDate;
  /** The list with its number. */
  readonly source?: string;
}

/**
 * The entries of the lists.
 *
 * @internal
 */
export const assessmentListGuard: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<AssessmentListEntry>({
      id: aText,
      effect: /* @__PURE__ */ oneOf(['required', 'exempt']),
      criteria: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(assessmentCriteria))),
      validFrom: /* @__PURE__ */ maybe(aDate),
      validUntil: /* @__PURE__ */ maybe(aDate),
    }),
  ),
);

/**
 * Whether processing is of the kind of an entry; a criterion that is not met rules it out before the kind is known.
 *
 * @internal
 */
export function entryState(
  { id, criteria: needed = [] }: AssessmentListEntry,
  { entries = {}, criteria = {} }: AssessmentScreening,
): 'yes' | 'no' | 'unknown' {
  const answer = Object.hasOwn(entries, id) ? entries[id] : undefined;
  const states = new Set([answer, ...needed.map((one) => criteria[one])]);
  if (states.has('no')) return 'no';
  return states.has(undefined) ? 'unknown' : 'yes';
}

/**
 * The criteria with an answer of a kind, or without one, in the order of the guidelines.
 *
 * @internal
 */
export function criteriaWith(
  answer: 'yes' | 'no' | undefined,
  criteria: CriterionAnswers = {},
): readonly AssessmentCriterion[] {
  return assessmentCriteria.filter((criterion) => criteria[criterion] === answer);
}
