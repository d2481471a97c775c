import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject, aTimeZone } from '../../core/guards/guard.ts';
import { readRegister, requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions } from '../../core/guards/readable.ts';
import { prepareLocalDays, type TimeZone } from '../../core/calendar/time-zone.ts';
import { changeGuard } from './change-guards.ts';
import type { Change } from './change.ts';
import { implementedOn } from './judge-change.ts';

/** The options of `changeSuccess`. */
export interface ChangeSuccessOptions {
  /** The first day of the window in which the changes were made. */
  readonly from: CalendarDate;
  /** The last day of the window, inclusive. */
  readonly through: CalendarDate;
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The zone in which an instant has its day; never implied. */
  readonly zone: TimeZone;
}

const optionsGuard = /* @__PURE__ */ anObject<ChangeSuccessOptions>({
  from: aDate,
  through: aDate,
  asOf: aDate,
  zone: aTimeZone,
});

/**
 * Counts the changes that succeeded, of those that were made in a window (A.8.32). A change without a recorded outcome is unknown and never counts.
 *
 * @param changes - The register; of an id that stands twice the first record counts.
 * @param options - The window, the day in question, the zone.
 * @returns The tally: `counted` succeeded, `of` were made, `unknown` have no outcome.
 * @throws RangeError if a record or an option cannot be read, or the window ends before it begins.
 *
 * @example
 * ```ts
 * import { makeChange } from 'isms-kit/fixtures';
 * import { changeSuccess } from 'isms-kit/operations';
 *
 * const changes = [makeChange(), makeChange({ id: 'CHG-2', outcome: undefined })];
 * const options = { from: '2026-10-01', through: '2026-10-31', asOf: '2026-11-21', zone: 'UTC' } as const;
 * changeSuccess(changes, options); // => { counted: 1, of: 2, excluded: 0, unknown: 1, share: 0.5 }
 * ```
 */
export function changeSuccess(changes: readonly Change[], options: ChangeSuccessOptions): Tally {
  const read = readRegister('changes', 'change', changes ?? null, changeGuard);
  requireRegisters('', [read]);
  requireOptions(options, optionsGuard);
  const { from, through, asOf, zone } = options;
  if (through < from) throw new RangeError(`through must not lie before from, got ${shownValue(through)}`);
  const dayOf = prepareLocalDays(zone);
  const made = read.listed.flatMap(({ record }) => {
    const day = implementedOn(record, { dayOf, asOf });
    return day !== undefined && day >= from && day <= through ? [record.outcome ?? 'unknown'] : [];
  });
  const count = (outcome: string): number => made.filter((one) => one === outcome).length;
  return tallyOf({ counted: count('succeeded'), of: made.length, unknown: count('unknown') });
}
