import { describe, expect, it } from 'vitest';
import {
  annexA2013Controls,
  annexAControls,
  control2013Ids,
  controlPredecessors,
  controlSuccessors,
} from '../../src/standard/index.ts';
import { digestOf, idsOf } from './tables.ts';

describe('annexA2013Controls', () => {
  it('has 114 controls whose 115 successors are the predecessors of the 2022 edition', () => {
    expect(idsOf(annexA2013Controls)).toEqual(control2013Ids);
    expect(control2013Ids).toHaveLength(114);
    const forwards = annexA2013Controls.flatMap(({ id, successors }) =>
      successors.map((successor) => `${id} ${successor}`),
    );
    const backwards = annexAControls.flatMap(({ id, predecessors }) =>
      predecessors.map((predecessor) => `${predecessor} ${id}`),
    );
    expect(forwards).toHaveLength(115);
    expect(forwards.toSorted()).toEqual(backwards.toSorted());
  });

  it('splits A.18.2.3 alone', () => {
    expect(annexA2013Controls.filter(({ successors }) => successors.length !== 1)).toEqual([
      { id: 'A.18.2.3', title: 'Technical compliance review', successors: ['A.5.36', 'A.8.8'] },
    ]);
  });

  it('composes the published facts', () => {
    expect(digestOf(annexA2013Controls)).toBe('e42bcae023c70739f2ae8c88e35f6f2ea4f080a015589081e81b471860604b24');
    expect(annexA2013Controls.map(({ successors }) => successors)).toEqual(
      control2013Ids.map((id) => controlSuccessors[id]),
    );
  });
});

describe('controlPredecessors', () => {
  it('is the inverse of controlSuccessors', () => {
    expect(controlPredecessors['A.5.15']).toEqual(['A.9.1.1', 'A.9.1.2']);
    expect(controlPredecessors['A.5.7']).toEqual([]);
    expect(Object.values(controlPredecessors)).toEqual(annexAControls.map(({ predecessors }) => predecessors));
  });
});
