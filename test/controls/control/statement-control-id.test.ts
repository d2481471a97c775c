import { describe, expect, it } from 'vitest';
import { CustomControlIdSchema, StatementControlIdSchema } from '../../../src/controls/index.ts';
import { problemsOf, sentencesOf } from '../problems-of.ts';

describe('StatementControlIdSchema', () => {
  it.each([
    'A.5.1',
    'A.8.34',
    'custom:model-cards',
    'custom:iso42001/A.6.2.4',
    'custom:1.2',
    'custom:A',
    'custom:A.5.1b',
    'custom:cis-5.1',
  ])('accepts %s', (id) => {
    expect(StatementControlIdSchema.parse(id)).toBe(id);
  });

  it.each([
    ['A.5.99', 'control-unknown'],
    ['a.5.1', 'control-spelling'],
    ['A.5.1 ', 'control-spelling'],
    ['A5.1', 'control-spelling'],
    ['A.5.01', 'control-spelling'],
    ['A 5.1', 'control-spelling'],
    ['A-5.1', 'control-spelling'],
    ['Annex A 5.1', 'control-spelling'],
    ['A.8.025', 'control-spelling'],
    ['a.8.25.', 'control-spelling'],
    ['8.25.', 'control-spelling'],
    ['8.25', 'control-prefix-missing'],
    ['A5.99', 'control-unknown'],
    ['A.5.38', 'control-unknown'],
    ['4.1', 'control-unknown'],
    ['A.19.1', 'control-unknown'],
    ['A.5.1.2.3', 'control-unknown'],
    ['A.5.1 and A.5.2', 'control-unknown'],
    ['AI-5.1', 'control-unknown'],
    ['A.7', 'control-theme'],
    ['A.9.1', 'control-2013-group'],
    ['A.14.2', 'control-2013-group'],
    ['A.10', 'control-2013-group'],
    ['a17', 'control-2013-group'],
    ['9.2.1', 'control-2013-edition'],
    ['A9.2.1', 'control-2013-edition'],
    ['custom:A.5.1', 'custom-control-of-annex-a'],
    ['custom:a5.1', 'custom-control-of-annex-a'],
    ['custom:A.5.99', 'custom-control-of-annex-a'],
    ['custom:A.10', 'custom-control-of-annex-a'],
    ['custom:Annex A 5.1', 'custom-control-of-annex-a'],
    ['custom:A.9.2.1', 'custom-control-of-annex-a'],
    ['custom:8.25', 'custom-control-of-annex-a'],
    ['custom:A.5.1.', 'custom-control-of-annex-a'],
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
    ['A.9.2.1', '"A.9.2.1" is a control of the 2013 edition; it went into A.5.16.'],
    ['A.9.1', '"A.9.1" is a group of controls of the 2013 edition; they went into A.5.15.'],
    ['a5.01', 'The control "a5.01" must be written A.5.1.'],
    ['A.7', '"A.7" is a theme of Annex A, not a control.'],
    ['custom:A.5.1', '"custom:A.5.1" has the number of a control of Annex A instead of a name.'],
  ])('gives the reason to refuse %j', (id, sentence) => {
    expect(sentencesOf(StatementControlIdSchema, id)).toEqual([sentence]);
  });
});

describe('CustomControlIdSchema', () => {
  it('accepts only a name after the prefix', () => {
    expect(CustomControlIdSchema.parse('custom:x')).toBe('custom:x');
    expect(problemsOf(CustomControlIdSchema, 'custom:')).toEqual([': custom-control-unreadable']);
    expect(problemsOf(CustomControlIdSchema, 'A.5.1')).toEqual([': custom-control-unreadable']);
    expect(problemsOf(CustomControlIdSchema, 'custom:A.5.1')).toEqual([': custom-control-of-annex-a']);
  });

  it('gives the reason to refuse a name without the prefix', () => {
    expect(sentencesOf(CustomControlIdSchema, 'model-cards')).toEqual([
      '"model-cards" is not custom: and a name, such as custom:model-cards.',
    ]);
  });
});
