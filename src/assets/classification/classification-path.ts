import { anObject, aText, listOf, nullOr, oneOf } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import type { AssetClassifications, ClassifiedAsset, ComputedLevel } from './classify-assets.ts';

const classificationsGuard = /* @__PURE__ */ anObject<AssetClassifications>({
  assets: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ClassifiedAsset>({
      asset: aText,
      decidedBy: /* @__PURE__ */ oneOf(['computed', 'typed']),
      computed: /* @__PURE__ */ nullOr(/* @__PURE__ */ anObject<ComputedLevel>({ via: /* @__PURE__ */ nullOr(aText) })),
    }),
  ),
});

/**
 * Lists the assets over which the computed level of an asset came, such as for an explanation.
 *
 * @param classifications - The answer of `classifyAssets`.
 * @param asset - The id of the asset.
 * @returns The ids from the asset to the one at which the level begins: it holds the decisive data set, or its level is stated or the default. The
 *   shortest way; of several the one that the order of the assets has first. Empty where nothing was computed.
 * @throws RangeError if the classifications cannot be read or do not have the asset.
 *
 * @example
 * ```ts
 * import { classificationPath, classifyAssets } from 'isms-kit/assets';
 * import { makeClassificationScheme } from 'isms-kit/fixtures';
 *
 * const shop = { id: 'shop', holds: ['orders'], dependsOn: ['server'] };
 * const server = { id: 'server', holds: [], dependsOn: ['room'] };
 * const room = { id: 'room', holds: [], dependsOn: [] };
 * const orders = { id: 'orders', level: 'confidential' };
 * const classifications = classifyAssets([shop, server, room], [orders], makeClassificationScheme());
 * classificationPath(classifications, 'room'); // => ['room', 'server', 'shop']
 * ```
 */
export function classificationPath(classifications: AssetClassifications, asset: string): readonly string[] {
  requireReadable('classifications', classifications, classificationsGuard);
  const byId = new Map(classifications.assets.map((one) => [one.asset, one]));
  const first = byId.get(asset);
  if (first === undefined) throw new RangeError(`asset must be one of the classified assets, got ${shownValue(asset)}`);
  if (first.computed === null) return [];
  // A set, so that the way ends even where the answer was changed by hand.
  const path = new Set([asset]);
  let via = first.computed.via;
  while (via !== null && !path.has(via)) {
    path.add(via);
    const next = byId.get(via);
    via = next === undefined || next.decidedBy === 'typed' ? null : (next.computed?.via ?? null);
  }
  return [...path];
}
