import { describe, expect, it } from 'vitest';
import { nextStates } from '../../../src/core/index.ts';
import { makeChange } from '../../../src/fixtures/index.ts';
import { changeLifecycle, ChangeSchema } from '../../../src/operations/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const bare = {
  id: 'CHG-1',
  title: 'Update the database',
  kind: 'normal',
  assets: [],
  environment: 'production',
  revision: '1',
  gates: [],
  approvals: [],
  tests: [],
  history: [],
};
const result = { revision: '1', on: '2026-10-05', result: 'passed' };

describe('ChangeSchema', () => {
  it.each([
    [bare, []],
    [makeChange(), []],
    [{ ...bare, kind: 'emergency' }, []],
    [{ ...bare, kind: 'standard', template: 'POL-1' }, []],
    [{ ...bare, kind: 'standard' }, ['template: invalid_type']],
    [{ ...bare, template: 'POL-1' }, [': unrecognized_keys']],
    [{ ...bare, kind: 'urgent' }, ['kind: invalid_union']],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, assets: [''] }, ['assets.0: id-empty']],
    [{ ...bare, environment: 'moon' }, ['environment: invalid_value']],
    [{ ...bare, revision: '' }, ['revision: text-empty']],
    [{ ...bare, requestedBy: '' }, ['requestedBy: id-empty']],
    [{ ...bare, author: '' }, ['author: id-empty']],
    [{ ...bare, implementedBy: '' }, ['implementedBy: id-empty']],
    [{ ...bare, gates: [{ ...result, gate: '' }] }, ['gates.0.gate: text-empty']],
    [{ ...bare, gates: [{ ...result, gate: 'scan', result: 'green' }] }, ['gates.0.result: invalid_value']],
    [{ ...bare, approvals: [{ by: 'ada', on: 'May', revision: '1' }] }, ['approvals.0.on: date-unreadable']],
    [{ ...bare, approvals: [{ by: 'ada', on: '2026-10-05' }] }, ['approvals.0.revision: invalid_type']],
    [{ ...bare, tests: [{ ...result, reference: '' }] }, ['tests.0.reference: text-empty']],
    [{ ...bare, testData: { kind: 'stolen' } }, ['testData.kind: invalid_union']],
    [{ ...bare, testData: { kind: 'synthetic', approvedBy: 'ada' } }, ['testData: unrecognized_keys']],
    [{ ...bare, rollback: { kind: 'version' } }, ['rollback.detail: invalid_type']],
    [
      { ...bare, rollback: { kind: 'irreversible', detail: 'x', testedOn: '2026-10-05' } },
      ['rollback: unrecognized_keys'],
    ],
    [{ ...bare, window: { startsAt: '2026-10-08T20:00:00Z', endsAt: '2026-10-08T20:00:00Z' } }, []],
    [
      { ...bare, window: { startsAt: '2026-10-08T20:00:00Z', endsAt: '2026-10-08T19:59:59Z' } },
      ['window.endsAt: window-ends-before-start'],
    ],
    [{ ...bare, implementedAt: '2026-10-08' }, ['implementedAt: instant-unreadable']],
    [{ ...bare, outcome: 'succeeded' }, ['outcome: change-outcome-before-implementation']],
    [{ ...bare, outcome: 'succeeded', implementedAt: '2026-10-08T20:00:00Z' }, []],
    [{ ...bare, outcome: 'failed', history: [{ state: 'implemented', enteredOn: '2026-10-08' }] }, []],
    [{ ...bare, outcome: 'fine' }, ['outcome: invalid_value']],
    [{ ...bare, exceptions: [''] }, ['exceptions.0: id-empty']],
    [{ ...bare, history: [{ state: 'done', enteredOn: '2026-10-08' }] }, ['history.0.state: invalid_value']],
  ])('on %j finds %j', (change, problems) => {
    expect(problemsOf(ChangeSchema, change)).toEqual(problems);
  });

  it('says what is wrong with a window and an outcome', () => {
    const window = { startsAt: '2026-10-08T20:00:00Z', endsAt: '2026-10-08T19:00:00Z' };
    expect(sentencesOf(ChangeSchema, { ...bare, window })).toEqual([
      'The window ends at 2026-10-08T19:00:00Z, before it starts at 2026-10-08T20:00:00Z.',
    ]);
    expect(sentencesOf(ChangeSchema, { ...bare, outcome: 'failed' })).toEqual([
      'The outcome is failed, but the change was not made.',
    ]);
  });
});

it('changeLifecycle leads from a draft to the end, in an emergency by the approval after it', () => {
  expect(changeLifecycle.states.map((state) => nextStates(changeLifecycle, state))).toEqual([
    ['submitted', 'implemented'],
    ['approved', 'rejected', 'withdrawn'],
    ['scheduled', 'rejected', 'withdrawn'],
    ['implemented'],
    ['approved-after', 'closed'],
    ['closed'],
    [],
    [],
    [],
  ]);
});
