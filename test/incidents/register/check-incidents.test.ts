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
  checkIncidents,
  type EvidenceDigest,
  type Incident,
  type IncidentEntry,
  type IncidentsPolicies,
  type IncidentsRegisters,
  type SecurityEvent,
  type SeverityAssessment,
} from '../../../src/incidents/index.ts';

const asOf = '2026-11-21';
const digest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

function found(registers: IncidentsRegisters, policies: IncidentsPolicies = {}): readonly string[] {
  return checkIncidents(registers, { ...policies, asOf }).map(({ code, path }) => `${path.join('.')}: ${code}`);
}

const ofEvent = (overrides: Parameters<typeof makeSecurityEvent>[0], policies: IncidentsPolicies = {}) =>
  found({ securityEvents: [makeSecurityEvent(overrides)] }, policies);
const ofIncident = (overrides: Parameters<typeof makeIncident>[0], policies: IncidentsPolicies = {}) =>
  found({ incidents: [makeIncident(overrides)] }, policies);
const ofItem = (overrides: Parameters<typeof makeEvidenceItem>[0]) =>
  found({ evidenceItems: [makeEvidenceItem(overrides)] });
const ofReport = (overrides: Parameters<typeof makeDisclosureReport>[0], policy = makeDisclosurePolicy()) =>
  found({ disclosureReports: [makeDisclosureReport(overrides)], disclosurePolicies: [policy] });

describe('checkIncidents on the builders', () => {
  it('finds nothing', () => {
    const registers = {
      securityEvents: [makeSecurityEvent()],
      incidents: [makeIncident()],
      timelineEntries: [makeTimelineEntry()],
      evidenceItems: [makeEvidenceItem()],
      postIncidentReviews: [makePostIncidentReview()],
      disclosurePolicies: [makeDisclosurePolicy()],
      disclosureReports: [makeDisclosureReport()],
    };
    expect(found(registers, { scale: { levels: ['low', 'high'], majorFrom: 'high' } })).toEqual([]);
  });

  it('refuses registers that are no object, and policies that contradict themselves', () => {
    expect(() => checkIncidents([] as never, { asOf })).toThrow(/^registers must be an object/);
    expect(() => checkIncidents({}, { asOf, scale: { levels: [], majorFrom: 'high' } })).toThrow(
      new RangeError('scale.majorFrom must be one of levels, got "high"'),
    );
    expect(() => checkIncidents({}, { asOf, now: '2026-11-23T00:00:00Z' })).toThrow(/^now must lie on the day/);
  });
});

describe('checkIncidents on records', () => {
  it('finds references that the given registers do not have', () => {
    const registers = {
      securityEvents: [
        makeSecurityEvent(),
        makeSecurityEvent({
          id: 'EV-2',
          triage: { outcome: 'duplicate', of: 'EV-0', by: 'a', at: '2026-11-02T10:20:00Z', reason: 'b' },
        }),
      ],
      incidents: [
        makeIncident({
          id: 'INC-9',
          history: [],
          dismissal: { kind: 'duplicate', of: 'INC-0', by: 'ciso', on: '2026-11-03', reason: 'Twice' },
        }),
      ],
      timelineEntries: [makeTimelineEntry({ evidence: ['EVD-0'], supersedes: 'TL-0' })],
      evidenceItems: [makeEvidenceItem({ copyOf: 'EVD-0' })],
      postIncidentReviews: [makePostIncidentReview()],
      disclosureReports: [
        makeDisclosureReport({ verdict: { kind: 'duplicate', of: 'DR-0', by: 'a', on: '2026-11-06' } }),
      ],
    };
    expect(found(registers)).toEqual([
      'securityEvents.0.triage.incident: incidents-reference-unknown',
      'securityEvents.1.triage.of: incidents-reference-unknown',
      'incidents.0.dismissal.of: incidents-reference-unknown',
      'timelineEntries.0.incident: incidents-reference-unknown',
      'timelineEntries.0.evidence.0: incidents-reference-unknown',
      'timelineEntries.0.supersedes: incidents-reference-unknown',
      'evidenceItems.0.incident: incidents-reference-unknown',
      'evidenceItems.0.copyOf: incidents-reference-unknown',
      'postIncidentReviews.0.incident: incidents-reference-unknown',
      'disclosureReports.0.verdict.of: incidents-reference-unknown',
    ]);
  });

  it('finds times of the future at their places', () => {
    const at = '2026-11-22T12:00:01Z';
    expect(ofEvent({ observed: { kind: 'at', at }, reportedAt: at, triage: { outcome: 'pending' } })).toEqual([
      'securityEvents.0.observed.at: incidents-event-in-future',
      'securityEvents.0.reportedAt: incidents-event-in-future',
    ]);
    const history = makeIncident().history.slice(0, -1);
    expect(ofIncident({ history, resolved: { kind: 'on', on: '2026-11-22' } })).toEqual([
      'incidents.0.resolved.on: incidents-event-in-future',
    ]);
    const between = { kind: 'between', earliest: at, latest: at } as const;
    expect(ofIncident({ history, resolved: between })).toEqual([
      'incidents.0.resolved.earliest: incidents-event-in-future',
    ]);
    expect(ofIncident({ history, resolved: { ...between, earliest: '2026-11-22T12:00:00Z' } })).toEqual([]);
  });
});

describe('checkIncidents on events', () => {
  const decided = { by: 'ciso', at: '2026-11-02T10:20:00Z', reason: 'b' } as const;
  // Reported 24 hours and 30 minutes later, though the clocks on the wall show 23 hours and a half.
  const night: Partial<SecurityEvent> = {
    observed: { kind: 'at', at: '2026-10-24T20:00:00Z' },
    reportedAt: '2026-10-25T20:30:00Z',
  };

  it.each([
    [night, { reportWithin: 'PT24H' }, ['securityEvents.0.reportedAt: event-reported-late']],
    [night, { reportWithin: 'PT24H30M' }, []],
    [
      { ...night, observed: { kind: 'on', on: '2026-10-24' } },
      { reportWithin: 'PT8H29M' },
      ['securityEvents.0.reportedAt: event-reported-late'],
    ],
    [{ ...night, observed: { kind: 'on', on: '2026-10-24' } }, { reportWithin: 'PT8H30M' }, []],
    [{}, { triageWithin: 'PT15M' }, []],
    [{}, { triageWithin: 'PT14M' }, ['securityEvents.0.triage: event-triage-late']],
    [{ triage: { outcome: 'pending' } }, {}, ['securityEvents.0.triage: event-triage-pending']],
    [
      { triage: { outcome: 'pending' } },
      { triageWithin: 'PT24H', now: '2026-11-21T09:00:00Z' },
      ['securityEvents.0.triage: event-triage-overdue'],
    ],
    [
      { reportedAt: '2026-11-20T09:00:00Z', triage: { outcome: 'pending' } },
      { triageWithin: 'PT24H', now: '2026-11-21T09:00:00Z' },
      ['securityEvents.0.triage: event-triage-pending'],
    ],
    [
      { reportedAt: '2026-11-20T09:00:00Z', triage: { outcome: 'pending' } },
      { triageWithin: 'PT24H', now: '2026-11-21T09:00:01Z' },
      ['securityEvents.0.triage: event-triage-overdue'],
    ],
    [
      { triage: { ...decided, outcome: 'incident', incident: 'INC-1', at: '2026-11-02T10:04:59Z' } },
      {},
      ['securityEvents.0.triage.at: event-times-out-of-order'],
    ],
    [{ observed: { kind: 'at', at: '2026-11-02T10:05:00Z' } }, {}, []],
    [{ observed: { kind: 'on', on: '2026-11-02' } }, {}, []],
    [{ observed: { kind: 'on', on: '2026-11-03' } }, {}, []],
    [{ observed: { kind: 'on', on: '2026-11-04' } }, {}, ['securityEvents.0.reportedAt: event-times-out-of-order']],
  ] as const)('of %j with %j finds %j', (overrides, policies, codes) => {
    expect(ofEvent(overrides, policies)).toEqual(codes);
  });

  it('writes out the last moment to report', () => {
    const [finding] = checkIncidents({ securityEvents: [makeSecurityEvent(night)] }, { asOf, reportWithin: 'PT24H' });
    expect(finding?.message).toBe(
      'The event "EV-1" was reported at 2026-10-25T20:30:00Z; the last moment to report it was 2026-10-25T20:00:00Z.',
    );
  });

  it('finds a circle of duplicates once, and none in a chain', () => {
    const duplicate = (id: string, of: string) =>
      makeSecurityEvent({ id, triage: { ...decided, outcome: 'duplicate', of } });
    const chain = [makeSecurityEvent({ id: 'A' }), duplicate('B', 'A'), duplicate('C', 'B')];
    expect(found({ securityEvents: chain })).toEqual([]);
    const circle = [duplicate('A', 'B'), duplicate('B', 'A'), duplicate('C', 'B')];
    expect(found({ securityEvents: circle })).toEqual(['securityEvents.0.triage.of: event-duplicate-cycle']);
  });
});

describe('checkIncidents on incidents', () => {
  const time = (at: `${number}-${number}-${number}T${number}:${number}:${number}Z`) => ({ kind: 'at', at }) as const;
  const severity = (...levels: readonly (readonly [string, string?])[]) =>
    levels.map(([level, reason]) =>
      reason === undefined ? ({ level, on: '2026-11-02' } as const) : ({ level, on: '2026-11-02', reason } as const),
    );
  const scale = { levels: ['low', 'medium', 'high'] };

  it.each([
    [{ occurred: time('2026-11-02T10:00:00Z') }, []],
    [{ occurred: time('2026-11-02T10:00:01Z') }, ['incidents.0.detectedAt: incident-times-out-of-order']],
    [{ occurred: { kind: 'between', earliest: '2026-11-02T10:00:00Z', latest: '2026-11-02T12:00:00Z' } }, []],
    [
      { occurred: { kind: 'between', earliest: '2026-11-02T10:00:01Z', latest: '2026-11-02T12:00:00Z' } },
      ['incidents.0.detectedAt: incident-times-out-of-order'],
    ],
    [{ acknowledged: time('2026-11-02T09:59:59Z') }, ['incidents.0.acknowledged: incident-times-out-of-order']],
    [{ reported: time('2026-11-02T09:59:59Z') }, ['incidents.0.reported: incident-times-out-of-order']],
    [{ contained: time('2026-11-02T09:59:59Z') }, ['incidents.0.contained: incident-times-out-of-order']],
    [{ eradicated: time('2026-11-02T12:59:59Z') }, ['incidents.0.eradicated: incident-times-out-of-order']],
    [
      { eradicated: undefined, recovered: time('2026-11-02T12:59:59Z') },
      ['incidents.0.recovered: incident-times-out-of-order', 'incidents.0.history.3: incident-state-unfounded'],
    ],
    [{ resolved: time('2026-11-02T09:59:59Z') }, ['incidents.0.resolved: incident-times-out-of-order']],
    [{ resolved: time('2026-11-03T11:59:59Z') }, ['incidents.0.resolved: incident-times-out-of-order']],
    [{ contained: { kind: 'on', on: '2026-11-01' } }, []],
    [{ contained: { kind: 'on', on: '2026-10-31' } }, ['incidents.0.contained: incident-times-out-of-order']],
  ] as const)('of %j finds %j', (overrides, codes) => {
    expect(ofIncident(overrides)).toEqual(codes);
  });

  const entry = (state: IncidentEntry['state'], enteredOn: IncidentEntry['enteredOn']): IncidentEntry => ({
    state,
    enteredOn,
  });
  const opened = [entry('reported', '2026-11-02'), entry('triaged', '2026-11-02')] as const;
  const place = 'incidents.0.history';

  it.each([
    [[entry('reported', '2026-11-01')], []],
    [[entry('reported', '2026-10-31')], [`${place}.0.enteredOn: incident-times-out-of-order`]],
    [[...opened, entry('contained', '2026-11-02')], []],
    [
      [
        ...opened,
        entry('contained', '2026-11-02'),
        entry('eradicated', '2026-11-02'),
        entry('recovered', '2026-11-02'),
      ],
      [],
    ],
    [[...opened, entry('resolved', '2026-11-02'), entry('closed', '2026-11-02')], []],
    [
      [entry('reported', '2026-11-01'), entry('triaged', '2026-11-01'), entry('resolved', '2026-11-01')],
      [`${place}.2.enteredOn: incident-times-out-of-order`],
    ],
    [
      [
        ...opened,
        entry('resolved', '2026-11-02'),
        entry('closed', '2026-11-02'),
        entry('reopened', '2026-11-03'),
        entry('contained', '2026-11-03'),
      ],
      [],
    ],
  ])('of the states %j finds %j', (history, codes) => {
    expect(ofIncident({ history })).toEqual(codes);
  });

  it('names the first time before which an incident cannot be closed', () => {
    const closed = (overrides: Parameters<typeof makeIncident>[0]) =>
      checkIncidents(
        { incidents: [makeIncident({ history: [...opened, entry('closed', '2026-11-04')], ...overrides })] },
        { asOf },
      ).flatMap(({ code, message }) => (code === 'incident-times-out-of-order' ? [message] : []));
    expect(closed({ resolved: time('2026-11-18T09:00:00Z') })).toEqual([
      'The times of the incident "INC-1" are out of order: closed 2026-11-04, resolved 2026-11-18T09:00:00Z.',
    ]);
    expect(closed({ resolved: undefined, recovered: time('2026-11-07T09:00:00Z') })).toEqual([
      'The times of the incident "INC-1" are out of order: closed 2026-11-04, recovered 2026-11-07T09:00:00Z.',
    ]);
    expect(closed({})).toEqual([]);
  });

  it('does not bind the states before a reopening by the times after it', () => {
    const history = [
      ...opened,
      entry('resolved', '2026-11-03'),
      entry('closed', '2026-11-04'),
      entry('reopened', '2026-11-10'),
      entry('contained', '2026-11-10'),
    ];
    const late = { kind: 'on', on: '2026-11-20' } as const;
    const since = { contained: late, eradicated: undefined, recovered: undefined, resolved: undefined } as const;
    expect(ofIncident({ ...since, history })).toEqual([`${place}.5.enteredOn: incident-times-out-of-order`]);
    expect(ofIncident({ ...since, history: history.slice(0, -1) })).toEqual([]);
  });

  it('asks every state since the last reopening for its ground, not only the last', () => {
    const major = { ...scale, majorFrom: 'high' };
    const postIncidentReviews = [makePostIncidentReview({ incident: 'INC-1' })];
    const of = (overrides: Parameters<typeof makeIncident>[0]) =>
      found({ incidents: [makeIncident(overrides)], postIncidentReviews }, { scale: major });
    const short = [...opened, entry('resolved', '2026-11-03'), entry('closed', '2026-11-10')];
    expect(of({ history: short })).toEqual([`${place}.2: incident-state-unfounded`]);
    expect(of({ history: short, severity: severity(['medium']) })).toEqual([]);
    expect(of({ history: short, severity: [] })).toEqual([
      'incidents.0.severity: incident-severity-not-assessed',
      `${place}.3: incident-state-unfounded`,
    ]);
    expect(of({ contained: undefined, eradicated: undefined, recovered: undefined })).toEqual([
      `${place}.2: incident-state-unfounded`,
      `${place}.3: incident-state-unfounded`,
      `${place}.4: incident-state-unfounded`,
    ]);
    const again = [...short, entry('reopened', '2026-11-11'), entry('contained', '2026-11-11')];
    expect(of({ history: again })).toEqual([]);
    expect(of({ history: again, contained: undefined })).toEqual([`${place}.5: incident-state-unfounded`]);
  });

  it('does not take a review for one of an incident that was detected after it', () => {
    const of = (heldOn: `${number}-${number}-${number}`) =>
      checkIncidents(
        { incidents: [makeIncident()], postIncidentReviews: [makePostIncidentReview({ heldOn })] },
        { asOf, scale: { ...scale, majorFrom: 'high' } },
      ).map(({ code, message, path }) => [code, message, path.join('.')]);
    expect(of('2026-11-01')).toEqual([]);
    expect(of('2026-10-31')).toEqual([
      [
        'incident-closed-without-lessons',
        'The incident "INC-1" of the level "high" is closed, and no review of it was held.',
        'incidents.0.history.5',
      ],
      [
        'incident-times-out-of-order',
        'The times of the incident "INC-1" are out of order: reviewed 2026-10-31, detected 2026-11-02T10:00:00Z.',
        'postIncidentReviews.0.heldOn',
      ],
    ]);
  });

  it('judges the assessments of the severity in the order of their days', () => {
    const [high, low] = [
      { level: 'high', on: '2026-11-05' },
      { level: 'low', on: '2026-11-02' },
    ] as const;
    const of = (each: readonly SeverityAssessment[]) =>
      found(
        { incidents: [makeIncident({ severity: each })], postIncidentReviews: [] },
        { scale: { ...scale, majorFrom: 'high' } },
      );
    expect(of([high, low])).toEqual(['incidents.0.history.5: incident-closed-without-lessons']);
    expect(of([low, high])).toEqual(['incidents.0.history.5: incident-closed-without-lessons']);
    expect(
      of([
        { ...low, on: '2026-11-05' },
        { ...high, on: '2026-11-02' },
      ]),
    ).toEqual(['incidents.0.severity.0: incident-severity-lowered-unreasoned']);
  });

  it.each([
    [severity(['high']), []],
    [severity(['low'], ['high']), []],
    [severity(['high'], ['low', 'No use']), []],
    [severity(['high'], ['low']), ['incidents.0.severity.1: incident-severity-lowered-unreasoned']],
    [severity(['P1'], ['low']), ['incidents.0.severity.0: incident-severity-unknown']],
    [severity(), ['incidents.0.severity: incident-severity-not-assessed']],
  ])('of the severity %j finds %j', (each, codes) => {
    expect(ofIncident({ severity: each }, { scale })).toEqual(codes);
  });

  it.each([
    [[{ state: 'reported', enteredOn: '2026-11-02' }], []],
    [
      [
        { state: 'reported', enteredOn: '2026-11-02' },
        { state: 'triaged', enteredOn: '2026-11-02' },
      ],
      ['incidents.0.severity: incident-severity-not-assessed'],
    ],
    [
      [
        { state: 'reported', enteredOn: '2026-11-02' },
        { state: 'triaged', enteredOn: '2026-11-02' },
        { state: 'dismissed', enteredOn: '2026-11-03' },
      ],
      ['incidents.0.history.2: incident-state-unfounded'],
    ],
  ] as const)('of an incident not assessed with %j finds %j', (history, codes) => {
    expect(ofIncident({ severity: [], history })).toEqual(codes);
  });

  it('asks for what the state needs, and for reviews only where they are given', () => {
    const major = { ...scale, majorFrom: 'high' };
    const incidents = [makeIncident({ cause: undefined })];
    expect(found({ incidents }, { scale: major })).toEqual([]);
    expect(found({ incidents, postIncidentReviews: [] }, { scale: major })).toEqual([
      'incidents.0.history.5: incident-closed-without-cause',
      'incidents.0.history.5: incident-closed-without-lessons',
    ]);
    expect(found({ incidents: [makeIncident({ severity: [] })] }, { scale: major })).toEqual([
      'incidents.0.severity: incident-severity-not-assessed',
      'incidents.0.history.5: incident-state-unfounded',
    ]);
    expect(found({ incidents: [makeIncident({ history: [] })] })).toEqual([]);
  });

  it('finds incidents of one category of cause after the first, by reviews, too', () => {
    const incidents = [
      makeIncident({ id: 'C', detectedAt: '2026-11-02T10:00:02Z' }),
      makeIncident({ id: 'A', cause: undefined }),
      makeIncident({ id: 'B', detectedAt: '2026-11-02T10:00:01Z', cause: { kind: 'known', text: 'Other' } }),
      makeIncident({ id: 'D', cause: { kind: 'undetermined', reason: 'No logs' } }),
    ];
    const postIncidentReviews = [makePostIncidentReview({ incident: 'A' })];
    const [finding, ...rest] = checkIncidents({ incidents, postIncidentReviews }, { asOf });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      code: 'incident-recurring',
      path: ['incidents', 0],
      params: { incident: 'C', category: 'session', previous: 'A' },
    });
  });

  it('takes the category from the last review that knows it, and no incident that is still to be detected', () => {
    const unknown = { kind: 'undetermined', reason: 'No logs' } as const;
    const later = { id: 'B', detectedAt: '2026-11-02T10:00:01Z', cause: unknown } as const;
    const reviews = [
      makePostIncidentReview({ incident: 'B' }),
      makePostIncidentReview({ id: 'PIR-2', incident: 'B', cause: unknown }),
    ];
    const incidents = [makeIncident({ id: 'A' }), makeIncident(later)];
    expect(found({ incidents, postIncidentReviews: reviews })).toEqual(['incidents.1: incident-recurring']);
    expect(found({ incidents, postIncidentReviews: reviews.slice(1) })).toEqual([]);
    const [first] = incidents;
    const codes = (detectedAt: Incident['detectedAt']) =>
      checkIncidents({ incidents: [first as Incident, makeIncident({ id: 'C', detectedAt })] }, { asOf }).filter(
        ({ code }) => code === 'incident-recurring',
      ).length;
    expect(codes('2026-11-22T12:00:00Z')).toBe(1);
    expect(codes('2026-11-22T12:00:01Z')).toBe(0);
  });

  it('finds a dismissal of an incident that was brought to its end', () => {
    const dismissal = { kind: 'no-incident', by: 'ciso', on: '2026-11-21', reason: 'A test' } as const;
    const codes = ['incidents.0.dismissal: incident-dismissal-contradicted'];
    expect(ofIncident({ dismissal })).toEqual(codes);
    expect(ofIncident({ dismissal, history: [...opened, entry('resolved', '2026-11-03')] })).toEqual(codes);
    expect(ofIncident({ dismissal, history: [...opened, entry('dismissed', '2026-11-21')] })).toEqual([]);
    expect(ofIncident({ dismissal, history: opened })).toEqual([]);
    expect(ofIncident({ dismissal: { ...dismissal, on: '2026-11-22' } })).toEqual([
      'incidents.0.dismissal.on: incidents-event-in-future',
    ]);
  });

  it('does not count a dismissed incident as recurring, and finds a circle of duplicates', () => {
    const duplicate = (id: string, of: string) =>
      makeIncident({
        id,
        history: [],
        dismissal: { kind: 'duplicate', of, by: 'ciso', on: '2026-11-03', reason: 'Twice' },
      });
    expect(found({ incidents: [makeIncident(), duplicate('INC-2', 'INC-1')] })).toEqual([]);
    expect(found({ incidents: [duplicate('A', 'B'), duplicate('B', 'A')] })).toEqual([
      'incidents.0.dismissal.of: incident-duplicate-cycle',
    ]);
  });
});

describe('checkIncidents on lessons', () => {
  const lesson = (action: object) =>
    found({
      postIncidentReviews: [
        makePostIncidentReview({
          lessons: [
            { text: 'L', response: { kind: 'actions', actions: [{ status: 'open', text: 'A', ...action } as never] } },
          ],
        }),
      ],
    });
  const place = 'postIncidentReviews.0.lessons.0.response.actions.0';

  it.each([
    [{ owner: 'IT', dueOn: '2026-11-21' }, []],
    [{ owner: 'IT', dueOn: '2026-11-20' }, [`${place}: lesson-action-overdue`]],
    [{}, [`${place}: lesson-action-unowned`, `${place}: lesson-action-undated`]],
  ])('of the action %j finds %j', (action, codes) => {
    expect(lesson(action)).toEqual(codes);
  });

  it('asks for nothing more where a nonconformity or a reason not to act is named', () => {
    const lessons = [
      { text: 'A', response: { kind: 'nonconformity', nonconformity: 'NC-1' } },
      { text: 'B', response: { kind: 'no-action', reason: 'C', by: 'ciso' } },
    ] as const;
    expect(found({ postIncidentReviews: [makePostIncidentReview({ lessons })] })).toEqual([]);
  });
});

describe('checkIncidents on evidence', () => {
  const sha256 = { algorithm: 'sha-256', value: digest } as const;
  const md5 = { algorithm: 'md5', value: '098f6bcd4621d373cade4e832627b4f6' } as const;
  const handover = {
    kind: 'transferred',
    at: '2026-11-02T12:00:00Z',
    from: 'ada',
    to: 'ben',
    digests: [sha256],
  } as const;
  const store = { ...handover, kind: 'stored', at: '2026-11-02T13:00:00Z', from: 'ben', to: 'store' } as const;

  it.each([
    [[handover, store], []],
    [[handover, { ...store, from: 'ada' }], ['evidenceItems.0.custody.1: evidence-custody-gap']],
    [[handover, { kind: 'accessed', at: handover.at, by: 'cyd' }, store], []],
    [
      [handover, { kind: 'copied', at: '2026-11-02T11:59:59Z', by: 'ben' }],
      ['evidenceItems.0.custody.1: evidence-custody-out-of-order'],
    ],
    [[{ kind: 'destroyed', at: handover.at, from: 'ben' }], ['evidenceItems.0.custody.0: evidence-custody-gap']],
    [
      [
        { ...handover, kind: 'released', to: 'police' },
        { ...store, from: 'police' },
      ],
      ['evidenceItems.0.custody.1: evidence-after-disposal'],
    ],
    [[{ ...handover, digests: [] }], ['evidenceItems.0.custody.0: evidence-not-verified']],
    [[{ ...handover, digests: [md5, sha256] }], []],
    [[{ ...handover, digests: [md5] }], ['evidenceItems.0.custody.0: evidence-digest-incomparable']],
    [[{ ...handover, digests: [{ ...sha256, value: digest.toUpperCase() }] }], []],
    [
      [{ kind: 'accessed', at: handover.at, by: 'cyd', digests: [{ ...sha256, value: `0${digest.slice(1)}` }] }],
      ['evidenceItems.0.custody.0: evidence-digest-mismatch'],
    ],
  ] as const)('of the custody %j finds %j', (custody, codes) => {
    expect(ofItem({ custody })).toEqual(codes);
  });

  it('needs no digest of a thing', () => {
    const laptop = {
      id: 'EVD-2',
      kind: 'object',
      description: 'Laptop',
      collectedBy: 'ada',
      collectedAt: '2026-11-02T11:00:00Z',
      place: 'Office',
      custody: [{ kind: 'transferred', at: '2026-11-02T12:00:00Z', from: 'ada', to: 'ben' }],
    } as const;
    expect(found({ evidenceItems: [laptop, makeEvidenceItem({ copyOf: 'EVD-2' })] })).toEqual([]);
  });

  it('holds a copy against its original', () => {
    const copy = makeEvidenceItem({ id: 'EVD-2', copyOf: 'EVD-1' });
    expect(found({ evidenceItems: [makeEvidenceItem(), copy] })).toEqual([]);
    const changed = { ...copy, digests: [{ ...sha256, value: `0${digest.slice(1)}` }], custody: [] } as typeof copy;
    expect(found({ evidenceItems: [makeEvidenceItem(), changed] })).toEqual([
      'evidenceItems.1.digests: evidence-digest-mismatch',
    ]);
  });

  it('finds a digest weak only where there is no better one', () => {
    expect(ofItem({ digests: [md5], custody: [] })).toEqual(['evidenceItems.0.digests: evidence-digest-weak']);
    expect(ofItem({ digests: [md5, sha256], custody: [] })).toEqual([]);
  });

  it('finds a step that is compared by weak digests only, though the item has a better one', () => {
    const step = (digests: readonly EvidenceDigest[]) =>
      ofItem({ digests: [md5, sha256], custody: [{ ...handover, digests }] });
    expect(step([md5])).toEqual(['evidenceItems.0.custody.0: evidence-digest-weak']);
    expect(step([md5, { algorithm: 'sha-512', value: '0'.repeat(128) }])).toEqual([
      'evidenceItems.0.custody.0: evidence-digest-weak',
    ]);
    expect(step([md5, sha256])).toEqual([]);
    expect(ofItem({ digests: [md5], custody: [{ ...handover, digests: [md5] }] })).toEqual([
      'evidenceItems.0.digests: evidence-digest-weak',
    ]);
  });
});

describe('checkIncidents on disclosure', () => {
  const decided = { by: 'ada', on: '2026-11-06' } as const;
  const anonymous = { kind: 'anonymous' } as const;

  it.each([
    [{ acknowledgedAt: '2026-11-05T23:59:59Z' }, []],
    [{ acknowledgedAt: '2026-11-06T00:00:00Z' }, ['disclosureReports.0.acknowledgedAt: disclosure-step-late']],
    [{ verdict: { kind: 'pending' } }, ['disclosureReports.0.verdict: disclosure-step-overdue']],
    [
      { verdict: { ...decided, kind: 'informational' } },
      ['disclosureReports.0.verdict: disclosure-verdict-unreasoned'],
    ],
    [{ verdict: { ...decided, kind: 'informational', reason: 'No effect' } }, []],
    [{ finder: anonymous, disclosedOn: '2026-11-20' }, ['disclosureReports.0.disclosedOn: disclosure-published-early']],
    [{ finder: anonymous, fixedOn: '2026-11-20', disclosedOn: '2026-11-20' }, []],
    [
      {
        finder: anonymous,
        fixedOn: '2026-11-10',
        disclosedOn: '2026-11-15',
        embargo: { endsOn: '2026-12-31', basis: 'b' },
      },
      [],
    ],
    [{ verdict: { ...decided, kind: 'in-scope', on: '2026-11-01' } }, []],
    [
      { verdict: { ...decided, kind: 'duplicate', of: 'DR-1', on: '2026-10-31' } },
      [
        'disclosureReports.0.verdict: disclosure-times-out-of-order',
        'disclosureReports.0.verdict.of: disclosure-duplicate-cycle',
      ],
    ],
    [
      { finder: anonymous, fixedOn: '2026-10-31', disclosedOn: '2026-10-31' },
      [
        'disclosureReports.0.fixedOn: disclosure-times-out-of-order',
        'disclosureReports.0.disclosedOn: disclosure-times-out-of-order',
      ],
    ],
    [
      {
        finder: anonymous,
        verdict: { ...decided, kind: 'informational', reason: 'Known' },
        fixedOn: '2026-10-31',
        disclosedOn: '2026-10-31',
      },
      [],
    ],
    [{ finder: anonymous, embargo: { endsOn: '2026-11-20', basis: 'b' }, disclosedOn: '2026-11-20' }, []],
    [
      { finder: anonymous, embargo: { endsOn: '2026-11-21', basis: 'b' }, disclosedOn: '2026-11-20' },
      ['disclosureReports.0.disclosedOn: disclosure-published-early'],
    ],
    [{ finder: anonymous, disclosedOn: '2026-11-22' }, ['disclosureReports.0.disclosedOn: incidents-event-in-future']],
    [{ finder: anonymous, verdict: { ...decided, kind: 'out-of-scope', reason: 'b' }, disclosedOn: '2026-11-20' }, []],
    [{ fixedOn: '2026-11-20', disclosedOn: '2026-11-20', creditedOn: '2026-11-21' }, []],
    [
      { fixedOn: '2026-11-20', disclosedOn: '2026-11-20', creditedOn: '2026-11-22' },
      [
        'disclosureReports.0.creditedOn: incidents-event-in-future',
        'disclosureReports.0.disclosedOn: disclosure-credit-forgotten',
      ],
    ],
    [
      { finder: { kind: 'named', name: 'x', credit: 'declined' }, fixedOn: '2026-11-20', disclosedOn: '2026-11-20' },
      [],
    ],
  ] as const)('of %j finds %j', (overrides, codes) => {
    expect(ofReport(overrides)).toEqual(codes);
  });

  it('judges a report by the policy in force on its day, in the zone of the policy', () => {
    const receivedAt = '2026-11-01T23:30:00Z';
    const report = { receivedAt, acknowledgedAt: receivedAt } as const;
    const from = '2026-11-02';
    const code = 'disclosureReports.0: disclosure-policy-missing';
    expect(ofReport(report, makeDisclosurePolicy({ from }))).toEqual([code]);
    expect(ofReport(report, makeDisclosurePolicy({ from, zone: 'Europe/Berlin' }))).toEqual([]);
    expect(found({ disclosureReports: [makeDisclosureReport({ acknowledgedAt: undefined })] })).toEqual([]);
  });

  it('finds a circle of duplicates, and only policies in force without times', () => {
    const duplicate = (id: string, of: string) =>
      makeDisclosureReport({ id, verdict: { ...decided, kind: 'duplicate', of } });
    expect(found({ disclosureReports: [duplicate('A', 'B'), duplicate('B', 'A')] })).toEqual([
      'disclosureReports.0.verdict.of: disclosure-duplicate-cycle',
    ]);
    const vague = makeDisclosurePolicy({ fixWithin: undefined, assessWithin: undefined });
    const [finding] = checkIncidents({ disclosurePolicies: [vague] }, { asOf });
    expect(finding?.message).toBe('The policy "DP-1" sets no time for: assess, fix.');
    expect(found({ disclosurePolicies: [{ ...vague, through: '2026-11-20' }] })).toEqual([]);
  });
});

describe('checkIncidents on the security.txt', () => {
  const text = (expires: string) => `Contact: mailto:security@example.com\nExpires: ${expires}\n`;
  const codes = (each: string, policies: Partial<IncidentsPolicies> = {}) =>
    found({}, { ...policies, securityTxt: { text: each } });

  it.each([
    ['2026-12-22T23:59:58Z', ['security-txt-expiring']],
    ['2026-12-22T23:59:59Z', []],
    ['9999-12-31T23:59:59Z', []],
    ['2026-11-20T09:59:59Z', ['security-txt-expired']],
    ['2026-11-20T10:00:00Z', ['security-txt-expiring']],
    ['never', ['security-txt-invalid']],
  ])('of the end %s finds %j', (expires, expected) => {
    expect(codes(text(expires))).toEqual(expected.map((code) => `: ${code}`));
  });

  it('knows the moment in question', () => {
    const now = '2026-11-21T12:00:00Z';
    expect(codes(text('2026-11-21T12:00:00Z'), { now })).toEqual([': security-txt-expiring']);
    expect(codes(text('2026-11-21T11:59:59Z'), { now })).toEqual([': security-txt-expired']);
  });

  it('finds errors with their line or as a whole, and leaves out remarks', () => {
    const file = {
      text: 'Expires: 2027-06-30T00:00:00Z\nX-Bounty: yes\nHiring\n',
      retrievedFrom: 'https://example.com/a',
    };
    const findings = checkIncidents({}, { asOf, securityTxt: file });
    expect(findings.map(({ message }) => message)).toEqual([
      'Line 3 of the security.txt breaks RFC 9116: "line-unreadable".',
      'The security.txt as a whole breaks RFC 9116: "contact-missing".',
      'The security.txt as a whole breaks RFC 9116: "location-wrong".',
    ]);
  });

  it('compares the file with the policy in force', () => {
    const policies = (overrides: Parameters<typeof makeDisclosurePolicy>[0]) =>
      checkIncidents(
        { disclosurePolicies: [makeDisclosurePolicy({ canonical: [], policy: undefined, ...overrides })] },
        { asOf, securityTxt: { text: `${text('2027-06-30T00:00:00Z')}Preferred-Languages: en\n` } },
      ).map(({ params }) => params);
    expect(policies({})).toEqual([]);
    expect(policies({ through: '2026-11-20', contacts: ['tel:+1'] })).toEqual([]);
    expect(policies({ contacts: ['tel:+1'], languages: ['en', 'de'] })).toEqual([
      { policy: 'DP-1', fields: ['Contact', 'Preferred-Languages'] },
    ]);
  });

  it('holds only the order of contacts against the policy, and neither blanks nor the case of languages', () => {
    const [mail, phone] = ['mailto:security@example.com', 'tel:+1'];
    const [here, there] = [
      'https://example.com/.well-known/security.txt',
      'https://example.org/.well-known/security.txt',
    ];
    const policy = makeDisclosurePolicy({
      contacts: [mail, phone],
      languages: ['en', 'de-AT'],
      canonical: [here, there],
      policy: undefined,
    });
    const fieldsOf = (lines: readonly string[]) => {
      const file = [...lines, 'Expires: 2027-06-30T00:00:00Z', ''].join('\n');
      return checkIncidents({ disclosurePolicies: [policy] }, { asOf, securityTxt: { text: file } }).map(
        ({ params }) => params,
      );
    };
    const rest = ['Preferred-Languages: de-at,EN', `Canonical: ${there}`, `Canonical: ${here}`];
    expect(fieldsOf([`Contact: ${mail}`, `Contact: ${phone}`, ...rest])).toEqual([]);
    expect(fieldsOf([`Contact: ${phone}`, `Contact: ${mail}`, ...rest])).toEqual([
      { policy: 'DP-1', fields: ['Contact'] },
    ]);
    expect(fieldsOf([`Contact: ${mail}`, `Contact: ${phone}`, ...rest.slice(0, -1)])).toEqual([
      { policy: 'DP-1', fields: ['Canonical'] },
    ]);
  });
});
