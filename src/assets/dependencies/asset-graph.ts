import type { Asset } from '../inventory/asset.ts';

/**
 * An asset with the assets that it needs, which it lifts to its own need of protection.
 *
 * @internal
 */
export interface AssetNode {
  readonly index: number;
  readonly asset: Asset;
  /** The assets on which it depends, as far as they are in the register; one that is listed twice stands twice. */
  needs: readonly AssetNode[];
  /** The circle in which it stands; null where it stands in none. An asset that depends on itself is a circle of one. */
  circle: AssetCircle | null;
  /** Whether an asset outside its circle depends on it. */
  hasDependants: boolean;
}

/**
 * Assets that depend on each other.
 *
 * @internal
 */
export interface AssetCircle {
  /** The members in the order of the register. */
  readonly members: AssetNode[];
}

/**
 * The dependencies of a register of assets.
 *
 * @internal
 */
export interface AssetGraph {
  /** The assets in their order; of repeated ids the first. */
  readonly nodes: readonly AssetNode[];
  /** The circles, by their first member. */
  readonly circles: readonly AssetCircle[];
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
    byId.set(asset.id, { index: byId.size, asset, needs: [], circle: null, hasDependants: false });
  }
  const nodes = [...byId.values()];
  for (const node of nodes) {
    // Not a list that begins empty and is added to: it keeps room for more, once for each asset.
    const needs = node.asset.dependsOn.map((id) => byId.get(id));
    node.needs = needs.includes(undefined) ? needs.filter((needed) => needed !== undefined) : (needs as AssetNode[]);
  }
  const circles = circlesAmong(nodes);
  for (const node of nodes) {
    for (const needed of node.needs) {
      if (node.circle === null || needed.circle !== node.circle) needed.hasDependants = true;
    }
  }
  return { nodes, circles };
}

/** Finds the circles among the assets: the strongly connected components of more than one asset, and assets that depend on themselves. */
function circlesAmong(nodes: readonly AssetNode[]): readonly AssetCircle[] {
  const component = componentsOf(nodes);
  const sizes = new Int32Array(nodes.length);
  for (const named of component) sizes[named] = Number(sizes[named]) + 1;
  const circles = new Map<number, AssetCircle>();
  // In the order of the assets, so that the members stand in it, too.
  for (const node of nodes) {
    const named = component[node.index] as number;
    if (sizes[named] === 1 && !node.needs.includes(node)) continue;
    const circle = circles.get(named) ?? { members: [] };
    circles.set(named, circle);
    circle.members.push(node);
    node.circle = circle;
  }
  return [...circles.values()];
}

const none = -1;

/**
 * The strongly connected component of each asset, named by the number of one member: the algorithm of Tarjan, its stacks as links between the
 * numbers of assets, so that nothing grows with the depth.
 */
function componentsOf(nodes: readonly AssetNode[]): Int32Array {
  const numbers = (): Int32Array => new Int32Array(nodes.length).fill(none);
  const order = numbers();
  // The lowest visit that the walk reaches from an asset.
  const low = numbers();
  const component = numbers();
  // The asset before this one on the walk, and among those without a component.
  const cameFrom = numbers();
  const openBefore = numbers();
  const nextNeed = new Int32Array(nodes.length);
  const lower = (index: number, visit: number | undefined): void => {
    low[index] = Math.min(Number(low[index]), Number(visit));
  };
  let visits = 0;
  let open = none;
  let at = none;
  const enter = (index: number): void => {
    order[index] = visits;
    low[index] = visits;
    visits += 1;
    openBefore[index] = open;
    open = index;
    cameFrom[index] = at;
    at = index;
  };
  for (const start of nodes) {
    if (order[start.index] === none) enter(start.index);
    while (at !== none) {
      const here: number = at;
      const place = nextNeed[here] as number;
      nextNeed[here] = place + 1;
      const needed = nodes[here]?.needs[place]?.index;
      if (needed !== undefined) {
        if (order[needed] === none) enter(needed);
        else if (component[needed] === none) lower(here, order[needed]);
        continue;
      }
      at = cameFrom[here] as number;
      if (at !== none) lower(at, low[here]);
      if (low[here] !== order[here]) continue;
      while (component[here] === none) {
        component[open] = here;
        open = openBefore[open] as number;
      }
    }
  }
  return component;
}

/**
 * The assets about which nothing is known from which a need of protection could follow: they and those in a circle with them hold no data,
 * nothing is stated about them, and no other asset depends on them.
 *
 * @internal
 */
export function bareAssets(
  { nodes, circles }: AssetGraph,
  isStated: (node: AssetNode) => boolean,
): readonly AssetNode[] {
  const isKnown = (node: AssetNode): boolean => node.hasDependants || node.asset.holds.length > 0 || isStated(node);
  const known = new Set<AssetCircle | null>(circles.filter(({ members }) => members.some(isKnown)));
  return nodes.filter((node) => !isKnown(node) && !known.has(node.circle));
}
