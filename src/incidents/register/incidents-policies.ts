import type { HourPeriod } from '../../core/calendar/hour-period.ts';
import type { Instant } from '../../core/calendar/instant.ts';
import { anHourPeriod, anInstant, anObject, type Guard, maybe } from '../../core/guards/guard.ts';
import { type IncidentSeverityScale, requireSeverityScale, severityScaleGuard } from '../cases/severity-scale.ts';
import type { EventLimits } from '../events/check-events.ts';
import { type PublishedSecurityTxt, publishedSecurityTxtGuard } from '../security-txt/check-security-txt.ts';
import { requireOptions } from '../../core/guards/readable.ts';

/** The policies of the organization by which its registers of incidents are judged. */
export interface IncidentsPolicies extends EventLimits {
  /**
   * The moment in question, on the day `asOf` in some time zone. When absent, a time of hours has run out only where that is so in every time zone
   * when the day begins.
   */
  readonly now?: Instant;
  /** The scale of severity; no level is unknown, and no incident is major, when absent. */
  readonly scale?: IncidentSeverityScale;
  /** The time after which an investigation between suspicion and awareness of a breach needs a reason; none does when absent. */
  readonly investigateWithin?: HourPeriod;
  /** The security.txt that is published; it is not judged when absent. */
  readonly securityTxt?: PublishedSecurityTxt;
}

const policiesGuard: Guard = /* @__PURE__ */ anObject<IncidentsPolicies>({
  now: /* @__PURE__ */ maybe(anInstant),
  scale: /* @__PURE__ */ maybe(severityScaleGuard),
  reportWithin: /* @__PURE__ */ maybe(anHourPeriod),
  triageWithin: /* @__PURE__ */ maybe(anHourPeriod),
  investigateWithin: /* @__PURE__ */ maybe(anHourPeriod),
  securityTxt: /* @__PURE__ */ maybe(publishedSecurityTxtGuard),
});

/**
 * Throws unless the policies can be read and do not contradict themselves.
 *
 * @internal
 */
export function requireIncidentsPolicies(policies: IncidentsPolicies, parameter: string): void {
  requireOptions(policies, policiesGuard, parameter);
  requireSeverityScale(policies.scale);
}
