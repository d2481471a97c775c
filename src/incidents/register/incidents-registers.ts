import { readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { breachGuard } from '../breaches/breach-guards.ts';
import type { PersonalDataBreach } from '../breaches/personal-data-breach.ts';
import { incidentGuard } from '../cases/incident-guard.ts';
import { timelineEntryGuard } from '../cases/incident-timeline.ts';
import type { Incident } from '../cases/incident.ts';
import type { TimelineEntry } from '../cases/timeline-entry.ts';
import { disclosurePolicyGuard, disclosureReportGuard } from '../disclosure/disclosure-guards.ts';
import type { DisclosurePolicy } from '../disclosure/disclosure-policy.ts';
import type { DisclosureReport } from '../disclosure/disclosure-report.ts';
import { securityEventGuard } from '../events/security-event-guard.ts';
import type { SecurityEvent } from '../events/security-event.ts';
import { evidenceItemGuard } from '../evidence/evidence-guard.ts';
import type { EvidenceItem } from '../evidence/evidence-item.ts';
import { postIncidentReviewGuard } from '../lessons/post-incident-review-guard.ts';
import type { PostIncidentReview } from '../lessons/post-incident-review.ts';

/** The registers of incidents; each may be absent, and what a register that is not given holds is unknown. */
export interface IncidentsRegisters {
  /** The security events. */
  readonly securityEvents?: readonly SecurityEvent[];
  /** The incidents. */
  readonly incidents?: readonly Incident[];
  /** The entries of the timelines of incidents. */
  readonly timelineEntries?: readonly TimelineEntry[];
  /** The items of evidence. */
  readonly evidenceItems?: readonly EvidenceItem[];
  /** The reviews of incidents. */
  readonly postIncidentReviews?: readonly PostIncidentReview[];
  /** The personal data breaches. */
  readonly personalDataBreaches?: readonly PersonalDataBreach[];
  /** The policies for reports of vulnerabilities. */
  readonly disclosurePolicies?: readonly DisclosurePolicy[];
  /** The reports of vulnerabilities from outside. */
  readonly disclosureReports?: readonly DisclosureReport[];
}

/**
 * The registers of incidents, ready for many questions.
 *
 * @internal
 */
export interface IncidentsReads {
  readonly events: RegisterRead<SecurityEvent>;
  readonly incidents: RegisterRead<Incident>;
  readonly entries: RegisterRead<TimelineEntry>;
  readonly evidence: RegisterRead<EvidenceItem>;
  readonly reviews: RegisterRead<PostIncidentReview>;
  readonly breaches: RegisterRead<PersonalDataBreach>;
  readonly policies: RegisterRead<DisclosurePolicy>;
  readonly reports: RegisterRead<DisclosureReport>;
}

/**
 * Reads the registers of incidents once.
 *
 * @internal
 */
export function readIncidents(registers: IncidentsRegisters): IncidentsReads {
  const { securityEvents, incidents, timelineEntries, evidenceItems } = registers;
  const { postIncidentReviews, personalDataBreaches, disclosurePolicies, disclosureReports } = registers;
  return {
    events: readRegister('securityEvents', 'security-event', securityEvents, securityEventGuard),
    incidents: readRegister('incidents', 'incident', incidents, incidentGuard),
    entries: readRegister('timelineEntries', 'timeline-entry', timelineEntries, timelineEntryGuard),
    evidence: readRegister('evidenceItems', 'evidence-item', evidenceItems, evidenceItemGuard),
    reviews: readRegister('postIncidentReviews', 'post-incident-review', postIncidentReviews, postIncidentReviewGuard),
    breaches: readRegister('personalDataBreaches', 'personal-data-breach', personalDataBreaches, breachGuard),
    policies: readRegister('disclosurePolicies', 'disclosure-policy', disclosurePolicies, disclosurePolicyGuard),
    reports: readRegister('disclosureReports', 'disclosure-report', disclosureReports, disclosureReportGuard),
  };
}
