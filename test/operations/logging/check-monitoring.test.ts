import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../src/core/index.ts';
import { makeAlert, makeLogSource, makeMonitoringRule } from '../../../src/fixtures/index.ts';
import {
  type Alert,
  checkOperations,
  type CheckOperationsContext,
  operationsDueItems,
} from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const open: Alert = { id: 'AL-1', rule: 'MON-1', status: 'open', raisedAt: '2026-11-21T08:00:00Z' };

function findRule(overrides: Parameters<typeof makeMonitoringRule>[0]) {
  return checkOperations({ monitoringRules: [makeMonitoringRule(overrides)] }, { asOf });
}

function findAlert(alert: Alert, now?: Instant, overrides: Parameters<typeof makeMonitoringRule>[0] = {}) {
  const context: CheckOperationsContext = now === undefined ? { asOf } : { asOf, now };
  return checkOperations({ monitoringRules: [makeMonitoringRule(overrides)], alerts: [alert] }, context);
}

describe('checkOperations on monitoring rules', () => {
  it('finds a rule without an owner', () => {
    expect(findRule({})).toEqual([]);
    expect(findRule({ owner: undefined })).toMatchObject([
      {
        code: 'monitoring-rule-owner-missing',
        message: 'The monitoring rule "MON-1" has no owner.',
        requirements: ['A.8.16'],
        path: ['monitoringRules', 0],
      },
    ]);
  });

  it('finds tests that are not planned or overdue; one that failed does not count', () => {
    expect(findRule({ testCadence: undefined })).toMatchObject([
      {
        code: 'monitoring-rule-test-unplanned',
        message: 'The monitoring rule "MON-1" does not say when it is tested.',
      },
    ]);
    expect(findRule({ tests: [{ on: '2025-11-21' }] })).toEqual([]);
    expect(findRule({ tests: [{ on: '2025-11-20' }, { on: '2026-11-02', counts: false }] })).toMatchObject([
      {
        code: 'monitoring-rule-test-overdue',
        message: 'The monitoring rule "MON-1" was to be tested by 2026-11-20.',
        path: ['monitoringRules', 0, 'testCadence'],
      },
    ]);
    expect(codesOf(findRule({ tests: undefined }))).toEqual(['monitoring-rule-test-overdue']);
  });

  it('finds unknown sources and tests in the future, and asks nothing of a rule that has ended', () => {
    const rule = makeMonitoringRule({
      sources: ['LOG-1', 'LOG-2'],
      tests: [{ on: '2026-11-22' }],
      through: '2026-11-20',
      owner: undefined,
    });
    const findings = checkOperations({ logSources: [makeLogSource()], monitoringRules: [rule] }, { asOf });
    expect(findings.map(({ code, path }) => [code, path.slice(2)])).toEqual([
      ['operations-reference-unknown', ['sources', 1]],
      ['operations-event-in-future', ['tests', 0, 'on']],
    ]);
  });
});

describe('checkOperations on alerts', () => {
  it('finds an open alert whose time has run out', () => {
    expect(findAlert(open, '2026-11-21T12:00:00Z')).toEqual([]);
    expect(findAlert(open, '2026-11-21T12:00:01Z')).toMatchObject([
      {
        code: 'alert-acknowledgement-overdue',
        severity: 'error',
        message: 'The alert "AL-1" was to be acknowledged by 2026-11-21T12:00:00Z.',
        path: ['alerts', 0],
      },
    ]);
    expect(findAlert(open, '2026-11-21T12:00:01Z', { acknowledgeWithin: undefined })).toEqual([]);
    expect(findAlert(open, '2026-11-21T12:00:01Z', { id: 'MON-2' }).map(({ code }) => code)).toEqual([
      'operations-reference-unknown',
    ]);
  });

  it('finds it without a moment only where it is so in every time zone', () => {
    expect(findAlert({ ...open, raisedAt: '2026-11-20T06:00:00Z' })).toEqual([]);
    expect(codesOf(findAlert({ ...open, raisedAt: '2026-11-20T05:59:59Z' }))).toEqual([
      'alert-acknowledgement-overdue',
    ]);
  });

  it('finds an alert that was acknowledged late, whatever the day', () => {
    const late = makeAlert({ acknowledgedAt: '2026-11-10T12:00:01Z', closedAt: '2026-11-10T13:00:00Z' });
    expect(findAlert(makeAlert({ acknowledgedAt: '2026-11-10T12:00:00Z', closedAt: '2026-11-10T13:00:00Z' }))).toEqual(
      [],
    );
    expect(findAlert(late)).toMatchObject([
      {
        code: 'alert-acknowledged-late',
        severity: 'info',
        message:
          'The alert "AL-1" was acknowledged at 2026-11-10T12:00:01Z; the last moment in time was 2026-11-10T12:00:00Z.',
      },
    ]);
  });

  it('takes an acknowledgement in the future as one that has not happened', () => {
    const alert: Alert = { ...open, status: 'acknowledged', acknowledgedAt: '2026-11-21T12:30:00Z' };
    expect(codesOf(findAlert(alert, '2026-11-21T12:15:00Z'))).toEqual([
      'operations-event-in-future',
      'alert-acknowledgement-overdue',
    ]);
    expect(codesOf(findAlert(alert, '2026-11-21T12:30:00Z'))).toEqual(['alert-acknowledged-late']);
  });

  it('finds a moment later on the same day, to the fraction of a second', () => {
    const raised = (raisedAt: Instant) => codesOf(findAlert({ ...open, raisedAt }, '2026-11-20T12:00:00.500Z'));
    expect(raised('2026-11-20T12:00:00Z')).toEqual([]);
    expect(raised('2026-11-20T12:00:00.500Z')).toEqual([]);
    expect(raised('2026-11-20T12:00:00.501Z')).toEqual(['operations-event-in-future']);
    expect(raised('2026-11-20T15:00:00Z')).toEqual(['operations-event-in-future']);
  });

  it('finds moments in the future, by the latest time zone where no moment is given', () => {
    const raisedAt = '2026-11-22T12:00:00Z';
    expect(findAlert({ ...open, raisedAt })).toEqual([]);
    const closed = makeAlert({
      raisedAt: '2026-11-22T12:00:01Z',
      acknowledgedAt: '2026-11-22T12:00:02Z',
      closedAt: '2026-11-22T12:00:03Z',
    });
    expect(findAlert(closed)).toMatchObject([
      {
        code: 'operations-event-in-future',
        message: '"AL-1" says that something happened on 2026-11-22T12:00:01Z, which is after 2026-11-21.',
        path: ['alerts', 0, 'raisedAt'],
      },
      { path: ['alerts', 0, 'acknowledgedAt'] },
      { path: ['alerts', 0, 'closedAt'] },
    ]);
  });
});

describe('operationsDueItems on logs', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

  it('lists reviews, clocks and tests', () => {
    const registers = { logSources: [makeLogSource()], monitoringRules: [makeMonitoringRule()] };
    expect(operationsDueItems(registers, window)).toEqual([
      {
        kind: 'log-review',
        subject: { kind: 'log-source', id: 'LOG-1' },
        title: 'Review the log "Database"',
        owner: 'ada',
        dueOn: '2026-12-02',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.15',
        rule: 'cadence',
      },
      {
        kind: 'clock-measurement',
        subject: { kind: 'log-source', id: 'LOG-1' },
        title: 'Measure the clock of the log "Database"',
        owner: 'ada',
        dueOn: '2026-12-02',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.8.17',
        rule: 'measure-every',
      },
      {
        kind: 'monitoring-rule-test',
        subject: { kind: 'monitoring-rule', id: 'MON-1' },
        title: 'Test the monitoring rule "Many failed logins"',
        owner: 'ada',
        dueOn: '2027-03-02',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.16',
        rule: 'cadence',
      },
    ]);
  });

  it('counts a clock that was never measured from the first day of the log', () => {
    const clock = { reference: 'ntp', maximumOffset: 10, measureEvery: 'P1M', measurements: [] } as const;
    const bare = { title: undefined, owner: undefined, reviewCadence: undefined };
    expect(operationsDueItems({ logSources: [makeLogSource({ ...bare, clock })] }, window)).toMatchObject([
      { title: 'Measure the clock of the log "LOG-1"', owner: null, dueOn: '2025-02-01', state: 'overdue' },
    ]);
    const { measureEvery: _every, ...endless } = clock;
    expect(operationsDueItems({ logSources: [makeLogSource({ ...bare, clock: endless })] }, window)).toEqual([]);
    expect(operationsDueItems({ logSources: [makeLogSource({ ...bare, clock: undefined })] }, window)).toEqual([]);
  });

  it('names a log without a title and an owner by its id, and leaves out what has ended', () => {
    const logSources = [makeLogSource({ title: undefined, owner: undefined, reviews: undefined, clock: undefined })];
    expect(operationsDueItems({ logSources }, window)).toMatchObject([
      { title: 'Review the log "LOG-1"', owner: null, dueOn: '2025-02-01', state: 'overdue' },
    ]);
    const through = '2026-11-20';
    const ended = { logSources: [makeLogSource({ through })], monitoringRules: [makeMonitoringRule({ through })] };
    expect(operationsDueItems(ended, window)).toEqual([]);
  });

  it('lists open alerts by the moment until which they are in time', () => {
    const lines = (owner: string | undefined, now: Instant) =>
      operationsDueItems(
        {
          monitoringRules: [makeMonitoringRule({ owner, testCadence: undefined })],
          alerts: [open, makeAlert({ id: 'AL-2' })],
        },
        { ...window, now },
      );
    expect(lines('ada', '2026-11-21T12:00:00Z')).toEqual([
      {
        kind: 'alert-acknowledgement',
        subject: { kind: 'alert', id: 'AL-1' },
        title: 'Acknowledge the alert "AL-1"',
        owner: 'ada',
        dueOn: null,
        dueAt: '2026-11-21T12:00:00Z',
        state: 'due-soon',
        requirement: 'A.8.16',
        rule: 'acknowledge-within',
      },
    ]);
    expect(lines(undefined, '2026-11-21T12:00:01Z')).toMatchObject([{ owner: null, state: 'overdue' }]);
    expect(operationsDueItems({ alerts: [open] }, window)).toEqual([]);
  });
});
