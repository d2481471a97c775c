import type { CalendarDate } from '../../core/calendar/calendar-date.ts';

/** A target from a day on, where more is better or less is better. */
export interface ThresholdTarget {
  /** The first day on which the target counts; it counts until a later one does. */
  readonly from: CalendarDate;
  /** The value from which a measurement is green; equal is green. */
  readonly target: number;
  /** The value from which it is amber; equal is amber. Without it a measurement is green or red. */
  readonly amber?: number;
}

/** A target from a day on, where a value between two ends is good. */
export interface RangeTarget {
  /** The first day on which the target counts; it counts until a later one does. */
  readonly from: CalendarDate;
  /** The lowest value that is green. */
  readonly low: number;
  /** The highest value that is green. */
  readonly high: number;
  /** The lowest value that is amber; none below the green ones when absent. */
  readonly amberLow?: number;
  /** The highest value that is amber; none above the green ones when absent. */
  readonly amberHigh?: number;
}

/**
 * The direction of a measure with the targets that belong to it.
 *
 * @internal
 */
export type MeasureTargets =
  | { readonly direction: 'higher' | 'lower'; readonly targets: readonly ThresholdTarget[] }
  | { readonly direction: 'range'; readonly targets: readonly RangeTarget[] };

/** The colour of a measured value: it meets its target, only its amber threshold, or neither. */
export type Rag = 'green' | 'amber' | 'red';

/**
 * A measured value with its target.
 *
 * @internal
 */
export interface JudgedValue {
  readonly rag: Rag;
  readonly target: ThresholdTarget | RangeTarget;
}

/**
 * The colour of a value that was measured on a day, by the target of that day; undefined where none counted on it. A value equal to a threshold
 * has the better colour.
 *
 * @internal
 */
export function judgeValue(measure: MeasureTargets, value: number, measuredOn: CalendarDate): JudgedValue | undefined {
  let latest: ThresholdTarget | RangeTarget | undefined;
  for (const target of measure.targets) {
    if (target.from <= measuredOn && (latest === undefined || target.from >= latest.from)) latest = target;
  }
  return latest && { rag: ragOf(measure.direction, value, latest), target: latest };
}

function ragOf(direction: MeasureTargets['direction'], value: number, target: ThresholdTarget | RangeTarget): Rag {
  const [green, amber] = bandsOf(direction, target);
  if (isWithin(value, green)) return 'green';
  return isWithin(value, amber) ? 'amber' : 'red';
}

type Band = readonly [low: number, high: number];

function isWithin(value: number, [low, high]: Band): boolean {
  return low <= value && value <= high;
}

/** The values that are green, and those that are at least amber. */
function bandsOf(direction: MeasureTargets['direction'], target: ThresholdTarget | RangeTarget): readonly [Band, Band] {
  if ('low' in target) {
    const { low, high, amberLow = low, amberHigh = high } = target;
    return [
      [low, high],
      [amberLow, amberHigh],
    ];
  }
  const { target: green, amber = green } = target;
  return direction === 'lower'
    ? [
        [-Infinity, green],
        [-Infinity, amber],
      ]
    : [
        [green, Infinity],
        [amber, Infinity],
      ];
}

/**
 * A threshold on the wrong side of another, with the place of its target.
 *
 * @internal
 */
export interface CrossedThreshold {
  readonly index: number;
  readonly field: 'amber' | 'high' | 'amberLow' | 'amberHigh';
  readonly threshold: number;
  readonly bound: number;
}

/**
 * The thresholds of a measure that lie on the wrong side: amber where it would be better than green, or a range that ends before it begins.
 *
 * @internal
 */
export function crossedThresholds(measure: MeasureTargets): readonly CrossedThreshold[] {
  if (measure.direction === 'range') return measure.targets.flatMap(crossedInRange);
  const { direction, targets } = measure;
  return targets.flatMap(({ target: bound, amber = bound }, index) => {
    const isCrossed = direction === 'lower' ? amber < bound : amber > bound;
    return isCrossed ? [{ index, field: 'amber' as const, threshold: amber, bound }] : [];
  });
}

function crossedInRange(
  { low, high, amberLow = low, amberHigh = high }: RangeTarget,
  index: number,
): readonly CrossedThreshold[] {
  return [
    ...(high < low ? [{ index, field: 'high' as const, threshold: high, bound: low }] : []),
    ...(amberLow > low ? [{ index, field: 'amberLow' as const, threshold: amberLow, bound: low }] : []),
    ...(amberHigh < high ? [{ index, field: 'amberHigh' as const, threshold: amberHigh, bound: high }] : []),
  ];
}
