import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RegisterRead } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { exceptionDays, exceptionFlaws } from '../../governance/exceptions/exception-days.ts';

/** A reason why an approved exception permits nothing: it lacks a part, or the person who approved it asked for it or benefits from it. */
export type ExceptionFlaw =
  | 'reason-missing'
  | 'controls-missing'
  | 'expiry-missing'
  | 'requester-missing'
  | 'approver-missing'
  | 'approver-requested'
  | 'approver-benefits';

/**
 * Where an exception stands that a record of access names: it is `active` and permits the deviation, it is not approved or not in its days
 * (`not-active`), it has flaws (`invalid`), or its record is not known (`unknown`).
 */
export interface ExceptionStanding {
  /** The id of the exception. */
  readonly exception: RecordId;
  /** The state. */
  readonly state: 'active' | 'not-active' | 'invalid' | 'unknown';
  /** The flaws; empty where there are none. */
  readonly flaws: readonly ExceptionFlaw[];
  /** The last day on which it permits the deviation; null where it does not, or has no end. */
  readonly through: CalendarDate | null;
}

/**
 * Judges an exception for the people who benefit from it. Only an active one permits the deviation.
 *
 * @internal
 */
export function exceptionStanding(
  id: RecordId,
  { byId }: Pick<RegisterRead<Exception>, 'byId'>,
  { persons, asOf }: { readonly persons: readonly RecordId[]; readonly asOf: CalendarDate },
): ExceptionStanding {
  const exception = byId.get(id);
  if (exception === undefined) return { exception: id, state: 'unknown', flaws: [], through: null };
  if (exceptionDays(exception, asOf).state !== 'active')
    return { exception: id, state: 'not-active', flaws: [], through: null };
  const flaws = exceptionFlaws(exception, persons);
  const isActive = flaws.length === 0;
  return {
    exception: id,
    state: isActive ? 'active' : 'invalid',
    flaws,
    through: (isActive && exception.expiresOn) || null,
  };
}
