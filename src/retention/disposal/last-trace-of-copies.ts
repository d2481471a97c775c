import { type CalendarDate, requireDates } from '../../core/calendar/calendar-date.ts';
import { type Period, requirePeriods } from '../../core/calendar/period.ts';
import { lastTraceOn } from './last-trace-on.ts';

/** A store without backups. */
export interface NoBackup {
  /** Tells this shape from others. */
  readonly kind: 'none';
}

/** Backups that forget what is older than a rolling window. */
export interface RollingBackup {
  /** Tells this shape from others. */
  readonly kind: 'rolling';
  /** The length of the window. */
  readonly window: Period;
}

/** Backups that nobody has said anything about. */
export interface UnknownBackup {
  /** Tells this shape from others. */
  readonly kind: 'unknown';
}

/** What is known about the backups of a store. */
export type StoreBackup = NoBackup | RollingBackup | UnknownBackup;

/** One of several places in which the same data is kept. */
export interface StoredCopy {
  /** The name of the store. */
  readonly store: string;
  /** The day by which the data is deleted there. */
  readonly deleteBy: CalendarDate;
  /** Its backups. */
  readonly backup: StoreBackup;
}

/** When data is gone from one store. */
export interface StoreTrace {
  /** The name of the store. */
  readonly store: string;
  /** The first day on which no copy can exist in it; null where its backups are unknown. */
  readonly goneOn: CalendarDate | null;
}

/** When data kept in several stores is gone from all of them. */
export interface CopiesTrace {
  /** The first day on which no copy can exist in any store; null while one store is unknown, or without stores. */
  readonly goneOn: CalendarDate | null;
  /** The same for each store, in the order given. */
  readonly stores: readonly StoreTrace[];
  /** The stores whose backups are unknown, in the order given. */
  readonly unknown: readonly string[];
}

/**
 * Tells when data kept in several stores has left all of them and their backups.
 *
 * @param copies - Every place in which the data is kept.
 * @returns The first day on which no copy can exist, for each store and for all; what is unknown is named, not guessed.
 * @throws RangeError when a date or a period is none, which parsed values never are.
 *
 * @example
 * ```ts
 * import { lastTraceOfCopies } from 'isms-kit/retention';
 *
 * lastTraceOfCopies([
 *   { store: 'database', deleteBy: '2026-05-30', backup: { kind: 'rolling', window: 'P30D' } },
 *   { store: 'cache', deleteBy: '2026-05-30', backup: { kind: 'none' } },
 * ]).goneOn; // => '2026-06-29'
 * ```
 */
export function lastTraceOfCopies(copies: readonly StoredCopy[]): CopiesTrace {
  const stores = copies.map(({ store, deleteBy, backup }, index) => {
    requireDates({ [`copies[${index}].deleteBy`]: deleteBy });
    if (backup.kind === 'rolling') requirePeriods({ [`copies[${index}].backup.window`]: backup.window });
    return { store, goneOn: goneFrom(deleteBy, backup) };
  });
  const unknown = stores.filter(({ goneOn }) => goneOn === null).map(({ store }) => store);
  const latest = stores.reduce<CalendarDate | null>(
    (a, { goneOn: b }) => (b !== null && (a === null || b > a) ? b : a),
    null,
  );
  return { goneOn: unknown.length > 0 ? null : latest, stores, unknown };
}

function goneFrom(deleteBy: CalendarDate, backup: StoreBackup): CalendarDate | null {
  if (backup.kind === 'unknown') return null;
  return backup.kind === 'none' ? deleteBy : lastTraceOn({ deleteBy, backupWindow: backup.window });
}
