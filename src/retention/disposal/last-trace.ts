import { addPeriod } from '../../core/calendar/add-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject, aPeriod, aShape, aText, listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';

/** A deletion and the backups that it does not reach. */
export interface TracedDeletion {
  /** The day by which the original is deleted. */
  readonly deleteBy: CalendarDate;
  /** The length of the rolling window for which a backup keeps the deleted data. */
  readonly backupWindow: Period;
}

/**
 * Returns the day on which deleted data has left the backups as well: the deletion day plus the rolling window.
 *
 * @param deletion - The day by which the original is deleted, and the backup window.
 * @returns The first day on which no copy can exist.
 * @throws RangeError if `deleteBy` is not a calendar date or `backupWindow` is not a period.
 *
 * @example
 * ```ts
 * import { addPeriod, daysBetween } from 'isms-kit/core';
 * import { lastTraceOn } from 'isms-kit/retention';
 *
 * const gone = lastTraceOn({ deleteBy: addPeriod('2026-03-01', 'P90D'), backupWindow: 'P30D' });
 * gone; // => '2026-06-29'
 * daysBetween('2026-03-01', gone); // => 120
 * ```
 */
export function lastTraceOn(deletion: TracedDeletion): CalendarDate {
  requireReadable('deletion', deletion, anObject({}));
  const { deleteBy, backupWindow } = deletion;
  requireReadable('deleteBy', deleteBy, aDate);
  requireReadable('backupWindow', backupWindow, aPeriod);
  return addPeriod(deleteBy, backupWindow);
}

/** A store without backups. */
export interface NoBackup {
  /** No backups. */
  readonly kind: 'none';
}

/** Backups that drop data older than a rolling window. */
export interface RollingBackup {
  /** Backups with a rolling window. */
  readonly kind: 'rolling';
  /** The length of the window. */
  readonly window: Period;
}

/** Backups that are not yet known. */
export interface UnknownBackup {
  /** Backups that are not yet known. */
  readonly kind: 'unknown';
}

/** The backups of a store. */
export type StoreBackup = NoBackup | RollingBackup | UnknownBackup;

/** A copy of data in one of several stores. */
export interface StoredCopy {
  /** The name of the store. */
  readonly store: string;
  /** The day by which the data is deleted there. */
  readonly deleteBy: CalendarDate;
  /** Its backups. */
  readonly backup: StoreBackup;
}

/** The day on which data is gone from one store. */
export interface StoreTrace {
  /** The name of the store. */
  readonly store: string;
  /** The first day on which no copy can exist in it; null where its backups are unknown. */
  readonly goneOn: CalendarDate | null;
}

/** The day on which data is gone from all of several stores. */
export interface CopiesTrace {
  /** The first day on which no copy can exist in any store; null while one store is unknown, or without stores. */
  readonly goneOn: CalendarDate | null;
  /** The same for each store, in the order given. */
  readonly stores: readonly StoreTrace[];
  /** The stores whose backups are unknown, in the order given. */
  readonly unknown: readonly string[];
}

const copyGuard = anObject<StoredCopy>({
  store: aText,
  deleteBy: aDate,
  backup: aShape('kind', {
    none: anObject({}),
    rolling: anObject<RollingBackup>({ window: aPeriod }),
    unknown: anObject({}),
  }),
});

/**
 * Returns the day on which data kept in several stores has left all of them and their backups.
 *
 * @param copies - The copies of the data, one for each store.
 * @returns The first day on which no copy can exist, for each store and for all; a store with unknown backups is named.
 * @throws RangeError if a day is not a calendar date or a window is not a period.
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
  requireReadable('copies', copies, listOf(copyGuard));
  const stores = copies.map(({ store, deleteBy, backup }) => ({ store, goneOn: goneFrom(deleteBy, backup) }));
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
