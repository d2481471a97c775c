import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DueState } from '../../core/due/due-item.ts';
import { evidenceState } from '../../core/evidence/evidence-state.ts';
import { aDate, anObject, aText, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { type ReviewDue, reviewDue } from '../../core/reviews/review-due.ts';
import { controlTestGuard } from './control-test-guard.ts';
import type { ControlTest, ControlTestRun } from './control-test.ts';

/** The options of `controlTestState`. */
export interface ControlTestStateOptions {
  /** The day in question; later runs have not happened. */
  readonly asOf: CalendarDate;
}

/**
 * What the tests of a control tell: the last run failed; no run counts; the last run is too old to count; the first run is yet to come; the last
 * run passed and counts.
 */
export type ControlTestVerdict = 'failed' | 'not-tested' | 'stale' | 'planned' | 'passed';

/** The rule that decided about a test. */
export type ControlTestReason =
  /** The last run failed; of two runs on one day the failed one counts. */
  | 'last-run-failed'
  /** There is no run, and none is planned, or the planned day is past. */
  | 'no-run'
  /** The last run passed, but no evidence of it was collected by the day. */
  | 'no-evidence'
  /** All evidence of the last run has expired. */
  | 'evidence-expired'
  /** The next run is overdue. */
  | 'run-overdue'
  /** There is no run, and the day of the first one is not past. */
  | 'first-run-ahead'
  /** The last run passed, its evidence is valid, and no further run is overdue. */
  | 'last-run-passed';

/** The state of one test of a control. */
export interface TestState {
  /** The id of the test. */
  readonly test: string;
  /** What it tells. */
  readonly state: ControlTestVerdict;
  /** The rule that decided. */
  readonly reason: ControlTestReason;
  /** The day of the last run; null when there is none. */
  readonly testedOn: CalendarDate | null;
  /** The last good day of the next run; null when nothing asks for one. */
  readonly dueOn: CalendarDate | null;
}

/** What the tests of a control tell on a day. */
export interface ControlTestState {
  /** The control. */
  readonly control: StatementControlId;
  /** The worst state of its tests, in the order failed, not tested, stale, planned, passed; not tested where it has no test. */
  readonly state: ControlTestVerdict;
  /** Each test of the control with its state, in the order given. */
  readonly tests: readonly TestState[];
}

const optionsGuard = /* @__PURE__ */ anObject<ControlTestStateOptions>({ asOf: aDate });

/**
 * Says what the tests of a control tell on a day (9.1). A control has passed only where each of its tests has: missing evidence, an overdue run or
 * an untested part never improve the answer.
 *
 * @param control - The control of Annex A or the custom control.
 * @param tests - The tests; those of other controls are passed over.
 * @param options - The day in question.
 * @returns The state of the control, with that of each of its tests.
 * @throws RangeError if the control is not a text, or a test or the day cannot be read.
 *
 * @example
 * ```ts
 * import { makeControlTest } from 'isms-kit/fixtures';
 * import { controlTestState } from 'isms-kit/governance';
 *
 * const tests = [makeControlTest({ cadence: { every: 'P3M', mode: 'rolling', anchor: '2026-01-01' } })];
 * controlTestState('A.8.13', tests, { asOf: '2026-12-14' }).state; // => 'passed'
 * controlTestState('A.8.13', tests, { asOf: '2026-12-15' }).tests[0]?.reason; // => 'run-overdue'
 * controlTestState('A.8.14', tests, { asOf: '2026-12-14' }).state; // => 'not-tested'
 * ```
 */
export function controlTestState(
  control: StatementControlId,
  tests: readonly ControlTest[],
  options: ControlTestStateOptions,
): ControlTestState {
  requireReadable('control', control, aText);
  requireReadable('tests', tests, listOf(controlTestGuard));
  requireOptions(options, optionsGuard);
  const own = tests.filter((test) => test.control === control);
  return combineTests(control, own, options.asOf);
}

const worstFirst: readonly ControlTestVerdict[] = ['failed', 'not-tested', 'stale', 'planned', 'passed'];

/**
 * The state of a control by its readable tests.
 *
 * @internal
 */
export function combineTests(
  control: StatementControlId,
  tests: readonly ControlTest[],
  asOf: CalendarDate,
): ControlTestState {
  const states = tests.map((test) => stateOfTest(test, asOf));
  const present = new Set(states.map(({ state }) => state));
  return { control, state: worstFirst.find((state) => present.has(state)) ?? 'not-tested', tests: states };
}

/**
 * The next run of a readable test.
 *
 * @internal
 */
export function nextRun({ runs, cadence, nextOn }: ControlTest, asOf: CalendarDate): ReviewDue {
  return reviewDue(runs, { cadence, nextOn, asOf });
}

function stateOfTest(test: ControlTest, asOf: CalendarDate): TestState {
  const last = lastRun(test, asOf);
  const { dueOn, state } = nextRun(test, asOf);
  return { test: test.id, ...judge(last, state, asOf), testedOn: last?.on ?? null, dueOn };
}

function judge(
  last: ControlTestRun | undefined,
  next: ReviewDue['state'],
  asOf: CalendarDate,
): Pick<TestState, 'state' | 'reason'> {
  if (last === undefined) {
    const ahead: readonly (DueState | 'not-scheduled')[] = ['scheduled', 'due-soon'];
    return ahead.includes(next)
      ? { state: 'planned', reason: 'first-run-ahead' }
      : { state: 'not-tested', reason: 'no-run' };
  }
  if (last.result === 'failed') return { state: 'failed', reason: 'last-run-failed' };
  const evidence = (last.evidence ?? []).map((piece) => evidenceState(piece, { asOf }));
  if (evidence.every((state) => state === 'not-collected')) return { state: 'not-tested', reason: 'no-evidence' };
  if (!evidence.includes('valid')) return { state: 'stale', reason: 'evidence-expired' };
  return next === 'overdue'
    ? { state: 'stale', reason: 'run-overdue' }
    : { state: 'passed', reason: 'last-run-passed' };
}

/**
 * The last run by a day; of two on one day the failed one.
 *
 * @internal
 */
export function lastRun({ runs }: Pick<ControlTest, 'runs'>, asOf: CalendarDate): ControlTestRun | undefined {
  let last: ControlTestRun | undefined;
  for (const run of runs) {
    if (run.on > asOf || (last !== undefined && run.on < last.on)) continue;
    if (last === undefined || run.on > last.on || run.result === 'failed') last = run;
  }
  return last;
}
