import { listOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { type AssetGraph, type AssetNode, graphOf } from '../dependencies/asset-graph.ts';
import { type Need, type Needs, passOn, reachedFrom, type Seed } from '../dependencies/pass-on.ts';
import type { Asset } from '../inventory/asset.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { classifiedAssetGuard, dataSetGuard } from '../inventory/inventory-guards.ts';
import type { TypedClassification } from '../records/typed-classification.ts';
import { schemeGuard } from './classification-guards.ts';
import type { ClassificationScheme } from './classification-scheme.ts';
import { type DataSetClassification, levelOfData, type Ranks, ranksOf } from './classify-data-set.ts';

/** A data set that an asset holds; one that is not in the register counts as the default level. */
export interface DataSource {
  /** A data set. */
  readonly kind: 'data-set';
  /** The id of the data set. */
  readonly dataSet: string;
  /** What decided the level of the data set; `unknown` where it is not in the register. */
  readonly basis: DataSetClassification['basis'] | 'unknown';
}

/** A level that a person stated about an asset. */
export interface TypedSource {
  /** A stated classification. */
  readonly kind: 'asset';
  /** The id of the asset. */
  readonly asset: string;
}

/** The default level, for an asset about whose data nothing is known. */
export interface DefaultSource {
  /** The default. */
  readonly kind: 'default';
  /** The id of the asset. */
  readonly asset: string;
}

/** Where the level of an asset begins. */
export type ClassificationSource = DataSource | TypedSource | DefaultSource;

/** The level that follows from the data of an asset and from the assets that depend on it. */
export interface ComputedLevel {
  /** The id of the level. */
  readonly level: string;
  /** Where the level begins: the decisive data set, the stated level of an asset, or the default. */
  readonly source: ClassificationSource;
  /** The asset that depends on this one and passed the level on; null where the level begins here. */
  readonly via: string | null;
}

/**
 * How a stated level stands to the computed one: it stands `alone` where nothing is computed; it is `equal`; `higher` is fine with a rationale;
 * `distributed` is lower and counts. The others do not count: `too-low` is lower without being a distribution; a lower distribution is
 * `unreasoned`, `unapproved`, or `in-cycle`; and `unknown` is not a level of the scheme.
 */
export type TypedVerdict =
  'alone' | 'equal' | 'higher' | 'distributed' | 'too-low' | 'unreasoned' | 'unapproved' | 'in-cycle' | 'unknown';

/** The level that a person stated. */
export interface TypedLevel {
  /** The id of the level. */
  readonly level: string;
  /** The ground that the person gave. */
  readonly reason: TypedClassification['reason'];
  /** How it stands to the computed level. */
  readonly verdict: TypedVerdict;
}

/** The classification of one asset. Plain JSON. */
export interface ClassifiedAsset {
  /** The id of the asset. */
  readonly asset: string;
  /** The id of the effective level: the higher of the computed and the stated one, or the lower of a distribution that counts. */
  readonly level: string;
  /** Which of the two decided. Where they are equal, data that the asset holds decides, then the stated level. */
  readonly decidedBy: 'computed' | 'typed';
  /** Whether the level may be higher, because data here or on an asset that depends on this one is not known. */
  readonly atLeast: boolean;
  /** Whether the level rests on the default, because no data with a level is known. */
  readonly assumed: boolean;
  /** The computed level; null where a level is stated and nothing is there to compute another from. */
  readonly computed: ComputedLevel | null;
  /** The stated level; null where none is. */
  readonly typed: TypedLevel | null;
}

/** The classification of a register of assets. Plain JSON. */
export interface AssetClassifications {
  /** The assets in their order; of repeated ids the first. */
  readonly assets: readonly ClassifiedAsset[];
  /** The ids of assets that depend on each other in a circle, each circle once; its members have one level. */
  readonly cycles: readonly (readonly string[])[];
}

/** The parts of an asset from which its classification follows. */
export type AssetToClassify = Pick<Asset, 'id' | 'holds' | 'dependsOn' | 'classification'>;

const assetsGuard = /* @__PURE__ */ listOf(classifiedAssetGuard);
const dataSetsGuard = /* @__PURE__ */ listOf(dataSetGuard);

/**
 * Classifies assets (A.5.9, A.5.12): each has the highest level of the data that it holds and of everything that depends on it (BSI standard 200-2). So
 * `A dependsOn B` lifts B, never A. Assets that depend on each other in a circle have one level. The default of the scheme serves data without a level
 * and assets about whose data nothing is known, which those that depend on them may lift. It is no floor for an asset with data.
 *
 * A stated level stands apart. Higher, it counts. Lower, it counts only as a distribution with a rationale and an approval, outside a circle. The
 * effective level passes on.
 *
 * @param assets - The assets, such as those not yet disposed of.
 * @param dataSets - The data sets that they hold. A data set that is not there counts as the default level, and the answer is `atLeast`.
 * @param scheme - The classification scheme.
 * @returns The level of every asset with what decided it, and the circles. The cost grows linearly with the assets and their dependencies.
 *   `classificationPath` gives the way on which a level came.
 * @throws RangeError if an asset, a data set or the scheme cannot be read.
 *
 * @example
 * ```ts
 * import { classifyAssets } from 'isms-kit/assets';
 * import { makeClassificationScheme } from 'isms-kit/fixtures';
 *
 * const shop = { id: 'shop', holds: ['orders'], dependsOn: ['server'] };
 * const server = { id: 'server', holds: [], dependsOn: ['room'] };
 * const room = { id: 'room', holds: [], dependsOn: [] };
 * const orders = { id: 'orders', level: 'confidential' };
 * const { assets } = classifyAssets([shop, server, room], [orders], makeClassificationScheme());
 * assets.map(({ asset, level }) => `${asset}: ${level}`); // => ['shop: confidential', 'server: confidential', 'room: confidential']
 * assets[2]?.computed?.via; // => 'server'
 * assets[2]?.computed?.source; // => { kind: 'data-set', dataSet: 'orders', basis: 'typed' }
 * ```
 */
export function classifyAssets(
  assets: readonly AssetToClassify[],
  dataSets: readonly Pick<DataSet, 'id' | 'level' | 'candidates'>[],
  scheme: ClassificationScheme,
): AssetClassifications {
  requireReadable('assets', assets, assetsGuard);
  requireReadable('dataSets', dataSets, dataSetsGuard);
  requireReadable('scheme', scheme, schemeGuard);
  const { levels, defaultLevel } = scheme;
  const ranks = ranksOf(levels);
  const graph = graphOf(assets as readonly Asset[]);
  const levelOfId = levelsOfData(dataSets, ranks, defaultLevel);
  const isFixed = (node: AssetNode): boolean => isDistribution(node, ranks);
  const needs = passOn(graph, seedsOf(graph, levelOfId, { ranks, defaultLevel }), isFixed);
  const uncertain = graph.nodes.filter(({ asset: { holds, classification } }) => {
    const isUnknown = classification !== undefined && !ranks.has(classification.level);
    return isUnknown || holds.some((id) => levelOfId(id).atLeast);
  });
  const isAtLeast = reachedFrom(graph, uncertain, isFixed);
  const nameOf = (rank: number): string => (levels[rank] as (typeof levels)[number]).id;
  return {
    assets: graph.nodes.map((node) => answerOf(node, needs, { ranks, nameOf, isAtLeast })),
    cycles: graph.circles.map(({ members }) => members.map(({ asset }) => asset.id)),
  };
}

interface DataLevel {
  readonly level: string;
  readonly basis: DataSource['basis'];
  readonly atLeast: boolean;
}

function levelsOfData(
  dataSets: readonly Pick<DataSet, 'id' | 'level' | 'candidates'>[],
  ranks: Ranks,
  defaultLevel: string,
): (id: string) => DataLevel {
  const byId = new Map<string, DataLevel>();
  for (const dataSet of dataSets)
    if (!byId.has(dataSet.id)) byId.set(dataSet.id, levelOfData(dataSet, ranks, defaultLevel));
  const unknown: DataLevel = { level: defaultLevel, basis: 'unknown', atLeast: true };
  return (id) => byId.get(id) ?? unknown;
}

/** A lower level that counts, because only a harmless part of the data is there. Inside a circle all members have one level. */
function isDistribution({ asset: { classification }, circle }: AssetNode, ranks: Ranks): boolean {
  return (
    classification?.reason === 'distribution' &&
    classification.rationale !== undefined &&
    classification.approvedBy !== undefined &&
    ranks.has(classification.level) &&
    circle === null
  );
}

function seedsOf(
  graph: AssetGraph,
  levelOfId: (id: string) => DataLevel,
  { ranks, defaultLevel }: { readonly ranks: Ranks; readonly defaultLevel: string },
): readonly Seed<ClassificationSource>[] {
  const ofData: Seed<ClassificationSource>[] = [];
  const typed: Seed<ClassificationSource>[] = [];
  for (const node of graph.nodes) {
    const { id, holds, classification } = node.asset;
    for (const dataSet of holds) {
      const { level, basis } = levelOfId(dataSet);
      const source = { kind: 'data-set', dataSet, basis } as const;
      ofData.push({ node, rank: ranks.get(level) as number, source, isTyped: false });
    }
    const rank = classification && ranks.get(classification.level);
    if (rank !== undefined) typed.push({ node, rank, source: { kind: 'asset', asset: id }, isTyped: true });
    else if (holds.length === 0) {
      // Also with dependants: what they pass on may lift the default, and does not replace it.
      const source = { kind: 'default', asset: id } as const;
      ofData.push({ node, rank: ranks.get(defaultLevel) as number, source, isTyped: false, isAssumed: true });
    }
  }
  return [...ofData, ...typed];
}

interface Naming {
  readonly ranks: Ranks;
  readonly nameOf: (rank: number) => string;
  readonly isAtLeast: (node: AssetNode) => boolean;
}

function answerOf(
  node: AssetNode,
  needs: Needs<ClassificationSource>,
  { ranks, nameOf, isAtLeast }: Naming,
): ClassifiedAsset {
  const computed = needs.computed[node.index];
  // Every asset has data, a stated level, or the default.
  const { rank, source } = needs.effective[node.index] as Need<ClassificationSource>;
  const { id, classification } = node.asset;
  const isTyped = source.kind === 'asset' && source.asset === id;
  return {
    asset: id,
    level: nameOf(rank),
    decidedBy: isTyped ? 'typed' : 'computed',
    atLeast: isAtLeast(node),
    assumed: restsOnDefault(source),
    computed:
      computed === undefined
        ? null
        : { level: nameOf(computed.rank), source: computed.source, via: computed.via?.asset.id ?? null },
    typed: classification === undefined ? null : typedLevel(node, classification, { computed, ranks }),
  };
}

function restsOnDefault(source: ClassificationSource): boolean {
  return source.kind === 'default' || (source.kind === 'data-set' && ['default', 'unknown'].includes(source.basis));
}

function typedLevel(
  { circle }: AssetNode,
  classification: TypedClassification,
  { computed, ranks }: { readonly computed: Need<ClassificationSource> | undefined; readonly ranks: Ranks },
): TypedLevel {
  const { level, reason } = classification;
  const answer = (verdict: TypedVerdict): TypedLevel => ({ level, reason, verdict });
  const rank = ranks.get(level);
  if (rank === undefined) return answer('unknown');
  if (computed === undefined) return answer('alone');
  if (rank === computed.rank) return answer('equal');
  if (rank > computed.rank) return answer('higher');
  if (classification.reason !== 'distribution') return answer('too-low');
  if (classification.rationale === undefined) return answer('unreasoned');
  if (classification.approvedBy === undefined) return answer('unapproved');
  return answer(circle === null ? 'distributed' : 'in-cycle');
}
