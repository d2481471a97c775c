import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOperations, makeNetworkRule, makeRuleSet, makeZone } from '../../src/fixtures/index.ts';
import {
  exampleOperations,
  makeCertificate,
  makeCryptographyRule,
  makeCryptographyUse,
  makeException,
  makeKey,
  makePerson,
import {
  makeAlert,
  makeBackupExemption,
  makeBackupPlan,
  makeBackupRun,
  makeCapacity,
  makeConfigurationBaseline,
  makeException,
  makeLogSource,
  makeMalwareProtection,
  makeMonitoringRule,
  makePerson,
  makeRestoreTest,
import {
  makeChange,
  makeControlledDocument,
  makeException,
  makePerson,
  makeRole,
  makeServiceLevel,
  makeVulnerability,
} from '../../src/fixtures/index.ts';
import * as operations from '../../src/operations/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const asOf = '2026-11-21';
const zones = [makeZone(), makeZone({ id: 'office', networks: ['10.0.0.0/8'] })];
const ruleSet = makeRuleSet({
  assets: ['A-1'],
  rules: [
    makeNetworkRule({ order: 2, until: '2027-01-01', changedOn: '2026-11-01', reviewedOn: '2026-11-02' }),
    makeNetworkRule({
      id: 'dns',
      order: 1,
      protocol: 'any',
      from: { kind: 'zones', zones: ['office'], negated: true },
    }),
    makeNetworkRule({
      id: 'block',
      order: 3,
      action: 'deny',
      from: { kind: 'networks', networks: ['10.0.0.0/9', '::/0'] },
    }),
  ],
});
const registers = { ...exampleOperations, zones, ruleSets: [ruleSet] };
const flow = { protocol: 'tcp', from: '10.0.0.0/24', to: '192.0.2.1-192.0.2.9', port: { from: 80, through: 443 } };

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  readNetwork: [['10.0.0.0/8'], 'text'],
  zoneOf: [['10.0.0.1', zones], 'address zones'],
  flowVerdict: [[ruleSet, flow, { zones, asOf, mostParts: 100 }], 'ruleSet flow options zones asOf mostParts'],
  ruleAnomalies: [
    [ruleSet, { zones, asOf, mostParts: 100, mostRules: 10 }],
    'ruleSet options zones asOf mostParts mostRules',
  ],
  checkOperations: [[registers, { asOf, filtering: { mostParts: 100 } }], 'registers context asOf filtering'],
  operationsDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31' }],
    'registers options asOf from through',
const keys = {
  now: '2026-11-21T09:00:00Z',
  renewal: { kind: 'before', renewBefore: 'P7D' },
  keyPeriods: [{ purpose: 'data-encryption', originator: 'P2Y', recipient: 'P3Y' }],
  certificateLengths: [{ issuedFrom: '2026-03-15', longestDays: 200 }],
};
const use = makeCryptographyUse({
  context: 'signature',
  algorithm: 'ecdsa',
  keyBits: 256,
  hybridWith: { algorithm: 'ml-dsa-65' },
  hash: 'sha-256',
  protectUntil: '2036-12-31',
  exception: 'EX-1',
  key: 'K-1',
});
const rule = makeCryptographyRule({
  id: 'CR-9',
  context: 'signature',
  algorithms: [{ algorithm: 'ecdsa', minKeyBits: 250, allowedThrough: '2035-12-31' }, { algorithm: 'ml-dsa-65' }],
  hashes: [{ hash: 'sha-256' }],
  strengths: [{ strength: 112, allowedThrough: '2030-12-31' }],
});
const registers = {
  ...exampleOperations,
  people: [makePerson()],
  exceptions: [makeException()],
  cryptographyRules: [rule, ...(exampleOperations.cryptographyRules ?? [])],
  cryptographyUses: [use, ...(exampleOperations.cryptographyUses ?? [])],
  keys: [makeKey({ replacedBy: 'K-product' }), ...(exampleOperations.keys ?? [])],
  certificates: [
    makeCertificate({ key: 'K-1', issuedAt: '2026-10-01T02:00:00Z' }),
    ...(exampleOperations.certificates ?? []),
  ],
};

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  securityStrength: [['rsa', { keyBits: 3072 }], 'algorithm options keyBits'],
  cryptographyVerdict: [[use, [rule], { asOf }], 'use rules options asOf'],
  rotationDue: [[makeKey(), { asOf }], 'key options asOf'],
  renewalDue: [[makeCertificate(), { now: keys.now, renewal: keys.renewal }], 'certificate options now renewal'],
  checkOperations: [[registers, { asOf, keys }], 'registers context asOf keys'],
  operationsDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2036-12-31', keys }],
    'registers options asOf from through keys',
const monthly = { kind: 'calendar', every: 'P1M' } as const;
const deviating = { asset: 'A-1', item: 'ssh-root', on: '2026-11-02', result: 'deviates', exception: 'EX-1' } as const;
const registers = {
  people: [makePerson()],
  exceptions: [makeException()],
  logSources: [
    makeLogSource({ requiredRetention: 'P1Y' }),
    makeLogSource({ id: 'LOG-2', retention: { kind: 'event', event: 'end', period: 'P1Y' }, requiredRetention: 'P6M' }),
  ],
  monitoringRules: [makeMonitoringRule()],
  alerts: [makeAlert(), { id: 'AL-2', rule: 'MON-1', status: 'open', raisedAt: '2026-11-21T08:00:00Z' }],
  backupPlans: [
    makeBackupPlan({ longestRun: 'PT1H' }),
    makeBackupPlan({ id: 'BP-2', frequency: monthly, changedOn: '2026-09-01' }),
  ],
  backupRuns: [
    makeBackupRun(),
    makeBackupRun({ id: 'BR-2', plan: 'BP-2' }),
    { id: 'BR-3', plan: 'BP-1', outcome: 'partial', finishedAt: '2026-11-21T04:00:00Z' },
  ],
  restoreTests: [makeRestoreTest({ run: 'BR-1' })],
  backupExemptions: [makeBackupExemption()],
  capacities: [makeCapacity()],
  malwareProtections: [
    makeMalwareProtection(),
    { id: 'MP-2', asset: 'A-8', assetClass: 'laptop', status: 'off', checkedOn: '2026-11-20', exception: 'EX-1' },
  ],
  configurationBaselines: [makeConfigurationBaseline({ assessments: [deviating] })],
} as const;
const asOf = '2026-11-21';
const now = '2026-11-21T12:00:00Z';
const levels = ['public', 'internal', 'secret'];
const resources = [
  { kind: 'data-set', id: 'cache', level: 'internal', keepFor: 'P1Y' },
  { kind: 'data-set', id: 'orders', assets: ['A-1'], deletion: { deleteBy: '2026-12-01', goneBy: '2026-12-31' } },
] as const;
const rules = { levels, exemptUpTo: 'internal', copyRule: '3-2-1' } as const;
const context = {
  asOf,
  now,
  logging: { assets: [{ id: 'A-1', level: 'secret' }, { id: 'A-2' }], levels, noneUpTo: 'internal' },
  backups: { ...rules, resources },
} as const;

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  recoveryPoint: [
    [makeBackupPlan(), registers.backupRuns, { at: now, copies: 'off-site' }],
    'plan runs options at copies',
  ],
  backupStanding: [[registers.backupPlans[1], registers, { asOf, now }], 'plan records options asOf now'],
  backupGaps: [
    [resources, registers, { asOf, ...rules }],
    'resources registers options asOf levels exemptUpTo copyRule',
  ],
  resourceStanding: [[registers, { asOf }], 'registers options asOf'],
  checkOperations: [[registers, context], 'registers context asOf now logging backups'],
  operationsDueItems: [
    [registers, { asOf, now, from: '2026-01-01', through: '2027-12-31' }],
    'registers options asOf now from through',
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
const registers = {
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
const policies = { vulnerabilities: { ...choices, zone, confirmWithin: 'P7D' }, changes: { ...changePolicy, zone } };

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
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
  checkOperations: [[registers, { asOf, ...policies }], 'registers context asOf vulnerabilities changes'],
  operationsDueItems: [
    [registers, { asOf, from: '2026-01-01', through: '2027-12-31', ...policies }],
    'registers options asOf from through vulnerabilities changes',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(operations, samples);

  it('checkOperations never throws on a record', () => {
    fc.assert(
      fc.property(withReplacedPart([registers]), ([mutated]) => {
        fc.pre(typeof mutated === 'object' && mutated !== null && !Array.isArray(mutated));
        expect(() => operations.checkOperations(mutated as operations.OperationsRegisters, { asOf })).not.toThrow();
        expect(() =>
          operations.checkOperations(mutated as operations.OperationsRegisters, { asOf, ...policies } as never),
        ).not.toThrow();
      }),
      { numRuns: 300, seed: 17 },
    );
  });

  it('networks of any text are read, or have a problem with a network to write', () => {
    const character = fc.constantFrom(...Array.from('0123456789abcdefF:./%- '));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const read = operations.readNetwork(characters.join(''));
        const network = ('network' in read ? read.network : read.suggestion) ?? '0.0.0.0/0';
        expect(operations.readNetwork(network)).toMatchObject({ network });
      }),
      { numRuns: 2000, seed: 18 },
        expect(() => operations.checkOperations(mutated as operations.OperationsRegisters, context)).not.toThrow();
      }),
      { numRuns: 1000, seed: 17 },
    );
  });
});
