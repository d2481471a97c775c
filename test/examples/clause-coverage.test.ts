import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DocumentRegister, report } from '../../examples/clause-coverage/report.ts';

const register = JSON.parse(readFileSync('examples/data/document-register.json', 'utf8')) as DocumentRegister;
const lines = report(register);

/** The lines under a heading, up to the next empty line. */
function section(title: string): readonly string[] {
  const start = lines.indexOf(title) + 2;
  expect(start, `${title} is a heading`).toBeGreaterThan(1);
  const end = lines.indexOf('', start);
  return lines.slice(start, end === -1 ? undefined : end);
}

describe('the clause coverage of the document register', () => {
  it('opens with the tallies', () => {
    expect(lines.slice(0, 3)).toEqual([
      '24 policies and 13 records cite clauses and controls of ISO/IEC 27001:2022.',
      'Controls: 81 of 93 (87 %) cited by policies, 82 of 93 (88 %) with the records.',
      'Clauses: 10 of 30 (33 %) cited by policies, 23 of 30 (77 %) with the records.',
    ]);
  });

  it('shows who covers each clause and each control of a theme', () => {
    const clauses = section('Clauses 4 to 10: who cites what');
    expect(clauses.filter((line) => /^ {2}\d/.test(line))).toHaveLength(30);
    expect(clauses).toContain('  5.2    Policy                                  Information Security Policy');
    expect(clauses.join(' ').replaceAll(/ +/g, ' ')).toContain('[Risk Register]; [Statement of Applicability] in part');
    const people = section('Annex A, people controls: 8 of 8 cited by policies or records');
    expect(people.filter((line) => /^ {2}\d/.test(line))).toHaveLength(8);
  });

  it('names the gaps and what is cited more than once', () => {
    expect(section('12 controls that no policy cites').map((line) => line.trim().split(' ')[0])).toEqual(
      '5.5 5.6 5.8 5.31 5.32 5.35 5.36 5.37 8.4 8.18 8.33 8.34'.split(' '),
    );
    expect(section('10 controls that remain when the records are added')).toEqual([
      '  Annex A 5.5, 5.6, 5.8, 5.32, 5.35, 5.36, 8.4, 8.18, 8.33, 8.34',
    ]);
    expect(section('7 clauses that nothing cites')).toEqual(['  Clauses 4.1, 4.2, 4.4, 5.1, 6.3, 7.1, 9.1']);
    const repeated = section('15 controls that more than one policy cites').filter((line) => /^ {2}\d/.test(line));
    expect(repeated.map((line) => line.trim().split(' ')[0])).toEqual(
      '5.4 5.7 5.10 5.26 5.34 6.2 6.8 7.10 7.14 8.8 8.9 8.10 8.11 8.13 8.31'.split(' '),
    );
  });

  it('names the mandatory documented information that nothing provides', () => {
    const missing = section('4 of 19 kinds of mandatory documented information that nothing provides').slice(1);
    expect(missing.map((line) => line.trim().split(' ')[0])).toEqual(['7.5.3', '9.1', '9.2.2', '9.2.2']);
  });

  it('reads every citation of the register, and shows one that it cannot read', () => {
    expect(section('0 citations that could not be read')).toEqual(['  Every word of the relevance column was read.']);
    const policies = [{ title: 'Old Access Policy', relevance: 'A.9.2.1' }];
    expect(report({ policies, records: [] }).slice(-2)).toEqual([
      '----------------------------------',
      '         Old Access Policy                       unknown-control: A.9.2.1; now 5.16',
    ]);
  });

  it('fits a terminal of 100 columns and a pipe', () => {
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
    expect(lines.join('\n')).toMatch(/^[\n -~]+$/);
  });
});
