import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { Risk } from './risk.ts';

/**
 * Reports whether a risk is over on a day.
 *
 * @internal
 */
export function isClosed({ closed }: Pick<Risk, 'closed'>, asOf: CalendarDate): boolean {
  return closed !== undefined && closed.on <= asOf;
}

/** Whether closed risks count. */
export interface ClosedRisksOptions {
  /** Whether risks that are closed count, too; they are left out when absent. */
  readonly includeClosed?: boolean;
}

/**
 * Leaves the closed risks out unless they are asked for.
 *
 * @internal
 */
export function countedRisks<Counted extends Pick<Risk, 'closed'>>(
  risks: readonly Counted[],
  { includeClosed = false }: ClosedRisksOptions,
): readonly Counted[] {
  return includeClosed ? risks : risks.filter(({ closed }) => closed === undefined);
}
