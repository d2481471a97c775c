import { describe, expect, it } from 'vitest';
import {
  annexAControls,
  controlAttributeLabels,
  type ControlId,
  controlIds,
  controlThemeLabels,
  controlThemes,
  controlTitles,
  controlTypes,
  cybersecurityConcepts,
  getControl,
  informationSecurityProperties,
  operationalCapabilities,
  securityDomains,
} from '../../src/standard/index.ts';
import { digestOf, idsOf, natural } from './tables.ts';

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

  it('composes the published facts', () => {
    expect(digestOf(annexAControls)).toBe('ecd4d0f99cb5f9ad2ed5a748a6e04596293b4b263e5869d94f2038f0753acc21');
    expect(annexAControls.map(({ title }) => title)).toEqual(controlIds.map((id) => controlTitles[id]));
  });
});

describe('getControl', () => {
  it('finds the entry of a control', () => {
    expect(getControl('A.8.9')).toMatchObject({
      title: 'Configuration management',
      theme: 'technological',
      isNew: true,
    });
  });

  it('throws a RangeError that names a value that is not a control', () => {
    expect(() => getControl('A.5.99' as ControlId)).toThrow(
      new RangeError('id must be a control of ISO/IEC 27001:2022, got "A.5.99"'),
    );
  });
});
