import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approvalChanges, canonicalJson, diffRecords, type RecordChange } from '../../../src/core/index.ts';

describe('diffRecords', () => {
  it.each<[name: string, before: unknown, after: unknown, changes: readonly RecordChange[]]>([
    ['nothing', { a: 1, b: [{ c: null }] }, { b: [{ c: null }], a: 1 }, []],
    ['0 and -0', { a: 0 }, { a: -0 }, []],
    ['an undefined field and an absent one', { a: undefined }, {}, []],
    ['a text', { a: 'x' }, { a: 'y' }, [{ kind: 'changed', path: ['a'], before: 'x', after: 'y' }]],
    ['the whole', 1, '1', [{ kind: 'changed', path: [], before: 1, after: '1' }]],
    ['a field added', {}, { a: null }, [{ kind: 'added', path: ['a'], after: null }]],
    ['a field removed', { a: null }, {}, [{ kind: 'removed', path: ['a'], before: null }]],
    ['null and 0', { a: null }, { a: 0 }, [{ kind: 'changed', path: ['a'], before: null, after: 0 }]],
    [
      'an object in place of a list',
      { a: [1] },
      { a: { 0: 1 } },
      [{ kind: 'changed', path: ['a'], before: [1], after: { 0: 1 } }],
    ],
    ['null in place of an object', { a: {} }, { a: null }, [{ kind: 'changed', path: ['a'], before: {}, after: null }]],
    [
      'fields by their names, lost ones last',
      { z: 1, b: 1, c: { y: 1, x: 1 } },
      { c: { x: 2, y: 2 }, z: 2, a: 1 },
      [
        { kind: 'added', path: ['a'], after: 1 },
        { kind: 'changed', path: ['c', 'x'], before: 1, after: 2 },
        { kind: 'changed', path: ['c', 'y'], before: 1, after: 2 },
        { kind: 'changed', path: ['z'], before: 1, after: 2 },
        { kind: 'removed', path: ['b'], before: 1 },
      ],
    ],
    [
      'a key that objects inherit',
      JSON.parse('{"__proto__":{"a":1},"toString":1}'),
      JSON.parse('{"__proto__":{"a":2}}'),
      [
        { kind: 'changed', path: ['__proto__', 'a'], before: 1, after: 2 },
        { kind: 'removed', path: ['toString'], before: 1 },
      ],
    ],
    [
      'items without ids by index',
      ['a', 'b', 'c'],
      ['b', 'b'],
      [
        { kind: 'changed', path: [0], before: 'a', after: 'b' },
        { kind: 'removed', path: [2], before: 'c' },
      ],
    ],
    ['an item added at the end by index', [[1]], [[1], { a: 1 }], [{ kind: 'added', path: [1], after: { a: 1 } }]],
    [
      'an item inserted before others with ids',
      [{ id: 'A', n: 1 }, { id: 'B' }],
      [{ id: 'N' }, { id: 'A', n: 2 }, { id: 'B' }],
      [
        { kind: 'added', path: ['N'], after: { id: 'N' } },
        { kind: 'changed', path: ['A', 'n'], before: 1, after: 2 },
      ],
    ],
    [
      'an item with an id removed',
      { risks: [{ id: 'A' }, { id: 'B' }] },
      { risks: [{ id: 'B' }] },
      [{ kind: 'removed', path: ['risks', 'A'], before: { id: 'A' } }],
    ],
    [
      'every item added to an empty list',
      { risks: [] },
      { risks: [{ id: 'A' }] },
      [{ kind: 'added', path: ['risks', 'A'], after: { id: 'A' } }],
    ],
    [
      'items with ids in another order, and one of them changed',
      [{ id: 'A', n: 1 }, { id: 'B' }, { id: 'C' }],
      [{ id: 'B' }, { id: 'A', n: 2 }, { id: 'N' }],
      [
        { kind: 'reordered', path: [], before: ['A', 'B'], after: ['B', 'A'] },
        { kind: 'changed', path: ['A', 'n'], before: 1, after: 2 },
        { kind: 'added', path: ['N'], after: { id: 'N' } },
        { kind: 'removed', path: ['C'], before: { id: 'C' } },
      ],
    ],
    [
      'items with one id twice by index',
      [{ id: 'A' }, { id: 'A' }],
      [{ id: 'A' }],
      [{ kind: 'removed', path: [1], before: { id: 'A' } }],
    ],
    [
      'items with an id that is no text by index',
      [{ id: 1 }],
      [{ id: 2 }],
      [{ kind: 'changed', path: [0, 'id'], before: 1, after: 2 }],
    ],
    [
      'items of which one has no id by index',
      [{ id: 'A' }, { id: 'B' }],
      [{ id: 'B' }, {}],
      [
        { kind: 'changed', path: [0, 'id'], before: 'A', after: 'B' },
        { kind: 'removed', path: [1, 'id'], before: 'B' },
      ],
    ],
  ])('tells %s', (_, before, after, changes) => {
    expect(diffRecords(before, after)).toEqual(changes);
  });

  it('leaves absent the side that has no value', () => {
    expect(diffRecords({ a: 1 }, { b: 1 }).map((change) => Object.keys(change))).toEqual([
      ['kind', 'path', 'after'],
      ['kind', 'path', 'before'],
    ]);
  });

  it('shows what has changed since an approval', () => {
    const snapshot = { title: 'Access', scope: { sites: ['HQ'] } };
    const now = { title: 'Access', scope: { sites: ['HQ', 'Plant'] } };
    expect(approvalChanges({ snapshot }, now)).toEqual(['scope']);
    expect(diffRecords(snapshot, now)).toEqual([{ kind: 'added', path: ['scope', 'sites', 1], after: 'Plant' }]);
  });

  it('refuses what is not JSON, and more than 100 levels', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(diffRecords(nested(100), 1)).toHaveLength(1);
    expect(() => diffRecords(nested(101), 1)).toThrow(
      new RangeError('before must be JSON of at most 100 levels, got more'),
    );
    expect(() => diffRecords(1, cycle)).toThrow(new RangeError('after must be JSON, got a cycle'));
    expect(() => diffRecords(undefined, 1)).toThrow(new RangeError('before must be JSON, got undefined'));
    expect(() => diffRecords(1, { on: new Date(0) })).toThrow(/^after must be JSON, got a Date \(use instantOf/);
  });
});

describe('diffRecords, for any two records', () => {
  const items = fc.uniqueArray(fc.record({ id: fc.constantFrom('A', 'B', 'C'), n: fc.nat({ max: 2 }) }), {
    selector: ({ id }) => id,
  });
  const small = fc.oneof(fc.jsonValue({ maxDepth: 3 }), items, fc.record({ items, n: fc.nat({ max: 2 }) }));

  it('finds no change exactly where the canonical form is the same', () => {
    fc.assert(
      fc.property(small, small, (before, after) => {
        const isSame = canonicalJson(before) === canonicalJson(after);
        expect(diffRecords(before, after).length === 0).toBe(isSame);
        expect(diffRecords(before, structuredClone(before))).toEqual([]);
      }),
      { numRuns: 2000, seed: 20_261_129 },
    );
  });

  it('tells each place once, whatever the order of keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(small, small, (before, after) => {
        const changes = diffRecords(before, after);
        const places = changes.map(({ kind, path }) => JSON.stringify([kind === 'reordered', path]));
        expect(new Set(places).size).toBe(places.length);
        expect(canonicalJson(diffRecords(reversed(before), reversed(after)))).toBe(canonicalJson(changes));
      }),
      { numRuns: 1000, seed: 20_261_129 },
    );
  });
});
