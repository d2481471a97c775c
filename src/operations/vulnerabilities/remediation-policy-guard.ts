import { anObject, type Guard, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { remediationTableGuard } from '../service-levels/remediation-decision.ts';
import { holidayCalendarGuard, serviceLevelGuard } from '../service-levels/service-level-guards.ts';
import type { RemediationPolicy } from './remediation-standing.ts';

/**
 * The choices of a policy and the data that it brings, without its service levels.
 *
 * @internal
 */
export const remediationChoicesGuard: Guard = /* @__PURE__ */ anObject<RemediationPolicy>({
  decisionTable: /* @__PURE__ */ maybe(remediationTableGuard),
  calendars: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(holidayCalendarGuard)),
  severityChange: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['from-start', 'from-change'])),
  reopened: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['new-clock', 'first-clock'])),
  unassigned: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['scanner', 'awaiting'])),
});

const levelsGuard = /* @__PURE__ */ anObject<RemediationPolicy>({
  serviceLevels: /* @__PURE__ */ listOf(serviceLevelGuard),
});

/**
 * A policy as functions read it.
 *
 * @internal
 */
export const remediationPolicyGuard: Guard = (value) => remediationChoicesGuard(value) ?? levelsGuard(value);
