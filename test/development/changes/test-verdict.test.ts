import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import { type TestRun, testVerdict } from '../../../src/development/index.ts';
import type { Exception } from '../../../src/governance/index.ts';
import { makeException, makeLifecycleModel, makeSoftwareChange, makeTestRun } from '../../../src/fixtures/index.ts';

const asOf = '2026-11-21';
const model = makeLifecycleModel();
const requirement = { kind: 'control', control: 'A.8.29' } as const;
const change = makeSoftwareChange();

function judge(...runs: readonly TestRun[]) {
  const { verdict, kinds } = testVerdict(change, runs, { model, asOf });
  return [verdict, kinds[0]?.state, kinds[0]?.reason, kinds[0]?.run];
}

const run = (id: string, overrides: Parameters<typeof makeTestRun>[0] = {}) =>
  makeTestRun({ id, counts: undefined, ...overrides });

describe('testVerdict', () => {
  it('passes with each required kind on the last revision', () => {
    expect(testVerdict(change, [makeTestRun()], { model, asOf })).toEqual({
      change: 'MR-1',
      revision: 'f00d',
      verdict: 'passed',
      kinds: [{ kind: 'unit', state: 'passed', reason: 'passed', run: 'TEST-1', waiver: null }],
    });
    const fix = makeSoftwareChange({ kind: 'fix' });
    expect(testVerdict(fix, [makeTestRun()], { model, asOf })).toMatchObject({
      verdict: 'incomplete',
      kinds: [{ state: 'passed' }, { kind: 'integration', state: 'missing', reason: 'no-run', run: null }],
    });
  });

  it('is incomplete after an aborted run, none, and one on another revision', () => {
    expect(judge()).toEqual(['incomplete', 'missing', 'no-run', null]);
    expect(judge(run('T', { outcome: 'aborted' }))).toEqual(['incomplete', 'missing', 'aborted', 'T']);
    expect(judge(run('T', { outcome: 'not-run' }))).toEqual(['incomplete', 'missing', 'not-run', 'T']);
    expect(judge(run('T', { revision: 'c0de' }))).toEqual(['incomplete', 'missing', 'other-revision', null]);
    expect(judge(run('T', { revision: 'c0de', change: undefined }))[2]).toBe('no-run');
    expect(judge(run('T', { change: undefined }))[2]).toBe('passed');
    expect(judge(run('T', { change: 'MR-2' }))[2]).toBe('no-run');
    expect(judge(run('T', { on: '2026-11-21' }))[2]).toBe('passed');
    expect(judge(run('T', { on: '2026-11-22' }))[2]).toBe('no-run');
  });

  it('takes the latest run that passed or failed', () => {
    const failed = run('F', { outcome: 'failed' });
    expect(judge(failed)).toEqual(['failed', 'failed', 'failed', 'F']);
    expect(judge(failed, run('P', { on: '2026-11-04' }))[3]).toBe('P');
    expect(judge(failed, run('P', { attempt: 2 }))[3]).toBe('P');
    expect(judge(run('P'), failed)[3]).toBe('F');
    expect(judge(run('P'), run('A', { outcome: 'aborted', on: '2026-11-04' }))[3]).toBe('P');
    expect(judge(run('N', { outcome: 'not-run' }), run('A', { outcome: 'aborted' }))[3]).toBe('A');
    expect(judge(run('P2'), run('P1'))[3]).toBe('P1');
  });

  it('is undecided without a rule for the kind of change, and without a model', () => {
    expect(testVerdict(makeSoftwareChange({ kind: 'experiment' }), [], { model, asOf }).verdict).toBe('undecided');
    expect(testVerdict(change, [], { asOf })).toMatchObject({ verdict: 'undecided', kinds: [] });
    const none = makeLifecycleModel({ testRules: [{ changeKind: 'feature', tests: [] }] });
    expect(testVerdict(change, [], { model: none, asOf }).verdict).toBe('nothing-required');
    const twice = makeLifecycleModel({ testRules: [{ changeKind: 'feature', tests: ['unit', 'unit'] }] });
    expect(testVerdict(change, [], { model: twice, asOf }).kinds).toHaveLength(1);
  });

  it('is waived by a valid exception, also where the test failed', () => {
    const waivers = [{ kind: 'test', test: 'unit', exception: 'EX-1' }] as const;
    const waived = makeSoftwareChange({ waivers, mergedOn: undefined });
    const exceptions = [
      makeException({ requirement, approvedBy: { person: 'cy', role: 'ciso' }, expiresOn: '2026-11-21' }),
    ];
    const state = (runs: readonly TestRun[], on: '2026-11-21' | '2026-11-22' = asOf) =>
      testVerdict(waived, runs, { model, exceptions, asOf: on }).kinds[0]?.state;
    expect(testVerdict(waived, [], { model, exceptions, asOf }).verdict).toBe('passed');
    expect(state([])).toBe('waived');
    expect(state([], '2026-11-22')).toBe('missing');
    expect(state([run('F', { outcome: 'failed' })])).toBe('waived');
    expect(state([run('P')])).toBe('passed');
    expect(testVerdict(waived, [], { model, asOf }).kinds[0]?.waiver?.flaw).toBe('exception-unknown');
    const ofModel = makeLifecycleModel({ waivers });
    expect(testVerdict(change, [], { model: ofModel, exceptions, asOf }).verdict).toBe('passed');
    const other = makeSoftwareChange({ waivers: [{ kind: 'test', test: 'system', exception: 'EX-1' }] });
    expect(testVerdict(other, [], { model, exceptions, asOf }).verdict).toBe('incomplete');
  });

  it('keeps a waiver that was valid on the day of the merge, and takes one that is granted later', () => {
    const waived = makeSoftwareChange({ waivers: [{ kind: 'test', test: 'unit', exception: 'EX-1' }] });
    const granted = makeException({ requirement, approvedBy: { person: 'cy', role: 'ciso' } });
    const judged = (days: Partial<Pick<typeof granted, 'from' | 'expiresOn'>>, on: CalendarDate = '2027-01-01') =>
      testVerdict(waived, [], { model, exceptions: [{ ...granted, ...days }], asOf: on }).verdict;
    expect(judged({ expiresOn: '2026-12-31' })).toBe('passed');
    expect(judged({ expiresOn: '2026-11-03' })).toBe('passed');
    expect(judged({ expiresOn: '2026-11-02' })).toBe('incomplete');
    expect(judged({ from: '2026-11-04' }, '2026-11-03')).toBe('incomplete');
    expect(judged({ from: '2026-11-04' }, '2026-12-31')).toBe('passed');
    expect(judged({ from: '2026-11-04' })).toBe('incomplete');
  });

  it('is waived by an exception from tests or from a rule of the organization, not from another control', () => {
    const waived = makeSoftwareChange({ waivers: [{ kind: 'test', test: 'unit', exception: 'EX-1' }] });
    const flawOf = (of: Exception['requirement']) => {
      const one = makeException({
        requirement: of,
        approvedBy: { person: 'cy', role: 'ciso' },
        compensatingControls: [],
      });
      return testVerdict(waived, [], { model, exceptions: [one], asOf }).kinds[0]?.waiver?.flaw;
    };
    expect(flawOf({ kind: 'control', control: 'A.8.29' })).toBeNull();
    expect(flawOf({ kind: 'control', control: 'A.8.25' })).toBeNull();
    expect(flawOf({ kind: 'document', document: 'POL-1' })).toBeNull();
    expect(flawOf({ kind: 'control', control: 'A.8.28' })).toBe('exception-of-other-control');
    expect(flawOf({ kind: 'control', control: 'A.7.4' })).toBe('exception-of-other-control');
  });

  it('is the same in every order of the runs', () => {
    const any = fc.record({
      outcome: fc.constantFrom('passed', 'failed', 'aborted', 'not-run'),
      revision: fc.constantFrom('f00d', 'c0de'),
      on: fc.constantFrom('2026-11-01', '2026-11-02'),
      attempt: fc.integer({ min: 1, max: 2 }),
    }) as fc.Arbitrary<Partial<TestRun>>;
    const runs = fc.array(any).map((all) => all.map((fields, index) => run(`T-${index}`, fields)));
    fc.assert(
      fc.property(
        runs.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([before, after]) => {
          expect(testVerdict(change, after, { model, asOf })).toEqual(testVerdict(change, before, { model, asOf }));
        },
      ),
    );
  });
});
