import { describe, expect, it } from 'vitest';
import { checkDocumentedInformation } from '../../../src/clauses/index.ts';
import { controlIds, documentedInformation } from '../../../src/standard/index.ts';

const mandatory = documentedInformation.filter((entry) => entry.mandatory).map(({ id }) => id);
const all = documentedInformation.map(({ id }) => id);

describe('checkDocumentedInformation', () => {
  it('finds all 19 mandatory kinds missing where there is no document', () => {
    const findings = checkDocumentedInformation([]);
    expect(findings.map(({ subject }) => subject.id)).toEqual(mandatory);
    expect(findings).toHaveLength(19);
    expect(findings[5]).toEqual({
      code: 'documented-information-missing',
      severity: 'error',
      message: 'No document provides the mandatory documented information risk-treatment-plan (Risk treatment plan).',
      requirements: ['6.1.3.e', '8.3'],
      subject: { kind: 'documented-information', id: 'risk-treatment-plan' },
      path: [],
      params: { item: 'risk-treatment-plan', title: 'Risk treatment plan' },
    });
  });

  it('finds nothing where the documents provide all mandatory kinds, alone, shared or twice', () => {
    expect(checkDocumentedInformation([{ id: 'Manual', provides: mandatory }])).toEqual([]);
    expect(checkDocumentedInformation(mandatory.map((item) => ({ id: item, provides: [item, 'isms-scope'] })))).toEqual(
      [],
    );
  });

  it('takes a document without provides as one that provides nothing', () => {
    expect(checkDocumentedInformation([{ id: 'Policy' }])).toHaveLength(19);
  });

  it('expects the mandatory kinds only without applicable controls', () => {
    const documents = [{ id: 'Manual', provides: mandatory }];
    expect(checkDocumentedInformation(documents, {})).toEqual([]);
    expect(checkDocumentedInformation(documents, { applicableControls: [] })).toEqual([]);
  });

  it('finds a missing kind that an applicable control calls for as a warning', () => {
    const findings = checkDocumentedInformation([{ id: 'Manual', provides: mandatory }], {
      applicableControls: ['A.5.37'],
    });
    expect(findings).toEqual([
      {
        code: 'documented-information-missing-for-control',
        severity: 'warning',
        message: 'No document provides operating-procedures (Operating procedures), which A.5.37 calls for.',
        requirements: ['A.5.37'],
        subject: { kind: 'documented-information', id: 'operating-procedures' },
        path: [],
        params: { item: 'operating-procedures', title: 'Operating procedures', controls: ['A.5.37'] },
      },
    ]);
  });

  it('expects no kind that is only usual, and no kind that a document provides', () => {
    const documents = [{ id: 'Manual', provides: mandatory }];
    const expected = documentedInformation.filter(({ basis }) => basis.startsWith('annex-a-')).map(({ id }) => id);
    const findings = checkDocumentedInformation(documents, { applicableControls: controlIds });
    expect(findings.map(({ subject }) => subject.id)).toEqual(expected);
    expect(checkDocumentedInformation([{ id: 'Manual', provides: all }], { applicableControls: controlIds })).toEqual(
      [],
    );
  });

  it('finds an unknown kind that a document provides', () => {
    const documents = [
      { id: 'Manual', provides: mandatory },
      { id: 'Plan', provides: ['isms-scope', 'Isms-Scope', ''] },
    ];
    expect(checkDocumentedInformation(documents)).toMatchObject([
      {
        code: 'documented-information-unknown',
        message: '"Plan" provides "Isms-Scope", which is an unknown kind of documented information.',
        subject: { kind: 'document', id: 'Plan' },
        path: [1, 'provides', 1],
      },
      { path: [1, 'provides', 2] },
    ]);
  });
});
