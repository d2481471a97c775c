import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { aDate, anObject, aNumber, anything, listOf, maybe } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { readRegister, requireRegisters } from '../../core/guards/read-register.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { Defect } from './defect.ts';
import { defectGuard, defectStatesOn, isOpenState } from './defect-days.ts';
import type { DefectState } from './defect-lifecycle.ts';
import { defectSeverities, type DefectSeverity } from './defect-severities.ts';

/** The options of `defectFlow`. */
export interface DefectFlowOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The bands of age: the last day of each, counted from the report, rising; one band without an end when absent. */
  readonly ageBands?: readonly number[];
}

/** How many open defects are of one age. */
export interface DefectAgeBand {
  /** The last day of the band, counted from the report, inclusive; null without an end. */
  readonly throughDays: number | null;
  /** How many defects are of this age. */
  readonly open: number;
}

/** The open defect that was reported first. */
export interface OldestDefect {
  /** The id of the defect. */
  readonly defect: RecordId;
  /** Its age in days. */
  readonly days: number;
}

/** The open defects of one severity. */
export interface OpenDefects {
  /** The severity. */
  readonly severity: DefectSeverity;
  /** How many are open. */
  readonly open: number;
  /** How many are open by age, the youngest first. */
  readonly ages: readonly DefectAgeBand[];
  /** The oldest one, of equally old ones the first by id; null where none is open. */
  readonly oldest: OldestDefect | null;
}

/** How long fixes took, in days from the report. */
export interface TimeToFix {
  /** How many defects are fixed. */
  readonly fixed: number;
  /** The middle value, of an even number the mean of the two in the middle; null where none is fixed. */
  readonly medianDays: number | null;
  /** The longest; null where none is fixed. */
  readonly longestDays: number | null;
}

/** The defects on a day. */
export interface DefectFlow {
  /** The open defects by severity, the highest first, with those of which none is open. */
  readonly open: readonly OpenDefects[];
  /** The defects that were reopened, of those that were ever verified or released. */
  readonly reopened: Tally;
  /** The defects that were found after their release, of all but rejected ones and duplicates; `unknown` where that is not recorded. */
  readonly escaped: Tally;
  /** The time from the report to the fix that stands, of the defects that are fixed, verified or released. */
  readonly timeToFix: TimeToFix;
}

const aList = /* @__PURE__ */ listOf(anything);
const optionsGuard = /* @__PURE__ */ anObject<DefectFlowOptions>({
  asOf: aDate,
  ageBands: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(aNumber)),
});

/**
 * Counts defects on a day (9.1, 10.2): the open ones by severity and age, the share that was reopened, the share that escaped to a release, and
 * the time to fix. What is not known raises no share. A duplicate that leads to no reported defect, or in a circle, is open.
 *
 * @param defects - The defects, in any order; of an id that stands twice the first record counts.
 * @param options - The day in question and the bands of age in days.
 * @returns The counts. The cost grows linearly.
 * @throws RangeError if a part that decides cannot be read, or the bands do not rise.
 *
 * @example
 * ```ts
 * import { defectFlow } from 'isms-kit/development';
 * import { makeDefect } from 'isms-kit/fixtures';
 *
 * const open = makeDefect({ id: 'DF-2', severity: 'critical', history: [{ state: 'reported', enteredOn: '2026-11-11' }] });
 * const flow = defectFlow([makeDefect(), open], { asOf: '2026-11-21', ageBands: [10, 30] });
 * flow.open[0]?.oldest; // => { defect: 'DF-2', days: 10 }
 * flow.open[0]?.ages[0]; // => { throughDays: 10, open: 1 }
 * flow.timeToFix.medianDays; // => 9
 * ```
 */
export function defectFlow(defects: readonly Defect[], options: DefectFlowOptions): DefectFlow {
  requireReadable('defects', defects, aList);
  const read = readRegister('defects', 'defect', defects, defectGuard);
  requireRegisters('', [read]);
  requireOptions(options, optionsGuard);
  const { asOf, ageBands = [] } = options;
  if (ageBands.some((days, index) => days < 0 || days <= (ageBands[index - 1] ?? -1)))
    throw new RangeError(`ageBands must rise from 0 or more, got ${shownValue(ageBands)}`);
  const states = defectStatesOn(
    read.listed.map(({ record }) => record),
    { byId: read.byId, asOf },
  );
  const reported = read.listed.flatMap(({ record: defect }) => {
    const first = defect.history.find(({ enteredOn }) => enteredOn <= asOf);
    const state = states.get(defect.id);
    return first === undefined || state === undefined ? [] : [{ defect, reportedOn: first.enteredOn, state }];
  });
  return {
    open: defectSeverities.toReversed().map((severity) => openOf(severity, reported, { asOf, ageBands })),
    reopened: reopenedOf(reported, asOf),
    escaped: escapedOf(reported),
    timeToFix: timeToFixOf(reported, asOf),
  };
}

interface Reported {
  readonly defect: Defect;
  readonly reportedOn: CalendarDate;
  readonly state: DefectState;
}

function openOf(
  severity: DefectSeverity,
  reported: readonly Reported[],
  { asOf, ageBands }: Required<DefectFlowOptions>,
): OpenDefects {
  const ages = reported.flatMap(({ defect, reportedOn, state }) =>
    defect.severity === severity && isOpenState(state)
      ? [{ defect: defect.id, days: daysBetween(reportedOn, asOf) }]
      : [],
  );
  const counts = [...ageBands.map(() => 0), 0];
  for (const { days } of ages) {
    const band = ageBands.findIndex((last) => days <= last);
    const place = band === -1 ? ageBands.length : band;
    counts[place] = (counts[place] as number) + 1;
  }
  const [first] = ages;
  return {
    severity,
    open: ages.length,
    ages: counts.map((open, index) => ({ throughDays: ageBands[index] ?? null, open })),
    oldest: first === undefined ? null : ages.reduce((a, b) => (isOlder(b, a) ? b : a)),
  };
}

type Age = NonNullable<OpenDefects['oldest']>;

function isOlder(a: Age, b: Age): boolean {
  return a.days > b.days || (a.days === b.days && a.defect < b.defect);
}

function hasEntered({ history }: Defect, states: readonly DefectState[], asOf: CalendarDate): boolean {
  return history.some(({ state, enteredOn }) => enteredOn <= asOf && states.includes(state));
}

function reopenedOf(reported: readonly Reported[], asOf: CalendarDate): Tally {
  const closed = reported.filter(({ defect }) => hasEntered(defect, ['verified', 'released'], asOf));
  return tallyOf({
    counted: closed.filter(({ defect }) => hasEntered(defect, ['reopened'], asOf)).length,
    of: closed.length,
  });
}

function escapedOf(reported: readonly Reported[]): Tally {
  const real = reported.filter(({ state }) => state !== 'rejected' && state !== 'duplicate');
  return tallyOf({
    counted: real.filter(({ defect }) => defect.escaped === true).length,
    of: real.length,
    excluded: reported.length - real.length,
    unknown: real.filter(({ defect }) => defect.escaped === undefined).length,
  });
}

function timeToFixOf(reported: readonly Reported[], asOf: CalendarDate): TimeToFix {
  const days = reported
    .flatMap(({ defect, reportedOn, state }) => {
      if (!['fixed', 'verified', 'released'].includes(state)) return [];
      const fixed = defect.history.findLast((entry) => entry.state === 'fixed' && entry.enteredOn <= asOf);
      return fixed === undefined ? [] : [daysBetween(reportedOn, fixed.enteredOn)];
    })
    .toSorted((a, b) => a - b);
  const middle = days.length / 2;
  const [low, high] = [days[Math.ceil(middle) - 1], days[Math.floor(middle)]];
  return {
    fixed: days.length,
    medianDays: low === undefined || high === undefined ? null : (low + high) / 2,
    longestDays: days.at(-1) ?? null,
  };
}
