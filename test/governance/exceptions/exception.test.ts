import { describe, expect, it } from 'vitest';
import { nextStates } from '../../../src/core/index.ts';
import { makeException } from '../../../src/fixtures/index.ts';
import { exceptionLifecycle, ExceptionSchema } from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ExceptionSchema', () => {
  const sound = makeException();
  it.each([
    [sound, []],
    [{ ...sound, expiresOn: '2026-04-01' }, []],
    [{ ...sound, expiresOn: '2026-03-31' }, ['expiresOn: exception-expires-before-start']],
    [makeException({ reason: undefined, expiresOn: undefined, approvedBy: undefined, compensatingControls: [] }), []],
    [{ ...sound, requirement: { kind: 'document', document: 'POL-3', section: '4.2' } }, []],
    [{ ...sound, requirement: { kind: 'document', document: 'POL-3' } }, []],
    [{ ...sound, requirement: { kind: 'control', control: '8.5' } }, ['requirement.control: control-prefix-missing']],
    [{ ...sound, requirement: { kind: 'habit' } }, ['requirement.kind: invalid_union']],
    [{ ...sound, approvedBy: { person: 'ada' } }, ['approvedBy.role: invalid_type']],
    [{ ...sound, compensatingControls: ['none'] }, ['compensatingControls.0: control-unknown']],
    [{ ...sound, history: [] }, ['history: too_small']],
    [{ ...sound, history: [{ state: 'active', enteredOn: '2026-03-20' }] }, ['history.0.state: invalid_value']],
    [{ ...sound, endedOn: '2026-05-01' }, [': unrecognized_keys']],
  ])('on %j finds %j', (exception, problems) => {
    expect(problemsOf(ExceptionSchema, exception)).toEqual(problems);
  });
});

describe('exceptionLifecycle', () => {
  it('has no way from an end to another approval', () => {
    expect(nextStates(exceptionLifecycle, 'requested')).toEqual(['approved', 'rejected']);
    expect(nextStates(exceptionLifecycle, 'approved')).toEqual(['revoked', 'closed']);
    for (const end of exceptionLifecycle.final) expect(nextStates(exceptionLifecycle, end)).toEqual([]);
  });
});
