import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import { type DueState, dueState, noticeDays } from '../due/due-item.ts';
import { aBoolean, aDate, anObject, listOf, maybe } from '../guards/guard.ts';
import { requireOptions, requireReadable } from '../guards/readable.ts';
import type { Cadence } from './cadence.ts';
import { nextOccurrence } from './next-occurrence.ts';
import type { Review } from './review.ts';

/** The options of `reviewDue`. */
export interface ReviewDueOptions {
  /** The plan; only `nextOn` asks for a review when absent. */
  readonly cadence?: Cadence | undefined;
  /** The day that people set for the next review; only the plan asks for one when absent. */
  readonly nextOn?: CalendarDate | undefined;
  /** The day of the last significant change, which brings the review of a plan with `onChange` forward. */
  readonly changedOn?: CalendarDate | undefined;
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** The next review, with the rule that gave its day. */
export interface ReviewDue {
  /** The last good day of the next review, tolerance not included; null when nothing asks for one. */
  readonly dueOn: CalendarDate | null;
  /** The state of the next review; a tolerance of the plan counts. */
  readonly state: 'not-scheduled' | DueState;
  /** The day of the last review that counts; null when no review was held. */
  readonly lastOn: CalendarDate | null;
  /** The rule that gave the day: the plan, a significant change, or the day that people set; null when nothing asks for a review. */
  readonly rule: 'cadence' | 'change' | 'next-on' | null;
}

const reviewsGuard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<Review>({ on: aDate, counts: /* @__PURE__ */ maybe(aBoolean) }),
);
const optionsGuard = /* @__PURE__ */ anObject<ReviewDueOptions>({
  nextOn: /* @__PURE__ */ maybe(aDate),
  changedOn: /* @__PURE__ */ maybe(aDate),
  asOf: aDate,
});

/**
 * Finds when something must be reviewed next. The last review that counts and was held by the day in question begins the time anew. Of the
 * day that the plan gives and the day that people set, the earlier one is due: a set day never puts the plan off. A set day is over
 * once a review was held on it or later.
 *
 * @param reviews - The reviews held, in any order. A rolling plan without one counts from its anchor.
 * @param options - The plan, the day that people set, the last significant change, and the day in question.
 * @returns The day, its state, the last review, and the rule that gave the day.
 * @throws RangeError if a day is not a calendar date or the plan is malformed.
 *
 * @example
 * ```ts
 * import { type Cadence, reviewDue } from 'isms-kit/core';
 *
 * const cadence: Cadence = { every: 'P1Y', mode: 'rolling', anchor: '2024-03-01' };
 * const reviews = [{ on: '2025-09-10' }, { on: '2026-02-01', counts: false }] as const;
 * reviewDue(reviews, { cadence, asOf: '2026-03-01' }).dueOn; // => '2026-09-10'
 * reviewDue(reviews, { cadence, nextOn: '2026-06-30', asOf: '2026-03-01' }).rule; // => 'next-on'
 * reviewDue([], { asOf: '2026-03-01' }).state; // => 'not-scheduled'
 * ```
 */
export function reviewDue(reviews: readonly Pick<Review, 'on' | 'counts'>[], options: ReviewDueOptions): ReviewDue {
  requireOptions(options, optionsGuard);
  requireReadable('reviews', reviews, reviewsGuard);
  const { cadence, nextOn, changedOn, asOf } = options;
  const lastOn = latestReview(reviews, asOf);
  const completed = lastOn === undefined ? {} : { completedOn: lastOn };
  const changed = changedOn === undefined ? {} : { changedOn };
  const planned = cadence === undefined ? undefined : nextOccurrence(cadence, { ...completed, ...changed, asOf });
  const isSet = nextOn !== undefined && (lastOn === undefined || lastOn < nextOn);
  if (isSet && (planned === undefined || nextOn < planned.dueOn)) {
    const notice = lastOn === undefined ? undefined : noticeDays(daysBetween(lastOn, nextOn));
    return { dueOn: nextOn, state: dueState(nextOn, asOf, notice), lastOn: lastOn ?? null, rule: 'next-on' };
  }
  if (planned === undefined) return { dueOn: null, state: 'not-scheduled', lastOn: lastOn ?? null, rule: null };
  const rule = planned.cause === 'change' ? 'change' : 'cadence';
  return { dueOn: planned.dueOn, state: planned.state, lastOn: lastOn ?? null, rule };
}

function latestReview(reviews: readonly Pick<Review, 'on' | 'counts'>[], asOf: CalendarDate): CalendarDate | undefined {
  let latest: CalendarDate | undefined;
  for (const { on, counts = true } of reviews) {
    if (counts && on <= asOf && (latest === undefined || on > latest)) latest = on;
  }
  return latest;
}
