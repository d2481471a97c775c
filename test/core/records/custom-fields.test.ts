import { describe, expect, it } from 'vitest';
import { CustomFieldsSchema } from '../../../src/core/index.ts';

describe('CustomFieldsSchema', () => {
  it('keeps any JSON as it is', () => {
    const shared = { a: 1 };
    const fields = { text: 'x', number: 1.5, none: null, yes: true, list: [1, [2, shared]], nested: { deep: shared } };
    expect(CustomFieldsSchema.parse(fields)).toEqual(fields);
    expect(CustomFieldsSchema.parse({})).toEqual({});
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

  it('answers a nesting of any depth and an object of any width', () => {
    let deep: unknown = 'core';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(CustomFieldsSchema.safeParse({ deep }).success).toBe(true);
    expect(CustomFieldsSchema.safeParse({ wide: Array.from({ length: 300_000 }, () => 0) }).success).toBe(true);
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
