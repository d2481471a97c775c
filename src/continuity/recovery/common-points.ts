import {
  isTolerated,
  type NodeTable,
  nodeTable,
  type RecoveryGraph,
  type RecoveryNeed,
  type RecoveryNode,
} from './recovery-graph.ts';

/**
 * The nodes without which a dependency fails; those that such a node needs itself follow from it.
 *
 * @internal
 */
export interface CommonPoints {
  readonly points: readonly RecoveryNode[];
  /** Whether the search was not given up, so that there are no more. */
  readonly isDecided: boolean;
}

/**
 * Finds for each dependency of the nodes its common points. The search for one dependency goes down from its alternatives in the order of the
 * graph, and stops at each node that too many alternatives need: what that node needs follows from it. A dependency whose alternatives share little
 * costs as much as lies below them, so a limit bounds the steps for each.
 *
 * @param graph - The graph.
 * @param nodes - Nodes of it, dependencies first, with all that they need.
 * @param limit - The steps after which the search for one dependency is given up; each alternative adds ten.
 *
 * @internal
 */
export function commonPoints(
  graph: RecoveryGraph,
  nodes: readonly RecoveryNode[],
  limit = Infinity,
): Pick<NodeTable<readonly CommonPoints[]>, 'get'> {
  const pointsOf = nodeTable<readonly CommonPoints[]>(graph);
  for (const node of nodes) {
    if (node.needs.length === 0) continue;
    const points = node.needs.map((need) => {
      if (isTolerated(need)) return { points: [], isDecided: true };
      if (need.needed === need.members.length) return { points: need.members, isDecided: true };
      return search(need, pointsOf, limit);
    });
    pointsOf.set(node, points);
  }
  return pointsOf;
}

function search(
  { members, needed }: RecoveryNeed,
  pointsOf: Pick<NodeTable<readonly CommonPoints[]>, 'get'>,
  limit: number,
): CommonPoints {
  const tooMany = members.length - needed + 1;
  // By node: the alternatives that need it. Nodes that hand on the same alternatives share one set.
  const needing = new Map<RecoveryNode, ReadonlySet<number>>();
  const own = new Set<ReadonlySet<number>>();
  const ahead = highestFirst();
  let stepsLeft = limit + members.length * 10;
  const reach = (node: RecoveryNode, alternatives: ReadonlySet<number>): void => {
    const earlier = needing.get(node);
    stepsLeft -= 1;
    if (earlier === undefined) {
      needing.set(node, alternatives);
      ahead.push(node);
      return;
    }
    if (earlier === alternatives || earlier.size >= tooMany) return;
    let joined = earlier as Set<number>;
    if (!own.has(earlier)) {
      joined = new Set(earlier);
      own.add(joined);
      needing.set(node, joined);
      stepsLeft -= earlier.size;
    }
    stepsLeft -= alternatives.size;
    for (const alternative of alternatives) joined.add(alternative);
  };
  for (const [index, member] of members.entries()) reach(member, new Set([index]));
  const points: RecoveryNode[] = [];
  let isDecided = true;
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    const alternatives = needing.get(node) as ReadonlySet<number>;
    if (alternatives.size >= tooMany) {
      points.push(node);
      continue;
    }
    // From here on the set is handed on, so nothing may be added to it.
    own.delete(alternatives);
    for (const below of pointsOf.get(node) ?? []) {
      isDecided &&= below.isDecided;
      for (const next of below.points) {
        if (stepsLeft < 0) return { points, isDecided: false };
        reach(next, alternatives);
      }
    }
  }
  return { points, isDecided };
}

interface Heap {
  readonly push: (node: RecoveryNode) => void;
  readonly pop: () => RecoveryNode | undefined;
}

/** Nodes to visit, which come out the highest in the order first. */
function highestFirst(): Heap {
  const heap: RecoveryNode[] = [];
  return {
    push: (node) => {
      let place = heap.length;
      heap.push(node);
      while (place > 0) {
        const above = (place - 1) >> 1;
        const parent = heap[above] as RecoveryNode;
        if (parent.position >= node.position) break;
        heap[place] = parent;
        place = above;
      }
      heap[place] = node;
    },
    pop: () => {
      const [first] = heap;
      const last = heap.pop();
      if (last === undefined || heap.length === 0) return first;
      let place = 0;
      for (let child = 1; child < heap.length; child = 2 * place + 1) {
        const left = heap[child] as RecoveryNode;
        const right = heap[child + 1];
        const higher = right !== undefined && right.position > left.position ? right : left;
        if (higher.position <= last.position) break;
        heap[place] = higher;
        place = higher === left ? child : child + 1;
      }
      heap[place] = last;
      return first;
    },
  };
}
