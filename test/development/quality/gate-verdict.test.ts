import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { gateVerdict, type QualityCriterion, type QualityMeasure } from '../../../src/development/index.ts';
import { makeQualityGate, makeQualityMeasure } from '../../../src/fixtures/index.ts';

const options = { revision: 'f00d', asOf: '2026-11-21' } as const;
const coverage: QualityCriterion = { metric: 'line-coverage', comparator: 'at-least', threshold: 80 };

function judge(criterion: QualityCriterion, ...measures: readonly QualityMeasure[]) {
  const { verdict, criteria } = gateVerdict(makeQualityGate({ criteria: [criterion] }), measures, options);
  const [result] = criteria;
  return [verdict, result?.state, result?.reason, result?.value, result?.measure];
}

const value = (one: number): QualityMeasure => makeQualityMeasure({ value: one });

describe('gateVerdict on a criterion', () => {
  it('compares values that are not rounded, and an equal value meets the threshold', () => {
    expect(judge(coverage, value(80))).toEqual(['passed', 'met', 'threshold-met', 80, 'QM-1']);
    expect(judge(coverage, value(79.999_999))).toEqual(['failed', 'failed', 'threshold-not-met', 79.999_999, 'QM-1']);
    for (const comparator of ['at-most', 'none-above'] as const) {
      expect(judge({ ...coverage, comparator }, value(80))[0]).toBe('passed');
      expect(judge({ ...coverage, comparator }, value(80.000_001))[0]).toBe('failed');
    }
    expect(judge({ ...coverage, threshold: 0 }, value(0))[0]).toBe('passed');
  });

  it('is missing without a measure, which may fail it', () => {
    expect(judge(coverage)).toEqual(['incomplete', 'missing', 'not-measured', null, null]);
    expect(judge({ ...coverage, whenMissing: 'fail' })).toEqual(['failed', 'failed', 'not-measured', null, null]);
    expect(judge(coverage, makeQualityMeasure({ metric: 'other' }))[2]).toBe('not-measured');
    expect(judge(coverage, makeQualityMeasure({ on: '2026-11-22' }))[2]).toBe('not-measured');
    expect(judge(coverage, makeQualityMeasure({ on: '2026-11-21' }))[2]).toBe('threshold-met');
    expect(judge(coverage, makeQualityMeasure({ value: undefined }))).toEqual([
      'incomplete',
      'missing',
      'value-missing',
      null,
      'QM-1',
    ]);
  });

  it('is missing where the units differ', () => {
    expect(judge({ ...coverage, unit: 'share' }, value(81))).toEqual([
      'incomplete',
      'missing',
      'unit-differs',
      81,
      'QM-1',
    ]);
    expect(judge({ ...coverage, unit: '%' }, value(81))[1]).toBe('met');
    expect(judge({ ...coverage, unit: '%' }, makeQualityMeasure({ unit: undefined }))[1]).toBe('met');
  });

  it('is stale by a measure of another revision, and by one that is too old', () => {
    const other = makeQualityMeasure({ revision: 'c0de' });
    expect(judge(coverage, other)).toEqual(['incomplete', 'stale', 'other-revision', 81.4, 'QM-1']);
    expect(judge(coverage, makeQualityMeasure({ revision: 'c0de', value: undefined }))[3]).toBeNull();
    expect(judge({ ...coverage, whenMissing: 'fail' }, other)[1]).toBe('stale');
    const gate = makeQualityGate({ validFor: 'P18D' });
    const on = (asOf: '2026-11-21' | '2026-11-22') =>
      gateVerdict(gate, [makeQualityMeasure()], { revision: 'f00d', asOf }).criteria[0]?.reason;
    expect(on('2026-11-21')).toBe('threshold-met');
    expect(on('2026-11-22')).toBe('too-old');
  });

  it('counts the time of a measure from its day, at the end of a month, too', () => {
    const gate = makeQualityGate({ validFor: 'P1M' });
    const judgedOn = (on: CalendarDate, asOf: CalendarDate) =>
      gateVerdict(gate, [makeQualityMeasure({ on })], { revision: 'f00d', asOf }).verdict;
    expect(judgedOn('2026-02-28', '2026-03-28')).toBe('passed');
    expect(judgedOn('2026-02-28', '2026-03-29')).toBe('incomplete');
    expect(judgedOn('2026-02-28', '2026-03-31')).toBe('incomplete');
    expect(judgedOn('2026-01-31', '2026-02-28')).toBe('passed');
    expect(judgedOn('2026-01-31', '2026-03-01')).toBe('incomplete');
    expect(judgedOn('2026-04-30', '2026-05-31')).toBe('incomplete');
  });

  it('is exempt where there was nothing to measure', () => {
    const nothing = makeQualityMeasure({ value: undefined, population: 0 });
    expect(judge(coverage, nothing)).toEqual(['nothing-measured', 'exempt', 'nothing-to-measure', null, 'QM-1']);
    expect(judge(coverage, makeQualityMeasure({ population: 1 }))[1]).toBe('met');
  });

  it('is exempt for a small revision, with the reason of the gate', () => {
    const criterion = { ...coverage, exempt: { metric: 'changed-lines', below: 20, reason: 'Few lines' } };
    const size = (lines: number | undefined, id = 'QM-2') =>
      makeQualityMeasure({ id, metric: 'changed-lines', unit: undefined, value: lines });
    const gate = makeQualityGate({ criteria: [criterion], validFor: 'P18D' });
    const [result] = gateVerdict(gate, [size(19), value(10)], options).criteria;
    expect(result).toEqual({
      metric: 'line-coverage',
      comparator: 'at-least',
      threshold: 80,
      state: 'exempt',
      reason: 'small-revision',
      value: 19,
      measure: 'QM-2',
      exemption: 'Few lines',
    });
    const stateWith = (...measures: readonly QualityMeasure[]) =>
      gateVerdict(gate, measures, options).criteria[0]?.state;
    expect(stateWith(size(20), value(10))).toBe('failed');
    expect(stateWith(size(undefined), value(10))).toBe('failed');
    expect(stateWith(size(19), size(20, 'QM-3'), value(10))).toBe('failed');
    expect(stateWith(size(19, 'QM-3'), size(19), value(10))).toBe('exempt');
    expect(stateWith({ ...size(19), revision: 'c0de' }, value(10))).toBe('failed');
    expect(stateWith({ ...size(19), on: '2026-11-02' }, value(10))).toBe('failed');
    expect(stateWith(value(10))).toBe('failed');
  });

  it('takes the latest measure, of one day the worst, of equal ones the first by id', () => {
    const later = makeQualityMeasure({ id: 'QM-2', value: 90, on: '2026-11-04' });
    expect(judge(coverage, later, value(10))[4]).toBe('QM-2');
    expect(judge(coverage, value(81), makeQualityMeasure({ id: 'QM-0', value: 10 }))[4]).toBe('QM-0');
    expect(judge(coverage, makeQualityMeasure({ id: 'QM-2' }), makeQualityMeasure({ id: 'QM-0' }))[4]).toBe('QM-0');
    expect(judge(coverage, value(82), value(81))[3]).toBe(81);
  });
});

describe('gateVerdict as a whole', () => {
  const gate = (...metrics: readonly string[]) =>
    makeQualityGate({ criteria: metrics.map((metric) => Object.assign({}, coverage, { metric })) });
  const met = makeQualityMeasure({ metric: 'met' });
  const failed = makeQualityMeasure({ id: 'QM-2', metric: 'failed', value: 1 });
  const stale = makeQualityMeasure({ id: 'QM-3', metric: 'stale', revision: 'c0de' });
  const nothing = makeQualityMeasure({ id: 'QM-4', metric: 'nothing', value: undefined, population: 0 });

  it.each([
    [['met', 'nothing'], 'passed'],
    [['met', 'missing'], 'incomplete'],
    [['met', 'stale'], 'incomplete'],
    [['met', 'missing', 'failed'], 'failed'],
    [['nothing'], 'nothing-measured'],
    [[], 'nothing-measured'],
  ])('of %j is %s', (metrics, verdict) => {
    const result = gateVerdict(gate(...metrics), [met, failed, stale, nothing], options);
    expect([result.gate, result.revision, result.verdict]).toEqual(['QG-1', 'f00d', verdict]);
  });

  it('refuses numbers that are not finite, and what it cannot read', () => {
    const broken = makeQualityGate({ criteria: [{ ...coverage, threshold: Number.NaN }] });
    expect(() => gateVerdict(broken, [], options)).toThrow(
      new RangeError('gate.criteria[0].threshold must be a finite number, got NaN'),
    );
    expect(() => gateVerdict(gate(), [value(Infinity)], options)).toThrow(/^measures\[0\].value must be a finite/);
    expect(() => gateVerdict(gate(), [], { revision: 'f00d', asOf: 'now' as never })).toThrow(/^asOf must be/);
  });
});
