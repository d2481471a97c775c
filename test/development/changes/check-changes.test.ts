import { describe, expect, it } from 'vitest';
import { checkDevelopment, type DevelopmentRegisters, type SoftwareChange } from '../../../src/development/index.ts';
import {
  makeException,
  makeLifecycleModel,
  makePerson,
  makeQualityGate,
  makeQualityMeasure,
  makeRelease,
  makeRoleAssignment,
  makeSoftwareChange,
  makeTestRun,
} from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

function find(overrides: Parameters<typeof makeSoftwareChange>[0], others: DevelopmentRegisters = {}) {
  return checkDevelopment({ softwareChanges: [makeSoftwareChange(overrides)], ...others }, { asOf });
}

const place = { subject: { kind: 'software-change', id: 'MR-1' }, path: ['softwareChanges', 0] };
const requirement = { kind: 'control', control: 'A.8.25' } as const;
const waivers = [{ kind: 'review', exception: 'EX-1' }] as const;
const granted = makeException({ requirement, approvedBy: { person: 'cy', role: 'ciso' } });

describe('checkDevelopment on reviews', () => {
  it('finds a merged change without an independent review, from the day of the merge', () => {
    expect(find({})).toEqual([]);
    expect(find({ reviews: [], mergedOn: undefined })).toEqual([]);
    expect(find({ reviews: [], mergedOn: '2026-11-21' })).toEqual([
      {
        code: 'code-review-not-independent',
        severity: 'error',
        message: 'The change "MR-1" was merged on 2026-11-21 without an independent review: missing.',
        requirements: ['A.8.25', 'A.8.28'],
        ...place,
        params: { change: 'MR-1', mergedOn: '2026-11-21', revision: 'f00d', reason: 'missing' },
      },
    ]);
    expect(codesOf(find({ reviews: [], mergedOn: '2026-11-22' }))).toEqual(['development-event-in-future']);
    expect(find({ pushedBy: 'ben' })[0]?.params['reason']).toBe('not-independent');
  });

  it('finds a review of an earlier revision', () => {
    expect(find({ revision: 'beef' })).toEqual([
      {
        code: 'code-review-stale',
        severity: 'error',
        message: 'The change "MR-1" was merged on 2026-11-03, but its reviewers approved other revisions than "beef".',
        requirements: ['A.8.25', 'A.8.28'],
        ...place,
        params: { change: 'MR-1', mergedOn: '2026-11-03', revision: 'beef', reason: 'stale' },
      },
    ]);
  });

  it('finds a review of which the independence is not known', () => {
    expect(find({ authors: [], pushedBy: undefined })).toEqual([
      {
        code: 'code-review-undecided',
        severity: 'warning',
        message:
          'Whether the review of the change "MR-1" was independent is not known; not recorded: authors, pushedBy.',
        requirements: ['A.8.28'],
        ...place,
        params: { change: 'MR-1', unknown: ['authors', 'pushedBy'] },
      },
    ]);
  });

  it('remarks on an exception in place of a review, and finds one that suspends nothing', () => {
    expect(find({ reviews: [], waivers }, { exceptions: [granted] })).toEqual([
      {
        code: 'code-review-excepted',
        severity: 'info',
        message: 'The exception "EX-1" stands in for the independent review of the change "MR-1", which is partial.',
        requirements: ['A.8.28'],
        ...place,
        params: { change: 'MR-1', exception: 'EX-1' },
      },
    ]);
    expect(find({ waivers }, { exceptions: [makeException({ requirement, approvedBy: undefined })] })).toEqual([
      {
        code: 'software-change-waiver-invalid',
        severity: 'error',
        message: 'The change "MR-1" rests on the exception "EX-1", which suspends nothing: exception-unapproved.',
        requirements: ['A.5.36', 'A.8.25'],
        subject: place.subject,
        path: ['softwareChanges', 0, 'waivers', 0],
        params: { change: 'MR-1', exception: 'EX-1', reason: 'exception-unapproved' },
      },
    ]);
    expect(
      codesOf(find({ reviews: [], waivers }, { exceptions: [makeException({ requirement, approvedBy: undefined })] })),
    ).toEqual(['software-change-waiver-invalid', 'code-review-not-independent']);
    expect(codesOf(find({ reviews: [], waivers }, { exceptions: [] }))).toEqual([
      'development-reference-unknown',
      'code-review-not-independent',
    ]);
  });

  it('accepts an exception that holds on the day of the merge or on that of the deployment', () => {
    const later = { ...granted, from: '2026-11-04' as const };
    expect(find({ waivers }, { exceptions: [later], releases: [makeRelease()] })).toEqual([]);
    expect(codesOf(find({ waivers }, { exceptions: [{ ...granted, from: '2026-11-22' }] }))).toEqual([
      'software-change-waiver-invalid',
    ]);
    expect(codesOf(find({ waivers }, { exceptions: [{ ...granted, expiresOn: '2026-11-02' }] }))).toEqual([
      'software-change-waiver-invalid',
    ]);
  });

  it('finds nothing about an exception that is kept elsewhere, but a request for changes', () => {
    expect(find({ reviews: [], waivers })).toEqual([]);
    const reviews = [
      { by: 'ben', human: true, revision: 'f00d', verdict: 'changes-requested', on: '2026-11-03' },
    ] as const;
    expect(codesOf(find({ reviews, waivers }))).toEqual(['code-review-not-independent']);
  });
});

describe('checkDevelopment on tests', () => {
  const lifecycleModels = [makeLifecycleModel()];
  const testRuns = [makeTestRun()];

  it('finds a required test that is missing', () => {
    expect(find({}, { lifecycleModels, testRuns })).toEqual([]);
    expect(find({}, { lifecycleModels, testRuns: [makeTestRun({ outcome: 'aborted' })] })).toEqual([
      {
        code: 'test-kind-missing',
        severity: 'error',
        message: 'The change "MR-1" was merged without the test unit on the revision "f00d": aborted.',
        requirements: ['A.8.29'],
        ...place,
        params: { change: 'MR-1', test: 'unit', revision: 'f00d', reason: 'aborted' },
      },
    ]);
    expect(find({}, { lifecycleModels })).toEqual([]);
    expect(find({}, { testRuns: [] })).toEqual([]);
  });

  it('finds a required test that failed', () => {
    const failed = makeTestRun({ outcome: 'failed', counts: undefined });
    expect(find({}, { lifecycleModels, testRuns: [failed] })).toEqual([
      {
        code: 'test-failed',
        severity: 'error',
        message:
          'The change "MR-1" was merged although the test unit failed on the revision "f00d" in the run "TEST-1".',
        requirements: ['A.8.29'],
        ...place,
        params: { change: 'MR-1', test: 'unit', revision: 'f00d', run: 'TEST-1' },
      },
    ]);
  });

  it('judges the runs by the day of the deployment', () => {
    const late = [makeTestRun({ on: '2026-11-07' })];
    const releases = [makeRelease(), makeRelease({ id: 'REL-0', deployedOn: undefined })];
    expect(find({}, { lifecycleModels, testRuns: late })).toEqual([]);
    const found = find({ change: 'CHG-1' }, { lifecycleModels, testRuns: late, releases });
    expect(codesOf(found)).toEqual(['test-kind-missing']);
    const next = makeRelease({ id: 'REL-2', deployedOn: '2026-11-09' });
    expect(codesOf(find({}, { lifecycleModels, testRuns: late, releases: [next, makeRelease()] }))).toEqual([
      'test-kind-missing',
    ]);
    expect(codesOf(find({}, { lifecycleModels, testRuns: late, releases: [makeRelease(), next] }))).toEqual([
      'test-kind-missing',
    ]);
  });

  it('finds a change of which the required tests are not known', () => {
    expect(find({ kind: 'experiment' }, { lifecycleModels, testRuns })).toEqual([
      {
        code: 'test-rule-missing',
        severity: 'warning',
        message: 'Which tests the change "MR-1" of the kind "experiment" needs is not known.',
        requirements: ['A.8.29'],
        ...place,
        params: { change: 'MR-1', changeKind: 'experiment' },
      },
    ]);
    expect(codesOf(find({ model: undefined }, { lifecycleModels, testRuns }))).toEqual(['test-rule-missing']);
    expect(codesOf(find({ model: 'LM-9' }, { lifecycleModels, testRuns }))).toEqual(['development-reference-unknown']);
  });

  it('finds nothing about a waived test, also where the exception is kept elsewhere', () => {
    const test = [{ kind: 'test', test: 'unit', exception: 'EX-1' }] as const;
    const registers = { lifecycleModels, testRuns: [] };
    expect(find({ waivers: test }, { ...registers, exceptions: [granted] })).toEqual([]);
    expect(find({ waivers: test }, registers)).toEqual([]);
  });
});

describe('checkDevelopment on passes of gates', () => {
  const lifecycleModels = [makeLifecycleModel()];
  const releases = [makeRelease()];
  const roleAssignments = [makeRoleAssignment({ role: 'engineering', person: 'ben' })];
  const [pass] = makeSoftwareChange().gatePasses ?? [];

  function reasonsOf(gatePasses: SoftwareChange['gatePasses'], others: DevelopmentRegisters = {}) {
    return find({ gatePasses }, { lifecycleModels, releases, roleAssignments, ...others }).map(
      ({ code, params }) => `${code} ${String(params['reason'])}`,
    );
  }

  it('finds a deployed change without a valid pass', () => {
    expect(find({ gatePasses: undefined }, { lifecycleModels, releases })).toEqual([
      {
        code: 'gate-pass-missing',
        severity: 'error',
        message: 'The change "MR-1" was deployed on 2026-11-06 without a valid pass of the gate "merge": missing.',
        requirements: ['A.8.25'],
        ...place,
        params: { change: 'MR-1', deployedOn: '2026-11-06', gate: 'merge', reason: 'missing' },
      },
    ]);
    expect(find({ gatePasses: undefined }, { lifecycleModels })).toEqual([]);
    expect(find({ gatePasses: undefined }, { releases })).toEqual([]);
    const planned = [makeRelease({ deployedOn: '2026-11-22' })];
    expect(codesOf(find({ gatePasses: undefined }, { lifecycleModels, releases: planned }))).toEqual([
      'development-event-in-future',
    ]);
  });

  it('demands the role, the evidence and a pass by the day of the deployment', () => {
    if (pass === undefined) throw new Error('no pass');
    const evidenceOn = (collectedOn: '2026-11-03' | '2026-11-04', kind = 'review') => [
      { ...pass, evidence: [{ kind, evidence: { reference: 'MR 1', collectedOn } }] },
    ];
    expect(reasonsOf([pass])).toEqual([]);
    expect(reasonsOf([{ ...pass, by: 'cy' }])).toEqual(['gate-pass-missing passer-without-role']);
    expect(reasonsOf([{ ...pass, by: 'cy' }], { roleAssignments: undefined as never })).toEqual([]);
    expect(reasonsOf([{ ...pass, by: 'cy' }, pass])).toEqual([]);
    expect(reasonsOf([{ gate: 'merge', by: 'ben', on: '2026-11-03' }])).toEqual(['gate-pass-missing evidence-missing']);
    expect(reasonsOf(evidenceOn('2026-11-03'))).toEqual([]);
    expect(reasonsOf(evidenceOn('2026-11-04'))).toEqual(['gate-pass-missing evidence-missing']);
    expect(reasonsOf(evidenceOn('2026-11-03', 'photo'))).toEqual(['gate-pass-missing evidence-missing']);
    expect(reasonsOf([{ ...pass, on: '2026-11-06' }])).toEqual([]);
    expect(reasonsOf([{ ...pass, on: '2026-11-07' }])).toEqual(['gate-pass-missing missing']);
    expect(reasonsOf([{ ...pass, gate: 'other' }])).toEqual(['gate-pass-missing missing']);
    expect(reasonsOf([{ ...pass, revision: 'beef' }])).toEqual(['gate-pass-missing other-revision']);
    expect(reasonsOf([{ ...pass, revision: 'beef' }, pass])).toEqual([]);
    const { revision: _, ...unrevised } = pass;
    expect(reasonsOf([unrevised])).toEqual([]);
  });

  it('demands the criteria of the gate', () => {
    const gate = { id: 'merge', title: 'Merge', criteria: 'QG-1', evidence: [], passedBy: 'engineering' };
    const stages = [
      { stage: 'build', gates: [gate] },
      { stage: 'maintain', gates: [{ ...gate, id: 'end' }] },
    ] as const;
    const models = { lifecycleModels: [makeLifecycleModel({ stages })], qualityGates: [makeQualityGate()] };
    const ungated = [makeRelease({ gates: undefined })];
    const measured = (value: number) => ({ qualityMeasures: [makeQualityMeasure({ value })] });
    const passes = pass && [pass];
    expect(reasonsOf(passes, { ...models, ...measured(80), releases: ungated })).toEqual([]);
    expect(reasonsOf(passes, { ...models, ...measured(79), releases: ungated })).toEqual([
      'gate-pass-missing criteria-unmet',
    ]);
    expect(reasonsOf(passes, { ...models, releases: ungated })).toEqual([]);
    const { lifecycleModels: own } = models;
    expect(reasonsOf(passes, { lifecycleModels: own, ...measured(79), releases: ungated })).toEqual([]);
  });

  it('leaves a gate without a role to the finding of its model', () => {
    const stages = [{ stage: 'build', gates: [{ id: 'merge', title: 'Merge', evidence: [] }] }] as const;
    const registers = { lifecycleModels: [makeLifecycleModel({ stages })], releases };
    expect(codesOf(find({}, registers))).toEqual(['lifecycle-gate-passer-missing']);
  });
});

describe('checkDevelopment on the records of changes', () => {
  it('finds names that no register has, and events in the future', () => {
    const change = makeSoftwareChange({
      model: 'LM-9',
      authors: ['ada', 'x1'],
      committers: ['x2'],
      pushedBy: 'x3',
      reviews: [
        { by: 'x4', human: true, revision: 'f00d', verdict: 'approved', on: '2026-11-22' },
        { by: 'bot', human: false, revision: 'f00d', verdict: 'approved', on: '2026-11-03' },
      ],
      mergedOn: '2026-11-22',
      gatePasses: [{ gate: 'merge', by: 'x5', on: '2026-11-22' }],
      waivers: [{ kind: 'review', exception: 'EX-9' }],
    });
    const registers = {
      people: [makePerson()],
      lifecycleModels: [makeLifecycleModel()],
      exceptions: [granted],
      softwareChanges: [change],
      testRuns: [makeTestRun({ change: 'MR-9', on: '2026-11-22' })],
    };
    expect(
      checkDevelopment(registers, { asOf }).map(({ code, path }) => `${code.slice(12)} ${path.join('.')}`),
    ).toEqual([
      'reference-unknown softwareChanges.0.model',
      'reference-unknown softwareChanges.0.authors.1',
      'reference-unknown softwareChanges.0.committers.0',
      'reference-unknown softwareChanges.0.pushedBy',
      'reference-unknown softwareChanges.0.reviews.0.by',
      'event-in-future softwareChanges.0.reviews.0.on',
      'event-in-future softwareChanges.0.mergedOn',
      'reference-unknown softwareChanges.0.gatePasses.0.by',
      'event-in-future softwareChanges.0.gatePasses.0.on',
      'reference-unknown softwareChanges.0.waivers.0.exception',
      'reference-unknown testRuns.0.change',
      'event-in-future testRuns.0.on',
    ]);
  });
});
