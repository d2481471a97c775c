import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/index.ts';
import {
  type Release,
  type ReleaseRegisters,
  releaseVerdict,
  type ReleaseVerdictOptions,
} from '../../../src/development/index.ts';
import {
  makeDefect,
  makeException,
  makeLifecycleModel,
  makeQualityGate,
  makeQualityMeasure,
  makeRelease,
  makeRoleAssignment,
  makeSoftwareChange,
  makeTestRun,
} from '../../../src/fixtures/index.ts';

const registers = {
  lifecycleModels: [makeLifecycleModel()],
  softwareChanges: [makeSoftwareChange()],
  testRuns: [makeTestRun()],
  qualityGates: [makeQualityGate()],
  qualityMeasures: [makeQualityMeasure()],
  defects: [makeDefect()],
  roleAssignments: [makeRoleAssignment({ role: 'engineering', person: 'ben' })],
} satisfies ReleaseRegisters;
const options = {
  asOf: '2026-11-06',
  changes: [{ id: 'CHG-1', approved: true }],
  vulnerabilities: [],
} satisfies ReleaseVerdictOptions;
const planned = makeRelease({ deployedOn: undefined });

function judge(
  more: ReleaseRegisters | { readonly [Name in keyof ReleaseRegisters]?: undefined } = {},
  release: Release = planned,
  facts: Partial<ReleaseVerdictOptions> = {},
) {
  const given = Object.fromEntries(
    Object.entries({ ...registers, ...more }).filter(([, register]) => register !== undefined),
  );
  return releaseVerdict(release, given, { ...options, ...facts });
}

type Given = NonNullable<Parameters<typeof judge>[0]>;

function blockersOf(
  given?: { readonly [Key in keyof Given]: Given[Key] | undefined },
  ...rest: Parameters<typeof judge> extends [unknown?, ...infer Rest] ? Rest : never
) {
  const { verdict, blockers } = judge(given as Given, ...rest);
  expect(verdict).toBe(blockers.length === 0 ? 'passed' : 'blocked');
  return blockers.map(({ reason, record, part, certainty }) =>
    [reason, record, ...(part === null ? [] : [part]), ...(certainty === 'unknown' ? ['?'] : [])].join(' '),
  );
}

const change = (overrides: Parameters<typeof makeSoftwareChange>[0]) => ({
  softwareChanges: [makeSoftwareChange(overrides)],
});

describe('releaseVerdict', () => {
  it('passes where everything is known and in order', () => {
    expect(judge()).toEqual({
      release: 'REL-1',
      on: '2026-11-06',
      verdict: 'passed',
      blockers: [],
      exceptions: [],
      acceptedDefects: [],
    });
  });

  it('judges a deployed release on the day of its deployment', () => {
    expect(judge({}, makeRelease(), { asOf: '2026-11-21' }).on).toBe('2026-11-06');
    expect(judge({}, makeRelease(), { asOf: '2026-11-05' }).on).toBe('2026-11-05');
    const fixedLater = [makeQualityMeasure({ value: 1 }), makeQualityMeasure({ id: 'QM-2', on: '2026-11-07' })];
    expect(blockersOf({ qualityMeasures: fixedLater }, makeRelease(), { asOf: '2026-11-21' })).toEqual([
      'gate-failed QG-1 line-coverage',
    ]);
  });

  it('blocks by changes that are not in order', () => {
    expect(blockersOf(change({ mergedOn: undefined }))).toEqual(['change-unmerged MR-1']);
    expect(blockersOf(change({ mergedOn: '2026-11-06' }))).toEqual([]);
    expect(blockersOf(change({ mergedOn: '2026-11-07' }))).toEqual(['change-unmerged MR-1']);
    expect(blockersOf(change({ reviews: [] }))).toEqual(['review-missing MR-1']);
    expect(blockersOf(change({ pushedBy: 'ben' }))).toEqual(['review-not-independent MR-1']);
    expect(blockersOf(change({ pushedBy: undefined }))).toEqual(['review-undecided MR-1 ?']);
    const reviews = [{ by: 'ben', human: true, revision: 'c0de', verdict: 'approved', on: '2026-11-03' }] as const;
    expect(blockersOf(change({ reviews }))).toEqual(['review-stale MR-1']);
    const [review] = reviews;
    expect(blockersOf(change({ reviews: [{ ...review, verdict: 'changes-requested' }] }))).toEqual([
      'review-changes-requested MR-1',
    ]);
    expect(blockersOf({ testRuns: [] })).toEqual(['test-missing MR-1 unit']);
    expect(blockersOf({ testRuns: [makeTestRun({ outcome: 'failed', counts: undefined })] })).toEqual([
      'test-failed MR-1 unit',
    ]);
    expect(blockersOf(change({ gatePasses: undefined }))).toEqual(['gate-pass-missing MR-1 merge']);
    const evidence = [{ kind: 'review', evidence: { reference: 'MR 1', collectedOn: '2026-11-03' } }] as const;
    const pass = { gate: 'merge', by: 'ben', on: '2026-11-03', evidence } as const;
    expect(blockersOf(change({ gatePasses: [{ ...pass, revision: 'f00d' }] }))).toEqual([]);
    expect(blockersOf(change({ gatePasses: [{ ...pass, revision: 'beef' }] }))).toEqual([
      'gate-pass-missing MR-1 merge',
    ]);
    expect(blockersOf(change({ gatePasses: [pass] }))).toEqual(['gate-pass-unknown MR-1 merge ?']);
  });

  it('blocks by changes about which something is not known', () => {
    expect(blockersOf({ softwareChanges: undefined })).toEqual(['change-unknown MR-1 ?']);
    expect(blockersOf({}, { ...planned, changes: [] })).toEqual(['changes-unknown REL-1 ?']);
    expect(blockersOf({}, { ...planned, changes: ['MR-1', 'MR-1', 'MR-2'] })).toEqual(['change-unknown MR-2 ?']);
    expect(blockersOf({ lifecycleModels: undefined })).toEqual(['tests-unknown MR-1 ?']);
    expect(blockersOf(change({ model: undefined }))).toEqual(['tests-unknown MR-1 ?']);
    expect(blockersOf({ testRuns: undefined })).toEqual(['tests-unknown MR-1 ?']);
    expect(blockersOf({ roleAssignments: undefined })).toEqual(['gate-pass-unknown MR-1 merge ?']);
    const stages = [
      { stage: 'build', gates: [{ id: 'merge', title: 'M', criteria: 'QG-1', evidence: [], passedBy: 'engineering' }] },
    ] as const;
    const lifecycleModels = [makeLifecycleModel({ stages })];
    expect(blockersOf({ lifecycleModels })).toEqual([]);
    expect(blockersOf({ lifecycleModels, qualityGates: undefined })).toEqual([
      'gate-pass-unknown MR-1 merge ?',
      'gate-unknown QG-1 ?',
    ]);
    expect(blockersOf({ lifecycleModels, qualityMeasures: undefined })).toEqual([
      'gate-pass-unknown MR-1 merge ?',
      'gate-unknown QG-1 ?',
    ]);
  });

  it('lifts a blocker by an exception, and shows it', () => {
    const waivers = [
      { kind: 'review', exception: 'EX-1' },
      { kind: 'test', test: 'unit', exception: 'EX-1' },
    ] as const;
    const exceptions = [
      makeException({
        requirement: { kind: 'control', control: 'A.8.25' },
        approvedBy: { person: 'cy', role: 'ciso' },
      }),
    ];
    const { verdict, exceptions: shown } = judge({ ...change({ reviews: [], waivers }), testRuns: [], exceptions });
    expect(verdict).toBe('passed');
    expect(shown).toEqual([
      { change: 'MR-1', rule: 'review', exception: 'EX-1' },
      { change: 'MR-1', rule: 'unit', exception: 'EX-1' },
    ]);
  });

  it('demands an approved change for each change of software', () => {
    const unapproved = (approved: boolean | null) => ({ changes: [{ id: 'CHG-1', approved }] });
    expect(blockersOf({}, planned, unapproved(false))).toEqual(['change-unapproved CHG-1']);
    expect(blockersOf({}, planned, unapproved(null))).toEqual(['approval-unknown CHG-1 ?']);
    expect(blockersOf({}, planned, { changes: [] })).toEqual(['approval-unknown CHG-1 ?']);
    const approvedOn = (on: CalendarDate) => ({ changes: [{ id: 'CHG-1', approved: true, approvedOn: on }] });
    expect(blockersOf({}, planned, approvedOn('2026-11-06'))).toEqual([]);
    expect(blockersOf({}, planned, approvedOn('2026-11-07'))).toEqual(['change-unapproved CHG-1']);
    const { changes: _changes, ...without } = options;
    expect(releaseVerdict(planned, registers, without).blockers.map(({ reason }) => reason)).toEqual([
      'approval-unknown',
    ]);
    const bare = makeRelease({ deployedOn: undefined, change: undefined });
    expect(blockersOf({}, bare)).toEqual([]);
    expect(blockersOf(change({ change: undefined }), planned)).toEqual([]);
    expect(blockersOf(change({ change: undefined }), bare)).toEqual(['change-record-missing MR-1']);
  });

  it('demands its quality gates', () => {
    expect(blockersOf({ qualityMeasures: [makeQualityMeasure({ value: 1 })] })).toEqual([
      'gate-failed QG-1 line-coverage',
    ]);
    expect(blockersOf({ qualityMeasures: [] })).toEqual(['gate-incomplete QG-1 line-coverage']);
    const stale = [makeQualityMeasure({ revision: 'c0de' })];
    expect(blockersOf({ qualityMeasures: stale })).toEqual(['gate-incomplete QG-1 line-coverage']);
    expect(blockersOf({ qualityGates: [makeQualityGate({ criteria: [] })] })).toEqual(['gate-nothing-measured QG-1']);
    expect(blockersOf({ qualityGates: [] })).toEqual(['gate-unknown QG-1 ?']);
    expect(blockersOf({}, makeRelease({ deployedOn: undefined, gates: undefined }))).toEqual(['gates-unknown REL-1 ?']);
    expect(blockersOf({ qualityGates: [] }, { ...planned, gates: [] })).toEqual([]);
    const two = makeQualityGate({
      criteria: [
        { metric: 'line-coverage', comparator: 'at-least', threshold: 80 },
        { metric: 'scan-completed', comparator: 'at-least', threshold: 1 },
      ],
    });
    expect(blockersOf({ qualityGates: [two] })).toEqual(['gate-incomplete QG-1 scan-completed']);
  });

  it('demands that no vulnerability of its assets is overdue', () => {
    const open = { id: 'V-1', assets: ['A-1'], dueOn: '2026-11-05', closedOn: null } as const;
    const by = (...vulnerabilities: NonNullable<ReleaseVerdictOptions['vulnerabilities']>) =>
      blockersOf({}, planned, { vulnerabilities });
    expect(by(open)).toEqual(['vulnerability-overdue V-1 A-1']);
    expect(by({ ...open, dueOn: '2026-11-06' })).toEqual([]);
    expect(by({ ...open, dueOn: null })).toEqual(['vulnerability-due-unknown V-1 A-1 ?']);
    expect(by({ ...open, assets: ['A-2'] })).toEqual([]);
    expect(by({ ...open, closedOn: '2026-11-06' })).toEqual([]);
    expect(by({ ...open, closedOn: '2026-11-07' })).toEqual(['vulnerability-overdue V-1 A-1']);
    expect(by({ ...open, exceptedThrough: '2026-11-06' })).toEqual([]);
    expect(by({ ...open, exceptedThrough: '2026-11-05' })).toEqual(['vulnerability-overdue V-1 A-1']);
    const excepted = { ...open, exceptedThrough: '2026-12-31' } as const;
    expect(by({ ...excepted, exceptedFrom: '2026-11-06' })).toEqual([]);
    expect(by({ ...excepted, exceptedFrom: '2026-11-07' })).toEqual(['vulnerability-overdue V-1 A-1']);
    expect(by({ ...open, exceptedFrom: '2026-11-01' })).toEqual(['vulnerability-overdue V-1 A-1']);
    expect(by({ ...open, dueOn: null, withoutLimit: true })).toEqual([]);
    expect(by({ ...open, dueOn: null, withoutLimit: false })).toEqual(['vulnerability-due-unknown V-1 A-1 ?']);
    expect(by({ ...open, withoutLimit: true })).toEqual(['vulnerability-overdue V-1 A-1']);
    expect(by({ ...open, dueOn: null, detectedOn: '2026-11-06' })).toEqual(['vulnerability-due-unknown V-1 A-1 ?']);
    expect(by({ ...open, dueOn: null, detectedOn: '2026-11-07' })).toEqual([]);
    const { vulnerabilities: _vulnerabilities, ...without } = options;
    const blind = (release: Release) =>
      releaseVerdict(release, registers, without).blockers.map(({ reason }) => reason);
    expect(blind(planned)).toEqual(['vulnerabilities-unknown']);
    expect(blind({ ...planned, assets: [] })).toEqual([]);
    expect(blockersOf({}, makeRelease({ deployedOn: undefined, assets: undefined }))).toEqual([
      'assets-unknown REL-1 ?',
    ]);
  });

  it('demands that no critical defect is open, unless it is accepted through the day', () => {
    const critical = (overrides = {}) =>
      makeDefect({ severity: 'critical', history: [{ state: 'reported', enteredOn: '2026-11-06' }], ...overrides });
    expect(blockersOf({ defects: [critical()] })).toEqual(['defect-open DF-1']);
    expect(blockersOf({ defects: [critical({ severity: 'high' })] })).toEqual([]);
    expect(blockersOf({ defects: [critical()] }, planned, { asOf: '2026-11-05' })).toEqual([]);
    expect(blockersOf({ defects: [critical({ repository: 'other' })] })).toEqual([]);
    expect(blockersOf({ defects: [critical({ repository: undefined })] })).toEqual(['defect-open DF-1']);
    const anywhere = makeRelease({ deployedOn: undefined, repository: undefined });
    expect(blockersOf({ defects: [critical({ repository: 'other' })] }, anywhere)).toEqual(['defect-open DF-1']);
    expect(blockersOf({ defects: undefined })).toEqual(['defects-unknown REL-1 ?']);

    const duplicate = (id: string, of: string) =>
      critical({
        id,
        history: [
          { state: 'reported', enteredOn: '2026-11-02' },
          { state: 'triaged', enteredOn: '2026-11-02' },
          { state: 'duplicate', enteredOn: '2026-11-03', of },
        ],
      });
    expect(blockersOf({ defects: [duplicate('D-1', 'D-2'), duplicate('D-2', 'D-1')] })).toEqual([
      'defect-open D-1',
      'defect-open D-2',
    ]);
    expect(blockersOf({ defects: [duplicate('D-1', 'nope')] })).toEqual(['defect-open D-1']);
    expect(blockersOf({ defects: [duplicate('D-1', 'DF-1'), critical()] })).toEqual(['defect-open DF-1']);
    expect(blockersOf({ defects: [duplicate('D-1', 'DF-1'), makeDefect()] })).toEqual([]);

    const acceptance = { defect: 'DF-1', acceptedBy: 'cy', acceptedOn: '2026-11-06', through: '2026-11-06' } as const;
    const accepting = (one: object) => ({ ...planned, acceptedDefects: [{ ...acceptance, ...one }] });
    expect(judge({ defects: [critical()] }, accepting({})).acceptedDefects).toEqual(['DF-1']);
    expect(blockersOf({ defects: [critical()] }, accepting({}))).toEqual([]);
    expect(
      blockersOf({ defects: [critical()] }, accepting({ acceptedOn: '2026-11-01', through: '2026-11-05' })),
    ).toEqual(['defect-acceptance-over DF-1']);
    expect(
      blockersOf({ defects: [critical()] }, accepting({ acceptedOn: '2026-11-07', through: '2026-11-07' })),
    ).toEqual(['defect-acceptance-invalid DF-1']);
    expect(blockersOf({ defects: [critical()] }, accepting({ acceptedBy: undefined }))).toEqual([
      'defect-acceptance-invalid DF-1',
    ]);
    expect(blockersOf({ defects: [critical()] }, accepting({ defect: 'DF-2' }))).toEqual(['defect-open DF-1']);
  });

  it('throws for what it cannot read', () => {
    expect(() => releaseVerdict(planned, null as never, options)).toThrow(/^registers must be an object/);
    expect(() => releaseVerdict({ ...planned, changes: 'all' as never }, registers, options)).toThrow(
      /^release.changes/,
    );
    expect(() => releaseVerdict(planned, { testRuns: [{ id: 'T' } as never] }, options)).toThrow(
      /^registers.testRuns\[0\].kind must be one of/,
    );
    expect(() => judge({}, planned, { vulnerabilities: [{ id: 'V' } as never] })).toThrow(
      /^vulnerabilities\[0\].assets/,
    );
  });

  it('is blocked more, never less, the less is known', () => {
    const names = Object.keys(registers) as (keyof typeof registers)[];
    for (const name of names)
      expect(blockersOf({ [name]: undefined }).length).toBe(name === ('exceptions' as string) ? 0 : 1);
  });
});
