import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseReferences, ReferenceSchema } from '../../../src/clauses/index.ts';

const control = { kind: 'control', id: 'A.5.15', relation: 'addresses' };
const clause = { kind: 'clause', id: '6.1.3.d', relation: 'supports' };
const article = { kind: 'article', instrument: 'GDPR', article: '5(1)(f)', relation: 'addresses' };

describe('ReferenceSchema', () => {
  it.each([
    control,
    clause,
    article,
    { ...clause, id: '6.1.3' },
    { ...article, article: null },
    { ...article, instrument: 'Family Code' },
  ])('accepts %j', (reference) => {
    expect(ReferenceSchema.parse(reference)).toEqual(reference);
  });

  it.each(['1', '999', '45a', '45aa', '5(1a)', '5(ii)', '5(viii)', '21(2)(a)'])('accepts the article %s', (text) => {
    expect(ReferenceSchema.parse({ ...article, article: text })).toEqual({ ...article, article: text });
  });

  it.each([
    ['an unknown kind', { ...control, kind: 'annex' }, ['kind'], 'invalid_union'],
    ['a control without its prefix', { ...control, id: '5.15' }, ['id'], 'invalid_value'],
    ['a clause that does not exist', { ...clause, id: '11' }, ['id'], 'invalid_value'],
    ['a control as a clause', { ...clause, id: 'A.5.15' }, ['id'], 'invalid_value'],
    ['an unknown relation', { ...control, relation: 'covers' }, ['relation'], 'invalid_value'],
    [
      'an article that is missing',
      { kind: 'article', instrument: 'GDPR', relation: 'addresses' },
      ['article'],
      'invalid_type',
    ],
    ['an unknown key', { ...control, note: 'x' }, [], 'unrecognized_keys'],
  ])('refuses %s', (_, reference, path, code) => {
    expect(ReferenceSchema.safeParse(reference).error?.issues).toMatchObject([{ path, code }]);
  });

  it.each([
    ['an instrument without a name', { ...article, instrument: ' ' }, ['instrument'], 'text-empty'],
    ['an article zero', { ...article, article: '0' }, ['article'], 'article-unreadable'],
    ['an article of four digits', { ...article, article: '1000' }, ['article'], 'article-unreadable'],
    ['an open bracket', { ...article, article: '5(1' }, ['article'], 'article-unreadable'],
    ['an article with blanks', { ...article, article: '5 (1)' }, ['article'], 'article-unreadable'],
  ])('refuses %s by a code of this library', (_, reference, path, code) => {
    expect(ReferenceSchema.safeParse(reference).error?.issues).toMatchObject([
      { path, code: 'custom', params: { code } },
    ]);
  });

  it('names the article that it refuses', () => {
    const { error } = ReferenceSchema.safeParse({ ...article, article: '5 (1)' });
    expect(error?.issues[0]?.message).toBe('"5 (1)" is not an article in a form such as 33, 45a or 5(1)(f).');
  });

  it.each(['input', 'output'] as const)('has a JSON Schema of its %s with one shape for each kind', (io) => {
    const { oneOf } = z.toJSONSchema(ReferenceSchema, { io });
    expect(oneOf?.map((shape) => (typeof shape === 'object' ? shape.properties?.['kind'] : shape))).toEqual([
      { type: 'string', const: 'clause' },
      { type: 'string', const: 'control' },
      { type: 'string', const: 'article' },
    ]);
  });

  it('gives the same answers when compiled', () => {
    const compiled = z.compile(ReferenceSchema);
    expect(compiled.parse(article)).toEqual(article);
    expect(compiled.safeParse({ ...control, id: '5.15' }).success).toBe(false);
  });

  it('accepts the references that parseReferences gives', () => {
    const { references } = parseReferences(
      'Clauses 4-10, 6.1.2 a) 1); Annex A 5.1-8.34; GDPR; Art. 5(1)(f), 45aa eIDAS',
    );
    expect(references.length).toBe(7 + 1 + 93 + 3);
    for (const reference of references) expect(ReferenceSchema.parse(reference)).toEqual(reference);
  });
});
