import { describe, expect, it } from 'vitest';
import { makeDutyPair, makePerson, makeRole, makeRoleAssignment } from '../../../src/fixtures/index.ts';
import { DutyPairSchema, PersonSchema, RoleAssignmentSchema, RoleSchema } from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('PersonSchema', () => {
  it.each([
    [makePerson(), []],
    [makePerson({ endedOn: '2024-03-01', absences: [{ from: '2026-02-01', through: '2026-02-01' }] }), []],
    [{ ...makePerson(), endedOn: '2024-02-29' }, ['endedOn: person-ends-before-start']],
    [
      { ...makePerson(), absences: [{ from: '2026-02-02', through: '2026-02-01' }] },
      ['absences.0.through: absence-ends-before-start'],
    ],
    [{ ...makePerson(), kind: 'robot' }, ['kind: invalid_value']],
    [{ ...makePerson(), name: ' ' }, ['name: text-empty']],
    [{ ...makePerson(), startedOn: '01.03.2024' }, ['startedOn: date-unreadable']],
    [{ ...makePerson(), zone: 'Berlin' }, ['zone: time-zone-unknown']],
    [{ ...makePerson(), email: 'ada@example.org' }, [': unrecognized_keys']],
  ])('on %j finds %j', (person, problems) => {
    expect(problemsOf(PersonSchema, person)).toEqual(problems);
  });
});

describe('RoleSchema', () => {
  it.each([
    [makeRole({ topManagement: true, reportsTo: 'board', contact: 'security@example.org' }), []],
    [makeRole({ responsibilities: [], authorities: [], accountableFor: [] }), []],
    [{ ...makeRole(), accountableFor: ['5.99'] }, ['accountableFor.0: invalid_value']],
    [{ ...makeRole(), responsibilities: [''] }, ['responsibilities.0: text-empty']],
    [{ ...makeRole(), topManagement: 'yes' }, ['topManagement: invalid_type']],
  ])('on %j finds %j', (role, problems) => {
    expect(problemsOf(RoleSchema, role)).toEqual(problems);
  });
});

describe('RoleAssignmentSchema', () => {
  it.each([
    [makeRoleAssignment({ through: '2024-03-01' }), []],
    [{ ...makeRoleAssignment(), through: '2024-02-29' }, ['through: assignment-ends-before-start']],
    [{ ...makeRoleAssignment(), kind: 'owner' }, ['kind: invalid_value']],
    [{ ...makeRoleAssignment(), person: '' }, ['person: id-empty']],
  ])('on %j finds %j', (assignment, problems) => {
    expect(problemsOf(RoleAssignmentSchema, assignment)).toEqual(problems);
  });
});

describe('DutyPairSchema', () => {
  const compensation = {
    controls: ['A.8.32'],
    rationale: 'Reviewed the day after',
    acceptedBy: 'ben',
    acceptedOn: '2026-01-10',
    expiresOn: '2026-01-10',
  };
  it.each([
    [{ ...makeDutyPair(), compensations: [compensation] }, []],
    [{ ...makeDutyPair(), b: 'developer' }, ['b: duty-pair-same']],
    [
      { ...makeDutyPair(), compensations: [{ ...compensation, expiresOn: '2026-01-09' }] },
      ['compensations.0.expiresOn: compensation-expires-before-acceptance'],
    ],
    [
      { ...makeDutyPair(), compensations: [{ ...compensation, controls: [] }] },
      ['compensations.0.controls: too_small'],
    ],
    [{ ...makeDutyPair(), scope: 'team' }, ['scope: invalid_value']],
  ])('on %j finds %j', (pair, problems) => {
    expect(problemsOf(DutyPairSchema, pair)).toEqual(problems);
  });
});
