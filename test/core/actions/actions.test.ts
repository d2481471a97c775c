import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionFlaws } from '../../../src/core/actions/action-flaws.ts';
import { type Action, actionProgress, ActionSchema, actionState, type CalendarDate } from '../../../src/core/index.ts';

const text = 'Encrypt every laptop';
const open: Action = { status: 'open', text, owner: 'Head of IT', dueOn: '2026-06-30' };
const done: Action = { ...open, status: 'done', doneOn: '2026-07-02' };
const cancelled: Action = { ...open, status: 'cancelled', reason: 'The laptops are gone.' };

describe('ActionSchema', () => {
  it.each<Action>([
    { status: 'open', text },
    { ...open, id: 'T-1', evidence: [{ reference: 'ticket 4711', collectedOn: '2026-07-02' }] },
    { ...open, status: 'in-progress' },
    done,
    cancelled,
  ])('accepts %j', (action) => {
    expect(ActionSchema.parse(action)).toEqual(action);
  });

  it.each([
    [{ status: 'done', text }, ['doneOn']],
    [{ ...open, doneOn: '2026-07-02' }, []],
    [{ status: 'cancelled', text }, ['reason']],
    [{ status: 'planned', text }, ['status']],
    [{ ...open, text: ' ' }, ['text']],
    [{ ...open, owner: '' }, ['owner']],
    [{ ...open, dueOn: '2026-02-30' }, ['dueOn']],
  ])('refuses %j', (action, path) => {
    expect(ActionSchema.safeParse(action).error?.issues.map((issue) => issue.path)).toEqual([path]);
  });
});

describe('actionState', () => {
  it.each<[Action, CalendarDate, string]>([
    [open, '2026-06-30', 'open'],
    [open, '2026-07-01', 'overdue'],
    [{ ...open, status: 'in-progress' }, '2026-07-01', 'overdue'],
    [{ status: 'open', text }, '2999-12-31', 'open'],
    [done, '2026-07-01', 'overdue'],
    [done, '2026-07-02', 'done'],
    [{ ...done, doneOn: '2026-06-30' }, '2026-06-29', 'open'],
    [cancelled, '2026-01-01', 'cancelled'],
    [cancelled, '2026-07-01', 'cancelled'],
  ])('%j on %s is %s', (action, asOf, state) => {
    expect(actionState(action, { asOf })).toBe(state);
  });

  it('names a day that no month has', () => {
    const refused = (name: string) => new RangeError(`${name} must be a calendar date YYYY-MM-DD, got "2026-02-30"`);
    expect(() => actionState(open, { asOf: '2026-02-30' })).toThrow(refused('asOf'));
    expect(() => actionState({ ...open, dueOn: '2026-02-30' }, { asOf: '2026-01-01' })).toThrow(
      refused('action.dueOn'),
    );
    expect(() => actionState({ ...done, doneOn: '2026-02-30' }, { asOf: '2026-01-01' })).toThrow(
      refused('action.doneOn'),
    );
    expect(() => actionProgress([open, { ...open, dueOn: '2026-02-30' }], { asOf: '2026-01-01' })).toThrow(
      refused('actions[1].dueOn'),
    );
    expect(() => actionProgress([], { asOf: '2026-02-30' })).toThrow(refused('asOf'));
  });
});

describe('actionFlaws', () => {
  it('lists what an action to be done lacks, and by how much it is late', () => {
    expect(actionFlaws({ status: 'open', text }, { asOf: '2026-07-01' })).toEqual([
      { kind: 'unowned' },
      { kind: 'undated' },
    ]);
    expect(actionFlaws(open, { asOf: '2026-06-30' })).toEqual([]);
    expect(actionFlaws(open, { asOf: '2026-07-02' })).toEqual([{ kind: 'overdue', dueOn: '2026-06-30', days: 2 }]);
    expect(actionFlaws(done, { asOf: '2026-07-01' })).toEqual([{ kind: 'overdue', dueOn: '2026-06-30', days: 1 }]);
  });

  it('finds nothing in an action that is done or given up', () => {
    expect(actionFlaws({ status: 'done', text, doneOn: '2026-07-02' }, { asOf: '2026-07-02' })).toEqual([]);
    expect(actionFlaws({ status: 'cancelled', text, reason: 'Sold' }, { asOf: '2026-07-02' })).toEqual([]);
  });

  it('without a day in question finds nothing overdue and takes what is done for done', () => {
    expect(actionFlaws(open)).toEqual([]);
    expect(actionFlaws({ status: 'in-progress', text }, { asOf: undefined })).toHaveLength(2);
    expect(actionFlaws({ status: 'done', text, doneOn: '2026-07-02' })).toEqual([]);
  });
});

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
        const { open, overdue, done, cancelled, doneTally, overdueTally } = actionProgress(actions, { asOf });
        expect(open + done + cancelled).toBe(actions.length);
        expect(doneTally).toMatchObject({ counted: done, of: open + done, excluded: cancelled, unknown: 0 });
        expect(overdueTally).toMatchObject({ counted: overdue, of: open, excluded: 0 });
        const flaws = actions.flatMap((action) => actionFlaws(action, { asOf }));
        expect(flaws.filter(({ kind }) => kind === 'overdue')).toHaveLength(overdue);
        expect(flaws.filter(({ kind }) => kind === 'undated')).toHaveLength(overdueTally.unknown);
      }),
    );
  });
});
