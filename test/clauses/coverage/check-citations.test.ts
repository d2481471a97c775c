import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkCitations,
  type StatementFacts,
  type DocumentFacts,
  parseReferences,
} from '../../../src/clauses/index.ts';
import { controlIds } from '../../../src/standard/index.ts';

function document(id: string, text: string): DocumentFacts {
  return { id, references: parseReferences(text).references };
}

function found(documents: readonly DocumentFacts[], ...entries: StatementFacts['entries']): readonly string[] {
  return checkCitations(documents, { entries }).map(({ code, subject }) => `${code} ${subject.id}`);
}

const applicable = { control: 'A.5.4', applicability: 'applicable' } as const;

describe('checkCitations', () => {
  it('finds nothing where documents and statement agree', () => {
    const documents = [document('Roles', 'Annex A 5.2-5.4'), document('Conduct', 'A.5.4')];
    expect(found(documents, { ...applicable, policies: [{ document: 'Conduct' }, { document: 'Roles' }] })).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('finds a range that includes an excluded control', () => {
    const documents = [document('Backup', 'A.8.13'), document('Secure Development', 'Clause 8.1; Annex A 8.25-8.31')];
    expect(checkCitations(documents, { entries: [{ control: 'A.8.30', applicability: 'excluded' }] })).toEqual([
      {
        code: 'citation-of-excluded-control',
        severity: 'error',
        message: '"Secure Development" cites A.8.30, which the Statement of Applicability excludes.',
        requirements: ['6.1.3.d', 'A.8.30'],
        subject: { kind: 'document', id: 'Secure Development' },
        path: ['documents', 1, 'references', 6],
        params: { document: 'Secure Development', control: 'A.8.30' },
      },
    ]);
  });

  it('finds a document that only supports an excluded control', () => {
    const documents = [document('RoPA', 'supports A.5.4')];
    expect(found(documents, { control: 'A.5.4', applicability: 'excluded' })).toEqual([
      'citation-of-excluded-control RoPA',
    ]);
  });

  it('finds an applicable control that no document cites', () => {
    expect(checkCitations([document('Backup', 'A.8.13')], { entries: [applicable] })).toEqual([
      {
        code: 'citation-missing',
        severity: 'warning',
        message: 'A.5.4 is applicable, but no document cites it.',
        requirements: ['7.5.1.b', 'A.5.4'],
        subject: { kind: 'control', id: 'A.5.4' },
        path: ['entries', 0],
        params: { control: 'A.5.4' },
      },
    ]);
    expect(found([document('Conduct', 'supports A.5.4')], applicable)).toEqual([]);
  });

  it('finds each difference between the register and the statement', () => {
    const documents = [document('Roles', 'A.5.4'), document('Conduct', 'A.5.4'), document('Security', 'A.5.1')];
    const policies = [{ document: 'Security' }, { document: 'Conduct' }];
    const findings = checkCitations(documents, { entries: [{ ...applicable, policies }] });
    expect(findings.map(({ code, message, path }) => ({ code, message, path }))).toEqual([
      {
        code: 'citation-missing-in-document',
        message: 'The Statement of Applicability names "Security" for A.5.4, but "Security" does not cite it.',
        path: ['entries', 0, 'policies', 0],
      },
      {
        code: 'citation-missing-in-statement',
        message: '"Roles" cites A.5.4, but the Statement of Applicability does not name it there.',
        path: ['documents', 0, 'references', 0],
      },
    ]);
  });

  it('expects the statement to name only documents that address the control', () => {
    const entry = { ...applicable, policies: [] };
    expect(found([document('RoPA', 'supports A.5.4')], entry)).toEqual([]);
    const both = 'citation-missing-in-statement RoPA';
    expect(found([document('RoPA', 'supports A.5.4; A.5.4')], entry)).toEqual([both]);
    expect(found([document('RoPA', 'A.5.4; supports A.5.4')], entry)).toEqual([both]);
  });

  it('compares documents of one id as one, and gives the place of each', () => {
    const documents = [document('Roles', 'A.5.4'), document('Roles', 'A.5.3'), document('Roles', 'A.5.4')];
    expect(found(documents, { ...applicable, policies: [{ document: 'Roles' }, { document: 'Roles' }] })).toEqual([]);
    const findings = checkCitations(documents, { entries: [{ ...applicable, policies: [] }] });
    expect(findings.map(({ path }) => path[1])).toEqual([0, 2]);
  });

  it('accepts a named document that supports the control, and passes over an unknown document', () => {
    const policies = [{ document: 'RoPA' }, { document: 'Elsewhere' }];
    expect(found([document('RoPA', 'supports A.5.4')], { ...applicable, policies })).toEqual([]);
  });

  it('passes over documents without references, and policies that name them', () => {
    const documents = [{ id: 'Unread' }, document('Roles', 'A.5.4')];
    const policies = [{ document: 'Unread' }];
    const findings = checkCitations(documents, { entries: [{ ...applicable, policies }] });
    expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([['citation-missing-in-statement', 1]]);
  });

  it('compares no documents where the row has no policies, and nothing where it is undecided', () => {
    expect(found([document('Roles', 'A.5.4')], applicable)).toEqual([]);
    expect(found([document('Roles', 'A.5.4')], { ...applicable, applicability: 'undecided', policies: [] })).toEqual(
      [],
    );
    expect(found([], { ...applicable, applicability: 'undecided' })).toEqual([]);
  });

  it('passes over custom controls, unknown controls and the second row of a control', () => {
    const rows = ['custom:cameras', 'A.9.2.1', '5.4'].map((control) => ({
      control,
      applicability: 'applicable' as const,
    }));
    expect(found([], ...rows)).toEqual([]);
    expect(found([document('Roles', 'A.5.4')], applicable, { control: 'A.5.4', applicability: 'excluded' })).toEqual(
      [],
    );
  });

  it('finds every citation of an excluded control once per document', () => {
    const numbers = fc.uniqueArray(fc.constantFrom(...controlIds), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(numbers, { maxLength: 5 }), numbers, (cited, excluded) => {
        const documents = cited.map((ids, index) => document(`D${index}`, ids.join(', ')));
        const entries = excluded.map((control) => ({ control, applicability: 'excluded' as const }));
        const expected = cited.flat().filter((id) => excluded.includes(id)).length;
        expect(checkCitations(documents, { entries })).toHaveLength(expected);
      }),
    );
  });
});
