import { describe, expect, it } from 'vitest';
import { makeDutyPair, makePerson, makeRole, makeRoleAssignment } from '../../../src/fixtures/index.ts';
import { checkGovernance, type GovernanceRegisters } from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const people = [makePerson(), makePerson({ id: 'ben', manager: 'ada' })];
const roles = [makeRole()];
const roleAssignments = [makeRoleAssignment()];

function check(registers: GovernanceRegisters, context: object = {}) {
  return codesOf(checkGovernance(registers, { asOf, ...context }));
}

describe('checkGovernance on roles', () => {
  it('finds nothing in a sound register, in an empty one and in none', () => {
    expect(check({ people, roles, roleAssignments })).toEqual([]);
    expect(check({ people: [], roleAssignments: [], dutyPairs: [] })).toEqual([]);
    expect(check({})).toEqual([]);
  });

  it('finds that nobody is accountable in an empty register of roles', () => {
    expect(check({ roles: [] })).toEqual(['role-conformity-missing', 'role-reporting-missing']);
    expect(check({ roles: [makeRole({ accountableFor: ['5.3'] })] })).toEqual([]);
  });

  it('looks at gaps of the past only where asked to', () => {
    const late = [makeRoleAssignment({ from: '2026-11-21' })];
    expect(check({ roles, roleAssignments: late })).toEqual([]);
    expect(check({ roles, roleAssignments: late }, { since: '2026-11-20' })).toEqual(['role-accountable-missing']);
    const [finding] = checkGovernance({ roles, roleAssignments: late }, { asOf, since: '2026-11-01' });
    expect(finding).toEqual({
      code: 'role-accountable-missing',
      severity: 'error',
      message: 'The role "ciso" is accountable but had no holder from 2026-11-01 through 2026-11-20.',
      requirements: ['5.3', 'A.5.2'],
      subject: { kind: 'role', id: 'ciso' },
      path: ['roles', 0],
      params: { role: 'ciso', from: '2026-11-01', through: '2026-11-20' },
    });
  });

  it('asks nothing about holders where the assignments are not given', () => {
    expect(check({ people, roles })).toEqual([]);
    expect(check({ roles: [...roles, makeRole({ id: 'clerk', accountableFor: [] })], roleAssignments })).toEqual([]);
  });

  it('finds a holder who left, from the day after', () => {
    const left = (endedOn: '2026-11-20' | '2026-11-21') =>
      check({ people: [makePerson({ endedOn })], roleAssignments: [makeRoleAssignment()] });
    expect(left('2026-11-21')).toEqual([]);
    expect(left('2026-11-20')).toEqual(['role-holder-left']);
    const ended = [makeRoleAssignment({ through: '2026-11-20' })];
    expect(check({ people: [makePerson({ endedOn: '2026-11-20' })], roleAssignments: ended })).toEqual([]);
  });

  it('finds unknown roles, people and superiors, but none whose record is only unreadable', () => {
    expect(
      check({ roles, roleAssignments: [...roleAssignments, makeRoleAssignment({ id: 'x', role: 'dpo' })] }),
    ).toEqual(['governance-reference-unknown']);
    expect(check({ roles: [makeRole({ reportsTo: 'ceo' })] })).toEqual(['governance-reference-unknown']);
    const unreadable = { ...makePerson(), startedOn: 'March' } as never;
    expect(check({ people: [unreadable], roleAssignments })).toEqual(['governance-record-unreadable']);
  });

  it('names the place of a conflict of duties', () => {
    const held = ['developer', 'deployer'].map((role) => makeRoleAssignment({ id: role, role }));
    const registers = { people, roleAssignments: held, dutyPairs: [makeDutyPair({ id: 'x', a: 'y' }), makeDutyPair()] };
    expect(checkGovernance(registers, { asOf })).toMatchObject([{ code: 'duty-conflict', path: ['dutyPairs', 1] }]);
  });

  it('throws for a context or registers that are none', () => {
    expect(() => checkGovernance(null as never, { asOf })).toThrow(
      new RangeError('registers must be an object, got null'),
    );
    expect(() => checkGovernance({}, { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
  });
});
