import { describe, expect, it } from 'vitest';
import { makeBackupExemption, makeBackupPlan, makeBackupRun, makeRestoreTest } from '../../../src/fixtures/index.ts';
import {
  BackupExemptionSchema,
  BackupPlanSchema,
  BackupRunSchema,
  RestoreTestSchema,
} from '../../../src/operations/index.ts';
import { problemsOf } from '../../controls/problems-of.ts';

describe('BackupPlanSchema', () => {
  const plan = makeBackupPlan();
  const [copy] = plan.copies;
  const rto = { kind: 'quantified', minutes: 0, scope: 'site' };
  it.each([
    [plan, []],
    [{ ...plan, frequency: { kind: 'calendar', every: 'P1D' } }, []],
    [{ ...plan, frequency: { kind: 'continuous' } }, []],
    [{ ...plan, frequency: { kind: 'on-event', event: 'a release' } }, []],
    [{ ...plan, covers: [{ kind: 'data-set', dataSet: 'D-1' }] }, []],
    [{ ...plan, objectives: { rpo: { kind: 'quantified', minutes: 0 }, rto } }, []],
    [{ ...plan, objectives: { rpo: { kind: 'qualitative', text: 'near zero' } } }, []],
    [{ ...plan, objectives: {} }, []],
    [{ ...plan, through: '2025-01-01' }, []],
    [{ ...plan, through: '2024-12-31' }, ['through: backup-plan-ends-before-start']],
    [{ ...plan, copies: [copy, copy] }, ['copies.1.place: backup-place-duplicate']],
    [{ ...plan, copies: [] }, ['copies: too_small']],
    [{ ...plan, covers: [] }, ['covers: too_small']],
    [
      { ...plan, covers: [{ kind: 'asset', dataSet: 'D-1' }] },
      ['covers.0.asset: invalid_type', 'covers.0: unrecognized_keys'],
    ],
    [{ ...plan, method: 'prayer' }, ['method: invalid_value']],
    [{ ...plan, frequency: { kind: 'calendar', every: 'PT6H' } }, ['frequency.every: period-with-time']],
    [{ ...plan, frequency: { kind: 'hours', every: 'P1D' } }, ['frequency.every: hour-period-with-date']],
    [{ ...plan, frequency: { kind: 'sometimes' } }, ['frequency.kind: invalid_union']],
    [{ ...plan, window: 'PT6H' }, ['window: period-with-time']],
    [{ ...plan, tolerance: 'P1D' }, ['tolerance: hour-period-with-date']],
    [{ ...plan, longestRun: 'P1D' }, ['longestRun: hour-period-with-date']],
    [{ ...plan, objectives: { rpo: { kind: 'quantified', minutes: -1 } } }, ['objectives.rpo.minutes: too_small']],
    [
      { ...plan, objectives: { rto: { kind: 'qualitative', text: 'minutes' } } },
      ['objectives.rto.scope: invalid_value'],
    ],
    [
      { ...plan, copies: [{ ...copy, encryption: { kind: 'encrypted', keyPlaces: [] } }] },
      ['copies.0.encryption.keyPlaces: too_small'],
    ],
    [{ ...plan, copies: [{ ...copy, isolation: 'far' }] }, ['copies.0.isolation: invalid_value']],
    [{ ...plan, copies: [{ ...copy, offSite: 'yes' }] }, ['copies.0.offSite: invalid_type']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(BackupPlanSchema, record)).toEqual(problems);
  });
});

describe('BackupRunSchema', () => {
  const run = makeBackupRun();
  const partial = { id: 'BR-2', plan: 'BP-1', outcome: 'partial', finishedAt: '2026-11-21T02:40:00Z' };
  const at = (instant: string) => [{ place: 'vault', at: instant }];
  it.each([
    [run, []],
    [{ ...run, finishedAt: run.pointAt, copies: at('2026-11-21T02:00:00Z') }, []],
    [partial, []],
    [{ ...partial, pointAt: partial.finishedAt, reason: 'A disk was full' }, []],
    [{ ...partial, outcome: 'failed', reason: 'No connection' }, []],
    [{ ...run, finishedAt: '2026-11-21T01:59:59Z' }, ['finishedAt: backup-run-finished-before-point']],
    [{ ...partial, pointAt: '2026-11-21T02:40:01Z' }, ['finishedAt: backup-run-finished-before-point']],
    [{ ...run, copies: at('2026-11-21T01:59:59Z') }, ['copies.0.at: backup-copy-before-point']],
    [{ ...run, copies: at('yesterday') }, ['copies.0.at: instant-unreadable']],
    [{ ...partial, outcome: 'failed', pointAt: '2026-11-21T02:00:00Z' }, [': unrecognized_keys']],
    [{ ...run, outcome: 'fine' }, ['outcome: invalid_union']],
    [{ ...run, plan: '' }, ['plan: id-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(BackupRunSchema, record)).toEqual(problems);
  });
});

describe('RestoreTestSchema', () => {
  const test = makeRestoreTest();
  it.each([
    [test, []],
    [{ ...test, run: 'BR-1', tookMinutes: 0 }, []],
    [{ ...test, tookMinutes: -1 }, ['tookMinutes: too_small']],
    [{ ...test, tookMinutes: Number.NaN }, ['tookMinutes: invalid_type']],
    [{ ...test, scope: 'world' }, ['scope: invalid_value']],
    [{ ...test, outcome: 'fine' }, ['outcome: invalid_value']],
    [{ ...test, on: '2026-02-30' }, ['on: date-impossible']],
    [{ ...test, run: '' }, ['run: id-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(RestoreTestSchema, record)).toEqual(problems);
  });
});

describe('BackupExemptionSchema', () => {
  const exemption = makeBackupExemption();
  it.each([
    [exemption, []],
    [{ id: 'BX-1', covers: exemption.covers, from: '2026-02-01' }, []],
    [{ ...exemption, through: '2026-02-01' }, []],
    [{ ...exemption, through: '2026-01-31' }, ['through: backup-exemption-ends-before-start']],
    [{ ...exemption, covers: [] }, ['covers: too_small']],
    [{ ...exemption, reason: ' ' }, ['reason: text-empty']],
    [{ ...exemption, approvedBy: '' }, ['approvedBy: id-empty']],
  ])('on %j finds %j', (record, problems) => {
    expect(problemsOf(BackupExemptionSchema, record)).toEqual(problems);
  });
});
