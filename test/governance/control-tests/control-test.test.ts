import { describe, expect, it } from 'vitest';
import { makeControlTest } from '../../../src/fixtures/index.ts';
import { ControlTestSchema } from '../../../src/governance/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('ControlTestSchema', () => {
  const test = makeControlTest();
  const run = { on: '2026-09-14', result: 'passed' } as const;
  it.each([
    [test, []],
    [makeControlTest({ owner: undefined, cadence: undefined, nextOn: '2026-12-15', runs: [] }), []],
    [makeControlTest({ control: 'custom:model-cards' }), []],
    [{ ...test, control: 'A.12.3.1' }, ['control: control-2013-edition']],
    [{ ...test, procedure: '' }, ['procedure: text-empty']],
    [{ ...test, cadence: { every: 'P0D', mode: 'rolling', anchor: '2026-01-01' } }, ['cadence.every: period-zero']],
    [{ ...test, nextOn: '2026-02-29' }, ['nextOn: date-impossible']],
    [{ ...test, runs: [{ ...run, result: 'partly' }] }, ['runs.0.result: invalid_value']],
    [
      { ...test, runs: [{ ...run, sample: { population: 1, size: 2 } }] },
      ['runs.0.sample.size: sample-larger-than-population'],
    ],
    [
      { ...test, runs: [{ ...run, evidence: [{ reference: 'Log' }] }] },
      ['runs.0.evidence.0.collectedOn: invalid_type'],
    ],
    [{ ...test, state: 'passed' }, [': unrecognized_keys']],
  ])('on %j finds %j', (value, problems) => {
    expect(problemsOf(ControlTestSchema, value)).toEqual(problems);
  });
});
