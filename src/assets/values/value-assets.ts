import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { schemeGuard } from '../classification/classification-guards.ts';
import type { ClassificationScheme } from '../classification/classification-scheme.ts';
import { ranksOf } from '../classification/classify-data-set.ts';
import { type AssetGraph, bareAssets, graphOf } from '../dependencies/asset-graph.ts';
import { passOn, reachedFrom, type Seed } from '../dependencies/pass-on.ts';
import type { Asset } from '../inventory/asset.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { classifiedAssetGuard, dataSetGuard } from '../inventory/inventory-guards.ts';
import { type InformationSecurityProperty, informationSecurityProperties } from '../../standard/control-attributes.ts';

/** Where a value begins: at a data set, or at an asset that has it by itself. */
export interface ValueSource {
  /** The kind of record. */
  readonly kind: 'data-set' | 'asset';
  /** The id of the record. */
  readonly id: string;
}

/** The value of an asset for one property. */
export interface AssetValue {
  /** The id of the level of value; null where none is known. */
  readonly level: string | null;
  /** Whether the value may be higher, because values of data here or on an asset that depends on this one are not known. */
  readonly atLeast: boolean;
  /** Where the value begins; null where none is known. */
  readonly source: ValueSource | null;
  /** The asset that depends on this one and passed the value on; null where the value begins here or is not known. */
  readonly via: string | null;
}

/** The values of one asset. Plain JSON. */
export interface ValuedAsset {
  /** The id of the asset. */
  readonly asset: string;
  /** Its value for confidentiality. */
  readonly confidentiality: AssetValue;
  /** Its value for integrity. */
  readonly integrity: AssetValue;
  /** Its value for availability. */
  readonly availability: AssetValue;
}

/** The parts of an asset from which its values follow. */
export type AssetToValue = Pick<Asset, 'id' | 'holds' | 'dependsOn' | 'values'>;

/** The parts of a data set from which values follow. */
export type DataToValue = Pick<DataSet, 'id' | 'values'>;

const assetsGuard = /* @__PURE__ */ listOf(classifiedAssetGuard);
const dataSetsGuard = /* @__PURE__ */ listOf(dataSetGuard);

/**
 * Finds the values of assets for confidentiality, integrity and availability: for each property the highest of the asset's own, of the data that it
 * holds, and of everything that depends on it (BSI standard 200-2). No value is assumed: one that is not known makes the answer `atLeast`.
 *
 * @param assets - The assets.
 * @param dataSets - The data sets that they hold; the values of one that is not there are not known.
 * @param scheme - The classification scheme with its levels of value. Without them no value is known.
 * @returns The values of every asset in their order, of repeated ids the first. The cost grows linearly.
 * @throws RangeError if an asset, a data set or the scheme cannot be read.
 *
 * @example
 * ```ts
 * import { valueAssets } from 'isms-kit/assets';
 * import { makeClassificationScheme } from 'isms-kit/fixtures';
 *
 * const shop = { id: 'shop', holds: ['orders'], dependsOn: ['server'], values: { availability: 'very-high' } };
 * const server = { id: 'server', holds: [], dependsOn: [] };
 * const orders = { id: 'orders', values: { confidentiality: 'high', integrity: 'high', availability: 'normal' } };
 * const [, ofServer] = valueAssets([shop, server], [orders], makeClassificationScheme());
 * ofServer?.integrity.level; // => 'high'
 * ofServer?.availability; // => { level: 'very-high', atLeast: false, source: { kind: 'asset', id: 'shop' }, via: 'shop' }
 * ```
 */
export function valueAssets(
  assets: readonly AssetToValue[],
  dataSets: readonly DataToValue[],
  scheme: ClassificationScheme,
): readonly ValuedAsset[] {
  requireReadable('assets', assets, assetsGuard);
  requireReadable('dataSets', dataSets, dataSetsGuard);
  requireReadable('scheme', scheme, schemeGuard);
  const graph = graphOf(assets as readonly Asset[]);
  const byId = new Map(dataSets.toReversed().map((dataSet) => [dataSet.id, dataSet]));
  const [confidentiality, integrity, availability] = informationSecurityProperties.map((property) =>
    valuesOf(property, { graph, byId, scheme }),
  ) as [Values, Values, Values];
  return graph.nodes.map(({ asset, index }) => ({
    asset: asset.id,
    confidentiality: confidentiality[index] as AssetValue,
    integrity: integrity[index] as AssetValue,
    availability: availability[index] as AssetValue,
  }));
}

type Values = readonly AssetValue[];

/** The values of all assets for one property, in the order of the assets. */
function valuesOf(
  property: InformationSecurityProperty,
  {
    graph,
    byId,
    scheme: { valueLevels = [] },
  }: {
    readonly graph: AssetGraph;
    readonly byId: ReadonlyMap<string, DataToValue>;
    readonly scheme: ClassificationScheme;
  },
): Values {
  const ranks = ranksOf(valueLevels);
  const rankOf = (level: string | undefined): number | undefined =>
    level === undefined ? undefined : ranks.get(level);
  const seeds: Seed<ValueSource>[] = [];
  const unknown = [...bareAssets(graph, ({ asset }) => rankOf(asset.values?.[property]) !== undefined)];
  for (const node of graph.nodes) {
    const { id, holds, values } = node.asset;
    for (const dataSet of holds) {
      const rank = rankOf(byId.get(dataSet)?.values?.[property]);
      if (rank === undefined) unknown.push(node);
      else seeds.push({ node, rank, source: { kind: 'data-set', id: dataSet }, isTyped: false });
    }
    const own = rankOf(values?.[property]);
    if (own !== undefined) seeds.push({ node, rank: own, source: { kind: 'asset', id }, isTyped: false });
    else if (values?.[property] !== undefined) unknown.push(node);
  }
  const { effective } = passOn(graph, seeds);
  const isAtLeast = reachedFrom(graph, unknown);
  return graph.nodes.map((node) => {
    const need = effective[node.index];
    if (need === undefined) return { level: null, atLeast: true, source: null, via: null };
    const { rank, source, via } = need;
    const level = (valueLevels[rank] as (typeof valueLevels)[number]).id;
    return { level, atLeast: isAtLeast(node), source, via: via?.asset.id ?? null };
  });
}
