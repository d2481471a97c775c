import { describe, expect, it } from 'vitest';
import { type Action, ActionSchema } from '../../../src/core/index.ts';
import { cancelled, done, open, text } from './action-samples.ts';

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
