import { describe, expect, it } from 'vitest';
import { nextStates } from '../../../src/core/index.ts';
import { makeDisciplinaryCase, makeRemoteWorkingAgreement } from '../../../src/fixtures/index.ts';
import {
  disciplinaryCaseLifecycle,
  DisciplinaryCaseSchema,
  RemoteWorkingAgreementSchema,
} from '../../../src/people/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('DisciplinaryCaseSchema', () => {
  const bare = { id: 'DC-1', person: 'ben', history: [] };
  const reported = { ...bare, history: [{ state: 'reported', enteredOn: '2026-09-07' }] };
  it.each([
    [bare, []],
    [makeDisciplinaryCase(), []],
    [{ ...reported, breachedOn: '2026-09-07' }, []],
    [{ ...reported, breachedOn: '2026-09-08' }, ['history.0.enteredOn: case-reported-before-breach']],
    [{ ...bare, history: [{ state: 'decided', enteredOn: '2026-09-01' }], breachedOn: '2026-09-08' }, []],
    [{ ...bare, person: '' }, ['person: id-empty']],
    [{ ...bare, rule: { document: '' } }, ['rule.document: id-empty']],
    [{ ...bare, rule: { document: 'POL-1', version: '' } }, ['rule.version: text-empty']],
    [{ ...bare, breachedOn: 'May' }, ['breachedOn: date-unreadable']],
    [{ ...bare, history: [{ state: 'forgiven', enteredOn: '2026-09-07' }] }, ['history.0.state: invalid_value']],
    [{ ...bare, history: [{ state: 'closed' }] }, ['history.0.enteredOn: invalid_type']],
    [{ ...bare, investigator: '' }, ['investigator: id-empty']],
    [{ ...bare, facts: '' }, ['facts: text-empty']],
    [{ ...bare, decision: { measure: 'stoning' } }, ['decision.measure: invalid_value']],
    [{ ...bare, decision: { measure: 'none', by: '' } }, ['decision.by: id-empty']],
    [{ ...bare, appealUntil: 'soon' }, ['appealUntil: date-unreadable']],
    [{ ...bare, expungeOn: '2026-02-30' }, ['expungeOn: date-impossible']],
    [{ ...bare, decidedOn: '2026-09-25' }, [': unrecognized_keys']],
  ])('on %j finds %j', (breach, problems) => {
    expect(problemsOf(DisciplinaryCaseSchema, breach)).toEqual(problems);
  });

  it('says which report lies before which breach', () => {
    expect(sentencesOf(DisciplinaryCaseSchema, { ...reported, breachedOn: '2026-09-08' })).toEqual([
      'The case was reported on 2026-09-07, before the breach on 2026-09-08.',
    ]);
  });
});

it('disciplinaryCaseLifecycle leads from the report to the end', () => {
  expect(disciplinaryCaseLifecycle.states.map((state) => nextStates(disciplinaryCaseLifecycle, state))).toEqual([
    ['investigated', 'decided'],
    ['decided'],
    ['appealed', 'closed'],
    ['closed'],
    [],
  ]);
});

describe('RemoteWorkingAgreementSchema', () => {
  const bare = { id: 'RW-1', person: 'ada', places: [], conditions: [] };
  it.each([
    [bare, []],
    [makeRemoteWorkingAgreement({ equipment: ['A-17'] }), []],
    [{ ...bare, agreedOn: '2026-01-12', through: '2026-01-12' }, []],
    [{ ...bare, agreedOn: '2026-01-12', through: '2026-01-11' }, ['through: remote-working-ends-before-start']],
    [{ ...bare, person: '' }, ['person: id-empty']],
    [{ ...bare, places: [''] }, ['places.0: text-empty']],
    [{ ...bare, conditions: [' '] }, ['conditions.0: text-empty']],
    [{ ...bare, equipment: [''] }, ['equipment.0: id-empty']],
    [{ ...bare, agreedOn: 'now' }, ['agreedOn: date-unreadable']],
    [{ ...bare, through: 'end' }, ['through: date-unreadable']],
  ])('on %j finds %j', (agreement, problems) => {
    expect(problemsOf(RemoteWorkingAgreementSchema, agreement)).toEqual(problems);
  });

  it('says which end lies before which agreement', () => {
    const agreement = { ...bare, agreedOn: '2026-01-12', through: '2026-01-11' };
    expect(sentencesOf(RemoteWorkingAgreementSchema, agreement)).toEqual([
      'The agreement lasts through 2026-01-11, before it was made on 2026-01-12.',
    ]);
  });
});
