import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveEntitlements, type EntitlementRegisters } from '../../../src/access/index.ts';
import { makeAccessRole, makeAccount, makeGrant } from '../../../src/fixtures/index.ts';

const on = '2026-11-21';
const role = (id: string, includes: readonly string[] = [], entitlements = [id]) =>
  makeAccessRole({ id, includes, entitlements });
const direct = (entitlement: string) => ({ kind: 'entitlement', entitlement }) as const;

function ask(registers: Partial<EntitlementRegisters>) {
  return effectiveEntitlements({ accounts: [makeAccount()], accessRoles: [], grants: [], ...registers }, { on });
}

function held(grant: object) {
  return ask({ grants: [makeGrant({ right: direct('a'), ...grant })] }).held.length;
}

describe('effectiveEntitlements', () => {
  it('holds a grant from its first through its last day, and not from its revocation on', () => {
    expect(held({ from: on })).toBe(1);
    expect(held({ from: '2026-11-22' })).toBe(0);
    expect(held({ until: on })).toBe(1);
    expect(held({ until: '2026-11-20' })).toBe(0);
    expect(held({ revokedOn: '2026-11-22' })).toBe(1);
    expect(held({ revokedOn: on })).toBe(0);
    expect(held({ until: '2026-12-31', revokedOn: on })).toBe(0);
    expect(held({ revokedOn: '2024-03-01' })).toBe(0);
  });

  it('shows grants that begin later, and none of them as held', () => {
    const grants = [makeGrant({ from: '2026-11-22', right: direct('a') })];
    expect(ask({ grants })).toEqual({
      on,
      held: [],
      upcoming: [{ grant: 'GR-1', account: 'ACC-1', from: '2026-11-22' }],
      undecided: [],
      roleCircles: [],
    });
  });

  it('follows included roles the shortest way, each entitlement once', () => {
    const accessRoles = [
      role('a', ['b', 'c']),
      role('b', ['d'], ['b', 'x']),
      role('c', ['d'], ['c', 'x']),
      role('d', [], ['d', 'x']),
    ];
    const grants = [makeGrant({ right: { kind: 'role', role: 'a' }, until: '2026-12-31', privileged: true })];
    const { held: rights } = ask({ accessRoles, grants });
    expect(rights.map(({ entitlement, path }) => `${entitlement} ${path.join('>')}`)).toEqual([
      'a a',
      'b a>b',
      'x a>b',
      'c a>c',
      'd a>b>d',
    ]);
    expect(rights[0]).toEqual({
      system: 'crm',
      entitlement: 'a',
      grant: 'GR-1',
      account: 'ACC-1',
      persons: ['ben'],
      privileged: true,
      until: '2026-12-31',
      path: ['a'],
    });
  });

  it('reports circles of roles once, in the order of the register, and follows them once', () => {
    const accessRoles = [
      role('c', ['a']),
      role('a', ['b']),
      role('b', ['c', 'z']),
      role('z', ['z']),
      role('y', ['b', 'gone']),
    ];
    const { held: rights, roleCircles } = ask({
      accessRoles,
      grants: [makeGrant({ right: { kind: 'role', role: 'a' } })],
    });
    expect(roleCircles).toEqual([['c', 'a', 'b'], ['z']]);
    expect(rights.map(({ entitlement }) => entitlement)).toEqual(['a', 'b', 'c', 'z']);
  });

  it('follows a chain of any length', () => {
    const length = 20_000;
    const accessRoles = Array.from({ length }, (_, index) => role(`r${index}`, [`r${index + 1}`], []));
    const last = role(`r${length}`, [], ['deep']);
    const { held: rights, roleCircles } = ask({
      accessRoles: [...accessRoles, last],
      grants: [makeGrant({ right: { kind: 'role', role: 'r0' } })],
    });
    expect(rights[0]?.path).toHaveLength(length + 1);
    expect(roleCircles).toEqual([]);
  });

  it('lists what is not known, and knows the rest', () => {
    const accessRoles = [role('a', ['gone'])];
    const grants = [
      makeGrant({ right: { kind: 'role', role: 'a' } }),
      makeGrant({ id: 'GR-2', right: { kind: 'role', role: 'b' } }),
      makeGrant({ id: 'GR-3', account: 'ACC-9' }),
    ];
    const { held: rights, undecided } = ask({ accessRoles, grants });
    expect(rights).toHaveLength(1);
    expect(undecided).toEqual([
      { grant: 'GR-1', reason: 'role-unknown', reference: 'gone' },
      { grant: 'GR-2', reason: 'role-unknown', reference: 'b' },
      { grant: 'GR-3', reason: 'account-unknown', reference: 'ACC-9' },
    ]);
  });

  it('holds nothing on a closed account, and names the people of the day', () => {
    const grants = [makeGrant({ right: direct('a') })];
    expect(ask({ grants, accounts: [makeAccount({ closedOn: on })] }).held).toEqual([]);
    const holders = [
      { person: 'ben', from: '2024-03-01', until: '2026-11-20' },
      { person: 'cy', from: on },
      { person: 'cy', from: '2026-01-01' },
      { person: 'dee', from: '2026-12-31', until: '2026-01-01' },
    ] as const;
    expect(ask({ grants, accounts: [makeAccount({ holders })] }).held[0]?.persons).toEqual(['cy']);
  });

  it('does not depend on the order of roles and grants', () => {
    const accessRoles = [role('a', ['b']), role('b', ['c']), role('c', ['a']), role('d', ['b'], ['b'])];
    const grants = ['a', 'b', 'd'].map((id, index) =>
      makeGrant({ id: `GR-${index}`, right: { kind: 'role', role: id } }),
    );
    const shown = (registers: Partial<EntitlementRegisters>) =>
      ask(registers)
        .held.map((right) => JSON.stringify(right))
        .toSorted();
    const expected = shown({ accessRoles, grants });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(accessRoles, { minLength: 4 }),
        fc.shuffledSubarray(grants, { minLength: 3 }),
        (someRoles, someGrants) => {
          expect(shown({ accessRoles: someRoles, grants: someGrants })).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('throws for registers that are missing or cannot be read', () => {
    expect(() => effectiveEntitlements({} as never, { on })).toThrow(
      new RangeError('registers.accounts must be a list, got undefined'),
    );
    expect(() => ask({ grants: [{ ...makeGrant(), from: 'May' as never }] })).toThrow(
      new RangeError('registers.grants[0].from must be a calendar date YYYY-MM-DD, got "May"'),
    );
    expect(() => ask({ accounts: [{ ...makeAccount(), holders: 1 as never }] })).toThrow(
      new RangeError('registers.accounts[0].holders must be a list, got 1'),
    );
  });
});
