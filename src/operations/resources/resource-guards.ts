import {
  aDate,
  aNumberFromZero,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
} from '../../core/guards/guard.ts';
import type { Capacity, CapacityMeasurement } from './capacity.ts';
import type { BaselineItem, ConfigurationBaseline, DeviatingItem } from './configuration-baseline.ts';
import type { RunningProtection, StoppedProtection } from './malware-protection.ts';

const aShare: Guard = (value) =>
  aNumberAboveZero(value) ??
  ((value as number) > 1 ? { path: [], expected: 'a number above 0 and at most 1', value } : undefined);

const aNumberAboveZero: Guard = (value) =>
  aNumberFromZero(value) ?? (value === 0 ? { path: [], expected: 'a number above 0', value } : undefined);

/**
 * The parts of a capacity on which functions rely.
 *
 * @internal
 */
export const capacityGuard: Guard = /* @__PURE__ */ anObject<Capacity>({
  id: aText,
  title: aText,
  owner: /* @__PURE__ */ maybe(aText),
  unit: aText,
  limit: aNumberAboveZero,
  warningShare: aShare,
  criticalShare: aShare,
  measureEvery: /* @__PURE__ */ maybe(aPeriod),
  measurements: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<CapacityMeasurement>({ on: aDate, used: aNumberFromZero }),
  ),
  from: aDate,
});

const protectedGuard: Guard = /* @__PURE__ */ anObject<RunningProtection>({
  id: aText,
  asset: aText,
  assetClass: aText,
});

const statesGuard: Guard = /* @__PURE__ */ aShape('status', {
  on: /* @__PURE__ */ anObject<RunningProtection>({
    checkedOn: aDate,
    checkEvery: /* @__PURE__ */ maybe(aPeriod),
    updatedOn: /* @__PURE__ */ maybe(aDate),
    updateWithin: /* @__PURE__ */ maybe(aPeriod),
  }),
  off: /* @__PURE__ */ anObject<StoppedProtection>({
    checkedOn: aDate,
    checkEvery: /* @__PURE__ */ maybe(aPeriod),
    exception: /* @__PURE__ */ maybe(aText),
  }),
  unknown: /* @__PURE__ */ anObject({}),
  'not-needed': /* @__PURE__ */ anObject({}),
});

/**
 * The parts of a protection against malware on which functions rely.
 *
 * @internal
 */
export const malwareProtectionGuard: Guard = (value) => protectedGuard(value) ?? statesGuard(value);

const assessedGuard: Guard = /* @__PURE__ */ anObject<DeviatingItem>({ asset: aText, item: aText, on: aDate });

const resultsGuard: Guard = /* @__PURE__ */ aShape('result', {
  compliant: /* @__PURE__ */ anObject({}),
  deviates: /* @__PURE__ */ anObject<DeviatingItem>({
    actual: /* @__PURE__ */ maybe(aText),
    exception: /* @__PURE__ */ maybe(aText),
  }),
  unknown: /* @__PURE__ */ anObject({}),
});

/**
 * The parts of a baseline on which functions rely.
 *
 * @internal
 */
export const configurationBaselineGuard: Guard = /* @__PURE__ */ anObject<ConfigurationBaseline>({
  id: aText,
  items: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<BaselineItem>({ id: aText, since: /* @__PURE__ */ maybe(aDate) }),
  ),
  assets: /* @__PURE__ */ listOf(aText),
  assessments: /* @__PURE__ */ listOf((value) => assessedGuard(value) ?? resultsGuard(value)),
});
