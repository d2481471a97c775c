import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { tolerableMinutes } from '../impacts/derived-mtpd.ts';
import { type ContinuityRegisters, readDependants, requireDependants } from '../records/continuity-registers.ts';
import type { Process } from '../records/process.ts';
import { type NodeTable, nodeTable, type RecoveryGraph, recoveryGraph, type RecoveryNode } from './recovery-graph.ts';

/** The time within which a process or resource must be there again, so that every process that needs it is in time. */
export interface RequiredRecovery {
  /** The id of the process or resource. */
  readonly id: RecordId;
  /** Its kind. */
  readonly kind: 'process' | 'resource';
  /** The minutes; null where no process that needs it has a measurable objective. */
  readonly minutes: number | null;
  /** The process whose objective decides; null where none does. */
  readonly decidedBy: RecordId | null;
}

/**
 * Passes the recovery time objectives of the processes down to all that they need: each record must be there again in the shortest time that a user
 * of it leaves (A.5.30). A process without an objective must be back in its tolerable interruption less its work recovery. A user leaves what is
 * left after its own time, at least its tolerance. Alternatives of which not all are needed get no time, since none of them alone must be in time.
 *
 * @param registers - The processes and resources.
 * @returns The times, the processes first, each in the order of its register. A record in or above a circle of dependencies passes on its own
 *   objective alone. The cost grows linearly.
 * @throws RangeError if the registers are not an object, or a process or resource cannot be read.
 *
 * @example
 * ```ts
 * import { requiredRecovery } from 'isms-kit/continuity';
 * import { makeProcess, makeResource } from 'isms-kit/fixtures';
 *
 * const shop = makeProcess({
 *   id: 'shop',
 *   rto: { kind: 'quantified', minutes: 480 },
 *   recoveryTime: { kind: 'estimated', time: 'PT1H' },
 *   dependencies: [{ kind: 'single', on: 'database' }],
 * });
 * const [, database] = requiredRecovery({ processes: [shop], resources: [makeResource({ id: 'database' })] });
 * database; // => { id: 'database', kind: 'resource', minutes: 420, decidedBy: 'shop' }
 * ```
 */
export function requiredRecovery(
  registers: Pick<ContinuityRegisters, 'processes' | 'resources'>,
): readonly RequiredRecovery[] {
  requireReadable('registers', registers, anObject({}));
  const reads = readDependants(registers);
  requireDependants(reads);
  const graph = recoveryGraph(reads);
  const limitOf = requiredTimes(graph);
  return [...graph.byId.values()].flatMap((node): readonly RequiredRecovery[] => {
    const { id, kind } = node;
    if (kind === 'unknown') return [];
    const { minutes = null, decidedBy = null } = limitOf.get(node) ?? {};
    return [{ id, kind, minutes, decidedBy }];
  });
}

/**
 * The time that processes leave a node, with the process that decides.
 *
 * @internal
 */
export interface LeftTime {
  readonly minutes: number;
  readonly decidedBy: RecordId;
}

/**
 * The times within which the nodes must be there again; none where no process decides.
 *
 * @internal
 */
export function requiredTimes(graph: RecoveryGraph): Pick<NodeTable<LeftTime>, 'get'> {
  return passedDown(graph, objectiveOf, ({ own, needs }, { minutes, decidedBy }, pass) => {
    for (const { members, needed, isParallel, tolerated } of needs) {
      if (needed < members.length) continue;
      const left = isParallel ? minutes : Math.max(0, minutes - (own ?? 0));
      for (const member of members) pass(member, { minutes: Math.max(left, tolerated), decidedBy });
    }
  });
}

function objectiveOf(process: Process): number | null {
  const { rto, workRecovery } = process;
  if (rto?.kind === 'quantified') return rto.minutes;
  const tolerable = tolerableMinutes(process);
  if (tolerable === null) return null;
  return Math.max(0, tolerable - (workRecovery?.kind === 'quantified' ? workRecovery.minutes : 0));
}

type Pass = (node: RecoveryNode, time: LeftTime) => void;

/**
 * Passes a limit of the processes down the graph: of several the shortest stays, and of equal ones the first. The nodes in and above circles pass
 * on their own limits alone.
 *
 * @internal
 */
export function passedDown(
  graph: RecoveryGraph,
  ownLimit: (process: Process) => number | null,
  passOn: (node: RecoveryNode, limit: LeftTime, pass: Pass) => void,
): Pick<NodeTable<LeftTime>, 'get'> {
  const { order, cyclic } = graph;
  const limitOf = nodeTable<LeftTime>(graph);
  const pass: Pass = (node, limit) => {
    const earlier = limitOf.get(node);
    if (earlier === undefined || limit.minutes < earlier.minutes) limitOf.set(node, limit);
  };
  for (const node of [...cyclic, ...order]) {
    const minutes = node.kind === 'process' ? ownLimit(node.record as Process) : null;
    if (minutes !== null) pass(node, { minutes, decidedBy: node.id });
  }
  const owned = cyclic.flatMap((node) => {
    const limit = limitOf.get(node);
    return limit === undefined ? [] : [{ node, limit }];
  });
  for (const { node, limit } of owned) passOn(node, limit, pass);
  for (const node of order.toReversed()) {
    const limit = limitOf.get(node);
    if (limit !== undefined) passOn(node, limit, pass);
  }
  return limitOf;
}
