import { type HourPeriod, minutesOf } from '../../core/calendar/hour-period.ts';
import { anHourPeriod, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import { analysisParts } from '../records/continuity-guards.ts';
import type { ImpactPoint, Process } from '../records/process.ts';

/** The options of `impactAt`. */
export interface ImpactAtOptions {
  /** The time since the interruption began. */
  readonly after: HourPeriod;
}

/** The level of impact in a category at a time. */
export interface CategoryImpact {
  /** The category. */
  readonly category: string;
  /** The level; null before the first point of the category, where it is not known. */
  readonly level: number | null;
}

const optionsGuard = /* @__PURE__ */ anObject<ImpactAtOptions>({ after: anHourPeriod });

/**
 * The parts of a process that its impact over time relies on.
 *
 * @internal
 */
export const impactsGuard = /* @__PURE__ */ anObject<Process>(analysisParts);

/**
 * Returns the impact of an interruption once it has lasted for a time. The impact over time is a step function: a level holds until the next
 * point of its category. Before the first point the level is unknown, not none.
 *
 * @param process - The process with its impacts.
 * @param options - The time since the interruption began.
 * @returns The level in each category, in the order in which the categories occur first.
 * @throws RangeError if an impact or the time cannot be read.
 *
 * @example
 * ```ts
 * import { impactAt } from 'isms-kit/continuity';
 * import { makeProcess } from 'isms-kit/fixtures';
 *
 * const impacts = [{ category: 'finance', after: 'PT4H', level: 1 }, { category: 'finance', after: 'PT24H', level: 3 }] as const;
 * const process = makeProcess({ impacts });
 * impactAt(process, { after: 'PT23H59M' }); // => [{ category: 'finance', level: 1 }]
 * impactAt(process, { after: 'PT24H' }); // => [{ category: 'finance', level: 3 }]
 * impactAt(process, { after: 'PT1H' }); // => [{ category: 'finance', level: null }]
 * ```
 */
export function impactAt(process: Pick<Process, 'impacts'>, options: ImpactAtOptions): readonly CategoryImpact[] {
  requireReadable('process', process, impactsGuard);
  requireOptions(options, optionsGuard);
  const minutes = minutesOf(options.after);
  return impactCurves(process).map(({ category, points }) => {
    const reached = points.findLast((point) => point.minutes <= minutes);
    return { category, level: reached?.level ?? null };
  });
}

/**
 * The impact over time in one category, its points in the order of their times.
 *
 * @internal
 */
export interface ImpactCurve {
  readonly category: string;
  readonly points: readonly {
    readonly minutes: number;
    readonly level: number;
    readonly after: HourPeriod;
    /** The place of the point in the process. */
    readonly index: number;
  }[];
}

/** @internal */
export function impactCurves({ impacts = [] }: Pick<Process, 'impacts'>): readonly ImpactCurve[] {
  const points = impacts.map((point: ImpactPoint, index) => ({ ...point, minutes: minutesOf(point.after), index }));
  return [...groupBy(points, ({ category }) => [category])].map(([category, group]) => ({
    category,
    points: group.toSorted((a, b) => a.minutes - b.minutes),
  }));
}
