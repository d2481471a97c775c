import { describe, expect, it } from 'vitest';
import { clauseSuccessorsOf } from '../../../src/clauses/index.ts';
import { clause2013Ids, clauses } from '../../../src/standard/index.ts';

describe('clauseSuccessorsOf', () => {
  it('follows the clauses that changed places or were divided', () => {
    expect(clauseSuccessorsOf('4.1')).toEqual(['4.1']);
    expect(clauseSuccessorsOf('10.1')).toEqual(['10.2']);
    expect(clauseSuccessorsOf('10.2')).toEqual(['10.1']);
    expect(clauseSuccessorsOf('9.3')).toEqual(['9.3', '9.3.1', '9.3.2', '9.3.3']);
  });

  it('reaches every clause but the new 6.3', () => {
    const reached = new Set(clause2013Ids.flatMap((id) => clauseSuccessorsOf(id)));
    expect(clauses.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual(['6.3']);
  });

  it.each(['6.3', 'constructor'])('throws a RangeError for %j, which the 2013 edition does not have', (id) => {
    expect(() => clauseSuccessorsOf(id as '6.2')).toThrow(
      new RangeError(`id must be a clause of ISO/IEC 27001:2013, got "${id}"`),
    );
  });
});
