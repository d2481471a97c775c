import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { canonicalJson, CustomFieldsSchema, digestOf } from '../../../src/core/index.ts';

describe('CustomFieldsSchema', () => {
  it('keeps any JSON as it is', () => {
    const shared = { a: 1 };
    const fields = { text: 'x', number: 1.5, none: null, yes: true, list: [1, [2, shared]], nested: { deep: shared } };
    expect(CustomFieldsSchema.parse(fields)).toEqual(fields);
    expect(CustomFieldsSchema.parse({})).toEqual({});
  });

  it('keeps plain objects of any realm and of none', () => {
    const foreign = runInNewContext(
      '({ list: [{ a: 1 }], none: Object.assign(Object.create(null), { b: 2 }) })',
    ) as object;
    expect(CustomFieldsSchema.parse(foreign)).toEqual({ list: [{ a: 1 }], none: { b: 2 } });
    expect(CustomFieldsSchema.safeParse(runInNewContext('({ at: new Date(0) })')).success).toBe(false);
    expect(CustomFieldsSchema.safeParse(runInNewContext('new Map()')).success).toBe(false);
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = { inner: cycle };
  it.each([
    ['a date', { at: new Date(0) }],
    ['a function', { run: () => 1 }],
    ['undefined', { list: [undefined] }],
    ['NaN', { number: Number.NaN }],
    ['infinity', { number: Number.POSITIVE_INFINITY }],
    ['a map', { map: new Map() }],
    ['a big integer', { big: 1n }],
    ['a cycle', cycle],
  ])('refuses %s', (_, fields) => {
    expect(CustomFieldsSchema.safeParse(fields).error?.issues).toMatchObject([
      {
        message: 'The fields hold what JSON cannot, such as a date, a function, undefined, NaN or a cycle.',
        params: { code: 'not-json' },
      },
    ]);
  });

  it('refuses what lies deeper than 100 levels, as canonicalJson does, and takes an object of any width', () => {
    const nested = (levels: number): object => {
      let deep: object = {};
      for (let level = 1; level < levels; level += 1) deep = { deep };
      return deep;
    };
    expect(CustomFieldsSchema.safeParse(nested(100)).success).toBe(true);
    expect(canonicalJson(nested(100))).toHaveLength(100 * 2 + 99 * 7);
    for (const levels of [101, 100_000]) {
      expect(CustomFieldsSchema.safeParse(nested(levels)).error?.issues).toMatchObject([
        {
          message: 'The fields have more than 100 levels of lists and objects within each other.',
          params: { code: 'json-too-deep' },
        },
      ]);
      expect(() => canonicalJson(nested(levels))).toThrow(
        new RangeError('value must be JSON of at most 100 levels, got more'),
      );
    }
    const tail = nested(60);
    expect(CustomFieldsSchema.safeParse({ tail, list: [[tail]] }).success).toBe(true);
    expect(CustomFieldsSchema.safeParse({ tail, inner: { a: nested(99) } }).error?.issues).toHaveLength(1);
    const wrapped = (levels: number): object => {
      let deep: object = tail;
      for (let level = 60; level < levels; level += 1) deep = { deep };
      return deep;
    };
    expect(CustomFieldsSchema.safeParse({ tail, deep: wrapped(99) }).success).toBe(true);
    expect(CustomFieldsSchema.safeParse({ tail, deep: wrapped(100) }).success).toBe(false);
    expect(CustomFieldsSchema.safeParse({ wide: Array.from({ length: 300_000 }, () => 0) }).success).toBe(true);
  });

  it('carries an object in several places, but not one whose text doubles with each level, as canonicalJson does', () => {
    const doubled = (levels: number): object => {
      let shared: object = { a: 1 };
      for (let level = 1; level < levels; level += 1) shared = { left: shared, right: shared };
      return shared;
    };
    expect(CustomFieldsSchema.safeParse(doubled(10)).success).toBe(true);
    expect(JSON.parse(canonicalJson(doubled(10)))).toEqual(doubled(10));
    expect(CustomFieldsSchema.safeParse(doubled(60)).error?.issues).toMatchObject([
      { params: { code: 'json-too-repetitive' } },
    ]);
    expect(() => canonicalJson(doubled(60))).toThrow(
      new RangeError('value must be JSON, got an object that stands in too many places'),
    );
  });

  it.each([{ text: '\uD800' }, { '\uDC00': 1 }, { list: ['a', ['\uDFFFb']] }])(
    'refuses half of a character in %j, as canonicalJson does',
    (fields) => {
      expect(CustomFieldsSchema.safeParse(fields).error?.issues).toMatchObject([
        { params: { code: 'json-half-character' } },
      ]);
      expect(() => canonicalJson(fields)).toThrow(/^value must be JSON, got half of a surrogate pair/);
    },
  );

  it('returns -0 as 0, which it is in every text and digest', () => {
    const fields = JSON.parse('{"list":[-0,{"n":-0}],"__ok":0}') as object;
    expect(CustomFieldsSchema.parse(fields)).toStrictEqual({ list: [0, { n: 0 }], __ok: 0 });
    expect(digestOf(CustomFieldsSchema.parse(fields))).toBe(digestOf(fields));
  });

  it('refuses a list with keys of its own and a list with holes', () => {
    const named = Object.assign([1], { name: 'x' });
    for (const list of [
      named,
      Array.from({ length: 2 }).fill(1, 0, 1),
      Array.from({ length: 1 }).concat(1).with(0, undefined),
    ])
      expect(CustomFieldsSchema.safeParse({ list }).error?.issues).toMatchObject([{ params: { code: 'not-json' } }]);
  });

  it('refuses the key __proto__, which would be lost, and keeps it further within', () => {
    expect(CustomFieldsSchema.safeParse(JSON.parse('{"__proto__":{"a":1},"b":2}')).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['__proto__'], path: [] },
    ]);
    const within: unknown = JSON.parse('{"a":{"__proto__":1}}');
    expect(JSON.stringify(CustomFieldsSchema.parse(within))).toBe('{"a":{"__proto__":1}}');
  });

  it('refuses a value that is not an object', () => {
    for (const value of [[], 'x', null]) expect(CustomFieldsSchema.safeParse(value).success).toBe(false);
  });
});
