import { describe, expect, it } from 'vitest';
import {
  makeChange,
  makeControlledDocument,
  makeException,
  makePerson,
  makeRole,
} from '../../../src/fixtures/index.ts';
import {
  type Change,
  checkOperations,
  type CheckOperationsContext,
  operationsDueItems,
  type OperationsRegisters,
} from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

type ChangeOverrides = Parameters<typeof makeChange>[0];

function granted(overrides: Parameters<typeof makeException>[0]) {
  return makeException({ approvedBy: { person: 'dan', role: 'ciso' }, ...overrides });
}

const asOf = '2026-11-21';
const revision = '4c1d';

function find(registers: OperationsRegisters, changes: CheckOperationsContext['changes'] = {}) {
  return checkOperations(registers, { asOf, changes });
}

function findOne(overrides: ChangeOverrides, policy: CheckOperationsContext['changes'] = {}) {
  return find({ changes: [makeChange(overrides)] }, policy);
}

const approved = [
  { state: 'draft', enteredOn: '2026-10-01' },
  { state: 'submitted', enteredOn: '2026-10-05' },
  { state: 'approved', enteredOn: '2026-10-06' },
] as const;

function planned(overrides: ChangeOverrides = {}): Change {
  return makeChange({
    implementedAt: undefined,
    outcome: undefined,
    window: undefined,
    history: approved,
    ...overrides,
  });
}

function messagesOf(findings: ReturnType<typeof find>): readonly string[] {
  return findings.map(({ code, message, path }) => `${code} at ${path.slice(2).join('.')}: ${message}`);
}

describe('checkOperations on changes', () => {
  it('finds nothing wrong with a change in order, nor with a planned one and a draft', () => {
    expect(findOne({})).toEqual([]);
    expect(find({ changes: [planned()] })).toEqual([]);
    const draft = planned({
      approvals: [],
      gates: [],
      tests: [],
      rollback: undefined,
      implementedBy: 'ben',
      history: approved.slice(0, 2),
    });
    const freezes = [{ id: 'now', from: '2026-11-21', through: '2026-11-21', exempt: [] }] as const;
    expect(find({ changes: [draft] }, { gates: { normal: ['review'] }, freezes })).toEqual([]);
    const irreversible = planned({ rollback: { kind: 'irreversible', detail: 'Data is lost' }, history: [] });
    expect(find({ changes: [irreversible] })).toEqual([]);
    const withdrawn = planned({
      approvals: [],
      history: [...approved, { state: 'withdrawn', enteredOn: '2026-10-07' }],
    });
    expect(find({ changes: [withdrawn] })).toEqual([]);
  });

  it('finds what was missing when a change was made', () => {
    expect(messagesOf(findOne({ approvals: [] }))).toEqual([
      'change-unapproved at approvals: The change "CHG-1" was made on 2026-10-08 without an approval by that day.',
    ]);
    expect(messagesOf(findOne({}, { gates: { normal: ['scan'] } }))).toEqual([
      'change-gate-unmet at gates: The change "CHG-1" was made on 2026-10-08; the evidence of the gate "scan" for its revision is missing.',
    ]);
    const test = { reference: 'load', revision, on: '2026-10-05', result: 'failed' } as const;
    expect(messagesOf(findOne({ tests: [test] }))).toEqual([
      'change-test-failed at tests: The change "CHG-1" was made on 2026-10-08, although the test "load" of its revision failed.',
    ]);
    expect(messagesOf(findOne({ tests: [{ ...test, on: '2026-10-09', result: 'passed' }] }))).toEqual([
      'change-tested-too-late at tests: The change "CHG-1" was made on 2026-10-08, before the test "load".',
    ]);
    const stale = { ...test, revision: '1', result: 'passed' } as const;
    expect(messagesOf(findOne({ tests: [stale] }))).toEqual([
      'change-test-stale at tests: The change "CHG-1" was made on 2026-10-08; the test "load" has only results of other revisions.',
    ]);
    expect(find({ changes: [planned({ tests: [stale] })] })).toEqual([]);
    expect(find({ changes: [planned({ approvals: [], tests: [test] })] }, { gates: { normal: ['scan'] } })).toEqual([]);
  });

  it('finds a stale or partial approval, also of a planned change', () => {
    const stale =
      'change-approval-stale at approvals: The change "CHG-1" is at revision "5", but the approval is for "4c1d".';
    expect(messagesOf(findOne({ revision: '5', tests: [] }))).toEqual([stale]);
    expect(messagesOf(find({ changes: [planned({ revision: '5' })] }))).toEqual([stale]);
    expect(find({ changes: [planned({ revision: '5', history: approved.slice(0, 2) })] })).toEqual([]);
    const approvals = [{ by: 'ben', on: '2026-10-06', revision }] as const;
    const own =
      'change-self-approved at approvals: The change "CHG-1" was approved only by "ben", who asked for it, developed it or makes it.';
    expect(messagesOf(findOne({ approvals }))).toEqual([own]);
    expect(messagesOf(find({ changes: [planned({ approvals })] }))).toEqual([own]);
    expect(find({ changes: [planned({ approvals, history: [] })] })).toEqual([]);
  });

  it('finds a standard change whose template was not in force', () => {
    const standard = (change: Change): Change => ({ ...change, kind: 'standard', template: 'POL-1' });
    const controlledDocuments = [makeControlledDocument({ retiredOn: '2026-10-08' })];
    expect(messagesOf(find({ changes: [standard(makeChange())], controlledDocuments }))).toEqual([
      'change-template-not-in-force at template: The standard change "CHG-1" was made on 2026-10-08, when its template "POL-1" was not approved and in force.',
    ]);
    expect(find({ changes: [standard(planned())], controlledDocuments })).toEqual([]);
    expect(find({ changes: [standard(makeChange())] })).toEqual([]);
    expect(codesOf(find({ changes: [standard(makeChange())], controlledDocuments: [] }))).toEqual([
      'operations-reference-unknown',
    ]);
  });

  it('finds an emergency change that was approved too late or not at all', () => {
    const emergency = (approvals: Change['approvals']): Change => ({
      ...makeChange({
        approvals,
        history: [
          { state: 'draft', enteredOn: '2026-10-08' },
          { state: 'implemented', enteredOn: '2026-10-08' },
        ],
      }),
      kind: 'emergency',
    });
    const policy = { laterApprovalWithin: 'P5D' } as const;
    const overdue =
      'change-later-approval-overdue at approvals: The emergency change "CHG-1" was made on 2026-10-08 and was to be approved by 2026-10-13.';
    expect(messagesOf(find({ changes: [emergency([])] }, policy))).toEqual([overdue]);
    const on = (day: '2026-10-13' | '2026-10-14') =>
      messagesOf(find({ changes: [emergency([{ by: 'dan', on: day, revision }])] }, policy));
    expect(on('2026-10-14')).toEqual([overdue]);
    expect(on('2026-10-13')).toEqual([]);
    expect(find({ changes: [emergency([])] })).toEqual([]);
    const closed = { ...emergency([]), history: makeChange().history };
    expect(messagesOf(find({ changes: [closed] }))).toEqual([
      'change-later-approval-overdue at approvals: The emergency change "CHG-1" was made on 2026-10-08 and was to be approved by 2026-10-09.',
    ]);
  });

  it('finds a change that goes the way of an emergency, and a closed one without an outcome', () => {
    const history = [
      { state: 'draft', enteredOn: '2026-10-01' },
      { state: 'implemented', enteredOn: '2026-10-08' },
    ] as const;
    expect(messagesOf(findOne({ history }))).toEqual([
      'change-emergency-path-taken at history.1: The change "CHG-1" is normal, but was made before it was approved or approved after it was made, as only an emergency change may be.',
    ]);
    const after = (enteredOn: '2026-11-21' | '2026-11-22') =>
      codesOf(findOne({ history: [...makeChange().history.slice(0, -1), { state: 'approved-after', enteredOn }] }));
    expect(after('2026-11-21')).toEqual(['change-emergency-path-taken']);
    expect(after('2026-11-22')).toEqual(['operations-event-in-future']);
    expect(messagesOf(findOne({ outcome: undefined }))).toEqual([
      'change-outcome-missing at : The change "CHG-1" was closed on 2026-10-09 without an outcome.',
    ]);
    expect(findOne({ outcome: undefined, history: makeChange().history.slice(0, -1) })).toEqual([]);
  });

  it('finds a plan without a way back, in a freeze period, or by one person alone', () => {
    const both = (overrides: ChangeOverrides, policy: CheckOperationsContext['changes'] = {}) => {
      const made = messagesOf(findOne(overrides, policy));
      expect(messagesOf(find({ changes: [planned(overrides)] }, policy))).toEqual(made);
      return made;
    };
    expect(both({ rollback: undefined })).toEqual([
      'change-without-rollback at : The change "CHG-1" has no way back, and does not say that there is none.',
    ]);
    expect(both({ rollback: { kind: 'irreversible', detail: 'Data is lost' } })).toEqual([
      'change-irreversible-unaccepted at rollback: The change "CHG-1" cannot be undone, and nobody but its author accepted that in time.',
    ]);
    expect(both({ implementedBy: 'ben' })).toEqual([
      'change-deployed-alone at implementedBy: The change "CHG-1" was developed and is deployed to production by "ben" alone.',
    ]);
    const freezes = [{ id: 'autumn', from: '2026-10-08', through: '2026-11-21', exempt: [] }] as const;
    const window = { startsAt: '2026-11-21T20:00:00Z', endsAt: '2026-11-22T02:00:00Z' } as const;
    expect(both({ window }, { freezes })).toEqual([
      'change-in-freeze at : The change "CHG-1" lies in the freeze period "autumn", and no exception permits it.',
    ]);
    expect(find({ changes: [planned()] }, { freezes })).toEqual([]);
  });

  it('finds data of production in tests, also of a draft', () => {
    const message =
      'environment-production-data at testData: The tests of the change "CHG-1" use data of production that is neither masked nor approved for it.';
    expect(messagesOf(findOne({ testData: { kind: 'production' } }))).toEqual([message]);
    expect(messagesOf(find({ changes: [planned({ history: [], testData: { kind: 'production' } })] }))).toEqual([
      message,
    ]);
  });

  it('finds windows that overlap on an asset, each change once, in the order of their starts', () => {
    const at = (id: string, from: string, to: string, overrides: ChangeOverrides = {}) =>
      planned({
        id,
        window: { startsAt: `2026-12-01T${from}:00Z`, endsAt: `2026-12-01T${to}:00Z` } as never,
        ...overrides,
      });
    const overlaps = (...changes: readonly Change[]) =>
      find({ changes }).map(({ params }) => `${String(params['other'])} ${String(params['change'])}`);
    expect(find({ changes: [at('B', '21:00', '23:00'), at('A', '20:00', '22:00')] })).toMatchObject([
      {
        code: 'change-windows-overlap',
        severity: 'info',
        message: 'The windows of the changes "A" and "B" on the asset "database" overlap.',
        subject: { kind: 'change', id: 'B' },
        path: ['changes', 0, 'window'],
      },
    ]);
    expect(overlaps(at('A', '20:00', '21:00'), at('B', '21:00', '22:00'))).toEqual([]);
    expect(overlaps(at('A', '20:00', '23:00'), at('B', '20:30', '21:00'), at('C', '22:00', '22:30'))).toEqual([
      'A B',
      'A C',
    ]);
    expect(overlaps(at('B', '20:00', '21:00'), at('A', '20:00', '21:00'))).toEqual(['A B']);
    expect(overlaps(at('A', '20:00', '21:00'), at('B', '20:00', '21:00'))).toEqual(['A B']);
    expect(overlaps(at('A', '20:00', '21:00'), at('B', '20:00', '21:00', { assets: ['shop'] }))).toEqual([]);
    expect(overlaps(at('A', '20:00', '21:00', { assets: ['shop', 'shop'] }), at('B', '20:00', '21:00'))).toEqual([]);
    const withdrawn = [...approved, { state: 'withdrawn', enteredOn: '2026-10-07' } as const];
    expect(overlaps(at('A', '20:00', '21:00'), at('B', '20:00', '21:00', { history: withdrawn }))).toEqual([]);
    expect(find({ changes: [makeChange(), makeChange({ id: 'CHG-2' })] })).toEqual([]);
  });

  it('finds unknown records, events in the future and states out of order', () => {
    const findings = find({
      people: [makePerson({ id: 'nobody' })],
      roles: [makeRole({ id: 'none' })],
      exceptions: [],
      changes: [
        makeChange({
          gates: [{ gate: 'review', revision, on: '2026-11-22', result: 'passed' }],
          tests: [{ reference: 'load', revision, on: '2026-11-22', result: 'passed' }],
          approvals: [
            { by: 'dan', role: 'cto', on: '2026-10-06', revision },
            { by: 'dan', on: '2026-11-22', revision },
          ],
          testData: { kind: 'production', approvedBy: 'eve', approvedOn: '2026-11-22' },
          rollback: { kind: 'irreversible', detail: 'Data is lost', acceptedBy: 'eve', acceptedOn: '2026-11-22' },
          implementedAt: '2026-11-22T08:00:00Z',
          exceptions: ['EX-9'],
          history: [{ state: 'approved', enteredOn: '2026-10-06' }],
        }),
      ],
    });
    const ofRecords = findings.filter(({ code }) => code.startsWith('operations-'));
    expect(ofRecords.map(({ code, path }) => [code.slice('operations-'.length), path.slice(2).join('.')])).toEqual([
      ['reference-unknown', 'requestedBy'],
      ['reference-unknown', 'author'],
      ['reference-unknown', 'implementedBy'],
      ['reference-unknown', 'approvals.0.by'],
      ['reference-unknown', 'approvals.0.role'],
      ['reference-unknown', 'approvals.1.by'],
      ['event-in-future', 'approvals.1.on'],
      ['event-in-future', 'gates.0.on'],
      ['event-in-future', 'tests.0.on'],
      ['reference-unknown', 'testData.approvedBy'],
      ['event-in-future', 'testData.approvedOn'],
      ['reference-unknown', 'rollback.acceptedBy'],
      ['event-in-future', 'rollback.acceptedOn'],
      ['event-in-future', 'implementedAt'],
      ['reference-unknown', 'exceptions.0'],
      ['history-invalid', 'history.0'],
    ]);
  });

  it('lets an exception permit what one person does alone', () => {
    const exceptions = [granted({ requirement: { kind: 'control', control: 'A.8.31' } })];
    const alone = makeChange({ implementedBy: 'ben', exceptions: ['EX-1'] });
    expect(find({ changes: [alone], exceptions })).toEqual([]);
  });
});

describe('operationsDueItems of changes', () => {
  const window = { from: '2026-01-01', through: '2027-12-31', asOf: '2026-10-10' } as const;
  const itemsOf = (change: Change, changes: CheckOperationsContext['changes'] = { laterApprovalWithin: 'P5D' }) =>
    operationsDueItems({ changes: [change] }, { ...window, changes });

  it('lists the approval of an emergency change that was made', () => {
    const emergency: Change = { ...makeChange({ approvals: [] }), kind: 'emergency' };
    expect(itemsOf(emergency)).toEqual([
      {
        kind: 'change-later-approval',
        subject: { kind: 'change', id: 'CHG-1' },
        title: 'Approve the emergency change "Update the database to version 17"',
        owner: null,
        dueOn: '2026-10-13',
        dueAt: null,
        state: 'due-soon',
        requirement: 'A.8.32',
        rule: 'later-approval-within',
      },
    ]);
    expect(itemsOf(emergency, {})).toMatchObject([{ dueOn: '2026-10-09', state: 'overdue', rule: 'history' }]);
    expect(itemsOf({ ...emergency, history: emergency.history.slice(0, -1) }, {})).toEqual([]);
    const done = { ...emergency, approvals: [{ by: 'dan', on: '2026-10-09', revision }] } as const;
    expect(itemsOf(done)).toEqual([]);
    expect(itemsOf(makeChange())).toEqual([]);
  });
});
