import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assessCoverage,
  type CoverageRow,
  type DocumentFacts,
  parseReferences,
  type Reference,
} from '../../../src/clauses/index.ts';
import { controlIds } from '../../../src/standard/index.ts';

function document(id: string, text: string): DocumentFacts {
  return { id, references: parseReferences(text).references };
}

function clauseRow(id: string, ...documents: readonly DocumentFacts[]): CoverageRow | undefined {
  return assessCoverage(documents).clauses.find((row) => row.id === id);
}

function idsIn(rows: readonly CoverageRow[], state: CoverageRow['state']): readonly string[] {
  return rows.filter((row) => row.state === state).map(({ id }) => id);
}

describe('assessCoverage', () => {
  it('has a row for each requirement clause and each control, without headings', () => {
    const { clauses, controls, clauseTally, controlTally } = assessCoverage([]);
    expect(clauses).toHaveLength(30);
    expect(clauses.map(({ id }) => id).filter((id) => ['4', '6.1', '7.5', '9.2', '9.3'].includes(id))).toEqual([]);
    expect(controls.map(({ id }) => id)).toEqual(controlIds);
    expect(clauseTally).toEqual({ counted: 0, of: 30, excluded: 0, unknown: 0, share: 0 });
    expect(controlTally).toEqual({ counted: 0, of: 93, excluded: 0, unknown: 0, share: 0 });
    expect(clauses[0]).toEqual({
      id: '4.1',
      title: 'Understanding the organization and its context',
      state: 'uncited',
      citedBy: [],
      partlyCitedBy: [],
      supportedBy: [],
    });
  });

  it('counts a cited clause with its sub-clauses', () => {
    const { clauses, clauseTally } = assessCoverage([document('Risk policy', 'Clause 6.1')]);
    expect(idsIn(clauses, 'cited')).toEqual(['6.1.1', '6.1.2', '6.1.3']);
    expect(clauseTally.counted).toBe(3);
    expect(idsIn(assessCoverage([document('Manual', 'Clause 9')]).clauses, 'cited')).toEqual([
      '9.1',
      '9.2.1',
      '9.2.2',
      '9.3.1',
      '9.3.2',
      '9.3.3',
    ]);
  });

  it('shows a clause of which an item is cited, and does not count it', () => {
    const { clauses, clauseTally } = assessCoverage([document('SoA', 'Clause 6.1.3(d), 6.1.2 a) 1)')]);
    expect(idsIn(clauses, 'partly-cited')).toEqual(['6.1.2', '6.1.3']);
    expect(clauseTally.counted).toBe(0);
    expect(clauses.find(({ id }) => id === '6.1.3')).toMatchObject({ citedBy: ['SoA'], partlyCitedBy: ['SoA'] });
  });

  it('lists the documents that address the whole, address a part, or support it', () => {
    const documents = [
      document('SoA', '6.1.3(d)'),
      document('A', 'Clause 6.1.3 d'),
      document('B', 'Clause 6.1, 6.1.3 d'),
    ];
    expect(clauseRow('6.1.3', ...documents, document('C', 'supports Clause 6.1.3; A.5.1'))).toEqual({
      id: '6.1.3',
      title: 'Information security risk treatment',
      state: 'cited',
      citedBy: ['A', 'B'],
      partlyCitedBy: ['A'],
      supportedBy: ['C'],
    });
  });

  it.each([
    ['Clause 4.1; supports Clause 4.1', 'cited'],
    ['Clause 4.2(a); supports Clause 4.2', 'partly-cited'],
    ['supports Clause 4.2(a)', 'supported'],
    ['GDPR Art. 5', 'uncited'],
  ])('gives the strongest state: %s', (text, state) => {
    const rows = assessCoverage([document('A', text)]).clauses;
    expect(rows.find(({ id }) => id === (text.includes('4.1') ? '4.1' : '4.2'))?.state).toBe(state);
  });

  it('takes excluded controls out of the tally, cited or not', () => {
    const documents = [document('Secure Development', 'Annex A 8.25-8.31'), document('B', 'supports A.5.1')];
    const { controls, controlTally } = assessCoverage(documents, { excludedControls: ['A.8.30', 'A.7.4', 'A.7.4'] });
    expect(controlTally).toEqual({ counted: 6, of: 91, excluded: 2, unknown: 0, share: 6 / 91 });
    expect(controls.find(({ id }) => id === 'A.8.30')).toMatchObject({
      state: 'excluded',
      citedBy: ['Secure Development'],
    });
    expect(idsIn(controls, 'supported')).toEqual(['A.5.1']);
  });

  it('keeps the order of the documents and counts a repeated document once', () => {
    const documents = [document('B', 'A.5.1, A.5.1'), document('A', 'A.5.1'), document('B', 'A.5.1-A.5.2')];
    expect(assessCoverage(documents).controls[0]?.citedBy).toEqual(['B', 'A']);
  });

  it('passes over references that the schema refuses', () => {
    const unknown = { kind: 'control', id: 'A.5.99', relation: 'addresses' } as unknown as Reference;
    expect(assessCoverage([{ id: 'A', references: [unknown] }]).controlTally.counted).toBe(0);
  });

  it('passes over documents without references', () => {
    const documents = [{ id: 'Unread' }, document('A', 'A.5.1'), { id: 'A' }];
    expect(assessCoverage(documents)).toEqual(assessCoverage([document('A', 'A.5.1')]));
  });

  it('does not change its arguments', () => {
    const documents = Object.freeze([Object.freeze(document('A', 'A.5.1'))]);
    expect(assessCoverage(documents, Object.freeze({ excludedControls: [] })).controlTally.counted).toBe(1);
  });
});

describe('assessCoverage on the document register', () => {
  interface Entry {
    readonly title: string;
    readonly relevance: string;
  }
  const register = JSON.parse(readFileSync('examples/data/document-register.json', 'utf8')) as {
    readonly policies: readonly Entry[];
    readonly records: readonly Entry[];
  };
  const policies = register.policies.map(({ title, relevance }) => document(title, relevance));
  const records = register.records.map(({ title, relevance }) => document(title, relevance));

  it('finds the 12 controls that no policy cites, and the 10 that no document covers', () => {
    const byPolicies = assessCoverage(policies);
    expect(idsIn(byPolicies.controls, 'uncited')).toEqual([
      'A.5.5',
      'A.5.6',
      'A.5.8',
      'A.5.31',
      'A.5.32',
      'A.5.35',
      'A.5.36',
      'A.5.37',
      'A.8.4',
      'A.8.18',
      'A.8.33',
      'A.8.34',
    ]);
    expect(byPolicies.controlTally).toEqual({ counted: 81, of: 93, excluded: 0, unknown: 0, share: 81 / 93 });
    const byAll = assessCoverage([...policies, ...records]);
    expect(idsIn(byAll.controls, 'uncited')).toEqual([
      'A.5.5',
      'A.5.6',
      'A.5.8',
      'A.5.32',
      'A.5.35',
      'A.5.36',
      'A.8.4',
      'A.8.18',
      'A.8.33',
      'A.8.34',
    ]);
    expect(idsIn(byAll.controls, 'supported')).toEqual(['A.5.31']);
    expect(byAll.controlTally.counted).toBe(82);
  });

  it('finds the 15 controls that more than one policy cites', () => {
    const repeated = assessCoverage(policies).controls.filter(({ citedBy }) => citedBy.length > 1);
    expect(repeated.map(({ id }) => id.slice(2)).join(' ')).toBe(
      '5.4 5.7 5.10 5.26 5.34 6.2 6.8 7.10 7.14 8.8 8.9 8.10 8.11 8.13 8.31',
    );
    expect(repeated.filter(({ citedBy }) => citedBy.length > 2).map(({ id }) => id)).toEqual(['A.6.8']);
  });

  it('finds the seven clauses that no document cites', () => {
    const { clauses, clauseTally } = assessCoverage([...policies, ...records]);
    expect(idsIn(clauses, 'uncited')).toEqual(['4.1', '4.2', '4.4', '5.1', '6.3', '7.1', '9.1']);
    expect(clauseTally).toMatchObject({ counted: 23, of: 30 });
  });
});

describe('laws of assessCoverage', () => {
  const texts = fc
    .array(
      fc.constantFrom(
        'Clause 6.1',
        'Clause 6.1.3(d)',
        'A.5.1-A.5.9',
        'supports A.8.1',
        'Clause 9',
        'supports Clause 4.2(a)',
      ),
      {
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('; '));
  const registers = fc
    .array(texts, { maxLength: 6 })
    .map((list) => list.map((text, index) => document(`D${index}`, text)));

  it('a further document never lowers a tally, and an exclusion never raises the count', () => {
    fc.assert(
      fc.property(registers, texts, (documents, text) => {
        const before = assessCoverage(documents);
        const after = assessCoverage([...documents, document('last', text)]);
        expect(after.clauseTally.counted).toBeGreaterThanOrEqual(before.clauseTally.counted);
        expect(after.controlTally.counted).toBeGreaterThanOrEqual(before.controlTally.counted);
        const without = assessCoverage(documents, { excludedControls: ['A.5.1', 'A.8.1'] }).controlTally;
        expect(without.of).toBe(91);
        expect(without.counted).toBeLessThanOrEqual(before.controlTally.counted);
      }),
    );
  });

  it('the order of the documents changes no state and no tally', () => {
    fc.assert(
      fc.property(registers, (documents) => {
        const there = assessCoverage(documents);
        const back = assessCoverage(documents.toReversed());
        expect(back.clauses.map(({ state }) => state)).toEqual(there.clauses.map(({ state }) => state));
        expect([back.clauseTally, back.controlTally]).toEqual([there.clauseTally, there.controlTally]);
      }),
    );
  });
});
