import { describe, expect, it } from 'vitest';
import { Statement2013Schema, StatementEntry2013Schema } from '../../../src/controls/index.ts';
import { problemsOf, sentencesOf } from '../problems-of.ts';

describe('Statement2013Schema', () => {
  const statement = { id: 'soa', version: '4', issuedOn: '2021-05-01' };
  it.each([
    ['A.9.2.1', []],
    ['custom:x', []],
    ['A.5.15', ['entries.0.control: control-2022-edition']],
    ['A.9.9.9', ['entries.0.control: control-2013-unknown']],
    ['A9.2.1', ['entries.0.control: control-2013-spelling']],
    ['9.2.1', ['entries.0.control: control-2013-spelling']],
    ['A.9.1', ['entries.0.control: control-2013-unknown']],
    ['custom:A.9.2.1', ['entries.0.control: custom-control-of-annex-a']],
  ])('on the control %s finds %j', (control, problems) => {
    expect(
      problemsOf(Statement2013Schema, { ...statement, entries: [{ control, applicability: 'undecided' }] }),
    ).toEqual(problems);
  });

  it.each([
    ['A.5.15', '"A.5.15" is a control of the 2022 edition.'],
    ['A5.1.1', 'The control "A5.1.1" must be written A.5.1.1.'],
    ['A.9.9.9', '"A.9.9.9" is not a control of the 2013 edition of Annex A; a custom control starts with custom:.'],
  ])('gives the reason to refuse %j', (control, sentence) => {
    expect(sentencesOf(StatementEntry2013Schema, { control, applicability: 'undecided' })).toEqual([sentence]);
  });
});
