import { epochMilliseconds, type Instant, millisecondsInMinute } from '../../core/calendar/instant.ts';
import { anInstant, anObject, listOf, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { backupPlanGuard, backupRunGuard } from '../backups/backup-guards.ts';
import type { BackupPlan, RecoveryPointObjective } from '../backups/backup-plan.ts';
import type { BackupRun } from '../backups/backup-run.ts';
import { type Arrival, arrivalsOf, type CountedCopies, newerArrivals } from './run-arrivals.ts';

/** The options of `recoveryPoint`. */
export interface RecoveryPointOptions {
  /** The moment at which the data is lost. */
  readonly at: Instant;
  /** The copies that are still there: any when absent; those at another site where the site is lost, too. */
  readonly copies?: CountedCopies;
}

/**
 * How a loss of data stands to its objective: within it, above it, without any copy, or without an answer, because the objective is in words or
 * not set.
 */
export type LossState = 'met' | 'exceeded' | 'never' | 'not-measurable' | 'not-set';

/** The state to which data can be restored after a loss, with the run that decided it. */
export interface RecoveryPoint {
  /** The run whose copy is the newest; null where there is none. */
  readonly run: RecordId | null;
  /** The state of the data in that copy; null where there is none. */
  readonly pointAt: Instant | null;
  /** The place of the copy; null where any copy counts or there is none. */
  readonly place: string | null;
  /** The minutes of work that are lost; null where there is no copy and everything is lost. */
  readonly lossMinutes: number | null;
  /** The minutes of the recovery point objective of the plan; null where it has none in minutes. */
  readonly objectiveMinutes: number | null;
  /** How the loss stands to that objective. */
  readonly state: LossState;
}

const optionsGuard = /* @__PURE__ */ anObject<RecoveryPointOptions>({
  at: anInstant,
  copies: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['any', 'off-site'])),
});
const runsGuard = /* @__PURE__ */ listOf(backupRunGuard);

/**
 * Finds the state to which the data of a plan can be restored if it is lost at a moment (A.8.13). The newest state of the data decides, not the
 * end of its run, among the runs that were complete and finished by then. Where the site is lost, its copy must have reached another site by
 * then. A partial and a failed run never count.
 *
 * @param plan - The backup plan.
 * @param runs - The runs in any order; those of other plans are left out.
 * @param options - The moment of the loss, and the copies that are still there.
 * @returns The run and the state of its data, the loss in minutes, and how it stands to the objective of the plan.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { makeBackupPlan, makeBackupRun } from 'isms-kit/fixtures';
 * import { recoveryPoint } from 'isms-kit/operations';
 *
 * const run = makeBackupRun({ pointAt: '2026-11-20T02:00:00Z', finishedAt: '2026-11-20T02:40:00Z' });
 * const point = recoveryPoint(makeBackupPlan(), [run], { at: '2026-11-21T02:30:00Z' });
 * point.lossMinutes; // => 1470
 * point.pointAt; // => '2026-11-20T02:00:00Z'
 * recoveryPoint(makeBackupPlan(), [run], { at: '2026-11-20T02:39:59Z' }).state; // => 'never'
 * ```
 */
export function recoveryPoint(
  plan: BackupPlan,
  runs: readonly BackupRun[],
  options: RecoveryPointOptions,
): RecoveryPoint {
  requireReadable('plan', plan, backupPlanGuard);
  requireReadable('runs', runs, runsGuard);
  requireOptions(options, optionsGuard);
  const { at, copies = 'any' } = options;
  const moment = epochMilliseconds('at', at);
  const ofPlan = runs.filter((run) => run.plan === plan.id);
  return pointOf(newerArrivals(arrivalsOf(plan, ofPlan, copies), moment).at(-1), plan.objectives?.rpo, moment);
}

/**
 * The recovery point that the newest copy gives at a moment.
 *
 * @internal
 */
export function pointOf(
  newest: Arrival | undefined,
  objective: RecoveryPointObjective | undefined,
  moment: number,
): RecoveryPoint {
  const objectiveMinutes = minutesIn(objective);
  if (newest === undefined)
    return { run: null, pointAt: null, place: null, lossMinutes: null, objectiveMinutes, state: 'never' };
  const { run, point, place } = newest;
  const lossMinutes = Math.max(0, moment - point) / millisecondsInMinute;
  const state = stateOf(lossMinutes, objective);
  return { run: run.id, pointAt: run.pointAt, place, lossMinutes, objectiveMinutes, state };
}

/**
 * The minutes of an objective; null where it is in words or not set.
 *
 * @internal
 */
export function minutesIn(objective: RecoveryPointObjective | undefined): number | null {
  return objective?.kind === 'quantified' ? objective.minutes : null;
}

function stateOf(lossMinutes: number, objective: RecoveryPointObjective | undefined): LossState {
  if (objective === undefined) return 'not-set';
  if (objective.kind === 'qualitative') return 'not-measurable';
  return lossMinutes <= objective.minutes ? 'met' : 'exceeded';
}
