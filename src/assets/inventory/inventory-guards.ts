import { aDate, anObject, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { Asset, DisposedAssetEntry, LostAssetEntry } from './asset.ts';
import { assetLifecycle } from './asset-lifecycle.ts';
import type { DataSet } from './data-set.ts';
import { daysInOrder } from '../../core/guards/days-in-order.ts';
import type { ProtectionValues } from '../records/protection-values.ts';
import type { DistributionClassification } from '../records/typed-classification.ts';

const valuesGuard: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ anObject<ProtectionValues>({
    confidentiality: /* @__PURE__ */ maybe(aText),
    integrity: /* @__PURE__ */ maybe(aText),
    availability: /* @__PURE__ */ maybe(aText),
  }),
);

/**
 * The history of an asset as functions read it.
 *
 * @internal
 */
export const assetHistoryGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ daysInOrder<LostAssetEntry>(
    /* @__PURE__ */ anObject<
      Omit<LostAssetEntry, 'state'> & Omit<DisposedAssetEntry, 'state'> & { readonly state: string }
    >({
      state: /* @__PURE__ */ oneOf(assetLifecycle.states),
      enteredOn: aDate,
      reportedOn: /* @__PURE__ */ maybe(aDate),
      incident: /* @__PURE__ */ maybe(aText),
      disposal: /* @__PURE__ */ maybe(aText),
    }),
    [['reportedOn', 'enteredOn']],
  ),
);

/**
 * The parts of an asset from which its classification and its values follow.
 *
 * @internal
 */
export const classifiedAssetGuard: Guard = /* @__PURE__ */ anObject<Asset>({
  id: aText,
  holds: /* @__PURE__ */ listOf(aText),
  dependsOn: /* @__PURE__ */ listOf(aText),
  classification: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<DistributionClassification>({
      level: aText,
      reason: /* @__PURE__ */ oneOf(['assessed', 'cumulation', 'distribution']),
      rationale: /* @__PURE__ */ maybe(aText),
      by: /* @__PURE__ */ maybe(aText),
      approvedBy: /* @__PURE__ */ maybe(aText),
    }),
  ),
  values: valuesGuard,
});

const otherParts: Guard = /* @__PURE__ */ anObject<Asset>({
  title: aText,
  owner: /* @__PURE__ */ maybe(aText),
  supplier: /* @__PURE__ */ maybe(aText),
  site: /* @__PURE__ */ maybe(aText),
  classification: /* @__PURE__ */ maybe(/* @__PURE__ */ anObject<DistributionClassification>({ on: aDate })),
  cadence: /* @__PURE__ */ maybe(cadenceGuard),
  checkedOn: /* @__PURE__ */ maybe(aDate),
  history: assetHistoryGuard,
});

/**
 * The parts of an asset on which functions rely.
 *
 * @internal
 */
export const assetGuard: Guard = (value) => classifiedAssetGuard(value) ?? otherParts(value);

const partsOfDataSet: Guard = /* @__PURE__ */ anObject<DataSet>({
  id: aText,
  owner: /* @__PURE__ */ maybe(aText),
  level: /* @__PURE__ */ maybe(aText),
  candidates: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
  values: valuesGuard,
  retentionCategory: /* @__PURE__ */ maybe(aText),
});

/**
 * The parts of a data set on which functions rely. A level that is known and open at once could be lower than a candidate.
 *
 * @internal
 */
export const dataSetGuard: Guard = (value) => {
  const problem = partsOfDataSet(value);
  if (problem !== undefined) return problem;
  const { level, candidates } = value as DataSet;
  if (level === undefined || candidates === undefined) return undefined;
  return { path: ['candidates'], expected: 'absent beside a level', value: candidates };
};
