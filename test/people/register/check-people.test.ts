import { describe, expect, it } from 'vitest';
import { makeControlledDocument, makePerson, makeRole, makeRoleAssignment } from '../../../src/fixtures/index.ts';
import { checkPeople, peopleDueItems } from '../../../src/people/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

describe('checkPeople', () => {
  it('finds nothing without registers', () => {
    expect(checkPeople({}, { asOf })).toEqual([]);
  });

  it('finds unreadable and repeated records of each register that it reads', () => {
    const registers = {
      people: [makePerson(), makePerson()],
      roles: [makeRole(), makeRole()],
      roleAssignments: [makeRoleAssignment(), { ...makeRoleAssignment(), from: 'May' } as never],
      controlledDocuments: [makeControlledDocument(), { ...makeControlledDocument(), id: 1 } as never],
      screenings: 'none' as never,
    };
    expect(codesOf(checkPeople(registers, { asOf }))).toEqual([
      'people-record-duplicate',
      'people-record-duplicate',
      'people-record-unreadable',
      'people-record-unreadable',
      'people-record-unreadable',
    ]);
  });

  it('throws for registers and a context that cannot be read', () => {
    expect(() => checkPeople(1 as never, { asOf })).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => checkPeople({}, { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
    expect(() => checkPeople({}, { asOf, acknowledgeWithin: '30 days' as never })).toThrow(RangeError);
    expect(() => checkPeople({}, { asOf, accessStarts: [{ person: 'ada', on: 'May' as never }] })).toThrow(
      new RangeError('accessStarts[0].on must be a calendar date YYYY-MM-DD, got "May"'),
    );
  });
});

describe('peopleDueItems', () => {
  const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;

  it('has nothing for empty registers', () => {
    expect(peopleDueItems({}, window)).toEqual([]);
  });

  it('throws for registers and options that cannot be read', () => {
    expect(() => peopleDueItems(1 as never, window)).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => peopleDueItems({}, null as never)).toThrow(new RangeError('options must be an object, got null'));
    expect(() => peopleDueItems({}, { ...window, through: '2026-10-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-10-31"'),
    );
    expect(() => peopleDueItems({}, { ...window, acknowledgeWithin: 30 as never })).toThrow(RangeError);
  });
});
