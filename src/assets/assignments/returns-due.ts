import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { earlierEnd } from '../../core/calendar/day-range.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, aPeriod, aText, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Person } from '../../governance/roles/person.ts';
import { goneOn } from '../inventory/asset-state.ts';
import type { Asset } from '../inventory/asset.ts';
import { assetHistoryGuard } from '../inventory/inventory-guards.ts';
import { daysInOrder } from '../../core/guards/days-in-order.ts';
import type { AssetAssignment } from './asset-assignment.ts';

/** The registers by which returns are judged. */
export interface ReturnRegisters {
  /** The people, whose last days ask for returns. */
  readonly people: readonly Pick<Person, 'id' | 'endedOn'>[];
  /** The assets, of which lost ones cannot come back; none is known to be lost when absent. */
  readonly assets?: readonly Pick<Asset, 'id' | 'history'>[];
}

/** The options of `returnsDue`. */
export interface ReturnsDueOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The time after the last working day in which assets come back; they are due on the last working day itself when absent. */
  readonly returnWithin?: Period;
}

/** The return of an assigned asset. Plain JSON. */
export interface ReturnDue {
  /** The id of the assignment. */
  readonly assignment: string;
  /** The asset. */
  readonly asset: string;
  /** The person. */
  readonly person: string;
  /** The last good day of the return. */
  readonly dueOn: CalendarDate;
  /** The rule that gave the day: the end of the assignment, or the last working day of the person. */
  readonly rule: 'until' | 'last-working-day';
  /** `gone` is an asset that is lost or disposed of, so it cannot come back. */
  readonly state: 'due' | 'overdue' | 'returned' | 'gone';
  /**
   * The days by which the return is late: up to the return or to the day since which the asset is gone, else up to the day in question; 0 where it is in
   * time.
   */
  readonly daysLate: number;
}

/**
 * The parts of an assignment on which functions rely.
 *
 * @internal
 */
export const assignmentGuard: Guard = /* @__PURE__ */ daysInOrder<AssetAssignment>(
  /* @__PURE__ */ anObject<AssetAssignment>({
    id: aText,
    asset: aText,
    person: aText,
    from: aDate,
    until: /* @__PURE__ */ maybe(aDate),
    returnedOn: /* @__PURE__ */ maybe(aDate),
  }),
  [
    ['until', 'from'],
    ['returnedOn', 'from'],
  ],
);

const assignmentsGuard = /* @__PURE__ */ listOf(assignmentGuard);
const registersGuard = /* @__PURE__ */ anObject<ReturnRegisters>({
  people: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<Person>({ id: aText, endedOn: /* @__PURE__ */ maybe(aDate) }),
  ),
  assets: /* @__PURE__ */ maybe(
    /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<Asset>({ id: aText, history: assetHistoryGuard })),
  ),
});
const optionsGuard = /* @__PURE__ */ anObject<ReturnsDueOptions>({
  asOf: aDate,
  returnWithin: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * Lists the returns of assigned assets (A.5.11). A return is due on the earlier of two days: the end of the assignment, and the last working day of
 * the person with the time to return. What was handed out after that time is due on its first day.
 *
 * @param assignments - The assignments.
 * @param registers - The people, and the assets.
 * @param options - The day in question, and the time to return.
 * @returns The returns that are due at all, in the order of the assignments, those that were made included. Left out are an assignment that has
 *   not begun, one without an end to a person whose last day is not known, and one that was returned before the last working day.
 * @throws RangeError if an assignment, a register or an option cannot be read.
 *
 * @example
 * ```ts
 * import { returnsDue } from 'isms-kit/assets';
 *
 * const assignment = { id: 'AA-1', asset: 'NB-17', person: 'ada', from: '2025-02-03' } as const;
 * const people = [{ id: 'ada', endedOn: '2026-10-31' }] as const;
 * const [row] = returnsDue([assignment], { people }, { asOf: '2026-11-10', returnWithin: 'P1W' });
 * row; // => { assignment: 'AA-1', asset: 'NB-17', person: 'ada', dueOn: '2026-11-07', rule: 'last-working-day', state: 'overdue', daysLate: 3 }
 * ```
 */
export function returnsDue(
  assignments: readonly AssetAssignment[],
  registers: ReturnRegisters,
  options: ReturnsDueOptions,
): readonly ReturnDue[] {
  requireReadable('assignments', assignments, assignmentsGuard);
  requireReadable('registers', registers, registersGuard);
  requireOptions(options, optionsGuard);
  const { people, assets = [] } = registers;
  const { asOf, returnWithin } = options;
  const endOf = new Map(people.toReversed().map(({ id, endedOn }) => [id, endedOn]));
  const assetOf = new Map(assets.toReversed().map((asset) => [asset.id, asset]));
  return assignments.flatMap(({ id, asset, person, from, until = null, returnedOn }): readonly ReturnDue[] => {
    if (from > asOf) return [];
    const endedOn = endOf.get(person);
    const isReturned = returnedOn !== undefined && returnedOn <= asOf;
    const isBackBefore = isReturned && endedOn !== undefined && returnedOn < endedOn;
    const leavesOn = endedOn === undefined || isBackBefore ? null : lastDayToReturn(endedOn, { from, returnWithin });
    const dueOn = earlierEnd(until, leavesOn);
    if (dueOn === null) return [];
    const held = assetOf.get(asset);
    const lostOn = held && goneOn(held, asOf);
    // What came back or is gone is late up to that day, however much later the day in question is.
    const doneOn = isReturned ? returnedOn : (lostOn ?? asOf);
    const isLate = doneOn > dueOn;
    const openState = isLate ? 'overdue' : 'due';
    return [
      {
        assignment: id,
        asset,
        person,
        dueOn,
        rule: dueOn === until ? 'until' : 'last-working-day',
        state: isReturned ? 'returned' : lostOn === undefined ? openState : 'gone',
        daysLate: isLate ? daysBetween(dueOn, doneOn) : 0,
      },
    ];
  });
}

function lastDayToReturn(
  endedOn: CalendarDate,
  { from, returnWithin }: { readonly from: CalendarDate; readonly returnWithin: Period | undefined },
): CalendarDate {
  const day = returnWithin === undefined ? endedOn : addPeriod(endedOn, returnWithin);
  return day < from ? from : day;
}
