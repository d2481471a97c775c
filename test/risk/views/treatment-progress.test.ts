import { describe, expect, it } from 'vitest';
import { makeRisk } from '../../../src/fixtures/risk/make-risk.ts';
import { treatmentProgress } from '../../../src/risk/index.ts';

describe('treatmentProgress', () => {
  it('sorts the actions by their state on the day', () => {
    const due = { text: 'a', owner: 'IT', dueOn: '2026-06-30' } as const;
    const treated = makeRisk({
      treatment: {
        option: 'modify',
        controls: ['A.8.1'],
        plan: {
          actions: [
            { status: 'open', ...due },
            { status: 'in-progress', text: 'b' },
            { status: 'done', ...due, text: 'c', doneOn: '2026-06-30' },
            { status: 'done', ...due, text: 'd', doneOn: '2026-07-01' },
            { status: 'cancelled', ...due, text: 'e', reason: 'moot' },
          ],
        },
      },
    });
    const risks = [treated, makeRisk({ treatment: { option: 'undecided' } })];
    const onTime = treatmentProgress(risks, { asOf: '2026-06-30' });
    expect(onTime.open.map(({ action, state, overdueDays }) => [action, state, overdueDays])).toEqual([
      ['a', 'open', 0],
      ['b', 'open', 0],
      ['d', 'open', 0],
    ]);
    expect(onTime.overdue).toEqual([]);
    expect(onTime.done.map(({ action }) => action)).toEqual(['c']);
    expect(onTime.cancelled).toEqual([
      { risk: 'R-1', action: 'e', owner: 'IT', dueOn: '2026-06-30', state: 'cancelled', overdueDays: 0 },
    ]);
    expect(onTime.doneTally).toEqual({ counted: 1, of: 4, excluded: 1, unknown: 0, share: 0.25 });
    expect(onTime.overdueTally).toEqual({ counted: 0, of: 3, excluded: 0, unknown: 1, share: 0 });
    expect(onTime.decidedTally).toEqual({ counted: 1, of: 2, excluded: 0, unknown: 0, share: 0.5 });
    const late = treatmentProgress(risks, { asOf: '2026-07-02' });
    expect(late.overdue.map(({ action, overdueDays }) => [action, overdueDays])).toEqual([['a', 2]]);
    expect(late.overdueTally).toEqual({ counted: 1, of: 2, excluded: 0, unknown: 1, share: 0.5 });
    expect(late.done.map(({ action }) => action)).toEqual(['c', 'd']);
  });

  it('counts overdue days of overdue actions only', () => {
    const due = { text: 'a', dueOn: '2026-06-30' } as const;
    const actions = [
      { status: 'open', ...due, dueOn: '2026-07-05' },
      { status: 'open', ...due },
      { status: 'done', ...due, doneOn: '2026-07-01' },
      { status: 'cancelled', ...due, reason: 'moot' },
    ] as const;
    const treated = makeRisk({ treatment: { option: 'modify', controls: ['A.8.1'], plan: { actions } } });
    const { open, done, cancelled } = treatmentProgress([treated], { asOf: '2026-07-02' });
    expect([...open, ...done, ...cancelled].map(({ state, overdueDays }) => [state, overdueDays])).toEqual([
      ['open', 0],
      ['overdue', 2],
      ['done', 0],
      ['cancelled', 0],
    ]);
  });

  it('counts the risks whose treatment is decided', () => {
    const options = ['retain', 'undecided', 'retain'] as const;
    const risks = options.map((option) => makeRisk({ treatment: { option } }));
    expect(treatmentProgress(risks, { asOf: '2026-06-30' }).decidedTally).toMatchObject({ counted: 2, of: 3 });
  });

  it('has null shares for an empty register', () => {
    const { doneTally, overdueTally, decidedTally } = treatmentProgress([], { asOf: '2026-06-30' });
    expect([doneTally.share, overdueTally.share, decidedTally.share]).toEqual([null, null, null]);
  });
});
