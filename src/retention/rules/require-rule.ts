import { requireDates } from '../../core/calendar/calendar-date.ts';
import { requirePeriods } from '../../core/calendar/period.ts';
import type { RetentionRule } from './retention-rule.ts';

/**
 * Refuses a rule whose days or time to work in the schema would not accept, by its place.
 *
 * @internal
 */
export function requireRule({ validFrom, validTo, disposal }: RetentionRule, place: string): void {
  requireDates({ [`${place}.validFrom`]: validFrom, [`${place}.validTo`]: validTo });
  requirePeriods({ [`${place}.disposal.within`]: disposal.within });
}
