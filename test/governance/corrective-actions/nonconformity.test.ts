import { describe, expect, it } from 'vitest';
import { checkHistory, nextStates } from '../../../src/core/index.ts';
import { makeNonconformity } from '../../../src/fixtures/index.ts';
import { nonconformityLifecycle, NonconformitySchema } from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('NonconformitySchema', () => {
  const sound = makeNonconformity();
  const [first] = sound.actions;
  const [round] = sound.effectiveness;
  it.each([
    [sound, []],
    [{ ...sound, actions: [], effectiveness: [], history: [{ state: 'open', enteredOn: '2026-03-02' }] }, []],
    [{ ...sound, correction: { text: 'Test a restore' } }, []],
    [{ ...sound, history: [] }, ['history: too_small']],
    [{ ...sound, history: [{ state: 'solved', enteredOn: '2026-03-02' }] }, ['history.0.state: invalid_value']],
    [{ ...sound, source: 'rumour' }, ['source: invalid_value']],
    [{ ...sound, requirement: '8.13' }, ['requirement: invalid_value']],
    [{ ...sound, statement: '' }, ['statement: text-empty']],
    [{ ...sound, raisedOn: '2026-03-02' }, [': unrecognized_keys']],
    [{ ...sound, similar: { note: 'none' } }, ['similar.found: invalid_type']],
    [{ ...sound, cause: { text: 'No plan' } }, ['cause.foundOn: invalid_type']],
    [
      { ...sound, actions: [{ ...first, action: { status: 'done', text: 'Plan' } }] },
      ['actions.0.action.doneOn: invalid_type'],
    ],
    [{ ...sound, actions: [{ ...first, originalDueOn: 'May' }] }, ['actions.0.originalDueOn: date-unreadable']],
    [{ ...sound, effectiveness: [{ ...round, result: 'partly' }] }, ['effectiveness.0.result: invalid_value']],
  ])('on %j finds %j', (nonconformity, problems) => {
    expect(problemsOf(NonconformitySchema, nonconformity)).toEqual(problems);
  });
});

describe('nonconformityLifecycle', () => {
  it('leads back to the analysis when actions have no effect, and never out of an end', () => {
    expect(nextStates(nonconformityLifecycle, 'implemented')).toEqual(['closed', 'analysed']);
    expect(nextStates(nonconformityLifecycle, 'open')).toEqual(['analysed', 'no-action', 'rejected']);
    for (const end of nonconformityLifecycle.final) expect(nextStates(nonconformityLifecycle, end)).toEqual([]);
    expect(checkHistory(makeNonconformity().history, nonconformityLifecycle)).toEqual([]);
  });
});
