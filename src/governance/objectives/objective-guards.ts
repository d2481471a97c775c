import { actionGuard } from '../../core/actions/action-guard.ts';
import type { Action } from '../../core/actions/action.ts';
import {
  aDate,
  anObject,
  aNumber,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { Measure, RangeMeasure, ThresholdMeasure } from './measure.ts';
import type { RangeTarget, ThresholdTarget } from './measure-targets.ts';
import type { Measurement } from './measurement.ts';
import { objectiveLifecycle } from './objective-lifecycle.ts';
import type { Objective, ObjectiveEntry } from './objective.ts';

const threshold = /* @__PURE__ */ anObject<ThresholdMeasure>({
  targets: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ThresholdTarget>({
      from: aDate,
      target: aNumber,
      amber: /* @__PURE__ */ maybe(aNumber),
    }),
  ),
});

const targets = /* @__PURE__ */ aShape('direction', {
  higher: threshold,
  lower: threshold,
  range: /* @__PURE__ */ anObject<RangeMeasure>({
    targets: /* @__PURE__ */ listOf(
      /* @__PURE__ */ anObject<RangeTarget>({
        from: aDate,
        low: aNumber,
        high: aNumber,
        amberLow: /* @__PURE__ */ maybe(aNumber),
        amberHigh: /* @__PURE__ */ maybe(aNumber),
      }),
    ),
  }),
});

const measureFields = /* @__PURE__ */ anObject<Measure>({
  id: aText,
  what: aText,
  every: aPeriod,
  startsOn: aDate,
  within: /* @__PURE__ */ maybe(aPeriod),
  endedOn: /* @__PURE__ */ maybe(aDate),
  measuredBy: /* @__PURE__ */ maybe(aText),
});

/**
 * The parts of a measure on which functions rely.
 *
 * @internal
 */
export const measureGuard: Guard = (value) => measureFields(value) ?? targets(value);

/**
 * The parts of a measurement on which functions rely.
 *
 * @internal
 */
export const measurementGuard: Guard = /* @__PURE__ */ anObject<Measurement>({
  id: aText,
  measure: aText,
  periodFrom: aDate,
  value: aNumber,
  measuredOn: aDate,
  recordedOn: aDate,
  replaces: /* @__PURE__ */ maybe(aText),
});

/**
 * The parts of an objective that its status depends on.
 *
 * @internal
 */
export const objectiveStatusGuard: Guard = /* @__PURE__ */ anObject<Objective>({
  id: aText,
  measures: /* @__PURE__ */ listOf(aText),
  dueOn: /* @__PURE__ */ maybe(aDate),
  history: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<ObjectiveEntry>({
      state: /* @__PURE__ */ oneOf(objectiveLifecycle.states),
      enteredOn: aDate,
    }),
  ),
});

const actionTexts = /* @__PURE__ */ anObject<Action>({ text: aText, owner: /* @__PURE__ */ maybe(aText) });

const wholeAction: Guard = (action) => actionGuard(action) ?? actionTexts(action);

const planGuard = /* @__PURE__ */ anObject<Objective>({
  text: aText,
  actions: /* @__PURE__ */ listOf(wholeAction),
  owner: /* @__PURE__ */ maybe(aText),
});

/**
 * The parts of an objective on which checks rely.
 *
 * @internal
 */
export const objectiveGuard: Guard = (value) => objectiveStatusGuard(value) ?? planGuard(value);
