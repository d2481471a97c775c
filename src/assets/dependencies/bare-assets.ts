import type { AssetGraph, AssetGroup, AssetNode } from './asset-graph.ts';

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
