import { type CalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { minutesOf } from '../../core/calendar/hour-period.ts';
import { type Instant, millisecondsInHour, millisecondsInMinute, toInstant } from '../../core/calendar/instant.ts';
import { aDate, anInstant, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { backupPlanGuard, backupRunGuard, restoreTestGuard } from '../backups/backup-guards.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import type { BackupRun } from '../backups/backup-run.ts';
import type { RestoreTest } from '../backups/restore-test.ts';
import { longestMinutes, prepareInterval } from '../records/interval.ts';
import { type Moment, momentOf } from '../../core/guards/moment.ts';
import { minutesIn, pointOf, type RecoveryPoint } from './recovery-point.ts';
import { type RestoreStanding, restoreStanding } from './restore-standing.ts';
import { type Arrival, arrivalsOf, type CountedCopies, newerArrivals } from './run-arrivals.ts';

/** The records by which a plan is judged. */
export interface BackupRecords {
  /** The runs; those of other plans are left out. */
  readonly backupRuns?: readonly BackupRun[];
  /** The restore tests; those of other plans are left out. */
  readonly restoreTests?: readonly RestoreTest[];
}

/** The options of `backupStanding`. */
export interface BackupStandingOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
  /**
   * The moment in question, on that day. When absent, a run is missed and data is lost only as far as that is so in every time zone when the day
   * begins.
   */
  readonly now?: Instant;
}

/**
 * The worst loss that a plan allows by itself: its interval and the longest time until a copy is there. A day has 24 hours, a month its most
 * days.
 */
export interface PromisedLoss {
  /** The minutes from one copy to the next; null where the plan has no interval. */
  readonly intervalMinutes: number | null;
  /**
   * The longest minutes from the state of the data to its copy, by the plan or all of its runs; null where neither says it. When a copy reaches
   * another site, only the runs say.
   */
  readonly durationMinutes: number | null;
  /** Both together; null where one of them is not known. */
  readonly minutes: number | null;
  /** The minutes of the recovery point objective of the plan; null where it has none in minutes. */
  readonly objectiveMinutes: number | null;
  /**
   * Whether the plan can keep its recovery point objective. A plan cannot where the part that is known is as long as the objective, because the
   * rest takes some time. `undecided` where a part is not known.
   */
  readonly state: 'met' | 'exceeded' | 'undecided' | 'not-measurable' | 'not-set';
}

/** The worst loss that there was at any moment since the first copy. */
export interface ObservedLoss {
  /** The minutes. */
  readonly minutes: number;
  /** The run whose copy was the newest before the loss ended. */
  readonly run: RecordId;
  /** The run whose copy ended it; null where it goes on. */
  readonly until: RecordId | null;
}

/** How a plan stands against the loss of data, by the copies that count. */
export interface LossStanding {
  /** The worst loss that the plan allows. */
  readonly promised: PromisedLoss;
  /** The worst loss that there was; null where there was never a copy. */
  readonly observed: ObservedLoss | null;
  /** The loss now. */
  readonly point: RecoveryPoint;
}

/** A time in which no complete run was finished. */
export interface MissedRun {
  /** The run from whose state of the data the time counts; null where there is no complete run and it counts from the first day of the plan. */
  readonly after: RecordId | null;
  /** The moment by which the next run must have been finished: the interval and the tolerance of the plan. */
  readonly dueAt: Instant;
  /** The moment at which the next complete run was finished; null where there is none yet. */
  readonly finishedAt: Instant | null;
}

/** How a backup plan stands. */
export interface BackupStanding {
  /** The plan. */
  readonly plan: RecordId;
  /** The loss where any copy counts. */
  readonly anyCopy: LossStanding;
  /** The loss where the site is lost with its copies; null where the plan has no copy at another site. */
  readonly offSiteCopy: LossStanding | null;
  /**
   * The times in which a run was missed, in their order; the last one may go on. None where the plan has no interval. Before the first recorded run
   * nothing is known.
   */
  readonly missed: readonly MissedRun[];
  /** How the restore tests stand. */
  readonly restore: RestoreStanding;
}

const recordsGuard = /* @__PURE__ */ anObject<BackupRecords>({
  backupRuns: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(backupRunGuard)),
  restoreTests: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(restoreTestGuard)),
});
const optionsGuard = /* @__PURE__ */ anObject<BackupStandingOptions>({
  asOf: aDate,
  now: /* @__PURE__ */ maybe(anInstant),
});

/**
 * Says how a backup plan stands (A.8.13): the worst loss that it allows, the worst loss that there was, the loss now, the runs that were missed,
 * and what its restore tests prove.
 *
 * @param plan - The backup plan.
 * @param records - Its runs and restore tests, in any order.
 * @param options - The day and the moment in question.
 * @returns The standing; each part names the run or the test that decided it. The runs are sorted once.
 * @throws RangeError if a part that decides cannot be read, or `now` cannot lie on the day `asOf`.
 *
 * @example
 * ```ts
 * import { makeBackupPlan, makeBackupRun } from 'isms-kit/fixtures';
 * import { backupStanding } from 'isms-kit/operations';
 *
 * const plan = makeBackupPlan({ frequency: { kind: 'calendar', every: 'P1D' }, objectives: { rpo: { kind: 'quantified', minutes: 1440 } } });
 * const standing = backupStanding(plan, { backupRuns: [makeBackupRun()] }, { asOf: '2026-11-21', now: '2026-11-21T09:00:00Z' });
 * standing.anyCopy.promised.minutes; // => 1480
 * standing.anyCopy.promised.state; // => 'exceeded'
 * standing.anyCopy.observed; // => { minutes: 420, run: 'BR-1', until: null }
 * ```
 */
export function backupStanding(
  plan: BackupPlan,
  records: BackupRecords,
  options: BackupStandingOptions,
): BackupStanding {
  requireReadable('plan', plan, backupPlanGuard);
  requireReadable('records', records, recordsGuard);
  requireOptions(options, optionsGuard);
  const { backupRuns = [], restoreTests = [] } = records;
  const moment = momentOf(options.asOf, options.now);
  const runs = backupRuns.filter((run) => run.plan === plan.id);
  const tests = restoreTests.filter((test) => test.plan === plan.id);
  return judgePlan(plan, { runs, tests }, moment);
}

/**
 * Says how a plan stands by its own runs and tests.
 *
 * @internal
 */
export function judgePlan(
  plan: BackupPlan,
  { runs, tests }: { readonly runs: readonly BackupRun[]; readonly tests: readonly RestoreTest[] },
  moment: Moment,
): BackupStanding {
  const standingBy = (counted: CountedCopies) => {
    const arrived = arrivalsOf(plan, runs, counted).filter(({ at }) => at <= moment.latest);
    const newer = newerArrivals(arrived, moment.latest);
    const loss: LossStanding = {
      promised: promisedLoss(plan, arrived, counted),
      observed: observedLoss(newer, moment.earliest),
      point: pointOf(newer.at(-1), plan.objectives?.rpo, moment.earliest),
    };
    return { loss, newer };
  };
  const anyCopy = standingBy('any');
  return {
    plan: plan.id,
    anyCopy: anyCopy.loss,
    offSiteCopy: plan.copies.some(({ offSite }) => offSite) ? standingBy('off-site').loss : null,
    missed: missedRuns(plan, anyCopy.newer, moment.earliest),
    restore: restoreStanding(plan, tests, moment.asOf),
  };
}

function intervalMinutesOf({ frequency }: BackupPlan): number | null {
  if (frequency.kind === 'on-event') return null;
  return frequency.kind === 'continuous' ? 0 : longestMinutes(frequency.every);
}

function promisedLoss(plan: BackupPlan, arrived: readonly Arrival[], counted: CountedCopies): PromisedLoss {
  const intervalMinutes = intervalMinutesOf(plan);
  let longest = minutesOf(plan.longestRun);
  for (const { at, point } of arrived) longest = Math.max(longest, (at - point) / millisecondsInMinute);
  // How long a run lasts does not say when its copy reaches another site.
  const isKnown = arrived.length > 0 || (counted === 'any' && plan.longestRun !== undefined);
  const durationMinutes = isKnown ? longest : null;
  const minutes = intervalMinutes === null || durationMinutes === null ? null : intervalMinutes + durationMinutes;
  const stateOf = (): PromisedLoss['state'] => {
    const objective = plan.objectives?.rpo;
    if (objective === undefined) return 'not-set';
    if (objective.kind === 'qualitative') return 'not-measurable';
    if (minutes !== null) return minutes <= objective.minutes ? 'met' : 'exceeded';
    const least = intervalMinutes === null ? 0 : intervalMinutes + longest;
    return least > 0 && least >= objective.minutes ? 'exceeded' : 'undecided';
  };
  return {
    intervalMinutes,
    durationMinutes,
    minutes,
    objectiveMinutes: minutesIn(plan.objectives?.rpo),
    state: stateOf(),
  };
}

function observedLoss(newer: readonly Arrival[], moment: number): ObservedLoss | null {
  let worst: ObservedLoss | null = null;
  for (const [index, { run, point }] of newer.entries()) {
    const next = newer[index + 1];
    const minutes = Math.max(0, (next?.at ?? moment) - point) / millisecondsInMinute;
    if (worst === null || minutes > worst.minutes) worst = { minutes, run: run.id, until: next?.run.id ?? null };
  }
  return worst;
}

/** The moment by which a copy with a newer state must be there; undefined where the plan has no interval. */
function deadlineOf({ frequency, tolerance }: BackupPlan): ((point: number) => number) | undefined {
  const length = minutesOf(tolerance) * millisecondsInMinute;
  if (frequency.kind === 'on-event') return undefined;
  if (frequency.kind === 'continuous') return tolerance === undefined ? undefined : (point) => point + length;
  const add = prepareInterval(frequency.every);
  return (point) => add(point) + length;
}

function missedRuns(plan: BackupPlan, newer: readonly Arrival[], moment: number): readonly MissedRun[] {
  const deadline = deadlineOf(plan);
  if (deadline === undefined) return [];
  // The first day of the plan ends last in the zone UTC-12, its last day first in the zone UTC+14.
  const start = utcMidnight('from', plan.from) + 36 * millisecondsInHour;
  const { through } = plan;
  const end =
    through === undefined ? moment : Math.min(moment, utcMidnight('through', through) + 10 * millisecondsInHour);
  const missed: MissedRun[] = [];
  for (const [index, { run, point }] of newer.entries()) {
    const dueBy = deadline(point);
    const next = newer[index + 1];
    if ((next?.at ?? end) > dueBy && dueBy < end) {
      const finishedAt = next === undefined ? null : toInstant(next.at);
      missed.push({ after: run.id, dueAt: toInstant(dueBy), finishedAt });
    }
  }
  const firstDueBy = deadline(start);
  if (newer.length === 0 && firstDueBy < end)
    missed.push({ after: null, dueAt: toInstant(firstDueBy), finishedAt: null });
  return missed;
}
