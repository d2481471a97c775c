import { describe, expect, it } from 'vitest';
import { checkDevelopment, LifecycleModelSchema, stageIds } from '../../../src/development/index.ts';
import { makeException, makeLifecycleModel, makeQualityGate, makeRole } from '../../../src/fixtures/index.ts';
import { problemsOf, sentencesOf } from '../../controls/problems-of.ts';

const bare = { id: 'LM-1', title: 'Product', stages: [], testRules: [] };
const merge = { id: 'merge', title: 'Merge', evidence: [] };
const withGate = (gate: object) => ({ ...bare, stages: [{ stage: 'build', gates: [gate] }] });
const withStages = (...stages: readonly string[]) => ({
  ...bare,
  stages: stages.map((stage) => ({ stage, gates: [] })),
});

describe('LifecycleModelSchema', () => {
  it.each([
    [bare, []],
    [makeLifecycleModel(), []],
    [withStages(...stageIds), []],
    [withStages('build', 'design'), ['stages.1.stage: lifecycle-stage-out-of-order']],
    [withStages('build', 'build'), ['stages.1.stage: lifecycle-stage-out-of-order']],
    [withStages('party'), ['stages.0.stage: invalid_value']],
    [withGate({ ...merge, criteria: 'QG-1', passedBy: 'engineering' }), []],
    [withGate({ ...merge, title: '' }), ['stages.0.gates.0.title: text-empty']],
    [withGate({ ...merge, criteria: '' }), ['stages.0.gates.0.criteria: id-empty']],
    [withGate({ ...merge, evidence: [''] }), ['stages.0.gates.0.evidence.0: text-empty']],
    [withGate({ ...merge, passedBy: '' }), ['stages.0.gates.0.passedBy: id-empty']],
    [
      {
        ...bare,
        stages: [
          { stage: 'build', gates: [merge] },
          { stage: 'test', gates: [merge] },
        ],
      },
      ['stages.1.gates.0.id: lifecycle-gate-duplicate'],
    ],
    [{ ...bare, testRules: [{ changeKind: '', tests: [] }] }, ['testRules.0.changeKind: text-empty']],
    [{ ...bare, testRules: [{ changeKind: 'fix', tests: ['smoke'] }] }, ['testRules.0.tests.0: invalid_value']],
    [
      {
        ...bare,
        testRules: [
          { changeKind: 'fix', tests: [] },
          { changeKind: 'fix', tests: ['unit'] },
        ],
      },
      ['testRules.1.changeKind: test-rule-duplicate'],
    ],
    [{ ...bare, waivers: [{ kind: 'review', exception: '' }] }, ['waivers.0.exception: id-empty']],
    [{ ...bare, waivers: [{ kind: 'test', exception: 'EX-1' }] }, ['waivers.0.test: invalid_value']],
    [{ ...bare, waivers: [{ kind: 'gate', exception: 'EX-1' }] }, ['waivers.0.kind: invalid_union']],
    [{ ...bare, owner: '' }, ['owner: text-empty']],
  ])('on %j finds %j', (model, problems) => {
    expect(problemsOf(LifecycleModelSchema, model)).toEqual(problems);
  });

  it('says which stage, gate and kind of change', () => {
    const rule = { changeKind: 'fix', tests: [] };
    const broken = { ...withStages('build', 'design'), testRules: [rule, rule] };
    expect(sentencesOf(LifecycleModelSchema, broken)).toEqual([
      'The stage design stands after build, which is not before it in the order of the work.',
      'The kind of change "fix" has a rule above.',
    ]);
    expect(sentencesOf(LifecycleModelSchema, { ...bare, stages: [{ stage: 'build', gates: [merge, merge] }] })).toEqual(
      ['The id "merge" is that of a gate above.'],
    );
  });
});

describe('checkDevelopment on life-cycle models', () => {
  const asOf = '2026-11-21';

  it('finds a gate without a role that passes it', () => {
    const stages = [{ stage: 'build', gates: [merge] }] as const;
    expect(checkDevelopment({ lifecycleModels: [makeLifecycleModel()] }, { asOf })).toEqual([]);
    expect(checkDevelopment({ lifecycleModels: [makeLifecycleModel({ stages })] }, { asOf })).toEqual([
      {
        code: 'lifecycle-gate-passer-missing',
        severity: 'warning',
        message: 'The gate "merge" of the model "LM-1" does not say which role passes it.',
        requirements: ['A.8.25'],
        subject: { kind: 'lifecycle-model', id: 'LM-1' },
        path: ['lifecycleModels', 0, 'stages', 0, 'gates', 0],
        params: { gate: 'merge', model: 'LM-1' },
      },
    ]);
  });

  it('finds names that no register has', () => {
    const stages = [{ stage: 'build', gates: [{ ...merge, criteria: 'QG-9', passedBy: 'nobody' }] }] as const;
    const lifecycleModels = [makeLifecycleModel({ stages, waivers: [{ kind: 'review', exception: 'EX-9' }] })];
    const registers = { lifecycleModels, qualityGates: [makeQualityGate()], roles: [makeRole()] };
    const findings = checkDevelopment({ ...registers, exceptions: [makeException()] }, { asOf });
    expect(findings.map(({ code, path }) => [code, path.slice(2)])).toEqual([
      ['development-reference-unknown', ['stages', 0, 'gates', 0, 'criteria']],
      ['development-reference-unknown', ['stages', 0, 'gates', 0, 'passedBy']],
      ['development-reference-unknown', ['waivers', 0, 'exception']],
    ]);
    expect(checkDevelopment({ lifecycleModels }, { asOf })).toEqual([]);
  });
});
