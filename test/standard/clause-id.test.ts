import { describe, expect, it } from 'vitest';
import { isClauseId, isClauseItemId } from '../../src/standard/index.ts';

const unknown = ['', '11', '8.4', ' 6.1.3', 'A.5.1', '6.1.3.z', 'constructor', null, undefined, 5.1, ['6.1.3'], {}];

describe('isClauseId', () => {
  it('accepts the exact spelling of a numbered clause only', () => {
    expect([isClauseId('6.1.3'), isClauseId('A.6.1'), isClauseId('6.1.3.d')]).toEqual([true, false, false]);
  });

  it.each(unknown)('rejects %j', (value) => {
    expect(isClauseId(value)).toBe(false);
  });
});

describe('isClauseItemId', () => {
  it('accepts the exact spelling of an item of a clause only', () => {
    expect([isClauseItemId('6.1.3.d'), isClauseItemId('6.1.2.a.1'), isClauseItemId('6.1.3')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each(unknown)('rejects %j', (value) => {
    expect(isClauseItemId(value)).toBe(false);
  });
});
