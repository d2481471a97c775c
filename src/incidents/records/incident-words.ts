/** Who reported a security event. */
export type ReporterKind = 'staff' | 'customer' | 'supplier' | 'researcher' | 'authority' | 'monitoring' | 'other';

/** The kinds of reporters of security events. */
export const reporterKinds: readonly ReporterKind[] = [
  'staff',
  'customer',
  'supplier',
  'researcher',
  'authority',
  'monitoring',
  'other',
];

/** The category of an event that was no incident. */
export type NoIncidentCategory = 'false-positive' | 'near-miss' | 'other';

/** The categories of events that were no incidents. */
export const noIncidentCategories: readonly NoIncidentCategory[] = ['false-positive', 'near-miss', 'other'];

/** The kind of an entry in the timeline of an incident. */
export type TimelineKind =
  | 'detection'
  | 'decision'
  | 'action'
  | 'communication'
  | 'evidence'
  | 'severity-changed'
  | 'status-changed'
  | 'observation';

/** The kinds of entries in the timeline of an incident. */
export const timelineKinds: readonly TimelineKind[] = [
  'detection',
  'decision',
  'action',
  'communication',
  'evidence',
  'severity-changed',
  'status-changed',
  'observation',
];

/** A label of the Traffic Light Protocol, version 2.0: with whom information may be shared. */
export type TlpLabel = 'red' | 'amber-strict' | 'amber' | 'green' | 'clear';

/** The labels of the Traffic Light Protocol, version 2.0, the narrowest first. */
export const tlpLabels: readonly TlpLabel[] = ['red', 'amber-strict', 'amber', 'green', 'clear'];
