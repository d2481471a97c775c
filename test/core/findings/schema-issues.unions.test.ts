import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { RecordIdSchema } from '../../../src/core/index.ts';
import { record, word } from '../../../src/core/records/record.ts';
import { findingsOn, say } from './findings-on.ts';

describe('findingsOfIssues on unions without a discriminator', () => {
  const lease = record<{ readonly kind: 'lease'; readonly rent: string }>({
    kind: word('lease'),
    rent: RecordIdSchema,
  });
  const sale = record<{ readonly kind: 'sale'; readonly price: string; readonly buyer: string }>({
    kind: word('sale'),
    price: RecordIdSchema,
    buyer: RecordIdSchema,
  });

  it.each<[string, z.ZodType, unknown, readonly string[]]>([
    [
      'the shape whose word fits, however many issues it has',
      z.union([lease, sale, z.string()]),
      { kind: 'sale' },
      ['field-missing [price] "price" is missing.', 'field-missing [buyer] "buyer" is missing.'],
    ],
    [
      'the shape with the fewest issues where several fit',
      z.union([
        z.strictObject({ a: z.string(), b: z.string() }),
        z.strictObject({ c: z.string() }),
        z.strictObject({ d: z.string(), e: z.string() }),
      ]),
      {},
      ['field-missing [c] "c" is missing.'],
    ],
    [
      'the shape of the right type',
      z.union([z.string(), lease]),
      { kind: 'leese', rent: '1' },
      ['word-unknown [kind] "kind" cannot be "leese"; the nearest known words are "lease".'],
    ],
    [
      'the words of all shapes where none fits',
      z.union([lease, sale]),
      { kind: 'gift' },
      ['word-unknown [kind] "kind" cannot be "gift"; the nearest known words are "sale", "lease".'],
    ],
    [
      'the types of all shapes where none fits',
      z.union([z.string(), z.int(), z.int(), lease]),
      null,
      ['field-type-invalid [] "input" must be a text or a number or an object, not null.'],
    ],
    [
      'that no shape fits where none is nearer',
      z.union([z.strictObject({ a: z.literal('x') }), z.strictObject({ b: z.literal('y') })]),
      { a: 'z', b: 'z' },
      ['shape-unmatched [] "input" fits none of the known shapes.'],
    ],
    [
      'the inner place of a union',
      z.strictObject({ list: z.array(z.union([z.int(), z.strictObject({ deep: z.int() })])) }),
      { list: [1, { deep: 'x' }] },
      ['field-type-invalid [list.1.deep] "list[1].deep" must be a number, not "x".'],
    ],
  ])('gives %s', (_, schema, input, expected) => {
    expect(say(findingsOn(schema, input).known)).toEqual(expected);
  });
});
