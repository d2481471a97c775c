import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { aDate, anObject, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import { suspendingExceptionGuard } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { lifecycleModelGuard } from '../lifecycle/lifecycle-guard.ts';
import type { LifecycleModel } from '../lifecycle/lifecycle-model.ts';
import type { TestKind } from '../records/test-kinds.ts';
import { type WaiverStanding, waiverStanding } from '../records/waiver-standing.ts';
import { beneficiariesOf, softwareChangeGuard, testRunGuard } from './change-guards.ts';
import { prepareRuns, type RunIndex } from './prepare-runs.ts';
import type { SoftwareChange } from './software-change.ts';
import type { TestOutcome, TestRun } from './test-run.ts';

/** The options of `testVerdict`. */
export interface TestVerdictOptions {
  /** The day in question; later runs have not happened. */
  readonly asOf: CalendarDate;
  /** The life-cycle model of the change, which says what its kind needs; the required tests are unknown when absent. */
  readonly model?: LifecycleModel;
  /** The exceptions that waivers name; one that is not here is unknown and suspends nothing. */
  readonly exceptions?: readonly Exception[];
}

/** The reason for the state of a kind of test. */
export type TestReason = 'passed' | 'failed' | 'aborted' | 'not-run' | 'other-revision' | 'no-run';

/** A required kind of test with its state. */
export interface TestKindResult {
  /** The kind of test. */
  readonly kind: TestKind;
  /** The state; `waived` where it neither passed nor must have, by a valid exception. */
  readonly state: 'passed' | 'failed' | 'missing' | 'waived';
  /** The reason: the outcome of the run that decided, or why no run decides. */
  readonly reason: TestReason;
  /** The run that decided; null where there is none. */
  readonly run: RecordId | null;
  /** The exception from this kind; null where the change and its model name none. */
  readonly waiver: WaiverStanding | null;
}

/**
 * The verdict on the tests of a change: a kind failed; none failed, but one is missing; every kind passed or is waived; the model asks for none;
 * or the model has no rule for this kind of change.
 */
export type TestVerdictOutcome = 'failed' | 'incomplete' | 'passed' | 'nothing-required' | 'undecided';

/** Whether the required tests of a change have passed. */
export interface TestVerdict {
  /** The change. */
  readonly change: RecordId;
  /** The revision that must have been tested. */
  readonly revision: string;
  /** The verdict. */
  readonly verdict: TestVerdictOutcome;
  /** The required kinds of test, in the order of the rule. */
  readonly kinds: readonly TestKindResult[];
}

const optionsGuard = /* @__PURE__ */ anObject<TestVerdictOptions>({
  asOf: aDate,
  model: /* @__PURE__ */ maybe(lifecycleModelGuard),
  exceptions: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(suspendingExceptionGuard)),
});
const runsGuard = /* @__PURE__ */ listOf(testRunGuard);

/**
 * Says whether each kind of test that a change needs has passed on its last revision (A.8.29). The latest run that passed or failed decides, of
 * several on one day that of the last attempt, of equal ones the failed one. An aborted run, one that did not take place, and one on another
 * revision leave the kind missing. An exception that is valid on the day of the merge, or on the day in question, waives a kind that is missing or
 * failed.
 *
 * @param change - The change.
 * @param runs - The runs of tests, in any order.
 * @param options - The day in question, the life-cycle model and the exceptions.
 * @returns The verdict, and each required kind with its state, reason and run.
 * @throws RangeError if a part that decides cannot be read.
 *
 * @example
 * ```ts
 * import { testVerdict } from 'isms-kit/development';
 * import { makeLifecycleModel, makeSoftwareChange, makeTestRun } from 'isms-kit/fixtures';
 *
 * const options = { model: makeLifecycleModel(), asOf: '2026-11-21' } as const;
 * testVerdict(makeSoftwareChange(), [makeTestRun()], options).verdict; // => 'passed'
 * const aborted = testVerdict(makeSoftwareChange(), [makeTestRun({ outcome: 'aborted' })], options);
 * aborted.verdict; // => 'incomplete'
 * aborted.kinds[0]?.reason; // => 'aborted'
 * ```
 */
export function testVerdict(
  change: SoftwareChange,
  runs: readonly TestRun[],
  options: TestVerdictOptions,
): TestVerdict {
  requireReadable('change', change, softwareChangeGuard);
  requireReadable('runs', runs, runsGuard);
  requireOptions(options, optionsGuard);
  const { asOf, model, exceptions = [] } = options;
  const byId = new Map(exceptions.map((one) => [one.id, one]));
  return judgeTests(change, prepareRuns(runs), { asOf, model, exceptions: byId });
}

interface Context {
  readonly asOf: CalendarDate;
  readonly model: LifecycleModel | undefined;
  readonly exceptions: ReadonlyMap<string, Exception>;
}

/**
 * Judges the tests of a readable change from prepared runs.
 *
 * @internal
 */
export function judgeTests(change: SoftwareChange, runs: RunIndex, context: Context): TestVerdict {
  const { id, revision, kind } = change;
  const rule = context.model?.testRules.find(({ changeKind }) => changeKind === kind);
  const kinds = [...new Set(rule?.tests)].map((test) => judgeKind(change, test, runs, context));
  return { change: id, revision, verdict: rule === undefined ? 'undecided' : outcomeOf(kinds), kinds };
}

function outcomeOf(kinds: readonly TestKindResult[]): TestVerdictOutcome {
  const states = new Set(kinds.map(({ state }) => state));
  if (states.has('failed')) return 'failed';
  if (states.has('missing')) return 'incomplete';
  return kinds.length === 0 ? 'nothing-required' : 'passed';
}

function judgeKind(change: SoftwareChange, kind: TestKind, runs: RunIndex, context: Context): TestKindResult {
  const { asOf, model, exceptions } = context;
  const run = latest(runs.ofRevision(change, kind, asOf));
  const reason = reasonOf(run, runs.ofChange(change, kind, asOf).length > 0);
  const waivers = [...(change.waivers ?? []), ...(model?.waivers ?? [])];
  const named = waivers.flatMap((one) => (one.kind === 'test' && one.test === kind ? [one.exception] : []));
  const waiverOn = (on: CalendarDate): WaiverStanding | null =>
    waiverStanding(named, exceptions, { rule: 'test', beneficiaries: beneficiariesOf(change), on });
  const { mergedOn } = change;
  // The end of an exception after the merge takes nothing back, and one that is granted then still helps.
  const ofMerge = mergedOn !== undefined && mergedOn < asOf ? waiverOn(mergedOn) : null;
  const waiver = ofMerge?.flaw === null ? ofMerge : waiverOn(asOf);
  const state = reason === 'passed' || reason === 'failed' ? reason : 'missing';
  const isWaived = state !== 'passed' && waiver?.flaw === null;
  return { kind, state: isWaived ? 'waived' : state, reason, run: run?.id ?? null, waiver };
}

function reasonOf(run: TestRun | undefined, hasOther: boolean): TestReason {
  return run?.outcome ?? (hasOther ? 'other-revision' : 'no-run');
}

const weight: Readonly<Record<TestOutcome, number>> = { failed: 3, passed: 2, aborted: 1, 'not-run': 0 };

/** The run that decides: a run that passed or failed before one that did neither, then the latest, then the worst, then the first by id. */
function latest(runs: readonly TestRun[]): TestRun | undefined {
  let best: TestRun | undefined;
  for (const run of runs) if (best === undefined || compare(run, best) > 0) best = run;
  return best;
}

function compare(a: TestRun, b: TestRun): number {
  const decides = ({ outcome }: TestRun): number => Number(weight[outcome] > 1);
  if (decides(a) !== decides(b)) return decides(a) - decides(b);
  if (a.on !== b.on) return a.on > b.on ? 1 : -1;
  return (a.attempt ?? 1) - (b.attempt ?? 1) || weight[a.outcome] - weight[b.outcome] || (a.id < b.id ? 1 : -1);
}
