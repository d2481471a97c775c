import type { RecordId } from '../../core/records/text.ts';
import { tolerableMinutes } from '../impacts/derived-mtpd.ts';
import type { ContinuityRegisters } from '../records/continuity-registers.ts';
import type { Process } from '../records/process.ts';
import { commonPoints } from './common-points.ts';
import { type CyclicRecovery, nodeIn, recoveryOf } from './effective-recovery.ts';
import { nodesBelow, nodeTable, type RecoveryNode } from './recovery-graph.ts';

/** A record without which a process stops. */
export interface SinglePoint {
  /** Its id. */
  readonly id: RecordId;
  /** Its kind; unknown where the registers do not have it. */
  readonly kind: RecoveryNode['kind'];
  /** The minutes that its recovery takes at least. */
  readonly atLeastMinutes: number;
  /** The minutes that its recovery takes at most; null where nothing bounds it. */
  readonly atMostMinutes: number | null;
  /** Whether the process tolerates its recovery; unknown where either time is not known well enough. */
  readonly state: 'tolerable' | 'intolerable' | 'unknown';
}

/** The single points of failure of a process. */
export interface SinglePoints {
  /** Known. */
  readonly kind: 'known';
  /** The minutes of the longest tolerable interruption of the process; null where they are not known. */
  readonly tolerableMinutes: number | null;
  /** The records without which it stops, the nearest first; empty where it depends on none. */
  readonly points: readonly SinglePoint[];
}

/**
 * Finds the single points of failure of a process (A.8.14): the records whose failure alone stops it. A dependency on one record needs that
 * record and all that it needs; alternatives need what is needed by so many of them that too few remain. Two zones with the same provider of DNS
 * therefore share one. A dependency that is certainly back within its tolerance stops nothing.
 *
 * @param process - The process, by its id.
 * @param registers - The processes and resources.
 * @returns The records with their recovery beside the longest tolerable interruption; or the circle in which the process is, or on which it
 *   depends. The cost grows linearly with the registers, and for each set of alternatives with what lies below them and is not shared.
 * @throws RangeError if the registers do not have the process, or a process or resource cannot be read.
 *
 * @example
 * ```ts
 * import { singlePointsOfFailure } from 'isms-kit/continuity';
 * import { makeProcess, makeResource } from 'isms-kit/fixtures';
 *
 * const dependencies = [{ kind: 'single', on: 'dns' }] as const;
 * const shop = makeProcess({ id: 'shop', dependencies: [{ kind: 'alternatives', anyOf: ['zone-a', 'zone-b'] }] });
 * const resources = [
 *   makeResource({ id: 'zone-a', dependencies }),
 *   makeResource({ id: 'zone-b', dependencies }),
 *   makeResource({ id: 'dns' }),
 * ];
 * const found = singlePointsOfFailure(shop, { processes: [shop], resources });
 * found.kind === 'known' && found.points.map(({ id }) => id); // => ['dns']
 * ```
 */
export function singlePointsOfFailure(
  process: { readonly id: RecordId },
  registers: Pick<ContinuityRegisters, 'processes' | 'resources'>,
): SinglePoints | CyclicRecovery {
  const { graph, node } = nodeIn(process, registers, 'process');
  const recovery = recoveryOf(node, graph);
  if (recovery.kind === 'cycle') return recovery;
  const pointsOf = commonPoints(graph, nodesBelow(node, graph));
  const required = [node];
  const isRequired = nodeTable<boolean>(graph);
  isRequired.set(node, true);
  // The list grows while it is walked; without a limit no search is given up.
  for (const each of required) {
    for (const point of (pointsOf.get(each) ?? []).flatMap(({ points }) => points)) {
      if (isRequired.get(point) === true) continue;
      isRequired.set(point, true);
      required.push(point);
    }
  }
  const tolerable = tolerableMinutes(node.record as Process);
  const points = required.slice(1).map(({ id, kind, lower, upper }) => ({
    id,
    kind,
    atLeastMinutes: lower,
    atMostMinutes: upper === Infinity ? null : upper,
    state: stateOf(lower, upper, tolerable),
  }));
  return { kind: 'known', tolerableMinutes: tolerable, points };
}

function stateOf(lower: number, upper: number, tolerable: number | null): SinglePoint['state'] {
  if (tolerable === null) return 'unknown';
  if (lower > tolerable) return 'intolerable';
  return upper <= tolerable ? 'tolerable' : 'unknown';
}
