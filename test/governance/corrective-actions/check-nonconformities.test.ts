import { describe, expect, it } from 'vitest';
import type { DoneAction } from '../../../src/core/index.ts';
import { makeNonconformity, makePerson, makeRoleAssignment } from '../../../src/fixtures/index.ts';
import {
  checkGovernance,
  type CorrectiveAction,
  type EffectivenessEvaluation,
  type NonconformityCause,
  type NonconformityEntry,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const sound = makeNonconformity();
const done = sound.actions[0] as CorrectiveAction;
const round = sound.effectiveness[0] as EffectivenessEvaluation;
const raised = sound.history[0] as NonconformityEntry;
const open = { status: 'open', text: 'Plan a restore test', owner: 'Head of IT', dueOn: '2026-12-31' } as const;

function check(overrides: Parameters<typeof makeNonconformity>[0], context: object = {}) {
  return codesOf(checkGovernance({ nonconformities: [makeNonconformity(overrides)] }, { asOf, ...context }));
}

function until(state: number, overrides: Parameters<typeof makeNonconformity>[0] = {}) {
  return check({ history: sound.history.slice(0, state), effectiveness: [], ...overrides });
}

function evaluated(overrides: Partial<EffectivenessEvaluation>, context: object = {}) {
  return check({ effectiveness: [{ ...round, ...overrides }] }, context);
}

describe('checkGovernance on nonconformities', () => {
  it('finds nothing in a sound register and in an empty one', () => {
    expect(check({})).toEqual([]);
    expect(codesOf(checkGovernance({ nonconformities: [] }, { asOf }))).toEqual([]);
  });

  it('names the record, the place and the days', () => {
    const action = { ...open, dueOn: '2026-11-20' } as const;
    const history = sound.history.slice(0, 3);
    const nonconformities = [
      sound,
      makeNonconformity({ id: 'NC-2', history, actions: [{ action }], effectiveness: [] }),
    ];
    expect(checkGovernance({ nonconformities }, { asOf })).toEqual([
      {
        code: 'nonconformity-action-overdue',
        severity: 'error',
        message: 'The corrective action "Plan a restore test" of "NC-2" was due on 2026-11-20 (days late: 1).',
        requirements: ['10.2.c'],
        subject: { kind: 'nonconformity', id: 'NC-2' },
        path: ['nonconformities', 1, 'actions', 0, 'action'],
        params: { nonconformity: 'NC-2', action: 'Plan a restore test', dueOn: '2026-11-20', days: 1 },
      },
    ]);
  });

  it('asks for the owner only before the end', () => {
    expect(until(1, { owner: undefined, actions: [] })).toEqual(['nonconformity-owner-missing']);
    expect(check({ owner: undefined })).toEqual([]);
  });

  it('asks for the analysis from the state analysed on', () => {
    const empty = { cause: undefined, similar: undefined, actions: [] };
    expect(until(1, empty)).toEqual([]);
    expect(until(2, empty)).toEqual(['nonconformity-cause-missing', 'nonconformity-similar-unchecked']);
    expect(until(3, empty)).toEqual([
      'nonconformity-cause-missing',
      'nonconformity-similar-unchecked',
      'nonconformity-action-missing',
    ]);
  });

  it('asks for a correction done by the day, unless the nonconformity is rejected', () => {
    const corrected = (doneOn: '2026-11-21' | '2026-11-22') =>
      until(1, { actions: [], correction: { text: 'A', doneOn } });
    expect(corrected('2026-11-21')).toEqual([]);
    expect(corrected('2026-11-22')).toEqual(['governance-event-in-future', 'nonconformity-uncorrected']);
    const ended = (state: 'no-action' | 'rejected', reason?: string) =>
      check({
        history: [
          { state: 'open', enteredOn: '2026-03-02' },
          { state, enteredOn: '2026-03-10', ...(reason === undefined ? {} : { reason }) },
        ],
        correction: undefined,
        cause: undefined,
        similar: undefined,
        actions: [{ action: { ...open, dueOn: '2026-01-01' } }],
        effectiveness: [],
      });
    expect(ended('rejected', 'The requirement does not apply')).toEqual([]);
    expect(ended('rejected')).toEqual(['nonconformity-unreasoned']);
    expect(ended('no-action', 'It cannot come back')).toEqual(['nonconformity-uncorrected']);
  });

  it('does not judge a nonconformity that is raised later', () => {
    expect(
      check({
        history: [{ state: 'open', enteredOn: '2026-11-22' }],
        cause: undefined,
        actions: [],
        effectiveness: [],
      }),
    ).toEqual(['governance-event-in-future']);
  });

  it('finds states that the life cycle does not allow', () => {
    const history = [raised, { state: 'closed', enteredOn: '2026-09-07' } as const];
    expect(check({ history })).toEqual(['governance-history-invalid']);
  });

  it('compares the day of the cause with the raising and the last action', () => {
    const found = (foundOn: '2026-03-01' | '2026-03-02' | '2026-05-04' | '2026-05-05') =>
      check({ cause: { text: 'No plan', foundOn } });
    expect(found('2026-03-01')).toEqual(['nonconformity-cause-before-raising']);
    expect(found('2026-03-02')).toEqual([]);
    expect(found('2026-05-04')).toEqual([]);
    expect(found('2026-05-05')).toEqual(['nonconformity-cause-after-actions']);
    expect(until(3, { cause: { text: 'No plan', foundOn: '2026-05-05' }, actions: [{ action: open }] })).toEqual([]);
  });

  it('asks actions for an owner and a day, and finds them overdue from the day after', () => {
    const acting = (action: object) => until(3, { actions: [{ action: { ...open, ...action } }] });
    expect(acting({})).toEqual([]);
    expect(acting({ dueOn: asOf })).toEqual([]);
    expect(acting({ dueOn: '2026-11-20' })).toEqual(['nonconformity-action-overdue']);
    const bare = { action: { status: 'open', text: 'Plan a restore test' } } as const;
    expect(until(3, { actions: [bare] })).toEqual(['nonconformity-action-unowned', 'nonconformity-action-undated']);
  });

  it('finds an action that is not done although the nonconformity is implemented', () => {
    const action = { status: 'done', text: 'Plan a restore test', owner: 'IT', dueOn: asOf } as const;
    const implemented = (doneOn: '2026-11-21' | '2026-11-22') =>
      until(4, { effectivenessDueOn: '2026-12-31', actions: [{ action: { ...action, doneOn } }] });
    expect(implemented('2026-11-21')).toEqual([]);
    expect(implemented('2026-11-22')).toEqual(['governance-event-in-future', 'nonconformity-action-open']);
    const given = { action: { status: 'cancelled', text: 'A', reason: 'Sold' } } as const;
    expect(until(4, { effectivenessDueOn: '2026-12-31', actions: [given] })).toEqual([]);
  });

  it('asks for an evaluation after the implementation, by the day that is set', () => {
    expect(until(4, { effectivenessDueOn: undefined })).toEqual(['nonconformity-effectiveness-unplanned']);
    expect(until(4, { effectivenessDueOn: asOf })).toEqual([]);
    expect(until(4, { effectivenessDueOn: '2026-11-20' })).toEqual(['nonconformity-effectiveness-missing']);
    const earlier = {
      ...round,
      evaluatedOn: '2026-05-03',
      result: 'ineffective',
    } as const;
    expect(until(4, { effectivenessDueOn: '2026-11-20', effectiveness: [earlier] })).toEqual([
      'nonconformity-effectiveness-missing',
      'nonconformity-effectiveness-before-any-action',
    ]);
    expect(until(4, { effectivenessDueOn: undefined, effectiveness: sound.effectiveness })).toEqual([]);
    const ineffective = { ...round, result: 'ineffective' } as const;
    expect(until(4, { effectiveness: [ineffective] })).toEqual(['nonconformity-ineffective-unresumed']);
  });

  it('keeps a round without effect before further actions apart from the last one', () => {
    const again = { ...(done.action as DoneAction), text: 'Remind of the test', doneOn: '2026-07-15' } as const;
    const second: CorrectiveAction = { action: again };
    const rounds = [
      { ...round, evaluatedOn: '2026-07-01', result: 'ineffective' },
      { ...round, evaluatedOn: '2026-09-01' },
    ] as const;
    const history = [
      ...sound.history.slice(0, 4),
      { state: 'analysed', enteredOn: '2026-07-01' },
      { state: 'acting', enteredOn: '2026-07-02' },
      { state: 'implemented', enteredOn: '2026-07-15' },
      { state: 'closed', enteredOn: '2026-09-07' },
    ] as const;
    expect(check({ history, actions: [done, second], effectiveness: rounds })).toEqual([]);
    expect(check({ history, actions: [done, second], effectiveness: rounds.slice(0, 1) })).toEqual([
      'nonconformity-closed-ineffective',
    ]);
  });

  it('finds an evaluation before the last action, on its day, or before the effect can be seen', () => {
    const observation = 'P1M';
    expect(evaluated({ evaluatedOn: '2026-05-03' })).toEqual(['nonconformity-effectiveness-before-action']);
    expect(evaluated({ evaluatedOn: '2026-05-04' })).toEqual(['nonconformity-effectiveness-too-soon']);
    expect(evaluated({ evaluatedOn: '2026-05-05' })).toEqual([]);
    expect(evaluated({ evaluatedOn: '2026-06-03' }, { observation })).toEqual(['nonconformity-effectiveness-too-soon']);
    expect(evaluated({ evaluatedOn: '2026-06-04' }, { observation })).toEqual([]);
    const nonconformities = [makeNonconformity({ effectiveness: [{ ...round, evaluatedOn: '2026-05-05' }] })];
    expect(checkGovernance({ nonconformities }, { asOf, observation })).toMatchObject([
      {
        message:
          'The effect of the actions on "NC-1" was evaluated on 2026-05-05 (days after the last action on 2026-05-04: 1).',
        path: ['nonconformities', 0, 'effectiveness', 0],
      },
    ]);
  });

  it('finds that the owner of an action evaluated, in person or in the role', () => {
    expect(evaluated({ by: 'Head of IT' })).toEqual(['nonconformity-effectiveness-self-evaluated']);
    const owned = (owner: string | undefined, from: '2026-09-01' | '2026-09-02') => {
      const { owner: _owner, ...action } = done.action as DoneAction;
      const actions = [{ action: { ...action, ...(owner === undefined ? {} : { owner }) } }];
      const nonconformities = [makeNonconformity({ actions, effectiveness: [{ ...round, by: 'ada' }] })];
      const registers = {
        people: [makePerson()],
        roleAssignments: [makeRoleAssignment({ role: 'it', from })],
        nonconformities,
      };
      return codesOf(checkGovernance(registers, { asOf }));
    };
    expect(owned('it', '2026-09-01')).toEqual(['nonconformity-effectiveness-self-evaluated']);
    expect(owned('it', '2026-09-02')).toEqual([]);
    expect(owned(undefined, '2026-09-01')).toEqual([]);
    const { by: _by, ...anonymous } = round;
    expect(check({ effectiveness: [anonymous] })).toEqual([]);
  });

  it('asks an evaluation for evidence collected by the day', () => {
    const proved = (collectedOn: '2026-11-21' | '2026-11-22') =>
      evaluated({ evidence: [{ reference: 'log', collectedOn }] });
    expect(proved('2026-11-21')).toEqual([]);
    expect(proved('2026-11-22')).toEqual(['nonconformity-effectiveness-unevidenced']);
    const { evidence: _evidence, ...bare } = round;
    expect(check({ effectiveness: [bare] })).toEqual(['nonconformity-effectiveness-unevidenced']);
  });

  it('holds a closing to what was known on its day', () => {
    expect(check({ effectiveness: [{ ...round, evaluatedOn: '2026-09-07' }] })).toEqual([]);
    expect(check({ effectiveness: [{ ...round, evaluatedOn: '2026-09-08' }] })).toEqual([
      'nonconformity-closed-without-evaluation',
    ]);
    expect(check({ effectiveness: [{ ...round, evaluatedOn: '2026-11-22' }] })).toEqual([
      'governance-event-in-future',
      'nonconformity-closed-without-evaluation',
    ]);
    const closed = (overrides: object) =>
      check({
        actions: [{ action: { ...done.action, ...overrides } }],
        effectiveness: [{ ...round, evaluatedOn: '2026-09-07' }],
      });
    expect(closed({ doneOn: '2026-09-06' })).toEqual([]);
    expect(closed({ doneOn: '2026-09-08' })).toEqual([
      'nonconformity-closed-without-evidence',
      'nonconformity-effectiveness-before-action',
    ]);
    expect(closed({ evidence: [{ reference: 'plan', collectedOn: '2026-11-21' }] })).toEqual([]);
    expect(closed({ evidence: [{ reference: 'plan', collectedOn: '2026-11-22' }] })).toEqual([
      'nonconformity-closed-without-evidence',
    ]);
    expect(closed({ evidence: undefined })).toEqual(['nonconformity-closed-without-evidence']);
    const given = { action: { status: 'cancelled', text: 'A', reason: 'Sold' } } as const;
    expect(check({ actions: [done, given] })).toEqual([]);
  });

  it('finds one that came back, on the later record', () => {
    const again = makeNonconformity({
      id: 'NC-2',
      history: [{ state: 'open', enteredOn: '2026-09-08' }],
      cause: { ...(sound.cause as NonconformityCause), foundOn: '2026-09-08' },
      actions: [],
      effectiveness: [],
    });
    expect(checkGovernance({ nonconformities: [again, sound] }, { asOf })).toMatchObject([
      {
        code: 'nonconformity-recurred',
        message:
          'The nonconformity "NC-2" has the same requirement and cause as "NC-1", which was closed on 2026-09-07.',
        path: ['nonconformities', 0],
      },
    ]);
  });

  it('goes on past an unreadable record', () => {
    const unreadable = { ...sound, id: 'NC-2', history: [] };
    const other = makeNonconformity({ id: 'NC-3', effectiveness: [] });
    expect(codesOf(checkGovernance({ nonconformities: [unreadable, other] }, { asOf }))).toEqual([
      'governance-record-unreadable',
      'nonconformity-closed-without-evaluation',
    ]);
  });

  it('throws for an observation that is no period', () => {
    expect(() => checkGovernance({}, { asOf, observation: 'a month' as never })).toThrow(
      new RangeError('observation must be a period of whole days, weeks, months or years such as P1Y, got "a month"'),
    );
  });
});
