import { describe, expect, it } from 'vitest';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';
import { type CustomFields, EvidenceSchema, validateRecord } from '../../../src/core/index.ts';
import { makeEvidence } from '../../../src/fixtures/index.ts';

const evidence = makeEvidence();

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
}

/** An input whose custom fields are as given. */
function withCustom(custom: unknown): unknown {
  return { ...evidence, custom };
}

function firstOf(input: unknown): readonly [string | undefined, string | undefined, string | undefined] {
  const [finding] = validateRecord(EvidenceSchema, input).findings;
  return [finding?.pointer, finding?.code, finding?.message];
}

const itself: unknown[] = [];
itself.push(itself);
const cyclic = { ...evidence, custom: { parts: [{ whole: {} }] } };
Object.assign(cyclic.custom.parts[0]?.whole ?? {}, { back: cyclic });
const doubled = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = { left: value, right: value };
  return value;
};
const throwing = (): never => {
  throw new Error('no');
};
const hostile = new Proxy({}, { get: throwing, ownKeys: throwing, getPrototypeOf: throwing, has: throwing });
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

describe('an input that cannot be read', () => {
  it.each([
    ['a list that contains itself', itself, '/0', '"[0]" cannot be read: it contains itself.'],
    [
      'an object that contains itself',
      cyclic,
      '/custom/parts/0/whole/back',
      '"custom.parts[0].whole.back" cannot be read: it contains itself.',
    ],
    [
      'a getter that throws',
      {
        id: 'E',
        get reference() {
          return throwing();
        },
      },
      '/reference',
      '"reference" cannot be read: it throws an error when it is read.',
    ],
    [
      'a proxy that throws',
      { custom: hostile },
      '/custom',
      '"custom" cannot be read: it throws an error when it is read.',
    ],
    ['a revoked proxy', revoked, '', '"input" cannot be read: it throws an error when it is read.'],
    [
      'a date that is none',
      new Proxy(new Date(0), {}),
      '',
      '"input" cannot be read: it throws an error when it is read.',
    ],
    [
      'a list with holes',
      { custom: Object.assign([], { length: 4_000_000_000 }) },
      '/custom',
      '"custom" cannot be read: it is a list with holes.',
    ],
    ['201 levels', nested(201), '', '"input" cannot be read: it has more than 200 levels of lists and objects.'],
    [
      '100,000 levels',
      nested(100_000),
      '',
      '"input" cannot be read: it has more than 200 levels of lists and objects.',
    ],
    [
      '100,000 levels of a text of JSON',
      JSON.parse(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`),
      '',
      '"input" cannot be read: it has more than 200 levels of lists and objects.',
    ],
    [
      'an object that doubles again and again',
      doubled(60),
      '',
      '"input" cannot be read: it repeats the same objects too often.',
    ],
  ])('is one finding for %s', (_, input, pointer, message) => {
    const answer = validateRecord(EvidenceSchema, input, { kind: 'evidence' });
    expect(answer).toMatchObject({ ok: false, findings: [{ pointer, message, code: 'document-unreadable' }] });
    expect(answer.findings).toHaveLength(1);
    expect(answer.findings[0]?.subject).toEqual({ kind: 'evidence', id: '' });
  });
});

describe('an input that can be read', () => {
  it.each([
    ['200 levels', nested(200), '', 'field-type-invalid'],
    ['an object that doubles some times', withCustom(doubled(15)), undefined, undefined],
    ['custom fields of 101 levels', withCustom({ deep: nested(100) }), '/custom', 'json-too-deep'],
    ['custom fields of 100 levels', withCustom({ deep: nested(99) }), undefined, undefined],
    ['the key __proto__', JSON.parse('{"__proto__":{"reference":"x"}}'), '/__proto__', 'field-unknown'],
    ['the key constructor', JSON.parse('{"constructor":{"prototype":1}}'), '/constructor', 'field-unknown'],
    ['half of a character', withCustom({ text: '\uD83D' }), '/custom', 'json-half-character'],
    ['a big integer', 5n, '', 'field-type-invalid'],
    ['a symbol', Symbol('x'), '', 'field-type-invalid'],
    ['a function', throwing, '', 'field-type-invalid'],
    ['a function in custom fields', withCustom({ run: throwing }), '/custom', 'not-json'],
    ['a Date in custom fields', withCustom({ on: new Date(0) }), '/custom', 'not-json'],
    ['a map as custom fields', withCustom(new Map([['a', 1]])), '/custom', 'field-type-invalid'],
    ['a map in custom fields', withCustom({ map: new Map() }), '/custom', 'not-json'],
    ['an object without a prototype', Object.assign(Object.create(null) as object, evidence), undefined, undefined],
    ['an object of another realm', runInNewContext(`(${JSON.stringify(evidence)})`), undefined, undefined],
    ['undefined', undefined, '', 'field-type-invalid'],
  ])('is judged by the schema for %s', (_, input, pointer, code) => {
    const { findings } = validateRecord(EvidenceSchema, input);
    expect([findings[0]?.pointer, findings[0]?.code]).toEqual([pointer, code]);
  });

  it('names a Date and quotes no huge text', () => {
    expect(firstOf({ ...evidence, collectedOn: new Date(0) })).toEqual([
      '/collectedOn',
      'field-type-invalid',
      expect.stringMatching(/^"collectedOn" must be a text, not a Date/),
    ]);
    expect(firstOf({ ...evidence, collectedOn: 'x'.repeat(10_000_000) })[2]?.length).toBeLessThan(500);
    expect(
      JSON.stringify(validateRecord(EvidenceSchema, { ['k'.repeat(1000)]: 1 }).findings[0]?.message).length,
    ).toBeLessThan(600);
  });

  it('is read as JSON has it: own fields, each once', () => {
    class Row {
      readonly reference = 'log';
      readonly #day = '2026-02-01';
      get collectedOn(): string {
        return this.#day;
      }
    }
    expect(validateRecord(EvidenceSchema, new Row()).findings).toMatchObject([
      { code: 'field-missing', pointer: '/collectedOn' },
    ]);
    let reads = 0;
    const counted = {
      ...evidence,
      get reference() {
        reads += 1;
        return 'log';
      },
    };
    expect(validateRecord(EvidenceSchema, counted)).toMatchObject({ ok: true, value: { reference: 'log' } });
    expect(reads).toBe(1);
  });

  it('keeps the key __proto__ of custom fields where a schema keeps it', () => {
    const Any = z.unknown() as unknown as z.ZodType<CustomFields>;
    const answer = validateRecord(Any, JSON.parse('{"__proto__":[1]}'));
    expect(JSON.stringify(answer)).toBe('{"ok":true,"value":{"__proto__":[1]},"findings":[]}');
  });
});
