import { describe, expect, it } from 'vitest';
import { makeRiskCriteria } from '../../../src/fixtures/risk/make-risk-criteria.ts';
import { labelsOf, type RiskCriteria, riskCriteriaPresets } from '../../../src/risk/index.ts';

const base = makeRiskCriteria();
const criteria: RiskCriteria = {
  ...base,
  likelihood: { levels: [{ id: '1', label: 'Rare' }, { id: '2' }, { id: 'same', label: 'Odd' }] },
  impact: {
    levels: [
      { id: '1', label: 'Minor' },
      { id: '3', label: 'Major' },
      { id: 'same', label: 'Odd' },
    ],
  },
  levels: [{ id: 'low', label: 'Low' }, { id: 'high' }],
  impactCategories: [{ id: 'image', label: 'Public image' }],
  scoring: {
    kind: 'product',
    bands: [
      { level: 'low', from: 1 },
      { level: 'high', from: 4 },
    ],
  },
};

describe('labelsOf', () => {
  it('gives the labels of levels, scales and categories, and leaves out an id without one', () => {
    const labels = labelsOf(criteria);
    expect(labels['level']).toEqual({ low: 'Low' });
    expect(labels['likelihood']).toEqual({ '1': 'Rare', same: 'Odd' });
    expect(labels['impact']).toEqual({ '1': 'Minor', '3': 'Major', same: 'Odd' });
    expect(labels['category']).toEqual({ image: 'Public image' });
    expect(labels['risk-criteria-columns-identical.lower']).toEqual(labels['impact']);
    expect(labels['lower']).toEqual(labels['likelihood']);
  });

  it('gives no label for an id that likelihood and impact label differently', () => {
    expect(labelsOf(criteria)['neighbour']).toEqual({ '3': 'Major', same: 'Odd' });
  });

  it('gives the derivation of each score, in ids where there is no label', () => {
    const scores = labelsOf(criteria)['currentScore'];
    expect(Object.keys(scores ?? {})).toHaveLength(9);
    expect(scores?.['1 × 3 = 2']).toBe('Rare × Major = 2');
    expect(scores?.['2 × 1 = 2']).toBe('2 × Minor = 2');
    expect(labelsOf(riskCriteriaPresets.iso27005)['fromScore']).toHaveProperty(['unlikely, minor'], 'Unlikely, Minor');
  });

  it('leaves out a pair without a level, which the schema refuses, and categories that are not listed', () => {
    const { impactCategories: _listed, ...rest } = criteria;
    const labels = labelsOf({ ...rest, scoring: { kind: 'product', bands: [{ level: 'unknown', from: 1 }] } });
    expect(labels['currentScore']).toEqual({});
    expect(labels['category']).toEqual({});
  });

  it('reads an id that objects inherit as any other', () => {
    const levels = [{ id: 'constructor' }, { id: '__proto__', label: 'Odd' }];
    expect(Object.entries(labelsOf({ ...criteria, levels })['level'] ?? {})).toEqual([['__proto__', 'Odd']]);
  });

  it('refuses criteria that cannot be read', () => {
    expect(() => labelsOf({ ...criteria, levels: 7 as never })).toThrow(
      new RangeError('criteria.levels must be a list, got 7'),
    );
  });
});
