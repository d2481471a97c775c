import { describe, expect, it } from 'vitest';
import {
  checkDevelopment,
  type CheckDevelopmentContext,
  type DevelopmentRegisters,
} from '../../../src/development/index.ts';
import {
  makeDefect,
  makePerson,
  makeQualityGate,
  makeQualityMeasure,
  makeRelease,
  makeSoftwareChange,
} from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';

function find(registers: DevelopmentRegisters, context: Partial<CheckDevelopmentContext> = {}) {
  return checkDevelopment({ releases: [makeRelease()], ...registers }, { asOf, ...context });
}

const place = { subject: { kind: 'release', id: 'REL-1' }, path: ['releases', 0] };

describe('checkDevelopment on releases', () => {
  it('finds a fact that blocked a deployed release, and nothing about what is not known', () => {
    expect(find({})).toEqual([]);
    const open = makeDefect({ severity: 'critical', history: [{ state: 'reported', enteredOn: '2026-11-06' }] });
    expect(find({ defects: [open] })).toEqual([
      {
        code: 'release-blocked',
        severity: 'error',
        message: 'The release "REL-1" was deployed on 2026-11-06, although "DF-1" blocked it: defect-open.',
        requirements: ['A.8.29', 'A.8.32'],
        ...place,
        params: { release: 'REL-1', deployedOn: '2026-11-06', record: 'DF-1', reason: 'defect-open' },
      },
    ]);
    const later = makeDefect({ severity: 'critical', history: [{ state: 'reported', enteredOn: '2026-11-07' }] });
    expect(find({ defects: [later] })).toEqual([]);
    expect(find({ defects: [open], releases: [makeRelease({ deployedOn: undefined })] })).toEqual([]);
  });

  it('finds an unapproved change and an overdue vulnerability by the facts of operations', () => {
    const softwareChanges = [makeSoftwareChange()];
    const reasons = (context: Partial<CheckDevelopmentContext>) =>
      find({ softwareChanges }, context).map(({ params }) => params['reason']);
    expect(reasons({ changes: [{ id: 'CHG-1', approved: false }] })).toEqual(['change-unapproved']);
    expect(reasons({ changes: [{ id: 'CHG-1', approved: true }] })).toEqual([]);
    const vulnerability = { id: 'V-1', assets: ['A-1'], dueOn: '2026-11-05', closedOn: null } as const;
    expect(reasons({ vulnerabilities: [vulnerability] })).toEqual(['vulnerability-overdue']);
    expect(reasons({ vulnerabilities: [{ ...vulnerability, dueOn: '2026-11-06' }] })).toEqual([]);
  });

  it('leaves reviews, tests and passes to the findings of the change', () => {
    expect(codesOf(find({ softwareChanges: [makeSoftwareChange({ reviews: [] })] }))).toEqual([
      'code-review-not-independent',
    ]);
  });

  it('finds a gate that failed, is incomplete, or measured nothing', () => {
    const qualityGates = [makeQualityGate()];
    expect(find({ qualityGates, qualityMeasures: [makeQualityMeasure()] })).toEqual([]);
    expect(find({ qualityGates, qualityMeasures: [makeQualityMeasure({ value: 79.9 })] })).toEqual([
      {
        code: 'gate-failed',
        severity: 'error',
        message: 'The release "REL-1" was deployed on 2026-11-06, although the gate "QG-1" failed on: "line-coverage".',
        requirements: ['A.8.25'],
        ...place,
        params: { release: 'REL-1', deployedOn: '2026-11-06', gate: 'QG-1', metrics: ['line-coverage'] },
      },
    ]);
    expect(find({ qualityGates, qualityMeasures: [makeQualityMeasure({ revision: 'c0de' })] })).toEqual([
      {
        code: 'gate-incomplete',
        severity: 'error',
        message:
          'The release "REL-1" was deployed on 2026-11-06 without a complete gate "QG-1"; missing or stale: "line-coverage".',
        requirements: ['A.8.25'],
        ...place,
        params: { release: 'REL-1', deployedOn: '2026-11-06', gate: 'QG-1', metrics: ['line-coverage'] },
      },
    ]);
    expect(find({ qualityGates: [makeQualityGate({ criteria: [] })], qualityMeasures: [] })).toEqual([
      {
        code: 'gate-nothing-measured',
        severity: 'error',
        message: 'The release "REL-1" was deployed on 2026-11-06, but no criterion of the gate "QG-1" was measured.',
        requirements: ['A.8.25'],
        ...place,
        params: { release: 'REL-1', deployedOn: '2026-11-06', gate: 'QG-1' },
      },
    ]);
    const two = [{ metric: 'scan-completed', comparator: 'at-least', threshold: 1 }] as const;
    const partly = [makeQualityGate({ criteria: [...makeQualityGate().criteria, ...two] })];
    const [incomplete] = find({ qualityGates: partly, qualityMeasures: [makeQualityMeasure()] });
    expect(incomplete?.params['metrics']).toEqual(['scan-completed']);
    expect(find({ qualityGates })).toEqual([]);
    expect(find({ qualityMeasures: [] })).toEqual([]);
    expect(find({ releases: [makeRelease({ gates: undefined })], qualityGates, qualityMeasures: [] })).toEqual([]);
  });

  it('finds names that no register has, and events in the future', () => {
    const acceptedDefects = [
      { defect: 'DF-9', acceptedBy: 'x1', acceptedOn: '2026-11-22', through: '2026-12-31' },
    ] as const;
    const release = makeRelease({ changes: ['MR-9'], gates: ['QG-9'], acceptedDefects, deployedOn: '2026-11-22' });
    const findings = find({
      people: [makePerson()],
      softwareChanges: [],
      qualityGates: [],
      defects: [],
      releases: [release],
    });
    expect(findings.map(({ code, path }) => `${code.slice(12)} ${path.join('.')}`)).toEqual([
      'reference-unknown releases.0.changes.0',
      'reference-unknown releases.0.gates.0',
      'reference-unknown releases.0.acceptedDefects.0.defect',
      'reference-unknown releases.0.acceptedDefects.0.acceptedBy',
      'event-in-future releases.0.acceptedDefects.0.acceptedOn',
      'event-in-future releases.0.deployedOn',
    ]);
  });
});
