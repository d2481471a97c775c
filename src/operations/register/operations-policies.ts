import { anObject, aPeriod, type Guard, maybe } from '../../core/guards/guard.ts';
import { aTimeZone } from '../records/local-days.ts';
import type { ChangeRegisterRules } from '../changes/check-changes.ts';
import { changePolicyGuard } from '../changes/change-policy.ts';
import type { VulnerabilityRules } from '../vulnerabilities/read-vulnerabilities.ts';
import { remediationChoicesGuard } from '../vulnerabilities/vulnerability-guards.ts';

/** The policies of the organization by which its registers of operations are judged. */
export interface OperationsPolicies {
  /** The zone, the choices and the decision table for vulnerabilities, and the time to confirm one. */
  readonly vulnerabilities?: VulnerabilityRules;
  /** The zone, the gates, the freeze periods and the time for the approval of an emergency change. */
  readonly changes?: ChangeRegisterRules;
}

const vulnerabilityFields = /* @__PURE__ */ anObject<VulnerabilityRules>({
  zone: /* @__PURE__ */ maybe(aTimeZone),
  confirmWithin: /* @__PURE__ */ maybe(aPeriod),
});
const changeFields = /* @__PURE__ */ anObject<ChangeRegisterRules>({ zone: /* @__PURE__ */ maybe(aTimeZone) });
const vulnerabilityRules: Guard = (value) => vulnerabilityFields(value) ?? remediationChoicesGuard(value);
const changeRules: Guard = (value) => changeFields(value) ?? changePolicyGuard(value);

/**
 * The policies as functions read them.
 *
 * @internal
 */
export const operationsPoliciesGuard: Guard = /* @__PURE__ */ anObject<OperationsPolicies>({
  vulnerabilities: /* @__PURE__ */ maybe(vulnerabilityRules),
  changes: /* @__PURE__ */ maybe(changeRules),
});
