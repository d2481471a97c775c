import { describe, expect, it } from 'vitest';
import {
  type ClauseId,
  clauseIds,
  clauseItemIds,
  clauses,
  clauseTitles,
  getClause,
  requirementClauseIds,
} from '../../src/standard/index.ts';
import { digestOf, idsOf, natural } from './tables.ts';

describe('clauses', () => {
  it('has the 41 numbered clauses in order, 30 with a requirement of their own', () => {
    expect(idsOf(clauses)).toEqual(clauseIds);
    expect(clauseIds).toHaveLength(41);
    expect(clauseIds).toEqual([...clauseIds].toSorted(natural));
    expect(clauses.filter(({ kind }) => kind === 'requirement')).toHaveLength(30);
  });

  it('has sub-clauses below the headings only', () => {
    const parents = new Set(clauses.flatMap(({ parent }) => parent ?? []));
    expect(clauses.filter(({ kind }) => kind === 'heading').map(({ id }) => id)).toEqual(
      [...parents].toSorted(natural),
    );
    for (const { id, parent } of clauses)
      expect(parent).toBe(id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null);
  });

  it('has 98 letters and 22 numbers below them, each under its clause', () => {
    expect(clauses.flatMap(({ items }) => idsOf(items))).toEqual(clauseItemIds);
    const numbered = clauseItemIds.filter((id) => /\.[a-z]\.\d$/.test(id));
    expect([clauseItemIds.length - numbered.length, numbered.length]).toEqual([98, 22]);
    for (const { id, items } of clauses) for (const item of items) expect(item.id.startsWith(`${id}.`)).toBe(true);
  });

  it('has topics of at most eight words', () => {
    for (const { items } of clauses)
      for (const { topic } of items) expect(topic.split(' ').length).toBeLessThanOrEqual(8);
  });

  it('marks the additions of Amendment 1:2024: a requirement to 4.1, a note to 4.2', () => {
    const amended = clauses.flatMap(({ id, amendedBy = [] }) =>
      amendedBy.map(({ amendment, kind }) => [id, amendment, kind]),
    );
    expect(amended).toEqual([
      ['4.1', 'Amd 1:2024', 'requirement'],
      ['4.2', 'Amd 1:2024', 'note'],
    ]);
  });

  it('composes the published facts', () => {
    expect(digestOf(clauses)).toBe('4cf86e357c8f840a8512a95decd0bbe15234ad0c50e373c885d91a528185349c');
    expect(clauses.map(({ title }) => title)).toEqual(clauseIds.map((id) => clauseTitles[id]));
  });
});

describe('requirementClauseIds', () => {
  it('lists the clauses without sub-clauses', () => {
    expect(requirementClauseIds).toEqual(idsOf(clauses.filter(({ kind }) => kind === 'requirement')));
    expect(requirementClauseIds).toHaveLength(30);
  });
});

describe('getClause', () => {
  it('finds the entry of a clause', () => {
    expect(getClause('9.3.2')).toMatchObject({ title: 'Management review inputs', parent: '9.3', kind: 'requirement' });
  });

  it('throws a RangeError that names a value that is not a clause', () => {
    expect(() => getClause('11' as ClauseId)).toThrow(
      new RangeError('id must be a clause of ISO/IEC 27001:2022, got "11"'),
    );
    expect(() => getClause(11 as never)).toThrow(
      new RangeError('id must be a clause of ISO/IEC 27001:2022, got number'),
    );
  });
});
