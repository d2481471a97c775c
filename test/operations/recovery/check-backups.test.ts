import { describe, expect, it } from 'vitest';
import {
  makeBackupExemption,
  makeBackupPlan,
  makeBackupRun,
  makePerson,
  makeRestoreTest,
} from '../../../src/fixtures/index.ts';
import {
  checkOperations,
  type CheckOperationsContext,
  operationsDueItems,
  type OperationsRegisters,
} from '../../../src/operations/index.ts';
import { codesOf } from '../../codes-of.ts';

const asOf = '2026-11-21';
const now = '2026-11-21T12:00:00Z';
const rto = { kind: 'quantified', minutes: 240, scope: 'system' } as const;

function find(registers: OperationsRegisters, context: Partial<CheckOperationsContext> = {}) {
  return checkOperations(registers, { asOf, now, ...context });
}

function findPlan(overrides: Parameters<typeof makeBackupPlan>[0], registers: OperationsRegisters = {}) {
  return find({ backupPlans: [makeBackupPlan(overrides)], ...registers });
}

describe('checkOperations on backup plans', () => {
  it('finds nothing wrong with a plan in order', () => {
    expect(findPlan({}, { backupRuns: [makeBackupRun()], restoreTests: [makeRestoreTest()] })).toEqual([]);
  });

  it('finds copies that are all at the site of the original, or all within reach of its systems', () => {
    const [local] = makeBackupPlan().copies;
    expect(findPlan({ copies: local ? [local] : [] })).toMatchObject([
      {
        code: 'backup-off-site-copy-missing',
        severity: 'warning',
        message: 'The plan "BP-1" keeps no copy at another site.',
        requirements: ['A.8.13', 'A.8.14'],
        subject: { kind: 'backup-plan', id: 'BP-1' },
        path: ['backupPlans', 0],
      },
      {
        code: 'backup-isolated-copy-missing',
        message: 'The plan "BP-1" keeps no copy that is offline or unchangeable.',
      },
    ]);
  });

  it('finds a key that is kept only with the data, and one whose place is not known', () => {
    const findKey = (keyPlaces?: readonly string[]) =>
      findPlan({
        copies: [
          {
            place: 'vault',
            offSite: true,
            isolation: 'offline',
            encryption: { kind: 'encrypted', ...(keyPlaces === undefined ? {} : { keyPlaces }) },
          },
        ],
      });
    expect(findKey(['hall-1'])).toMatchObject([
      {
        code: 'backup-key-with-data',
        message:
          'The key of the copy at "vault" in the plan "BP-1" is kept only with the original or only with the copy.',
        requirements: ['A.8.13', 'A.8.24'],
      },
    ]);
    expect(findKey()).toMatchObject([
      {
        code: 'backup-key-place-unknown',
        message: 'The copy at "vault" in the plan "BP-1" is encrypted, but the places of its key are not known.',
      },
    ]);
  });

  it('finds copies that do not meet the rule', () => {
    const [local, vault] = makeBackupPlan().copies;
    const backupPlans = [makeBackupPlan({ original: undefined, copies: vault ? [vault] : [] })];
    expect(find({ backupPlans }, { backups: { copyRule: '3-2-1' } })).toMatchObject([
      {
        code: 'backup-copies-too-few',
        message: 'The plan "BP-1" does not meet the rule on copies 3-2-1; it lacks: copies, media.',
      },
    ]);
    expect(local).toBeDefined();
  });

  it('finds objectives that are not set, in words, or out of reach', () => {
    expect(findPlan({ objectives: undefined })).toMatchObject([
      {
        code: 'backup-objective-missing',
        message: 'The plan "BP-1" has no objective for: rpo, rto.',
        path: ['backupPlans', 0, 'objectives'],
      },
    ]);
    const words = { kind: 'qualitative', text: 'minutes', scope: 'system' } as const;
    expect(findPlan({ objectives: { rpo: { kind: 'qualitative', text: 'near zero' }, rto: words } })).toMatchObject([
      {
        code: 'backup-objective-unmeasurable',
        severity: 'info',
        message: 'The plan "BP-1" has an objective in words that cannot be measured: rpo, rto.',
      },
    ]);
    const reach = (minutes: number) =>
      findPlan({ longestRun: 'PT90M', objectives: { rpo: { kind: 'quantified', minutes }, rto } });
    expect(reach(810)).toEqual([]);
    expect(reach(809)).toMatchObject([
      {
        code: 'backup-objective-unreachable',
        message:
          'The plan "BP-1" can lose at least 810 minutes of work by its interval and the duration of a run; 809 minutes are allowed.',
      },
    ]);
    expect(findPlan({ objectives: { rpo: { kind: 'quantified', minutes: 720 }, rto } })).toMatchObject([
      { params: { minutes: 720, objective: 720 } },
    ]);
  });

  it('asks nothing of a plan that is not in force', () => {
    expect(findPlan({ objectives: undefined, from: '2026-11-22' })).toEqual([]);
    expect(findPlan({ objectives: undefined, through: '2026-11-20' })).toEqual([]);
    expect(findPlan({ objectives: undefined, through: asOf })).toHaveLength(1);
  });
});

describe('checkOperations on backup runs', () => {
  it('finds a run that was missed and a loss above the objective', () => {
    const at = (moment: CheckOperationsContext['now'] & string) =>
      checkOperations(
        { backupPlans: [makeBackupPlan({ tolerance: undefined })], backupRuns: [makeBackupRun()] },
        { asOf: '2026-11-22', now: moment },
      );
    expect(at('2026-11-21T14:00:00Z')).toEqual([]);
    expect(at('2026-11-21T14:00:01Z')).toMatchObject([
      {
        code: 'backup-run-missed',
        severity: 'error',
        message:
          'The plan "BP-1" has had no complete run since its newest copy; the next one was due at 2026-11-21T14:00:00Z.',
        path: ['backupPlans', 0],
      },
    ]);
    expect(codesOf(at('2026-11-22T02:00:00Z'))).toEqual(['backup-run-missed']);
    expect(at('2026-11-22T02:00:01Z').slice(1)).toMatchObject([
      {
        code: 'recovery-point-exceeded',
        message: 'A loss now would cost 1441 minutes of the data of the plan "BP-1"; 1440 minutes are allowed.',
      },
    ]);
  });

  it('does not find a miss that a later run ended', () => {
    const backupRuns = [
      makeBackupRun({ id: 'BR-0', pointAt: '2026-11-19T02:00:00Z', finishedAt: '2026-11-19T02:40:00Z' }),
      makeBackupRun(),
    ];
    expect(findPlan({ longestRun: 'PT1H' }, { backupRuns })).toEqual([]);
  });

  it('finds a plan whose copies never reached the other site', () => {
    const copies = [{ place: 'hall-1-store', at: '2026-11-21T02:40:00Z' }] as const;
    expect(findPlan({}, { backupRuns: [makeBackupRun({ copies })] })).toMatchObject([
      {
        code: 'backup-off-site-copy-unreached',
        message: 'Runs of the plan "BP-1" were complete, but no copy has reached another site.',
        path: ['backupPlans', 0, 'copies', 1],
      },
    ]);
  });

  it('knows nothing about runs without their register', () => {
    expect(findPlan({})).toEqual([]);
    expect(codesOf(findPlan({}, { backupRuns: [] }))).toEqual(['backup-run-missed']);
  });

  it('finds unknown plans and places, and moments in the future', () => {
    const copies = [
      { place: 'attic', at: '2026-11-21T12:30:00Z' },
      { place: 'vault', at: '2026-11-21T03:10:00Z' },
    ] as const;
    const backupRuns = [
      makeBackupRun({ copies, finishedAt: '2026-11-21T12:20:00Z' }),
      { id: 'BR-2', plan: 'BP-2', outcome: 'failed', finishedAt: '2026-11-21T03:00:00Z' },
      makeBackupRun({ id: 'BR-3' }),
    ] as const;
    expect(findPlan({}, { backupRuns }).map(({ code, path }) => [code, path])).toEqual([
      ['operations-event-in-future', ['backupRuns', 0, 'finishedAt']],
      ['operations-event-in-future', ['backupRuns', 0, 'copies', 0, 'at']],
      ['backup-run-place-unknown', ['backupRuns', 0, 'copies', 0, 'place']],
      ['operations-reference-unknown', ['backupRuns', 1, 'plan']],
    ]);
    expect(find({ backupRuns: [makeBackupRun({ copies })] }).map(({ code }) => code)).toEqual([
      'operations-event-in-future',
    ]);
  });

  it('says which place a plan does not have', () => {
    const copies = [...makeBackupRun().copies, { place: 'attic', at: '2026-11-21T03:10:00Z' } as const];
    expect(findPlan({}, { backupRuns: [makeBackupRun({ copies })] })).toMatchObject([
      { message: 'The run "BR-1" names the place "attic", which the plan "BP-1" does not have.' },
    ]);
  });
});

describe('checkOperations on restore tests', () => {
  const findTest = (
    test: Parameters<typeof makeRestoreTest>[0],
    overrides: Parameters<typeof makeBackupPlan>[0] = {},
  ) => findPlan(overrides, { restoreTests: [makeRestoreTest(test)] });

  it('finds tests that are not planned, and says so without the register, too', () => {
    expect(findPlan({ testCadence: undefined })).toMatchObject([
      { code: 'restore-test-unplanned', message: 'The plan "BP-1" does not say when a restore is tested.' },
    ]);
  });

  it('finds a test that is overdue, also where none was ever held', () => {
    expect(findTest({ on: '2025-11-21' })).toEqual([]);
    expect(findTest({ on: '2025-11-20' })).toMatchObject([
      {
        code: 'restore-test-overdue',
        message: 'A restore of the plan "BP-1" was to be tested by 2026-11-20.',
        path: ['backupPlans', 0, 'testCadence'],
      },
    ]);
    expect(findPlan({}, { restoreTests: [] })).toMatchObject([
      { code: 'restore-test-overdue', params: { dueOn: '2026-01-01' } },
      { code: 'restore-objective-unproven', params: { reason: 'never' } },
    ]);
  });

  it('finds an objective that a test missed or that no test proves', () => {
    expect(findTest({ tookMinutes: 240 })).toEqual([]);
    expect(findTest({ tookMinutes: 241 })).toMatchObject([
      {
        code: 'restore-objective-missed',
        message: 'The restore test "RT-1" of the plan "BP-1" took 241 minutes, more than the objective of 240 minutes.',
        path: ['backupPlans', 0, 'objectives', 'rto'],
      },
    ]);
    expect(findTest({ scope: 'data-set' })).toMatchObject([
      {
        code: 'restore-objective-unproven',
        severity: 'warning',
        message: 'No restore test proves the recovery time objective of the plan "BP-1": too-narrow.',
      },
    ]);
    expect(findTest({ tookMinutes: undefined })).toMatchObject([{ params: { reason: 'unmeasured' } }]);
    expect(findTest({}, { changedOn: '2026-09-15' })).toMatchObject([{ params: { reason: 'stale' } }]);
  });

  it('finds a test that failed', () => {
    const testCadence = { every: 'P2Y', mode: 'rolling', anchor: '2025-01-01' } as const;
    expect(findTest({ outcome: 'partial' }, { testCadence })).toMatchObject([
      {
        code: 'restore-test-failed',
        message:
          'The restore test "RT-1" of the plan "BP-1" did not restore everything, and no later test makes up for it.',
        path: ['backupPlans', 0],
      },
    ]);
    const withoutObjective = { testCadence, objectives: { rpo: { kind: 'quantified', minutes: 1440 } } } as const;
    expect(codesOf(findTest({ outcome: 'failed' }, withoutObjective))).toEqual([
      'backup-objective-missing',
      'restore-test-failed',
    ]);
  });

  it('finds unknown plans and runs, and tests in the future', () => {
    const restoreTests = [
      makeRestoreTest(),
      makeRestoreTest({ id: 'RT-2', plan: 'BP-2', run: 'BR-9', on: '2026-11-22' }),
    ];
    const findings = findPlan({}, { backupRuns: [makeBackupRun()], restoreTests });
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['operations-reference-unknown', ['restoreTests', 1, 'plan']],
      ['operations-reference-unknown', ['restoreTests', 1, 'run']],
      ['operations-event-in-future', ['restoreTests', 1, 'on']],
    ]);
  });
});

describe('checkOperations on decisions against a backup', () => {
  const findExemption = (overrides: Parameters<typeof makeBackupExemption>[0]) =>
    find({ backupExemptions: [makeBackupExemption(overrides)] });

  it('finds the parts that are missing', () => {
    expect(findExemption({})).toEqual([]);
    expect(findExemption({ reason: undefined, approvedBy: undefined, reviewOn: undefined })).toMatchObject([
      {
        code: 'backup-exemption-incomplete',
        message: 'The decision "BX-1" to leave something out of the backups lacks: reason, approvedBy, reviewOn.',
        subject: { kind: 'backup-exemption', id: 'BX-1' },
        path: ['backupExemptions', 0],
      },
    ]);
  });

  it('finds a review that is overdue', () => {
    expect(findExemption({ reviewOn: asOf })).toEqual([]);
    expect(findExemption({ reviewOn: '2026-11-20' })).toMatchObject([
      {
        code: 'backup-exemption-review-overdue',
        message: 'The decision "BX-1" was to be reviewed by 2026-11-20.',
        path: ['backupExemptions', 0, 'reviewOn'],
      },
    ]);
  });

  it('finds an unknown approver, and asks nothing else of a decision that has ended', () => {
    const backupExemptions = [makeBackupExemption({ reason: undefined, through: '2026-11-20' })];
    expect(find({ people: [makePerson({ id: 'ben' })], backupExemptions })).toMatchObject([
      { code: 'operations-reference-unknown', path: ['backupExemptions', 0, 'approvedBy'] },
    ]);
  });
});

describe('checkOperations on assets and data', () => {
  const backupPlans = [makeBackupPlan()];

  it('finds what has no backup, where the plans are given', () => {
    const backups = { resources: [{ kind: 'data-set', id: 'orders' }] } as const;
    expect(find({ backupPlans }, { backups })).toEqual([
      {
        code: 'resource-backup-missing',
        severity: 'error',
        message: 'The data-set "orders" is in no backup plan, and no approved decision leaves it out.',
        requirements: ['A.8.13'],
        subject: { kind: 'data-set', id: 'orders' },
        path: [],
        params: { kind: 'data-set', resource: 'orders' },
      },
    ]);
    expect(find({}, { backups })).toEqual([]);
  });

  it('finds a decision against a duty, and copies that outlive a deletion', () => {
    const resources = [
      { kind: 'data-set', id: 'cache', keepFor: 'P6Y', level: 'secret' },
      { kind: 'asset', id: 'A-1', deletion: { deleteBy: '2026-12-01', goneBy: '2026-12-30' } },
    ] as const;
    const backups = { resources, levels: ['internal', 'secret'], exemptUpTo: 'internal' };
    expect(find({ backupPlans, backupExemptions: [makeBackupExemption()] }, { backups })).toMatchObject([
      {
        code: 'backup-exemption-overruled',
        message: 'The decision "BX-1" leaves the data-set "cache" out of the backups: exempt-though-kept.',
        requirements: ['A.8.13', 'A.5.33'],
      },
      { code: 'backup-exemption-overruled', params: { cause: 'exempt-above-level' } },
      {
        code: 'backup-outlives-deletion',
        message: 'Copies of the asset "A-1" in the plan "BP-1" are gone on 2026-12-31, after 2026-12-30.',
        requirements: ['A.8.10', 'A.8.13'],
      },
    ]);
  });

  it('refuses rules that it cannot read', () => {
    expect(() => find({}, { backups: { exemptUpTo: 'secret' } })).toThrow(
      'backups.exemptUpTo must be one of levels, got "secret"',
    );
    expect(() => find({}, { backups: { copyRule: '4-3-2' as never } })).toThrow(
      /^backups\.copyRule must be one of 3-2-1/,
    );
  });
});

describe('operationsDueItems on backups', () => {
  const window = { from: '2026-11-01', through: '2027-12-31', asOf } as const;

  it('lists restore tests and reviews of decisions', () => {
    const registers = {
      backupPlans: [makeBackupPlan()],
      restoreTests: [makeRestoreTest()],
      backupExemptions: [makeBackupExemption()],
    };
    expect(operationsDueItems(registers, window)).toEqual([
      {
        kind: 'backup-exemption-review',
        subject: { kind: 'backup-exemption', id: 'BX-1' },
        title: 'Review the decision "BX-1" against a backup',
        owner: 'ada',
        dueOn: '2027-01-31',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.13',
        rule: 'review-on',
      },
      {
        kind: 'restore-test',
        subject: { kind: 'backup-plan', id: 'BP-1' },
        title: 'Test a restore of "Database"',
        owner: 'ada',
        dueOn: '2027-09-14',
        dueAt: null,
        state: 'scheduled',
        requirement: 'A.8.13',
        rule: 'cadence',
      },
    ]);
  });

  it('names a plan by its id, and leaves out what has ended or has no day', () => {
    const bare = { title: undefined, owner: undefined };
    expect(operationsDueItems({ backupPlans: [makeBackupPlan(bare)] }, window)).toMatchObject([
      { title: 'Test a restore of "BP-1"', owner: null, dueOn: '2026-01-01', state: 'overdue' },
    ]);
    const through = '2026-11-20';
    const ended = {
      backupPlans: [makeBackupPlan({ through }), makeBackupPlan({ id: 'BP-2', testCadence: undefined })],
      backupExemptions: [makeBackupExemption({ through }), makeBackupExemption({ id: 'BX-2', reviewOn: undefined })],
    };
    expect(operationsDueItems(ended, window)).toEqual([]);
    const unapproved = [makeBackupExemption({ approvedBy: undefined })];
    expect(operationsDueItems({ backupExemptions: unapproved }, window)).toMatchObject([{ owner: null }]);
  });
});
