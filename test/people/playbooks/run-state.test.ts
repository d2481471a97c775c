import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../../src/core/index.ts';
import { makePlaybookRun } from '../../../src/fixtures/index.ts';
import { type DoneRunStep, type OpenRunStep, type RunStep, runState } from '../../../src/people/index.ts';

const asOf = '2026-11-21';
const open: OpenRunStep = { id: 'a', text: 'Do it', dueOn: '2026-11-20', status: 'open' };
const done: DoneRunStep = { ...open, status: 'done', doneOn: '2026-11-20' };

function stateOf(steps: readonly RunStep[], day: Parameters<typeof runState>[1]['asOf'] = asOf) {
  return runState(makePlaybookRun({ steps }), { asOf: day });
}

describe('runState', () => {
  it('explains a run that goes on', () => {
    expect(runState(makePlaybookRun(), { asOf })).toEqual({
      state: 'open',
      steps: [
        {
          step: 'handover',
          state: 'done',
          dueOn: '2026-11-13',
          doneOn: '2026-11-12',
          daysLate: 0,
          waitsFor: [],
          isUnevidenced: false,
        },
        {
          step: 'access',
          state: 'done',
          dueOn: '2026-11-20',
          doneOn: '2026-11-20',
          daysLate: 0,
          waitsFor: [],
          isUnevidenced: false,
        },
        {
          step: 'secrets',
          state: 'open',
          dueOn: '2026-11-21',
          doneOn: null,
          daysLate: 0,
          waitsFor: [],
          isUnevidenced: false,
        },
      ],
      tally: { counted: 2, of: 3, excluded: 0, unknown: 0, share: 2 / 3 },
      nextDueOn: '2026-11-21',
    });
  });

  it('is overdue from the day after the first due day', () => {
    expect(stateOf([open], '2026-11-20')).toMatchObject({ state: 'open', steps: [{ state: 'open', daysLate: 0 }] });
    expect(stateOf([open], '2026-11-21')).toMatchObject({
      state: 'overdue',
      steps: [{ state: 'overdue', daysLate: 1 }],
    });
    const later = { ...open, id: 'b', dueOn: '2026-12-24' } as const;
    expect(stateOf([later, open], '2026-11-20')).toMatchObject({ state: 'open', nextDueOn: '2026-11-20' });
  });

  it('is complete when every step is done or not needed', () => {
    const notNeeded: RunStep = { ...open, id: 'b', status: 'not-needed', reason: 'No account' };
    expect(stateOf([done, notNeeded])).toMatchObject({
      state: 'complete',
      nextDueOn: null,
      tally: { counted: 1, of: 1, excluded: 1, share: 1 },
      steps: [{ state: 'done' }, { state: 'not-needed', doneOn: null, daysLate: 0, waitsFor: [] }],
    });
    expect(stateOf([])).toMatchObject({ state: 'complete', tally: { of: 0, share: null } });
  });

  it('takes a step that is done later for open', () => {
    const late = { ...done, doneOn: '2026-11-22' } as const;
    expect(stateOf([late], '2026-11-21')).toMatchObject({
      state: 'overdue',
      steps: [{ state: 'overdue', doneOn: null }],
    });
    expect(stateOf([late], '2026-11-22')).toMatchObject({ state: 'complete', steps: [{ state: 'done', daysLate: 2 }] });
  });

  it('is complete without optional steps, which are never overdue', () => {
    const optional = { ...open, optional: true } as const;
    expect(stateOf([optional])).toMatchObject({
      state: 'complete',
      steps: [{ state: 'open', daysLate: 0 }],
      tally: { counted: 0, of: 0, excluded: 1 },
    });
    expect(stateOf([{ ...done, optional: true }])).toMatchObject({ tally: { counted: 1, of: 1, excluded: 0 } });
  });

  it('names the needed steps that were not complete', () => {
    const waits = (needed: RunStep, step: RunStep) =>
      stateOf([needed, { ...step, id: 'b', needs: ['a'] }]).steps[1]?.waitsFor;
    expect(waits(done, done)).toEqual([]);
    expect(waits({ ...done, doneOn: '2026-11-21' }, done)).toEqual(['a']);
    expect(waits({ ...done, doneOn: '2026-11-21' }, open)).toEqual([]);
    expect(waits(open, open)).toEqual(['a']);
    expect(waits({ ...open, status: 'not-needed', reason: 'No account' }, done)).toEqual([]);
    expect(waits(open, { ...open, status: 'not-needed', reason: 'No account' })).toEqual([]);
    expect(stateOf([{ ...open, needs: ['unknown'] }]).steps[0]?.waitsFor).toEqual(['unknown']);
  });

  it('asks for evidence that was collected by the day in question', () => {
    const evidenced = (collectedOn: '2026-11-21' | '2026-11-22') =>
      stateOf([{ ...done, needsEvidence: true, evidence: [{ reference: 'x', collectedOn }] }]).steps[0]?.isUnevidenced;
    expect(evidenced('2026-11-21')).toBe(false);
    expect(evidenced('2026-11-22')).toBe(true);
    expect(stateOf([{ ...done, needsEvidence: true }]).steps[0]?.isUnevidenced).toBe(true);
    expect(stateOf([{ ...open, needsEvidence: true }]).steps[0]?.isUnevidenced).toBe(false);
  });

  it('throws for what it cannot read', () => {
    expect(() => stateOf([{ ...open, status: 'skipped' as never }])).toThrow(
      new RangeError('run.steps[0].status must be one of open, done, not-needed, got "skipped"'),
    );
    expect(() => runState(makePlaybookRun(), { asOf: 'now' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "now"'),
    );
  });

  it('has never fewer steps done on a later day', () => {
    const day = fc.integer({ min: 1, max: 60 }).map((days) => addPeriod('2026-11-01', `P${days}D`));
    const step = fc.record({ dueOn: day, doneOn: fc.option(day) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), day, day, (drawn, a, b) => {
        const steps = drawn.map(({ dueOn, doneOn }, index): RunStep => {
          const fields = { id: String(index), text: 'Do it', dueOn };
          return doneOn === null ? { ...fields, status: 'open' } : { ...fields, status: 'done', doneOn };
        });
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(stateOf(steps, earlier).tally.counted).toBeLessThanOrEqual(stateOf(steps, later).tally.counted);
      }),
      { seed: 17 },
    );
  });
});
