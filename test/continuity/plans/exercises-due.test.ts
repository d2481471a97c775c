import { describe, expect, it } from 'vitest';
import { type Exercise, exercisesDue } from '../../../src/continuity/index.ts';
import { makeContinuityPlan, makeExercise } from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';
const plan = makeContinuityPlan({ processes: ['shop', 'billing'] });

function dueWith(exercises: readonly Exercise[], given = plan) {
  return exercisesDue({ continuityPlans: [given], exercises }, { asOf })[0];
}

describe('exercisesDue', () => {
  it('counts from the last exercise with success', () => {
    expect(dueWith([makeExercise({ heldOn: '2025-10-01' }), makeExercise({ id: 'EX-2' })])).toEqual({
      plan: 'CP-1',
      owner: 'ada',
      dueOn: '2027-09-15',
      state: 'scheduled',
      lastOn: '2026-09-15',
      rule: 'cadence',
      lastExercise: 'EX-2',
      neverExercised: ['billing'],
    });
  });

  it.each([
    ['met', '2027-09-15'],
    ['partly', '2027-09-15'],
    ['not-met', '2026-02-01'],
    ['aborted', '2026-02-01'],
  ] as const)('after an exercise with the result %s gives %s', (result, dueOn) => {
    expect(dueWith([makeExercise({ result })])?.dueOn).toBe(dueOn);
  });

  it('leaves out exercises of other plans and of later days', () => {
    const exercises = [makeExercise({ plan: 'CP-2' }), makeExercise({ id: 'EX-2', heldOn: '2026-11-22' })];
    expect(dueWith(exercises)).toMatchObject({ lastOn: null, lastExercise: null, state: 'overdue' });
    expect(dueWith([makeExercise({ heldOn: asOf })])?.lastOn).toBe(asOf);
  });

  it('is brought forward by a change of a plan whose cadence says so, once it has happened', () => {
    const changing = {
      ...plan,
      exerciseCadence: { every: 'P1Y', mode: 'rolling', anchor: '2025-02-01', onChange: true },
    } as const;
    expect(dueWith([makeExercise()], { ...changing, changedOn: '2026-11-01' })).toMatchObject({ rule: 'change' });
    expect(dueWith([makeExercise()], { ...changing, changedOn: '2026-11-22' })).toMatchObject({ rule: 'cadence' });
  });

  it('is not scheduled without a cadence', () => {
    const given = makeContinuityPlan({ owner: undefined, exerciseCadence: undefined });
    expect(dueWith([], given)).toMatchObject({ owner: null, dueOn: null, state: 'not-scheduled' });
  });

  it('refuses a plan that it cannot read', () => {
    expect(() => dueWith([], { ...plan, processes: 'shop' as unknown as readonly string[] })).toThrow(
      'registers.continuityPlans[0].processes must be a list, got "shop"',
    );
  });
});
