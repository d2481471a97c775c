import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { AuditState } from './audit-lifecycle.ts';
import type { Audit } from './audit.ts';

/**
 * The days that the history of an audit says on a day; what it says of later days has not happened.
 *
 * @internal
 */
export interface AuditDays {
  /** The last state entered; planned where none is recorded. */
  readonly state: AuditState;
  /** The day on which the work was done; that of a later state where the history begins with it. */
  readonly doneOn: CalendarDate | undefined;
  /** The day on which it was reported. */
  readonly reportedOn: CalendarDate | undefined;
  /** Whether it is neither done nor cancelled. */
  readonly isOpen: boolean;
}

/**
 * Reads the history of an audit as of a day.
 *
 * @internal
 */
export function auditDays({ history }: Pick<Audit, 'history'>, asOf: CalendarDate): AuditDays {
  let current: AuditState = 'planned';
  let doneOn: CalendarDate | undefined;
  let reportedOn: CalendarDate | undefined;
  for (const { state, enteredOn } of history) {
    if (enteredOn > asOf) continue;
    current = state;
    const isReported = state === 'reported' || state === 'closed';
    if (state === 'done' || isReported) doneOn ??= enteredOn;
    if (isReported) reportedOn ??= enteredOn;
  }
  return { state: current, doneOn, reportedOn, isOpen: current === 'planned' || current === 'under-way' };
}
