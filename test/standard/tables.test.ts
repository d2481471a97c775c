import { describe, expect, it } from 'vitest';
import {
  annexA2013Controls,
  annexAControls,
  clause2013Ids,
  clauseIds,
  clauseItemIds,
  clauses,
  clauses2013,
  control2013Ids,
  controlAttributeLabels,
  controlIds,
  controlThemeLabels,
  controlThemes,
  controlTypes,
  cybersecurityConcepts,
  documentedInformation,
  documentedInformationIds,
  informationSecurityProperties,
  isClauseId,
  isClauseItemId,
  isControlId,
  operationalCapabilities,
  securityDomains,
} from '../../src/standard/index.ts';

const idsOf = <Id>(table: readonly { readonly id: Id }[]): readonly Id[] => table.map(({ id }) => id);
const natural = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

describe('clauses', () => {
  it('has the 41 numbered clauses in order, 30 with a requirement of their own', () => {
    expect(idsOf(clauses)).toEqual(clauseIds);
    expect(clauseIds).toHaveLength(41);
    expect(clauseIds).toEqual([...clauseIds].toSorted(natural));
    expect(clauses.filter(({ kind }) => kind === 'requirement')).toHaveLength(30);
  });

  it('groups exactly the headings', () => {
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

  it('tells topics in at most eight words', () => {
    for (const { items } of clauses)
      for (const { topic } of items) expect(topic.split(' ').length).toBeLessThanOrEqual(8);
  });

  it('marks what Amendment 1:2024 adds: a requirement to 4.1, a note to 4.2', () => {
    const amended = clauses.flatMap(({ id, amendedBy = [] }) =>
      amendedBy.map(({ amendment, kind }) => [id, amendment, kind]),
    );
    expect(amended).toEqual([
      ['4.1', 'Amd 1:2024', 'requirement'],
      ['4.2', 'Amd 1:2024', 'note'],
    ]);
  });
});

describe('clauses2013', () => {
  it('has 35 clauses whose 40 successors are the predecessors of the 2022 edition', () => {
    expect(idsOf(clauses2013)).toEqual(clause2013Ids);
    expect(clause2013Ids).toHaveLength(35);
    const forwards = clauses2013.flatMap(({ id, successors }) => successors.map((successor) => `${id} ${successor}`));
    const backwards = clauses.flatMap(({ id, predecessors }) =>
      predecessors.map((predecessor) => `${predecessor} ${id}`),
    );
    expect(forwards).toHaveLength(40);
    expect(forwards.toSorted()).toEqual(backwards.toSorted());
  });

  it('knows 6.3 as the one new clause, and that 10.1 and 10.2 changed places', () => {
    expect(clauses.filter(({ predecessors }) => predecessors.length === 0).map(({ id }) => id)).toEqual(['6.3']);
    expect(clauses2013.find(({ id }) => id === '10.1')?.successors).toEqual(['10.2']);
    expect(clauses2013.find(({ id }) => id === '10.2')?.successors).toEqual(['10.1']);
  });
});

describe('annexAControls', () => {
  it('has 37, 8, 14 and 34 controls in order', () => {
    expect(idsOf(annexAControls)).toEqual(controlIds);
    expect(controlIds).toEqual([...controlIds].toSorted(natural));
    const perTheme = controlThemes.map((theme) => annexAControls.filter((control) => control.theme === theme).length);
    expect(perTheme).toEqual([37, 8, 14, 34]);
    for (const { id, theme } of annexAControls) expect(controlThemes[Number(id[2]) - 5]).toBe(theme);
  });

  it('has 11 new controls, which are those without a predecessor', () => {
    const isNew = annexAControls.filter((control) => control.isNew).map(({ id }) => id);
    expect(isNew).toEqual(annexAControls.filter(({ predecessors }) => predecessors.length === 0).map(({ id }) => id));
    expect(isNew).toEqual([
      'A.5.7',
      'A.5.23',
      'A.5.30',
      'A.7.4',
      'A.8.9',
      'A.8.10',
      'A.8.11',
      'A.8.12',
      'A.8.16',
      'A.8.23',
      'A.8.28',
    ]);
    expect(annexAControls.filter(({ predecessors }) => predecessors.length > 1)).toHaveLength(24);
    expect(annexAControls.filter(({ predecessors }) => predecessors.length === 1)).toHaveLength(58);
  });

  it('uses the closed vocabularies of 3, 3, 5, 15 and 4 values, every value, in their order, 760 times', () => {
    const vocabularies = {
      controlTypes,
      informationSecurityProperties,
      cybersecurityConcepts,
      operationalCapabilities,
      securityDomains,
    };
    expect(Object.values(vocabularies).map(({ length }) => length)).toEqual([3, 3, 5, 15, 4]);
    let values = 0;
    for (const [attribute, vocabulary] of Object.entries(vocabularies)) {
      const used = annexAControls.map(
        (control) => control[attribute as keyof typeof vocabularies] as readonly string[],
      );
      for (const cell of used) expect(cell).toEqual(vocabulary.filter((value) => cell.includes(value)));
      for (const cell of used) expect(cell.length).toBeGreaterThan(0);
      expect(new Set(used.flat()).size).toBe(vocabulary.length);
      values += used.flat().length;
    }
    expect(values).toBe(760);
  });

  it('has a label for every theme and attribute value', () => {
    expect(Object.keys(controlThemeLabels)).toEqual(controlThemes);
    expect(Object.keys(controlAttributeLabels.controlTypes)).toEqual(controlTypes);
    expect(Object.keys(controlAttributeLabels.informationSecurityProperties)).toEqual(informationSecurityProperties);
    expect(Object.keys(controlAttributeLabels.cybersecurityConcepts)).toEqual(cybersecurityConcepts);
    expect(Object.keys(controlAttributeLabels.operationalCapabilities)).toEqual(operationalCapabilities);
    expect(Object.keys(controlAttributeLabels.securityDomains)).toEqual(securityDomains);
  });
});

describe('annexA2013Controls', () => {
  it('has 114 controls whose 115 successors are the predecessors of the 2022 edition', () => {
    expect(idsOf(annexA2013Controls)).toEqual(control2013Ids);
    expect(control2013Ids).toHaveLength(114);
    const forwards = annexA2013Controls.flatMap(({ id, successors }) =>
      successors.map((successor) => `${id} ${successor}`),
    );
    const backwards = annexAControls.flatMap(({ id, predecessors }) =>
      predecessors.map((predecessor) => `${predecessor} ${id}`),
    );
    expect(forwards).toHaveLength(115);
    expect(forwards.toSorted()).toEqual(backwards.toSorted());
  });

  it('splits A.18.2.3 alone', () => {
    expect(annexA2013Controls.filter(({ successors }) => successors.length !== 1)).toEqual([
      { id: 'A.18.2.3', title: 'Technical compliance review', successors: ['A.5.36', 'A.8.8'] },
    ]);
  });
});

describe('documentedInformation', () => {
  it('has 80 entries, the 19 mandatory ones first, 52 documents and 28 records', () => {
    expect(idsOf(documentedInformation)).toEqual(documentedInformationIds);
    expect(new Set(documentedInformationIds).size).toBe(80);
    expect(documentedInformation.map(({ mandatory }) => mandatory).lastIndexOf(true)).toBe(18);
    expect(documentedInformation.filter(({ mandatory }) => mandatory)).toHaveLength(19);
    expect(documentedInformation.filter(({ kind }) => kind === 'document')).toHaveLength(52);
    expect(documentedInformation.filter(({ kind }) => kind === 'record')).toHaveLength(28);
  });

  it('serves only requirements that exist', () => {
    const isKnown = (id: string): boolean => isClauseId(id) || isClauseItemId(id) || isControlId(id);
    for (const { requirements } of documentedInformation) {
      expect(requirements.length).toBeGreaterThan(0);
      expect(requirements.every(isKnown)).toBe(true);
    }
  });
});
