import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessCoverage } from '../../../src/clauses/index.ts';
import { folded } from '../../../src/core/rows/vocabulary.ts';
import { documentHeaders } from '../../../src/governance/document-rows/document-columns.ts';
import {
  checkGovernance,
  readDocumentRows,
  type ReadDocumentRowsOptions,
  versionInForce,
} from '../../../src/governance/index.ts';
import { codesOf } from '../../codes-of.ts';

function readRow(cells: object, options: ReadDocumentRowsOptions = {}) {
  const { documents, unread, findings } = readDocumentRows(
    [{ Title: 'Backup policy', Kind: 'plan', ...cells }],
    options,
  );
  return { document: documents[0], unread, findings: findings.map(({ message }) => message) };
}

const bare = { id: 'Backup policy', title: 'Backup policy', kind: 'plan', versions: [] } as const;

describe('readDocumentRows', () => {
  it('puts every cell in its place', () => {
    const cells = {
      ID: 'POL-16',
      Kind: 'Richtlinie',
      Owner: 'CTO',
      'Parent document': 'POL-1',
      Classification: 'Internal',
      Relevance: 'Annex A 8.13; supports Clause 8.1',
      Version: '1.1',
      Change: 'redaktionell',
      Summary: 'Names of tools',
      Author: 'ben',
      'Approved by': 'ada',
      'Approved as': 'ciso',
      'Approved on': '15.06.2026',
      'Published on': '2026-06-22',
      'Valid from': '01.07.2026',
      'Review cycle': 'every 2 years',
      'Last review': '2026-09-14',
      'Next review': '2027-06-30',
      'Withdrawn on': '2028-01-01',
    };
    expect(readRow(cells)).toEqual({
      document: {
        id: 'POL-16',
        title: 'Backup policy',
        kind: 'topic-policy',
        owner: 'CTO',
        parent: 'POL-1',
        classification: 'Internal',
        references: [
          { kind: 'control', id: 'A.8.13', relation: 'addresses' },
          { kind: 'clause', id: '8.1', relation: 'supports' },
        ],
        review: { every: 'P2Y', mode: 'rolling', anchor: '2026-09-14' },
        nextReviewOn: '2027-06-30',
        versions: [
          {
            version: '1.1',
            change: 'editorial',
            history: [
              { state: 'approved', enteredOn: '2026-06-15' },
              { state: 'published', enteredOn: '2026-06-22' },
            ],
            preparedBy: 'ben',
            approvedBy: { person: 'ada', role: 'ciso' },
            effectiveFrom: '2026-07-01',
            summary: 'Names of tools',
          },
        ],
        reviews: [{ on: '2026-09-14', outcome: 'kept' }],
        retiredOn: '2028-01-01',
      },
      unread: [],
      findings: [],
    });
  });

  it('reads a bare row, and takes the title for the id', () => {
    expect(readRow({})).toEqual({ document: bare, unread: [], findings: [] });
  });

  it('gives no document without a title or a known kind', () => {
    expect(readRow({ Title: '' })).toEqual({
      document: undefined,
      unread: [{ row: 2, cells: { Kind: 'plan' } }],
      findings: ['Row 2 has no title; a document must have one.'],
    });
    expect(readRow({ Kind: '' }).findings).toEqual(['Row 2 has no kind; a document must have one.']);
    expect(readRow({ Kind: 'poster' }).unread).toEqual([{ row: 2, cells: { Title: 'Backup policy', Kind: 'poster' } }]);
    expect(readRow({ Kind: 'poster' }, { words: { poster: 'guideline' } }).document?.kind).toBe('guideline');
    expect(codesOf(readDocumentRows([{ Title: 'Backup policy' }]).findings)).toEqual(['column-missing']);
  });

  it('takes the day of effect for that of publication, and a version for a major one, where nothing else is said', () => {
    const versionOf = (cells: object) => readRow({ Version: '1.0', ...cells }).document?.versions[0];
    expect(versionOf({})).toEqual({ version: '1.0', change: 'major', history: [] });
    expect(versionOf({ Effective: '2026-07-01' })).toEqual({
      version: '1.0',
      change: 'major',
      history: [{ state: 'published', enteredOn: '2026-07-01' }],
      effectiveFrom: '2026-07-01',
    });
    expect(versionOf({ Effective: '2026-07-01', 'Published on': 'in June' })?.history).toEqual([]);
    expect(versionOf({ 'Approved on': '2026-06-15' })?.history).toEqual([
      { state: 'approved', enteredOn: '2026-06-15' },
    ]);
  });

  it('keeps cells that have no place: days without a version, an approver without a role, an interval without a day', () => {
    expect(readRow({ 'Approved on': '2026-06-15' })).toEqual({
      document: { ...bare, custom: { 'Approved on': '2026-06-15' } },
      unread: [],
      findings: ['The cell in row 2, column "Approved on", has no place in this record; it is kept under custom.'],
    });
    for (const cells of [{ Approver: 'ada' }, { 'Approved as': 'ciso' }, { 'Review cycle': 'yearly' }]) {
      const { document, findings } = readRow({ Version: '1.0', ...cells });
      expect(document?.versions).toEqual([{ version: '1.0', change: 'major', history: [] }]);
      expect(document?.custom).toEqual(cells);
      expect(findings).toHaveLength(1);
    }
    for (const cells of [
      { Approver: '=A1', 'Approved as': 'ciso' },
      { Approver: 'ada', 'Approved as': '=A1' },
    ])
      expect(readRow({ Version: '1.0', ...cells }).document?.versions[0]?.approvedBy).toBeUndefined();
  });

  it.each([
    ['yearly', 'P1Y'],
    ['P18M', 'P18M'],
    ['jährlich', 'P1Y'],
    ['sometimes', undefined],
    ['', undefined],
  ])('reads the interval %j as %j, from the approval or the publication', (text, every) => {
    const cells = { Version: '1.0', 'Valid from': '2026-07-01', 'Review cycle': text };
    expect(readRow(cells).document?.review).toEqual(
      every === undefined ? undefined : { every, mode: 'rolling', anchor: '2026-07-01' },
    );
    expect(readRow({ ...cells, 'Approved on': '2026-06-15' }).document?.review?.anchor).toBe(
      every === undefined ? undefined : '2026-06-15',
    );
    expect(readRow(cells).findings).toHaveLength(text === 'sometimes' ? 1 : 0);
  });

  it('reads the origin of external documents only', () => {
    const origin = { Publisher: 'ISO', Edition: '2022' };
    expect(readRow({ Kind: 'external', ...origin }).document?.external).toEqual({ publisher: 'ISO', edition: '2022' });
    expect(readRow({ Kind: 'external', Publisher: '' }).document).toEqual({ ...bare, kind: 'external' });
    expect(readRow(origin).document).toEqual({ ...bare, custom: origin });
  });

  it('keeps the citations that it can read, and names the others', () => {
    const { document, findings } = readRow({ References: 'Annex A 5.1, 5.99; Clause 12' });
    expect(document?.references).toEqual([{ kind: 'control', id: 'A.5.1', relation: 'addresses' }]);
    expect(document?.custom).toEqual({ References: 'Annex A 5.1, 5.99; Clause 12' });
    expect(findings).toEqual([
      'The cell in row 2, column "References", cites "5.99", "12", which is no clause, control or article that can be read.',
    ]);
  });

  it('has no header for two fields', () => {
    const headers = Object.values(documentHeaders).flat().map(folded);
    expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
  });

  it('throws for options of another form, and never for rows', () => {
    expect(() => readDocumentRows([], { columns: { titel: 'Titel' } as never })).toThrow(RangeError);
    expect(() => readDocumentRows([], { words: { Manual: 'book' as never } })).toThrow(
      new RangeError(
        'words.Manual must be one of policy, topic-policy, standard, procedure, plan, guideline, form, record, external, major, minor, editorial, P1M, P3M, P6M, P1Y, P2Y, P3Y, got "book"',
      ),
    );
    expect(codesOf(readDocumentRows('rows' as never).findings)).toEqual(['row-list-unreadable']);
  });
});

describe('readDocumentRows on a published register', () => {
  interface Entry {
    readonly title: string;
    readonly relevance: string;
  }
  const { policies, records } = JSON.parse(readFileSync('examples/data/document-register.json', 'utf8')) as {
    readonly policies: readonly Entry[];
    readonly records: readonly Entry[];
  };
  const rows = [
    ...policies.map((entry) =>
      Object.assign({ kind: entry.title.startsWith('Information') ? 'policy' : 'topic-policy' }, entry),
    ),
    ...records.map((entry) => Object.assign({ kind: 'record' }, entry)),
  ];
  const { documents, unread, findings } = readDocumentRows(rows, { columns: { classification: 'access' } });

  it('reads all 37 documents with all their citations', () => {
    expect([documents.length, unread.length]).toEqual([37, 0]);
    expect(documents.filter(({ kind }) => kind === 'topic-policy')).toHaveLength(23);
    expect(documents.filter(({ kind }) => kind === 'record')).toHaveLength(13);
    expect(documents.flatMap(({ references = [] }) => references)).toHaveLength(145);
    expect(documents.filter(({ classification }) => classification === 'employees only')).toHaveLength(12);
    expect(documents.map(({ id }) => id)).toEqual(rows.map(({ title }) => title));
  });

  it('keeps the columns that no document has under custom', () => {
    expect(findings.map(({ code, params }) => [code, params['column']])).toEqual([
      ['column-unmapped', 'contains'],
      ['column-unmapped', 'status'],
      ['column-unmapped', 'cadence'],
    ]);
    expect(documents.find(({ id }) => id === 'Internal Audit Programme')?.custom).toEqual({
      contains: '["plan","reports"]',
      status: 'not yet established',
      cadence: 'annual',
    });
  });

  it('gives documents that cover the requirements and that the check can judge', () => {
    const { clauseTally, controlTally } = assessCoverage(documents);
    expect([clauseTally.counted, controlTally.counted]).toEqual([23, 82]);
    expect(documents.every((document) => versionInForce(document, { on: '2026-11-21' }).version === null)).toBe(true);
    const codes = codesOf(checkGovernance({ controlledDocuments: documents }, { asOf: '2026-11-21' }));
    const count = (wanted: string) => codes.filter((code) => code === wanted).length;
    expect([
      count('document-owner-missing'),
      count('document-version-none-in-force'),
      count('document-review-unplanned'),
      codes.length,
    ]).toEqual([37, 24, 24, 85]);
  });
});
