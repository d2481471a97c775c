import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/clauses/index.ts';
import { readReferences } from './read-references.ts';

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
  ])('reads a line of a real register: %s', (text, expected) => {
    expect(readReferences(text)).toEqual(expected);
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
    expect(readReferences(text)).toEqual(['A.5.15']);
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
    expect(readReferences(text)).toEqual([id]);
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
    expect(readReferences(text)).toEqual(expected);
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
    expect(readReferences(text)).toEqual(expected);
  });

  it('holds the relation until the next semicolon, and the namespace until the next name', () => {
    expect(readReferences('supports A.5.1, 5.2; 5.3, Clause 5.2; supporting 5.3 and addressing 4.1')).toEqual([
      '~A.5.1',
      '~A.5.2',
      'A.5.3',
      '5.2',
      '~5.3',
      '4.1',
    ]);
  });

  it('keeps the written order and removes repeats, of the same relation only', () => {
    expect(readReferences('Annex A 8.20-8.22, 8.9, 8.21, 8.20-8.22; supports 8.9')).toEqual([
      'A.8.20',
      'A.8.21',
      'A.8.22',
      'A.8.9',
      '~A.8.9',
    ]);
  });
});
