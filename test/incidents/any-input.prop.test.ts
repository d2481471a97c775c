import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeDisclosurePolicy,
  makeDisclosureReport,
  makeEvidenceItem,
  makeIncident,
  makePostIncidentReview,
  makeSecurityEvent,
  makeTimelineEntry,
} from '../../src/fixtures/index.ts';
import * as incidents from '../../src/incidents/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const now = '2026-11-21T09:00:00Z';
const text = 'Contact: mailto:security@example.com\nExpires: 2027-06-30T00:00:00Z\n';
const policies = {
  now,
  scale: { levels: ['low', 'high'], majorFrom: 'high' },
  reportWithin: 'PT24H',
  triageWithin: 'PT24H',
  securityTxt: { text, retrievedFrom: 'https://example.com/.well-known/security.txt' },
} as const;
const names = 'asOf now scale reportWithin triageWithin securityTxt';
const incident = makeIncident({
  dismissal: { kind: 'duplicate', of: 'INC-2', by: 'ciso', on: '2026-11-03', reason: 'Twice' },
  acknowledged: { kind: 'on', on: '2026-11-02' },
  recovered: { kind: 'between', earliest: '2026-11-03T09:00:00Z', latest: '2026-11-03T12:00:00Z' },
});
const reviews = [makePostIncidentReview()];
const registers = {
  securityEvents: [
    makeSecurityEvent(),
    makeSecurityEvent({
      id: 'EV-2',
      triage: { outcome: 'duplicate', of: 'EV-1', by: 'ciso', at: '2026-11-02T10:20:00Z' },
    }),
  ],
  incidents: [incident, makeIncident({ id: 'INC-2' })],
  timelineEntries: [makeTimelineEntry({ evidence: ['EVD-1'], supersedes: 'TL-2' })],
  evidenceItems: [makeEvidenceItem({ copyOf: 'EVD-2' }), makeEvidenceItem({ id: 'EVD-2' })],
  postIncidentReviews: reviews,
  disclosurePolicies: [makeDisclosurePolicy({ zone: 'Europe/Berlin', through: '2027-12-31' })],
  disclosureReports: [
    makeDisclosureReport({ embargo: { endsOn: '2027-01-15', basis: 'Agreed' }, fixedOn: '2026-11-20' }),
    makeDisclosureReport({ id: 'DR-2', verdict: { kind: 'duplicate', of: 'DR-1', by: 'ada', on: '2026-11-06' } }),
  ],
};

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  incidentTimeline: [[incident, registers.timelineEntries], 'incident entries'],
  incidentStateGaps: [
    [incident, 'closed', { asOf, reviews, scale: policies.scale }],
    'incident state options asOf reviews scale',
  ],
  incidentMetrics: [
    [registers.incidents, { from: '2026-11-01', through: '2026-11-30', now, zone: 'Europe/Berlin', method: 'linear' }],
    'incidents options from through now zone method',
  ],
  disclosureDeadlines: [
    [registers.disclosureReports[0], registers.disclosurePolicies[0], { asOf }],
    'report policy options asOf',
  ],
  parseSecurityTxt: [
    [text, { now, retrievedFrom: policies.securityTxt.retrievedFrom }],
    'text options now retrievedFrom',
  ],
  securityTxt: [[registers.disclosurePolicies[0], { expiresAt: now }], 'policy options expiresAt'],
  checkIncidents: [[registers, { asOf, ...policies }], `registers context ${names}`],
  incidentsDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', ...policies }],
    `registers options from through ${names}`,
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(incidents, samples);

  it('checkIncidents never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        const records = mutated as incidents.IncidentsRegisters;
        expect(() => incidents.checkIncidents(records, { asOf, ...policies })).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });
});
