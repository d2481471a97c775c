import { describe, expect, it } from 'vitest';
import { parseReferences, type ReferenceProblem } from '../../../src/clauses/index.ts';
import { readReferences, short } from './read-references.ts';

describe('the problems of parseReferences', () => {
  it.each([5, {}, null, undefined])('do not hide that %j is not a text', (value) => {
    expect(() => parseReferences(value as string)).toThrow(/^text must be a string, got /);
  });

  it.each([
    ['Annex A 5.99', 'unknown-control: 5.99'],
    ['A.5.99', 'unknown-control: A.5.99'],
    ['A.5', 'unknown-control: A.5'],
    ['A5.15x', 'unknown-control: A5.15x'],
    ['Annex A 5.18-5.15', 'invalid-range: 5.18-5.15'],
    ['5.18-5.15', 'missing-namespace: 5.18-5.15'],
    ['8.2', 'missing-namespace: 8.2'],
    ['6.1.3(d)', 'missing-namespace: 6.1.3(d)'],
    ['ISO 27001:2022 8.2', 'missing-namespace: 8.2'],
    ['Clause 11', 'unknown-clause: 11'],
    ['Clause 6.1.3(z)', 'unknown-clause: 6.1.3(z)'],
    ['Clause 6.1.3xyz', 'unknown-clause: 6.1.3xyz'],
    ['Clause 4.3-5.1', 'invalid-range: 4.3-5.1'],
    ['Clause 6.1.2.a-6.1.3.d', 'invalid-range: 6.1.2.a-6.1.3.d'],
    ['A.5.1 - A.5.3 - A.5.5', 'invalid-range: A.5.1 - A.5.3 - A.5.5'],
    ['Clause 5.1 to Annex A 5.3', 'invalid-range: 5.1 to Annex A 5.3'],
    ['Clause 5.1-A.5.3', 'invalid-range: 5.1-A.5.3'],
    ['Annex A 5.15..5.18', 'invalid-range: 5.15..5.18'],
    ['A.5.15..A.5.18', 'invalid-range: A.5.15..A.5.18'],
    ['Annex A 5.15 ... 5.18', 'invalid-range: 5.15 ... 5.18'],
    ['Clause 6.1.3..d', 'invalid-range: 6.1.3..d'],
    ['GDPR Art. 33..34', 'invalid-range: 33..34'],
    ['GDPR Art. 5.(1-3)', 'unreadable: 5.(1-3)'],
    ['5.15..5.18', 'missing-namespace: 5.15..5.18'],
    ['Annex A 5.15-5.99', 'unknown-control: 5.15-5.99'],
    ['Annex A 5.98-5.99', 'unknown-control: 5.98-5.99'],
    ['Clause 9.1-9.9', 'unknown-clause: 9.1-9.9'],
    ['Clause 9-a', 'unknown-clause: 9-a'],
    ['Art. 33', 'missing-namespace: 33'],
    ['GDPR Art. 34-33', 'invalid-range: 34-33'],
    ['GDPR Art. 5(1)-6', 'invalid-range: 5(1)-6'],
    ['GDPR Art. 5(1)-6(3)', 'invalid-range: 5(1)-6(3)'],
    ['GDPR Art. 5(1)-(f)', 'invalid-range: 5(1)-(f)'],
    ['GDPR Art. 33 (a-c)', 'unreadable: 33 (a-c)'],
    ['GDPR Art. 33article', 'unreadable: 33article'],
    ['GDPR Art. 5(1-3)', 'unreadable: 5(1-3)'],
    ['GDPR Art. 5(1', 'unreadable: 5(1'],
    ['GDPR Art. 05', 'unreadable: 05'],
    ['GDPR Art. 4-05', 'unreadable: 4-05'],
    ['GDPR Art. 1234', 'unreadable: 1234'],
    ['Annex A', 'unreadable: Annex A'],
    ['Annex B', 'unreadable: Annex B'],
    ['ISO/IEC 27001:2022', 'unreadable: ISO/IEC 27001:2022'],
    ['n/a', 'unreadable: n/a'],
    ['see our policy on phones.', 'unreadable: our policy | unreadable: phones'],
    ['?', 'unreadable: ?'],
    ['👍🏽', 'unreadable: 👍🏽'],
    ['Annex A tbd', 'unreadable: Annex A tbd'],
    ['a policy', 'unreadable: a policy'],
    ['Note:Clause', 'unreadable: Note:Clause'],
  ])('have the reason for which nothing of %j is read', (text, expected) => {
    expect(readReferences(text).join(' | ')).toBe(expected);
  });

  it.each([
    ['Clause 5.2, 11; Annex A 5.1', ['5.2', 'A.5.1', 'unknown-clause: 11']],
    ['Annex A 5.1, 5.3-5.2, 5.4', ['A.5.1', 'A.5.4', 'invalid-range: 5.3-5.2']],
    ['Annex A 5.1, 5.3..5.5, 5.7', ['A.5.1', 'A.5.7', 'invalid-range: 5.3..5.5']],
    ['Annex A 5.1.. 5.3. 5.5..', ['A.5.5', 'invalid-range: 5.1.. 5.3']],
    ['Clause; Annex A 5.1', ['A.5.1', 'unreadable: Clause']],
    ['Annex A and Clause 5.2', ['5.2', 'unreadable: Annex A']],
    ['Clause, tbd; A.5.1', ['A.5.1', 'unreadable: Clause', 'unreadable: tbd']],
    ['ISO 27001, GDPR Art. 5', ['GDPR 5', 'unreadable: ISO 27001']],
    ['GDPR Art.', ['GDPR', 'unreadable: Art']],
    ['Clause 6.1.3 (d', ['6.1.3', 'unreadable: d']],
    ['Clause 6.1.3 (d Annex A 5.1', ['6.1.3', 'A.5.1', 'unreadable: d']],
    ['ISO 27001/Amd', ['unreadable: ISO 27001', 'unreadable: Amd']],
    ['ISO 27001:2022/Amd, A.5.1', ['A.5.1', 'unreadable: ISO 27001:2022', 'unreadable: Amd']],
    ['Art. 33 GDPR 34', ['GDPR 34', 'missing-namespace: 33']],
    ['A.5.15 Access mgmt, 5.16', ['A.5.15', 'A.5.16', 'unreadable: Access mgmt']],
    ['A.5.15 Access controller', ['A.5.15', 'unreadable: Access controller']],
    ['Clause 5.2 a policy', ['5.2', 'unreadable: a policy']],
    ['access control (A.5.15)', ['A.5.15', 'unreadable: access control']],
    ['Annex A 5.1? 5.2', ['A.5.1', 'A.5.2', 'unreadable: ?']],
    ['Clause 5.2 note:Annex A 5.1', ['5.2', 'A.5.1', 'unreadable: note']],
    ['Annex A 5.1 - n/a', ['A.5.1', 'unreadable: n/a']],
    ['x/GDPR', ['GDPR', 'unreadable: x']],
    ['x/and', ['unreadable: x']],
    ['x/5', ['unreadable: x', 'missing-namespace: 5']],
    ['x1Annex A 5.1', ['A.5.1', 'unreadable: x1Annex']],
    ['Annex A 5.15 (b)', ['A.5.15', 'unreadable: b']],
    ['Clause 6.1.2 a-c, d', ['6.1.2.a', '6.1.2.b', '6.1.2.c', '6.1.2.d']],
    ['GDPR Recital 49', ['unreadable: GDPR Recital 49']],
    ['Clause 6.1.3 of ISO 42001, A.5.1', ['unreadable: Clause 6.1.3 of ISO 42001', 'unreadable: A.5.1']],
    ['§ 9 BDSG, A.5.1', ['A.5.1', 'unreadable: § 9 BDSG']],
  ])('leave the rest of %j readable', (text, expected) => {
    expect(readReferences(text)).toEqual(expected);
  });

  it.each([
    ['Clause 5.2, CIS Control 5.1, 5.2; Annex A 5.3', ['5.2', 'A.5.3', 'unreadable: CIS Control 5.1, 5.2']],
    ['Clause 5.2, DPA clause (7.2), A.5.1', ['5.2', 'A.5.1', 'unreadable: DPA clause (7.2']],
    ['Clause 5.2, SOC 2 CC6.1, 7.2, Annex A 5.1', ['5.2', 'A.5.1', 'unreadable: SOC 2 CC6.1, 7.2']],
    ['Clause 5.2, CC6.1, 7.2', ['5.2', 'unreadable: CC6.1, 7.2']],
    ['ISO 9001:2015 Clause 9.2, 9.3; Clause 5.2', ['5.2', 'unreadable: ISO 9001:2015 Clause 9.2, 9.3']],
    ['ISO 9001 7.5, ISO 27001 Clause 7.5', ['7.5', 'unreadable: ISO 9001 7.5']],
    ['Clause 5.2, ISO 9001 7.5; 7.2', ['5.2', 'unreadable: ISO 9001 7.5', 'missing-namespace: 7.2']],
    ['ISO/IEC 27001:2005 A.5.1', ['unreadable: ISO/IEC 27001:2005 A.5.1']],
    ['TISAX 27001 A.5.1', ['A.5.1', 'unreadable: TISAX']],
  ])('have the numbers of another framework: %s', (text, expected) => {
    expect(readReferences(text)).toEqual(expected);
  });

  it.each('except excepting excl excluding not without außer ohne nicht sauf excepto salvo eccetto behalve'.split(' '))(
    'have the exception behind "%s"',
    (word) => {
      expect(readReferences(`Annex A 5.1-5.3 ${word} 5.2`)).toEqual([
        'A.5.1',
        'A.5.2',
        'A.5.3',
        `unreadable: ${word} 5.2`,
      ]);
    },
  );

  it('have the control that an unknown clause may mean', () => {
    const { problems } = parseReferences('ISO/IEC 27001:2022 §5.12, ISO 27001 section 9.4.1');
    expect(problems).toMatchObject([
      { code: 'unknown-clause', text: '5.12', suggestions: ['A.5.12'] },
      { code: 'unknown-clause', text: '9.4.1', edition: '2013', suggestions: ['A.8.3'] },
    ]);
  });

  it('have the whole of an exception', () => {
    expect(readReferences('Annex A 5.1-5.3 except 5.2, Clause 6.2; Clause 5.2')).toEqual([
      'A.5.1',
      'A.5.2',
      'A.5.3',
      '5.2',
      'unreadable: except 5.2, Clause 6.2',
    ]);
  });

  it.each([
    ['A.9.2.1', 'A.9.2.1', ['A.5.16']],
    ['Annex A 9.2.1', '9.2.1', ['A.5.16']],
    ['A.18.2.3', 'A.18.2.3', ['A.5.36', 'A.8.8']],
    ['A.12.6', 'A.12.6', ['A.8.8', 'A.8.19']],
    ['A.10', 'A.10', ['A.8.24']],
    ['A.9.2.1-A.9.2.3', 'A.9.2.1-A.9.2.3', ['A.5.16', 'A.5.18', 'A.8.2']],
    ['ISO 27001:2013 A.5', 'A.5', ['A.5.1']],
    ['ISO 27002:2013 5.1.1', '5.1.1', ['A.5.1']],
  ])('suggest the successors of the control of the 2013 edition in %j', (text, problemText, suggestions) => {
    const { references, problems } = parseReferences(text);
    expect(references).toEqual([]);
    expect(problems).toMatchObject([{ code: 'unknown-control', text: problemText, edition: '2013', suggestions }]);
  });

  it('suggest the same for a range of the 2013 edition that runs backwards', () => {
    const suggestions = ['A.5.16', 'A.5.18', 'A.8.2'];
    expect(parseReferences('A.9.2.3-A.9.2.1').problems).toMatchObject([{ edition: '2013', suggestions }]);
  });

  it('name no edition where the edition is not known', () => {
    const problems = [
      'A.5',
      'A.5.99',
      'A.9.2.1-A.5.99',
      'A.5.99-A.9.2.1',
      'ISO 27001:2013 A.5.15',
      'Clause 11',
    ].flatMap((text) => parseReferences(text).problems);
    expect(problems.map((problem) => Object.keys(problem).toSorted().join())).toEqual(
      Array.from({ length: 6 }, () => 'code,end,start,text'),
    );
  });

  it('have the clauses of the 2013 edition, because some changed places', () => {
    const { references, problems } = parseReferences('ISO 27001:2013 Clause 10.1, 10.3; 10.2; Clause 10.2');
    expect(references.map(short)).toEqual(['10.2']);
    expect(problems.map(({ code, text, edition }) => [code, text, edition])).toEqual([
      ['unknown-clause', '10.1', '2013'],
      ['unknown-clause', '10.3', undefined],
      ['unknown-clause', '10.2', '2013'],
    ]);
  });

  it('have offsets in UTF-16 code units', () => {
    const expected: ReferenceProblem[] = [
      { code: 'unreadable', text: '👍', start: 0, end: 2 },
      { code: 'unknown-clause', text: '11', start: 11, end: 13 },
      { code: 'missing-namespace', text: '33', start: 20, end: 22 },
    ];
    expect(parseReferences('👍; Clause 11; Art. 33').problems).toEqual(expected);
  });

  it.each(['', ' ', '\u00A0\u200B\n', ';;', '(((', '–', '.,;'])('are empty for %j', (text) => {
    expect(parseReferences(text)).toEqual({ references: [], problems: [] });
  });
});
