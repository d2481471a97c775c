import { describe, expect, it } from 'vitest';
import { instruments, parseReferences } from '../../../src/clauses/index.ts';

const spellings = instruments.flatMap(({ id, citation, spellings: others }) =>
  [id, citation, ...others].map((spelling) => [spelling, id] as const),
);

describe('instruments', () => {
  it('lists the legal instruments of an ISMS', () => {
    expect(instruments.map(({ id }) => id)).toEqual([
      'GDPR',
      'UK GDPR',
      'ePrivacy',
      'NIS2',
      'DORA',
      'CRA',
      'CER',
      'AI Act',
      'Data Act',
      'Cybersecurity Act',
      'eIDAS',
    ]);
  });

  it('has no spelling twice', () => {
    const written = spellings.map(([spelling]) => spelling.toLowerCase());
    expect(written.filter((spelling, index) => written.indexOf(spelling) < index)).toEqual([]);
  });

  it.each(spellings)('%s is read as %s, before and behind an article', (spelling, instrument) => {
    const expected = [{ kind: 'article', instrument, article: '5(1)', relation: 'addresses' }];
    expect(parseReferences(`${spelling} Art. 5(1)`)).toEqual({ references: expected, problems: [] });
    expect(parseReferences(`Art. 5(1) of the ${spelling.toUpperCase()}.`)).toEqual({
      references: expected,
      problems: [],
    });
    expect(parseReferences(spelling).references).toEqual([{ ...expected[0], article: null }]);
  });
});
