import { describe, expect, it } from 'vitest';
import { makePerson } from '../../../src/fixtures/index.ts';
import { checkOperations, operationsDueItems } from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

describe('checkOperations', () => {
  it('finds nothing without registers, and unreadable and repeated people', () => {
    expect(checkOperations({}, { asOf })).toEqual([]);
    expect(codesOf(checkOperations({ people: [makePerson(), makePerson()], roles: 1 as never }, { asOf }))).toEqual([
      'operations-record-duplicate',
      'operations-record-unreadable',
    ]);
  });

  it('throws for registers and a context that cannot be read', () => {
    expect(() => checkOperations(1 as never, { asOf })).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => checkOperations({}, { asOf: 'today' as never })).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got "today"'),
    );
    expect(() => checkOperations({}, { asOf, filtering: { mostParts: -1 } })).toThrow(
      new RangeError('filtering.mostParts must be a whole number from 1, got -1'),
    );
  });
});

describe('operationsDueItems', () => {
  it('has nothing for empty registers, and throws for what cannot be read', () => {
    const window = { from: '2026-11-01', through: '2026-11-30', asOf } as const;
    expect(operationsDueItems({}, window)).toEqual([]);
    expect(() => operationsDueItems(1 as never, window)).toThrow(new RangeError('registers must be an object, got 1'));
    expect(() => operationsDueItems({}, { ...window, through: '2026-10-31' })).toThrow(
      new RangeError('through must not lie before from, got "2026-10-31"'),
    );
  });
});
