import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  ActionSchema,
  ApprovalSchema,
  CadenceSchema,
  coreFindings,
  EvidenceSchema,
  type Finding,
  findingsOfIssues,
  RecordIdSchema,
  ReviewSchema,
} from '../../../src/core/index.ts';
import { map, record, word } from '../../../src/core/records/record.ts';

const subject = { kind: 'sample', id: 'S-1' };

/** The findings of a refused input, and of its issues alone. */
function findingsOn(
  schema: z.ZodType,
  input: unknown,
): { readonly known: readonly Finding[]; readonly blind: readonly Finding[] } {
  const { error } = schema.safeParse(input);
  return { known: findingsOfIssues(error, subject, { input }), blind: findingsOfIssues(error, subject) };
}

const say = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, path, message }) => `${code} [${path.join('.')}] ${message}`);

describe('findingsOfIssues', () => {
  it('gives none where the parse succeeded', () => {
    expect(findingsOfIssues(undefined, subject)).toEqual([]);
    expect(findingsOfIssues({ issues: [] }, subject)).toEqual([]);
  });

  it('keeps the code, sentence, place and values of a refusal of ours', () => {
    const evidence = { reference: 'log', collectedOn: '2026-02-01', validUntil: '2026-01-31' };
    const expected = {
      code: 'evidence-ends-before-collected',
      severity: 'error',
      message: 'The evidence is valid until 2026-01-31, before it was collected on 2026-02-01.',
      requirements: [],
      subject,
      path: ['validUntil'],
      params: { validUntil: '2026-01-31', collectedOn: '2026-02-01' },
    };
    const { known, blind } = findingsOn(EvidenceSchema, evidence);
    expect(known).toEqual([expected]);
    expect(blind).toEqual([expected]);
  });

  it('keeps of foreign params what a finding can hold', () => {
    const params = {
      code: 'own',
      texts: ['a', 'b'],
      mixed: ['a', 1],
      deep: {},
      none: null,
      on: true,
      count: 3,
      word: 'x',
    };
    const schema = z.string().superRefine((_, context) => context.addIssue({ code: 'custom', message: 'No.', params }));
    expect(findingsOn(schema, 'a').known).toMatchObject([
      { code: 'own', message: 'No.', params: { texts: ['a', 'b'], on: true, count: 3, word: 'x' } },
    ]);
    expect(Object.keys(findingsOn(schema, 'a').known[0]?.params ?? {})).toEqual(['texts', 'on', 'count', 'word']);
  });

  const shape = z.strictObject({
    name: z.string(),
    level: z.enum(['low', 'medium', 'high']),
    size: z.int().min(1).max(9),
  });

  it.each<[string, z.ZodType, unknown, readonly string[]]>([
    [
      'missing fields',
      shape,
      { name: undefined },
      [
        'field-missing [name] "name" is missing.',
        'field-missing [level] "level" is missing.',
        'field-missing [size] "size" is missing.',
      ],
    ],
    [
      'unknown fields, each by itself',
      z.strictObject({ inner: z.strictObject({}) }),
      { inner: { a: 1, b: 2 } },
      [
        'field-unknown [inner.a] "inner.a" is not a field of this record.',
        'field-unknown [inner.b] "inner.b" is not a field of this record.',
      ],
    ],
    ['a wrong type', shape.shape.name, 17, ['field-type-invalid [] "input" must be a text, not 17.']],
    ['null', z.string(), null, ['field-type-invalid [] "input" must be a text, not null.']],
    ['a list', z.boolean(), [1], ['field-type-invalid [] "input" must be true or false, not a list.']],
    ['an object', z.number(), { a: 1 }, ['field-type-invalid [] "input" must be a number, not an object.']],
    ['NaN', z.number(), Number.NaN, ['field-type-invalid [] "input" must be a number, not NaN.']],
    ['a fraction', z.int(), 1.5, ['field-type-invalid [] "input" must be a whole number, not 1.5.']],
    ['a text for a list', z.array(z.string()), 'a', ['field-type-invalid [] "input" must be a list, not "a".']],
    ['a text for an object', shape, 'a', ['field-type-invalid [] "input" must be an object, not "a".']],
    ['a type that we have no words for', z.date(), 'a', ['field-type-invalid [] "input" must be date, not "a".']],
    [
      'an absent item',
      z.array(z.string()),
      [undefined],
      ['field-type-invalid [0] "[0]" must be a text, not undefined.'],
    ],
    [
      'an unknown word, with the nearest first',
      shape.shape.level,
      'Hihg',
      ['word-unknown [] "input" cannot be "Hihg"; the nearest known words are "high", "low", "medium".'],
    ],
    [
      'a number for a word',
      z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
      3,
      ['word-unknown [] "input" cannot be 3; the nearest known words are "a", "b", "c", "d", "e".'],
    ],
    ['another literal', z.literal(1), 2, ['word-unknown [] "input" cannot be 2; the nearest known words are "1".']],
    ['a number too small', z.int().min(1), 0, ['number-too-small [] "input" must be at least 1, not 0.']],
    ['a number at a border', z.number().gt(0), 0, ['number-too-small [] "input" must be more than 0, not 0.']],
    ['a number too large', z.int().max(9), 10, ['number-too-large [] "input" must be at most 9, not 10.']],
    ['a number at the other border', z.number().lt(9), 9, ['number-too-large [] "input" must be less than 9, not 9.']],
    ['a big integer', z.bigint().min(3n), 1n, ['number-too-small [] "input" must be at least 3, not 1.']],
    [
      'a number between steps',
      z.number().multipleOf(5),
      7,
      ['number-not-multiple [] "input" must be a multiple of 5, not 7.'],
    ],
    [
      'a short text',
      z.string().min(3),
      'a',
      ['text-too-short [] "input" has too few characters: it must have at least 3.'],
    ],
    [
      'a long text',
      z.string().max(1),
      'abc',
      ['text-too-long [] "input" has too many characters: it must have at most 1.'],
    ],
    [
      'a text of another length',
      z.string().length(2),
      'a',
      ['text-too-short [] "input" has too few characters: it must have exactly 2.'],
    ],
    [
      'a short list',
      z.array(z.string()).min(1),
      [],
      ['list-too-short [] "input" has too few items: it must have at least 1.'],
    ],
    [
      'a long list',
      z.array(z.string()).max(1),
      ['a', 'b'],
      ['list-too-long [] "input" has too many items: it must have at most 1.'],
    ],
    [
      'a text in another form',
      z.string().regex(/^a+$/),
      'b',
      ['text-form-invalid [] "input" must be a text in the form /^a+$/, not "b".'],
    ],
    [
      'a key that is refused',
      map(RecordIdSchema, z.string()),
      { ' ': 'a' },
      ['key-invalid [ ] " " has an invalid key: The id is empty; an id has a visible character.'],
    ],
    [
      'an unknown kind',
      ActionSchema,
      { status: 'opne', text: 'a' },
      [
        'word-unknown [status] "status" cannot be "opne"; the nearest known words are "open", "done", "cancelled", "in-progress".',
      ],
    ],
    ['a missing kind', ActionSchema, { text: 'a' }, ['field-missing [status] "status" is missing.']],
    ['a field of a kind', ActionSchema, { status: 'done', text: 'a' }, ['field-missing [doneOn] "doneOn" is missing.']],
    [
      'a refinement of the consumer',
      z.string().refine(() => false, 'Prime numbers only.'),
      'a',
      ['field-refused [] "input" is refused: Prime numbers only.'],
    ],
    [
      'several shapes at once',
      z.xor([z.string(), z.string()]),
      'a',
      ['shape-ambiguous [] "input" has several shapes at once, but can have only one.'],
    ],
  ])('puts %s into words of ours', (_, schema, input, expected) => {
    expect(say(findingsOn(schema, input).known)).toEqual(expected);
  });

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
      z.union([z.strictObject({ a: z.string(), b: z.string() }), z.strictObject({ c: z.string() })]),
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
      ['word-unknown [kind] "kind" cannot be "gift"; the nearest known words are "lease", "sale".'],
    ],
    [
      'the types of all shapes where none fits',
      z.union([z.string(), z.int(), z.int(), lease]),
      null,
      ['field-type-invalid [] "input" must be a text or a whole number or an object, not null.'],
    ],
    [
      'that no shape fits where none is nearer',
      z.union([z.strictObject({ a: z.literal('x') }), z.strictObject({ b: z.literal('y') })]),
      { a: 'z', b: 'z' },
      ['shape-unmatched [] "input" has none of the shapes that it can have.'],
    ],
    [
      'the inner place of a union',
      z.strictObject({ list: z.array(z.union([z.int(), z.strictObject({ deep: z.int() })])) }),
      { list: [1, { deep: 'x' }] },
      ['field-type-invalid [list.1.deep] "list[1].deep" must be a whole number, not "x".'],
    ],
  ])('says of a plain union %s', (_, schema, input, expected) => {
    expect(say(findingsOn(schema, input).known)).toEqual(expected);
  });

  it('reads the value of an issue itself where zod reports it', () => {
    const input = { name: 17, level: 'hihg', size: 0 };
    const { error } = shape.safeParse(input, { reportInput: true });
    expect(findingsOfIssues(error, subject)).toEqual(findingsOn(shape, input).known);
    const action = { status: 'opne', text: 'a' };
    const refused = ActionSchema.safeParse(action, { reportInput: true }).error;
    expect(findingsOfIssues(refused, subject)).toEqual(findingsOn(ActionSchema, action).known);
  });

  it('says as much as it can where nothing knows the value', () => {
    expect(say(findingsOn(shape, { name: 17, size: 0 }).blind)).toEqual([
      'field-type-invalid [name] "name" must be a text, not this value.',
      'word-unknown [level] "level" cannot be this value; the nearest known words are "low", "medium", "high".',
      'number-too-small [size] "size" must be at least 1, not this value.',
    ]);
    expect(say(findingsOn(shape, { level: 'low', size: 1 }).blind)).toEqual([
      'field-missing [name] "name" is missing.',
    ]);
  });

  it('finds a missing field in every language of zod', () => {
    for (const locale of [z.locales.de(), z.locales.fr(), z.locales.ja(), z.locales.ru()]) {
      const { error } = shape.shape.name.safeParse(undefined, { error: locale.localeError });
      const issues = (error?.issues ?? []).map((issue) => ({ ...issue, path: ['name'] }));
      expect(findingsOfIssues({ issues }, subject).map(({ code }) => code)).toEqual(['field-missing']);
    }
  });

  it('quotes 60 characters of a value and of a field', () => {
    const long = 'x'.repeat(100);
    const [finding] = findingsOn(z.strictObject({ [long]: z.int() }), { [long]: long }).known;
    const cut = `${'x'.repeat(60)}…`;
    expect(finding?.message).toBe(`"${cut}" must be a whole number, not "${cut}".`);
    expect(finding?.path).toEqual([long]);
  });

  it('answers issues of maps, sets and symbols, and codes that it does not know', () => {
    expect(say(findingsOn(z.map(z.string(), z.int()), new Map([['a', 'x']])).blind)).toEqual([
      'field-type-invalid [a] "a" must be a whole number, not this value.',
    ]);
    const element = { code: 'invalid_element', origin: 'map', key: 'a', path: ['m'], message: '', issues: [] } as const;
    const inner = { code: 'invalid_type', expected: 'int', path: [Symbol('s')], message: '' } as const;
    expect(say(findingsOfIssues({ issues: [{ ...element, issues: [inner] }] }, subject))).toEqual([
      'field-type-invalid [m.Symbol(s)] "m.Symbol(s)" must be a whole number, not this value.',
    ]);
    const future = { code: 'invalid_moon', path: [], message: 'No moon.' } as unknown as z.core.$ZodIssue;
    expect(say(findingsOfIssues({ issues: [future] }, subject))).toEqual([
      'field-refused [] "input" is refused: No moon.',
    ]);
    const format = { code: 'invalid_format', format: 'jwt', path: [], message: '' } as const;
    expect(say(findingsOfIssues({ issues: [format] }, subject))).toEqual([
      'text-form-invalid [] "input" must be a text in the form jwt, not this value.',
    ]);
    const older = { code: 'invalid_union', errors: [], path: ['kind'], message: '' } as z.core.$ZodIssue;
    expect(say(findingsOfIssues({ issues: [older] }, subject))).toEqual([
      'shape-unmatched [kind] "kind" has none of the shapes that it can have.',
    ]);
  });

  it.each<[string, z.ZodType]>([
    ['ActionSchema', ActionSchema],
    ['ApprovalSchema', ApprovalSchema],
    ['CadenceSchema', CadenceSchema],
    ['EvidenceSchema', EvidenceSchema],
    ['ReviewSchema', ReviewSchema],
  ])('never throws on any JSON, and finds something exactly where %s refuses it', (_, schema) => {
    const fields = fc.constantFrom(
      'status',
      'text',
      'on',
      'every',
      'mode',
      'anchor',
      'tolerance',
      'signatures',
      'snapshot',
    );
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('open', 'done', '2026-03-02', 'P1Y', 'fixed', 'rolling'));
    const inputs = fc.oneof(fc.jsonValue(), fc.dictionary(fields, values));
    fc.assert(
      fc.property(inputs, (input) => {
        const { known, blind } = findingsOn(schema, input);
        expect(known.length > 0).toBe(!schema.safeParse(input).success);
        expect(blind.map(({ path }) => path)).toEqual(known.map(({ path }) => path));
        expect(JSON.parse(JSON.stringify(known))).toEqual(known);
        for (const { message, code } of known) {
          expect(message).not.toMatch(/undefined|\{\w+\}/);
          expect(message.length).toBeLessThan(400);
          expect(Object.hasOwn(coreFindings, code) || /^[a-z]+(-[a-z]+)+$/.test(code)).toBe(true);
        }
      }),
    );
  });
});
