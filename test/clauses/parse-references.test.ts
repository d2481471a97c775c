import { describe, expect, it } from 'vitest';
import { parseReferences, type Reference, type ReferenceProblem } from '../../src/clauses/index.ts';

/** `6.1.3.d`, `A.5.15`, `GDPR 33`, `GDPR` for the whole; `~` before it for supports. */
function short(reference: Reference): string {
  const mark = reference.relation === 'supports' ? '~' : '';
  if (reference.kind !== 'article') return mark + reference.id;
  return mark + [reference.instrument, reference.article].filter((part) => part !== null).join(' ');
}

function read(text: string): readonly string[] {
  const { references, problems } = parseReferences(text);
  return [...references.map(short), ...problems.map((problem) => `${problem.code}: ${problem.text}`)];
}

describe('parseReferences', () => {
  it('gives each kind of reference its fields', () => {
    expect(parseReferences('Clause 6.1.3(d); supports Annex A 5.31; GDPR Art. 5(1)(f); DORA')).toEqual({
      references: [
        { kind: 'clause', id: '6.1.3.d', relation: 'addresses' },
        { kind: 'control', id: 'A.5.31', relation: 'supports' },
        { kind: 'article', instrument: 'GDPR', article: '5(1)(f)', relation: 'addresses' },
        { kind: 'article', instrument: 'DORA', article: null, relation: 'addresses' },
      ],
      problems: [],
    });
  });

  it.each([
    ['Clause 5.2; Annex A 5.1', ['5.2', 'A.5.1']],
    ['Clause 6.1.3 A 5.1', ['6.1.3', 'A.5.1']],
    ['Clauses 6.1, 8.2, 8.3; Annex A 5.7', ['6.1', '8.2', '8.3', 'A.5.7']],
    ['Annex A 5.15-5.18, 8.2, 8.3, 8.5', ['A.5.15', 'A.5.16', 'A.5.17', 'A.5.18', 'A.8.2', 'A.8.3', 'A.8.5']],
    ['A.8.25–A.8.31', ['A.8.25', 'A.8.26', 'A.8.27', 'A.8.28', 'A.8.29', 'A.8.30', 'A.8.31']],
    ['GDPR Art. 33/34', ['GDPR 33', 'GDPR 34']],
    ['GDPR Article 30; supports Annex A 5.31, 5.34', ['GDPR 30', '~A.5.31', '~A.5.34']],
    ['Annex A 6.1-6.3, 6.8; Clause 7.2, 7.3', ['A.6.1', 'A.6.2', 'A.6.3', 'A.6.8', '7.2', '7.3']],
    ['Clause 4.3; Clause 6.2', ['4.3', '6.2']],
    ['Annex A 5.34, 8.11; GDPR', ['A.5.34', 'A.8.11', 'GDPR']],
  ])('reads what real registers say: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'A5.15',
    'A.5.15',
    'a 5.15.',
    'A. 5.15',
    'Annex A 5.15',
    'Annex A.5.15',
    'AnnexA 5.15',
    'Annex 5.15',
    'Appendix A 5.15',
    'ANNEX A: 5.15',
    'Annex\u00A0A\u202F5.15',
    'Control 5.15',
    'Annex A control A.5.15',
    'control(s) 5.15',
    'Clause A.5.15',
    'ISO 27001:2022 A.5.15',
    'ISO/IEC 27001:2022 Annex A 5.15',
    'ISO27001 Annex A 5.15',
    'DIN EN ISO/IEC 27001:2024, Annex A 5.15',
    '27001:2022 A.5.15',
    'ISO/IEC 27002:2022 5.15',
    'ISO 27002 clause 5.15',
    'ISO/IEC 27001:2022 + A.5.15',
    'ISO/IEC 27001:2022 / Annex A 5.15',
    'A.5.15 Access control',
    'A.5.15: ACCESS CONTROL',
    'A.5.15 – Access control',
    'A.5.15 (Access control)',
    'see also A.5.15, A.5.15 and A.5.15',
  ])('reads the control in %j', (text) => {
    expect(read(text)).toEqual(['A.5.15']);
  });

  it.each([
    ['§ 6.1.3 d)', '6.1.3.d'],
    ['§6.1.3d', '6.1.3.d'],
    ['Cl. 6.1.3.d', '6.1.3.d'],
    ['CLAUSE 6.1.3 ( d )', '6.1.3.d'],
    ['Clause 6.1.3 lit. d', '6.1.3.d'],
    ['Clause 6.1.3 item D', '6.1.3.d'],
    ['Clause 6.1.3 a', '6.1.3.a'],
    ['Section 6.1.2(a)(1)', '6.1.2.a.1'],
    ['Clause(s) 6.1.2.a.1', '6.1.2.a.1'],
    ['Sub-clause 6.1.2 a) 1)', '6.1.2.a.1'],
    ['ISO/IEC 27001:2022/Amd 1:2024 Clause 4.1', '4.1'],
    ['EN ISO/IEC 27001:2023+A1:2024, Clause 4.1', '4.1'],
    ['ISO/IEC 27001:2022/Amd. 1 Clause 4.1', '4.1'],
    ['Clause 6.1.3.(d)', '6.1.3.d'],
    ['Clause 6.1.2.(a).(1)', '6.1.2.a.1'],
    ['Clause 5.2 Policy', '5.2'],
    ['Clause 9.2', '9.2'],
  ])('reads the clause or item in %j', (text, id) => {
    expect(read(text)).toEqual([id]);
  });

  it.each([
    ['annex a 5.15 to 5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['Annex A 5.15 through 5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['Annex A 5.15—5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['Annex A 5.15−5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['Annex A 5.15‑17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['A.5.15 - Annex A.5.17', ['A.5.15', 'A.5.16', 'A.5.17']],
    ['A.5.37-A.6.2', ['A.5.37', 'A.6.1', 'A.6.2']],
    ['A.5.1-A.5.1', ['A.5.1']],
    ['Clauses 9.3.1-3', ['9.3.1', '9.3.2', '9.3.3']],
    ['Clause 4.1 - Clause 4.3', ['4.1', '4.2', '4.3']],
    ['Clauses 4 to 10', ['4', '5', '6', '7', '8', '9', '10']],
    ['Clause 6.1.3 b) - d)', ['6.1.3.b', '6.1.3.c', '6.1.3.d']],
    ['Clause 6.1.3(b)-6.1.3(d)', ['6.1.3.b', '6.1.3.c', '6.1.3.d']],
    ['Clause 6.1.3 (b-d), 6.2', ['6.1.3.b', '6.1.3.c', '6.1.3.d', '6.2']],
    ['Clause 6.1.3 (b, d)', ['6.1.3.b', '6.1.3.d']],
    ['Clause 6.1.3.(b-d)', ['6.1.3.b', '6.1.3.c', '6.1.3.d']],
    ['Clause 6.1.3.(c), (d)', ['6.1.3.c', '6.1.3.d']],
    ['Clause 6.1.3(c), (d) and e); f', ['6.1.3.c', '6.1.3.d', '6.1.3.e', '6.1.3.f']],
    ['GDPR Art. 12-14', ['GDPR 12', 'GDPR 13', 'GDPR 14']],
    ['NIS2 Art. 21(2)(a)-(c)', ['NIS2 21(2)(a)', 'NIS2 21(2)(b)', 'NIS2 21(2)(c)']],
  ])('expands the range in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['Art. 5(1)(f) GDPR', ['GDPR 5(1)(f)']],
    ['Art. 5 (1) f) GDPR', ['GDPR 5(1)(f)']],
    ['Art. 5(1)f GDPR', ['GDPR 5(1)(f)']],
    ['GDPR Art. 5.(1).(f)', ['GDPR 5(1)(f)']],
    ['GDPR 5.1.f', ['GDPR 5(1)(f)']],
    ['Article 5 para. 1 point (f) of the GDPR', ['GDPR 5(1)(f)']],
    ['Art. 5 Abs. 1 lit. f DSGVO', ['GDPR 5(1)(f)']],
    ['eIDAS Art. 45a', ['eIDAS 45a']],
    ['GDPR Art. 5(1a)', ['GDPR 5(1a)']],
    ['GDPR 33', ['GDPR 33']],
    ['GDPR, Art. 33', ['GDPR 33']],
    ['GDPR Art. 33; 34', ['GDPR 33', 'GDPR 34']],
    ['GDPR (Regulation (EU) 2016/679) Art. 33', ['GDPR 33']],
    ['Articles 12 to 13 and 33 of the General Data Protection Regulation', ['GDPR 12', 'GDPR 13', 'GDPR 33']],
    ['Art. 33, Art. 34, GDPR', ['GDPR 33', 'GDPR 34']],
    ['Art. 33 GDPR, Art. 21 NIS2', ['GDPR 33', 'NIS2 21']],
    ['GDPR Art. 33, Art. 21, 23 NIS-2', ['GDPR 33', 'NIS2 21', 'NIS2 23']],
    ['GDPR Art. 33, NIS 2 Art. 23', ['GDPR 33', 'NIS2 23']],
    ['GDPR Art. 33, NIS2', ['GDPR 33', 'NIS2']],
    ['GDPR Art. 33 NIS2', ['GDPR 33', 'NIS2']],
    ['GDPR, NIS2 and Clause 5.2', ['GDPR', 'NIS2', '5.2']],
    ['supports GDPR, Annex A 5.34', ['~GDPR', '~A.5.34']],
    ['GDPR; GDPR Art. 5; GDPR', ['GDPR', 'GDPR 5']],
    ['UK GDPR Art. 33 - DORA Art. 19', ['UK GDPR 33', 'DORA 19']],
    ['Directive 2002/58/EC', ['ePrivacy']],
  ])('finds the instrument of the articles in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('holds the relation until the next semicolon, and the namespace until the next name', () => {
    expect(read('supports A.5.1, 5.2; 5.3, Clause 5.2; supporting 5.3 and addressing 4.1')).toEqual([
      '~A.5.1',
      '~A.5.2',
      'A.5.3',
      '5.2',
      '~5.3',
      '4.1',
    ]);
  });

  it('keeps the written order and removes repeats, of the same relation only', () => {
    expect(read('Annex A 8.20-8.22, 8.9, 8.21, 8.20-8.22; supports 8.9')).toEqual([
      'A.8.20',
      'A.8.21',
      'A.8.22',
      'A.8.9',
      '~A.8.9',
    ]);
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
  ])('reads nothing of %j and says why', (text, expected) => {
    expect(read(text).join(' | ')).toBe(expected);
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
  ])('reads the rest of %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
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
  ])('takes no number of another framework for one of ISO/IEC 27001: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads nothing of an exception', () => {
    expect(read('Annex A 5.1-5.3 except 5.2, Clause 6.2; Clause 5.2')).toEqual([
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
  ])('says what became of the control of the 2013 edition in %j', (text, problemText, suggestions) => {
    const { references, problems } = parseReferences(text);
    expect(references).toEqual([]);
    expect(problems).toMatchObject([{ code: 'unknown-control', text: problemText, edition: '2013', suggestions }]);
  });

  it('suggests the same for a range of the 2013 edition that runs backwards', () => {
    const suggestions = ['A.5.16', 'A.5.18', 'A.8.2'];
    expect(parseReferences('A.9.2.3-A.9.2.1').problems).toMatchObject([{ edition: '2013', suggestions }]);
  });

  it('names no edition where there is no telling', () => {
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

  it('reads no clause of a text that speaks of the 2013 edition: some changed places', () => {
    const { references, problems } = parseReferences('ISO 27001:2013 Clause 10.1, 10.3; 10.2; Clause 10.2');
    expect(references.map(short)).toEqual(['10.2']);
    expect(problems.map(({ code, text, edition }) => [code, text, edition])).toEqual([
      ['unknown-clause', '10.1', '2013'],
      ['unknown-clause', '10.3', undefined],
      ['unknown-clause', '10.2', '2013'],
    ]);
  });

  it('gives offsets in UTF-16 code units', () => {
    const expected: ReferenceProblem[] = [
      { code: 'unreadable', text: '👍', start: 0, end: 2 },
      { code: 'unknown-clause', text: '11', start: 11, end: 13 },
      { code: 'missing-namespace', text: '33', start: 20, end: 22 },
    ];
    expect(parseReferences('👍; Clause 11; Art. 33').problems).toEqual(expected);
  });

  it.each(['', ' ', '\u00A0\u200B\n', ';;', '(((', '–', '.,;'])('finds nothing in %j', (text) => {
    expect(parseReferences(text)).toEqual({ references: [], problems: [] });
  });
});
