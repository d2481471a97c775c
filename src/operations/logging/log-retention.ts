import { lengthRange, type Period, periodParts } from '../../core/calendar/period.ts';
import type { LogRetention } from './log-source.ts';

/**
 * Whether a log is kept as long as required on every day on which an entry can be made: `enough`, `short` on every day, or `uncertain` where it
 * depends on the day or on an event.
 *
 * @internal
 */
export type RetentionVerdict = 'enough' | 'short' | 'uncertain';

/**
 * Compares how long a log is kept with the time that is required.
 *
 * @internal
 */
export function judgeLogRetention(retention: LogRetention, required: Period): RetentionVerdict {
  if (retention.kind === 'period') return comparePeriods(retention.period, required);
  // The event may come on the day of the entry: only the time after it is sure.
  const isEnough = retention.period !== undefined && comparePeriods(retention.period, required) === 'enough';
  return isEnough ? 'enough' : 'uncertain';
}

/**
 * Compares two periods from the same day on. Equal months cancel out, so that P12M is P1Y; what is left is compared by the longest and the
 * shortest time that it can take: P365D may fall short of P1Y, and P3M may be 89 days.
 */
function comparePeriods(kept: Period, required: Period): RetentionVerdict {
  const [ours, theirs] = [periodParts(kept), periodParts(required)];
  const months = (ours.years - theirs.years) * 12 + ours.months - theirs.months;
  const days = (ours.weeks - theirs.weeks) * 7 + ours.days - theirs.days;
  const { shortest, longest } = months === 0 ? { shortest: 0, longest: 0 } : lengthRange(`P${Math.abs(months)}M`);
  const [least, most] = months < 0 ? [days - longest, days - shortest] : [days + shortest, days + longest];
  if (least >= 0) return 'enough';
  return most < 0 ? 'short' : 'uncertain';
}
