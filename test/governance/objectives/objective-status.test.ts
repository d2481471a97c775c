import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { makeMeasure, makeMeasurement, makeObjective } from '../../../src/fixtures/index.ts';
import {
  type Measure,
  type Measurement,
  type ObjectiveState,
  objectiveStatus,
  type RangeTarget,
} from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const from = '2026-01-01';

function statusOf(measurements: readonly Measurement[], measure: Measure = makeMeasure(), on: CalendarDate = asOf) {
  const status = objectiveStatus(makeObjective(), { measures: [measure], measurements, asOf: on });
  const [first] = status.measures;
  if (first === undefined) throw new Error('no measure');
  return first;
}

function ragOf(value: number, measure: Measure = makeMeasure()) {
  return statusOf([makeMeasurement({ value })], measure).rag;
}

describe('objectiveStatus', () => {
  it('shows the last value with its period and target', () => {
    const objective = makeObjective();
    const options = { measures: [makeMeasure()], measurements: [makeMeasurement()], asOf } as const;
    expect(objectiveStatus(objective, options)).toEqual({
      objective: 'OBJ-1',
      state: 'agreed',
      rag: 'green',
      decidedBy: 'M-1',
      isOverdue: false,
      measures: [
        {
          measure: 'M-1',
          rag: 'green',
          lastRag: 'green',
          value: 98,
          measurement: 'MM-1',
          measuredOn: '2026-11-03',
          period: { from: '2026-10-01', through: '2026-10-31' },
          target: { from: '2026-01-01', target: 98, amber: 95 },
          missing: null,
          due: { from: '2026-11-01', through: '2026-11-30', dueOn: '2026-12-10' },
        },
      ],
    });
  });

  it.each([
    [98.1, 'green'],
    [98, 'green'],
    [97.9, 'amber'],
    [95, 'amber'],
    [94.9, 'red'],
  ])('judges %s as %s where higher is better', (value, rag) => {
    expect(ragOf(value)).toBe(rag);
  });

  it.each([
    [-1, 'green'],
    [0, 'green'],
    [0.1, 'amber'],
    [3, 'amber'],
    [3.1, 'red'],
  ])('judges %s as %s where lower is better', (value, rag) => {
    expect(ragOf(value, { ...makeMeasure(), direction: 'lower', targets: [{ from, target: 0, amber: 3 }] })).toBe(rag);
  });

  it.each([
    [17.9, 'red', 'red'],
    [18, 'amber', 'red'],
    [19.9, 'amber', 'red'],
    [20, 'green', 'green'],
    [25, 'green', 'green'],
    [25.1, 'amber', 'red'],
    [27, 'amber', 'red'],
    [27.1, 'red', 'red'],
  ])('judges %s in a range as %s, and without amber as %s', (value, rag, ragWithoutAmber) => {
    const range = (target: Partial<RangeTarget>): Measure => {
      const { targets: _targets, ...fields } = makeMeasure();
      return { ...fields, direction: 'range', targets: [{ from, low: 20, high: 25, ...target }] };
    };
    expect(ragOf(value, range({ amberLow: 18, amberHigh: 27 }))).toBe(rag);
    expect(ragOf(value, range({}))).toBe(ragWithoutAmber);
  });

  it('has two colours without amber', () => {
    const measure = makeMeasure({ targets: [{ from, target: 98 }] });
    expect([ragOf(98, measure), ragOf(97.9, measure)]).toEqual(['green', 'red']);
  });

  it('judges by the target that counted on the day of the measurement', () => {
    const raised = (day: CalendarDate) =>
      makeMeasure({
        targets: [
          { from: day, target: 100 },
          { from, target: 98, amber: 95 },
        ],
      });
    expect(ragOf(98, raised('2026-11-03'))).toBe('red');
    expect(ragOf(98, raised('2026-11-04'))).toBe('green');
    const sameDay = [
      { from, target: 98 },
      { from, target: 99 },
    ] as const;
    expect(ragOf(98, makeMeasure({ targets: sameDay }))).toBe('red');
    expect(statusOf([makeMeasurement()], makeMeasure({ targets: [{ from: '2026-11-04', target: 98 }] }))).toMatchObject(
      {
        rag: 'no-target',
        lastRag: null,
        value: 98,
        target: null,
      },
    );
  });

  it('tells what was never measured from what is stale, and shows the last value beside', () => {
    expect(statusOf([])).toMatchObject({
      rag: 'not-measured',
      lastRag: null,
      value: null,
      period: null,
      missing: { from: '2026-10-01', through: '2026-10-31' },
      due: { from: '2026-10-01', dueOn: '2026-11-10' },
    });
    const september = makeMeasurement({ periodFrom: '2026-09-01', value: 90 });
    expect(statusOf([september])).toMatchObject({
      rag: 'stale',
      lastRag: 'red',
      value: 90,
      missing: { from: '2026-10-01', through: '2026-10-31' },
    });
    const january = makeMeasurement({ periodFrom: '2026-01-01', measuredOn: '2026-02-02', recordedOn: '2026-02-02' });
    expect(statusOf([makeMeasurement(), january])).toMatchObject({ rag: 'green', measurement: 'MM-1' });
  });

  it('is stale from the day after the last good day of the period, not while it runs', () => {
    const on = (day: CalendarDate, within?: 'P10D') => statusOf([makeMeasurement()], makeMeasure({ within }), day).rag;
    expect(on('2026-11-30')).toBe('green');
    expect(on('2026-12-01')).toBe('stale');
    expect(on('2026-12-10', 'P10D')).toBe('green');
    expect(on('2026-12-11', 'P10D')).toBe('stale');
  });

  it('misses the last complete period also where a later one was measured', () => {
    const november = makeMeasurement({ periodFrom: '2026-11-01', measuredOn: '2026-11-20', recordedOn: '2026-11-20' });
    expect(statusOf([november])).toMatchObject({
      rag: 'stale',
      lastRag: 'green',
      period: { from: '2026-11-01' },
      missing: { from: '2026-10-01' },
      due: { from: '2026-10-01' },
    });
  });

  it('asks nothing of a first period that runs, nor of a measure that has ended', () => {
    const first = makeMeasure({ startsOn: '2026-11-01', within: undefined });
    expect(statusOf([], first)).toMatchObject({ rag: 'not-measured', missing: null, due: { dueOn: '2026-11-30' } });
    expect(statusOf([], first, '2026-10-01')).toMatchObject({ missing: null, due: { from: '2026-11-01' } });
    const ended = (endedOn: CalendarDate) => statusOf([makeMeasurement()], makeMeasure({ endedOn }), '2027-03-01');
    expect(ended('2026-11-29')).toMatchObject({ rag: 'green', due: null });
    expect(ended('2026-11-30')).toMatchObject({ rag: 'stale', missing: { through: '2026-11-30' } });
    expect(ended('2026-12-30')).toMatchObject({ rag: 'stale', due: { through: '2026-11-30' } });
  });

  it('lets the last correction count from the day on which it was recorded', () => {
    const corrected = makeMeasurement({ id: 'MM-2', value: 94, recordedOn: '2026-11-20', replaces: 'MM-1' });
    const again = makeMeasurement({ id: 'MM-3', value: 96, recordedOn: '2026-11-21', replaces: 'MM-2' });
    const list = [makeMeasurement(), corrected, again];
    const valueOn = (day: CalendarDate, measurements = list) => statusOf(measurements, makeMeasure(), day).value;
    expect(valueOn('2026-11-03')).toBeNull();
    expect(valueOn('2026-11-04')).toBe(98);
    expect(valueOn('2026-11-19')).toBe(98);
    expect(valueOn('2026-11-20')).toBe(94);
    expect(valueOn('2026-11-21')).toBe(96);
    expect(valueOn('2026-11-21', list.toReversed())).toBe(96);
  });

  it('lets a correction move a value to another period', () => {
    const wrong = makeMeasurement({ periodFrom: '2026-11-01', measuredOn: '2026-11-03' });
    const moved = makeMeasurement({ id: 'MM-2', value: 97, recordedOn: '2026-11-05', replaces: 'MM-1' });
    expect(statusOf([wrong])).toMatchObject({ period: { from: '2026-11-01' }, due: { from: '2026-10-01' } });
    expect(statusOf([wrong, moved])).toMatchObject({ period: { from: '2026-10-01' }, value: 97 });
  });

  it('takes the measurement recorded last where none replaces another, and one recorded that day further down', () => {
    const later = makeMeasurement({ id: 'MM-2', value: 97, recordedOn: '2026-11-05' });
    const sameDay = makeMeasurement({ id: 'MM-3', value: 96 });
    expect(statusOf([later, makeMeasurement()]).value).toBe(97);
    expect(statusOf([makeMeasurement(), sameDay]).value).toBe(96);
    expect(statusOf([sameDay, makeMeasurement()]).value).toBe(98);
  });

  it('counts no correction of itself, of a later record or of another measure, and no foreign period', () => {
    const value = (...measurements: readonly Measurement[]) => statusOf(measurements).value;
    expect(value(makeMeasurement({ replaces: 'MM-1' }))).toBe(98);
    expect(value(makeMeasurement({ replaces: 'MM-2' }), makeMeasurement({ id: 'MM-2', value: 97 }))).toBe(97);
    expect(value(makeMeasurement(), makeMeasurement({ id: 'MM-2', measure: 'M-2', replaces: 'MM-1' }))).toBe(98);
    expect(value(makeMeasurement(), makeMeasurement({ id: 'MM-2', periodFrom: '2026-10-02' }))).toBe(98);
    expect(value(makeMeasurement({ periodFrom: '2025-12-01' }))).toBeNull();
    expect(value(makeMeasurement({ measuredOn: '2026-11-22', recordedOn: '2026-11-22' }))).toBeNull();
  });

  it('counts months from the first day, also from the end of a month', () => {
    const measure = makeMeasure({ startsOn: '2026-01-31', within: undefined });
    const february = makeMeasurement({ periodFrom: '2026-02-28', measuredOn: '2026-03-31', recordedOn: '2026-03-31' });
    expect(statusOf([february], measure, '2026-04-29')).toMatchObject({
      rag: 'green',
      period: { from: '2026-02-28', through: '2026-03-30' },
      due: { from: '2026-03-31', through: '2026-04-29' },
    });
    expect(statusOf([february], measure, '2026-04-30').rag).toBe('stale');
  });

  it('takes the worst of several measures: red, no target, not measured, stale, amber, green', () => {
    const measures = [
      makeMeasure({ id: 'green' }),
      makeMeasure({ id: 'amber' }),
      makeMeasure({ id: 'stale' }),
      makeMeasure({ id: 'not-measured' }),
      makeMeasure({ id: 'no-target', targets: [] }),
      makeMeasure({ id: 'red' }),
    ];
    const measured = (measure: string, value: number, periodFrom: CalendarDate = '2026-10-01') =>
      makeMeasurement({ id: measure, measure, value, periodFrom });
    const measurements = [
      measured('green', 98),
      measured('amber', 95),
      measured('stale', 98, '2026-09-01'),
      measured('no-target', 98),
      measured('red', 90),
    ];
    const ids = measures.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (drawn) => {
        const status = objectiveStatus(makeObjective({ measures: drawn }), { measures, measurements, asOf });
        const worst = ids[Math.max(...drawn.map((id) => ids.indexOf(id)))];
        expect([status.rag, status.decidedBy]).toEqual([worst, worst]);
      }),
      { seed: 20_261_130 },
    );
  });

  it('never judges a better value worse', () => {
    const order = ['red', 'amber', 'green'];
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 100 }), fc.integer({ min: 90, max: 100 }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(ragOf(low))).toBeLessThanOrEqual(order.indexOf(ragOf(high)));
      }),
      { seed: 20_261_130 },
    );
  });

  it('has no colour of its own without measures, or where they are not given', () => {
    const without = { measures: [], measurements: [makeMeasurement()], asOf } as const;
    expect(objectiveStatus(makeObjective({ measures: [] }), without)).toMatchObject({
      rag: 'not-measured',
      decidedBy: null,
      measures: [],
    });
    expect(objectiveStatus(makeObjective(), without)).toMatchObject({
      rag: 'not-measured',
      decidedBy: 'M-1',
      measures: [{ value: null, due: null }],
    });
    const unmeasured = objectiveStatus(makeObjective(), { measures: [makeMeasure()], measurements: [], asOf });
    expect(unmeasured.rag).toBe('not-measured');
  });

  it('has the last state entered by the day, and is overdue from the day after while it is open', () => {
    const on = (day: CalendarDate, last: ObjectiveState = 'agreed', dueOn: CalendarDate | undefined = '2026-11-20') => {
      const history = [
        { state: 'proposed', enteredOn: '2026-06-15' },
        { state: last, enteredOn: '2026-07-01' },
      ] as const;
      const { state, isOverdue } = objectiveStatus(makeObjective({ dueOn, history }), {
        measures: [],
        measurements: [],
        asOf: day,
      });
      return [state, isOverdue];
    };
    expect(on('2026-06-14')).toEqual([null, false]);
    expect(on('2026-06-30')).toEqual(['proposed', false]);
    expect(on('2026-11-20')).toEqual(['agreed', false]);
    expect(on('2026-11-21')).toEqual(['agreed', true]);
    expect(on('2026-11-21', 'missed')).toEqual(['missed', false]);
    const undated = objectiveStatus(makeObjective({ dueOn: undefined, history: [] }), {
      measures: [],
      measurements: [],
      asOf,
    });
    expect([undated.state, undated.isOverdue]).toEqual([null, false]);
    const unknown = objectiveStatus(makeObjective({ dueOn: '2026-11-20', history: [] }), {
      measures: [],
      measurements: [],
      asOf,
    });
    expect(unknown.isOverdue).toBe(true);
  });

  it('throws for what it cannot read', () => {
    const options = { measures: [makeMeasure()], measurements: [makeMeasurement()], asOf } as const;
    expect(() => objectiveStatus({ ...makeObjective(), history: 'agreed' as never }, options)).toThrow(
      new RangeError('objective.history must be a list, got "agreed"'),
    );
    expect(() =>
      objectiveStatus(makeObjective(), { ...options, measures: [{ ...makeMeasure(), direction: 'up' as never }] }),
    ).toThrow(new RangeError('measures[0].direction must be one of higher, lower, range, got "up"'));
    expect(() => objectiveStatus(makeObjective(), { ...options, measurements: [null as never] })).toThrow(
      new RangeError('measurements[0] must be an object, got null'),
    );
    expect(() => objectiveStatus(makeObjective(), { ...options, asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });
});
