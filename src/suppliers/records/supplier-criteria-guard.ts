import { aMapOf, anObject, aPeriod, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { assuranceKinds, criticalityLevels, supplierAgreementKinds, verdictRules } from './service-words.ts';
import type { CriticalityRow, SupplierCriteria, TierRequirement } from './supplier-criteria.ts';

const aLevel: Guard = /* @__PURE__ */ oneOf(criticalityLevels);
const periodsByLevel: Guard = /* @__PURE__ */ anObject<SupplierCriteria['reviewEvery']>({
  low: aPeriod,
  medium: aPeriod,
  high: aPeriod,
  critical: aPeriod,
});
const tierGuard: Guard = /* @__PURE__ */ maybe(
  /* @__PURE__ */ anObject<TierRequirement>({
    assurances: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(assuranceKinds))),
    agreements: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(supplierAgreementKinds))),
  }),
);
const aList: Guard = /* @__PURE__ */ listOf(aText);

/** A list with at least one item: without any factor or row, nothing could be unknown. */
function notEmpty(list: Guard): Guard {
  return (value) =>
    list(value) ??
    ((value as readonly unknown[]).length > 0
      ? undefined
      : { path: [], expected: 'a list with at least one item', value });
}

/**
 * The parts by which the criticality of a service is judged.
 *
 * @internal
 */
export const criticalityCriteriaGuard: Guard = /* @__PURE__ */ anObject<SupplierCriteria>({
  factors: /* @__PURE__ */ notEmpty(aList),
  table: /* @__PURE__ */ maybe(
    /* @__PURE__ */ notEmpty(
      /* @__PURE__ */ listOf(
        /* @__PURE__ */ anObject<CriticalityRow>({ level: aLevel, atLeast: /* @__PURE__ */ aMapOf(aLevel) }),
      ),
    ),
  ),
  reviewEvery: periodsByLevel,
});

const furtherGuard: Guard = /* @__PURE__ */ anObject<SupplierCriteria>({
  exitFrom: aLevel,
  reportValidFor: aPeriod,
  bridgeFor: aPeriod,
  answersValidFor: aPeriod,
  allowedRegions: /* @__PURE__ */ maybe(aList),
  freeRegions: /* @__PURE__ */ maybe(aList),
  tiers: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<NonNullable<SupplierCriteria['tiers']>>({
      low: tierGuard,
      medium: tierGuard,
      high: tierGuard,
      critical: tierGuard,
    }),
  ),
  fixedRules: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(verdictRules))),
  noticeWithin: /* @__PURE__ */ maybe(aPeriod),
});

/**
 * The parts of the criteria on which functions rely.
 *
 * @internal
 */
export const supplierCriteriaGuard: Guard = (value) => criticalityCriteriaGuard(value) ?? furtherGuard(value);
