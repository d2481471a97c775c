import {
  aBoolean,
  aDate,
  anHourPeriod,
  anInstant,
  aNumberFromZero,
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
import { cadenceGuard } from '../../core/reviews/cadence-guard.ts';
import type { Review } from '../../core/reviews/review.ts';
import type { ClosedAlert } from './alert.ts';
import type { ClockMeasurement, LogClock, LogKeptForPeriod, LogKeptUntilEvent, LogSource } from './log-source.ts';
import { logFacts, logProtections } from './log-words.ts';
import type { MonitoringRule } from './monitoring-rule.ts';

const reviewsGuard: Guard = /* @__PURE__ */ listOf(
  /* @__PURE__ */ anObject<Review>({ on: aDate, counts: /* @__PURE__ */ maybe(aBoolean) }),
);

/**
 * The parts of a log source on which functions rely.
 *
 * @internal
 */
export const logSourceGuard: Guard = /* @__PURE__ */ anObject<LogSource>({
  id: aText,
  title: /* @__PURE__ */ maybe(aText),
  asset: aText,
  fields: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(logFacts)),
  retention: /* @__PURE__ */ maybe(
    /* @__PURE__ */ aShape('kind', {
      period: /* @__PURE__ */ anObject<LogKeptForPeriod>({ period: aPeriod }),
      event: /* @__PURE__ */ anObject<LogKeptUntilEvent>({ period: /* @__PURE__ */ maybe(aPeriod) }),
    }),
  ),
  requiredRetention: /* @__PURE__ */ maybe(aPeriod),
  protection: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(logProtections)),
  owner: /* @__PURE__ */ maybe(aText),
  reviewCadence: /* @__PURE__ */ maybe(cadenceGuard),
  reviews: /* @__PURE__ */ maybe(reviewsGuard),
  clock: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<LogClock>({
      maximumOffset: aNumberFromZero,
      measureEvery: /* @__PURE__ */ maybe(aPeriod),
      measurements: /* @__PURE__ */ listOf(/* @__PURE__ */ anObject<ClockMeasurement>({ on: aDate, offset: aNumber })),
    }),
  ),
  from: aDate,
  through: /* @__PURE__ */ maybe(aDate),
});

/**
 * The parts of a monitoring rule on which functions rely.
 *
 * @internal
 */
export const monitoringRuleGuard: Guard = /* @__PURE__ */ anObject<MonitoringRule>({
  id: aText,
  title: aText,
  sources: /* @__PURE__ */ listOf(aText),
  owner: /* @__PURE__ */ maybe(aText),
  testCadence: /* @__PURE__ */ maybe(cadenceGuard),
  tests: /* @__PURE__ */ maybe(reviewsGuard),
  acknowledgeWithin: /* @__PURE__ */ maybe(anHourPeriod),
  from: aDate,
  through: /* @__PURE__ */ maybe(aDate),
});

const raisedGuard: Guard = /* @__PURE__ */ anObject<ClosedAlert>({ id: aText, rule: aText, raisedAt: anInstant });

const statesGuard: Guard = /* @__PURE__ */ aShape('status', {
  open: /* @__PURE__ */ anObject({}),
  acknowledged: /* @__PURE__ */ anObject<ClosedAlert>({ acknowledgedAt: anInstant }),
  closed: /* @__PURE__ */ anObject<ClosedAlert>({ acknowledgedAt: anInstant, closedAt: anInstant }),
});

/**
 * The parts of an alert on which functions rely.
 *
 * @internal
 */
export const alertGuard: Guard = (value) => raisedGuard(value) ?? statesGuard(value);
