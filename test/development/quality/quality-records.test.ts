import { describe, expect, it } from 'vitest';
import { QualityGateSchema, QualityMeasureSchema } from '../../../src/development/index.ts';
import { makeQualityGate, makeQualityMeasure } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

describe('QualityMeasureSchema', () => {
  const bare = { id: 'QM-1', metric: 'coverage', revision: 'f00d', on: '2026-11-03' };
  it.each([
    [bare, []],
    [makeQualityMeasure({ population: 1 }), []],
    [{ ...bare, population: 0 }, []],
    [{ ...bare, value: 0, population: 0 }, ['value: quality-measure-of-nothing']],
    [{ ...bare, id: '' }, ['id: id-empty']],
    [{ ...bare, metric: '' }, ['metric: text-empty']],
    [{ ...bare, value: Number.NaN }, ['value: invalid_type']],
    [{ ...bare, value: Infinity }, ['value: invalid_type']],
    [{ ...bare, value: '80' }, ['value: invalid_type']],
    [{ ...bare, unit: '' }, ['unit: text-empty']],
    [{ ...bare, revision: ' ' }, ['revision: text-empty']],
    [{ ...bare, on: 'today' }, ['on: date-unreadable']],
    [{ ...bare, population: -1 }, ['population: too_small']],
    [{ ...bare, population: 1.5 }, ['population: invalid_type']],
    [{ ...bare, threshold: 1 }, [': unrecognized_keys']],
  ])('on %j finds %j', (measure, problems) => {
    expect(problemsOf(QualityMeasureSchema, measure)).toEqual(problems);
  });

  it('says which value stands over nothing', () => {
    expect(sentencesOf(QualityMeasureSchema, { ...bare, value: 100, population: 0 })).toEqual([
      'The measure has the value 100 over a population of 0.',
    ]);
  });
});

describe('QualityGateSchema', () => {
  const bare = { id: 'QG-1', title: 'Gate', criteria: [] };
  const criterion = { metric: 'coverage', comparator: 'at-least', threshold: 80 };
  const exempt = { metric: 'changed-lines', below: 20, reason: 'Few lines' };
  it.each([
    [bare, []],
    [makeQualityGate(), []],
    [{ ...bare, criteria: [{ ...criterion, exempt, whenMissing: 'fail' }], validFor: 'P30D' }, []],
    [{ ...bare, title: '' }, ['title: text-empty']],
    [{ ...bare, validFor: '30 days' }, ['validFor: period-unreadable']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
    [{ ...bare, criteria: [{ ...criterion, metric: '' }] }, ['criteria.0.metric: text-empty']],
    [{ ...bare, criteria: [{ ...criterion, comparator: 'above' }] }, ['criteria.0.comparator: invalid_value']],
    [{ ...bare, criteria: [{ ...criterion, threshold: Number.NaN }] }, ['criteria.0.threshold: invalid_type']],
    [{ ...bare, criteria: [{ ...criterion, unit: '' }] }, ['criteria.0.unit: text-empty']],
    [{ ...bare, criteria: [{ ...criterion, whenMissing: 'pass' }] }, ['criteria.0.whenMissing: invalid_value']],
    [
      { ...bare, criteria: [{ ...criterion, exempt: { ...exempt, reason: '' } }] },
      ['criteria.0.exempt.reason: text-empty'],
    ],
    [
      { ...bare, criteria: [{ ...criterion, exempt: { ...exempt, below: Infinity } }] },
      ['criteria.0.exempt.below: invalid_type'],
    ],
    [
      { ...bare, criteria: [{ ...criterion, exempt: { ...exempt, metric: '' } }] },
      ['criteria.0.exempt.metric: text-empty'],
    ],
  ])('on %j finds %j', (gate, problems) => {
    expect(problemsOf(QualityGateSchema, gate)).toEqual(problems);
  });
});
