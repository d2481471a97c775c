import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReferences, instruments, parseReferences, type Reference } from '../../../src/clauses/index.ts';
import { clauseIds, clauseItemIds, controlIds } from '../../../src/standard/index.ts';

function withoutRepeats(references: readonly Reference[]): readonly Reference[] {
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}

const relation = fc.constantFrom('addresses', 'supports');
const number = fc.integer({ min: 1, max: 999 }).map(String);
const point = fc.oneof(
  number,
  fc.tuple(number, fc.constantFrom('a', 'b')).map((parts) => parts.join('')),
  fc.constantFrom('a', 'b', 'c', 'f', 'z', 'aa', 'iii', 'viii'),
);
const article = fc
  .tuple(number, fc.constantFrom('', '', 'a', 'bb'), fc.array(point, { maxLength: 3 }))
  .map(([base, letter, points]) => base + letter + points.map((part) => `(${part})`).join(''));
const oneReference: fc.Arbitrary<Reference> = fc.oneof(
  fc.record({ kind: fc.constant('clause'), id: fc.constantFrom(...clauseIds, ...clauseItemIds), relation }),
  fc.record({ kind: fc.constant('control'), id: fc.constantFrom(...controlIds), relation }),
  fc.record({
    kind: fc.constant('article'),
    instrument: fc.constantFrom(...instruments.map(({ id }) => id)),
    article: fc.oneof(
      fc.constantFrom('33', '5(1)(f)', '5(4)', null),
      article,
      fc.integer({ min: 30, max: 36 }).map(String),
    ),
    relation,
  }),
);

/** Neighbours of the catalogues, so that ranges come up. */
const neighbours: fc.Arbitrary<readonly Reference[]> = fc
  .tuple(fc.constantFrom(clauseIds, clauseItemIds, controlIds), fc.nat(), fc.integer({ min: 1, max: 9 }), relation)
  .map(([ids, start, length, shared]) =>
    ids.slice(start % ids.length, (start % ids.length) + length).map((id): Reference => {
      if (id.startsWith('A.')) return { kind: 'control', id: id as (typeof controlIds)[number], relation: shared };
      return { kind: 'clause', id: id as (typeof clauseIds)[number], relation: shared };
    }),
  );
const lists: fc.Arbitrary<readonly Reference[]> = fc
  .array(
    fc.oneof(
      oneReference.map((reference) => [reference]),
      neighbours,
    ),
    { maxLength: 12 },
  )
  .map((parts) => withoutRepeats(parts.flat()));

/** Scraps of citations in any order: they break a parser sooner than random strings do. */
const scraps = fc
  .array(
    fc.constantFrom(
      'Clause',
      'Annex A',
      'A.',
      'a',
      'Art.',
      'GDPR',
      'NIS2',
      'ISO/IEC',
      '27001',
      ':2013',
      '27002',
      'ISO 9001',
      '§',

      '5.1',
      '5.15',
      '6.1.3',
      '8',
      '9.2.1',
      '99',
      '2022',
      '(',
      ')',
      '(d)',
      'd)',
      '.',
      ',',
      ';',
      '-',
      '–',
      'to',
      '/',

      'and',
      'supports',
      'except',
      'see',
      'foo',
      'control',
      'Access control',
      'UK',
      '(EU)',
      'ISO 42001',
      'of the',
      'BDSG',
      'Data Protection Act 2018',
      'CIS',
      'Recital',
      'Kapitel V',
      'Abs. 1',
      'lit. b',
      'ff',
      'bis',
      'à',
      '/20',
      '|',
      '\n',
      '\n- ',
      '\n1. ',
      '&nbsp;',
      '<br/>',
      '2016/679',
      'Amendment 1:2024',
      '6 controls',
      '?',
      '\u00A0',
      ' ',
      ' ',
      ' ',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(scraps, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('parseReferences', () => {
  it('reads back what formatReferences writes, for every list without repeats', () => {
    fc.assert(
      fc.property(lists, (references) => {
        expect(parseReferences(formatReferences(references))).toEqual({ references, problems: [] });
      }),
      { numRuns: 800 },
    );
  });

  it('answers any text with real references, each once, and problems that are parts of it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { references, problems } = parseReferences(text);
        expect(new Set(references.map((reference) => JSON.stringify(reference))).size).toBe(references.length);
        let behind = 0;
        for (const { text: part, start, end } of problems) {
          expect(part).toBe(text.slice(start, end));
          expect(part).not.toBe('');
          expect(start).toBeGreaterThanOrEqual(behind);
          behind = end;
        }
        expect(parseReferences(formatReferences(references))).toEqual({ references, problems: [] });
      }),
      { numRuns: 1500 },
    );
  });

  it('reads every letter case, kind of dash and kind of blank the same', () => {
    fc.assert(
      fc.property(lists, (references) => {
        const text = formatReferences(references);
        const other = text.toUpperCase().replaceAll('-', ' – ').replaceAll(' ', '\u00A0');
        expect(parseReferences(other)).toEqual({ references, problems: [] });
      }),
    );
  });

  it('reads a text and its repetition the same', () => {
    fc.assert(
      fc.property(lists, (references) => {
        const text = formatReferences(references);
        expect(parseReferences(`${text}; ${text}`)).toEqual({ references, problems: [] });
      }),
    );
  });

  it.each([
    'A.',
    '5.1-',
    '(',
    '7',
    '7 ',
    '1.',
    'A.5.1-A.8.34, ',
    'Art. 1-999 GDPR, ',
    'iso/',
    'A.9-A.18 ',

    'Clause 6.1.3 a), b) ',

    'Art. 5(1 ',
    'x (((',
    'x clause ',

    '\uD800',

    '5.1 - Clause ',
    '5.1..Clause ',
    '5.1..',
    'regulation (eu) ',
    'A.5.15 Access ',
    '\u00A0',
    'of ',
    '§ 9 ',
    'Art. 33, ',
    'GDPR, ',
    'A.5.1 of ',
    'A.5.1 | ISO 42001 ',
    'ISO 42001, A.5.1 ',
    'Art. 1(1)(1)(1)(1)(1)(1)(1)(1)',
    'Art. 5 Abs. 1 und ',
    'a, ',
    '(b) GDPR ',
    'GDPR, (paragraph ',
    'A.5.1/2',
    '\n- ',
    '1. a\n',
    'except\n- ',
    'x (5.1 ',
    'CIS clause ',
    '62443-2-',
    '<br/>',
    '&nbsp',
  ])(
    'answers a text of a million characters made of %j',
    (scrap) => {
      const text = `Clause 5.2; ${scrap.repeat(Math.ceil(1_000_000 / scrap.length))}`;
      const { references, problems } = parseReferences(text);
      expect(references[0]).toEqual({ kind: 'clause', id: '5.2', relation: 'addresses' });
      expect(problems.every(({ text: part, start, end }) => part.length === end - start)).toBe(true);
    },
    60_000,
  );
});
