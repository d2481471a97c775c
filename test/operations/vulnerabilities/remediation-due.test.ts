import { describe, expect, it } from 'vitest';
import { makeException, makeServiceLevel, makeVulnerability } from '../../../src/fixtures/index.ts';
import {
  remediationDue,
  type RemediationDueOptions,
  type RemediationPolicy,
  remediationTables,
  type ServiceLevel,
  serviceLevelPresets,
  type Vulnerability,
} from '../../../src/operations/index.ts';

type VulnerabilityOverrides = Parameters<typeof makeVulnerability>[0];

function granted(overrides: Parameters<typeof makeException>[0]) {
  return makeException({ approvedBy: { person: 'dan', role: 'ciso' }, ...overrides });
}

const detectedAt = '2026-10-01T08:00:00Z';
const open: VulnerabilityOverrides = { openings: [{ detectedAt }], history: [] };

function due(
  overrides: VulnerabilityOverrides,
  { policy = {}, ...options }: Partial<RemediationDueOptions> & { readonly policy?: Partial<RemediationPolicy> } = {},
) {
  return remediationDue(
    makeVulnerability(overrides),
    { serviceLevels: [makeServiceLevel()], ...policy },
    { asOf: '2026-10-15', zone: 'UTC', ...options },
  );
}

describe('remediationDue by a service level', () => {
  it('counts from the detection, and says what decided', () => {
    expect(due(open)).toEqual({
      kind: 'due',
      dueOn: '2026-10-31',
      dueAt: null,
      decidedBy: {
        kind: 'due',
        source: 'service-level',
        id: 'SL-1',
        dueOn: '2026-10-31',
        dueAt: null,
        startedOn: '2026-10-01',
        startEvent: 'detected',
        target: { kind: 'days', period: 'P30D' },
        row: null,
        forensicTriage: false,
      },
      missing: [],
      strictest: { dueOn: '2026-10-31', dueAt: null },
      latest: { dueOn: '2026-10-31', dueAt: null },
      limits: [expect.objectContaining({ id: 'SL-1', dueOn: '2026-10-31' })],
      severity: 'high',
      severitySource: 'assigned',
      opening: 0,
      doneOn: null,
      state: 'open',
      daysLeft: 16,
      breachDays: 0,
      exceptions: [],
      isExceptedOnDueDay: false,
      choices: { severityChange: 'from-start', reopened: 'new-clock', unassigned: 'scanner' },
    });
  });

  it('is in time on the last day, and overdue from the day after', () => {
    expect(due(open, { asOf: '2026-10-31' })).toMatchObject({ state: 'open', daysLeft: 0, breachDays: 0 });
    expect(due(open, { asOf: '2026-11-01' })).toMatchObject({ state: 'overdue', daysLeft: -1, breachDays: 1 });
  });

  it('counts the day of an instant in the zone', () => {
    const late: VulnerabilityOverrides = { ...open, openings: [{ detectedAt: '2026-10-01T22:30:00Z' }] };
    expect(due(late).dueOn).toBe('2026-10-31');
    expect(due(late, { zone: 'Europe/Berlin' }).dueOn).toBe('2026-11-01');
  });

  it('waits for a start that is not there', () => {
    const policy = { serviceLevels: [makeServiceLevel({ startsAt: ['confirmed'] })] };
    expect(due(open, { policy, asOf: '2027-12-31' })).toMatchObject({
      kind: 'awaiting-trigger',
      dueOn: null,
      missing: ['confirmed'],
      state: 'open',
      daysLeft: null,
    });
    const confirmed = { ...open, openings: [{ detectedAt, confirmedAt: '2026-10-03T08:00:00Z' }] } as const;
    expect(due(confirmed, { policy }).dueOn).toBe('2026-11-02');
    expect(due(confirmed, { policy, asOf: '2026-10-02' }).missing).toEqual(['confirmed']);
  });

  it('takes the earliest start that is known, a day before an instant of it', () => {
    const policy = { serviceLevels: [makeServiceLevel({ startsAt: ['published', 'confirmed', 'detected'] })] };
    expect(due(open, { policy }).decidedBy).toMatchObject({ startedOn: '2026-10-01', startEvent: 'detected' });
    expect(due({ ...open, publishedOn: '2026-09-20' }, { policy }).decidedBy).toMatchObject({
      startedOn: '2026-09-20',
      startEvent: 'published',
      dueOn: '2026-10-20',
    });
    expect(due({ ...open, publishedOn: '2026-10-01' }, { policy }).decidedBy).toMatchObject({
      startEvent: 'published',
    });
    const sameInstant = { ...open, openings: [{ detectedAt, confirmedAt: detectedAt }] } as const;
    expect(due(sameInstant, { policy }).decidedBy).toMatchObject({ startEvent: 'confirmed' });
    const reversed = { serviceLevels: [makeServiceLevel({ startsAt: ['detected', 'published'] })] };
    expect(due({ ...open, publishedOn: '2026-10-01' }, { policy: reversed }).decidedBy).toMatchObject({
      startEvent: 'published',
    });
  });

  it('has no limit for a severity without a target, which never breaches', () => {
    const low = { ...open, severities: [{ severity: 'low', by: 'ada', on: '2026-10-02' }] } as const;
    expect(due(low, { asOf: '2030-01-01' })).toMatchObject({ kind: 'no-limit', state: 'open', dueOn: null });
    const informational = {
      ...open,
      severities: [{ severity: 'informational', by: 'ada', on: '2026-10-02' }],
    } as const;
    expect(due(informational).limits).toEqual([{ kind: 'no-limit', source: 'service-level', id: 'SL-1' }]);
    expect(due(open, { policy: { serviceLevels: [] } })).toMatchObject({ kind: 'no-limit', limits: [] });
  });

  it('takes the severity of the scanner while none is assigned, or waits', () => {
    const unassigned = { ...open, severities: [] } as const;
    expect(due(unassigned)).toMatchObject({ dueOn: '2026-10-08', severity: 'critical', severitySource: 'scanner' });
    expect(due(unassigned, { policy: { unassigned: 'awaiting' } })).toMatchObject({
      kind: 'awaiting-trigger',
      missing: ['severity'],
      severity: null,
      severitySource: null,
    });
    expect(due({ ...unassigned, scannerSeverity: undefined }).missing).toEqual(['severity']);
    const policy = { serviceLevels: [makeServiceLevel({ startsAt: ['published'] })] };
    expect(due({ ...unassigned, scannerSeverity: undefined }, { policy }).missing).toEqual(['published', 'severity']);
  });

  it('counts hours as elapsed time, from the beginning of a day without an instant', () => {
    const inHours = (startsAt: ServiceLevel['startsAt']): Partial<RemediationPolicy> => ({
      serviceLevels: [
        makeServiceLevel({ startsAt, targets: [{ severity: 'high', remediate: { kind: 'hours', hours: 'PT72H' } }] }),
      ],
    });
    expect(due(open, { policy: inHours(['detected']), asOf: '2026-10-04' })).toMatchObject({
      dueOn: '2026-10-04',
      dueAt: '2026-10-04T08:00:00Z',
      state: 'open',
    });
    expect(due(open, { policy: inHours(['detected']), asOf: '2026-10-05' }).state).toBe('overdue');
    const published = { ...open, publishedOn: '2026-10-24' } as const;
    const berlin = { policy: inHours(['published']), asOf: '2026-10-25', zone: 'Europe/Berlin' } as const;
    expect(due(published, berlin).dueAt).toBe('2026-10-26T22:00:00Z');
    const fixed = (fixedAt: '2026-10-04T08:00:00Z' | '2026-10-04T08:00:01Z') =>
      due({ ...open, openings: [{ detectedAt, fixedAt }] }, { policy: inHours(['detected']) }).state;
    expect(fixed('2026-10-04T08:00:00Z')).toBe('done-in-time');
    expect(fixed('2026-10-04T08:00:01Z')).toBe('done-late');
  });

  it('takes the earlier instant of two limits in hours, and an instant before the whole day', () => {
    const level = (id: string, remediate: ServiceLevel['targets'][number]['remediate']) =>
      makeServiceLevel({ id, targets: [{ severity: 'high', remediate }] });
    const policy = {
      serviceLevels: [
        level('SL-1', { kind: 'days', period: 'P3D' }),
        level('SL-2', { kind: 'hours', hours: 'PT73H' }),
        level('SL-3', { kind: 'hours', hours: 'PT72H' }),
      ],
    };
    expect(due(open, { policy }).decidedBy?.id).toBe('SL-3');
  });

  it('counts working days by the calendar, and is undecided without one that covers them', () => {
    const target = { kind: 'working-days', count: 2, calendar: 'de' } as const;
    const serviceLevels = [makeServiceLevel({ targets: [{ severity: 'high', remediate: target }] })];
    const calendar = { id: 'de', from: '2026-10-01', to: '2026-10-05', dates: [] } as const;
    expect(due(open, { policy: { serviceLevels, calendars: [calendar] } }).dueOn).toBe('2026-10-05');
    const undecided = {
      kind: 'undecided',
      missing: ['calendar'],
      strictest: null,
      latest: null,
      state: 'open',
      dueOn: null,
    };
    expect(due(open, { policy: { serviceLevels } })).toMatchObject(undecided);
    const tooShort = { ...calendar, to: '2026-10-04' } as const;
    expect(due(open, { policy: { serviceLevels, calendars: [tooShort] } })).toMatchObject(undecided);
    const tooLate = { ...calendar, from: '2026-10-02' } as const;
    expect(due(open, { policy: { serviceLevels, calendars: [tooLate] } })).toMatchObject(undecided);
    const tooEarly = { ...calendar, from: '2026-01-01', to: '2026-09-30' } as const;
    expect(due(open, { policy: { serviceLevels, calendars: [tooEarly] } })).toMatchObject(undecided);
    const withOther = [...serviceLevels, makeServiceLevel({ id: 'SL-2' })];
    expect(due(open, { policy: { serviceLevels: withOther } })).toMatchObject({
      kind: 'undecided',
      strictest: null,
      latest: { dueOn: '2026-10-31', dueAt: null },
    });
  });

  it('holds a service level only for its assets', () => {
    const level = (id: string, assets: readonly string[]) =>
      makeServiceLevel({ id, assets, targets: [{ severity: 'high', remediate: { kind: 'days', period: 'P1D' } }] });
    expect(due(open, { policy: { serviceLevels: [level('SL-2', ['shop', 'web-shop'])] } }).dueOn).toBe('2026-10-02');
    expect(due(open, { policy: { serviceLevels: [level('SL-2', ['shop'])] } }).kind).toBe('no-limit');
  });

  it('asks for the mitigation where that is the aim', () => {
    const critical = { ...open, severities: [] } as const;
    const mitigation = due(critical, { aim: 'mitigate', asOf: '2026-10-04' });
    expect(mitigation).toMatchObject({ dueOn: '2026-10-03', dueAt: '2026-10-03T08:00:00Z', state: 'overdue' });
    const mitigated = (opening: object) =>
      due({ ...critical, openings: [{ detectedAt, ...opening }] }, { aim: 'mitigate' });
    expect(mitigated({ mitigatedAt: '2026-10-02T08:00:00Z' })).toMatchObject({
      state: 'done-in-time',
      doneOn: '2026-10-02',
    });
    const fixedFirst = { mitigatedAt: '2026-10-09T08:00:00Z', fixedAt: '2026-10-02T08:00:00Z' };
    expect(mitigated(fixedFirst).doneOn).toBe('2026-10-02');
    expect(mitigated({ mitigatedAt: '2026-10-02T08:00:00Z', fixedAt: '2026-10-09T08:00:00Z' }).doneOn).toBe(
      '2026-10-02',
    );
    expect(mitigated({ fixedAt: '2026-10-09T08:00:00Z' })).toMatchObject({ state: 'done-late', doneOn: '2026-10-09' });
    expect(due(open, { aim: 'mitigate' }).kind).toBe('no-limit');
    const agreedDue = { dueOn: '2026-10-02', by: 'ada', on: '2026-10-01', reason: 'Now' } as const;
    expect(due({ ...open, agreedDue }, { aim: 'mitigate' }).kind).toBe('no-limit');
  });
});

describe('remediationDue by several limits', () => {
  const listing = { catalogue: 'CISA KEV', listedOn: '2026-10-05', dueOn: '2026-10-19' } as const;
  const decisionTable = remediationTables.bod2604;
  const decided = { exposed: 'no', exploited: 'no', automatable: 'no', totalControl: 'yes' } as const;

  it('takes the earliest of them, and lists all', () => {
    const policy = { serviceLevels: [serviceLevelPresets.gitlab, serviceLevelPresets.atlassianCloud], decisionTable };
    const answer = due({ ...open, ...decided, exploited: undefined, listing, exposed: 'yes' }, { policy });
    expect(answer.limits.map(({ kind, source, id }) => [kind, source, id])).toEqual([
      ['awaiting-trigger', 'service-level', 'atlassianCloud'],
      ['due', 'service-level', 'gitlab'],
      ['due', 'decision-table', 'bod2604'],
      ['due', 'listing', 'CISA KEV'],
    ]);
    expect(answer.decidedBy).toMatchObject({
      source: 'decision-table',
      dueOn: '2026-10-04',
      forensicTriage: true,
      startEvent: 'detected',
      row: { exposed: true, exploited: true, automatable: false, totalControl: true },
    });
  });

  it('takes the day of the catalogue where it comes first, from the day on which it was listed', () => {
    expect(due({ ...open, listing }).decidedBy).toMatchObject({ source: 'listing', dueOn: '2026-10-19' });
    expect(due({ ...open, listing }, { asOf: '2026-10-04' }).dueOn).toBe('2026-10-31');
    expect(due({ ...open, listing: { ...listing, dueOn: undefined } as never }).dueOn).toBe('2026-10-31');
  });

  it('starts a decision table at the earlier of the listing and the detection', () => {
    const policy = { serviceLevels: [], decisionTable };
    const early = { ...listing, listedOn: '2026-09-20', dueOn: undefined } as never;
    expect(due({ ...open, ...decided, exploited: 'yes', listing: early }, { policy }).decidedBy).toMatchObject({
      startEvent: 'listed',
      dueOn: '2026-10-04',
      target: { kind: 'days', period: 'P14D' },
    });
    const listedOnly = { ...decisionTable, startsAt: ['listed'] } as const;
    expect(due({ ...open, ...decided }, { policy: { serviceLevels: [], decisionTable: listedOnly } })).toMatchObject({
      kind: 'awaiting-trigger',
      missing: ['listed'],
    });
  });

  it('waits for the next upgrade where nothing asks for more', () => {
    expect(due({ ...open, ...decided }, { policy: { serviceLevels: [], decisionTable } })).toMatchObject({
      kind: 'next-upgrade',
      dueOn: null,
      state: 'open',
      limits: [{ kind: 'next-upgrade', source: 'decision-table', id: 'bod2604' }],
    });
    expect(due({ ...open, ...decided }, { policy: { decisionTable } }).dueOn).toBe('2026-10-31');
  });

  it('is undecided where an open answer may give an earlier day, and decided where it cannot', () => {
    const unknown = { ...open, ...decided, exposed: 'unknown', automatable: 'yes' } as const;
    const answer = due(unknown, { policy: { decisionTable } });
    expect(answer).toMatchObject({
      kind: 'undecided',
      missing: ['exposed'],
      strictest: { dueOn: '2026-10-04', dueAt: null },
      latest: { dueOn: '2026-10-31', dueAt: null },
      state: 'open',
      daysLeft: null,
    });
    expect(due(unknown, { policy: { decisionTable }, asOf: '2026-11-01' })).toMatchObject({
      kind: 'undecided',
      state: 'overdue',
      breachDays: 1,
    });
    const soon = [makeServiceLevel({ targets: [{ severity: 'high', remediate: { kind: 'days', period: 'P3D' } }] })];
    expect(due(unknown, { policy: { serviceLevels: soon, decisionTable } }).dueOn).toBe('2026-10-04');
    const atMost = { ...open, ...decided, automatable: 'unknown' } as const;
    expect(due(atMost, { policy: { serviceLevels: [], decisionTable } })).toMatchObject({
      kind: 'undecided',
      strictest: { dueOn: '2026-11-30' },
      latest: null,
    });
    const fixed = (fixedAt: '2026-10-04T23:00:00Z' | '2026-10-05T00:00:00Z' | '2026-11-01T00:00:00Z') =>
      due({ ...unknown, openings: [{ detectedAt, fixedAt }] }, { policy: { decisionTable }, asOf: '2026-12-01' }).state;
    expect(fixed('2026-10-04T23:00:00Z')).toBe('done-in-time');
    expect(fixed('2026-10-05T00:00:00Z')).toBe('done');
    expect(fixed('2026-11-01T00:00:00Z')).toBe('done-late');
  });

  it('lets a day that a person set replace the others, earlier or later', () => {
    const agree = (dueOn: '2026-10-10' | '2026-12-24') =>
      ({ ...open, listing, agreedDue: { dueOn, by: 'ada', on: '2026-10-03', reason: 'Agreed' } }) as const;
    expect(due(agree('2026-12-24')).decidedBy).toMatchObject({ source: 'agreed', id: 'ada', dueOn: '2026-12-24' });
    expect(due(agree('2026-10-10')).dueOn).toBe('2026-10-10');
    expect(due(agree('2026-12-24'), { asOf: '2026-10-02' }).dueOn).toBe('2026-10-31');
    expect(due({ ...agree('2026-12-24') }, { policy: { decisionTable } }).kind).toBe('due');
    const before = { dueOn: '2026-12-24', by: 'ada', on: '2026-09-01', reason: 'Agreed' } as const;
    expect(due({ ...open, agreedDue: before }).dueOn).toBe('2026-12-24');
  });
});

describe('remediationDue after the severity changed', () => {
  const raised: VulnerabilityOverrides = {
    ...open,
    severities: [
      { severity: 'medium', by: 'ada', on: '2026-10-01' },
      { severity: 'high', by: 'ada', on: '2026-10-20' },
    ],
  };
  const change = { severityChange: 'from-change' } as const;

  it('counts the new target from the start', () => {
    expect(due(raised, { asOf: '2026-10-19' }).dueOn).toBe('2026-12-30');
    expect(due(raised, { asOf: '2026-10-20' }).dueOn).toBe('2026-10-31');
  });

  it('counts a raised severity from the change where the policy says so', () => {
    expect(due(raised, { policy: change, asOf: '2026-10-20' }).decidedBy).toMatchObject({
      dueOn: '2026-11-19',
      startedOn: '2026-10-20',
      startEvent: 'severity-changed',
    });
  });

  it('never gives more time by a raised severity than there was', () => {
    const late = {
      ...raised,
      severities: [
        { severity: 'medium', by: 'ada', on: '2026-10-01' },
        { severity: 'high', by: 'ada', on: '2026-12-29' },
      ],
    } as const;
    expect(due(late, { policy: change, asOf: '2026-12-29' }).decidedBy).toMatchObject({
      dueOn: '2026-12-30',
      startEvent: 'detected',
    });
  });

  it('counts a lowered severity from the start in both ways', () => {
    const lowered = {
      ...open,
      severities: [
        { severity: 'medium', by: 'ada', on: '2026-10-20' },
        { severity: 'high', by: 'ada', on: '2026-10-01' },
      ],
    } as const;
    expect(due(lowered, { asOf: '2026-10-20' }).dueOn).toBe('2026-12-30');
    expect(due(lowered, { policy: change, asOf: '2026-10-20' }).dueOn).toBe('2026-12-30');
    const toNone = {
      ...open,
      severities: [
        { severity: 'high', by: 'ada', on: '2026-10-01' },
        { severity: 'low', by: 'ada', on: '2026-10-20' },
      ],
    } as const;
    expect(due(toNone, { policy: change, asOf: '2026-10-20' }).kind).toBe('no-limit');
    const fromNone = {
      ...open,
      severities: [
        { severity: 'low', by: 'ada', on: '2026-10-01' },
        { severity: 'high', by: 'ada', on: '2026-10-20' },
        { severity: 'high', by: 'ben', on: '2026-10-20' },
      ],
    } as const;
    expect(due(fromNone, { policy: change, asOf: '2026-10-20' }).dueOn).toBe('2026-10-31');
  });

  it('begins with the first severity that is known', () => {
    const assignedLater = {
      ...open,
      scannerSeverity: undefined,
      severities: [{ severity: 'high', by: 'ada', on: '2026-10-10' }],
    } as const;
    expect(due(assignedLater, { policy: change }).dueOn).toBe('2026-10-31');
    const fromScanner = {
      ...open,
      severities: [{ severity: 'critical', by: 'ada', on: '2026-10-10' }],
      scannerSeverity: { severity: 'medium', scale: 'own' },
    } as const;
    expect(due(fromScanner, { policy: change }).dueOn).toBe('2026-10-17');
  });

  it('is undecided where a calendar is missing for the new target', () => {
    const target = { kind: 'working-days', count: 2, calendar: 'de' } as const;
    const serviceLevels = [makeServiceLevel({ targets: [{ severity: 'high', remediate: target }] })];
    expect(due(raised, { policy: { ...change, serviceLevels }, asOf: '2026-10-20' }).missing).toEqual(['calendar']);
  });

  it('takes no severity that was assigned after the fix', () => {
    const fixed = { ...raised, openings: [{ detectedAt, fixedAt: '2026-10-19T08:00:00Z' }] } as const;
    expect(due(fixed, { asOf: '2027-01-01' })).toMatchObject({
      dueOn: '2026-12-30',
      state: 'done-in-time',
      daysLeft: 72,
    });
  });
});

describe('remediationDue of a vulnerability that came back', () => {
  const openings = [{ detectedAt, fixedAt: '2026-11-05T08:00:00Z' }, { detectedAt: '2026-11-10T08:00:00Z' }] as const;
  const again: VulnerabilityOverrides = { openings, history: [] };

  it('starts a new clock, or goes on with the first one', () => {
    expect(due(again, { asOf: '2026-11-20' })).toMatchObject({ opening: 1, dueOn: '2026-12-10', state: 'open' });
    const policy = { reopened: 'first-clock' } as const;
    expect(due(again, { asOf: '2026-11-20', policy })).toMatchObject({ dueOn: '2026-10-31', state: 'overdue' });
  });

  it('waits for no start where the rule has no target for the severity', () => {
    const policy = { serviceLevels: [serviceLevelPresets.atlassianCloud] };
    const kindOf = (overrides: VulnerabilityOverrides, options: Parameters<typeof due>[1] = {}) =>
      due({ ...open, ...overrides }, { policy, ...options }).kind;
    expect(kindOf({})).toBe('awaiting-trigger');
    expect(kindOf({}, { aim: 'mitigate' })).toBe('no-limit');
    const unassigned = { severities: [], scannerSeverity: undefined } as const;
    expect(kindOf(unassigned)).toBe('awaiting-trigger');
    expect(kindOf(unassigned, { aim: 'mitigate' })).toBe('no-limit');
    expect(kindOf({ severities: [{ severity: 'informational', by: 'ada', on: '2026-10-02' }] })).toBe('no-limit');
    const none = [
      makeServiceLevel({ startsAt: ['confirmed'], targets: [{ severity: 'high', remediate: { kind: 'none' } }] }),
    ];
    expect(kindOf({}, { policy: { serviceLevels: none } })).toBe('no-limit');
  });

  it('keeps the verdict of the earlier opening', () => {
    expect(due(again, { asOf: '2026-11-20', opening: 0 })).toMatchObject({
      dueOn: '2026-10-31',
      state: 'done-late',
      daysLeft: -5,
      breachDays: 5,
    });
    expect(due(again, { asOf: '2026-11-09' })).toMatchObject({ opening: 0, state: 'done-late' });
  });

  it('keeps the verdict of the earlier opening when the later one is dismissed', () => {
    const twice = (history: Vulnerability['history']): VulnerabilityOverrides => ({
      openings: [{ detectedAt, fixedAt: '2026-11-05T08:00:00Z' }, { detectedAt: '2026-11-10T08:00:00Z' }],
      history,
    });
    const dismissed = (enteredOn: '2026-11-09' | '2026-11-10') =>
      ({ state: 'false-positive', enteredOn, by: 'ada', rationale: 'None' }) as const;
    const history = [{ state: 'verified', enteredOn: '2026-11-06' }, dismissed('2026-11-10')] as const;
    expect(due(twice(history), { asOf: '2026-11-09', opening: 0 }).state).toBe('done-late');
    expect(due(twice(history), { asOf: '2026-11-20', opening: 0 })).toMatchObject({
      state: 'done-late',
      breachDays: 5,
    });
    expect(due(twice(history), { asOf: '2026-11-20' }).state).toBe('dismissed');
    const before = [dismissed('2026-11-09'), { state: 'confirmed', enteredOn: '2026-11-10' }] as const;
    expect(due(twice(before), { asOf: '2026-11-20', opening: 0 }).state).toBe('dismissed');
    expect(due(twice(before), { asOf: '2026-11-20' }).state).toBe('open');
  });

  it('counts a publication before it came back as on that day', () => {
    const policy = { serviceLevels: [makeServiceLevel({ startsAt: ['published'] })] };
    const published = { ...again, publishedOn: '2026-09-01' } as const;
    expect(due(published, { asOf: '2026-11-20', policy }).dueOn).toBe('2026-12-10');
    expect(due(published, { asOf: '2026-11-20', policy, opening: 0 }).dueOn).toBe('2026-10-01');
  });

  it('holds a day that a person set for the opening in which it was set', () => {
    const agreedDue = { dueOn: '2026-11-30', by: 'ada', on: '2026-11-05', reason: 'Agreed' } as const;
    expect(due({ ...again, agreedDue }, { asOf: '2026-11-20' }).dueOn).toBe('2026-12-10');
    expect(due({ ...again, agreedDue }, { asOf: '2026-11-20', opening: 0 }).dueOn).toBe('2026-11-30');
  });

  it('is not there before its detection', () => {
    const none = { kind: 'awaiting-trigger', missing: ['detected'], opening: null, state: 'not-yet-detected' };
    expect(due(open, { asOf: '2026-09-30' })).toMatchObject(none);
    expect(due(again, { asOf: '2026-11-09', opening: 1 })).toMatchObject(none);
    expect(() => due(again, { opening: 2 })).toThrow(new RangeError('opening must be less than 2, got 2'));
  });
});

describe('the state of remediationDue', () => {
  it('takes a fix of the last opening for done unless the state says that the work goes on', () => {
    const fixed = { openings: [{ detectedAt, fixedAt: '2026-10-31T23:59:59Z' }] } as const;
    const asOf = '2026-12-01';
    expect(due({ ...fixed, history: [] }, { asOf })).toMatchObject({
      state: 'done-in-time',
      doneOn: '2026-10-31',
      daysLeft: 0,
    });
    expect(due({ ...fixed, history: [] }, { asOf: '2026-10-30' }).state).toBe('open');
    const back = [{ state: 'in-remediation', enteredOn: '2026-11-02' }] as const;
    expect(due({ ...fixed, history: back }, { asOf })).toMatchObject({ state: 'overdue', doneOn: null });
    const done = [{ state: 'verified', enteredOn: '2026-11-02' }] as const;
    expect(due({ ...fixed, history: done }, { asOf }).state).toBe('done-in-time');
    const low = [{ severity: 'low', by: 'ada', on: '2026-10-02' }] as const;
    expect(due({ ...fixed, history: [], severities: low }, { asOf }).state).toBe('done');
  });

  it.each<[Vulnerability['history'][number], string]>([
    [{ state: 'false-positive', enteredOn: '2026-10-05', by: 'ada', rationale: 'Another library' }, 'dismissed'],
    [{ state: 'duplicate', enteredOn: '2026-10-05', of: 'V-2' }, 'dismissed'],
    [{ state: 'not-affected', enteredOn: '2026-10-05', justification: 'component-not-present' }, 'dismissed'],
    [{ state: 'not-affected', enteredOn: '2026-10-05', impact: 'None' }, 'dismissed'],
    [{ state: 'not-affected', enteredOn: '2026-10-05' }, 'overdue'],
    [{ state: 'false-positive', enteredOn: '2026-11-02', by: 'ada', rationale: 'Later' }, 'overdue'],
  ])('after %j is %s', (entry, state) => {
    expect(due({ ...open, history: [entry] }, { asOf: '2026-11-01' }).state).toBe(state);
  });

  it('is excepted while an exception is active, which moves no day', () => {
    const requirement = { kind: 'control', control: 'A.8.8' } as const;
    const exception = granted({
      requirement,
      from: '2026-11-05',
      expiresOn: '2026-11-10',
      history: [{ state: 'approved', enteredOn: '2026-11-05' }],
    });
    const named = { ...open, exceptions: ['EX-1'] } as const;
    const on = (asOf: `2026-11-${number}`, exceptions = [exception]) => due(named, { asOf, exceptions });
    expect(on('2026-11-04')).toMatchObject({ state: 'overdue', breachDays: 4, exceptions: [] });
    expect(on('2026-11-05')).toMatchObject({
      state: 'excepted',
      dueOn: '2026-10-31',
      breachDays: 4,
      exceptions: ['EX-1'],
      isExceptedOnDueDay: false,
    });
    expect(on('2026-11-10')).toMatchObject({ state: 'excepted', breachDays: 4 });
    expect(on('2026-11-11')).toMatchObject({ state: 'overdue', breachDays: 5 });
    expect(on('2026-11-08', []).state).toBe('overdue');
    expect(due(open, { asOf: '2026-11-08', exceptions: [exception] }).state).toBe('overdue');
    const ofOther = granted({ expiresOn: '2026-12-31' });
    expect(on('2026-11-08', [ofOther]).state).toBe('overdue');
    const ofDocument = granted({ requirement: { kind: 'document', document: 'POL-1' } });
    expect(on('2026-11-08', [ofDocument])).toMatchObject({
      state: 'excepted',
      breachDays: 0,
      isExceptedOnDueDay: true,
    });
    const second = granted({
      id: 'EX-2',
      requirement,
      from: '2026-11-13',
      expiresOn: '2026-11-30',
      history: [{ state: 'approved', enteredOn: '2026-11-13' }],
    });
    const twice = { ...open, exceptions: ['EX-2', 'EX-1'] } as const;
    expect(due(twice, { asOf: '2026-11-14', exceptions: [exception, second] }).breachDays).toBe(6);
  });

  it('takes no exception that is incomplete, or that its requester or the owner approved', () => {
    const of = (overrides: Parameters<typeof granted>[0]) => {
      const exceptions = [granted({ requirement: { kind: 'control', control: 'A.8.8' }, ...overrides })];
      return due({ ...open, owner: 'ada', exceptions: ['EX-1'] }, { asOf: '2026-11-08', exceptions }).state;
    };
    const by = (person: string) => ({ approvedBy: { person, role: 'ciso' } });
    expect(of({})).toBe('excepted');
    expect(of({ requestedBy: undefined })).toBe('overdue');
    expect(of(by('ada'))).toBe('overdue');
    expect(of({ requestedBy: 'ben', ...by('ben') })).toBe('overdue');
    expect(of({ approvedBy: undefined })).toBe('overdue');
    expect(of({ reason: undefined })).toBe('overdue');
    expect(of({ compensatingControls: [] })).toBe('overdue');
    expect(of({ expiresOn: undefined })).toBe('overdue');
  });
});

describe('remediationDue', () => {
  it('refuses what it cannot read by its name', () => {
    const refusal = (call: () => unknown) => {
      try {
        call();
        return 'answered';
      } catch (error) {
        return (error as RangeError).message;
      }
    };
    expect(refusal(() => due({ openings: [] }))).toBe(
      'vulnerability.openings must be a list with at least one item, got a list',
    );
    expect(refusal(() => due(open, { zone: 'Mars/Base' }))).toBe(
      'zone must be an IANA time zone that the runtime knows, got "Mars/Base"',
    );
    expect(refusal(() => due(open, { policy: { reopened: 'never' as never } }))).toBe(
      'policy.reopened must be one of new-clock, first-clock, got "never"',
    );
    expect(refusal(() => due(open, { opening: -1 }))).toBe('opening must be a whole number from 0, got -1');
    expect(refusal(() => due(open, { exceptions: [{ id: 'EX-1' } as never] }))).toBe(
      'options.exceptions[0].scope must be a text, got undefined',
    );
    const bad = (remediate: unknown) =>
      refusal(() =>
        due(open, {
          policy: {
            serviceLevels: [makeServiceLevel({ targets: [{ severity: 'high', remediate: remediate as never }] })],
          },
        }),
      );
    expect(bad({ kind: 'hours', hours: 'P1D' })).toBe(
      'policy.serviceLevels[0].targets[0].remediate.hours must be a period of whole hours and minutes such as PT72H, got "P1D"',
    );
    expect(bad({ kind: 'working-days', count: 0, calendar: 'de' })).toContain(
      'count must be a whole number from 1, got 0',
    );
  });
});
