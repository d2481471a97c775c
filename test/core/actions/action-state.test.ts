import { describe, expect, it } from 'vitest';
import { type Action, actionState, type CalendarDate } from '../../../src/core/index.ts';
import { cancelled, done, open, text } from './action-samples.ts';

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
  });
});
