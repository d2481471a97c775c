import { anObject } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { tolerableMinutes } from '../impacts/derived-mtpd.ts';
import { type ContinuityRegisters, readDependants, requireDependants } from '../records/continuity-registers.ts';
import type { Process } from '../records/process.ts';
import {
  type NodeTable,
  nodeTable,
  type RecoveryGraph,
  recoveryGraph,
  type RecoveryNeed,
  type RecoveryNode,
} from './recovery-graph.ts';

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
  /** Whether it may be shorter, because an objective or a time of the record itself, or of a record that needs it, is not known. */
  readonly isAtMost: boolean;
}

/**
 * Passes the recovery time objectives of the processes down to all that they need: each record must be there again in the shortest time that a user
 * of it leaves (A.5.30). A process without an objective must be back in its tolerable interruption less its work recovery. A user leaves what is
 * left after its own time, at least its tolerance; where its own time is not known, that is at most the answer. Alternatives of which not all are needed get no time, since none of them alone must be in time.
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
 * database; // => { id: 'database', kind: 'resource', minutes: 420, decidedBy: 'shop', isAtMost: false }
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
  const isOpen = openTimes(graph, limitOf);
  return [...graph.byId.values()].flatMap((node): readonly RequiredRecovery[] => {
    const { id, kind } = node;
    if (kind === 'unknown') return [];
    const { minutes = null, decidedBy = null } = limitOf.get(node) ?? {};
    return [{ id, kind, minutes, decidedBy, isAtMost: isOpen.get(node) === true }];
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
  return passedDown(graph, objectiveOf, (node, { minutes, decidedBy }, pass) => {
    for (const need of node.needs) {
      if (need.needed < need.members.length) continue;
      for (const member of need.members) pass(member, { minutes: leftBy(node, need, minutes), decidedBy });
    }
  });
}

/** The minutes that a node with some minutes leaves to a dependency. */
function leftBy({ own }: RecoveryNode, { isParallel, tolerated }: RecoveryNeed, minutes: number): number {
  return Math.max(isParallel ? minutes : minutes - (own ?? 0), tolerated);
}

/** The nodes whose times may be shorter; a dependency that is left its tolerance is left no less. */
function openTimes(graph: RecoveryGraph, limitOf: Pick<NodeTable<LeftTime>, 'get'>): Pick<NodeTable<boolean>, 'get'> {
  const { order, cyclic } = graph;
  const isOpen = nodeTable<boolean>(graph);
  for (const node of [...cyclic, ...order.toReversed()]) {
    if (node.kind === 'process' && !isDecided(node.record as Process)) isOpen.set(node, true);
    const isNodeOpen = isOpen.get(node) === true;
    const minutes = limitOf.get(node)?.minutes ?? (isNodeOpen ? Infinity : null);
    if (minutes === null) continue;
    for (const need of node.needs) {
      const isKnown = !isNodeOpen && (need.isParallel || node.own !== null);
      if (isKnown || need.needed < need.members.length || leftBy(node, need, minutes) === need.tolerated) continue;
      for (const member of need.members) isOpen.set(member, true);
    }
  }
  return isOpen;
}

function isDecided(process: Process): boolean {
  const { rto, workRecovery } = process;
  if (rto !== undefined) return rto.kind === 'quantified';
  return tolerableMinutes(process) !== null && workRecovery?.kind === 'quantified';
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
