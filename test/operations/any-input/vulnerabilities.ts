import {
  makeChange,
  makeControlledDocument,
  makeException,
  makePerson,
  makeRole,
  makeServiceLevel,
  makeVulnerability,
} from '../../../src/fixtures/index.ts';
import * as operations from '../../../src/operations/index.ts';
import type { ArgumentSamples } from '../../any-input.ts';

const asOf = '2026-11-21';
const zone = 'Europe/Berlin';
const requirement = { kind: 'control', control: 'A.8.8' } as const;
const vulnerabilities = [
  makeVulnerability({
    publishedOn: '2026-09-30',
    listing: { catalogue: 'CISA KEV', listedOn: '2026-10-01', dueOn: '2026-12-22' },
    exposed: 'yes',
    totalControl: 'unknown',
    exceptions: ['EX-1'],
    severities: [
      { severity: 'high', by: 'ada', on: '2026-10-02' },
      { severity: 'critical', by: 'ada', on: '2026-10-12' },
    ],
    openings: [
      { detectedAt: '2026-10-01T08:00:00Z', fixedAt: '2026-10-20T15:00:00Z' },
      { detectedAt: '2026-11-10T08:00:00Z' },
    ],
    agreedDue: { dueOn: '2026-12-20', by: 'ada', on: '2026-11-15', reason: 'Agreed' },
  }),
  makeVulnerability({ id: 'V-2', history: [{ state: 'duplicate', enteredOn: '2026-10-02', of: 'V-1' }] }),
];
const serviceLevels = [
  makeServiceLevel(),
  makeServiceLevel({
    id: 'SL-2',
    startsAt: ['published', 'confirmed'],
    targets: [
      { severity: 'high', remediate: { kind: 'working-days', count: 5, calendar: 'de' } },
      { severity: 'critical', remediate: { kind: 'hours', hours: 'PT48H' } },
    ],
  }),
];
const exceptions = [makeException({ requirement })];
const changes = [
  makeChange({ exceptions: ['EX-1'] }),
  { ...makeChange({ id: 'CHG-2' }), kind: 'standard', template: 'POL-1' },
  {
    ...makeChange({
      id: 'CHG-3',
      rollback: { kind: 'irreversible', detail: 'Data is lost', acceptedBy: 'ada', acceptedOn: '2026-10-01' },
      testData: { kind: 'production', approvedBy: 'ada', approvedOn: '2026-10-01' },
      window: { startsAt: '2026-12-01T20:00:00Z', endsAt: '2026-12-01T22:00:00Z' },
    }),
    kind: 'emergency',
  },
];
const controlledDocuments = [makeControlledDocument()];
/** Registers that the check reads. */
export const registers = {
  people: [makePerson()],
  roles: [makeRole()],
  exceptions,
  controlledDocuments,
  vulnerabilities,
  serviceLevels,
  changes,
};
const choices = {
  decisionTable: operations.remediationTables.bod2604,
  calendars: [{ id: 'de', from: '2026-01-01', to: '2026-12-31', dates: ['2026-12-25'] }],
  severityChange: 'from-change',
  reopened: 'new-clock',
  unassigned: 'scanner',
};
const changePolicy = {
  gates: { normal: ['code-review'] },
  laterApprovalWithin: 'P5D',
  freezes: [
    { id: 'year-end', from: '2026-12-20', through: '2026-12-31', exempt: ['emergency'], environments: ['test'] },
  ],
};
/** Policies of each kind. */
export const policies = {
  vulnerabilities: { ...choices, zone, confirmWithin: 'P7D' },
  changes: { ...changePolicy, zone },
};

/** Every function with arguments that it answers, and the names of its parameters and options. */
export const samples: ArgumentSamples = {
  remediationDecision: [[{ exposed: 'yes' }, operations.remediationTables.bod2604], 'answers table'],
  remediationDue: [
    [vulnerabilities[0], { ...choices, serviceLevels }, { asOf, zone, aim: 'remediate', opening: 1, exceptions }],
    'vulnerability policy options asOf zone aim opening',
  ],
  remediationBacklog: [
    [
      vulnerabilities,
      { ...choices, serviceLevels },
      { from: '2026-10-01', through: '2026-12-31', asOf, zone, ages: [10, 30], exceptions },
    ],
    'vulnerabilities policy options asOf zone from through ages',
  ],
  changeVerdict: [
    [changes[1], changePolicy, { asOf, zone, controlledDocuments, exceptions }],
    'change policy options asOf zone',
  ],
  changeSuccess: [
    [changes, { from: '2026-10-01', through: '2026-12-31', asOf, zone }],
    'changes options asOf zone from through',
  ],
};
