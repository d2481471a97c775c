import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import { reviewDue } from '../../core/reviews/review-due.ts';
import type { ContextIssue } from './context-issue.ts';
import type { PlannedChange } from './planned-change.ts';
import { changeReviewDue, type ContextRegisters, isOpenIssue, isPendingChange, readContext } from './read-context.ts';

/**
 * The reviews of issues and interested parties, the planned changes, and the reviews of their effects. A record that cannot be read gives no
 * item.
 *
 * @internal
 */
export function contextDueItems(registers: ContextRegisters, asOf: CalendarDate): readonly DueItem[] {
  const { issues, parties, changes } = readContext(registers);
  return [
    ...issues.listed
      .filter(({ record }) => isOpenIssue(record, asOf))
      .flatMap(({ record }) =>
        reviewItems(
          record,
          { kind: 'context-issue', title: `Review the issue "${record.text}"`, requirement: '4.1' },
          asOf,
        ),
      ),
    ...parties.listed.flatMap(({ record }) =>
      reviewItems(
        record,
        { kind: 'interested-party', title: `Review the interested party "${record.name}"`, requirement: '4.2' },
        asOf,
      ),
    ),
    ...changes.listed.flatMap(({ record }) => changeItems(record, asOf)),
  ];
}

function reviewItems(
  record: Pick<ContextIssue, 'id' | 'owner' | 'review' | 'nextReviewOn' | 'reviews'>,
  about: Pick<DueItem, 'title' | 'requirement'> & { readonly kind: string },
  asOf: CalendarDate,
): readonly DueItem[] {
  const { id, owner = null, review, nextReviewOn, reviews = [] } = record;
  const { kind, title, requirement } = about;
  const { dueOn, state, rule } = reviewDue(reviews, { cadence: review, nextOn: nextReviewOn, asOf });
  if (state === 'not-scheduled' || rule === null) return [];
  return [
    { kind: 'context-review', subject: { kind, id }, title, owner, dueOn, dueAt: null, state, requirement, rule },
  ];
}

function changeItems(change: PlannedChange, asOf: CalendarDate): readonly DueItem[] {
  const { id, title, owner = null, dueOn } = change;
  const item = { subject: { kind: 'planned-change', id }, owner, dueAt: null };
  const reviewBy = changeReviewDue(change, asOf);
  if (reviewBy !== null) {
    return [
      {
        ...item,
        kind: 'planned-change-review',
        title: `Review the effects of the change "${title}"`,
        dueOn: reviewBy,
        state: dueState(reviewBy, asOf),
        requirement: '8.1',
        rule: change.reviewDueOn === undefined ? 'done-on' : 'due-on',
      },
    ];
  }
  if (dueOn === undefined || !isPendingChange(change, asOf)) return [];
  return [
    {
      ...item,
      kind: 'planned-change',
      title: `Carry out the change "${title}"`,
      dueOn,
      state: dueState(dueOn, asOf),
      requirement: '6.3',
      rule: 'due-on',
    },
  ];
}
