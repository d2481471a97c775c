import { describe, expect, it } from 'vitest';
import { clause2013Ids, clauses, clauses2013, clauseSuccessors } from '../../src/standard/index.ts';
import { digestOf, idsOf } from './tables.ts';

describe('clauses2013', () => {
  it('has 35 clauses whose 40 successors are the predecessors of the 2022 edition', () => {
    expect(idsOf(clauses2013)).toEqual(clause2013Ids);
    expect(clause2013Ids).toHaveLength(35);
    const forwards = clauses2013.flatMap(({ id, successors }) => successors.map((successor) => `${id} ${successor}`));
    const backwards = clauses.flatMap(({ id, predecessors }) =>
      predecessors.map((predecessor) => `${predecessor} ${id}`),
    );
    expect(forwards).toHaveLength(40);
    expect(forwards.toSorted()).toEqual(backwards.toSorted());
  });

  it('has 6.3 as the one new clause, and that 10.1 and 10.2 changed places', () => {
    expect(clauses.filter(({ predecessors }) => predecessors.length === 0).map(({ id }) => id)).toEqual(['6.3']);
    expect(clauses2013.find(({ id }) => id === '10.1')?.successors).toEqual(['10.2']);
    expect(clauses2013.find(({ id }) => id === '10.2')?.successors).toEqual(['10.1']);
  });

  it('composes the published facts', () => {
    expect(digestOf(clauses2013)).toBe('7d77112fc19d4f19646968dc329cd831506e985fdf3401b71670162217f6793c');
    expect(clauses2013.map(({ successors }) => successors)).toEqual(clause2013Ids.map((id) => clauseSuccessors[id]));
  });
});
