import type { AssetGraph, AssetNode } from './asset-graph.ts';

/**
 * A need of protection that begins at an asset: by its data, or by what a person stated about it.
 *
 * @internal
 */
export interface Seed<Source> {
  readonly node: AssetNode;
  /** The rank of the level, from 0. */
  readonly rank: number;
  readonly source: Source;
  /** Whether a person stated it about the asset as a whole; it then decides about the asset without being computed. */
  readonly isTyped: boolean;
}

/**
 * A need of protection that an asset has.
 *
 * @internal
 */
export interface Need<Source> {
  readonly rank: number;
  readonly source: Source;
  /** The asset that passed it on; null where it begins here. */
  readonly via: AssetNode | null;
}

/**
 * The needs of an asset: the one that follows from its data and from the assets that depend on it, and the one that it has and passes on.
 *
 * @internal
 */
export interface Needs<Source> {
  computed?: Need<Source>;
  effective?: Need<Source>;
}

/**
 * Passes the needs of protection on from the assets that depend on others to those on which they depend (BSI standard 200-2): each asset has the
 * highest of what begins at it and of what the assets have that depend on it. Of needs of the same level the one with the shortest way counts, then
 * the order of the seeds. The levels are taken from the highest down, so that every asset passes a need on only once.
 *
 * @internal
 */
export function passOn<Source>(
  { nodes }: AssetGraph,
  seeds: readonly Seed<Source>[],
  isFixed: (node: AssetNode) => boolean = () => false,
): (node: AssetNode) => Needs<Source> {
  const needs = nodes.map((): Needs<Source> => ({}));
  const needsOf = (node: AssetNode): Needs<Source> => needs[node.index] as Needs<Source>;
  const byRank: Seed<Source>[][] = [];
  for (const seed of seeds) (byRank[seed.rank] ??= []).push(seed);
  for (const seedsOfRank of byRank.toReversed()) {
    const queue: AssetNode[] = [];
    const settle = (node: AssetNode, need: Need<Source>): void => {
      if (needsOf(node).effective !== undefined) return;
      needsOf(node).effective = need;
      queue.push(node);
    };
    const compute = (node: AssetNode, need: Need<Source>): void => {
      needsOf(node).computed ??= need;
      // What a person fixed is not lifted; it is settled by its own seed.
      if (!isFixed(node)) settle(node, need);
    };
    for (const { node, rank, source, isTyped } of seedsOfRank ?? []) {
      const need = { rank, source, via: null };
      if (isTyped) settle(node, need);
      else compute(node, need);
    }
    // The queue grows while it is read.
    for (const node of queue) {
      const { rank, source } = needsOf(node).effective as Need<Source>;
      for (const needed of node.needs) {
        // What a person stated about an asset does not come back to it as computed.
        if (needsOf(needed).effective?.source !== source) compute(needed, { rank, source, via: node });
      }
    }
  }
  return needsOf;
}

/**
 * The assets to which something comes from some assets along the dependencies, those included.
 *
 * @internal
 */
export function reachedFrom(
  starts: readonly AssetNode[],
  isFixed: (node: AssetNode) => boolean = () => false,
): ReadonlySet<AssetNode> {
  const reached = new Set(starts);
  // The set grows while it is read.
  for (const node of reached) {
    if (isFixed(node)) continue;
    for (const needed of node.needs) reached.add(needed);
  }
  return reached;
}
