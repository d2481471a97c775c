import { describe, expect, it } from 'vitest';
import type { Action, CalendarDate } from '../../../src/core/index.ts';
import { makeMeasure, makeMeasurement, makeObjective } from '../../../src/fixtures/index.ts';
import {
  checkGovernance,
  governanceDueItems,
  type GovernanceRegisters,
  type Measure,
  type Measurement,
  type ObjectiveState,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const measures = [makeMeasure()];
const measurements = [makeMeasurement()];

function find(registers: GovernanceRegisters) {
  return checkGovernance(registers, { asOf });
}

function check(overrides: Parameters<typeof makeObjective>[0], registers: GovernanceRegisters = {}) {
  return codesOf(find({ ...registers, objectives: [makeObjective(overrides)] }));
}

function inState(state: ObjectiveState, enteredOn: CalendarDate = '2026-07-01') {
  return [
    { state: 'agreed', enteredOn: '2026-06-15' },
    { state, enteredOn },
  ] as const;
}

describe('checkGovernance on objectives', () => {
  it('finds nothing in sound registers, and names unreadable records', () => {
    expect(check({}, { measures, measurements })).toEqual([]);
    expect(check({})).toEqual([]);
    const unreadable = { id: 'x' } as never;
    const registers = { measures: [unreadable], measurements: [unreadable], objectives: [unreadable] };
    expect(find(registers).map(({ path }) => path)).toEqual([
      ['measures', 0, 'what'],
      ['measurements', 0, 'measure'],
      ['objectives', 0, 'measures'],
    ]);
    const actions = [{ status: 'open' }] as never;
    expect(find({ objectives: [makeObjective({ actions })] })).toMatchObject([
      { code: 'governance-record-unreadable', path: ['objectives', 0, 'actions', 0, 'text'] },
    ]);
  });

  it('demands the parts of the plan of an objective that is open', () => {
    const bare = {
      measures: [],
      actions: [],
      resources: undefined,
      owner: undefined,
      dueOn: undefined,
      evaluation: undefined,
    };
    const codes = [
      'objective-unmeasurable',
      'objective-plan-missing',
      'objective-resources-missing',
      'objective-owner-missing',
      'objective-deadline-missing',
      'objective-evaluation-missing',
    ];
    expect(check(bare)).toEqual(codes);
    expect(check({ ...bare, history: [] })).toEqual(codes);
    expect(check({ ...bare, history: [{ state: 'proposed', enteredOn: '2026-06-15' }] })).toEqual([]);
    for (const state of ['achieved', 'missed', 'dropped'] as const)
      expect(check({ ...bare, history: inState(state) })).toEqual([]);
  });

  it('finds an objective that is overdue from the day after', () => {
    expect(check({ dueOn: '2026-11-21' })).toEqual([]);
    expect(check({ dueOn: '2026-11-20' })).toEqual(['objective-overdue']);
    expect(check({ dueOn: '2026-11-20', history: inState('achieved', '2026-11-21') })).toEqual([]);
    expect(check({ dueOn: '2026-11-20', history: inState('achieved', '2026-11-22') })).toEqual([
      'governance-event-in-future',
      'objective-overdue',
    ]);
  });

  it('finds an open objective that is red, and tells the value', () => {
    const red = { measures, measurements: [makeMeasurement({ value: 94.9 })] };
    expect(find({ ...red, objectives: [makeObjective()] })).toMatchObject([
      {
        code: 'objective-red',
        message: 'The objective "OBJ-1" is red: its measure "M-1" had the value 94.9 on 2026-11-03.',
      },
    ]);
    expect(check({}, { measures, measurements: [makeMeasurement({ value: 95 })] })).toEqual([]);
    expect(check({ history: inState('missed') }, red)).toEqual([]);
    expect(check({}, { measures })).toEqual([]);
  });

  it('finds unknown measures, forbidden states and actions done in the future', () => {
    expect(check({}, { measures: [] })).toEqual(['governance-reference-unknown']);
    expect(check({ history: [...inState('missed'), { state: 'agreed', enteredOn: asOf }] })).toEqual([
      'governance-history-invalid',
    ]);
    const done = { status: 'done', text: 'Encrypt every laptop', owner: 'ciso', dueOn: asOf } as const;
    expect(check({ actions: [{ ...done, doneOn: asOf }] })).toEqual([]);
    expect(check({ actions: [{ ...done, doneOn: '2026-11-22' }] })).toEqual(['governance-event-in-future']);
  });

  it('finds actions without an owner, without a day and overdue', () => {
    const act = (action: Partial<Action>) =>
      check({ actions: [{ status: 'open', text: 'Encrypt every laptop', ...action } as Action] });
    expect(act({})).toEqual(['objective-action-unowned', 'objective-action-undated']);
    expect(act({ owner: 'ciso', dueOn: '2026-11-21' })).toEqual([]);
    expect(act({ owner: 'ciso', dueOn: '2026-11-20' })).toEqual(['objective-action-overdue']);
    expect(
      find({ objectives: [makeObjective({ actions: [{ status: 'open', text: 'Encrypt', dueOn: '2026-11-11' }] })] }),
    ).toMatchObject([
      { code: 'objective-action-unowned' },
      {
        message: 'The action "Encrypt" of the objective "OBJ-1" was due on 2026-11-11 and was not done by 2026-11-21.',
      },
    ]);
  });
});

describe('checkGovernance on measures', () => {
  const measure = (overrides: Parameters<typeof makeMeasure>[0], registers: GovernanceRegisters = {}) =>
    codesOf(find({ ...registers, measures: [makeMeasure(overrides)] }));

  it('demands the method and those who measure and evaluate, until the measure has ended', () => {
    const bare = { method: undefined, measuredBy: undefined, evaluatedBy: undefined };
    const codes = ['measure-method-missing', 'measure-measurer-missing', 'measure-evaluator-missing'];
    expect(measure(bare)).toEqual(codes);
    expect(measure({ ...bare, endedOn: '2026-11-21' })).toEqual(codes);
    expect(measure({ ...bare, endedOn: '2026-11-20' })).toEqual([]);
  });

  it('finds that the last complete period has no measurement, where all measurements can be read', () => {
    expect(measure({}, { measurements: [] })).toEqual(['measure-stale']);
    expect(measure({ startsOn: '2026-11-01' }, { measurements: [] })).toEqual([]);
    expect(measure({}, { measurements: [{ id: 'x' } as never] })).toEqual(['governance-record-unreadable']);
    expect(find({ measures, measurements: [makeMeasurement({ periodFrom: '2026-09-01' })] })).toMatchObject([
      {
        code: 'measure-stale',
        message: 'The measure "M-1" has no measurement of its last complete period, 2026-10-01 through 2026-10-31.',
      },
    ]);
  });

  it('finds thresholds on the wrong side in data that no schema has seen', () => {
    const range = { from: '2026-01-01', low: 3, high: 2, amberLow: 4, amberHigh: 1 } as const;
    const { targets: _targets, ...fields } = makeMeasure();
    const crossed: Measure = { ...fields, direction: 'range', targets: [range] };
    expect(find({ measures: [crossed] }).map(({ path }) => path)).toEqual([
      ['measures', 0, 'targets', 0, 'high'],
      ['measures', 0, 'targets', 0, 'amberLow'],
      ['measures', 0, 'targets', 0, 'amberHigh'],
    ]);
  });
});

describe('checkGovernance on measurements', () => {
  const measured = (...list: readonly Parameters<typeof makeMeasurement>[0][]) =>
    codesOf(find({ measures, measurements: list.map((overrides) => makeMeasurement(overrides)) }));

  it('finds a measurement recorded before the last day of its period', () => {
    const on = (recordedOn: CalendarDate) => measured({ measuredOn: '2026-10-30', recordedOn });
    expect(on('2026-10-31')).toEqual([]);
    expect(on('2026-10-30')).toEqual(['measurement-too-early']);
  });

  it('finds a period that is none of its measure, and an unknown measure', () => {
    expect(measured({}, { id: 'MM-2', periodFrom: '2026-10-02' })).toEqual(['measurement-period-unknown']);
    expect(measured({}, { id: 'MM-2', measure: 'M-9' })).toEqual(['governance-reference-unknown']);
    expect(codesOf(find({ measurements }))).toEqual([]);
  });

  it('finds a measurement in the future', () => {
    expect(measured({}, { id: 'MM-2', measuredOn: '2026-11-22', recordedOn: '2026-11-23' })).toEqual([
      'governance-event-in-future',
      'governance-event-in-future',
    ]);
  });

  it('finds a further measurement of a period that replaces none', () => {
    const first = measurements[0] as Measurement;
    const second = { id: 'MM-2', recordedOn: '2026-11-05' } as const;
    expect(measured(first, second)).toEqual(['measurement-repeated']);
    expect(measured(first, { ...second, replaces: 'MM-1' })).toEqual([]);
    expect(find({ measures, measurements: [first, makeMeasurement(second)] })).toMatchObject([
      { path: ['measurements', 1], subject: { kind: 'measurement', id: 'MM-2' } },
    ]);
  });

  it('finds a correction of itself, of a later record, of another measure and of an unknown one', () => {
    const invalid = ['measurement-replacement-invalid'];
    expect(measured({ replaces: 'MM-1' })).toEqual(invalid);
    expect(measured({}, { id: 'MM-2', replaces: 'MM-1' })).toEqual([]);
    expect(measured({ id: 'MM-2', replaces: 'MM-1' }, {})).toEqual(['measurement-repeated', ...invalid]);
    expect(measured({}, { id: 'MM-2', recordedOn: '2026-11-03', replaces: 'MM-1' })).toEqual([
      'measurement-repeated',
      ...invalid,
    ]);
    expect(measured({}, { id: 'MM-2', recordedOn: '2026-11-05', replaces: 'MM-9' })).toEqual([
      'measurement-repeated',
      'governance-reference-unknown',
    ]);
    const other = [makeMeasure(), makeMeasure({ id: 'M-2' })];
    const foreign = makeMeasurement({ id: 'MM-2', measure: 'M-2', replaces: 'MM-1' });
    expect(codesOf(find({ measures: other, measurements: [...measurements, foreign] }))).toEqual(invalid);
  });
});

describe('governanceDueItems on objectives', () => {
  const itemsOf = (registers: GovernanceRegisters) =>
    governanceDueItems(registers, { from: '2026-11-01', through: '2027-12-31', asOf });

  it('lists open objectives, their open actions and the next measurement', () => {
    const items = itemsOf({ objectives: [makeObjective()], measures, measurements });
    expect(items).toEqual([
      {
        kind: 'measurement',
        subject: { kind: 'measure', id: 'M-1' },
        title: 'Measure "Laptops with an encrypted disk"',
        owner: 'head-of-it',
        dueOn: '2026-12-10',
        dueAt: null,
        state: 'scheduled',
        requirement: '9.1.c',
        rule: 'period',
      },
      {
        kind: 'objective-action',
        subject: { kind: 'objective', id: 'OBJ-1' },
        title: 'Encrypt every laptop',
        owner: 'head-of-it',
        dueOn: '2027-01-31',
        dueAt: null,
        state: 'scheduled',
        requirement: '6.2.h',
        rule: 'due-on',
      },
      {
        kind: 'objective',
        subject: { kind: 'objective', id: 'OBJ-1' },
        title: 'Achieve the objective "Customer data stays confidential"',
        owner: 'ciso',
        dueOn: '2027-06-30',
        dueAt: null,
        state: 'scheduled',
        requirement: '6.2.k',
        rule: 'due-on',
      },
    ]);
  });

  it('lists no objective that is over, no action without a day, and no measurement where none are given', () => {
    const bare = makeObjective({ owner: undefined, dueOn: undefined, actions: [{ status: 'open', text: 'Encrypt' }] });
    const over = makeObjective({ id: 'OBJ-2', history: inState('achieved') });
    const unowned = makeObjective({
      id: 'OBJ-3',
      owner: undefined,
      actions: [
        { status: 'open', text: 'Encrypt', dueOn: '2027-01-31' },
        { status: 'cancelled', text: 'Buy', dueOn: '2027-01-31', reason: 'Too dear' },
      ],
    });
    expect(itemsOf({ objectives: [bare, over, unowned], measures })).toMatchObject([
      { kind: 'objective-action', owner: null, subject: { id: 'OBJ-3' } },
      { kind: 'objective', owner: null, subject: { id: 'OBJ-3' } },
    ]);
  });

  it('lists a missed measurement as overdue, and none of a measure that has ended', () => {
    const ended = makeMeasure({ id: 'M-2', measuredBy: undefined, endedOn: '2026-01-30' });
    const unowned = makeMeasure({ id: 'M-3', measuredBy: undefined, startsOn: '2026-11-01', within: undefined });
    expect(itemsOf({ measures: [...measures, ended, unowned], measurements: [] })).toMatchObject([
      { subject: { id: 'M-1' }, dueOn: '2026-11-10', state: 'overdue' },
      { subject: { id: 'M-3' }, owner: null, dueOn: '2026-11-30', state: 'scheduled' },
    ]);
  });
});
