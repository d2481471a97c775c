import { describe, expect, it } from 'vitest';
import { makeException, makePerson, makeServiceLevel, makeVulnerability } from '../../../src/fixtures/index.ts';
import {
  checkOperations,
  type CheckOperationsContext,
  operationsDueItems,
  type OperationsRegisters,
  remediationTables,
} from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

type VulnerabilityOverrides = Parameters<typeof makeVulnerability>[0];

function granted(overrides: Parameters<typeof makeException>[0]) {
  return makeException({ approvedBy: { person: 'dan', role: 'ciso' }, ...overrides });
}

const asOf = '2026-11-21';
const serviceLevels = [makeServiceLevel()];
const open: VulnerabilityOverrides = { openings: [{ detectedAt: '2026-10-22T08:00:00Z' }], history: [] };

function find(registers: OperationsRegisters, context: Partial<CheckOperationsContext> = {}) {
  return checkOperations({ serviceLevels, ...registers }, { asOf, ...context });
}

function findOne(overrides: VulnerabilityOverrides, context: Partial<CheckOperationsContext> = {}) {
  return find({ vulnerabilities: [makeVulnerability(overrides)] }, context);
}

describe('checkOperations on vulnerabilities', () => {
  it('finds nothing wrong with a fixed vulnerability, nor with an open one in time', () => {
    expect(findOne({})).toEqual([]);
    expect(findOne(open)).toEqual([]);
    expect(checkOperations({ vulnerabilities: [makeVulnerability(open)] }, { asOf: '2030-01-01' })).toEqual([]);
  });

  it('finds an open one from the day after its last good day', () => {
    expect(findOne(open, { asOf: '2026-11-22' })).toEqual([
      {
        code: 'vulnerability-overdue',
        severity: 'error',
        message: 'The vulnerability "V-1" is not fixed; its last good day was 2026-11-21.',
        requirements: ['A.8.8'],
        subject: { kind: 'vulnerability', id: 'V-1' },
        path: ['vulnerabilities', 0],
        params: { vulnerability: 'V-1', dueOn: '2026-11-21' },
      },
    ]);
    const late = { ...open, openings: [{ detectedAt: '2026-10-22T23:30:00Z' }] } as const;
    expect(codesOf(findOne(late, { asOf: '2026-11-22' }))).toEqual(['vulnerability-overdue']);
    expect(findOne(late, { asOf: '2026-11-22', vulnerabilities: { zone: 'Europe/Berlin' } })).toEqual([]);
  });

  it('finds a critical one that is not mitigated', () => {
    const critical = { ...open, severities: [], openings: [{ detectedAt: '2026-11-18T08:00:00Z' }] } as const;
    expect(findOne(critical)).toMatchObject([
      {
        code: 'vulnerability-mitigation-overdue',
        message: 'The vulnerability "V-1" is not mitigated; the last good day for that was 2026-11-20.',
      },
    ]);
    expect(findOne(critical, { asOf: '2026-11-20' })).toEqual([]);
    const mitigated = [{ detectedAt: '2026-11-18T08:00:00Z', mitigatedAt: '2026-11-21T08:00:00Z' }] as const;
    expect(findOne({ ...critical, openings: mitigated })).toEqual([]);
  });

  it('finds one that nobody confirmed in time, where a time is set', () => {
    const context = { vulnerabilities: { confirmWithin: 'P30D' } } as const;
    expect(findOne(open, context)).toEqual([]);
    expect(codesOf(findOne(open, { ...context, asOf: '2026-11-22' }))).toEqual([
      'vulnerability-overdue',
      'vulnerability-unconfirmed',
    ]);
    const withoutLevel = (overrides: VulnerabilityOverrides, on: '2026-11-22' = '2026-11-22') =>
      checkOperations({ vulnerabilities: [makeVulnerability({ ...open, ...overrides })] }, { ...context, asOf: on });
    expect(withoutLevel({})).toMatchObject([
      {
        code: 'vulnerability-unconfirmed',
        message: 'The vulnerability "V-1" was detected on 2026-10-22; nobody confirmed or dismissed it by 2026-11-21.',
        path: ['vulnerabilities', 0, 'openings', 0],
      },
    ]);
    const confirmed = [{ detectedAt: '2026-10-22T08:00:00Z', confirmedAt: '2026-11-22T08:00:00Z' }] as const;
    expect(withoutLevel({ openings: confirmed })).toEqual([]);
    const history = [
      { state: 'reported', enteredOn: '2026-10-22' },
      { state: 'confirmed', enteredOn: '2026-10-23' },
    ] as const;
    expect(withoutLevel({ history })).toEqual([]);
    expect(codesOf(withoutLevel({ history: history.slice(0, 1) }))).toEqual(['vulnerability-unconfirmed']);
  });

  it('finds a severity lowered without a reason, against the scanner and against the one before', () => {
    const assigned = (severity: 'critical' | 'high', rationale?: string) =>
      ({ severity, by: 'ada', on: '2026-10-02', ...(rationale !== undefined && { rationale }) }) as const;
    expect(findOne({ severities: [assigned('high')] })).toMatchObject([
      {
        code: 'vulnerability-lowered-without-reason',
        message:
          'The severity of the vulnerability "V-1" was set to high on 2026-10-02, below critical, without a reason.',
        path: ['vulnerabilities', 0, 'severities', 0],
      },
    ]);
    expect(findOne({ severities: [assigned('critical')] })).toEqual([]);
    expect(findOne({ severities: [assigned('high')], scannerSeverity: undefined })).toEqual([]);
    expect(codesOf(findOne({ severities: [assigned('critical'), assigned('high')] }))).toEqual([
      'vulnerability-lowered-without-reason',
    ]);
    expect(findOne({ severities: [assigned('high', 'Not reachable'), assigned('critical')] })).toEqual([]);
    const later = [{ severity: 'high', by: 'ada', on: '2026-11-22' }] as const;
    expect(codesOf(findOne({ severities: later }))).toEqual(['operations-event-in-future']);
  });

  it('finds a day that a person set after that of the service level, without an exception', () => {
    const agreedDue = { dueOn: '2026-11-22', by: 'ada', on: '2026-10-23', reason: 'No update yet' } as const;
    expect(findOne({ ...open, agreedDue })).toMatchObject([
      {
        code: 'vulnerability-due-later-than-service-level',
        message:
          'The vulnerability "V-1" is due on 2026-11-22 as a person set it, after 2026-11-21 by "SL-1", and no exception permits it.',
        path: ['vulnerabilities', 0, 'agreedDue', 'dueOn'],
      },
    ]);
    expect(findOne({ ...open, agreedDue: { ...agreedDue, dueOn: '2026-11-21' } })).toEqual([]);
    const exceptions = [granted({ requirement: { kind: 'control', control: 'A.8.8' } })];
    const excepted = makeVulnerability({ ...open, agreedDue, exceptions: ['EX-1'] });
    expect(find({ vulnerabilities: [excepted], exceptions })).toEqual([]);
  });

  it('finds a day that cannot be decided, and the latest possible one when it is over', () => {
    const unknown = { ...open, exposed: 'yes', exploited: 'no', automatable: 'no' } as const;
    const context = { vulnerabilities: { decisionTable: remediationTables.bod2604 } } as const;
    expect(findOne(unknown, context)).toMatchObject([
      {
        code: 'vulnerability-due-undecided',
        message: 'The last good day of the vulnerability "V-1" cannot be decided; unknown: totalControl.',
        params: { missing: ['totalControl'] },
      },
    ]);
    expect(codesOf(findOne(unknown, { ...context, asOf: '2026-11-22' }))).toEqual(['vulnerability-overdue']);
    expect(codesOf(findOne({ ...unknown, totalControl: 'no' }, context))).toEqual([]);
  });

  it('finds an exception without an end', () => {
    const of = (
      expiresOn: '2026-12-31' | undefined,
      {
        control = 'A.8.8',
        ...context
      }: Partial<CheckOperationsContext> & { readonly control?: 'A.8.8' | 'A.8.5' } = {},
    ) =>
      find(
        {
          vulnerabilities: [makeVulnerability({ ...open, exceptions: ['EX-1'] })],
          exceptions: [granted({ requirement: { kind: 'control', control }, expiresOn })],
        },
        context,
      );
    expect(of('2026-12-31')).toEqual([]);
    expect(of(undefined)).toMatchObject([
      {
        code: 'vulnerability-exception-unbounded',
        message: 'The exception "EX-1" for the vulnerability "V-1" has no last day, so it permits nothing.',
        path: ['vulnerabilities', 0, 'exceptions', 0],
      },
    ]);
    expect(codesOf(of(undefined, { asOf: '2026-11-22' }))).toEqual([
      'vulnerability-overdue',
      'vulnerability-exception-unbounded',
    ]);
    expect(of('2026-12-31', { asOf: '2026-11-22' })).toEqual([]);
    expect(of(undefined, { control: 'A.8.5' })).toEqual([]);
    const requested = [{ state: 'requested', enteredOn: '2026-11-20' }] as const;
    const unapproved = granted({
      requirement: { kind: 'control', control: 'A.8.8' },
      expiresOn: undefined,
      history: requested,
    });
    const named = makeVulnerability({ ...open, exceptions: ['EX-1'] });
    expect(find({ vulnerabilities: [named], exceptions: [unapproved] })).toEqual([]);
  });

  it('finds a not-affected statement without a reason, which stays open', () => {
    const history = [
      { state: 'reported', enteredOn: '2026-10-22' },
      { state: 'not-affected', enteredOn: '2026-10-23' },
    ] as const;
    expect(findOne({ ...open, history })).toMatchObject([
      {
        code: 'vulnerability-unaffected-without-reason',
        message: 'The vulnerability "V-1" is said not to affect the assets, without a justification or an impact.',
        path: ['vulnerabilities', 0, 'history', 1],
      },
    ]);
    expect(codesOf(findOne({ ...open, history }, { asOf: '2026-11-22' }))).toEqual([
      'vulnerability-unaffected-without-reason',
      'vulnerability-overdue',
    ]);
    const reasoned = [history[0], { ...history[1], impact: 'The function is switched off' }] as const;
    expect(findOne({ ...open, history: reasoned }, { asOf: '2026-11-22' })).toEqual([]);
  });

  it('finds duplicates in a circle once, from the lowest id, and duplicates of duplicates', () => {
    const duplicate = (id: string, of: string) =>
      makeVulnerability({
        id,
        ...open,
        history: [
          { state: 'reported', enteredOn: '2026-10-22' },
          { state: 'duplicate', enteredOn: '2026-10-23', of },
        ],
      });
    const circle = [duplicate('V-3', 'V-1'), duplicate('V-2', 'V-3'), duplicate('V-1', 'V-2')];
    expect(find({ vulnerabilities: circle })).toMatchObject([
      {
        code: 'vulnerability-duplicate-cycle',
        message: 'The vulnerabilities "V-1", "V-2", "V-3" are duplicates of each other, so none of them is dismissed.',
        subject: { kind: 'vulnerability', id: 'V-1' },
        path: ['vulnerabilities', 2, 'history'],
      },
    ]);
    const chain = [duplicate('V-1', 'V-2'), duplicate('V-2', 'V-3'), makeVulnerability({ id: 'V-3' })];
    expect(find({ vulnerabilities: chain })).toMatchObject([
      {
        code: 'vulnerability-duplicate-chained',
        message: 'The vulnerability "V-1" repeats "V-2", which is a duplicate of "V-3" itself.',
        path: ['vulnerabilities', 0, 'history', 1, 'of'],
      },
    ]);
    expect(codesOf(find({ vulnerabilities: [duplicate('V-1', 'V-9')] }))).toEqual(['operations-reference-unknown']);
  });

  it('finds a state that its last opening contradicts', () => {
    const fixed = [
      { state: 'reported', enteredOn: '2026-10-22' },
      { state: 'confirmed', enteredOn: '2026-10-22' },
      { state: 'in-remediation', enteredOn: '2026-10-22' },
      { state: 'fixed', enteredOn: '2026-10-23' },
    ] as const;
    expect(findOne({ ...open, history: fixed })).toMatchObject([
      {
        code: 'vulnerability-state-contradicted',
        message: 'The state of the vulnerability "V-1" is fixed, but its last opening is open.',
        path: ['vulnerabilities', 0, 'openings', 0],
      },
    ]);
    const openings = [{ detectedAt: '2026-10-22T08:00:00Z', fixedAt: '2026-10-23T08:00:00Z' }] as const;
    expect(findOne({ openings, history: fixed })).toEqual([]);
    expect(findOne({ openings, history: fixed.slice(0, 3) })).toMatchObject([
      { code: 'vulnerability-state-contradicted', params: { state: 'in-remediation', opening: 'fixed' } },
    ]);
    const verified = [...fixed, { state: 'verified', enteredOn: '2026-10-24' } as const];
    expect(codesOf(findOne({ ...open, history: verified }))).toEqual(['vulnerability-state-contradicted']);
  });

  it('finds unknown records, events in the future and states out of order', () => {
    const future = '2026-11-22T08:00:00Z';
    const findings = find({
      people: [makePerson({ id: 'dan' })],
      exceptions: [],
      vulnerabilities: [
        makeVulnerability({
          ...open,
          openings: [
            {
              detectedAt: '2026-10-22T08:00:00Z',
              confirmedAt: future,
              mitigatedAt: future,
              fixedAt: future,
              verifiedAt: future,
              custom: 1,
            } as never,
          ],
          severities: [{ severity: 'critical', by: 'ada', on: '2026-11-22' }],
          publishedOn: '2026-11-22',
          listing: { catalogue: 'CISA KEV', listedOn: '2026-11-22' },
          agreedDue: { dueOn: '2026-12-24', by: 'ben', on: '2026-11-22', reason: 'Agreed' },
          exceptions: ['EX-9'],
          scannerSeverity: undefined,
          history: [{ state: 'false-positive', enteredOn: '2026-10-22', by: 'cy', rationale: 'None' }],
        }),
      ],
    });
    expect(findings.map(({ code, path }) => [code.slice('operations-'.length), path.slice(2).join('.')])).toEqual([
      ['history-invalid', 'history.0'],
      ['reference-unknown', 'history.0.by'],
      ['reference-unknown', 'severities.0.by'],
      ['event-in-future', 'severities.0.on'],
      ['event-in-future', 'openings.0.confirmedAt'],
      ['event-in-future', 'openings.0.mitigatedAt'],
      ['event-in-future', 'openings.0.fixedAt'],
      ['event-in-future', 'openings.0.verifiedAt'],
      ['event-in-future', 'publishedOn'],
      ['event-in-future', 'listing.listedOn'],
      ['reference-unknown', 'agreedDue.by'],
      ['event-in-future', 'agreedDue.on'],
      ['reference-unknown', 'exceptions.0'],
    ]);
  });

  it('asks nothing of a vulnerability that is not there yet', () => {
    expect(codesOf(findOne({ ...open, openings: [{ detectedAt: '2026-11-22T08:00:00Z' }] }))).toEqual([
      'operations-event-in-future',
    ]);
  });
});

describe('operationsDueItems of vulnerabilities', () => {
  const window = { from: '2026-01-01', through: '2027-12-31', asOf } as const;
  const itemsOf = (overrides: VulnerabilityOverrides, rules: CheckOperationsContext['vulnerabilities'] = {}) =>
    operationsDueItems(
      { vulnerabilities: [makeVulnerability(overrides)], serviceLevels },
      { ...window, vulnerabilities: rules },
    );

  it('lists the confirmation, the mitigation and the fix', () => {
    const critical = { ...open, severities: [], openings: [{ detectedAt: '2026-11-19T08:00:00Z' }] } as const;
    expect(itemsOf(critical, { confirmWithin: 'P1D' })).toEqual([
      {
        kind: 'vulnerability-confirmation',
        subject: { kind: 'vulnerability', id: 'V-1' },
        title: 'Confirm or dismiss the vulnerability "Remote code execution in the image library"',
        owner: 'ada',
        dueOn: '2026-11-20',
        dueAt: null,
        state: 'overdue',
        requirement: 'A.8.8',
        rule: 'confirm-within',
      },
      expect.objectContaining({
        kind: 'vulnerability-mitigation',
        dueOn: null,
        dueAt: '2026-11-21T08:00:00Z',
        state: 'due-soon',
        rule: 'service-level',
      }),
      expect.objectContaining({ kind: 'vulnerability-remediation', dueOn: '2026-11-26', dueAt: null }),
    ]);
    const unowned = itemsOf({ ...critical, owner: undefined }, { confirmWithin: 'P1D' });
    expect(unowned.map(({ owner }) => owner)).toEqual([null, null, null]);
  });

  it('lists one that an exception permits until its day, and again when the exception is over', () => {
    const exceptions = [
      granted({ requirement: { kind: 'control', control: 'A.8.8' }, from: '2026-11-01', expiresOn: '2026-11-30' }),
    ];
    const on = (day: '2026-11-21' | '2026-11-22' | '2026-11-30' | '2026-12-01') =>
      operationsDueItems(
        { vulnerabilities: [makeVulnerability({ ...open, exceptions: ['EX-1'] })], serviceLevels, exceptions },
        { ...window, asOf: day },
      ).map(({ dueOn, state }) => `${dueOn} ${state}`);
    expect(on('2026-11-21')).toEqual(['2026-11-21 due-soon']);
    expect(on('2026-11-22')).toEqual([]);
    expect(on('2026-11-30')).toEqual([]);
    expect(on('2026-12-01')).toEqual(['2026-11-21 overdue']);
  });

  it('lists an undecided one by the earliest day that is possible', () => {
    const rules = { decisionTable: remediationTables.bod2604 } as const;
    expect(itemsOf(open, rules)).toMatchObject([{ dueOn: '2026-10-25', state: 'overdue', rule: 'strictest-possible' }]);
  });

  it('lists nothing that is done, dismissed, confirmed, undated or not there yet', () => {
    const confirmWithin = 'P1D';
    expect(itemsOf({}, { confirmWithin })).toEqual([]);
    const impact = [{ state: 'not-affected', enteredOn: '2026-10-23', impact: 'None' }] as const;
    expect(itemsOf({ ...open, history: impact }, { confirmWithin })).toEqual([]);
    expect(itemsOf({ ...open, openings: [{ detectedAt: '2026-11-22T08:00:00Z' }] })).toEqual([]);
    const undated = { ...open, severities: [], scannerSeverity: undefined } as const;
    expect(itemsOf(undated)).toEqual([]);
    const confirmed = [{ detectedAt: '2026-10-22T08:00:00Z', confirmedAt: '2026-10-23T08:00:00Z' }] as const;
    expect(itemsOf({ ...undated, openings: confirmed }, { confirmWithin })).toEqual([]);
    const history = [
      { state: 'reported', enteredOn: '2026-10-22' },
      { state: 'confirmed', enteredOn: '2026-10-23' },
    ] as const;
    expect(itemsOf({ ...undated, history }, { confirmWithin })).toEqual([]);
    const mitigated = [{ detectedAt: '2026-11-19T08:00:00Z', mitigatedAt: '2026-11-20T08:00:00Z' }] as const;
    expect(itemsOf({ ...open, severities: [], openings: mitigated }).map(({ kind }) => kind)).toEqual([
      'vulnerability-remediation',
    ]);
  });
});
