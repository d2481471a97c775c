import { requireReadable } from '../../core/guards/readable.ts';
import type { Process } from '../records/process.ts';
import { impactCurves, impactsGuard } from './impact-at.ts';

/** The impact becomes unacceptable. */
export interface ReachedMtpd {
  /** It becomes unacceptable. */
  readonly kind: 'reached';
  /** The minutes after which it does, in the first category. */
  readonly minutes: number;
  /** The categories in which it does then. */
  readonly categories: readonly string[];
  /** Whether it may be earlier, because the first point of a category is unacceptable already. */
  readonly isAtMost: boolean;
}

/** The impact stays acceptable as far as it is stated. */
export interface NotReachedMtpd {
  /** It stays acceptable. */
  readonly kind: 'not-reached';
  /** The minutes within which it does: those of the last point of the category that is stated least far. */
  readonly withinMinutes: number;
}

/** A part of the analysis is missing, so nothing follows. */
export interface UnknownMtpd {
  /** Not known. */
  readonly kind: 'unknown';
  /** The parts that are missing. */
  readonly missing: readonly ('impacts' | 'unacceptableFrom')[];
}

/** The longest tolerable interruption, as the impact over time gives it. */
export type DerivedMtpd = ReachedMtpd | NotReachedMtpd | UnknownMtpd;

/**
 * Derives the longest tolerable interruption of a process (maximum tolerable period of disruption) from its impacts: the first time at which a
 * level is unacceptable in any category.
 *
 * @param process - The process with its impacts and the lowest unacceptable level.
 * @returns The time with the categories that decided; that no stated level is unacceptable; or the missing parts.
 * @throws RangeError if an impact cannot be read.
 *
 * @example
 * ```ts
 * import { derivedMtpd } from 'isms-kit/continuity';
 * import { makeProcess } from 'isms-kit/fixtures';
 *
 * const impacts = [
 *   { category: 'finance', after: 'PT4H', level: 1 },
 *   { category: 'finance', after: 'PT24H', level: 3 },
 *   { category: 'customers', after: 'PT8H', level: 2 },
 * ] as const;
 * const derived = derivedMtpd(makeProcess({ impacts, unacceptableFrom: 3 }));
 * derived; // => { kind: 'reached', minutes: 1440, categories: ['finance'], isAtMost: false }
 * derivedMtpd(makeProcess({ impacts, unacceptableFrom: 4 })); // => { kind: 'not-reached', withinMinutes: 480 }
 * ```
 */
export function derivedMtpd(process: Pick<Process, 'impacts' | 'unacceptableFrom'>): DerivedMtpd {
  requireReadable('process', process, impactsGuard);
  return mtpdOf(process);
}

/**
 * The derived time of a readable process.
 *
 * @internal
 */
export function mtpdOf(process: Pick<Process, 'impacts' | 'unacceptableFrom'>): DerivedMtpd {
  const { unacceptableFrom } = process;
  const curves = impactCurves(process);
  if (curves.length === 0 || unacceptableFrom === undefined) {
    const missing = curves.length === 0 ? (['impacts'] as const) : [];
    return { kind: 'unknown', missing: unacceptableFrom === undefined ? [...missing, 'unacceptableFrom'] : missing };
  }
  const reached = curves.flatMap(({ category, points }) => {
    const position = points.findIndex(({ level }) => level >= unacceptableFrom);
    const point = points[position];
    return point === undefined ? [] : [{ category, minutes: point.minutes, isAtMost: position === 0 }];
  });
  if (reached.length === 0) {
    const lasts = curves.map(({ points }) => points.reduce((last, { minutes }) => Math.max(last, minutes), 0));
    return { kind: 'not-reached', withinMinutes: lasts.reduce((a, b) => Math.min(a, b)) };
  }
  const minutes = reached.reduce((least, point) => Math.min(least, point.minutes), Infinity);
  const first = reached.filter((point) => point.minutes === minutes);
  // A category that is unacceptable at its first point, however late that is, may be so at once.
  const isAtMost = reached.some((point) => point.isAtMost);
  return { kind: 'reached', minutes, categories: first.map(({ category }) => category), isAtMost };
}

/**
 * The minutes of the longest tolerable interruption: the shorter one of the stated and the derived time; null where neither is known.
 *
 * @internal
 */
export function tolerableMinutes(record: Pick<Process, 'impacts' | 'unacceptableFrom' | 'mtpd'>): number | null {
  const derived = mtpdOf(record);
  const stated = record.mtpd?.kind === 'quantified' ? record.mtpd.minutes : Infinity;
  const minutes = Math.min(stated, derived.kind === 'reached' ? derived.minutes : Infinity);
  return minutes === Infinity ? null : minutes;
}
