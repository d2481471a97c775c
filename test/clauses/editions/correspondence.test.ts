import { describe, expect, it } from 'vitest';
import { clauseSuccessorsOf, predecessorsOf, successorsOf } from '../../../src/clauses/index.ts';
import { clause2013Ids, clauses, control2013Ids, controlIds } from '../../../src/standard/index.ts';

describe('predecessorsOf and successorsOf', () => {
  it('answer from the published correspondence', () => {
    expect(predecessorsOf('A.5.15')).toEqual(['A.9.1.1', 'A.9.1.2']);
    expect(predecessorsOf('A.8.28')).toEqual([]);
    expect(successorsOf('A.9.2.1')).toEqual(['A.5.16']);
    expect(successorsOf('A.18.2.3')).toEqual(['A.5.36', 'A.8.8']);
  });

  it('are each other’s inverse, over 115 pairs', () => {
    const backwards = controlIds.flatMap((id) => predecessorsOf(id).map((old) => `${old} ${id}`));
    const forwards = control2013Ids.flatMap((old) => successorsOf(old).map((id) => `${old} ${id}`));
    expect(backwards).toHaveLength(115);
    expect(backwards.toSorted()).toEqual(forwards.toSorted());
  });

  it('refuse what is no control of their edition', () => {
    expect(() => predecessorsOf('A.9.2.1' as 'A.5.1')).toThrow(
      new RangeError('id must be a control of ISO/IEC 27001:2022, got "A.9.2.1"'),
    );
    expect(() => successorsOf('A.5.15' as 'A.9.2.1')).toThrow(
      new RangeError('id must be a control of ISO/IEC 27001:2013, got "A.5.15"'),
    );
  });
});

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

  it('refuses what is no clause of the 2013 edition', () => {
    expect(() => clauseSuccessorsOf('6.3' as '6.2')).toThrow(
      new RangeError('id must be a clause of ISO/IEC 27001:2013, got "6.3"'),
    );
  });
});
