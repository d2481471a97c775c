import { aDate, anObject, aNumber, aPeriod, aText, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import type { CriterionExemption, QualityCriterion, QualityGate } from './quality-gate.ts';
import type { QualityMeasure } from './quality-measure.ts';

/**
 * The parts of a measure on which functions rely.
 *
 * @internal
 */
export const qualityMeasureGuard: Guard = /* @__PURE__ */ anObject<QualityMeasure>({
  id: aText,
  metric: aText,
  value: /* @__PURE__ */ maybe(aNumber),
  unit: /* @__PURE__ */ maybe(aText),
  revision: aText,
  on: aDate,
  population: /* @__PURE__ */ maybe(aNumber),
});

const criterionGuard = /* @__PURE__ */ anObject<QualityCriterion>({
  metric: aText,
  comparator: /* @__PURE__ */ oneOf(['at-least', 'at-most', 'none-above']),
  threshold: aNumber,
  unit: /* @__PURE__ */ maybe(aText),
  whenMissing: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['fail'])),
  exempt: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<CriterionExemption>({ metric: aText, below: aNumber, reason: aText }),
  ),
});

/**
 * The parts of a quality gate on which functions rely.
 *
 * @internal
 */
export const qualityGateGuard: Guard = /* @__PURE__ */ anObject<QualityGate>({
  id: aText,
  title: aText,
  criteria: /* @__PURE__ */ listOf(criterionGuard),
  validFor: /* @__PURE__ */ maybe(aPeriod),
});
