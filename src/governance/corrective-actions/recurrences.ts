import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { groupBy } from '../../core/records/references.ts';
import { nonconformityDays } from './nonconformity-days.ts';
import type { Nonconformity } from './nonconformity.ts';

/**
 * An earlier nonconformity that came back.
 *
 * @internal
 */
export interface Recurrence {
  /** The id of the earlier one. */
  readonly earlier: string;
  /** The day it was closed. */
  readonly closedOn: CalendarDate;
}

type Compared = Pick<Nonconformity, 'id' | 'requirement' | 'cause' | 'history'>;

/**
 * The nonconformities that were raised after another one with the same requirement and cause was closed, each with the one closed last before.
 * A nonconformity without a cause is compared with none.
 *
 * @internal
 */
export function recurrences(nonconformities: readonly Compared[], asOf: CalendarDate): ReadonlyMap<string, Recurrence> {
  const found = new Map<string, Recurrence>();
  const alike = groupBy(nonconformities, ({ requirement, cause }) =>
    cause === undefined ? [] : [JSON.stringify([requirement, cause.kind ?? cause.text])],
  );
  for (const group of alike.values()) {
    const read = group.map((one) => ({ id: one.id, days: nonconformityDays(one, asOf) }));
    const closed = read
      .flatMap(({ id, days: { raisedOn, closedOn } }) =>
        closedOn === undefined || closedOn < raisedOn ? [] : [{ earlier: id, closedOn }],
      )
      .toSorted((a, b) => compareDays(a.closedOn, b.closedOn));
    let next = 0;
    for (const {
      id,
      days: { raisedOn },
    } of read.toSorted((a, b) => compareDays(a.days.raisedOn, b.days.raisedOn))) {
      if (raisedOn > asOf) break;
      while ((closed[next]?.closedOn ?? raisedOn) < raisedOn) next += 1;
      const last = closed[next - 1];
      if (last !== undefined) found.set(id, last);
    }
  }
  return found;
}

function compareDays(a: CalendarDate, b: CalendarDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
