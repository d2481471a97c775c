import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { ActionSchema, type Evidence, EvidenceSchema, validateRecord } from '../../../src/core/index.ts';
import { makeEvidence } from '../../../src/fixtures/index.ts';
import { type Cutoff, CutoffSchema, RetentionScheduleSchema } from '../../../src/retention/index.ts';
import { makeRetentionRule, makeRetentionSchedule, makeRisk, makeRiskCriteria } from '../../../src/fixtures/index.ts';
import { RiskRegisterSchema } from '../../../src/risk/index.ts';

function told(answer: ReturnType<typeof validateRecord>): readonly string[] {
  return answer.findings.map(({ pointer, code }) => `${pointer} ${code}`);
}

const evidence = makeEvidence({ collectedOn: '2026-02-01' });
const early = { ...evidence, validUntil: '2026-01-01' };

describe('validateRecord', () => {
  it('returns the record that the schema accepts', () => {
    const answer = validateRecord(EvidenceSchema, evidence);
    expect(answer).toEqual({ ok: true, value: evidence, findings: [] });
    if (answer.ok) expectTypeOf(answer.value).toEqualTypeOf<Evidence>();
  });

  it('returns a record that shares no part with the input', () => {
    const input = { ...evidence, custom: { list: [1] } };
    const answer = validateRecord(EvidenceSchema, input);
    input.custom.list.push(2);
    expect(answer).toMatchObject({ value: { custom: { list: [1] } } });
  });

  it('escapes the pointer as RFC 6901 does', () => {
    const input = JSON.parse('{"a/b":1,"m~n":1,"~1":1,"k\\"l":1,"":1,"__proto__":1}') as object;
    const { findings } = validateRecord(EvidenceSchema, { reference: 'R', collectedOn: '2026-02-01', ...input });
    const pointers = findings.filter(({ code }) => code === 'field-unknown').map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/a~1b', '/m~0n', '/~01', '/k"l', '/', '/__proto__']);
  });

  it('writes each finding out with its pointer', () => {
    expect(validateRecord(EvidenceSchema, { ...early, id: 'E-1' }, { kind: 'evidence' })).toEqual({
      ok: false,
      findings: [
        {
          code: 'evidence-ends-before-collected',
          severity: 'error',
          message: 'The evidence is valid until 2026-01-01, before it was collected on 2026-02-01.',
          requirements: [],
          subject: { kind: 'evidence', id: 'E-1' },
          path: ['validUntil'],
          params: { validUntil: '2026-01-01', collectedOn: '2026-02-01' },
          pointer: '/validUntil',
        },
        {
          code: 'field-unknown',
          severity: 'error',
          message: '"id" is not a field of this record.',
          requirements: [],
          subject: { kind: 'evidence', id: 'E-1' },
          path: ['id'],
          params: { field: 'id' },
          pointer: '/id',
        },
      ],
    });
  });

  it.each([null, 'text', [], 5])('names a record without an id by an empty text: %j', (input) => {
    expect(validateRecord(EvidenceSchema, input).findings).toMatchObject([
      { code: 'field-type-invalid', subject: { kind: 'record', id: '' }, path: [], pointer: '' },
    ]);
  });

  it.each([
    ['a schema that is none', [{ shape: {} }, 1], 'schema must be a schema of zod, got an object'],
    ['no schema', [undefined, 1], 'schema must be a schema of zod, got undefined'],
    ['options that are no object', [EvidenceSchema, 1, null], 'options must be an object, got null'],
    ['a kind that is no text', [EvidenceSchema, 1, { kind: 1 }], 'kind must be a text, got 1'],
  ])('refuses %s', (_, args, message) => {
    expect(() => validateRecord(...(args as Parameters<typeof validateRecord>))).toThrow(new RangeError(message));
  });
});

describe('all problems in one round', () => {
  it('asks a rule beside errors of shape, once', () => {
    expect(told(validateRecord(EvidenceSchema, early))).toEqual(['/validUntil evidence-ends-before-collected']);
    expect(told(validateRecord(EvidenceSchema, { ...early, reference: ' ' }))).toEqual([
      '/reference text-empty',
      '/validUntil evidence-ends-before-collected',
    ]);
  });

  it('asks no rule whose field is wrong or missing', () => {
    const { collectedOn: _, ...undated } = early;
    expect(told(validateRecord(EvidenceSchema, { ...early, collectedOn: '2026-02-30' }))).toEqual([
      '/collectedOn date-impossible',
    ]);
    expect(told(validateRecord(EvidenceSchema, undated))).toEqual(['/collectedOn field-missing']);
    expect(told(validateRecord(EvidenceSchema, { ...evidence, reference: 1, validUntil: undefined }))).toEqual([
      '/reference field-type-invalid',
      '/validUntil field-missing',
    ]);
  });

  it('asks the rules of records in lists, optional fields, maps, unions and behind null', () => {
    const Box = z.strictObject({
      items: z.array(EvidenceSchema),
      first: EvidenceSchema.exactOptional(),
      last: EvidenceSchema.nullable(),
      named: z.record(z.string(), EvidenceSchema),
      piped: z.unknown().pipe(EvidenceSchema),
      either: z.union([z.string(), EvidenceSchema]),
    });
    const wrong = { ...early, reference: 5 };
    const input = {
      items: [evidence, wrong],
      first: wrong,
      last: wrong,
      named: { a: wrong },
      piped: wrong,
      either: wrong,
    };
    const two = (place: string): readonly string[] => [
      `${place}/reference field-type-invalid`,
      `${place}/validUntil evidence-ends-before-collected`,
    ];
    expect(told(validateRecord(Box, input))).toEqual(
      ['/items/1', '/first', '/last', '/named/a', '/piped', '/either'].flatMap(two),
    );
  });

  it('asks the rules of the shape of a union that the word names', () => {
    const Shapes = z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({ kind: z.literal('some'), evidence: EvidenceSchema }),
    ]);
    expect(told(validateRecord(Shapes, { kind: 'some', evidence: { ...early, reference: 5 } }))).toEqual([
      '/evidence/reference field-type-invalid',
      '/evidence/validUntil evidence-ends-before-collected',
    ]);
    expect(told(validateRecord(Shapes, { kind: 'other', evidence: early }))).toEqual(['/kind word-unknown']);
    expect(told(validateRecord(ActionSchema, 'x'))).toEqual([' field-type-invalid']);
  });

  it('asks the rules within unions of unions, and none within a shape of another kind', () => {
    const Some = z.strictObject({ kind: z.literal('some'), evidence: EvidenceSchema });
    const Piped = z.strictObject({ kind: z.literal('piped'), evidence: EvidenceSchema }).pipe(z.any());
    const Inner = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('none') }), Some]);
    const Outer = z.discriminatedUnion('kind', [Piped, Inner]);
    const wrong = { ...early, reference: 5 };
    expect(told(validateRecord(Outer, { kind: 'some', evidence: wrong }))).toEqual([
      '/evidence/reference field-type-invalid',
      '/evidence/validUntil evidence-ends-before-collected',
    ]);
    expect(told(validateRecord(Outer, { kind: 'piped', evidence: wrong }))).toEqual([
      '/evidence/reference field-type-invalid',
    ]);
  });

  it('asks no rule behind a field that the schema does not describe', () => {
    const Loose = z.looseObject({ evidence: EvidenceSchema }).check(({ issues, value }) => {
      issues.push({ code: 'custom', path: ['constructor', 'a'], input: value, message: 'No.' });
    });
    expect(told(validateRecord(Loose, { evidence, constructor: { a: early } }))).toEqual([
      '/constructor/a field-refused',
    ]);
  });

  it('leaves a plain union alone where no shape was meant', () => {
    const Either = z.union([EvidenceSchema, z.strictObject({ url: z.string(), sha: z.string() })]);
    expect(validateRecord(Either, { ...early, reference: 5 }).ok).toBe(false);
    expect(told(validateRecord(z.union([z.literal('a'), z.literal('b')]), 'c'))).toEqual([' word-unknown']);
    const Apart = z.union([z.strictObject({ a: z.literal(1) }), z.strictObject({ b: z.literal(2) })]);
    expect(told(validateRecord(Apart, { a: 2, b: 1 }))).toEqual([' shape-unmatched']);
    const Even = z.union([z.int(), z.literal('none')]).refine((value) => Number(value) % 2 === 0);
    expect(told(validateRecord(Even, 3))).toEqual([' field-refused']);
  });

  it('asks the rule of a cut-off whose day does not exist beside an unknown field', () => {
    const cutoff = { kind: 'fiscal-year-end', month: 4, day: 31 } satisfies Cutoff;
    expect(told(validateRecord(CutoffSchema, { ...cutoff, note: 'x' }))).toEqual([
      '/day cutoff-day-not-in-month',
      '/note field-unknown',
    ]);
  });

  it('asks a rule on the values that the schema returns', () => {
    const Shift = z.strictObject({ note: z.string(), evidence: EvidenceSchema.safeExtend({ note: z.string() }) });
    expect(told(validateRecord(Shift, { note: 1, evidence: { ...early, note: 'x' } }))).toEqual([
      '/note field-type-invalid',
      '/evidence/validUntil evidence-ends-before-collected',
    ]);
  });

  it('asks the rules of each rule of a schedule and each risk of a register', () => {
    const rule = { ...makeRetentionRule(), validFrom: '2026-02-01', validTo: '2026-01-01', role: 'min' };
    const schedule = {
      ...makeRetentionSchedule(),
      rules: [rule, { ...rule, colour: 'red', role: 'minimum' }],
      rule: 1,
    };
    expect(told(validateRecord(RetentionScheduleSchema, schedule))).toEqual([
      '/rules/0/role word-unknown',
      '/rules/0/validTo valid-to-before-valid-from',
      '/rules/1/validTo valid-to-before-valid-from',
      '/rules/1/colour field-unknown',
      '/rule field-unknown',
    ]);
    expect(validateRecord(RiskRegisterSchema, { criteria: makeRiskCriteria(), risks: [makeRisk()] })).toMatchObject({
      ok: true,
    });
  });
});

describe('the order of findings', () => {
  it('is that of the document, whatever the order of the schema', () => {
    const input = { sha: 1, custom: 5, validUntil: '2026-02-30', 10: true };
    expect(told(validateRecord(EvidenceSchema, input))).toEqual([
      '/10 field-unknown',
      '/sha field-unknown',
      '/custom field-type-invalid',
      '/validUntil date-impossible',
      '/reference field-missing',
      '/collectedOn field-missing',
    ]);
  });

  it('counts items as numbers and puts a place before those within it', () => {
    const List = z.array(z.union([z.number(), z.array(z.string())])).check(({ value, issues }) => {
      issues.push({ code: 'custom', path: [], input: value, message: 'All is wrong.' });
      issues.push({ code: 'custom', path: [11, 0], input: value, message: 'So is a part.' });
      issues.push({ code: 'custom', path: [11], input: value, message: 'So is its whole.' });
      issues.push({ code: 'custom', path: [2], input: value, message: 'So is the third.' });
      issues.push({ code: 'custom', path: [30, 'a'], input: value, message: 'A place that is not there.' });
      issues.push({ code: 'custom', path: [2], input: value, message: 'Again the third.' });
    });
    const input = [...Array(11).keys(), ['x']];
    expect(validateRecord(List, input).findings.map(({ pointer, params }) => [pointer, params['reason']])).toEqual([
      ['', 'All is wrong.'],
      ['/2', 'So is the third.'],
      ['/2', 'Again the third.'],
      ['/11', 'So is its whole.'],
      ['/11/0', 'So is a part.'],
      ['/30/a', 'A place that is not there.'],
    ]);
  });
});
