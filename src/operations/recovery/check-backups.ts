import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type FindingOf, reportFinding } from '../../core/findings/finding.ts';
import { type Listed, readRegister, type RegisterRead } from '../../core/guards/read-register.ts';
import { futureInstant, futureEvent, registerFindings, unknownReference } from '../../core/guards/register-findings.ts';
import { groupBy } from '../../core/records/references.ts';
import type { Staff } from '../../governance/roles/staff.ts';
import type { BackupExemption } from '../backups/backup-exemption.ts';
import { backupExemptionGuard, backupPlanGuard, backupRunGuard, restoreTestGuard } from '../backups/backup-guards.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import type { BackupRun } from '../backups/backup-run.ts';
import type { RestoreTest } from '../backups/restore-test.ts';
import type { recordsFindings } from '../records/findings.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type BackupPolicy, findGaps, type ResourceGap } from './backup-gaps.ts';
import { checkPlan } from './check-plans.ts';
import { recoveryFindings } from './findings.ts';

type BackupsFinding = FindingOf<typeof recoveryFindings> | FindingOf<typeof recordsFindings>;

/**
 * The registers of backups; each may be absent.
 *
 * @internal
 */
export interface BackupsRegisters {
  readonly backupPlans?: readonly BackupPlan[];
  readonly backupRuns?: readonly BackupRun[];
  readonly restoreTests?: readonly RestoreTest[];
  readonly backupExemptions?: readonly BackupExemption[];
}

/**
 * The registers of backups as functions read them.
 *
 * @internal
 */
export interface BackupReads {
  readonly plans: RegisterRead<BackupPlan>;
  readonly runs: RegisterRead<BackupRun>;
  readonly tests: RegisterRead<RestoreTest>;
  readonly exemptions: RegisterRead<BackupExemption>;
}

/**
 * Reads the registers of backups.
 *
 * @internal
 */
export function readBackups(registers: BackupsRegisters): BackupReads {
  const { backupPlans, backupRuns, restoreTests, backupExemptions } = registers;
  return {
    plans: readRegister('backupPlans', 'backup-plan', backupPlans, backupPlanGuard),
    runs: readRegister('backupRuns', 'backup-run', backupRuns, backupRunGuard),
    tests: readRegister('restoreTests', 'restore-test', restoreTests, restoreTestGuard),
    exemptions: readRegister('backupExemptions', 'backup-exemption', backupExemptions, backupExemptionGuard),
  };
}

/**
 * Finds the weaknesses of backups (A.8.13, A.8.14).
 *
 * @internal
 */
export function checkBackups(
  registers: BackupsRegisters,
  { staff, moment, policy }: { readonly staff: Staff; readonly moment: Moment; readonly policy: BackupPolicy },
): readonly BackupsFinding[] {
  const { asOf } = moment;
  const reads = readBackups(registers);
  const { plans, runs, tests, exemptions } = reads;
  const runsOf = groupBy(recordsIn(runs), ({ plan }) => [plan]);
  const testsOf = groupBy(recordsIn(tests), ({ plan }) => [plan]);
  const gaps = findGaps(
    policy.resources ?? [],
    { backupPlans: recordsIn(plans), backupExemptions: recordsIn(exemptions) },
    { ...policy, asOf },
  );
  const placesOf = new Map(recordsIn(plans).map(({ id, copies }) => [id, new Set(copies.map(({ place }) => place))]));
  const gapsOf = groupBy(gaps.plans, ({ plan }) => [plan]);
  return [
    ...[plans, runs, tests, exemptions].flatMap((read) => registerFindings('operations', read)),
    ...plans.listed.flatMap((listed) =>
      checkPlan(listed, {
        runs: runs.isGiven ? (runsOf.get(listed.record.id) ?? []) : undefined,
        tests: tests.isGiven ? (testsOf.get(listed.record.id) ?? []) : undefined,
        gaps: gapsOf.get(listed.record.id) ?? [],
        moment,
      }),
    ),
    ...runs.listed.flatMap((listed) => runFindings(listed, { plans, placesOf, moment })),
    ...tests.listed.flatMap((listed) => testFindings(listed, reads, asOf)),
    ...exemptions.listed.flatMap((listed) => exemptionFindings(listed, staff, asOf)),
    ...(plans.isGiven ? gaps.resources.map(resourceFinding) : []),
  ];
}

function recordsIn<T>({ listed }: RegisterRead<T>): readonly T[] {
  return listed.map(({ record }) => record);
}

interface RunContext {
  readonly plans: BackupReads['plans'];
  /** By plan: the places of its copies. */
  readonly placesOf: ReadonlyMap<string, ReadonlySet<string>>;
  readonly moment: Moment;
}

function runFindings(
  { record: run, index }: Listed<BackupRun>,
  { plans, placesOf, moment }: RunContext,
): readonly BackupsFinding[] {
  const subject = { kind: 'backup-run', id: run.id };
  const path = ['backupRuns', index];
  const places = placesOf.get(run.plan);
  const copies = run.outcome === 'complete' ? run.copies : [];
  return [
    ...unknownReference('operations', { subject, path: [...path, 'plan'] }, ['backup-plan', run.plan], plans),
    ...futureInstant('operations', { subject, path: [...path, 'finishedAt'] }, run.finishedAt, moment),
    ...copies.flatMap(({ at }, copy) =>
      futureInstant('operations', { subject, path: [...path, 'copies', copy, 'at'] }, at, moment),
    ),
    ...copies.flatMap(({ place }, copy) =>
      places === undefined || places.has(place)
        ? []
        : reportFinding(recoveryFindings, 'backup-run-place-unknown', {
            subject,
            path: [...path, 'copies', copy, 'place'],
            params: { run: run.id, place, plan: run.plan },
          }),
    ),
  ];
}

function testFindings(
  { record: { id, plan, run, on }, index }: Listed<RestoreTest>,
  { plans, runs }: BackupReads,
  asOf: CalendarDate,
): readonly BackupsFinding[] {
  const subject = { kind: 'restore-test', id };
  const path = ['restoreTests', index];
  return [
    ...unknownReference('operations', { subject, path: [...path, 'plan'] }, ['backup-plan', plan], plans),
    ...unknownReference('operations', { subject, path: [...path, 'run'] }, ['backup-run', run], runs),
    ...futureEvent('operations', { subject, path: [...path, 'on'] }, on, asOf),
  ];
}

function exemptionFindings(
  { record, index }: Listed<BackupExemption>,
  { people }: Staff,
  asOf: CalendarDate,
): readonly BackupsFinding[] {
  const { id, approvedBy, reviewOn } = record;
  const subject = { kind: 'backup-exemption', id };
  const path = ['backupExemptions', index];
  const references = unknownReference(
    'operations',
    { subject, path: [...path, 'approvedBy'] },
    ['person', approvedBy],
    people,
  );
  if (!isInForce(record, asOf)) return references;
  const missing = (['reason', 'approvedBy', 'reviewOn'] as const).filter((field) => record[field] === undefined);
  return [
    ...references,
    ...(missing.length === 0
      ? []
      : [
          reportFinding(recoveryFindings, 'backup-exemption-incomplete', {
            subject,
            path,
            params: { exemption: id, missing },
          }),
        ]),
    ...(reviewOn === undefined || reviewOn >= asOf
      ? []
      : [
          reportFinding(recoveryFindings, 'backup-exemption-review-overdue', {
            subject,
            path: [...path, 'reviewOn'],
            params: { exemption: id, reviewOn },
          }),
        ]),
  ];
}

function resourceFinding({ resource, kind, plan, exemption, goneOn, goneBy }: ResourceGap): BackupsFinding {
  // The assets and data come with the context, which has no place in the registers.
  const at = { subject: resource, path: [] };
  const named = { kind: resource.kind, resource: resource.id };
  if (kind === 'not-backed-up')
    return reportFinding(recoveryFindings, 'resource-backup-missing', { ...at, params: named });
  if (kind === 'outlives-deletion') {
    const params = { ...named, plan: String(plan), goneOn: String(goneOn), goneBy: String(goneBy) };
    return reportFinding(recoveryFindings, 'backup-outlives-deletion', { ...at, params });
  }
  const params = { ...named, exemption: String(exemption), cause: kind };
  return reportFinding(recoveryFindings, 'backup-exemption-overruled', { ...at, params });
}
