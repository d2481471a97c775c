import { describe, expect, it } from 'vitest';
import { CustomControlIdSchema, StatementControlIdSchema } from '../../../src/controls/index.ts';
import { problemsOf, sentencesOf } from '../problems-of.ts';

describe('StatementControlIdSchema', () => {
  it.each(['A.5.1', 'A.8.34', 'custom:model-cards', 'custom:iso42001/A.6.2.4'])('accepts %s', (id) => {
    expect(StatementControlIdSchema.parse(id)).toBe(id);
  });

  it.each([
    ['A.5.99', 'control-unknown'],
    ['a.5.1', 'control-unknown'],
    ['A.5.1 ', 'control-unknown'],
    ['custom:', 'control-unknown'],
    ['custom: x', 'control-unknown'],
    ['', 'control-unknown'],
    ['__proto__', 'control-unknown'],
    ['5.1', 'control-prefix-missing'],
    ['A.9.2.1', 'control-2013-edition'],
  ])('refuses %j as %s', (id, code) => {
    expect(problemsOf(StatementControlIdSchema, id)).toEqual([`: ${code}`]);
  });

  it.each([null, 5.1, ['A.5.1']])('refuses %j, which is not a text', (value) => {
    expect(problemsOf(StatementControlIdSchema, value)).toEqual([': invalid_type']);
  });

  it.each([
    ['A.5.99', '"A.5.99" is not a control of Annex A; a custom control starts with custom:.'],
    ['5.1', 'The control "5.1" must be written A.5.1.'],
    ['A.9.2.1', '"A.9.2.1" is a control of the 2013 edition.'],
  ])('gives the reason to refuse %j', (id, sentence) => {
    expect(sentencesOf(StatementControlIdSchema, id)).toEqual([sentence]);
  });
});

describe('CustomControlIdSchema', () => {
  it('accepts only a name after the prefix', () => {
    expect(CustomControlIdSchema.parse('custom:x')).toBe('custom:x');
    expect(problemsOf(CustomControlIdSchema, 'custom:')).toEqual([': custom-control-unreadable']);
    expect(problemsOf(CustomControlIdSchema, 'A.5.1')).toEqual([': custom-control-unreadable']);
  });

  it('gives the reason to refuse a name without the prefix', () => {
    expect(sentencesOf(CustomControlIdSchema, 'model-cards')).toEqual([
      '"model-cards" is not custom: and a name, such as custom:model-cards.',
    ]);
  });
});
