import { describe, expect, it } from 'vitest';
import { type ContinuityRegisters, continuityDueItems } from '../../../src/continuity/index.ts';
import { makeContinuityPlan, makeExercise, makeProcess } from '../../../src/fixtures/index.ts';

const window = { from: '2026-01-01', through: '2027-12-31', asOf: '2026-11-21' } as const;

function items(registers: ContinuityRegisters): readonly string[] {
  return continuityDueItems(registers, window).map(({ kind, subject, dueOn, state, owner }) =>
    [dueOn, kind, subject.id, state, owner].join(' '),
  );
}

describe('continuityDueItems', () => {
  it('lists analyses, exercises and the actions of exercises', () => {
    const dueOn = '2026-12-18';
    const exercise = makeExercise({
      actions: [
        { status: 'open', text: 'Write a script', owner: 'ben', dueOn },
        { status: 'open', text: 'Nobody and no day' },
        { status: 'in-progress', text: 'Order a line', dueOn: '2026-11-20' },
        { status: 'done', text: 'Done', dueOn, doneOn: '2026-11-21' },
        { status: 'done', text: 'To be done', dueOn, doneOn: '2026-11-22' },
        { status: 'cancelled', text: 'Given up', dueOn, reason: 'Too dear' },
      ],
    });
    const registers = {
      processes: [makeProcess(), makeProcess({ id: 'idle', analysisCadence: undefined })],
      continuityPlans: [makeContinuityPlan(), makeContinuityPlan({ id: 'CP-2', exerciseCadence: undefined })],
      exercises: [exercise],
    };
    expect(items(registers)).toEqual([
      '2026-11-20 exercise-action EX-1 overdue ',
      '2026-12-18 exercise-action EX-1 due-soon ben',
      '2026-12-18 exercise-action EX-1 due-soon ',
      '2027-02-02 impact-analysis shop scheduled ada',
      '2027-09-15 continuity-exercise CP-1 scheduled ada',
    ]);
  });

  it('says in one line what is to be done', () => {
    const registers = { processes: [makeProcess()], continuityPlans: [makeContinuityPlan()] };
    expect(continuityDueItems(registers, window).map(({ title }) => title)).toEqual([
      'Exercise the plan "Loss of the region"',
      'Analyse the impact of an interruption of "Web shop"',
    ]);
  });

  it('leaves out records that it cannot read', () => {
    expect(items({ exercises: [makeExercise({ heldOn: 'today' as '2026-01-01' })] })).toEqual([]);
  });

  it('refuses a window that ends before it begins', () => {
    expect(() => continuityDueItems({}, { ...window, through: '2025-12-31' })).toThrow('through must not lie before');
  });
});
