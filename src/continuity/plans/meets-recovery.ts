import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { minutesOf } from '../../core/calendar/hour-period.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions } from '../../core/guards/readable.ts';
import { groupBy } from '../../core/records/references.ts';
import type { RecordId } from '../../core/records/text.ts';
import { type ContinuityReads, type ContinuityRegisters, readContinuity } from '../records/continuity-registers.ts';
import type { Exercise } from '../records/exercise.ts';
import type { ExerciseKind } from '../records/exercise-words.ts';
import type { Process } from '../records/process.ts';
import { type EffectiveRecovery, nodeIn, recoveryOf } from '../recovery/effective-recovery.ts';
import { latestChanges, type RecoveryGraph, type RecoveryNode } from '../recovery/recovery-graph.ts';
import { nextExercise } from './exercises-due.ts';

/** The options of `meetsRecovery`. */
export interface MeetsRecoveryOptions {
  /** The day in question; later exercises and changes have not happened. */
  readonly asOf: CalendarDate;
}

/** The reason of a verdict on the recovery of a process. */
export type RecoveryReason =
  | 'objective-missing'
  | 'objective-in-words'
  | 'dependency-cycle'
  | 'recovery-too-slow'
  | 'exercise-not-met'
  | 'exercise-too-slow'
  | 'recovery-unknown'
  | 'never-measured'
  | 'changed-since'
  | 'next-exercise-unknown'
  | 'exercise-overdue'
  | 'measured-in-time';

/** The verdict on the recovery of a process, without its calculation. */
export interface RecoveryStanding {
  /**
   * Whether the process meets its recovery time objective: `met` by its dependencies and by the latest measured exercise; `not-met` by one of them;
   * `not-measurable` without an objective in minutes or a known recovery; `not-tested` without a measured exercise; `stale` after a change, or
   * where the next exercise after the measured one is overdue, or no known plan says when it is due.
   */
  readonly state: 'met' | 'not-met' | 'not-measurable' | 'not-tested' | 'stale';
  /** The reason. */
  readonly reason: RecoveryReason;
  /** The exercise that decided or was looked at last; null where there is none. */
  readonly exercise: RecordId | null;
  /** The minutes that it measured; null where it measured none. */
  readonly measuredMinutes: number | null;
}

/** The verdict on the recovery of a process. */
export interface RecoveryVerdict extends RecoveryStanding {
  /** The process. */
  readonly process: RecordId;
  /** The minutes of the recovery time objective; null where there is none in minutes. */
  readonly objectiveMinutes: number | null;
  /** The recovery time that its dependencies allow. */
  readonly recovery: EffectiveRecovery;
}

const optionsGuard = /* @__PURE__ */ anObject<MeetsRecoveryOptions>({ asOf: aDate });

/**
 * Says whether a process meets its recovery time objective (A.5.30): by the recovery time of its dependencies, and by the latest exercise that
 * measured it. Nothing unknown passes: an objective in words cannot be measured, a calculation alone is not tested, and an exercise before
 * the last change of the process, or of a record below it, is stale. So is one that the cadence of its plan has overtaken, or of whose plan no cadence
 * is known. A walk-through and a table-top exercise recover nothing, so a time that they state is none. Of several exercises of one day the
 * slowest counts. The recovery point objective is compared with the copies of the data: `checkContinuity` and `worstDataLoss` do that.
 *
 * @param process - The process, by its id.
 * @param registers - The processes, resources, plans and exercises.
 * @param options - The day in question.
 * @returns The state with its reason, the exercise, and the recovery that the dependencies allow. The cost grows linearly with the registers.
 * @throws RangeError if the registers do not have the process, a record cannot be read, or the day is not a calendar date.
 *
 * @example
 * ```ts
 * import { meetsRecovery } from 'isms-kit/continuity';
 * import { makeContinuityPlan, makeExercise, makeProcess } from 'isms-kit/fixtures';
 *
 * const shop = makeProcess({ dependencies: [] });
 * const registers = { processes: [shop], resources: [], continuityPlans: [makeContinuityPlan()], exercises: [makeExercise()] };
 * meetsRecovery(shop, registers, { asOf: '2026-11-21' }).state; // => 'met'
 * meetsRecovery(shop, { ...registers, exercises: [] }, { asOf: '2026-11-21' }).state; // => 'not-tested'
 * ```
 */
export function meetsRecovery(
  process: { readonly id: RecordId },
  registers: Pick<ContinuityRegisters, 'processes' | 'resources' | 'continuityPlans' | 'exercises'>,
  options: MeetsRecoveryOptions,
): RecoveryVerdict {
  const { graph, node } = nodeIn(process, registers, 'process');
  requireOptions(options, optionsGuard);
  const reads = readContinuity(registers);
  requireRegisters('registers', [reads.plans, reads.exercises]);
  const { rto } = node.record as Process;
  return {
    process: node.id,
    ...prepareStandings(reads, graph, options.asOf)(node),
    objectiveMinutes: rto?.kind === 'quantified' ? rto.minutes : null,
    recovery: recoveryOf(node, graph),
  };
}

/**
 * Prepares the verdict on the recovery of many processes.
 *
 * @internal
 */
export function prepareStandings(
  reads: ContinuityReads,
  graph: RecoveryGraph,
  asOf: CalendarDate,
): (node: RecoveryNode) => RecoveryStanding {
  const testsOf = testsByProcess(reads, asOf);
  const changeOf = latestChanges(graph, asOf);
  return (node) => {
    const { rto } = node.record as Process;
    const { failed, measured } = latestOf(testsOf.get(node.id) ?? []);
    const standing = (
      state: RecoveryStanding['state'],
      reason: RecoveryReason,
      test: ProcessTest | undefined = measured,
    ): RecoveryStanding => {
      return { state, reason, exercise: test?.exercise.id ?? null, measuredMinutes: test?.minutes ?? null };
    };
    if (rto === undefined) return standing('not-measurable', 'objective-missing');
    if (rto.kind === 'qualitative') return standing('not-measurable', 'objective-in-words');
    if (node.position === -1) return standing('not-measurable', 'dependency-cycle');
    if (node.lower > rto.minutes) return standing('not-met', 'recovery-too-slow');
    if (failed !== undefined) return standing('not-met', 'exercise-not-met', failed);
    if (measured !== undefined && measured.minutes > rto.minutes) return standing('not-met', 'exercise-too-slow');
    if (node.upper > rto.minutes) return standing('not-measurable', 'recovery-unknown');
    if (measured === undefined) return standing('not-tested', 'never-measured');
    const { exercise } = measured;
    const changedOn = changeOf.get(node);
    if (changedOn !== undefined && changedOn > exercise.heldOn) return standing('stale', 'changed-since');
    const { state } = nextExercise(reads.plans.byId.get(exercise.plan) ?? {}, [exercise], asOf);
    if (state === 'not-scheduled') return standing('stale', 'next-exercise-unknown');
    return state === 'overdue' ? standing('stale', 'exercise-overdue') : standing('met', 'measured-in-time');
  };
}

/** An exercise of a process that was held. */
interface ProcessTest {
  readonly exercise: Exercise;
  readonly process: RecordId;
  /** The minutes that it measured; null where it measured none. */
  readonly minutes: number | null;
}

interface MeasuredTest extends ProcessTest {
  readonly minutes: number;
}

function testsByProcess(
  { exercises }: ContinuityReads,
  asOf: CalendarDate,
): ReadonlyMap<string, readonly ProcessTest[]> {
  const tests = exercises.listed.flatMap(({ record: exercise }) => {
    if (exercise.heldOn > asOf || exercise.result === 'aborted') return [];
    const minutesIn = new Map<string, number | null>(exercise.processes.map((process) => [process, null]));
    for (const { process, time } of exercise.measured ?? [])
      minutesIn.set(process, isTalk(exercise.kind) ? null : minutesOf(time));
    return [...minutesIn].map(([process, minutes]): ProcessTest => ({ exercise, process, minutes }));
  });
  return groupBy(tests, ({ process }) => [process]);
}

function isTalk(kind: ExerciseKind): boolean {
  return kind === 'walk-through' || kind === 'table-top';
}

/** The latest measured test, the slowest of its day; and the latest test that was not met, unless a measured one of a later day follows. */
function latestOf(tests: readonly ProcessTest[]): {
  readonly failed: ProcessTest | undefined;
  readonly measured: MeasuredTest | undefined;
} {
  let failed: ProcessTest | undefined;
  let measured: MeasuredTest | undefined;
  for (const test of tests) {
    const { heldOn, result } = test.exercise;
    if (result === 'not-met' && (failed === undefined || heldOn > failed.exercise.heldOn)) failed = test;
    if (isMeasured(test) && isWorse(test, measured)) measured = test;
  }
  const isOver = failed !== undefined && measured !== undefined && measured.exercise.heldOn > failed.exercise.heldOn;
  return { failed: isOver ? undefined : failed, measured };
}

function isMeasured(test: ProcessTest): test is MeasuredTest {
  return test.minutes !== null;
}

function isWorse(test: MeasuredTest, other: MeasuredTest | undefined): boolean {
  if (other === undefined) return true;
  const { heldOn } = other.exercise;
  return test.exercise.heldOn === heldOn ? test.minutes > other.minutes : test.exercise.heldOn > heldOn;
}
