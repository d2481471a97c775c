import { describe, expect, it } from 'vitest';
import { makeException, makeServiceLevel, makeVulnerability } from '../../../src/fixtures/index.ts';
import {
  remediationBacklog,
  type RemediationBacklogOptions,
  type RemediationPolicy,
  type Vulnerability,
} from '../../../src/operations/index.ts';

type VulnerabilityOverrides = Parameters<typeof makeVulnerability>[0];

function granted(overrides: Parameters<typeof makeException>[0]) {
  return makeException({ approvedBy: { person: 'dan', role: 'ciso' }, ...overrides });
}

const detectedAt = '2026-10-01T08:00:00Z';
const asOf = '2026-11-21';

function openOne(id: string, overrides: VulnerabilityOverrides = {}): Vulnerability {
  return makeVulnerability({ id, openings: [{ detectedAt }], history: [], ...overrides });
}

function backlog(
  vulnerabilities: readonly Vulnerability[],
  {
    policy = {},
    ...options
  }: Partial<RemediationBacklogOptions> & { readonly policy?: Partial<RemediationPolicy> } = {},
) {
  return remediationBacklog(
    vulnerabilities,
    { serviceLevels: [makeServiceLevel()], ...policy },
    { from: '2026-10-01', through: '2026-12-31', asOf, zone: 'UTC', ...options },
  );
}

const duplicateOf = (of: string) => [{ state: 'duplicate', enteredOn: '2026-10-05', of }] as const;

describe('remediationBacklog', () => {
  it('is empty without vulnerabilities, and its share is null then', () => {
    expect(backlog([])).toEqual({
      open: 0,
      bySeverity: [
        { severity: 'critical', count: 0 },
        { severity: 'high', count: 0 },
        { severity: 'medium', count: 0 },
        { severity: 'low', count: 0 },
        { severity: 'informational', count: 0 },
        { severity: 'unassigned', count: 0 },
      ],
      byAge: [],
      overdue: [],
      excepted: [],
      undated: [],
      oldest: null,
      fixedInTime: { counted: 0, of: 0, excluded: 0, unknown: 0, share: null },
      choices: { severityChange: 'from-start', reopened: 'new-clock', unassigned: 'scanner' },
    });
  });

  it('counts the open ones by severity and age, and lists the overdue and undated ones', () => {
    const low = [{ severity: 'low', by: 'ada', on: '2026-10-02' }] as const;
    const vulnerabilities = [
      openOne('V-5', { severities: [], scannerSeverity: undefined }),
      openOne('V-4', { severities: low }),
      openOne('V-2', { openings: [{ detectedAt: '2026-11-01T08:00:00Z' }] }),
      openOne('V-3'),
      makeVulnerability({ id: 'V-1' }),
    ];
    const answer = backlog(vulnerabilities, { ages: [20, 50] });
    expect(answer.open).toBe(4);
    expect(answer.bySeverity.map(({ count }) => count)).toEqual([0, 2, 0, 1, 0, 1]);
    expect(answer.byAge).toEqual([
      { upTo: 20, count: 1 },
      { upTo: 50, count: 0 },
      { upTo: null, count: 3 },
    ]);
    expect(answer.overdue).toEqual(['V-3']);
    expect(answer.undated).toEqual([
      { vulnerability: 'V-4', reason: 'no-limit', missing: [] },
      { vulnerability: 'V-5', reason: 'awaiting-trigger', missing: ['severity'] },
    ]);
    expect(answer.oldest).toEqual({ vulnerability: 'V-3', days: 51 });
  });

  it('measures the share over all that were due, also over those that are open', () => {
    const fixed = (id: string, fixedAt: '2026-10-31T12:00:00Z' | '2026-11-01T00:00:00Z') =>
      openOne(id, { openings: [{ detectedAt, fixedAt }] });
    const vulnerabilities = [
      fixed('V-1', '2026-10-31T12:00:00Z'),
      fixed('V-2', '2026-11-01T00:00:00Z'),
      openOne('V-3'),
      openOne('V-4', { openings: [{ detectedAt: '2026-10-22T08:00:00Z' }] }),
    ];
    expect(backlog(vulnerabilities).fixedInTime).toEqual({ counted: 1, of: 4, excluded: 0, unknown: 1, share: 0.25 });
    const through = '2026-10-31';
    expect(backlog(vulnerabilities, { through }).fixedInTime).toMatchObject({ counted: 1, of: 3, unknown: 0 });
    expect(backlog(vulnerabilities, { through: '2026-10-30' }).fixedInTime.of).toBe(0);
    expect(backlog(vulnerabilities, { from: '2026-11-01' }).fixedInTime).toMatchObject({ of: 1, unknown: 1 });
    expect(backlog(vulnerabilities, { asOf: '2026-11-22' }).fixedInTime).toMatchObject({ of: 4, unknown: 0 });
  });

  it('excludes dismissed ones and those that an exception permitted on their day', () => {
    const requirement = { kind: 'control', control: 'A.8.8' } as const;
    const exceptions = [
      granted({ requirement, from: '2026-10-31', expiresOn: '2026-10-31' }),
      granted({ id: 'EX-2', requirement, from: '2026-11-20', expiresOn: '2026-12-31' }),
    ];
    const vulnerabilities = [
      openOne('V-1', { exceptions: ['EX-1'] }),
      openOne('V-2', { exceptions: ['EX-2'] }),
      openOne('V-3', { history: [{ state: 'false-positive', enteredOn: '2026-10-05', by: 'ada', rationale: 'None' }] }),
      openOne('V-4', { history: [{ state: 'not-affected', enteredOn: '2026-10-05', impact: 'None' }] }),
      openOne('V-5', { history: duplicateOf('V-1') }),
    ];
    const answer = backlog(vulnerabilities, { exceptions });
    expect(answer.fixedInTime).toEqual({ counted: 0, of: 1, excluded: 4, unknown: 0, share: 0 });
    expect(answer).toMatchObject({ open: 2, overdue: ['V-1'], excepted: ['V-2'] });
  });

  it('lets a duplicate leave only where its chain ends at a vulnerability that is none', () => {
    const openIds = (vulnerabilities: readonly Vulnerability[]) => backlog(vulnerabilities).overdue;
    const chained = [
      openOne('V-1', { history: duplicateOf('V-2') }),
      openOne('V-2', { history: duplicateOf('V-3') }),
      openOne('V-3'),
    ];
    expect(openIds(chained)).toEqual(['V-3']);
    expect(openIds(chained.toReversed())).toEqual(['V-3']);
    expect(openIds(chained.slice(0, 2))).toEqual(['V-1', 'V-2']);
    const circle = [openOne('V-1', { history: duplicateOf('V-2') }), openOne('V-2', { history: duplicateOf('V-1') })];
    expect(openIds(circle)).toEqual(['V-1', 'V-2']);
    expect(openIds([openOne('V-1', { history: duplicateOf('V-1') })])).toEqual(['V-1']);
    expect(openIds([...circle, openOne('V-3', { history: duplicateOf('V-1') })])).toEqual(['V-1', 'V-2', 'V-3']);
    expect(openIds([openOne('V-1', { history: [{ state: 'not-affected', enteredOn: '2026-10-05' }] })])).toEqual([
      'V-1',
    ]);
  });

  it('keeps the verdict of each opening, and the age of the opening whose clock runs', () => {
    const again = openOne('V-1', {
      openings: [
        { detectedAt, fixedAt: '2026-10-20T08:00:00Z' },
        { detectedAt: '2026-11-10T08:00:00Z' },
        { detectedAt: '2026-12-10T08:00:00Z' },
      ],
    });
    expect(backlog([again])).toMatchObject({
      oldest: { days: 11 },
      overdue: [],
      fixedInTime: { counted: 1, of: 2, unknown: 1 },
    });
    expect(backlog([again], { policy: { reopened: 'first-clock' } })).toMatchObject({
      oldest: { days: 51 },
      overdue: ['V-1'],
      fixedInTime: { counted: 1, of: 2, unknown: 0 },
    });
    expect(backlog([again], { asOf: '2026-09-30' })).toMatchObject({ open: 0, oldest: null });
  });

  it('keeps an earlier opening in its share when the later one is dismissed', () => {
    const again = makeVulnerability({
      id: 'V-1',
      openings: [
        { detectedAt: '2026-01-01T08:00:00Z', fixedAt: '2026-03-20T08:00:00Z' },
        { detectedAt: '2026-05-01T08:00:00Z' },
      ],
      history: [
        { state: 'verified', enteredOn: '2026-03-21' },
        { state: 'confirmed', enteredOn: '2026-05-01' },
        { state: 'false-positive', enteredOn: '2026-05-10', by: 'ada', rationale: 'None' },
      ],
    });
    const share = (on: '2026-04-01' | '2026-05-20') =>
      backlog([again], { from: '2026-01-01', through: '2026-02-28', asOf: on }).fixedInTime;
    const late = { counted: 0, of: 1, excluded: 0, unknown: 0, share: 0 };
    expect(share('2026-04-01')).toEqual(late);
    expect(share('2026-05-20')).toEqual(late);
    expect(backlog([again], { from: '2026-05-01', asOf: '2026-05-20' }).fixedInTime.excluded).toBe(1);
  });

  it('counts an id that stands twice once', () => {
    expect(backlog([openOne('V-1'), openOne('V-1')]).open).toBe(1);
  });

  it('refuses records and options that it cannot read', () => {
    expect(() => backlog(undefined as never)).toThrow(new RangeError('vulnerabilities must be a list, got null'));
    expect(() => backlog([{ id: 'V-1' } as never])).toThrow(
      new RangeError('vulnerabilities[0].title must be a text, got undefined'),
    );
    expect(() => backlog([], { through: '2026-09-30' })).toThrow(
      new RangeError('through must not lie before from, got "2026-09-30"'),
    );
    expect(() => backlog([], { ages: [30, 30] })).toThrow(new RangeError('ages must rise, got a list'));
    expect(() => backlog([], { ages: [-1] })).toThrow(new RangeError('ages[0] must be a whole number from 0, got -1'));
    expect(() => backlog([], { exceptions: [null as never] })).toThrow(
      new RangeError('options.exceptions[0] must be an object, got null'),
    );
  });
});
