import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ActionSchema, EvidenceSchema, findingsOfIssues, RecordIdSchema } from '../../../src/core/index.ts';
import { map } from '../../../src/core/records/record.ts';
import { findingsOn, say, subject } from './findings-on.ts';

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
      [`key-invalid [ ] "[' ']" has an invalid key: The id is empty; an id has a visible character.`],
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
      ['shape-ambiguous [] "input" fits several shapes, but must fit one alone.'],
    ],
  ])('puts %s into words of ours', (_, schema, input, expected) => {
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

  it('finds a missing field without the input in most languages of zod', () => {
    for (const locale of [z.locales.en(), z.locales.de(), z.locales.ja(), z.locales.ru()]) {
      const { error } = shape.shape.name.safeParse(undefined, { error: locale.localeError });
      const [issue] = error?.issues ?? [];
      const issues = [{ ...(issue as z.core.$ZodIssue), path: ['name'] }];
      expect(findingsOfIssues({ issues }, subject).map(({ code }) => code)).toEqual(['field-missing']);
    }
  });

  it('quotes 60 characters of a field, and of a value with its marks', () => {
    const long = 'x'.repeat(100);
    const [finding] = findingsOn(z.strictObject({ [long]: z.int() }), { [long]: long }).known;
    const cut = `${'x'.repeat(60)}…`;
    expect(finding?.message).toBe(`"${cut}" must be a number, not "${'x'.repeat(57)}…".`);
    expect(finding?.path).toEqual([long]);
  });

  it('answers issues of maps, sets and symbols, and codes that it does not know', () => {
    expect(say(findingsOn(z.map(z.string(), z.int()), new Map([['a', 'x']])).blind)).toEqual([
      'field-type-invalid [a] "a" must be a number, not this value.',
    ]);
    const inner: z.core.$ZodIssue = { code: 'invalid_type', expected: 'int', path: [Symbol('s')], message: '' };
    const place = { origin: 'map', key: 'a', path: ['m'], message: '' } as const;
    const element: z.core.$ZodIssue = { ...place, code: 'invalid_element', path: ['m'], issues: [inner] };
    expect(say(findingsOfIssues({ issues: [element] }, subject))).toEqual([
      'field-type-invalid [m.Symbol(s)] "m.Symbol(s)" must be a whole number, not this value.',
    ]);
    const future = { code: 'invalid_moon', path: [], message: 'No moon.' } as unknown as z.core.$ZodIssue;
    expect(say(findingsOfIssues({ issues: [future] }, subject))).toEqual([
      'field-refused [] "input" is refused: No moon.',
    ]);
    const format: z.core.$ZodIssue = { code: 'invalid_format', format: 'jwt', path: [], message: '' };
    expect(say(findingsOfIssues({ issues: [format] }, subject))).toEqual([
      'text-form-invalid [] "input" must be a text in the form jwt, not this value.',
    ]);
    const older = { code: 'invalid_union', errors: [], path: ['kind'], message: '' } as z.core.$ZodIssue;
    expect(say(findingsOfIssues({ issues: [older] }, subject))).toEqual([
      'shape-unmatched [kind] "kind" fits none of the known shapes.',
    ]);
  });
});
