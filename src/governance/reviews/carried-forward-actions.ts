import { stateOfAction } from '../../core/actions/action-state.ts';
import type { Action } from '../../core/actions/action.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { ManagementReview } from './management-review.ts';
import { decidedActionsGuard } from './review-guards.ts';

/** The options of `carriedForwardActions`. */
export interface CarriedForwardActionsOptions {
  /** The day on which the review is held that takes the actions up. */
  readonly heldOn: CalendarDate;
}

/** An action that a later management review must take up. */
export interface CarriedForwardAction {
  /** The review that decided it. */
  readonly review: string;
  /** The day of that review. */
  readonly decidedOn: CalendarDate;
  /** The action. */
  readonly action: Action;
  /** Its state on the day of the later review. */
  readonly state: 'open' | 'overdue';
}

const optionsGuard = /* @__PURE__ */ anObject<CarriedForwardActionsOptions>({ heldOn: aDate });

/**
 * Lists the actions of all earlier management reviews that are not done on the day of a review (9.3.2 a). A review is earlier by the day it was
 * held, not by its place in the list. An action done on the day itself is done; one that is given up is not carried forward.
 *
 * @param reviews - The reviews in any order; those not held, or held on the day or later, are passed over.
 * @param options - The day of the review that takes the actions up.
 * @returns The actions, those of the earliest review first.
 * @throws RangeError if a review or the day cannot be read.
 *
 * @example
 * ```ts
 * import { makeAction, makeManagementReview } from 'isms-kit/fixtures';
 * import { carriedForwardActions } from 'isms-kit/governance';
 *
 * const review = makeManagementReview({ id: 'MR-1', heldOn: '2025-12-11', actions: [makeAction({ dueOn: '2026-06-30' })] });
 * const [carried] = carriedForwardActions([review], { heldOn: '2026-12-10' });
 * carried?.review; // => 'MR-1'
 * carried?.state; // => 'overdue'
 * ```
 */
export function carriedForwardActions(
  reviews: readonly Pick<ManagementReview, 'id' | 'heldOn' | 'actions'>[],
  options: CarriedForwardActionsOptions,
): readonly CarriedForwardAction[] {
  requireReadable('reviews', reviews, listOf(decidedActionsGuard));
  requireOptions(options, optionsGuard);
  const { heldOn } = options;
  return heldReviews(reviews)
    .filter((review) => review.heldOn < heldOn)
    .flatMap(({ id, heldOn: decidedOn, actions }) =>
      actions.flatMap((action): readonly CarriedForwardAction[] => {
        const state = stateOfAction(action, heldOn);
        return state === 'open' || state === 'overdue' ? [{ review: id, decidedOn, action, state }] : [];
      }),
    );
}

/**
 * The reviews that were held, the earliest first.
 *
 * @internal
 */
export function heldReviews<Held extends Pick<ManagementReview, 'heldOn'>>(
  reviews: readonly Held[],
): readonly (Held & { readonly heldOn: CalendarDate })[] {
  return reviews
    .flatMap((review) => (review.heldOn === undefined ? [] : [{ ...review, heldOn: review.heldOn }]))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : Number(a.heldOn > b.heldOn)));
}
