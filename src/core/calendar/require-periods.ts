import { periodParts } from './period-parts.ts';
import type { Period } from './period.ts';

/**
 * Refuses what is no period, under the name that the caller gave it; what is absent is passed over.
 *
 * @internal
 */
export function requirePeriods(periods: Readonly<Record<string, Period | undefined>>): void {
  for (const [parameter, period] of Object.entries(periods)) {
    if (period !== undefined) periodParts(period, parameter);
  }
}
