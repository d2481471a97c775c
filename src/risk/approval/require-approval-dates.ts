import { type CalendarDate, requireDateAt } from '../../core/calendar/calendar-date.ts';

/**
 * Refuses approvals with a day that no month has.
 *
 * @internal
 */
export function requireApprovalDates(
  place: readonly (string | number)[],
  approvals: readonly { readonly approvedOn: CalendarDate; readonly expiresOn?: CalendarDate | undefined }[],
): void {
  for (const [index, { approvedOn, expiresOn }] of approvals.entries()) {
    requireDateAt([...place, index, 'approvedOn'], approvedOn);
    if (expiresOn !== undefined) requireDateAt([...place, index, 'expiresOn'], expiresOn);
  }
}
