import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionFlaws } from '../../../src/core/actions/action-flaws.ts';
import { type Action, actionProgress, type CalendarDate } from '../../../src/core/index.ts';
import { cancelled, done, open, text } from './action-samples.ts';

describe('actionProgress', () => {
  it('counts each state, and leaves undated actions unknown', () => {
    const actions: Action[] = [open, { status: 'open', text }, { ...open, dueOn: '2026-12-31' }, done, cancelled];
    expect(actionProgress(actions, { asOf: '2026-07-02' })).toEqual({
      open: 3,
      overdue: 1,
      done: 1,
      cancelled: 1,
      doneTally: { counted: 1, of: 4, excluded: 1, unknown: 0, share: 0.25 },
      overdueTally: { counted: 1, of: 3, excluded: 0, unknown: 1, share: 1 / 3 },
    });
    expect(actionProgress([], { asOf: '2026-07-02' }).doneTally.share).toBeNull();
  });

  it('names a day that no month has', () => {
    const refused = (name: string) => new RangeError(`${name} must be a calendar date YYYY-MM-DD, got "2026-02-30"`);
    expect(() => actionProgress([open, { ...open, dueOn: '2026-02-30' }], { asOf: '2026-01-01' })).toThrow(
      refused('actions[1].dueOn'),
    );
    expect(() => actionProgress([], { asOf: '2026-02-30' })).toThrow(refused('asOf'));
  });

  const days = fc.integer({ min: 10, max: 28 }).map((day): CalendarDate => `2026-03-${day}`);
  const fields = { text: fc.constant(text), dueOn: days };
  const arbitraryAction: fc.Arbitrary<Action> = fc.oneof(
    fc.record({ status: fc.constant('open' as const), ...fields }, { requiredKeys: ['status', 'text'] }),
    fc.record(
      { status: fc.constant('done' as const), ...fields, doneOn: days },
      { requiredKeys: ['status', 'text', 'doneOn'] },
    ),
    fc.record({ status: fc.constant('cancelled' as const), ...fields, reason: fc.constant('Sold') }),
  );

  it('reconciles: every action is open, done or cancelled, and the tallies are made of these', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAction), days, (actions, asOf) => {
        const { doneTally, overdueTally, ...counts } = actionProgress(actions, { asOf });
        expect(counts.open + counts.done + counts.cancelled).toBe(actions.length);
        expect(doneTally).toMatchObject({
          counted: counts.done,
          of: counts.open + counts.done,
          excluded: counts.cancelled,
          unknown: 0,
        });
        expect(overdueTally).toMatchObject({ counted: counts.overdue, of: counts.open, excluded: 0 });
        const flaws = actions.flatMap((action) => actionFlaws(action, { asOf }));
        expect(flaws.filter(({ kind }) => kind === 'overdue')).toHaveLength(counts.overdue);
        expect(flaws.filter(({ kind }) => kind === 'undated')).toHaveLength(overdueTally.unknown);
      }),
    );
  });
});
