import {
  aDate,
  anHourPeriod,
  anObject,
  aPeriod,
  aShape,
  aText,
  type Guard,
  listOf,
  maybe,
  oneOf,
} from '../../core/guards/guard.ts';
import type { HolidayCalendar } from '../../deadlines/working-days/holiday-calendar.ts';
import type { DaysTarget, HoursTarget, WorkingDaysTarget } from './remediation-target.ts';
import type { ServiceLevel, SeverityTargets } from './service-level.ts';
import { vulnerabilitySeverities } from './vulnerability-severities.ts';

const aCount: Guard = (value) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3660
    ? undefined
    : { path: [], expected: 'a whole number from 1', value };

const targetGuard = /* @__PURE__ */ aShape('kind', {
  days: /* @__PURE__ */ anObject<DaysTarget>({ period: aPeriod }),
  'working-days': /* @__PURE__ */ anObject<WorkingDaysTarget>({ count: aCount, calendar: aText }),
  hours: /* @__PURE__ */ anObject<HoursTarget>({ hours: anHourPeriod }),
  none: /* @__PURE__ */ anObject({}),
});

/**
 * The parts of a service level on which functions rely.
 *
 * @internal
 */
export const serviceLevelGuard: Guard = /* @__PURE__ */ anObject<ServiceLevel>({
  id: aText,
  startsAt: /* @__PURE__ */ listOf(/* @__PURE__ */ oneOf(['detected', 'confirmed', 'published', 'listed'])),
  targets: /* @__PURE__ */ listOf(
    /* @__PURE__ */ anObject<SeverityTargets>({
      severity: /* @__PURE__ */ oneOf(vulnerabilitySeverities),
      remediate: targetGuard,
      mitigate: /* @__PURE__ */ maybe(targetGuard),
    }),
  ),
  assets: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aText)),
});

/**
 * The parts of a holiday calendar by which working days are counted.
 *
 * @internal
 */
export const holidayCalendarGuard: Guard = /* @__PURE__ */ anObject<HolidayCalendar>({
  id: aText,
  from: aDate,
  to: aDate,
  dates: /* @__PURE__ */ listOf(aDate),
});
