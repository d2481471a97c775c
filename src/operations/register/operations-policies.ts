import type { Instant } from '../../core/calendar/instant.ts';
import { anInstant, anObject, aPeriod, aTimeZone, type Guard, maybe } from '../../core/guards/guard.ts';
import type { ChangeRegisterRules } from '../changes/check-changes.ts';
import { changePolicyGuard } from '../changes/change-policy.ts';
import { type FilteringPolicy, filteringPolicyGuard } from '../filtering/check-filtering.ts';
import { type KeysPolicy, keysPolicyGuard } from '../keys/key-guards.ts';
import { type LoggingPolicy, loggingPolicyGuard } from '../logging/read-logging.ts';
import { type BackupPolicy, backupPolicyGuard } from '../recovery/backup-gaps.ts';
import type { VulnerabilityRules } from '../vulnerabilities/read-vulnerabilities.ts';
import { remediationChoicesGuard } from '../vulnerabilities/vulnerability-guards.ts';

/** The policies of the organization by which its registers of operations are judged. */
export interface OperationsPolicies {
  /**
   * The moment in question, on the day `asOf` in some time zone. When absent, a time of hours has run out only where that is so in every time zone
   * when the day begins, and certificates are judged at the beginning of the day in UTC.
   */
  readonly now?: Instant;
  /** The zone, the choices and the decision table for vulnerabilities, and the time to confirm one. */
  readonly vulnerabilities?: VulnerabilityRules;
  /** The zone, the gates, the freeze periods and the time for the approval of an emergency change. */
  readonly changes?: ChangeRegisterRules;
  /** The rule on the assets that need a log; whether an asset needs one is unknown when absent. */
  readonly logging?: LoggingPolicy;
  /** The rules on backups, with the assets and data that need one; which of them have none is unknown when absent. */
  readonly backups?: BackupPolicy;
  /** The bounds within which the rule sets of networks are judged. */
  readonly filtering?: FilteringPolicy;
  /** The demands on keys and certificates; none when absent. */
  readonly keys?: KeysPolicy;
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
  now: /* @__PURE__ */ maybe(anInstant),
  vulnerabilities: /* @__PURE__ */ maybe(vulnerabilityRules),
  changes: /* @__PURE__ */ maybe(changeRules),
  logging: /* @__PURE__ */ maybe(loggingPolicyGuard),
  backups: /* @__PURE__ */ maybe(backupPolicyGuard),
  filtering: /* @__PURE__ */ maybe(filteringPolicyGuard),
  keys: /* @__PURE__ */ maybe(keysPolicyGuard),
});
