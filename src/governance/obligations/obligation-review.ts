import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueItem } from '../../core/due/due-item.ts';
import { readRegister } from '../../core/guards/read-register.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import { obligationGuard } from './obligation-guard.ts';
import type { Obligation } from './obligation.ts';

/**
 * The next review of an obligation by its plan.
 *
 * @internal
 */
export function obligationReview({ review, reviewedOn }: Obligation, asOf: CalendarDate): ReviewDue {
  return reviewDue(reviewedOn === undefined ? [] : [{ on: reviewedOn }], { cadence: review, asOf });
}

/**
 * The reviews of obligations that their plans ask for. One that is not in force or cannot be read gives no item.
 *
 * @internal
 */
export function obligationDueItems(
  obligations: readonly Obligation[] | undefined,
  asOf: CalendarDate,
): readonly DueItem[] {
  const { listed } = readRegister('obligations', 'obligation', obligations, obligationGuard);
  return listed.flatMap(({ record }): readonly DueItem[] => {
    const { id, title, owner = null } = record;
    const { dueOn, state, rule } = obligationReview(record, asOf);
    if (validityOf(record, asOf) !== 'in-force' || state === 'not-scheduled' || rule === null) return [];
    return [
      {
        kind: 'obligation-review',
        subject: { kind: 'obligation', id },
        title: `Review the obligation "${title}"`,
        owner,
        dueOn,
        dueAt: null,
        state,
        requirement: 'A.5.31',
        rule,
      },
    ];
  });
}

/**
 * Whether an obligation is in force on a day, is not yet, or no longer.
 *
 * @internal
 */
export function validityOf(
  { validFrom, validTo }: Pick<Obligation, 'validFrom' | 'validTo'>,
  on: CalendarDate,
): 'future' | 'in-force' | 'repealed' {
  if (validTo !== undefined && validTo < on) return 'repealed';
  return validFrom !== undefined && validFrom > on ? 'future' : 'in-force';
}
