import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { playbookRunGuard } from './playbook-guards.ts';
import type { PlaybookRun, RunStep } from './playbook-run.ts';

/** The options of `runState`. */
export interface RunStateOptions {
  /** The day in question. */
  readonly asOf: CalendarDate;
}

/** The state of a step of a run on a day. */
export interface RunStepState {
  /** The step. */
  readonly step: RecordId;
  /** Whether it is done, not needed, to be done, or to be done and past its due day. An optional step is never overdue. */
  readonly state: 'done' | 'not-needed' | 'open' | 'overdue';
  /** The last day on which it is in time. */
  readonly dueOn: CalendarDate;
  /** The day of its completion; null where it is not done. */
  readonly doneOn: CalendarDate | null;
  /** The days between the due day and the completion, or the day in question where it is overdue; 0 where it is in time. */
  readonly daysLate: number;
  /** The needed steps that were not complete when this one was done, or that are not on the day in question where it is not done. */
  readonly waitsFor: readonly RecordId[];
  /** Whether it is done without the evidence that it needs. */
  readonly isUnevidenced: boolean;
}

/** The state of a run on a day. */
export interface RunState {
  /** Whether every step that is not optional is done or not needed, and if not, whether one of them is overdue. */
  readonly state: 'complete' | 'open' | 'overdue';
  /** The steps, in their order. */
  readonly steps: readonly RunStepState[];
  /** The steps done; those not needed, and optional ones that are not done, are excluded. */
  readonly tally: Tally;
  /** The earliest due day of the steps to be done, optional ones left out; null where the run is complete. */
  readonly nextDueOn: CalendarDate | null;
}

const optionsGuard = /* @__PURE__ */ anObject<RunStateOptions>({ asOf: aDate });

/**
 * Returns the state of a run and of each of its steps on a day. A step that was done later is not done yet; one that is not needed is so on
 * every day, because its record has no day of that.
 *
 * @param run - The run.
 * @param options - The day in question.
 * @returns The state; a step due on that day is in time.
 * @throws RangeError if a part that decides cannot be read, or `asOf` is not a calendar date.
 *
 * @example
 * ```ts
 * import { type PlaybookRun, runState } from 'isms-kit/people';
 *
 * const run: PlaybookRun = {
 *   id: 'RUN-1',
 *   playbook: 'PB-1',
 *   version: '1.0',
 *   eventOn: '2026-11-20',
 *   steps: [
 *     { id: 'account', text: 'Close the account', dueOn: '2026-11-20', status: 'done', doneOn: '2026-11-20' },
 *     { id: 'laptop', text: 'Take the laptop back', dueOn: '2026-11-21', status: 'open' },
 *   ],
 * };
 * runState(run, { asOf: '2026-11-21' }).state; // => 'open'
 * runState(run, { asOf: '2026-11-22' }).state; // => 'overdue'
 * runState(run, { asOf: '2026-11-22' }).tally.share; // => 0.5
 * ```
 */
export function runState(run: PlaybookRun, options: RunStateOptions): RunState {
  requireReadable('run', run, playbookRunGuard);
  requireOptions(options, optionsGuard);
  return stateOfRun(run, options.asOf);
}

/**
 * The state of a run that was checked at its own place.
 *
 * @internal
 */
export function stateOfRun(run: PlaybookRun, asOf: CalendarDate): RunState {
  const byId = new Map(run.steps.map((step) => [step.id, step]));
  const steps = run.steps.map((step) => stateOfStep(step, byId, asOf));
  const done = steps.filter(({ state }) => state === 'done').length;
  const open = stepsToDo(run, asOf);
  const nextDueOn = open.map(({ dueOn }) => dueOn).toSorted()[0] ?? null;
  const state = nextDueOn !== null && nextDueOn < asOf ? 'overdue' : 'open';
  return {
    state: nextDueOn === null ? 'complete' : state,
    steps,
    tally: tallyOf({
      counted: done,
      of: done + open.length,
      excluded: steps.length - done - open.length,
    }),
    nextDueOn,
  };
}

/**
 * The steps that a complete run still needs on a day: neither done nor marked as not needed, and not optional.
 *
 * @internal
 */
export function stepsToDo({ steps }: PlaybookRun, asOf: CalendarDate): readonly RunStep[] {
  return steps.filter((step) => step.optional !== true && !isComplete(step, asOf));
}

function stateOfStep(step: RunStep, byId: ReadonlyMap<string, RunStep>, asOf: CalendarDate): RunStepState {
  const { id, dueOn, needs = [], needsEvidence = false } = step;
  const doneOn = step.status === 'done' && step.doneOn <= asOf ? step.doneOn : null;
  const seenOn = doneOn ?? asOf;
  const isOpen = doneOn === null && step.status !== 'not-needed';
  const isLate = seenOn > dueOn && (isOpen ? step.optional !== true : doneOn !== null);
  const evidence = (step.status === 'done' && step.evidence) || [];
  const openState = isLate ? 'overdue' : 'open';
  const closedState = doneOn === null ? 'not-needed' : 'done';
  return {
    step: id,
    state: isOpen ? openState : closedState,
    dueOn,
    doneOn,
    daysLate: isLate ? daysBetween(dueOn, seenOn) : 0,
    waitsFor:
      step.status === 'not-needed'
        ? []
        : needs.filter((need) => {
            const needed = byId.get(need);
            return needed === undefined || !isComplete(needed, seenOn);
          }),
    isUnevidenced: doneOn !== null && needsEvidence && !evidence.some(({ collectedOn }) => collectedOn <= asOf),
  };
}

function isComplete(step: RunStep, on: CalendarDate): boolean {
  return step.status === 'not-needed' || (step.status === 'done' && step.doneOn <= on);
}
