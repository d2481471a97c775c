import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { SupplierService } from '../records/supplier-service.ts';

/**
 * Whether a service is in use on a day. One whose feature is not known to be off is in use, and one that ended is so on its last day.
 *
 * @internal
 */
export function isUsed({ use }: Pick<SupplierService, 'use'>, asOf: CalendarDate): boolean {
  if (use.status === 'planned') return false;
  if (use.status === 'ended') return asOf <= use.endedOn;
  return use.since <= asOf && (use.status === 'in-use' || use.enabled !== false);
}

/**
 * Whether a service is over on a day.
 *
 * @internal
 */
export function isOver({ use }: Pick<SupplierService, 'use'>, asOf: CalendarDate): boolean {
  return use.status === 'ended' && use.endedOn < asOf;
}

/**
 * Whether a service handles personal data as far as is known; one whose role is not known may.
 *
 * @internal
 */
export function mayHandlePersonalData({ dataRole }: Pick<SupplierService, 'dataRole'>): boolean {
  return dataRole !== 'none';
}

/**
 * Whether a service handles any data as far as is known.
 *
 * @internal
 */
export function mayHandleData(service: Pick<SupplierService, 'dataRole' | 'dataSets'>): boolean {
  return mayHandlePersonalData(service) || (service.dataSets ?? []).length > 0;
}
