import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aBoolean, aDate, anObject, aShape, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import {
  allOf,
  answered,
  type CriterionAnswer,
  type ReportabilityCondition,
  type ReportabilityCriterion,
} from './criterion.ts';

/** An incident that did not occur before. */
export interface SingleIncident {
  /** It occurred once. */
  readonly kind: 'single';
}

/** Incidents that may be one together. */
export interface RecurringIncidents<Together> {
  /** They occurred several times. */
  readonly kind: 'recurring';
  /** The days on which they occurred, this one among them; two of them within 6 months are enough. */
  readonly occurredOn: readonly CalendarDate[];
  /** Whether they have the same apparent root cause; not yet known when absent. */
  readonly sameRootCause?: boolean;
  /** The facts of the incidents within 6 months together. */
  readonly together: Together;
}

/** Whether an incident recurs. */
export type IncidentRecurrence<Together> = SingleIncident | RecurringIncidents<Together>;

/**
 * The guard of a recurrence whose facts have a guard.
 *
 * @internal
 */
export function recurrenceGuard(together: Guard): Guard {
  return maybe(
    aShape('kind', {
      single: anObject({}),
      recurring: anObject<RecurringIncidents<unknown>>({
        occurredOn: listOf(aDate),
        sameRootCause: maybe(aBoolean),
        together,
      }),
    }),
  );
}

/**
 * The criterion of incidents that recur: at least two within 6 months, with the same apparent root cause, which together reach the threshold. `together` is null where they do not recur or that is not known.
 *
 * @internal
 */
export function recurringCriterion(
  source: LegalReference,
  recurrence: IncidentRecurrence<unknown> | undefined,
  together: CriterionAnswer | null,
): ReportabilityCriterion {
  const otherwise = recurrence === undefined ? undefined : false;
  const isRecurring = recurrence?.kind === 'recurring';
  const conditions: readonly ReportabilityCondition[] = [
    { id: 'twice-in-6-months', answer: answered(isRecurring ? areTwoWithinSixMonths(recurrence) : otherwise) },
    { id: 'same-root-cause', answer: answered(isRecurring ? recurrence.sameRootCause : otherwise) },
    { id: 'threshold-together', answer: together ?? answered(otherwise) },
  ];
  return { id: 'recurring', answer: allOf(conditions.map(({ answer }) => answer)), conditions, source };
}

function areTwoWithinSixMonths({ occurredOn }: RecurringIncidents<unknown>): boolean {
  const inOrder = occurredOn.toSorted();
  return inOrder.some((day, index) => {
    const next = inOrder[index + 1];
    return next !== undefined && next <= addPeriod(day, 'P6M');
  });
}
