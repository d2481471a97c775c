import { instantOf } from 'isms-kit/core';
import {
  makeDisclosurePolicy,
  makeDisclosureReport,
  makeEvidenceItem,
  makeIncident,
  makePostIncidentReview,
  makeSecurityEvent,
  makeTimelineEntry,
} from 'isms-kit/fixtures';
import { checkIncidents, incidentMetrics, type IncidentsRegisters, parseSecurityTxt } from 'isms-kit/incidents';
import { measureGrowth } from './measure-growth.ts';

/** Each incident comes from one event, and has an entry, an item of evidence and a review; every second report is a duplicate of the one before it. */
function makeRegisters(size: number): IncidentsRegisters {
  const ids = Array.from({ length: size }, (_, index) => `INC-${index}`);
  return {
    securityEvents: ids.map((incident, index) =>
      makeSecurityEvent({
        id: `EV-${index}`,
        triage: { outcome: 'incident', incident, by: 'ciso', at: '2026-11-02T10:20:00Z', reason: 'Seen' },
      }),
    ),
    incidents: ids.map((id) => makeIncident({ id, cause: undefined })),
    timelineEntries: ids.map((incident, index) => makeTimelineEntry({ id: `TL-${index}`, incident })),
    evidenceItems: ids.map((incident, index) => makeEvidenceItem({ id: `EVD-${index}`, incident })),
    postIncidentReviews: ids.map((incident, index) => makePostIncidentReview({ id: `PIR-${index}`, incident })),
    disclosurePolicies: [makeDisclosurePolicy()],
    disclosureReports: ids.map((_, index) =>
      index % 2 === 0
        ? makeDisclosureReport({ id: `DR-${index}` })
        : makeDisclosureReport({
            id: `DR-${index}`,
            verdict: { kind: 'duplicate', of: `DR-${index - 1}`, by: 'ada', on: '2026-11-06' },
          }),
    ),
  };
}

/** Incidents that are contained after different times. */
function makeIncidents(size: number) {
  return Array.from({ length: size }, (_, index) =>
    makeIncident({
      id: `INC-${index}`,
      contained: {
        kind: 'at',
        at: instantOf(new Date(Date.UTC(2026, 10, 3) + ((index * 7919) % 86_400) * 1000)),
      },
    }),
  );
}

measureGrowth('checkIncidents', makeRegisters, (registers) => checkIncidents(registers, { asOf: '2026-11-21' }));

measureGrowth('incidentMetrics', makeIncidents, (incidents) =>
  incidentMetrics(incidents, { from: '2026-11-01', through: '2026-11-30', now: '2026-11-21T09:00:00Z' }),
);

// Behind its limits the file is not read, so that ten times as much junk takes hardly longer.
measureGrowth(
  'parseSecurityTxt on junk',
  (size) => 'Contact: http://[::1\r\n- #:\uFFFD\t'.repeat(size / 25),
  (text) => parseSecurityTxt(text, { now: '2026-11-21T09:00:00Z' }),
  [100_000, 1_000_000],
);
