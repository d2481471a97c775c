import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ContinuityRegisters, type Exercise, meetsRecovery, type Process } from '../../../src/continuity/index.ts';
import { makeContinuityPlan, makeExercise, makeProcess, makeResource } from '../../../src/fixtures/index.ts';
import { graphs, processOf } from '../recovery/graphs.ts';

const asOf = '2026-11-21';

function verdict(process: Process, exercises: readonly Exercise[], registers: ContinuityRegisters = {}) {
  return meetsRecovery(
    process,
    {
      processes: [process],
      resources: [makeResource()],
      continuityPlans: [makeContinuityPlan()],
      exercises,
      ...registers,
    },
    { asOf },
  );
}

function took(time: `PT${number}H` | `PT${number}H${number}M`, overrides: Partial<Exercise> = {}): Exercise {
  return makeExercise({ measured: [{ process: 'shop', time }], ...overrides });
}

const shop = makeProcess();

describe('meetsRecovery', () => {
  it('is met by the dependencies and by a measured exercise', () => {
    expect(verdict(shop, [makeExercise()])).toEqual({
      process: 'shop',
      state: 'met',
      reason: 'measured-in-time',
      exercise: 'EX-1',
      measuredMinutes: 330,
      objectiveMinutes: 480,
      recovery: { kind: 'known', minutes: 300, chain: ['shop', 'database'] },
    });
  });

  it.each<[string, Partial<Process>, readonly Exercise[], string, string]>([
    [
      'an objective of exactly its recovery',
      { rto: { kind: 'quantified', minutes: 300 } },
      [took('PT5H')],
      'met',
      'measured-in-time',
    ],
    [
      'an objective below its recovery',
      { rto: { kind: 'quantified', minutes: 299 } },
      [took('PT4H')],
      'not-met',
      'recovery-too-slow',
    ],
    [
      'an objective in words',
      { rto: { kind: 'qualitative', text: 'soon' } },
      [took('PT5H')],
      'not-measurable',
      'objective-in-words',
    ],
    [
      'a circle',
      { dependencies: [{ kind: 'single', on: 'shop' }] },
      [took('PT5H')],
      'not-measurable',
      'dependency-cycle',
    ],
    [
      'an unknown dependency',
      { dependencies: [{ kind: 'single', on: 'gone' }] },
      [took('PT5H')],
      'not-measurable',
      'recovery-unknown',
    ],
    ['no exercise', {}, [], 'not-tested', 'never-measured'],
    ['an exercise without a time', {}, [makeExercise({ measured: undefined })], 'not-tested', 'never-measured'],
    ['an exercise of a later day', {}, [took('PT5H', { heldOn: '2026-11-22' })], 'not-tested', 'never-measured'],
    ['an aborted exercise', {}, [took('PT5H', { result: 'aborted' })], 'not-tested', 'never-measured'],
    [
      'an exercise of another process',
      {},
      [makeExercise({ processes: ['billing'], measured: undefined })],
      'not-tested',
      'never-measured',
    ],
    ['an exercise that took as long as is allowed', {}, [took('PT8H')], 'met', 'measured-in-time'],
    ['an exercise that took longer', {}, [took('PT8H1M')], 'not-met', 'exercise-too-slow'],
    ['an exercise that failed', {}, [took('PT5H', { result: 'not-met' })], 'not-met', 'exercise-not-met'],
    ['a change after the exercise', { changedOn: '2026-09-16' }, [took('PT5H')], 'stale', 'changed-since'],
    ['a change on the day of the exercise', { changedOn: '2026-09-15' }, [took('PT5H')], 'met', 'measured-in-time'],
    ['a change of a later day', { changedOn: '2026-11-22' }, [took('PT5H')], 'met', 'measured-in-time'],
    ['a walk-through with a time', {}, [took('PT5H', { kind: 'walk-through' })], 'not-tested', 'never-measured'],
    ['a table-top exercise with a time', {}, [took('PT5H', { kind: 'table-top' })], 'not-tested', 'never-measured'],
    ['a simulation with a time', {}, [took('PT5H', { kind: 'simulation' })], 'met', 'measured-in-time'],
    [
      'a measurement of more than a year ago and an exercise without one',
      {},
      [took('PT5H', { heldOn: '2025-11-20' }), makeExercise({ id: 'EX-2', measured: undefined })],
      'stale',
      'exercise-overdue',
    ],
    ['an exercise of a year ago', {}, [took('PT5H', { heldOn: '2025-11-21' })], 'met', 'measured-in-time'],
    ['an exercise of a plan that is not there', {}, [took('PT5H', { plan: 'CP-9' })], 'stale', 'next-exercise-unknown'],
    ['an exercise of more than a year ago', {}, [took('PT5H', { heldOn: '2025-11-20' })], 'stale', 'exercise-overdue'],
  ])('with %s is %#', (_, process, exercises, state, reason) => {
    expect(verdict({ ...shop, ...process }, exercises)).toMatchObject({ state, reason });
  });

  it('is stale where nothing says for how long an exercise proves the recovery', () => {
    const expected = { state: 'stale', reason: 'next-exercise-unknown', exercise: 'EX-1', measuredMinutes: 330 };
    const continuityPlans = [makeContinuityPlan({ exerciseCadence: undefined })];
    expect(verdict(shop, [makeExercise()], { continuityPlans })).toMatchObject(expected);
    const registers = { processes: [shop], resources: [makeResource()], exercises: [makeExercise()] };
    expect(meetsRecovery(shop, registers, { asOf })).toMatchObject(expected);
  });

  it('is not measurable without an objective', () => {
    expect(verdict(makeProcess({ rto: undefined }), [makeExercise()])).toMatchObject({
      state: 'not-measurable',
      reason: 'objective-missing',
      objectiveMinutes: null,
    });
  });

  it('is stale after a change of a record below the process', () => {
    const resources = [makeResource({ changedOn: '2026-09-16' })];
    expect(verdict(shop, [makeExercise()], { resources })).toMatchObject({ state: 'stale', reason: 'changed-since' });
    for (const changedOn of ['2026-09-01', '2026-09-20'] as const)
      expect(verdict(makeProcess({ changedOn }), [makeExercise()], { resources }).state).toBe('stale');
  });

  it('reads the latest exercise, and of one day the slowest', () => {
    const older = took('PT9H', { id: 'EX-0', heldOn: '2026-09-14' });
    expect(verdict(shop, [took('PT5H'), older])).toMatchObject({ state: 'met', exercise: 'EX-1' });
    const sameDay = took('PT9H', { id: 'EX-2' });
    expect(verdict(shop, [took('PT5H'), sameDay])).toMatchObject({ state: 'not-met', exercise: 'EX-2' });
    expect(verdict(shop, [sameDay, took('PT5H')])).toMatchObject({ state: 'not-met', exercise: 'EX-2' });
  });

  it('forgives a failed exercise only by a measured one of a later day', () => {
    const failed = (heldOn: Exercise['heldOn']) =>
      makeExercise({ id: `EX-${heldOn}`, result: 'not-met', measured: [], heldOn });
    expect(verdict(shop, [failed('2026-09-13'), failed('2026-09-14'), makeExercise()])).toMatchObject({ state: 'met' });
    expect(verdict(shop, [failed('2026-09-15'), makeExercise()])).toMatchObject({
      state: 'not-met',
      reason: 'exercise-not-met',
      exercise: 'EX-2026-09-15',
      measuredMinutes: null,
    });
    expect(verdict(shop, [failed('2026-09-14')])).toMatchObject({ state: 'not-met' });
    expect(verdict(shop, [failed('2026-09-16'), failed('2026-09-14'), makeExercise()])).toMatchObject({
      state: 'not-met',
    });
  });

  it('refuses exercises that it cannot read', () => {
    expect(() => verdict(shop, [makeExercise({ result: 'good' as 'met' })])).toThrow(
      'registers.exercises[0].result must be one of met, partly, not-met, aborted, got "good"',
    );
  });

  it('is never better with one time less', () => {
    fc.assert(
      fc.property(graphs, fc.nat(), fc.integer({ min: 0, max: 1500 }), (nodes, choice, minutes) => {
        const stateWith = (known: readonly boolean[]): string => {
          const [first, ...resources] = nodes.map(({ recoveryTime, ...node }, index) =>
            known[index] === false || recoveryTime === undefined ? node : { ...node, recoveryTime },
          );
          const { holdsData: _, ...own } = first as (typeof nodes)[number];
          const process: Process = { ...processOf('n0', null), ...own, rto: { kind: 'quantified', minutes } };
          const measured = [{ process: 'n0', time: 'PT1M' }] as const;
          const exercises = [makeExercise({ measured })];
          const registers = { processes: [process], resources, continuityPlans: [makeContinuityPlan()], exercises };
          return meetsRecovery(process, registers, { asOf }).state;
        };
        const all = nodes.map(() => true);
        const state = stateWith(all);
        const less = stateWith(all.map((_, index) => index !== choice % nodes.length));
        expect(less === 'met' && state !== 'met').toBe(false);
      }),
    );
  });
});
