import { describe, expect, it } from 'vitest';
import {
  aDate,
  aMapOf,
  aNumber,
  anObject,
  aPeriod,
  aShape,
  aText,
  either,
  type Guard,
  listOf,
  listOfSome,
  maybe,
  nullOr,
  oneOf,
} from '../../../src/core/guards/guard.ts';
import { requireReadable, unreadablePart } from '../../../src/core/guards/readable.ts';

const lease: Guard = anObject({
  id: aText,
  from: aDate,
  through: maybe(nullOr(aDate)),
  notice: maybe(aPeriod),
  rent: maybe(either(aNumber, listOf(aNumber))),
  keys: maybe(listOfSome(aText)),
  rooms: maybe(aMapOf(aNumber)),
  tenant: aShape('kind', { person: anObject({ name: aText }), company: anObject({ size: oneOf(['small', 'large']) }) }),
});

const sound = { id: 'L-1', from: '2026-01-31', tenant: { kind: 'person', name: 'Ada' } };

describe('a guard', () => {
  it.each([
    sound,
    { ...sound, through: null, notice: 'P3M', rent: 12.5, rooms: { kitchen: 9 }, keys: ['front'] },
    { ...sound, through: '2027-01-31', rent: [1, 2], unknown: 'field' },
    { ...sound, tenant: { kind: 'company', size: 'large' } },
  ])('accepts %j', (value) => {
    expect(lease(value)).toBeUndefined();
    expect(() => requireReadable('lease', value, lease)).not.toThrow();
  });

  it.each([
    [null, 'lease must be an object, got null'],
    [[], 'lease must be an object, got a list'],
    [{}, 'lease.id must be a text, got undefined'],
    [{ ...sound, id: 7 }, 'lease.id must be a text, got 7'],
    [{ ...sound, from: '2026-02-30' }, 'lease.from must be a calendar date YYYY-MM-DD, got "2026-02-30"'],
    [
      { ...sound, from: new Date(0) },
      'lease.from must be a calendar date YYYY-MM-DD, got a Date (use instantOf(date), for a day localDateOf(instantOf(date), zone))',
    ],
    [{ ...sound, through: '' }, 'lease.through must be a calendar date YYYY-MM-DD, got ""'],
    [
      { ...sound, notice: 'PT1H' },
      'lease.notice must be a period of whole days, weeks, months or years such as P1Y, got "PT1H"',
    ],
    [{ ...sound, rent: Number.NaN }, 'lease.rent must be a list, got NaN'],
    [{ ...sound, rent: [1, '2'] }, 'lease.rent[1] must be a finite number, got "2"'],
    [{ ...sound, keys: [] }, 'lease.keys must be a list with at least one item, got a list'],
    [{ ...sound, keys: ['front', 2] }, 'lease.keys[1] must be a text, got 2'],
    [{ ...sound, keys: 'front' }, 'lease.keys must be a list, got "front"'],
    [{ ...sound, rooms: [] }, 'lease.rooms must be an object, got a list'],
    [{ ...sound, rooms: { kitchen: true } }, 'lease.rooms.kitchen must be a finite number, got true'],
    [{ ...sound, tenant: 'Ada' }, 'lease.tenant must be an object, got "Ada"'],
    [{ ...sound, tenant: { kind: 'ghost' } }, 'lease.tenant.kind must be one of person, company, got "ghost"'],
    [{ ...sound, tenant: { kind: 'toString' } }, 'lease.tenant.kind must be one of person, company, got "toString"'],
    [
      { ...sound, tenant: { kind: 'company', size: 'tiny' } },
      'lease.tenant.size must be one of small, large, got "tiny"',
    ],
  ])('names the first part of %j that cannot be worked with', (value, message) => {
    expect(() => requireReadable('lease', value, lease)).toThrow(new RangeError(message));
  });

  it('does not read a field of the prototype', () => {
    const inherited: unknown = Object.create(sound);
    expect(() => requireReadable('lease', inherited, lease)).toThrow(/^lease\.id must be a text/);
  });
});

describe('unreadablePart', () => {
  it('names the place, the demand and the value for a finding', () => {
    expect(unreadablePart(sound, lease)).toBeUndefined();
    expect(unreadablePart({ ...sound, tenant: { kind: 'ghost' } }, lease)).toEqual({
      path: ['tenant', 'kind'],
      params: { field: 'tenant.kind', demand: 'one of person, company', value: '"ghost"' },
    });
    expect(unreadablePart('lease', lease)).toEqual({
      path: [],
      params: { field: 'record', demand: 'an object', value: '"lease"' },
    });
  });
});
