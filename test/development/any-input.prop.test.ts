import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeAcknowledgement,
  makeCodingStandard,
  makeControlledDocument,
  makeDefect,
  makeException,
  makeLifecycleModel,
  makePerson,
  makePostDeploymentReview,
  makeQualityGate,
  makeQualityMeasure,
  makeRelease,
  makeRole,
  makeRoleAssignment,
  makeSoftwareChange,
  makeTestRun,
} from '../../src/fixtures/index.ts';
import * as development from '../../src/development/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const waivers = [
  { kind: 'review', exception: 'EX-1' },
  { kind: 'test', test: 'unit', exception: 'EX-1' },
] as const;
const stages = [
  {
    stage: 'build',
    gates: [{ id: 'merge', title: 'Merge', criteria: 'QG-1', evidence: ['review'], passedBy: 'engineering' }],
  },
] as const;
const model = makeLifecycleModel({ stages, waivers });
const change = makeSoftwareChange({ committers: ['cy'], waivers });
const gate = makeQualityGate({
  validFor: 'P30D',
  criteria: [
    {
      metric: 'line-coverage',
      comparator: 'at-least',
      threshold: 80,
      whenMissing: 'fail',
      exempt: { metric: 'changed-lines', below: 20, reason: 'Few lines' },
    },
  ],
});
const measures = [
  makeQualityMeasure({ population: 7 }),
  makeQualityMeasure({ id: 'QM-2', metric: 'changed-lines', value: 3, unit: undefined }),
];
const accepted = { defect: 'DF-2', acceptedBy: 'cy', acceptedOn: '2026-11-04', through: '2026-12-04' } as const;
const release = makeRelease({ acceptedDefects: [accepted] });
const triaged = makeDefect().history.slice(0, 2);
const defects = [
  makeDefect({ foundIn: 'REL-1', repeats: 'DF-2' }),
  makeDefect({
    id: 'DF-2',
    severity: 'critical',
    history: [...triaged, { state: 'deferred', enteredOn: '2026-10-07', until: '2026-12-18', approvedBy: 'cy' }],
  }),
  makeDefect({ id: 'DF-3', history: [...triaged, { state: 'duplicate', enteredOn: '2026-10-07', of: 'DF-1' }] }),
];
const review = makePostDeploymentReview({ incidents: ['INC-1'], unrelatedIncidents: ['INC-2'], defects: ['DF-2'] });
const exceptions = [
  makeException({ requirement: { kind: 'control', control: 'A.8.25' }, approvedBy: { person: 'cy', role: 'ciso' } }),
];
const read = {
  people: [makePerson()],
  roles: [makeRole()],
  roleAssignments: [makeRoleAssignment({ role: 'engineering', person: 'ben' })],
  controlledDocuments: [makeControlledDocument()],
  acknowledgements: [makeAcknowledgement()],
};
const standards = [
  makeCodingStandard({ readers: { kind: 'roles', roles: ['engineering'] } }),
  makeCodingStandard({ id: 'CS-2' }),
];
const registers = {
  ...read,
  exceptions,
  lifecycleModels: [model],
  softwareChanges: [change],
  testRuns: [makeTestRun({ attempt: 2 })],
  qualityGates: [gate],
  qualityMeasures: measures,
  defects,
  releases: [release],
  postDeploymentReviews: [review],
  codingStandards: standards,
};
const facts = {
  changes: [{ id: 'CHG-1', approved: true, approvedOn: '2026-11-05' }],
  vulnerabilities: [
    {
      id: 'V-1',
      assets: ['A-1'],
      detectedOn: '2026-10-05',
      dueOn: '2026-11-05',
      withoutLimit: false,
      closedOn: null,
      exceptedFrom: '2026-11-01',
      exceptedThrough: '2026-12-01',
    },
  ],
};
const asOf = '2026-11-21';

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  gateVerdict: [[gate, measures, { revision: 'f00d', asOf }], 'gate measures options revision asOf'],
  reviewVerdict: [[change, { asOf, model, exceptions }], 'change options asOf model exceptions'],
  testVerdict: [[change, registers.testRuns, { asOf, model, exceptions }], 'change runs options asOf model exceptions'],
  defectFlow: [[defects, { asOf, ageBands: [7, 30] }], 'defects options asOf ageBands'],
  releaseVerdict: [[release, registers, { asOf, ...facts }], 'release registers options asOf changes vulnerabilities'],
  postDeploymentReport: [
    [review, release, { asOf, incidents: [{ id: 'INC-3', occurredOn: '2026-11-09' }] }],
    'review release options asOf incidents',
  ],
  codingStandardsUnread: [[standards, read, { asOf, within: 'P30D' }], 'standards registers options asOf within'],
  checkDevelopment: [
    [registers, { asOf, readWithin: 'P30D', ...facts }],
    'registers context asOf readWithin changes vulnerabilities',
  ],
  developmentDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', readWithin: 'P30D' }],
    'registers options asOf from through readWithin',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(development, samples);

  it('checkDevelopment never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        const found = () => development.checkDevelopment(mutated, { asOf, readWithin: 'P30D', ...facts } as never);
        expect(found).not.toThrow();
      }),
      { numRuns: 600, seed: 17 },
    );
  });
});
