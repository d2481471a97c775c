import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeControlTest } from '../../../src/fixtures/index.ts';
import { type ControlTestRun, controlTestState } from '../../../src/governance/index.ts';

const asOf = '2026-11-21';
const evidence = [{ reference: 'Restore log', collectedOn: '2026-09-14' }] as const;
const passed: ControlTestRun = { on: '2026-09-14', result: 'passed', evidence };
const failed: ControlTestRun = { on: '2026-09-14', result: 'failed' };

function stateOf(overrides: Parameters<typeof makeControlTest>[0], on: `${number}-${number}-${number}` = asOf) {
  const [test] = controlTestState('A.8.13', [makeControlTest(overrides)], { asOf: on }).tests;
  return [test?.state, test?.reason];
}

describe('controlTestState', () => {
  it('answers for the control and for each of its tests', () => {
    const tests = [makeControlTest(), makeControlTest({ id: 'CT-2', control: 'A.8.14' })];
    expect(controlTestState('A.8.13', tests, { asOf })).toEqual({
      control: 'A.8.13',
      state: 'passed',
      tests: [
        { test: 'CT-1', state: 'passed', reason: 'last-run-passed', testedOn: '2026-09-14', dueOn: '2027-09-14' },
      ],
    });
    expect(controlTestState('A.5.15', tests, { asOf })).toEqual({ control: 'A.5.15', state: 'not-tested', tests: [] });
  });

  it('is planned up to the day of the first run and not tested after it', () => {
    const ahead = { runs: [], cadence: undefined, nextOn: '2026-12-15' } as const;
    expect(stateOf(ahead, '2026-12-15')).toEqual(['planned', 'first-run-ahead']);
    expect(stateOf(ahead, '2026-12-16')).toEqual(['not-tested', 'no-run']);
    expect(stateOf(ahead, '2026-01-01')).toEqual(['planned', 'first-run-ahead']);
    expect(stateOf({ ...ahead, nextOn: undefined })).toEqual(['not-tested', 'no-run']);
    expect(stateOf({ ...ahead, runs: [{ ...passed, on: '2026-12-01' }] })).toEqual(['planned', 'first-run-ahead']);
  });

  it('passes up to the last good day of the next run and is stale after it', () => {
    expect(stateOf({ runs: [passed] }, '2027-09-14')).toEqual(['passed', 'last-run-passed']);
    expect(stateOf({ runs: [passed] }, '2027-09-15')).toEqual(['stale', 'run-overdue']);
    expect(stateOf({ runs: [passed], nextOn: asOf })).toEqual(['passed', 'last-run-passed']);
    expect(stateOf({ runs: [passed], nextOn: '2026-11-20' })).toEqual(['stale', 'run-overdue']);
    expect(stateOf({ runs: [passed], cadence: undefined }, '2036-09-14')).toEqual(['passed', 'last-run-passed']);
  });

  it('fails by the last run, and by the failed one of a day', () => {
    expect(stateOf({ runs: [passed, { ...failed, on: '2026-09-15' }] })).toEqual(['failed', 'last-run-failed']);
    expect(stateOf({ runs: [{ ...failed, on: '2026-09-13' }, passed] })).toEqual(['passed', 'last-run-passed']);
    expect(stateOf({ runs: [passed, { ...failed, on: '2026-09-13' }] })).toEqual(['passed', 'last-run-passed']);
    expect(stateOf({ runs: [failed, passed] })[0]).toBe('failed');
    expect(stateOf({ runs: [passed, failed] })[0]).toBe('failed');
    expect(stateOf({ runs: [failed] }, '2036-09-14')[0]).toBe('failed');
    expect(stateOf({ runs: [passed, { ...failed, on: '2026-11-22' }] })[0]).toBe('passed');
  });

  it('does not pass without evidence that is valid on the day', () => {
    const proven = (...pieces: readonly object[]) =>
      stateOf({ runs: [{ ...passed, evidence: pieces.map((piece) => Object.assign({}, evidence[0], piece)) }] });
    expect(stateOf({ runs: [{ on: '2026-09-14', result: 'passed' }] })).toEqual(['not-tested', 'no-evidence']);
    expect(proven()).toEqual(['not-tested', 'no-evidence']);
    expect(proven({ collectedOn: '2026-11-22' })).toEqual(['not-tested', 'no-evidence']);
    expect(proven({ collectedOn: asOf })[0]).toBe('passed');
    expect(proven({ validUntil: asOf })[0]).toBe('passed');
    expect(proven({ validUntil: '2026-11-20' })).toEqual(['stale', 'evidence-expired']);
    expect(proven({ validUntil: '2026-11-20' }, {})[0]).toBe('passed');
    expect(proven({ validUntil: '2026-11-20' }, { collectedOn: '2026-11-22' })).toEqual(['stale', 'evidence-expired']);
  });

  it('is as bad as the worst test, whatever their order', () => {
    const tests = {
      failed: makeControlTest({ runs: [failed] }),
      'not-tested': makeControlTest({ runs: [], cadence: undefined }),
      stale: makeControlTest({ runs: [passed], nextOn: '2026-11-20' }),
      planned: makeControlTest({ runs: [], nextOn: '2026-12-15' }),
      passed: makeControlTest({ runs: [passed] }),
    };
    const order = Object.keys(tests) as (keyof typeof tests)[];
    const chosen = fc.array(fc.constantFrom(...order), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(chosen, (states) => {
        const worst = order.find((state) => states.includes(state));
        const given = states.map((state) => tests[state]);
        expect(controlTestState('A.8.13', given, { asOf }).state).toBe(worst);
        expect(controlTestState('A.8.13', given.toReversed(), { asOf }).state).toBe(worst);
      }),
      { seed: 9, numRuns: 50 },
    );
  });

  it('throws for what it cannot read', () => {
    expect(() => controlTestState(5 as never, [], { asOf })).toThrow(new RangeError('control must be a text, got 5'));
    expect(() => controlTestState('A.8.13', [{ ...makeControlTest(), runs: {} as never }], { asOf })).toThrow(
      new RangeError('tests[0].runs must be a list, got an object'),
    );
    expect(() => controlTestState('A.8.13', [], {} as never)).toThrow(
      new RangeError('asOf must be a calendar date YYYY-MM-DD, got undefined'),
    );
  });
});
