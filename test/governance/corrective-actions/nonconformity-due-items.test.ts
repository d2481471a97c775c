import { describe, expect, it } from 'vitest';
import { makeNonconformity } from '../../../src/fixtures/index.ts';
import { governanceDueItems, type Nonconformity } from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;
const { history, effectiveness } = makeNonconformity();
const open = { status: 'open', text: 'Plan a restore test', dueOn: '2026-12-31' } as const;

function itemsOf(overrides: Partial<Nonconformity>) {
  return governanceDueItems({ nonconformities: [makeNonconformity(overrides)] }, window);
}

describe('governanceDueItems on nonconformities', () => {
  it('lists actions that are not done, by their owner or that of the nonconformity', () => {
    const actions = [
      { action: open },
      { action: { ...open, owner: 'ben', dueOn: '2026-11-20' } as const },
      { action: { status: 'open', text: 'undated' } as const },
      { action: { status: 'done', text: 'done', dueOn: '2026-11-20', doneOn: '2026-11-21' } as const },
    ];
    expect(itemsOf({ history: history.slice(0, 3), actions })).toEqual([
      {
        kind: 'nonconformity-action',
        subject: { kind: 'nonconformity', id: 'NC-1' },
        title: 'Plan a restore test',
        owner: 'ben',
        dueOn: '2026-11-20',
        dueAt: null,
        state: 'overdue',
        requirement: '10.2.c',
        rule: 'due-on',
      },
      expect.objectContaining({ owner: 'Head of IT', dueOn: '2026-12-31', state: 'scheduled' }),
    ]);
    const unowned = makeNonconformity({ history: history.slice(0, 3), actions: [{ action: open }], owner: undefined });
    expect(governanceDueItems({ nonconformities: [unowned] }, window)).toMatchObject([{ owner: null }]);
  });

  it('lists the evaluation once the actions are implemented, until it is held', () => {
    const implemented = { history: history.slice(0, 4), effectivenessDueOn: '2026-12-15', effectiveness: [] } as const;
    expect(itemsOf(implemented)).toEqual([
      {
        kind: 'effectiveness-evaluation',
        subject: { kind: 'nonconformity', id: 'NC-1' },
        title: 'Evaluate the effect of the actions on the nonconformity "NC-1"',
        owner: 'Head of IT',
        dueOn: '2026-12-15',
        dueAt: null,
        state: 'due-soon',
        requirement: '10.2.d',
        rule: 'due-on',
      },
    ]);
    const bare = makeNonconformity({ ...implemented, owner: undefined });
    expect(governanceDueItems({ nonconformities: [bare] }, window)).toMatchObject([{ owner: null }]);
    expect(itemsOf({ ...implemented, history: history.slice(0, 3) })).toEqual([]);
    expect(itemsOf({ ...implemented, effectiveness })).toEqual([]);
    const onTheDay = [{ evaluatedOn: '2026-05-04', result: 'effective' }] as const;
    const dayBefore = [{ evaluatedOn: '2026-05-03', result: 'effective' }] as const;
    expect(itemsOf({ ...implemented, effectiveness: onTheDay })).toEqual([]);
    expect(itemsOf({ ...implemented, effectiveness: dayBefore })).toHaveLength(1);
  });

  it('lists nothing for one that ended or cannot be read', () => {
    expect(itemsOf({ actions: [{ action: open }] })).toEqual([]);
    expect(itemsOf({ history: [] })).toEqual([]);
  });
});
