import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDutyPair, makePerson, makeRoleAssignment } from '../../../src/fixtures/index.ts';
import {
  type DutyCompensation,
  DutyPairSchema,
  findDutyConflicts,
  type RoleAssignment,
  starterDutyPairs,
} from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const developer = makeRoleAssignment({ id: 'RA-1', role: 'developer', from: '2026-01-01' });
const deployer = makeRoleAssignment({ id: 'RA-2', role: 'deployer', from: '2026-02-01' });
const pair = makeDutyPair();

function conflictsOf(roleAssignments: readonly RoleAssignment[], options: object = {}) {
  return findDutyConflicts([pair], { roleAssignments, asOf, ...options });
}

describe('findDutyConflicts', () => {
  it('finds a person who holds both roles on the day, with the days shared', () => {
    expect(conflictsOf([developer, { ...deployer, through: '2026-12-31' }])).toEqual([
      {
        pair: 'DP-1',
        scope: 'person',
        duties: ['developer', 'deployer'],
        person: 'ada',
        object: null,
        from: '2026-02-01',
        through: '2026-12-31',
        compensation: 'none',
        compensatedThrough: null,
      },
    ]);
  });

  it.each([
    [{ through: asOf }, 1],
    [{ through: '2026-11-20' }, 0],
    [{ from: asOf }, 1],
    [{ from: '2026-11-22' }, 0],
    [{ person: 'ben' }, 0],
    [{ role: 'tester' }, 0],
  ] as const)('with the other role %j finds %s', (overrides, count) => {
    expect(conflictsOf([developer, { ...deployer, ...overrides }])).toHaveLength(count);
  });

  it('finds a person once who has a role twice', () => {
    expect(conflictsOf([developer, { ...developer, id: 'RA-3', kind: 'deputy' }, deployer])).toHaveLength(1);
  });

  it('ends a role on the day on which the person leaves', () => {
    const people = [makePerson({ endedOn: '2026-11-20' })];
    expect(conflictsOf([developer, deployer], { people })).toEqual([]);
  });

  it('counts a deputy only while no holder is present', () => {
    const deputy = { ...deployer, kind: 'deputy' } as const;
    const holder = { ...deployer, id: 'RA-3', person: 'ben' };
    const ben = makePerson({ id: 'ben' });
    const conflicts = (absences: (typeof ben)['absences']) =>
      conflictsOf([developer, deputy, holder], { people: [makePerson(), { ...ben, absences }] });
    expect(conflicts([])).toEqual([]);
    expect(conflicts([{ from: '2026-11-21', through: '2026-11-30' }])).toMatchObject([
      { from: '2026-11-21', through: '2026-11-30' },
    ]);
    expect(conflicts([{ from: '2026-11-22' }])).toEqual([]);
    expect(conflictsOf([developer, deputy], { people: [makePerson()] })).toHaveLength(1);
    expect(
      conflictsOf([developer, deputy, { ...holder, through: '2026-11-20' }], { people: [makePerson()] }),
    ).toHaveLength(1);
    expect(conflictsOf([developer, deputy, holder])).toHaveLength(1);
  });

  it('finds both acts of one person on one record, done by the day', () => {
    const acts = makeDutyPair({ scope: 'same-object' });
    const act = { object: 'CHG-17', duty: 'developer', person: 'ada', on: '2026-11-02' } as const;
    const find = (...others: readonly object[]) =>
      findDutyConflicts([acts], { dutyActs: [act, ...others.map((other) => Object.assign({}, act, other))], asOf });
    expect(find({ duty: 'deployer', on: '2026-11-01' })).toMatchObject([
      { person: 'ada', object: 'CHG-17', from: '2026-11-02', through: null },
    ]);
    expect(find({ duty: 'deployer', on: asOf })).toMatchObject([{ from: asOf }]);
    expect(find({ duty: 'deployer', on: '2026-11-22' })).toEqual([]);
    expect(find({ duty: 'deployer', object: 'CHG-18' })).toEqual([]);
    expect(find({ duty: 'deployer', person: 'ben' })).toEqual([]);
    expect(find({}, { duty: 'deployer' })).toHaveLength(1);
    expect(find()).toEqual([]);
    const others = makeDutyPair({ scope: 'same-object', a: 'requester' });
    expect(findDutyConflicts([others], { dutyActs: [act], asOf })).toEqual([]);
    expect(find({ duty: 'deployer' })).toHaveLength(1);
    expect(conflictsOf([], { dutyActs: [act, { ...act, duty: 'deployer' }] })).toEqual([]);
  });

  it('judges what makes up for a conflict', () => {
    const compensation: DutyCompensation = {
      controls: ['A.8.32'],
      rationale: 'Reviewed the day after',
      requestedBy: 'ada',
      acceptedBy: 'ben',
      acceptedOn: '2026-01-10',
      expiresOn: asOf,
    };
    const judge = (...overrides: readonly Partial<DutyCompensation>[]) => {
      const compensations = overrides.map((one) => Object.assign({}, compensation, one));
      const [conflict] = findDutyConflicts([makeDutyPair({ compensations })], {
        roleAssignments: [developer, deployer],
        asOf,
      });
      return [conflict?.compensation, conflict?.compensatedThrough];
    };
    expect(judge({})).toEqual(['active', asOf]);
    expect(judge({ person: 'ada' })).toEqual(['active', asOf]);
    expect(judge({ person: 'cy' })).toEqual(['none', null]);
    expect(judge({ expiresOn: '2026-11-20' })).toEqual(['expired', '2026-11-20']);
    expect(judge({ acceptedOn: '2026-11-22' })).toEqual(['none', null]);
    expect(judge({ acceptedBy: 'ada' })).toEqual(['self-accepted', asOf]);
    expect(judge({ requestedBy: 'ben' })).toEqual(['self-accepted', asOf]);
    expect(judge({ expiresOn: '2026-11-01' }, { expiresOn: '2026-11-20' }, { expiresOn: '2026-11-02' })).toEqual([
      'expired',
      '2026-11-20',
    ]);
    expect(judge({ acceptedBy: 'ada' }, {})).toEqual(['active', asOf]);
  });

  it('finds the same when the duties of a pair change places', () => {
    const roles = fc.constantFrom('developer', 'deployer', 'tester');
    const assignments = fc.array(
      fc.record({ role: roles, person: fc.constantFrom('ada', 'ben'), kind: fc.constantFrom('holder', 'deputy') }),
    );
    fc.assert(
      fc.property(assignments, (drawn) => {
        const roleAssignments = drawn.map((one, index) => makeRoleAssignment({ ...one, id: `RA-${index}` }));
        const people = (a: string, b: string) =>
          findDutyConflicts([makeDutyPair({ a, b })], { roleAssignments, asOf })
            .map(({ person }) => person)
            .toSorted();
        expect(people('developer', 'deployer')).toEqual(people('deployer', 'developer'));
      }),
      { seed: 20_261_129 },
    );
  });

  it('throws for what it cannot read', () => {
    expect(() => findDutyConflicts([{ ...pair, scope: 'team' as never }], { asOf })).toThrow(
      new RangeError('dutyPairs[0].scope must be one of person, same-object, got "team"'),
    );
    expect(() => findDutyConflicts([pair], { asOf, dutyActs: [{ object: 'x' } as never] })).toThrow(
      new RangeError('dutyActs[0].duty must be a text, got undefined'),
    );
  });
});

describe('starterDutyPairs', () => {
  it('are fifteen pairs of their own that the schema accepts', () => {
    expect(new Set(starterDutyPairs.map(({ id }) => id)).size).toBe(15);
    for (const one of starterDutyPairs) expect(DutyPairSchema.parse(one)).toEqual(one);
  });
});
