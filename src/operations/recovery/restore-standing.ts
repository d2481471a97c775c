import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { RecordId } from '../../core/records/text.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import type { BackupPlan } from '../backups/backup-plan.ts';
import { type RestoreScope, restoreScopes } from '../backups/backup-words.ts';
import type { RestoreTest } from '../backups/restore-test.ts';
import { minutesIn } from './recovery-point.ts';

/**
 * How the restore tests of a plan stand to its recovery time objective: `failed` where a test did not restore everything and no later one makes up for
 * it, also without an objective; `met` or `exceeded` by the time that the newest fitting test took; `unmeasured` where its time is not recorded;
 * `too-narrow` where only smaller restores were tested; `stale` where the plan was changed after every test; `never` where there is no test;
 * `not-measurable` where the objective is in words; `not-set` where there is none.
 */
export type RestoreState =
  'met' | 'exceeded' | 'failed' | 'unmeasured' | 'too-narrow' | 'stale' | 'never' | 'not-measurable' | 'not-set';

/** How the restore tests of a plan stand on a day. */
export interface RestoreStanding {
  /** How they stand to the recovery time objective. */
  readonly state: RestoreState;
  /** The test that decided; null where none did. */
  readonly test: RecordId | null;
  /** The minutes that it took; null where they are not known. */
  readonly tookMinutes: number | null;
  /** The minutes of the recovery time objective; null where there is none in minutes. */
  readonly objectiveMinutes: number | null;
  /** The next test; only tests that passed begin its time anew. */
  readonly due: ReviewDue;
}

/**
 * Says how the restore tests of a plan stand on a day.
 *
 * @internal
 */
export function restoreStanding(
  plan: Pick<BackupPlan, 'objectives' | 'testCadence' | 'changedOn'>,
  tests: readonly RestoreTest[],
  asOf: CalendarDate,
): RestoreStanding {
  const { objectives, testCadence: cadence } = plan;
  const objective = objectives?.rto;
  const objectiveMinutes = minutesIn(objective);
  const changedOn = plan.changedOn !== undefined && plan.changedOn <= asOf ? plan.changedOn : undefined;
  const held = tests.filter(({ on }) => on <= asOf);
  const due = reviewDue(
    held.map(({ on, outcome }) => ({ on, counts: outcome === 'passed' })),
    { cadence, changedOn, asOf },
  );
  const standing = (state: RestoreState, test?: RestoreTest): RestoreStanding => ({
    state,
    test: test?.id ?? null,
    tookMinutes: test?.tookMinutes ?? null,
    objectiveMinutes,
    due,
  });
  const current = held.filter(({ on }) => changedOn === undefined || on >= changedOn);
  const failed = unrepairedTest(current, objective?.scope);
  if (failed !== undefined) return standing('failed', failed);
  if (objective === undefined) return standing('not-set');
  if (held.length === 0) return standing('never');
  if (current.length === 0) return standing('stale');
  const [first, ...others] = current.filter(({ scope }) => widthOf(scope) >= widthOf(objective.scope));
  if (first === undefined) return standing('too-narrow');
  const newest = others.reduce((latest, test) => (test.on >= latest.on ? test : latest), first);
  if (objective.kind === 'qualitative') return standing('not-measurable', newest);
  if (newest.tookMinutes === undefined) return standing('unmeasured', newest);
  return standing(newest.tookMinutes <= objective.minutes ? 'met' : 'exceeded', newest);
}

/** The newest test that did not restore everything, and after which no test of its size, or of that of the objective, passed. */
function unrepairedTest(tests: readonly RestoreTest[], enough: RestoreScope = 'site'): RestoreTest | undefined {
  let widest = -1;
  return tests
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .findLast(({ scope, outcome }) => {
      if (outcome !== 'passed') return Math.min(widthOf(scope), widthOf(enough)) > widest;
      widest = Math.max(widest, widthOf(scope));
      return false;
    });
}

function widthOf(scope: RestoreScope): number {
  return restoreScopes.indexOf(scope);
}
