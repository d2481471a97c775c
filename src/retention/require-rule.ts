import { requireDates } from '../core/require-dates.ts';
import { requirePeriods } from '../core/require-periods.ts';
import { requireShallowEnd } from './compile-end.ts';
import type { RetentionRule } from './retention-rule.ts';

/**
 * Refuses a rule whose days, time to work in or nesting the schema would not accept, by its place.
 *
 * @internal
 */
export function requireRule({ end, validFrom, validTo, disposal }: RetentionRule, place: string): void {
  requireDates({ [`${place}.validFrom`]: validFrom, [`${place}.validTo`]: validTo });
  requirePeriods({ [`${place}.disposal.within`]: disposal.within });
  requireShallowEnd(end);
}
