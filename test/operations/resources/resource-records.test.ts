import { describe, expect, it } from 'vitest';
import { makeCapacity, makeConfigurationBaseline, makeMalwareProtection } from '../../../src/fixtures/index.ts';
import { CapacitySchema, ConfigurationBaselineSchema, MalwareProtectionSchema } from '../../../src/operations/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('CapacitySchema', () => {
  const capacity = makeCapacity();
  const used = (amount: unknown) => [{ on: '2026-11-16', used: amount }];
  it.each([
    [capacity, []],
    [{ ...capacity, warningShare: 0.9, criticalShare: 0.9 }, []],
    [{ ...capacity, warningShare: 1, criticalShare: 1, measurements: used(0) }, []],
    [{ ...capacity, measurements: used(501) }, []],
    [{ ...capacity, warningShare: 0.91 }, ['warningShare: capacity-warning-above-critical']],
    [{ ...capacity, limit: 0 }, ['limit: too_small']],
    [{ ...capacity, limit: -500 }, ['limit: too_small']],
    [{ ...capacity, limit: Number.NaN }, ['limit: invalid_type']],
    [{ ...capacity, limit: Infinity }, ['limit: invalid_type']],
    [{ ...capacity, warningShare: 0 }, ['warningShare: too_small']],
    [{ ...capacity, criticalShare: 1.01 }, ['criticalShare: too_big']],
    [{ ...capacity, measurements: used(-1) }, ['measurements.0.used: too_small']],
    [{ ...capacity, measurements: used(Number.NaN) }, ['measurements.0.used: invalid_type']],
    [{ ...capacity, measureEvery: 'PT1H' }, ['measureEvery: period-with-time']],
    [{ ...capacity, unit: '' }, ['unit: text-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(CapacitySchema, record)).toEqual(problems);
  });
});

describe('MalwareProtectionSchema', () => {
  const protection = makeMalwareProtection();
  const own = { id: 'MP-1', asset: 'A-7', assetClass: 'laptop' };
  it.each([
    [protection, []],
    [{ ...protection, updatedOn: '2026-11-20' }, []],
    [{ ...own, status: 'off', checkedOn: '2026-11-20', exception: 'EX-1' }, []],
    [{ ...own, status: 'unknown' }, []],
    [{ ...own, status: 'not-needed', reason: 'It runs no programs' }, []],
    [{ ...protection, updatedOn: '2026-11-21' }, ['updatedOn: malware-protection-updated-after-check']],
    [{ ...own, status: 'not-needed' }, ['reason: invalid_type']],
    [{ ...own, status: 'off' }, ['checkedOn: invalid_type']],
    [{ ...own, status: 'unknown', checkedOn: '2026-11-20' }, [': unrecognized_keys']],
    [{ ...own, status: 'asleep' }, ['status: invalid_union']],
    [{ ...protection, assetClass: '' }, ['assetClass: text-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(MalwareProtectionSchema, record)).toEqual(problems);
  });
});

describe('ConfigurationBaselineSchema', () => {
  const baseline = makeConfigurationBaseline();
  const [item] = baseline.items;
  const assessment = { asset: 'A-1', item: 'ssh-root', on: '2026-11-02', result: 'compliant' };
  it.each([
    [baseline, []],
    [{ ...baseline, assessments: [{ ...assessment, result: 'deviates', actual: 'yes', exception: 'EX-1' }] }, []],
    [{ ...baseline, assessments: [{ ...assessment, result: 'unknown' }] }, []],
    [{ ...baseline, items: [], assessments: [] }, ['items: too_small']],
    [{ ...baseline, items: [item, item], assessments: [] }, ['items.1.id: baseline-item-duplicate']],
    [{ ...baseline, assets: ['A-1', 'A-1'] }, ['assets.1: baseline-asset-duplicate']],
    [{ ...baseline, assessments: [{ ...assessment, item: 'x' }] }, ['assessments.0.item: baseline-item-unknown']],
    [{ ...baseline, assessments: [{ ...assessment, asset: 'A-2' }] }, ['assessments.0.asset: baseline-asset-unknown']],
    [{ ...baseline, assessments: [{ ...assessment, actual: 'no' }] }, ['assessments.0: unrecognized_keys']],
    [{ ...baseline, version: '' }, ['version: text-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(ConfigurationBaselineSchema, record)).toEqual(problems);
  });
});
