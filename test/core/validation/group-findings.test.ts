import { describe, expect, it } from 'vitest';
import { checkStatement, controlsFindings, deriveApplicability, draftStatement } from '../../../src/controls/index.ts';
import { type Finding, groupFindings } from '../../../src/core/index.ts';

function finding(code: string, severity: Finding['severity'], id: string, requirements: Finding['requirements'] = []) {
  return {
    code,
    severity,
    message: `${code} of ${id}`,
    requirements,
    subject: { kind: 'door', id },
    path: [],
    params: {},
  };
}

describe('groupFindings', () => {
  it('puts errors before warnings before remarks, and codes of one weight in the order of their first finding', () => {
    const groups = groupFindings([
      finding('door-old', 'info', 'A'),
      finding('door-loud', 'warning', 'A'),
      finding('door-open', 'error', 'B'),
      finding('door-dirty', 'warning', 'A'),
      finding('door-broken', 'error', 'A'),
      finding('door-loud', 'warning', 'C'),
    ]);
    expect(groups.map(({ code, count }) => [code, count])).toEqual([
      ['door-open', 1],
      ['door-broken', 1],
      ['door-loud', 2],
      ['door-dirty', 1],
      ['door-old', 1],
    ]);
  });

  it('names five different subjects and counts the further ones', () => {
    const ids = ['A', 'B', 'A', 'C', 'D', 'E', 'F', 'G', 'G'];
    expect(groupFindings(ids.map((id) => finding('door-open', 'error', id)))).toEqual([
      {
        code: 'door-open',
        severity: 'error',
        title: 'Door open',
        requirements: [],
        count: 9,
        subjects: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ kind: 'door', id })),
        more: 2,
      },
    ]);
  });

  it.each([
    [0, 0, 3],
    [2, 2, 1],
    [3, 3, 0],
    [4, 3, 0],
  ])('names at most %i subjects when asked', (subjects, named, more) => {
    const [group] = groupFindings(
      ['A', 'B', 'C'].map((id) => finding('door-open', 'error', id)),
      { subjects },
    );
    expect([group?.subjects.length, group?.more]).toEqual([named, more]);
  });

  it('tells subjects of different kinds apart', () => {
    const door = finding('door-open', 'error', 'A');
    const [group] = groupFindings([door, { ...door, subject: { kind: 'gate', id: 'A' } }]);
    expect(group?.subjects).toEqual([
      { kind: 'door', id: 'A' },
      { kind: 'gate', id: 'A' },
    ]);
  });

  it('keeps the requirements that all findings share, and the gravest weight', () => {
    const [group] = groupFindings([
      finding('door-open', 'info', 'A', ['A.7.2', 'A.7.1']),
      finding('door-open', 'warning', 'B', ['A.7.3', 'A.7.2']),
      finding('door-open', 'info', 'C', ['A.7.2']),
    ]);
    expect(group?.requirements).toEqual(['A.7.2']);
    expect(group?.severity).toBe('warning');
  });

  it('takes the title from the table, and from the code where the table lacks it', () => {
    const findings = [finding('statement-unapproved', 'error', 'S'), finding('door', 'error', 'S')];
    expect(groupFindings(findings, { table: controlsFindings }).map(({ title }) => title)).toEqual([
      controlsFindings['statement-unapproved'].title,
      'Door',
    ]);
    expect(groupFindings(findings).map(({ title }) => title)).toEqual(['Statement unapproved', 'Door']);
    expect(groupFindings([])).toEqual([]);
  });

  it('tells the findings of a fresh draft in less than a kilobyte', () => {
    const decisions = deriveApplicability({ risks: [], obligations: [], exclusions: [] });
    const draft = draftStatement(decisions, { id: 'soa', version: '0.1', issuedOn: '2026-11-30' });
    const findings = checkStatement(draft);
    const groups = groupFindings(findings, { table: controlsFindings });
    expect(findings).toHaveLength(94);
    expect(JSON.stringify(findings).length).toBeGreaterThan(20_000);
    const subjects = [{ kind: 'statement-of-applicability', id: 'soa' }];
    expect(groups).toEqual([
      {
        code: 'statement-control-undecided',
        severity: 'error',
        title: 'Undecided control',
        requirements: ['6.1.3.d'],
        count: 93,
        subjects,
        more: 0,
      },
      {
        code: 'statement-unapproved',
        severity: 'warning',
        title: 'Statement not approved',
        requirements: ['7.5.2.c'],
        count: 1,
        subjects,
        more: 0,
      },
    ]);
    expect(JSON.stringify(groups).length).toBeLessThan(1000);
  });

  it.each([
    ['findings that are no list', [{}], 'findings must be a list, got an object'],
    [
      'an unknown weight',
      [[{ ...finding('a-b', 'error', 'A'), severity: 'high' }]],
      'findings[0].severity must be one of error, warning, info, got "high"',
    ],
    [
      'a subject without an id',
      [[{ ...finding('a-b', 'error', 'A'), subject: { kind: 'a' } }]],
      'findings[0].subject.id must be a text, got undefined',
    ],
    ['a negative number of subjects', [[], { subjects: -1 }], 'subjects must be a whole number from 0, got -1'],
    ['half a subject', [[], { subjects: 1.5 }], 'subjects must be a whole number from 0, got 1.5'],
    ['a table that is no object', [[], { table: [] }], 'table must be an object, got a list'],
    ['options that are no object', [[], 5], 'options must be an object, got 5'],
  ])('refuses %s', (_, args, message) => {
    expect(() => groupFindings(...(args as unknown as Parameters<typeof groupFindings>))).toThrow(
      new RangeError(message),
    );
  });
});
