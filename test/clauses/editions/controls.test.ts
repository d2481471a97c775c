import { describe, expect, it } from 'vitest';
import { predecessorsOf, successorsOf } from '../../../src/clauses/index.ts';
import { control2013Ids, controlIds } from '../../../src/standard/index.ts';

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

  it('throw a RangeError for a control of the other edition', () => {
    expect(() => predecessorsOf('A.9.2.1' as 'A.5.1')).toThrow(
      new RangeError('id must be a control of ISO/IEC 27001:2022, got "A.9.2.1"'),
    );
    expect(() => successorsOf('A.5.15' as 'A.9.2.1')).toThrow(
      new RangeError('id must be a control of ISO/IEC 27001:2013, got "A.5.15"'),
    );
  });

  it.each(['constructor', '__proto__', 'toString'])(
    'throw a RangeError for %j, a name that every object has',
    (name) => {
      expect(() => predecessorsOf(name as 'A.5.1')).toThrow(RangeError);
      expect(() => successorsOf(name as 'A.9.2.1')).toThrow(RangeError);
    },
  );
});
