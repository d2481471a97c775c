/*
 * Prevents a schema that consumers cannot build upon, compile or turn into JSON Schema, and a rule whose code two records use for different sentences.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { RecordRule } from '../../src/core/index.ts';

const indexes = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /^\w.*\/index\.ts$/.test(path),
);
const schemas = (
  await Promise.all(
    indexes.map(async (path) => {
      const module = (await import(resolve('src', path))) as Readonly<Record<string, unknown>>;
      return Object.entries(module).flatMap(([name, value]) =>
        value instanceof z.ZodType ? [{ name, schema: value }] : [],
      );
    }),
  )
).flat();

interface Rules {
  readonly rules: readonly RecordRule[];
}

function withRules(schema: z.ZodObject): z.ZodObject & Partial<Rules> {
  return schema;
}

const records = schemas.flatMap(({ name, schema }) =>
  schema instanceof z.ZodObject ? [{ name, schema: withRules(schema) }] : [],
);

describe.each(schemas)('$name', ({ schema }) => {
  it('compiles whole', () => {
    expect(() => z.compile(schema, { strict: true })).not.toThrow();
  });

  it('becomes the same JSON Schema as input and as output', () => {
    const output = z.toJSONSchema(schema, { io: 'output' });
    expect(z.toJSONSchema(schema, { io: 'input' })).toEqual(output);
    expect(output.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});

describe.each(records)('the record schema $name', ({ schema }) => {
  it('can be extended with its rules kept, picked from and made partial', () => {
    const names = Object.keys(schema.shape);
    const [first = ''] = names;
    const extended = schema.safeExtend({ addedField: z.string() });
    expect(Object.keys(extended.shape)).toEqual([...names, 'addedField']);
    const plain = z.strictObject(schema.shape);
    const one = { [first]: true } as Readonly<Record<string, true>> & Readonly<Record<number, never>>;
    expect(Object.keys(plain.pick(one).shape)).toEqual([first]);
    expect(plain.omit(one).shape).not.toHaveProperty(first);
    expect(plain.partial().safeParse({}).success).toBe(true);
  });

  it('declares its rules as data over its own fields', () => {
    expect(schema.rules).toBeInstanceOf(Array);
    for (const { code, of, message } of schema.rules ?? []) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)+$/);
      expect(message).toMatch(/^[A-Z{"].*\.$/);
      expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining([...of]));
    }
  });
});
