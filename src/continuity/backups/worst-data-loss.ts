import { minutesOf } from '../../core/calendar/hour-period.ts';
import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { backupParts } from '../records/continuity-guards.ts';
import type { Resource, ResourceBackup } from '../records/resource.ts';

/** No data can be lost, because the resource holds none. */
export interface NoDataLoss {
  /** None. */
  readonly kind: 'none';
}

/** The loss is bounded by copies. */
export interface BoundedDataLoss {
  /** Bounded. */
  readonly kind: 'bounded';
  /** The minutes of work that are lost at worst. */
  readonly minutes: number;
  /** The place of the backup that bounds it. */
  readonly backup: number;
}

/** Everything can be lost. */
export interface UnboundedDataLoss {
  /** Not bounded. */
  readonly kind: 'unbounded';
  /** No backup is made, only replicas are there, or it is not stated whether a backup is made. */
  readonly reason: 'no-backup' | 'replica-only' | 'not-stated';
  /** The minutes that are lost if the resource is lost and the data is not corrupted; null without a replica. */
  readonly replicaMinutes: number | null;
}

/** The largest loss of the data of a resource. */
export type DataLoss = NoDataLoss | BoundedDataLoss | UnboundedDataLoss;

const resourceGuard = /* @__PURE__ */ anObject<Resource>(backupParts);

/**
 * Finds the largest loss of the data of a resource (A.8.13): the interval of its copies and the time until a copy is usable elsewhere, because
 * the resource can be lost just before the next copy is usable. Copies every night that take three hours risk 27 hours. A replica bounds nothing:
 * it follows corruption, too.
 *
 * @param resource - The resource with its backups.
 * @returns The minutes and the backup that bounds them, or the reason why nothing does.
 * @throws RangeError if a backup cannot be read.
 *
 * @example
 * ```ts
 * import { worstDataLoss } from 'isms-kit/continuity';
 *
 * const copies = { kind: 'copies', interval: 'PT24H', usableAfter: 'PT3H' } as const;
 * worstDataLoss({ holdsData: true, backups: [copies] }); // => { kind: 'bounded', minutes: 1620, backup: 0 }
 * const loss = worstDataLoss({ holdsData: true, backups: [{ kind: 'replica', lag: 'PT1M' }] });
 * loss; // => { kind: 'unbounded', reason: 'replica-only', replicaMinutes: 1 }
 * ```
 */
export function worstDataLoss(resource: Pick<Resource, 'holdsData' | 'backups'>): DataLoss {
  requireReadable('resource', resource, resourceGuard);
  return lossOf(resource);
}

/**
 * The largest loss of a readable resource.
 *
 * @internal
 */
export function lossOf({ holdsData, backups }: Pick<Resource, 'holdsData' | 'backups'>): DataLoss {
  if (!holdsData) return { kind: 'none' };
  if (backups === undefined) return { kind: 'unbounded', reason: 'not-stated', replicaMinutes: null };
  let least: BoundedDataLoss | undefined;
  let replicaMinutes = Infinity;
  for (const [index, backup] of backups.entries()) {
    const minutes = riskOf(backup);
    if (backup.kind === 'replica') replicaMinutes = Math.min(replicaMinutes, minutes);
    else if (least === undefined || minutes < least.minutes) least = { kind: 'bounded', minutes, backup: index };
  }
  if (least !== undefined) return least;
  return replicaMinutes === Infinity
    ? { kind: 'unbounded', reason: 'no-backup', replicaMinutes: null }
    : { kind: 'unbounded', reason: 'replica-only', replicaMinutes };
}

function riskOf(backup: ResourceBackup): number {
  return backup.kind === 'replica' ? minutesOf(backup.lag) : minutesOf(backup.interval) + minutesOf(backup.usableAfter);
}
