import { describe, expect, it } from 'vitest';
import { checkHistory } from '../../../src/core/index.ts';
import { makeMeasure, makeMeasurement, makeObjective } from '../../../src/fixtures/index.ts';
import {
  MeasurementSchema,
  MeasureSchema,
  objectiveLifecycle,
  ObjectiveSchema,
} from '../../../src/governance/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const from = '2026-01-01';

describe('MeasureSchema', () => {
  it.each([
    [makeMeasure({ targets: [{ from, target: 98 }] }), []],
    [makeMeasure({ targets: [{ from, target: 98, amber: 98 }] }), []],
    [makeMeasure({ targets: [], endedOn: '2026-01-01', within: undefined, method: undefined }), []],
    [
      { ...makeMeasure(), targets: [{ from, target: 98, amber: 98.1 }] },
      ['targets.0.amber: measure-thresholds-crossed'],
    ],
    [{ ...makeMeasure(), direction: 'lower', targets: [{ from, target: 0, amber: 3 }] }, []],
    [
      {
        ...makeMeasure(),
        direction: 'lower',
        targets: [
          { from, target: 0 },
          { from, target: 3, amber: 2 },
        ],
      },
      ['targets.1.amber: measure-thresholds-crossed'],
    ],
    [{ ...makeMeasure(), endedOn: '2025-12-31' }, ['endedOn: measure-ends-before-start']],
    [{ ...makeMeasure(), direction: 'up' }, ['direction: invalid_union']],
    [{ ...makeMeasure(), every: 'monthly' }, ['every: period-unreadable']],
    [
      { ...makeMeasure(), targets: [{ from, low: 1, high: 2 }] },
      ['targets.0.target: invalid_type', 'targets.0: unrecognized_keys'],
    ],
    [{ ...makeMeasure(), targets: [{ from, target: Infinity }] }, ['targets.0.target: invalid_type']],
  ])('on %j finds %j', (measure, problems) => {
    expect(problemsOf(MeasureSchema, measure)).toEqual(problems);
  });

  it.each([
    [{ low: 20, high: 25 }, []],
    [{ low: 20, high: 20, amberLow: 20, amberHigh: 20 }, []],
    [{ low: 20, high: 25, amberLow: 18, amberHigh: 27 }, []],
    [{ low: 20, high: 19 }, ['targets.0.high: measure-thresholds-crossed']],
    [{ low: 20, high: 25, amberLow: 21 }, ['targets.0.amberLow: measure-thresholds-crossed']],
    [{ low: 20, high: 25, amberHigh: 24 }, ['targets.0.amberHigh: measure-thresholds-crossed']],
  ])('on the range %j finds %j', (target, problems) => {
    const measure = { ...makeMeasure(), direction: 'range', targets: [{ from, ...target }] };
    expect(problemsOf(MeasureSchema, measure)).toEqual(problems);
    expect(problemsOf(MeasureSchema, { ...measure, endedOn: '2025-12-31' })).toContain(
      'endedOn: measure-ends-before-start',
    );
  });

  it('says which threshold is on the wrong side of which', () => {
    const targets = [{ from, target: 98, amber: 99 }];
    expect(sentencesOf(MeasureSchema, { ...makeMeasure(), targets })).toEqual([
      'The threshold 99 lies on the wrong side of 98.',
    ]);
  });
});

describe('MeasurementSchema', () => {
  it.each([
    [makeMeasurement({ measuredOn: '2026-10-01', recordedOn: '2026-10-01', replaces: 'MM-0' }), []],
    [{ ...makeMeasurement(), recordedOn: '2026-11-02' }, ['recordedOn: measurement-recorded-before-measured']],
    [{ ...makeMeasurement(), measuredOn: '2026-09-30' }, ['measuredOn: measurement-before-period']],
    [{ ...makeMeasurement(), value: '98' }, ['value: invalid_type']],
    [{ ...makeMeasurement(), measure: '' }, ['measure: id-empty']],
  ])('on %j finds %j', (measurement, problems) => {
    expect(problemsOf(MeasurementSchema, measurement)).toEqual(problems);
  });
});

describe('ObjectiveSchema', () => {
  it.each([
    [{ id: 'OBJ-1', text: 'Quick recovery', measures: [], actions: [], history: [] }, []],
    [{ ...makeObjective(), history: [{ state: 'done', enteredOn: from }] }, ['history.0.state: invalid_value']],
    [{ ...makeObjective(), actions: [{ status: 'done', text: 'Encrypt' }] }, ['actions.0.doneOn: invalid_type']],
    [{ ...makeObjective(), measures: [''] }, ['measures.0: id-empty']],
    [{ ...makeObjective(), dueOn: 'soon' }, ['dueOn: date-unreadable']],
  ])('on %j finds %j', (objective, problems) => {
    expect(problemsOf(ObjectiveSchema, objective)).toEqual(problems);
  });
});

describe('objectiveLifecycle', () => {
  const walk = (...states: readonly string[]) =>
    checkHistory(
      states.map((state) => ({ state, enteredOn: from })),
      objectiveLifecycle,
    ).map(({ code }) => code);

  it('lets an agreed objective be achieved, missed or dropped, and a proposed one agreed or dropped', () => {
    expect(walk('proposed', 'agreed', 'achieved')).toEqual([]);
    expect(walk('agreed', 'missed')).toEqual([]);
    expect(walk('proposed', 'dropped')).toEqual([]);
    expect(walk('proposed', 'achieved')).toEqual(['history-transition-forbidden']);
    expect(walk('agreed', 'missed', 'achieved')).toEqual(['history-transition-forbidden']);
    expect(walk('achieved')).toEqual(['history-start-wrong']);
  });
});
