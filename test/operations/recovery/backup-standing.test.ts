import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, type Instant, instantOf } from '../../../src/core/index.ts';
import { makeBackupPlan, makeBackupRun, makeRestoreTest } from '../../../src/fixtures/index.ts';
import { type BackupPlan, type BackupRun, backupStanding, recoveryPoint } from '../../../src/operations/index.ts';

const asOf = '2026-11-21';
const now = '2026-11-21T12:00:00Z';
const daily = { kind: 'calendar', every: 'P1D' } as const;
const rto = { kind: 'quantified', minutes: 240, scope: 'system' } as const;

function run(id: string, pointAt: Instant, finishedAt: Instant): BackupRun {
  return makeBackupRun({ id, pointAt, finishedAt, copies: [{ place: 'vault', at: finishedAt }] });
}

function promised(overrides: Parameters<typeof makeBackupPlan>[0], minutes: number, runs: readonly BackupRun[] = []) {
  const plan = makeBackupPlan({ ...overrides, objectives: { rpo: { kind: 'quantified', minutes }, rto } });
  return backupStanding(plan, { backupRuns: runs }, { asOf, now }).anyCopy.promised;
}

describe('backupStanding on the loss that a plan allows', () => {
  it('adds the longest duration to the interval, so that a daily plan cannot promise a day', () => {
    expect(promised({ frequency: daily, longestRun: 'PT40M' }, 1480)).toEqual({
      intervalMinutes: 1440,
      durationMinutes: 40,
      minutes: 1480,
      objectiveMinutes: 1480,
      state: 'met',
    });
    expect(promised({ frequency: daily, longestRun: 'PT40M' }, 1479).state).toBe('exceeded');
    expect(promised({ frequency: daily }, 1440)).toMatchObject({ minutes: null, state: 'exceeded' });
    expect(promised({ frequency: daily }, 1441)).toMatchObject({ minutes: null, state: 'undecided' });
  });

  it('takes the longer of the stated and the recorded durations', () => {
    const runs = [run('BR-1', '2026-11-21T02:00:00Z', '2026-11-21T03:30:00Z')];
    expect(promised({ longestRun: 'PT1H' }, 1440, runs).durationMinutes).toBe(90);
    expect(promised({ longestRun: 'PT2H' }, 1440, runs).durationMinutes).toBe(120);
    expect(promised({}, 1440, runs).durationMinutes).toBe(90);
  });

  it('adds the time until the copy reached the other site', () => {
    const backupRuns = [
      makeBackupRun({
        pointAt: '2026-11-21T02:00:00Z',
        finishedAt: '2026-11-21T02:40:00Z',
        copies: [{ place: 'vault', at: '2026-11-21T04:00:00Z' }],
      }),
    ];
    const standing = backupStanding(makeBackupPlan(), { backupRuns }, { asOf, now });
    expect(standing.anyCopy.promised.minutes).toBe(760);
    expect(standing.offSiteCopy?.promised.minutes).toBe(840);
  });

  it('takes the longest of all runs, also where a later one was finished before', () => {
    const runs = [
      run('BR-1', '2026-11-21T00:00:00Z', '2026-11-21T10:00:00Z'),
      run('BR-2', '2026-11-21T06:00:00Z', '2026-11-21T07:00:00Z'),
    ];
    expect(promised({ frequency: { kind: 'hours', every: 'PT6H' } }, 480, runs)).toMatchObject({
      durationMinutes: 600,
      minutes: 960,
      state: 'exceeded',
    });
    const later = run('BR-3', '2026-11-21T00:00:00Z', '2026-11-21T12:00:01Z');
    expect(promised({}, 480, [later]).durationMinutes).toBeNull();
  });

  it('does not know the time to another site that no copy has reached', () => {
    const offSite = (minutes: number, backupRuns: readonly BackupRun[] = []) =>
      backupStanding(
        makeBackupPlan({
          frequency: { kind: 'hours', every: 'PT6H' },
          longestRun: 'PT40M',
          objectives: { rpo: { kind: 'quantified', minutes }, rto },
        }),
        { backupRuns },
        { asOf, now },
      ).offSiteCopy?.promised;
    expect(offSite(480)).toMatchObject({ durationMinutes: null, minutes: null, state: 'undecided' });
    expect(offSite(401)?.state).toBe('undecided');
    expect(offSite(400)?.state).toBe('exceeded');
    const fast = run('BR-1', '2026-11-21T02:00:00Z', '2026-11-21T02:10:00Z');
    expect(offSite(480, [fast])).toMatchObject({ durationMinutes: 40, minutes: 400, state: 'met' });
    expect(offSite(480, [makeBackupRun({ copies: [] })])?.state).toBe('undecided');
  });

  it('takes the most days of a month, and no interval for a continuous plan', () => {
    expect(promised({ frequency: { kind: 'calendar', every: 'P1M' } }, 99_999).intervalMinutes).toBe(44_640);
    expect(promised({ frequency: { kind: 'continuous' } }, 0)).toMatchObject({
      intervalMinutes: 0,
      state: 'undecided',
    });
    expect(promised({ frequency: { kind: 'continuous' }, longestRun: 'PT1M' }, 1).state).toBe('met');
  });

  it('does not know the interval of a plan that waits for an event', () => {
    const frequency = { kind: 'on-event', event: 'a release' } as const;
    expect(promised({ frequency, longestRun: 'PT5M' }, 1)).toMatchObject({
      intervalMinutes: null,
      minutes: null,
      state: 'undecided',
    });
  });

  it('cannot measure an objective in words or one that is not set', () => {
    const stateFor = (objectives: BackupPlan['objectives']) =>
      backupStanding(makeBackupPlan({ objectives }), {}, { asOf, now }).anyCopy.promised.state;
    expect(stateFor({ rpo: { kind: 'qualitative', text: 'near zero' } })).toBe('not-measurable');
    expect(stateFor({})).toBe('not-set');
    expect(stateFor(undefined)).toBe('not-set');
  });
});

describe('backupStanding on the loss that there was', () => {
  const runs = [
    run('BR-1', '2026-11-19T02:00:00Z', '2026-11-19T02:30:00Z'),
    run('BR-2', '2026-11-20T02:00:00Z', '2026-11-20T08:00:00Z'),
    run('BR-3', '2026-11-20T20:00:00Z', '2026-11-20T21:00:00Z'),
  ];

  it('is the longest time from the state of the data to the end of the next run, or to now', () => {
    const plan = makeBackupPlan();
    expect(backupStanding(plan, { backupRuns: runs }, { asOf, now }).anyCopy.observed).toEqual({
      minutes: 1800,
      run: 'BR-1',
      until: 'BR-2',
    });
    const [last] = runs.slice(-1);
    expect(backupStanding(plan, { backupRuns: last ? [last] : [] }, { asOf, now }).anyCopy.observed).toEqual({
      minutes: 960,
      run: 'BR-3',
      until: null,
    });
    expect(backupStanding(plan, {}, { asOf, now }).anyCopy).toMatchObject({
      observed: null,
      point: { state: 'never' },
    });
  });

  it('is none at another site that the plan does not have', () => {
    const [local] = makeBackupPlan().copies;
    const plan = makeBackupPlan({ copies: local ? [local] : [] });
    expect(backupStanding(plan, { backupRuns: runs }, { asOf, now }).offSiteCopy).toBeNull();
  });

  it('is at least the loss at every moment since the first copy, whatever the order of the runs', () => {
    const begin = Date.UTC(2026, 10, 1);
    const minute = 60_000;
    const history = fc.array(fc.tuple(fc.nat(28_000), fc.nat(600)), { minLength: 1, maxLength: 12 }).map((pairs) =>
      pairs.map(([start, length], index) => {
        const at = (minutes: number) => instantOf(new Date(begin + minutes * minute));
        return run(`BR-${index}`, at(start), at(start + length));
      }),
    );
    fc.assert(
      fc.property(history, fc.nat(28_800), (backupRuns, later) => {
        const plan = makeBackupPlan();
        const standing = backupStanding(plan, { backupRuns }, { asOf, now });
        expect(
          backupStanding(plan, { backupRuns: backupRuns.toReversed() }, { asOf, now }).anyCopy.observed?.minutes,
        ).toBe(standing.anyCopy.observed?.minutes);
        const at = instantOf(new Date(begin + later * minute));
        const { lossMinutes } = recoveryPoint(plan, backupRuns, { at });
        expect(lossMinutes ?? 0).toBeLessThanOrEqual(Number(standing.anyCopy.observed?.minutes));
      }),
    );
  });
});

describe('backupStanding on missed runs', () => {
  const plan = makeBackupPlan({ frequency: { kind: 'hours', every: 'PT12H' }, tolerance: 'PT2H' });
  const point = '2026-11-20T20:00:00Z';
  const missedBy = (moment: Instant, runs: readonly BackupRun[], of = plan) =>
    backupStanding(of, { backupRuns: runs }, { asOf, now: moment }).missed;

  it('begin when the interval and the tolerance of the plan itself have run out', () => {
    const runs = [run('BR-1', point, '2026-11-20T21:00:00Z')];
    expect(missedBy('2026-11-21T10:00:00Z', runs)).toEqual([]);
    expect(missedBy('2026-11-21T10:00:01Z', runs)).toEqual([
      { after: 'BR-1', dueAt: '2026-11-21T10:00:00Z', finishedAt: null },
    ]);
    const slower = makeBackupPlan({ frequency: { kind: 'calendar', every: 'P1D' }, tolerance: undefined });
    expect(missedBy('2026-11-21T20:00:00Z', runs, slower)).toEqual([]);
    expect(missedBy('2026-11-21T20:00:01Z', runs, slower)).toHaveLength(1);
  });

  it('stay in the history when a later run was complete', () => {
    const runs = (end: Instant) => [
      run('BR-1', '2026-11-20T00:00:00Z', '2026-11-20T00:30:00Z'),
      run('BR-2', '2026-11-20T12:00:00Z', end),
    ];
    expect(missedBy('2026-11-21T00:00:00Z', runs('2026-11-20T14:00:00Z'))).toEqual([]);
    expect(missedBy('2026-11-21T00:00:00Z', runs('2026-11-20T14:00:01Z'))).toEqual([
      { after: 'BR-1', dueAt: '2026-11-20T14:00:00Z', finishedAt: '2026-11-20T14:00:01Z' },
    ]);
  });

  it('count months on the calendar', () => {
    const monthly = makeBackupPlan({ frequency: { kind: 'calendar', every: 'P1M' }, tolerance: undefined });
    const runs = [run('BR-1', '2026-10-21T11:00:00Z', '2026-10-21T11:30:00Z')];
    expect(missedBy('2026-11-21T11:00:00Z', runs, monthly)).toEqual([]);
    expect(missedBy('2026-11-21T11:00:01Z', runs, monthly)).toMatchObject([{ dueAt: '2026-11-21T11:00:00Z' }]);
  });

  it('count from the first day of a plan that has never run, and end with the plan', () => {
    const begun = makeBackupPlan({
      frequency: { kind: 'hours', every: 'PT12H' },
      tolerance: undefined,
      from: '2026-11-19',
    });
    expect(missedBy('2026-11-21T00:00:00Z', [], begun)).toEqual([]);
    expect(missedBy('2026-11-21T00:00:01Z', [], begun)).toEqual([
      { after: null, dueAt: '2026-11-21T00:00:00Z', finishedAt: null },
    ]);
    expect(missedBy('2026-11-21T12:00:00Z', [], makeBackupPlan({ from: '2026-11-19', through: '2026-11-20' }))).toEqual(
      [],
    );
  });

  it('are not known for a plan without an interval', () => {
    const onEvent = makeBackupPlan({ frequency: { kind: 'on-event', event: 'a release' } });
    const continuous = (tolerance?: 'PT2H') => makeBackupPlan({ frequency: { kind: 'continuous' }, tolerance });
    expect(missedBy(now, [], onEvent)).toEqual([]);
    expect(missedBy(now, [], continuous())).toEqual([]);
    const runs = [run('BR-1', '2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z')];
    expect(missedBy('2026-11-21T11:00:00Z', runs, continuous('PT2H'))).toEqual([]);
    expect(missedBy('2026-11-21T11:00:01Z', runs, continuous('PT2H'))).toHaveLength(1);
  });

  it('are missed only where that is so in every time zone when no moment is given', () => {
    const at = (pointAt: Instant) => [run('BR-1', pointAt, addHours(pointAt, 'PT1M'))];
    const missed = (pointAt: Instant) => backupStanding(plan, { backupRuns: at(pointAt) }, { asOf }).missed;
    expect(missed('2026-11-19T20:00:00Z')).toEqual([]);
    expect(missed('2026-11-19T19:59:59Z')).toHaveLength(1);
    expect(missed('2026-11-21T23:00:00Z')).toEqual([]);
  });
});

describe('backupStanding on restore tests', () => {
  const standing = (
    tests: readonly Parameters<typeof makeRestoreTest>[0][],
    overrides: Parameters<typeof makeBackupPlan>[0] = {},
  ) =>
    backupStanding(
      makeBackupPlan(overrides),
      { restoreTests: tests.map((test, index) => makeRestoreTest({ id: `RT-${index}`, ...test })) },
      { asOf, now },
    ).restore;

  it('meets the objective when the test took no longer', () => {
    expect(standing([{ tookMinutes: 240 }])).toMatchObject({ state: 'met', test: 'RT-0', objectiveMinutes: 240 });
    expect(standing([{ tookMinutes: 241 }]).state).toBe('exceeded');
    expect(standing([{ tookMinutes: undefined }])).toMatchObject({ state: 'unmeasured', tookMinutes: null });
    expect(standing([{ outcome: 'failed' }]).state).toBe('failed');
    expect(standing([{ outcome: 'partial' }]).state).toBe('failed');
  });

  it('takes a test of the same or a wider scope, never a narrower one', () => {
    expect(standing([{ scope: 'site' }]).state).toBe('met');
    expect(standing([{ scope: 'data-set' }])).toMatchObject({ state: 'too-narrow', test: null });
    expect(standing([{ scope: 'file', on: '2026-11-01' }, { on: '2026-10-01' }]).test).toBe('RT-1');
  });

  it('has failed until a test of the size of the failed one, or of the objective, passes', () => {
    const passed = { on: '2026-06-01' } as const;
    const failed = { on: '2026-11-01', outcome: 'failed' } as const;
    const withoutObjective = { objectives: undefined };
    expect(standing([passed, failed], withoutObjective)).toMatchObject({ state: 'failed', test: 'RT-1' });
    expect(standing([failed, { on: '2026-11-02' }], withoutObjective).state).toBe('not-set');
    expect(standing([failed, { on: '2026-11-02', scope: 'file' }], withoutObjective).state).toBe('failed');
    expect(standing([{ ...failed, scope: 'site' }, { on: '2026-11-02' }], withoutObjective).state).toBe('failed');
    const file = { ...failed, scope: 'file' } as const;
    expect(standing([passed, file])).toMatchObject({ state: 'failed', test: 'RT-1' });
    expect(standing([file, { on: '2026-11-01', scope: 'file' }, passed])).toMatchObject({ state: 'met', test: 'RT-2' });
    expect(standing([{ ...failed, scope: 'site' }, { on: '2026-11-02' }])).toMatchObject({
      state: 'met',
      test: 'RT-1',
    });
    expect(standing([passed, failed], { changedOn: '2026-11-02' }).state).toBe('stale');
    expect(standing([passed, { ...failed, on: '2026-11-22' }]).state).toBe('met');
  });

  it('takes the newest test, of several on one day the last one', () => {
    expect(standing([{ on: '2026-11-01', tookMinutes: 300 }, { on: '2026-10-01' }])).toMatchObject({
      state: 'exceeded',
      test: 'RT-0',
    });
    expect(standing([{ tookMinutes: 300 }, {}]).test).toBe('RT-1');
    expect(standing([{ on: '2026-11-22' }]).state).toBe('never');
  });

  it('is stale where the plan was changed after every test', () => {
    expect(standing([{}], { changedOn: '2026-09-14' }).state).toBe('met');
    expect(standing([{}], { changedOn: '2026-09-15' }).state).toBe('stale');
    expect(standing([{}], { changedOn: '2026-11-22' }).state).toBe('met');
  });

  it('cannot decide without an objective in minutes', () => {
    const words = { kind: 'qualitative', text: 'quickly', scope: 'system' } as const;
    expect(standing([{}], { objectives: { rto: words } })).toMatchObject({
      state: 'not-measurable',
      objectiveMinutes: null,
    });
    expect(standing([{ outcome: 'failed' }], { objectives: { rto: words } }).state).toBe('failed');
    expect(standing([{}], { objectives: undefined }).state).toBe('not-set');
    expect(standing([{ plan: 'BP-2' }]).state).toBe('never');
  });

  it('is due again a cadence after the last test that passed', () => {
    expect(standing([{ on: '2026-03-01' }, { on: '2026-10-01', outcome: 'failed' }]).due.dueOn).toBe('2027-03-01');
    expect(standing([]).due).toMatchObject({ dueOn: '2026-01-01', state: 'overdue' });
    expect(standing([], { testCadence: undefined }).due.state).toBe('not-scheduled');
  });
});

it('backupStanding refuses a moment on another day', () => {
  const standing = (moment: Instant) => backupStanding(makeBackupPlan(), {}, { asOf, now: moment });
  expect(standing('2026-11-20T10:00:00Z').plan).toBe('BP-1');
  expect(standing('2026-11-22T12:00:00Z').plan).toBe('BP-1');
  expect(() => standing('2026-11-20T09:59:59Z')).toThrow(
    'now must lie on the day 2026-11-21, got "2026-11-20T09:59:59Z"',
  );
  expect(() => standing('2026-11-22T12:00:01Z')).toThrow(/^now must lie on the day/);
});
