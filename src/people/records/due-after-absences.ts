import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { Person } from '../../governance/roles/person.ts';

/**
 * The last good day of a duty of a person, whose clock rests while the person is away: not before the day of the return and the time given for
 * the duty. Null where an absence without a known end has the clock rest.
 *
 * @internal
 */
export function dueAfterAbsences(
  dueOn: CalendarDate,
  {
    absences = [],
    from,
    within,
  }: {
    readonly absences: Person['absences'] | undefined;
    /** The day from which the clock runs. */
    readonly from: CalendarDate;
    readonly within: Period;
  },
): CalendarDate | null {
  let due = dueOn;
  for (const absence of absences.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (absence.from > due) break;
    if (absence.through === undefined) return null;
    if (absence.through < from) continue;
    const afterReturn = addPeriod(addPeriod(absence.through, 'P1D'), within);
    if (afterReturn > due) due = afterReturn;
  }
  return due;
}

/**
 * The state of a duty that is not done: past its last good day, excused while the person is away, else due.
 *
 * @internal
 */
export function openDutyState(
  dueOn: CalendarDate | null,
  { absences = [] }: Pick<Person, 'absences'>,
  asOf: CalendarDate,
): 'due' | 'overdue' | 'excused' {
  if (dueOn === null) return 'excused';
  if (dueOn < asOf) return 'overdue';
  const isAway = absences.some(({ from, through = asOf }) => from <= asOf && through >= asOf);
  return isAway ? 'excused' : 'due';
}
