import type { Period } from '../../core/calendar/period.ts';
import type { ServiceLevel, SeverityTargets } from './service-level.ts';
import type { VulnerabilitySeverity } from './vulnerability-severities.ts';

/** The id of a published service level. */
export type ServiceLevelPresetId = 'gitlab' | 'atlassianCloud' | 'fedRampRev5';

function inDays(severity: VulnerabilitySeverity, period: Period): SeverityTargets {
  return { severity, remediate: { kind: 'days', period } };
}

/**
 * Service levels that others have published, each with its edition and its source. They are facts about those organizations and not a
 * recommendation: which times are right follows from your own risks.
 *
 * GitLab mitigates a critical vulnerability within 24 hours. Atlassian counts from the confirmation. FedRAMP counts from the discovery, and never
 * past the day that the catalogue of exploited vulnerabilities sets: `remediationDue` takes the day of the listing as a limit of its own.
 *
 * @example
 * ```ts
 * import { serviceLevelPresets } from 'isms-kit/operations';
 *
 * serviceLevelPresets.atlassianCloud.startsAt; // => ['confirmed']
 * serviceLevelPresets.gitlab.targets[0]?.mitigate; // => { kind: 'hours', hours: 'PT24H' }
 * ```
 */
export const serviceLevelPresets: Readonly<Record<ServiceLevelPresetId, ServiceLevel>> = {
  gitlab: {
    id: 'gitlab',
    title: 'Remediation of vulnerabilities at GitLab',
    edition: 'handbook, read in 2026',
    source: 'GitLab handbook, vulnerability management',
    startsAt: ['detected'],
    targets: [
      {
        severity: 'critical',
        remediate: { kind: 'days', period: 'P30D' },
        mitigate: { kind: 'hours', hours: 'PT24H' },
      },
      /* @__PURE__ */ inDays('high', 'P30D'),
      /* @__PURE__ */ inDays('medium', 'P90D'),
      /* @__PURE__ */ inDays('low', 'P180D'),
    ],
  },
  atlassianCloud: {
    id: 'atlassianCloud',
    title: 'Bug fix policy of Atlassian, cloud products',
    edition: 'policy, read in 2026',
    source: 'Atlassian security bug fix policy',
    startsAt: ['confirmed'],
    targets: [
      /* @__PURE__ */ inDays('critical', 'P14D'),
      /* @__PURE__ */ inDays('high', 'P28D'),
      /* @__PURE__ */ inDays('medium', 'P42D'),
      /* @__PURE__ */ inDays('low', 'P175D'),
    ],
  },
  fedRampRev5: {
    id: 'fedRampRev5',
    title: 'Continuous monitoring of FedRAMP',
    edition: 'Rev. 5',
    source: 'FedRAMP Rev. 5, continuous monitoring',
    startsAt: ['detected'],
    targets: [
      /* @__PURE__ */ inDays('critical', 'P30D'),
      /* @__PURE__ */ inDays('high', 'P30D'),
      /* @__PURE__ */ inDays('medium', 'P90D'),
      /* @__PURE__ */ inDays('low', 'P180D'),
    ],
  },
};
