import type { Asset } from '../inventory/asset.ts';

/**
 * An asset with the assets that it needs, which it lifts to its own need of protection.
 *
 * @internal
 */
export interface AssetNode {
  readonly index: number;
  readonly asset: Asset;
  /** The assets on which it depends, as far as they are in the register. */
  readonly needs: AssetNode[];
  /** The assets that depend on each other in a circle with this one; this one alone where there is none. */
  group: AssetGroup;
}

/**
 * Assets that depend on each other, or one that does not.
 *
 * @internal
 */
export interface AssetGroup {
  readonly members: AssetNode[];
  /** Whether the members depend on each other; an asset may depend on itself. */
  isCycle: boolean;
  /** Whether an asset outside depends on a member. */
  hasDependants: boolean;
}

/**
 * The dependencies of a register of assets.
 *
 * @internal
 */
export interface AssetGraph {
  /** The assets in their order; of repeated ids the first. */
  readonly nodes: readonly AssetNode[];
  /** The groups that are cycles, by their first member, the members in their order. */
  readonly cycles: readonly AssetGroup[];
}

/**
 * Builds the graph of the dependencies. Every dependency is followed once, without recursion.
 *
 * @internal
 */
export function graphOf(assets: readonly Asset[]): AssetGraph {
  const byId = new Map<string, AssetNode>();
  for (const asset of assets) {
    if (byId.has(asset.id)) continue;
    const group: AssetGroup = { members: [], isCycle: false, hasDependants: false };
    byId.set(asset.id, { index: byId.size, asset, needs: [], group });
  }
  const nodes = [...byId.values()];
  for (const { asset, needs } of nodes) {
    for (const id of new Set(asset.dependsOn)) {
      const needed = byId.get(id);
      if (needed !== undefined) needs.push(needed);
    }
  }
  joinGroups(nodes);
  // In the order of the assets, so that the members stand in it, too.
  for (const node of nodes) node.group.members.push(node);
  for (const node of nodes) {
    for (const needed of node.needs) {
      if (needed.group !== node.group) needed.group.hasDependants = true;
      else node.group.isCycle = true;
    }
  }
  const cycles = nodes.flatMap(({ group: own, index }) =>
    own.isCycle && own.members[0]?.index === index ? [own] : [],
  );
  return { nodes, cycles };
}

interface Visit {
  readonly node: AssetNode;
  /** The number of the visit. */
  readonly order: number;
  /** The lowest number that the walk reaches from here. */
  low: number;
  /** The next dependency to follow. */
  next: number;
  isOpen: boolean;
}

/** Gives the assets of each strongly connected component one group, by the algorithm of Tarjan with a stack of its own. */
function joinGroups(nodes: readonly AssetNode[]): void {
  const visits = new Map<AssetNode, Visit>();
  const open: Visit[] = [];
  const walk: Visit[] = [];
  const enter = (node: AssetNode): void => {
    const visit = { node, order: visits.size, low: visits.size, next: 0, isOpen: true };
    visits.set(node, visit);
    open.push(visit);
    walk.push(visit);
  };
  for (const start of nodes) {
    if (visits.has(start)) continue;
    enter(start);
    for (let visit = walk.at(-1); visit !== undefined; visit = walk.at(-1)) {
      const needed = visit.node.needs[visit.next];
      visit.next += 1;
      if (needed !== undefined) {
        const earlier = visits.get(needed);
        if (earlier === undefined) enter(needed);
        else if (earlier.isOpen) visit.low = Math.min(visit.low, earlier.order);
        continue;
      }
      walk.pop();
      const parent = walk.at(-1);
      if (parent !== undefined) parent.low = Math.min(parent.low, visit.low);
      if (visit.low === visit.order) close(open, visit);
    }
  }
}

/** Takes the visits of one component from the open ones and gives their assets one group. */
function close(open: Visit[], first: Visit): void {
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    visit.isOpen = false;
    visit.node.group = first.node.group;
    if (visit === first) return;
  }
}

/**
 * The assets about which nothing is known from which a need of protection could follow: they and those in a circle with them hold no data,
 * nothing is stated about them, and no other asset depends on them.
 *
 * @internal
 */
export function bareAssets({ nodes }: AssetGraph, isStated: (node: AssetNode) => boolean): ReadonlySet<AssetNode> {
  const known = new Set<AssetGroup>();
  for (const node of nodes) {
    const { group, asset } = node;
    if (group.hasDependants || asset.holds.length > 0 || isStated(node)) known.add(group);
  }
  return new Set(nodes.filter(({ group }) => !known.has(group)));
}
