import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { SupplierService } from '../records/supplier-service.ts';
import { mayHandleData } from './service-use.ts';

/** A part of the preparation of leaving a service. */
export type ExitPart = 'plan' | 'time' | 'data-return' | 'deletion-proof' | 'access-revocation';

/** A step of leaving a service that is not taken. */
export type ExitStep = 'data-return' | 'deletion-proof' | 'access-revocation';

/**
 * The parts of the preparation of leaving a service that are missing.
 *
 * @internal
 */
export function missingExitParts(service: SupplierService): readonly ExitPart[] {
  const { plan, needs, dataReturn, deletionProof, accessRevocation } = service.exit ?? {};
  const missing: ExitPart[] = [];
  if (plan === undefined) missing.push('plan');
  if (needs === undefined) missing.push('time');
  if (mayHandleData(service)) {
    if (dataReturn === undefined) missing.push('data-return');
    if (deletionProof === undefined) missing.push('deletion-proof');
  }
  if (accessRevocation === undefined) missing.push('access-revocation');
  return missing;
}

/**
 * The steps of leaving that are not taken by a day.
 *
 * @internal
 */
export function openExitSteps(service: SupplierService, asOf: CalendarDate): readonly ExitStep[] {
  const { dataReturnedOn, deletionProvedOn, accessRevokedOn } = service.exit ?? {};
  const isOpen = (on: CalendarDate | undefined) => on === undefined || on > asOf;
  const open: ExitStep[] = [];
  if (mayHandleData(service)) {
    if (isOpen(dataReturnedOn)) open.push('data-return');
    if (isOpen(deletionProvedOn)) open.push('deletion-proof');
  }
  if (isOpen(accessRevokedOn)) open.push('access-revocation');
  return open;
}
