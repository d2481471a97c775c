import { minutesOf } from '../../core/calendar/hour-period.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { circlesOf } from '../../core/records/references.ts';
import type { ContinuityReads } from '../records/continuity-registers.ts';
import type { Dependency } from '../records/dependency.ts';
import type { Process } from '../records/process.ts';
import type { RecoveryTime } from '../records/recovery-time.ts';
import type { Resource } from '../records/resource.ts';

/**
 * A process, a resource, or an id that names neither, with its dependencies and the bounds of its recovery.
 *
 * @internal
 */
export interface RecoveryNode {
  readonly id: string;
  readonly kind: 'process' | 'resource' | 'unknown';
  /** The place in its register; -1 where it is in none. */
  readonly index: number;
  readonly record: Process | Resource | null;
  /** The minutes that it needs itself; null where they are not known. */
  readonly own: number | null;
  readonly needs: readonly RecoveryNeed[];
  /** The number among all nodes, from 0. */
  readonly number: number;
  /** The place in the order in which dependencies come first; -1 in a circle, and above one. */
  position: number;
  /** The minutes that its recovery takes at least and at most. */
  lower: number;
  upper: number;
}

/**
 * A dependency of a node. One on a single record is one on the only alternative.
 *
 * @internal
 */
export interface RecoveryNeed {
  readonly dependency: Dependency;
  readonly members: readonly RecoveryNode[];
  /** How many of the members are needed. */
  readonly needed: number;
  readonly isParallel: boolean;
  /** The minutes without it that are tolerated. */
  readonly tolerated: number;
}

/**
 * The processes and resources with their dependencies.
 *
 * @internal
 */
export interface RecoveryGraph {
  readonly byId: ReadonlyMap<string, RecoveryNode>;
  /** The nodes without a circle below them, dependencies first. */
  readonly order: readonly RecoveryNode[];
  /** The nodes in a circle, and above one. */
  readonly cyclic: readonly RecoveryNode[];
}

/**
 * Builds the graph, and bounds the recovery of every node. Each dependency is followed once, without recursion.
 *
 * @internal
 */
export function recoveryGraph({
  processes,
  resources,
}: Pick<ContinuityReads, 'processes' | 'resources'>): RecoveryGraph {
  const byId = new Map<string, Building>();
  const add = ({ id, kind, index, record }: Pick<RecoveryNode, 'id' | 'kind' | 'index' | 'record'>): Building => {
    const own = ownMinutes(record?.recoveryTime);
    const node: Building = {
      id,
      kind,
      index,
      record,
      own,
      needs: none,
      number: byId.size,
      users: null,
      open: 0,
      position: -1,
      lower: 0,
      upper: Infinity,
    };
    byId.set(id, node);
    return node;
  };
  for (const { record, index } of processes.listed) add({ id: record.id, kind: 'process', index, record });
  for (const { record, index } of resources.listed) {
    if (!byId.has(record.id)) add({ id: record.id, kind: 'resource', index, record });
  }
  const known = [...byId.values()];
  const nodeOf = (id: string): Building => byId.get(id) ?? add({ id, kind: 'unknown', index: -1, record: null });
  for (const node of known) {
    node.needs = (node.record?.dependencies ?? none).map((dependency) => {
      const members = idsOf(dependency).map(nodeOf);
      node.open += members.length;
      for (const member of members) {
        // Most have one user, and a list that begins with it takes a fraction of the memory of an empty one that is added to.
        if (member.users === null) member.users = [node];
        else member.users.push(node);
      }
      return needOf(dependency, members);
    });
  }
  const nodes = [...byId.values()];
  const order = inOrder(nodes);
  for (const node of order) {
    node.lower = boundOf(node, 'lower', node.own ?? 0);
    node.upper = boundOf(node, 'upper', node.own ?? Infinity);
  }
  return { byId, order, cyclic: nodes.filter(({ position }) => position === -1) };
}

interface Building extends RecoveryNode {
  needs: readonly RecoveryNeed[];
  /** The nodes that depend on it, once for each place of it; null where none does. */
  users: Building[] | null;
  /** The places of its dependencies that have no place in the order yet. */
  open: number;
}

const none: readonly never[] = [];

function ownMinutes(time: RecoveryTime | undefined): number | null {
  if (time === undefined) return null;
  return time.kind === 'immediate' ? 0 : minutesOf(time.time);
}

/**
 * The ids that a dependency names.
 *
 * @internal
 */
export function idsOf(dependency: Dependency): readonly string[] {
  return dependency.kind === 'single' ? [dependency.on] : dependency.anyOf;
}

function needOf(dependency: Dependency, members: readonly RecoveryNode[]): RecoveryNeed {
  const { starts = 'after', tolerates } = dependency;
  return {
    dependency,
    members,
    needed: dependency.kind === 'single' ? 1 : (dependency.atLeast ?? 1),
    isParallel: starts === 'parallel',
    tolerated: minutesOf(tolerates?.period),
  };
}

function inOrder(nodes: readonly Building[]): readonly RecoveryNode[] {
  const order = nodes.filter(({ open }) => open === 0);
  // The list grows while it is walked.
  for (const [position, node] of order.entries()) {
    node.position = position;
    for (const user of node.users ?? none) {
      user.open -= 1;
      if (user.open === 0) order.push(user);
    }
  }
  return order;
}

/** The minutes that the recovery of a node takes, whose dependencies are bounded. */
function boundOf({ needs }: RecoveryNode, side: 'lower' | 'upper', own: number): number {
  let after = 0;
  let parallel = 0;
  for (const need of needs) {
    const minutes = needMinutes(need, side);
    if (need.isParallel) parallel = Math.max(parallel, minutes);
    else after = Math.max(after, minutes);
  }
  return Math.max(own + after, parallel);
}

/**
 * The minutes until enough members of a dependency are there again, at least or at most; 0 where the node tolerates them.
 *
 * @internal
 */
export function needMinutes(need: RecoveryNeed, side: 'lower' | 'upper'): number {
  const minutes = settledMinutes(need, side);
  return minutes <= need.tolerated ? 0 : minutes;
}

function settledMinutes({ members, needed }: RecoveryNeed, side: 'lower' | 'upper'): number {
  if (members.length === 1) return (members[0] as RecoveryNode)[side];
  const sorted = members.map((member) => member[side]).toSorted((a, b) => a - b);
  return sorted[needed - 1] as number;
}

/**
 * Whether a dependency stops nothing, because it is there again within the time for which the node goes on without it.
 *
 * @internal
 */
export function isTolerated(need: RecoveryNeed): boolean {
  return need.tolerated > 0 && settledMinutes(need, 'upper') <= need.tolerated;
}

/**
 * The circles to which nodes lead, each once; a node in or above several of them leads to one.
 *
 * @internal
 */
export function circlesFrom(
  nodes: readonly RecoveryNode[],
  graph: RecoveryGraph,
): readonly (readonly [string, ...string[]])[] {
  return circlesOf(
    nodes.map(({ id }) => id),
    (id) => {
      const { needs } = graph.byId.get(id) as RecoveryNode;
      return needs.flatMap(({ members }) => members).find(({ position }) => position === -1)?.id;
    },
  );
}

/**
 * A node that leads to no circle, and the nodes on which it depends, directly or not, dependencies first.
 *
 * @internal
 */
export function nodesBelow(node: RecoveryNode, { order }: RecoveryGraph): readonly RecoveryNode[] {
  const isBelow = new Uint8Array(node.position + 1);
  isBelow[node.position] = 1;
  for (let position = node.position; position >= 0; position -= 1) {
    if (isBelow[position] === 0) continue;
    for (const { members } of (order[position] as RecoveryNode).needs)
      for (const member of members) isBelow[member.position] = 1;
  }
  return order.filter(({ position }) => isBelow[position] === 1);
}

/**
 * What is reckoned of the nodes of a graph: a list by their numbers, since a map with nodes as its keys takes longer than the reckoning.
 *
 * @internal
 */
export interface NodeTable<Value> {
  readonly get: (node: RecoveryNode) => Value | undefined;
  readonly set: (node: RecoveryNode, value: Value) => void;
}

/**
 * Makes a table of the nodes of a graph, which is empty.
 *
 * @internal
 */
export function nodeTable<Value>({ byId }: RecoveryGraph): NodeTable<Value> {
  const values = Array.from({ length: byId.size }, (): Value | undefined => undefined);
  return {
    get: ({ number }) => values[number],
    set: ({ number }, value) => {
      values[number] = value;
    },
  };
}

/**
 * The days of the last significant change by a day, of each node or of one below it; none where nothing was changed.
 *
 * @internal
 */
export function latestChanges(graph: RecoveryGraph, asOf: CalendarDate): Pick<NodeTable<CalendarDate>, 'get'> {
  const changeOf = nodeTable<CalendarDate>(graph);
  const note = (node: RecoveryNode, on: CalendarDate | undefined): void => {
    if (on === undefined || on > asOf) return;
    const earlier = changeOf.get(node);
    if (earlier === undefined || on > earlier) changeOf.set(node, on);
  };
  for (const node of graph.order) {
    note(node, node.record?.changedOn);
    for (const { members } of node.needs) {
      for (const member of members) note(node, changeOf.get(member));
    }
  }
  return changeOf;
}
