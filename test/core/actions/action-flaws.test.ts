import { describe, expect, it } from 'vitest';
import { actionFlaws } from '../../../src/core/actions/action-flaws.ts';
import { done, open, text } from './action-samples.ts';

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

  it('finds nothing overdue without a day in question, and takes a done action as done', () => {
    expect(actionFlaws(open)).toEqual([]);
    expect(actionFlaws({ status: 'in-progress', text }, { asOf: undefined })).toHaveLength(2);
    expect(actionFlaws({ status: 'done', text, doneOn: '2026-07-02' })).toEqual([]);
  });
});
