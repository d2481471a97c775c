import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, type Action } from '../../../src/core/index.ts';
import { makeNonconformity } from '../../../src/fixtures/index.ts';
import { type CorrectiveAction, type Nonconformity, nonconformityState } from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const sound = makeNonconformity();

function acting(...actions: readonly (CorrectiveAction | Action)[]): Nonconformity {
  return makeNonconformity({
    history: sound.history.slice(0, 3),
    actions: actions.map((one) => ('action' in one ? one : { action: one })),
  });
}

describe('nonconformityState', () => {
  it('says all about a closed nonconformity', () => {
    expect(nonconformityState(sound, { asOf })).toEqual({
      status: 'closed',
      since: '2026-09-07',
      raisedOn: '2026-03-02',
      ageInDays: 189,
      dueOn: null,
      overdueDays: 0,
      onTime: { counted: 0, of: 1, excluded: 0, unknown: 0, share: 0 },
      effectiveness: 'effective',
      rounds: 1,
      recurrenceOf: null,
    });
  });

  it.each([
    ['2026-03-01', 'not-yet-raised', null],
    ['2026-03-02', 'open', 0],
    ['2026-03-09', 'open', 7],
    ['2026-03-10', 'analysed', 8],
    ['2026-09-06', 'implemented', 188],
    ['2026-09-07', 'closed', 189],
    ['2027-09-07', 'closed', 189],
  ] as const)('on %s is %s and %s days old', (day, status, ageInDays) => {
    expect(nonconformityState(sound, { asOf: day })).toMatchObject({ status, ageInDays, raisedOn: '2026-03-02' });
  });

  it('stops the age at every end', () => {
    for (const state of ['no-action', 'rejected'] as const) {
      const history = [
        { state: 'open', enteredOn: '2026-03-02' } as const,
        { state, enteredOn: '2026-03-12' } as const,
      ];
      expect(nonconformityState({ ...sound, history }, { asOf })).toMatchObject({ status: state, ageInDays: 10 });
    }
  });

  it('is overdue by the earliest open action, from the day after', () => {
    const late = { status: 'open', text: 'A', dueOn: '2026-12-31' } as const;
    const early = { status: 'in-progress', text: 'B', dueOn: '2026-11-20' } as const;
    const done = { status: 'done', text: 'C', dueOn: '2026-01-31', doneOn: '2026-11-21' } as const;
    const given = { status: 'cancelled', text: 'D', dueOn: '2026-01-31', reason: 'Sold' } as const;
    const undated = { status: 'open', text: 'E' } as const;
    const state = (...actions: readonly Action[]) => {
      const { dueOn, overdueDays } = nonconformityState(acting(...actions), { asOf });
      return [dueOn, overdueDays];
    };
    expect(state(late, early, done, given, undated)).toEqual(['2026-11-20', 1]);
    expect(state(early, late)).toEqual(['2026-11-20', 1]);
    expect(state({ ...early, dueOn: '2026-11-21' })).toEqual(['2026-11-21', 0]);
    expect(state({ ...done, doneOn: '2026-11-22' })).toEqual(['2026-01-31', 294]);
    expect(state(undated)).toEqual([null, 0]);
    expect(state()).toEqual([null, 0]);
  });

  it('judges actions by the due date that was agreed first', () => {
    const tally = (...actions: readonly (CorrectiveAction | Action)[]) =>
      nonconformityState(acting(...actions), { asOf }).onTime;
    const done = { status: 'done', text: 'A', dueOn: '2026-10-31', doneOn: '2026-10-01' } as const;
    expect(tally(done)).toMatchObject({ counted: 1, of: 1 });
    expect(tally({ action: done, originalDueOn: '2026-10-01' })).toMatchObject({ counted: 1, of: 1 });
    expect(tally({ action: done, originalDueOn: '2026-09-30' })).toMatchObject({ counted: 0, of: 1 });
    expect(
      tally(
        done,
        { status: 'open', text: 'not due yet', dueOn: asOf },
        { status: 'open', text: 'late', dueOn: '2026-11-20' },
        { status: 'open', text: 'undated' },
        { status: 'done', text: 'undated', doneOn: '2026-10-01' },
        { status: 'cancelled', text: 'given up', reason: 'Sold' },
      ),
    ).toEqual({ counted: 1, of: 4, excluded: 2, unknown: 2, share: 0.25 });
  });

  it('keeps every round, and takes the last by its day', () => {
    const [round] = sound.effectiveness;
    const effectiveness = [
      { ...round, evaluatedOn: '2026-09-01', result: 'effective' },
      { ...round, evaluatedOn: '2026-07-01', result: 'ineffective' },
    ] as const;
    const state = (day: '2026-06-30' | '2026-07-01' | '2026-09-01') => {
      const { effectiveness: result, rounds } = nonconformityState({ ...sound, effectiveness }, { asOf: day });
      return [result, rounds];
    };
    expect(state('2026-06-30')).toEqual([null, 0]);
    expect(state('2026-07-01')).toEqual(['ineffective', 1]);
    expect(state('2026-09-01')).toEqual(['effective', 2]);
  });

  it('sees that it came back after the closing of one with the same requirement and cause', () => {
    const again = (overrides: Partial<Nonconformity>, raisedOn: '2026-09-07' | '2026-09-08' = '2026-09-08') => {
      const one = makeNonconformity({ id: 'NC-2', history: [{ state: 'open', enteredOn: raisedOn }], ...overrides });
      return nonconformityState(one, { asOf, nonconformities: [sound, one] }).recurrenceOf;
    };
    expect(again({})).toBe('NC-1');
    expect(again({}, '2026-09-07')).toBe(null);
    expect(again({ requirement: 'A.8.14' })).toBe(null);
    const cause = { text: 'The test was in no plan', foundOn: '2026-09-10' } as const;
    expect(again({ cause })).toBe(null);
    expect(again({ cause: { ...cause, text: 'planning' } })).toBe('NC-1');
    expect(again({ cause: { ...cause, kind: 'tools' } })).toBe(null);
    expect(nonconformityState(makeNonconformity({ id: 'NC-2', cause: undefined }), { asOf }).recurrenceOf).toBe(null);
    const one = makeNonconformity({ id: 'NC-2', history: [{ state: 'open', enteredOn: '2026-09-08' }] });
    expect(nonconformityState(one, { asOf: '2026-09-07', nonconformities: [sound] }).recurrenceOf).toBe(null);
    expect(nonconformityState(one, { asOf }).recurrenceOf).toBe(null);
  });

  it('names the one closed last of several', () => {
    const closedOn = (id: string, enteredOn: '2026-05-01' | '2026-06-01') =>
      makeNonconformity({
        id,
        history: [
          { state: 'open', enteredOn: '2026-03-02' },
          { state: 'closed', enteredOn },
        ],
      });
    const one = makeNonconformity({ id: 'NC-9', history: [{ state: 'open', enteredOn: '2026-06-02' }] });
    const others = [closedOn('NC-3', '2026-06-01'), closedOn('NC-2', '2026-05-01'), closedOn('NC-4', '2026-06-01')];
    expect(nonconformityState(one, { asOf, nonconformities: others }).recurrenceOf).toBe('NC-4');
    const impossible = makeNonconformity({
      id: 'NC-5',
      history: [
        { state: 'open', enteredOn: '2026-06-01' },
        { state: 'closed', enteredOn: '2026-05-01' },
      ],
    });
    expect(nonconformityState(one, { asOf, nonconformities: [impossible] }).recurrenceOf).toBe(null);
  });

  it('never grows younger while it is open, nor less overdue', () => {
    const days = fc.integer({ min: 1, max: 700 });
    const open = acting({ status: 'open', text: 'A', dueOn: '2026-06-30' });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const at = (count: number) => nonconformityState(open, { asOf: addPeriod('2026-03-02', `P${count}D`) });
        const [earlier, later] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(later.ageInDays ?? -1).toBeGreaterThanOrEqual(earlier.ageInDays ?? -1);
        expect(later.overdueDays).toBeGreaterThanOrEqual(earlier.overdueDays);
      }),
      { seed: 20_261_129 },
    );
  });

  it('throws for what it cannot read', () => {
    expect(() => nonconformityState({ ...sound, history: [] }, { asOf })).toThrow(
      new RangeError('nonconformity.history must be a list with at least one item, got a list'),
    );
    expect(() => nonconformityState({ ...sound, history: 'open' as never }, { asOf })).toThrow(
      new RangeError('nonconformity.history must be a list, got "open"'),
    );
    expect(() => nonconformityState({ ...sound, actions: [{ action: { status: 'new' } as never }] }, { asOf })).toThrow(
      new RangeError(
        'nonconformity.actions[0].action.status must be one of open, in-progress, done, cancelled, got "new"',
      ),
    );
    expect(() =>
      nonconformityState({ ...sound, actions: [{ action: { status: 'open' } as never }] }, { asOf }),
    ).toThrow(new RangeError('nonconformity.actions[0].action.text must be a text, got undefined'));
    expect(() => nonconformityState(sound, { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });
});
