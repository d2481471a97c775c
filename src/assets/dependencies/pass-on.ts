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
  /** Whether it is only assumed: it then decides where nothing else of its level does. It is not when absent. */
  readonly isAssumed?: boolean;
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
 * The needs of the assets: the one that follows from its data and from the assets that depend on it, and the one that it has and passes on.
 *
 * @internal
 */
export interface Needs<Source> {
  /** By the number of the asset; undefined where nothing follows. */
  readonly computed: readonly (Need<Source> | undefined)[];
  /** By the number of the asset; undefined where it has none. */
  readonly effective: readonly (Need<Source> | undefined)[];
}

/**
 * Passes the needs of protection on from the assets that depend on others to those on which they depend (BSI standard 200-2): each asset has the
 * highest of what begins at it and of what the assets have that depend on it. Of needs of the same level the one with the shortest way counts, then
 * the order of the seeds; an assumed one comes last. The levels are taken from the highest down, so that every asset passes a need on only once.
 *
 * @internal
 */
export function passOn<Source>(
  { nodes }: AssetGraph,
  seeds: readonly Seed<Source>[],
  isFixed: (node: AssetNode) => boolean = () => false,
): Needs<Source> {
  const computed = nodes.map((): Need<Source> | undefined => undefined);
  const effective = nodes.map((): Need<Source> | undefined => undefined);
  const byRank: Seed<Source>[][] = [];
  for (const seed of seeds) (byRank[2 * seed.rank + (seed.isAssumed === true ? 0 : 1)] ??= []).push(seed);
  for (const seedsOfRank of byRank.toReversed()) {
    const queue: AssetNode[] = [];
    const settle = (node: AssetNode, need: Need<Source>): void => {
      if (effective[node.index] !== undefined) return;
      effective[node.index] = need;
      queue.push(node);
    };
    const compute = (node: AssetNode, need: Need<Source>): void => {
      computed[node.index] ??= need;
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
      const { rank, source } = effective[node.index] as Need<Source>;
      for (const needed of node.needs) {
        // What a person stated about an asset does not come back to it as computed.
        if (effective[needed.index]?.source !== source) compute(needed, { rank, source, via: node });
      }
    }
  }
  return { computed, effective };
}

/**
 * Whether something comes to an asset from some assets along the dependencies, those included.
 *
 * @internal
 */
export function reachedFrom(
  { nodes }: AssetGraph,
  starts: readonly AssetNode[],
  isFixed: (node: AssetNode) => boolean = () => false,
): (node: AssetNode) => boolean {
  const reached = nodes.map(() => false);
  const queue: AssetNode[] = [];
  const reach = (node: AssetNode): void => {
    if (reached[node.index] === true) return;
    reached[node.index] = true;
    queue.push(node);
  };
  starts.forEach(reach);
  // The queue grows while it is read.
  for (const node of queue) if (!isFixed(node)) node.needs.forEach(reach);
  return (node) => reached[node.index] === true;
}
