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
} from '../../../src/fixtures/index.ts';
import type { ArgumentSamples } from '../../any-input.ts';

const monthly = { kind: 'calendar', every: 'P1M' } as const;
const deviating = { asset: 'A-1', item: 'ssh-root', on: '2026-11-02', result: 'deviates', exception: 'EX-1' } as const;
/** Registers that the check reads. */
export const registers = {
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
/** Policies of each kind. */
export const policies = {
  logging: { assets: [{ id: 'A-1', level: 'secret' }, { id: 'A-2' }], levels, noneUpTo: 'internal' },
  backups: { ...rules, resources },
} as const;

/** Every function with arguments that it answers, and the names of its parameters and options. */
export const samples: ArgumentSamples = {
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
};
