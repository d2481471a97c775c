import { describe, expect, it } from 'vitest';
import { makePerson, makeRoleAssignment } from '../../../src/fixtures/index.ts';
import { accountabilityOf } from '../../../src/governance/index.ts';

const role = { id: 'ciso' };
const first = makeRoleAssignment({ from: '2024-03-01', through: '2026-03-31' });
const second = makeRoleAssignment({ id: 'RA-2', person: 'ben', from: '2026-04-16' });

describe('accountabilityOf', () => {
  it('finds nothing where one holder follows another without a gap', () => {
    const next = makeRoleAssignment({ id: 'RA-2', person: 'ben', from: '2026-04-01' });
    expect(accountabilityOf(role, [next, first], { through: '2026-11-21' })).toEqual({ gaps: [], overlaps: [] });
  });

  it('finds the days between two holders, before the first and after the last', () => {
    const last = { ...second, through: '2026-10-31' } as const;
    expect(accountabilityOf(role, [first, last], { from: '2024-02-28', through: '2026-11-21' }).gaps).toEqual([
      { from: '2024-02-28', through: '2024-02-29' },
      { from: '2026-04-01', through: '2026-04-15' },
      { from: '2026-11-01', through: '2026-11-21' },
    ]);
  });

  it('keeps to the days in question', () => {
    expect(accountabilityOf(role, [first, second], { from: '2026-04-10', through: '2026-04-12' }).gaps).toEqual([
      { from: '2026-04-10', through: '2026-04-12' },
    ]);
    expect(accountabilityOf(role, [first, second], { from: '2026-05-01', through: '2026-05-01' }).gaps).toEqual([]);
  });

  it('finds the days with two holders, and none where one person is assigned twice', () => {
    const early = { ...second, from: '2026-03-31' } as const;
    expect(accountabilityOf(role, [first, early], { through: '2026-11-21' }).overlaps).toEqual([
      { from: '2026-03-31', through: '2026-03-31', people: ['ada', 'ben'] },
    ]);
    const again = makeRoleAssignment({ id: 'RA-3', from: '2025-01-01' });
    expect(accountabilityOf(role, [first, again], { through: '2026-03-31' }).overlaps).toEqual([]);
    const open = { ...second, from: '2026-11-20' } as const;
    expect(accountabilityOf(role, [again, open], { through: '2026-11-21' }).overlaps).toEqual([
      { from: '2026-11-20', through: '2026-11-21', people: ['ada', 'ben'] },
    ]);
  });

  it('counts neither deputies nor other roles', () => {
    const deputy = makeRoleAssignment({ kind: 'deputy' });
    const other = makeRoleAssignment({ role: 'dpo' });
    expect(accountabilityOf(role, [deputy, other], { from: '2026-01-01', through: '2026-01-31' }).gaps).toEqual([
      { from: '2026-01-01', through: '2026-01-31' },
    ]);
    expect(accountabilityOf(role, [], { through: '2026-01-31' }).gaps).toEqual([
      { from: '2026-01-31', through: '2026-01-31' },
    ]);
  });

  it('asks the register of people who is a person and who is still here', () => {
    const open = makeRoleAssignment();
    const options = { from: '2026-07-01', through: '2026-07-01' } as const;
    expect(accountabilityOf(role, [open], { ...options, people: [makePerson()] }).gaps).toEqual([]);
    expect(accountabilityOf(role, [open], { ...options, people: [] }).gaps).toHaveLength(1);
    expect(
      accountabilityOf(role, [open], { ...options, people: [makePerson({ endedOn: '2026-07-01' })] }).gaps,
    ).toEqual([]);
    expect(
      accountabilityOf(role, [open], { ...options, people: [makePerson({ endedOn: '2026-06-30' })] }).gaps,
    ).toHaveLength(1);
  });

  it('throws for days in the wrong order and for what it cannot read', () => {
    expect(() => accountabilityOf(role, [], { from: '2026-02-01', through: '2026-01-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-01-31"'),
    );
    expect(() => accountabilityOf(role, [{ ...first, from: 'March' as never }], { through: '2026-01-31' })).toThrow(
      new RangeError('roleAssignments[0].from must be a calendar date YYYY-MM-DD, got "March"'),
    );
  });
});
