import { describe, expect, it } from 'vitest';
import {
  makeDisclosurePolicy,
  makeDisclosureReport,
  makeEvidenceItem,
  makeIncident,
  makePostIncidentReview,
  makeSecurityEvent,
  makeTimelineEntry,
} from '../../../src/fixtures/index.ts';
import {
  DisclosurePolicySchema,
  DisclosureReportSchema,
  EvidenceItemSchema,
  IncidentSchema,
  PostIncidentReviewSchema,
  SecurityEventSchema,
  TimelineEntrySchema,
} from '../../../src/incidents/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('SecurityEventSchema', () => {
  const event = makeSecurityEvent();
  const between = { kind: 'between', earliest: '2026-11-02T10:00:00Z', latest: '2026-11-02T10:00:00Z' };
  it.each([
    [event, []],
    [{ ...event, observed: { kind: 'on', on: '2026-11-02' } }, []],
    [{ ...event, observed: between }, []],
    [
      { ...event, observed: { ...between, latest: '2026-11-02T09:59:59Z' } },
      ['observed.latest: time-ends-before-start'],
    ],
    [{ ...event, observed: '2026-11-02' }, ['observed: invalid_type']],
    [{ ...event, reportedAt: '2026-11-02' }, ['reportedAt: instant-unreadable']],
    [{ ...event, reporter: { kind: 'neighbour' } }, ['reporter.kind: invalid_value']],
    [{ ...event, triage: { outcome: 'pending', by: 'ciso' } }, ['triage: unrecognized_keys']],
    [
      { ...event, triage: { outcome: 'duplicate', by: 'ciso', at: '2026-11-02T10:20:00Z' } },
      ['triage.of: invalid_type'],
    ],
    [
      { ...event, triage: { outcome: 'no-incident', category: 'nothing', by: 'ciso', at: '2026-11-02T10:20:00Z' } },
      ['triage.category: invalid_value'],
    ],
    [{ ...event, triage: { outcome: 'breach' } }, ['triage.outcome: invalid_union']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(SecurityEventSchema, record)).toEqual(problems);
  });
});

describe('IncidentSchema', () => {
  const incident = makeIncident();
  const dismissal = { kind: 'no-incident', by: 'ciso', on: '2026-11-03', reason: 'A test' };
  it.each([
    [incident, []],
    [{ id: 'I', title: 'T', detectedAt: '2026-11-02T10:00:00Z', severity: [], history: [] }, []],
    [{ ...incident, detectedAt: '2026-11-02' }, ['detectedAt: instant-unreadable']],
    [{ ...incident, severity: [{ on: '2026-11-02' }] }, ['severity.0.level: invalid_type']],
    [{ ...incident, history: [{ state: 'open', enteredOn: '2026-11-02' }] }, ['history.0.state: invalid_value']],
    [{ ...incident, failedControls: ['A.5.99'] }, ['failedControls.0: invalid_value']],
    [{ ...incident, tlp: 'white' }, ['tlp: invalid_value']],
    [{ ...incident, cause: { kind: 'undetermined' } }, ['cause.reason: invalid_type']],
    [{ ...incident, dismissal }, []],
    [{ ...incident, dismissal: { ...dismissal, reason: '' } }, ['dismissal.reason: text-empty']],
    [{ ...incident, dismissal: { ...dismissal, of: 'INC-2' } }, ['dismissal: unrecognized_keys']],
    [{ ...incident, dismissal: { ...dismissal, kind: 'duplicate' } }, ['dismissal.of: invalid_type']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(IncidentSchema, record)).toEqual(problems);
  });
});

describe('TimelineEntrySchema', () => {
  const entry = makeTimelineEntry();
  it.each([
    [entry, []],
    [{ ...entry, recordedAt: '2026-11-02T10:20:00Z' }, []],
    [{ ...entry, recordedAt: '2026-11-02T10:19:59Z' }, ['recordedAt: timeline-recorded-before']],
    [{ ...entry, kind: 'gossip' }, ['kind: invalid_value']],
    [{ ...entry, text: ' ' }, ['text: text-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(TimelineEntrySchema, record)).toEqual(problems);
  });
});

describe('EvidenceItemSchema', () => {
  const item = makeEvidenceItem();
  const md5 = { algorithm: 'md5', value: '098F6BCD4621d373cade4e832627b4f6' };
  const step = { kind: 'transferred', at: '2026-11-02T12:00:00Z', from: 'ada', to: 'ben' };
  it.each([
    [item, []],
    [{ ...item, digests: [] }, ['digests: too_small']],
    [{ ...item, digests: [md5] }, []],
    [{ ...item, digests: [{ ...md5, value: '98f6' }] }, ['digests.0.value: evidence-digest-unreadable']],
    [
      { ...item, digests: [{ ...md5, value: 'g98f6bcd4621d373cade4e832627b4f6' }] },
      ['digests.0.value: evidence-digest-unreadable'],
    ],
    [{ ...item, digests: [{ ...md5, algorithm: 'crc32' }] }, ['digests.0.algorithm: invalid_value']],
    [{ ...item, kind: 'object' }, [': unrecognized_keys']],
    [{ ...item, custody: [step] }, []],
    [{ ...item, custody: [{ ...step, to: undefined }] }, ['custody.0.to: invalid_type']],
    [
      { ...item, custody: [{ ...step, kind: 'accessed' }] },
      ['custody.0.by: invalid_type', 'custody.0: unrecognized_keys'],
    ],
    [{ ...item, custody: [{ ...step, kind: 'destroyed' }] }, ['custody.0: unrecognized_keys']],
    [{ ...item, custody: [{ ...step, kind: 'lost' }] }, ['custody.0.kind: invalid_union']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(EvidenceItemSchema, record)).toEqual(problems);
  });
});

describe('PostIncidentReviewSchema', () => {
  const review = makePostIncidentReview();
  const text = 'Lesson';
  it.each([
    [review, []],
    [{ ...review, lessons: [] }, ['lessons: too_small']],
    [{ ...review, cause: undefined }, ['cause: invalid_type']],
    [{ ...review, lessons: [{ text }] }, []],
    [
      { ...review, lessons: [{ text, response: { kind: 'actions', actions: [] } }] },
      ['lessons.0.response.actions: too_small'],
    ],
    [
      { ...review, lessons: [{ text, response: { kind: 'no-action', by: 'ciso' } }] },
      ['lessons.0.response.reason: invalid_type'],
    ],
    [
      { ...review, lessons: [{ text, response: { kind: 'nonconformity' } }] },
      ['lessons.0.response.nonconformity: invalid_type'],
    ],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(PostIncidentReviewSchema, record)).toEqual(problems);
  });
});

describe('DisclosurePolicySchema', () => {
  const policy = makeDisclosurePolicy();
  it.each([
    [policy, []],
    [{ ...policy, contacts: [] }, ['contacts: too_small']],
    [{ ...policy, contacts: ['security@example.com'] }, ['contacts.0: uri-invalid']],
    [{ ...policy, contacts: ['mailto:a@b.c\nExpires: 2030-01-01T00:00:00Z'] }, ['contacts.0: uri-invalid']],
    [{ ...policy, contacts: ['http://example.com'] }, ['contacts.0: uri-insecure']],
    [{ ...policy, contacts: ['HTTPS://example.com'] }, []],
    [{ ...policy, contacts: ['https:example.com'] }, ['contacts.0: uri-invalid']],
    [{ ...policy, contacts: ['https://'] }, ['contacts.0: uri-invalid']],
    [{ ...policy, contacts: ['https:///path'] }, ['contacts.0: uri-invalid']],
    [{ ...policy, contacts: ['mailto:a%2@b.c'] }, ['contacts.0: uri-invalid']],
    [{ ...policy, contacts: ['tel:+49-30-1234'] }, []],
    [{ ...policy, languages: ['en', 'english_1'] }, ['languages.1: language-tag-invalid']],
    [{ ...policy, through: '2026-01-01' }, []],
    [{ ...policy, through: '2025-12-31' }, ['through: disclosure-policy-ends-before-start']],
    [{ ...policy, fixWithin: 'PT72H' }, ['fixWithin: period-with-time']],
    [{ ...policy, zone: '+01:00' }, ['zone: time-zone-unknown']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(DisclosurePolicySchema, record)).toEqual(problems);
  });
});

describe('DisclosureReportSchema', () => {
  const report = makeDisclosureReport();
  it.each([
    [report, []],
    [{ ...report, acknowledgedAt: '2026-11-02T10:00:00Z' }, []],
    [
      { ...report, acknowledgedAt: '2026-11-02T09:59:59Z' },
      ['acknowledgedAt: disclosure-acknowledged-before-received'],
    ],
    [{ ...report, finder: { kind: 'anonymous', name: 'x' } }, ['finder: unrecognized_keys']],
    [{ ...report, finder: { kind: 'named', name: 'x', credit: 'unknown' } }, ['finder.credit: invalid_value']],
    [{ ...report, verdict: { kind: 'pending', by: 'ada' } }, ['verdict: unrecognized_keys']],
    [{ ...report, verdict: { kind: 'out-of-scope', by: 'ada' } }, ['verdict.on: invalid_type']],
    [{ ...report, verdict: { kind: 'duplicate', by: 'ada', on: '2026-11-06' } }, ['verdict.of: invalid_type']],
    [{ ...report, embargo: { endsOn: '2026-12-01' } }, ['embargo.basis: invalid_type']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(DisclosureReportSchema, record)).toEqual(problems);
  });
});
