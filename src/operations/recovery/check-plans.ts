import { type FindingOf, type FindingPath, type FindingSubject, reportFinding } from '../../core/findings/finding.ts';
import type { Listed } from '../../core/guards/read-register.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import type { BackupRun } from '../backups/backup-run.ts';
import type { RestoreTest } from '../backups/restore-test.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { type BackupStanding, judgePlan } from './backup-standing.ts';
import { recoveryFindings } from './findings.ts';
import type { PlanGap } from './plan-gaps.ts';
import type { RestoreStanding } from './restore-standing.ts';

type PlanFinding = FindingOf<typeof recoveryFindings>;

/** The records of one plan; undefined where their register is not given. */
interface PlanContext {
  readonly runs: readonly BackupRun[] | undefined;
  readonly tests: readonly RestoreTest[] | undefined;
  readonly gaps: readonly PlanGap[];
  readonly moment: Moment;
}

interface PlanPlace {
  readonly subject: FindingSubject;
  readonly path: FindingPath;
}

const gapCodes = {
  'off-site-copy-missing': 'backup-off-site-copy-missing',
  'isolated-copy-missing': 'backup-isolated-copy-missing',
  'key-with-data': 'backup-key-with-data',
  'key-place-unknown': 'backup-key-place-unknown',
} as const;

/**
 * Finds the weaknesses of a plan: its copies, its objectives, its runs and its restore tests. A plan that is not in force has none.
 *
 * @internal
 */
export function checkPlan({ record: plan, index }: Listed<BackupPlan>, context: PlanContext): readonly PlanFinding[] {
  const { runs, tests, gaps, moment } = context;
  if (!isInForce(plan, moment.asOf)) return [];
  const at = { subject: { kind: 'backup-plan', id: plan.id }, path: ['backupPlans', index] };
  const standing = judgePlan(plan, { runs: runs ?? [], tests: tests ?? [] }, moment);
  return [
    ...gapFindings(gaps, at),
    ...objectiveFindings(plan, standing, at),
    ...(runs === undefined ? [] : runFindings(plan, standing, at)),
    ...restoreFindings(plan, tests === undefined ? undefined : standing.restore, at),
  ];
}

function gapFindings(gaps: readonly PlanGap[], at: PlanPlace): readonly PlanFinding[] {
  return gaps.map(({ kind, plan, place, lacks }) =>
    kind === 'too-few-copies'
      ? reportFinding(recoveryFindings, 'backup-copies-too-few', { ...at, params: { plan, rule: '3-2-1', lacks } })
      : reportFinding(recoveryFindings, gapCodes[kind], { ...at, params: { plan, place: place ?? plan } }),
  );
}

function objectiveFindings(
  { id: plan, objectives = {} }: BackupPlan,
  { anyCopy: { promised } }: BackupStanding,
  { subject, path }: PlanPlace,
): readonly PlanFinding[] {
  const at = { subject, path: [...path, 'objectives'] };
  const names = ['rpo', 'rto'] as const;
  const missing = names.filter((name) => objectives[name] === undefined);
  const inWords = names.filter((name) => objectives[name]?.kind === 'qualitative');
  const minutes = promised.minutes ?? promised.intervalMinutes;
  return [
    ...(missing.length === 0
      ? []
      : [reportFinding(recoveryFindings, 'backup-objective-missing', { ...at, params: { plan, missing } })]),
    ...(inWords.length === 0
      ? []
      : [
          reportFinding(recoveryFindings, 'backup-objective-unmeasurable', {
            ...at,
            params: { plan, objective: inWords },
          }),
        ]),
    ...(promised.state !== 'exceeded'
      ? []
      : [
          reportFinding(recoveryFindings, 'backup-objective-unreachable', {
            ...at,
            params: { plan, minutes: Math.ceil(Number(minutes)), objective: Number(promised.objectiveMinutes) },
          }),
        ]),
  ];
}

function runFindings(
  { id: plan, copies }: BackupPlan,
  { anyCopy, offSiteCopy, missed }: BackupStanding,
  at: PlanPlace,
): readonly PlanFinding[] {
  const { point } = anyCopy;
  const last = missed.at(-1);
  const isUnreached = point.state !== 'never' && offSiteCopy?.point.state === 'never';
  return [
    ...(last?.finishedAt !== null
      ? []
      : [reportFinding(recoveryFindings, 'backup-run-missed', { ...at, params: { plan, dueAt: last.dueAt } })]),
    ...(point.state !== 'exceeded'
      ? []
      : [
          reportFinding(recoveryFindings, 'recovery-point-exceeded', {
            ...at,
            params: { plan, minutes: Math.ceil(Number(point.lossMinutes)), objective: Number(point.objectiveMinutes) },
          }),
        ]),
    ...(isUnreached
      ? [
          reportFinding(recoveryFindings, 'backup-off-site-copy-unreached', {
            subject: at.subject,
            path: [...at.path, 'copies', copies.findIndex(({ offSite }) => offSite)],
            params: { plan },
          }),
        ]
      : []),
  ];
}

function restoreFindings(
  { id: plan, testCadence }: BackupPlan,
  restore: RestoreStanding | undefined,
  at: PlanPlace,
): readonly PlanFinding[] {
  const findings: PlanFinding[] = [];
  if (testCadence === undefined)
    findings.push(reportFinding(recoveryFindings, 'restore-test-unplanned', { ...at, params: { plan } }));
  if (restore === undefined) return findings;
  const { state, test, due } = restore;
  if (due.state === 'overdue')
    findings.push(
      reportFinding(recoveryFindings, 'restore-test-overdue', {
        subject: at.subject,
        path: [...at.path, 'testCadence'],
        params: { plan, dueOn: String(due.dueOn) },
      }),
    );
  const rto = { subject: at.subject, path: [...at.path, 'objectives', 'rto'] };
  if (state === 'failed')
    findings.push(
      reportFinding(recoveryFindings, 'restore-test-failed', { ...at, params: { plan, test: String(test) } }),
    );
  if (state === 'exceeded') {
    const params = {
      plan,
      test: String(test),
      objective: Number(restore.objectiveMinutes),
      took: Number(restore.tookMinutes),
    };
    findings.push(reportFinding(recoveryFindings, 'restore-objective-missed', { ...rto, params }));
  }
  if (state === 'never' || state === 'stale' || state === 'too-narrow' || state === 'unmeasured')
    findings.push(
      reportFinding(recoveryFindings, 'restore-objective-unproven', { ...rto, params: { plan, reason: state } }),
    );
  return findings;
}
