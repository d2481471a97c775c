import { describe, expect, it } from 'vitest';
import {
  ContinuityPlanSchema,
  ExerciseSchema,
  exerciseKinds,
  exerciseResults,
  ProcessSchema,
  ResourceSchema,
} from '../../../src/continuity/index.ts';
import { makeContinuityPlan, makeExercise, makeProcess, makeResource } from '../../../src/fixtures/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ProcessSchema', () => {
  const process = makeProcess();
  const point = { category: 'finance', after: 'PT4H', level: 1 };
  const either = { kind: 'alternatives', anyOf: ['a', 'b'] };
  it.each([
    [process, []],
    [{ id: 'shop', name: 'Shop', owner: 'ada' }, []],
    [{ ...process, rto: { kind: 'quantified', minutes: 0 } }, []],
    [{ ...process, rto: { kind: 'quantified', minutes: -1 } }, ['rto.minutes: too_small']],
    [{ ...process, rto: { kind: 'quantified' } }, ['rto.minutes: invalid_type']],
    [{ ...process, rpo: { kind: 'qualitative', text: '' } }, ['rpo.text: text-empty']],
    [{ ...process, mtpd: { kind: 'soon' } }, ['mtpd.kind: invalid_union']],
    [{ ...process, id: '' }, ['id: id-empty']],
    [{ ...process, name: ' ' }, ['name: text-empty']],
    [{ id: 'shop', name: 'Shop' }, ['owner: invalid_type']],
    [{ ...process, impacts: [point, { ...point, category: 'law' }] }, []],
    [{ ...process, impacts: [point, { ...point, level: 2 }] }, ['impacts.1: impact-point-repeated']],
    [{ ...process, impacts: [point, { ...point, after: 'PT240M', level: 2 }] }, ['impacts.1: impact-point-repeated']],
    [{ ...process, impacts: [point, { ...point, after: 'PT241M', level: 2 }] }, []],
    [{ ...process, impacts: [{ ...point, level: 1.5 }] }, ['impacts.0.level: invalid_type']],
    [{ ...process, impacts: [{ ...point, level: -1 }] }, ['impacts.0.level: too_small']],
    [{ ...process, impacts: [{ ...point, after: 'P1D' }] }, ['impacts.0.after: hour-period-with-date']],
    [{ ...process, unacceptableFrom: 0.5 }, ['unacceptableFrom: invalid_type']],
    [{ ...process, recoveryTime: { kind: 'immediate', how: 'Any place' } }, []],
    [
      { ...process, recoveryTime: { kind: 'immediate', time: 'PT1H' } },
      ['recoveryTime.how: invalid_type', 'recoveryTime: unrecognized_keys'],
    ],
    [{ ...process, recoveryTime: { kind: 'measured', time: 'PT1H' } }, ['recoveryTime.on: invalid_type']],
    [{ ...process, recoveryTime: { kind: 'contracted', time: 'PT1H' } }, ['recoveryTime.service: invalid_type']],
    [{ ...process, recoveryTime: { kind: 'estimated', time: 'PT0H' } }, ['recoveryTime.time: hour-period-zero']],
    [{ ...process, dependencies: [{ kind: 'single', on: 'a', starts: 'parallel' }] }, []],
    [{ ...process, dependencies: [{ kind: 'single' }] }, ['dependencies.0.on: invalid_type']],
    [
      { ...process, dependencies: [{ kind: 'single', on: 'a', starts: 'before' }] },
      ['dependencies.0.starts: invalid_value'],
    ],
    [
      { ...process, dependencies: [{ kind: 'single', on: 'a', tolerates: { period: 'PT1H' } }] },
      ['dependencies.0.tolerates.how: invalid_type'],
    ],
    [{ ...process, dependencies: [{ ...either, atLeast: 2 }] }, []],
    [
      { ...process, dependencies: [{ ...either, atLeast: 3 }] },
      ['dependencies.0.atLeast: dependency-alternatives-too-few'],
    ],
    [{ ...process, dependencies: [{ ...either, atLeast: 0 }] }, ['dependencies.0.atLeast: too_small']],
    [
      { ...process, dependencies: [{ ...either, anyOf: ['a', 'b', 'a'] }] },
      ['dependencies.0.anyOf.2: dependency-alternative-repeated'],
    ],
    [{ ...process, dependencies: [{ ...either, anyOf: [] }] }, ['dependencies.0.anyOf: too_small']],
    [
      { ...process, acceptedSinglePoint: { by: 'ada', on: '2026-02-02' } },
      ['acceptedSinglePoint.reason: invalid_type'],
    ],
    [{ ...process, analyses: [{ on: '2026-02-30' }] }, ['analyses.0.on: date-impossible']],
    [{ ...process, changedOn: 'today' }, ['changedOn: date-unreadable']],
    [{ ...process, wrt: 1 }, [': unrecognized_keys']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ProcessSchema, record)).toEqual(problems);
  });
});

describe('ResourceSchema', () => {
  const resource = makeResource();
  it.each([
    [resource, []],
    [{ id: 'database', name: 'Database', holdsData: true }, []],
    [{ id: 'database', name: 'Database' }, ['holdsData: invalid_type']],
    [{ ...resource, backups: [{ kind: 'replica', lag: 'PT1M' }] }, []],
    [{ ...resource, backups: [{ kind: 'replica', lag: '1 minute' }] }, ['backups.0.lag: hour-period-unreadable']],
    [{ ...resource, backups: [{ kind: 'copies', interval: 'PT24H' }] }, ['backups.0.usableAfter: invalid_type']],
    [
      { ...resource, acceptedSinglePoint: { by: 'ada', on: '2026-02-02' } },
      ['acceptedSinglePoint.reason: invalid_type'],
    ],
    [{ ...resource, asset: '' }, ['asset: id-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ResourceSchema, record)).toEqual(problems);
  });
});

describe('ContinuityPlanSchema', () => {
  const plan = makeContinuityPlan();
  it.each([
    [plan, []],
    [{ id: 'CP-1', title: 'Loss of the region', processes: ['shop'] }, []],
    [{ ...plan, processes: [] }, ['processes: too_small']],
    [{ ...plan, title: '' }, ['title: text-empty']],
    [{ ...plan, activation: { criteria: [] } }, ['activation.by: invalid_type']],
    [{ ...plan, roles: [{ role: 'Lead' }] }, ['roles.0.holder: invalid_type']],
    [{ ...plan, contacts: [{ name: 'Ada' }] }, ['contacts.0.reachedBy: invalid_type']],
    [{ ...plan, steps: [{ text: '' }] }, ['steps.0.text: text-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ContinuityPlanSchema, record)).toEqual(problems);
  });
});

describe('ExerciseSchema', () => {
  const exercise = makeExercise();
  const time = { process: 'shop', time: 'PT1H' };
  it.each([
    [exercise, []],
    [{ ...exercise, kind: 'drill' }, ['kind: invalid_value']],
    [{ ...exercise, result: 'good' }, ['result: invalid_value']],
    [{ ...exercise, objective: '' }, ['objective: text-empty']],
    [{ ...exercise, heldOn: '2026-02-30' }, ['heldOn: date-impossible']],
    [{ ...exercise, measured: [time, { ...time, process: 'billing' }] }, []],
    [{ ...exercise, measured: [time, time] }, ['measured.1.process: exercise-time-repeated']],
    [{ ...exercise, actions: [{ status: 'done', text: 'Mend' }] }, ['actions.0.doneOn: invalid_type']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ExerciseSchema, record)).toEqual(problems);
  });

  it('knows these kinds and results', () => {
    expect(exerciseKinds).toEqual([
      'walk-through',
      'table-top',
      'simulation',
      'component',
      'restore',
      'full',
      'activation',
    ]);
    expect(exerciseResults).toEqual(['met', 'partly', 'not-met', 'aborted']);
  });
});
