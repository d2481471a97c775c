import { describe, expect, it } from 'vitest';
import { formatReferences, parseReferences, type Reference } from '../../../src/clauses/index.ts';

describe('formatReferences', () => {
  it.each([
    ['', ''],
    ['Cl. 5.2; A5.1', 'Clause 5.2; Annex A 5.1'],
    ['Clause 6.1; Clause 8.2, §8.3; A.5.7', 'Clauses 6.1, 8.2, 8.3; Annex A 5.7'],
    ['Annex A 5.1, 5.2, 5.3, 5.5, 5.6, 5.8', 'Annex A 5.1-5.3, 5.5, 5.6, 5.8'],
    ['Annex A 5.9-5.11', 'Annex A 5.9-5.11'],
    ['Annex A 5.3, 5.2, 5.1', 'Annex A 5.3, 5.2, 5.1'],
    ['Annex A 5.36-6.2', 'Annex A 5.36, 5.37, 6.1, 6.2'],
    ['Clauses 4 to 10', 'Clauses 4-10'],
    ['Clause 6.1.1-6.1.3, 6.2', 'Clauses 6.1.1-6.1.3, 6.2'],
    ['Clause 6.1.3 d', 'Clause 6.1.3(d)'],
    ['Clause 6.1.3 a-d', 'Clauses 6.1.3(a)-6.1.3(d)'],
    ['Clause 6.1.2.d.1, 6.1.2.d.2, 6.1.2.d.3', 'Clauses 6.1.2(d)(1)-6.1.2(d)(3)'],
    ['Clause 6.1.2, 6.1.2.a, 6.1.2.a.1', 'Clauses 6.1.2, 6.1.2(a), 6.1.2(a)(1)'],
    ['Art. 33/34 GDPR', 'GDPR Art. 33, 34'],
    ['GDPR Art. 12-14; GDPR; NIS2 Art. 21(2)(a)-(c)', 'GDPR Art. 12-14; GDPR; NIS2 Art. 21(2)(a)-21(2)(c)'],
    ['supports A.5.1, Clause 5.2; 5.3', 'supports Annex A 5.1; supports Clause 5.2; Clause 5.3'],
    ['supports GDPR', 'supports GDPR'],
  ])('writes %j as %j', (text, expected) => {
    expect(formatReferences(parseReferences(text).references)).toBe(expected);
  });

  it('compresses single letters only', () => {
    const articles = ['5(x)', '5(y)', '5(z)', '5(aa)', '5(ab)', '5(ac)'];
    const references = articles.map((article): Reference => {
      return { kind: 'article', instrument: 'GDPR', article, relation: 'addresses' };
    });
    expect(formatReferences(references)).toBe('GDPR Art. 5(x)-5(z), 5(aa), 5(ab), 5(ac)');
  });

  it('does not change its argument', () => {
    const references = Object.freeze(parseReferences('Annex A 5.1-5.3').references);
    expect(formatReferences(references)).toBe('Annex A 5.1-5.3');
    expect(references).toHaveLength(3);
  });
});
