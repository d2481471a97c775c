import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { isInRange } from '../../core/calendar/day-range.ts';
import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { remember } from '../../core/records/references.ts';
import type { HolidayCalendar } from '../../deadlines/working-days/holiday-calendar.ts';
import { type GrantedException, type GrantedExceptions, unpermittedDays } from '../records/granted-exceptions.ts';
import { type LocalDays, prepareLocalDays, type TimeZone } from '../../core/calendar/time-zone.ts';
import { compareDeadlines, prepareTargets, type RemediationDeadline } from '../service-levels/remediation-deadline.ts';
import { decideRemediation, type RemediationAnswers } from '../service-levels/remediation-decision.ts';
import type { RemediationInput, RemediationTable } from '../service-levels/remediation-tables.ts';
import type { RemediationStart, ServiceLevel } from '../service-levels/service-level.ts';
import {
  type DueLimit,
  type JudgedSeverity,
  type LimitRules,
  limitsOf,
  type OpeningInQuestion,
  type RemediationAim,
  type RemediationChoices,
  type RemediationLimit,
  severityOn,
} from './remediation-limits.ts';
import { isReasoned } from './vulnerability-lifecycle.ts';
import type { Vulnerability, VulnerabilityEntry, VulnerabilityOpening } from './vulnerability.ts';

/** The rules of an organization on the time to remediate vulnerabilities. */
export interface RemediationPolicy extends Partial<RemediationChoices> {
  /** The service levels; each one that holds for an asset of the vulnerability sets a limit. */
  readonly serviceLevels: readonly ServiceLevel[];
  /** A decision table, such as `remediationTables.bod2604`; none when absent. */
  readonly decisionTable?: RemediationTable;
  /** The holiday calendars that service levels name; none when absent. */
  readonly calendars?: readonly HolidayCalendar[];
}

/**
 * The state of an opening on a day: it is not there yet; the vulnerability is dismissed; it is done in time, late, or without a limit; it is open and
 * not past its day, overdue, or, before or after its day, permitted by an exception for now.
 */
export type RemediationState =
  'not-yet-detected' | 'dismissed' | 'done' | 'done-in-time' | 'done-late' | 'open' | 'overdue' | 'excepted';

/** When a vulnerability is to be remediated, and where it stands. */
export interface RemediationDue extends JudgedSeverity {
  /** Whether there is a last day, the time does not run yet, there is no limit, it waits for the next upgrade, or it cannot be decided. */
  readonly kind: RemediationLimit['kind'];
  /** The last good day, inclusive; null where none is decided. */
  readonly dueOn: CalendarDate | null;
  /** The last good instant; null where the whole day is good, or none is decided. */
  readonly dueAt: Instant | null;
  /** The limit that decided; null where there is none, or it cannot be decided. */
  readonly decidedBy: DueLimit | null;
  /** The facts that are missing: the events that start the time, the severity, answers, a calendar; empty where the day is decided. */
  readonly missing: readonly (RemediationStart | RemediationInput | 'severity' | 'calendar')[];
  /** The earliest end that is possible; the end itself where it is decided, null where none is known. */
  readonly strictest: RemediationDeadline | null;
  /** The latest end that is possible; the end itself where it is decided, null where none is known. */
  readonly latest: RemediationDeadline | null;
  /** Every limit. The earliest one decides; a day that a person set replaces the others. */
  readonly limits: readonly RemediationLimit[];
  /** The index of the opening in question; null where none was detected by the day in question. */
  readonly opening: number | null;
  /** The day of the end: of the fix, or of the mitigation where that is the aim; null while it is open. */
  readonly doneOn: CalendarDate | null;
  /** The state on the day in question. */
  readonly state: RemediationState;
  /** The days from the end, or from the day in question while it is open, to the last good day: 0 on that day, negative after it; null without one. */
  readonly daysLeft: number | null;
  /** The days after the last good day on which no exception permitted it; 0 when it is in time. */
  readonly breachDays: number;
  /** The exceptions that permit it on the day in question. They move no day. */
  readonly exceptions: readonly string[];
  /** Whether an exception permitted it on the last good day; such an opening is left out of the share that was fixed in time. */
  readonly isExceptedOnDueDay: boolean;
  /** The choices by which it was judged. */
  readonly choices: RemediationChoices;
}

/**
 * The controls of which an exception must suspend one to permit a vulnerability.
 *
 * @internal
 */
export const vulnerabilityControls: readonly string[] = ['A.8.8'];

/**
 * The answers about vulnerabilities on one day.
 *
 * @internal
 */
export interface Remediation {
  readonly dayOf: LocalDays;
  readonly choices: RemediationChoices;
  /** The index of the last opening detected by the day in question; -1 where there is none. */
  readonly openingOn: (vulnerability: Vulnerability) => number;
  /** The last state entered by the day in question. */
  readonly entryOn: (vulnerability: Vulnerability) => VulnerabilityEntry | undefined;
  readonly judge: (vulnerability: Vulnerability, index: number, aim: RemediationAim) => RemediationDue;
  /** The exceptions that permit it, with their days. */
  readonly exceptedDays: (vulnerability: Vulnerability) => readonly GrantedException[];
  /** The limit of the fix of an opening by what was known on a day. */
  readonly limitOn: (
    vulnerability: Vulnerability,
    index: number,
    day: CalendarDate,
  ) => Pick<RemediationDue, 'kind' | 'dueOn'>;
}

/**
 * Prepares the rules for many vulnerabilities on one day.
 *
 * @internal
 */
export function prepareRemediation(
  { serviceLevels, decisionTable, calendars, ...given }: RemediationPolicy,
  {
    asOf,
    zone,
    grantedExceptions,
    isDismissed = isDismissing,
  }: {
    readonly asOf: CalendarDate;
    readonly zone: TimeZone;
    readonly grantedExceptions: GrantedExceptions;
    /** Whether a state takes the vulnerability out of the backlog. */
    readonly isDismissed?: (entry: VulnerabilityEntry, vulnerability: Vulnerability) => boolean;
  },
): Remediation {
  const { severityChange = 'from-start', reopened = 'new-clock', unassigned = 'scanner' } = given;
  const choices = { severityChange, reopened, unassigned };
  const dayOf = prepareLocalDays(zone);
  const rows = decisionTable?.rows ?? [];
  const decide = remember((key: string) => decideRemediation(JSON.parse(key) as RemediationAnswers, rows));
  const rules: LimitRules = {
    choices,
    serviceLevels: serviceLevels.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))),
    decisionTable,
    decide: (answers) => decide(JSON.stringify(answers)),
    endOf: prepareTargets({ zone, dayOf, calendars }),
    dayOf,
  };
  const openingOn = ({ openings }: Vulnerability): number =>
    openings.findLastIndex(({ detectedAt }) => dayOf(detectedAt) <= asOf);
  const entryOn = ({ history }: Vulnerability): VulnerabilityEntry | undefined =>
    history.findLast(({ enteredOn }) => enteredOn <= asOf);

  /** What is recorded from the next opening on is about that one. */
  const entryBefore = ({ history }: Vulnerability, next: VulnerabilityOpening): VulnerabilityEntry | undefined => {
    const reopenedOn = dayOf(next.detectedAt);
    return history.findLast(({ enteredOn }) => enteredOn < reopenedOn);
  };

  const exceptedDays = ({ exceptions, owner }: Vulnerability): readonly GrantedException[] =>
    grantedExceptions(exceptions, { controls: vulnerabilityControls, beneficiaries: [owner] });
  const judge = (vulnerability: Vulnerability, index: number, aim: RemediationAim): RemediationDue => {
    const isLast = index === openingOn(vulnerability);
    const next = vulnerability.openings[index + 1] as VulnerabilityOpening;
    const entry = isLast ? entryOn(vulnerability) : entryBefore(vulnerability, next);
    const doneAt = endOf(vulnerability, { index, aim, isLast, entry });
    const doneDay = doneAt === undefined ? undefined : dayOf(doneAt);
    const isDone = doneAt !== undefined && doneDay !== undefined && doneDay <= asOf;
    const cutoff = isDone ? doneDay : asOf;
    const question: OpeningInQuestion = { vulnerability, index, aim, cutoff };
    const limits = limitsOf(question, rules);
    const decision = decisionOf(limits);
    const granted = exceptedDays(vulnerability);
    const dismissed = entry !== undefined && isDismissed(entry, vulnerability);
    const done = isDone ? { at: doneAt, on: doneDay } : null;
    return {
      ...decision,
      limits,
      ...severityOn(vulnerability, choices, cutoff),
      opening: index,
      doneOn: done?.on ?? null,
      ...standingOf(decision, { done, dismissed, granted, asOf }),
      choices,
    };
  };
  const limitOn: Remediation['limitOn'] = (vulnerability, index, cutoff) =>
    decisionOf(limitsOf({ vulnerability, index, aim: 'remediate', cutoff }, rules));
  return { dayOf, choices, openingOn, entryOn, judge, exceptedDays, limitOn };
}

/** A not-affected statement without a reason dismisses nothing. */
function isDismissing(entry: VulnerabilityEntry): boolean {
  if (entry.state === 'not-affected') return isReasoned(entry);
  return entry.state === 'false-positive' || entry.state === 'duplicate';
}

/** The end of an opening. The fix of the last one does not hold where the state says that the work goes on. */
function endOf(
  { openings }: Vulnerability,
  {
    index,
    aim,
    isLast,
    entry,
  }: {
    readonly index: number;
    readonly aim: RemediationAim;
    readonly isLast: boolean;
    readonly entry: VulnerabilityEntry | undefined;
  },
): Instant | undefined {
  const { fixedAt, mitigatedAt } = openings[index] as VulnerabilityOpening;
  const fix = isLast && entry !== undefined && isAtWork(entry) ? undefined : fixedAt;
  if (aim === 'remediate' || mitigatedAt === undefined) return fix;
  return fix !== undefined && compareInstants(fix, mitigatedAt) < 0 ? fix : mitigatedAt;
}

/**
 * Whether a state says that a vulnerability is not fixed yet.
 *
 * @internal
 */
export function isAtWork({ state }: Pick<VulnerabilityEntry, 'state'>): boolean {
  return state === 'reported' || state === 'confirmed' || state === 'in-remediation';
}

type Decision = Pick<RemediationDue, 'kind' | 'dueOn' | 'dueAt' | 'decidedBy' | 'missing' | 'strictest' | 'latest'>;

/** The day that a person set decides, else the earliest limit, unless one that is not decided may end before it. */
function decisionOf(limits: readonly RemediationLimit[]): Decision {
  const due = limits.filter((limit) => limit.kind === 'due');
  const agreed = due.find(({ source }) => source === 'agreed');
  let earliest = agreed;
  if (agreed === undefined)
    for (const limit of due) if (earliest === undefined || compareDeadlines(limit, earliest) < 0) earliest = limit;
  const certain = earliest && { dueOn: earliest.dueOn, dueAt: earliest.dueAt };
  const open = limits.filter((limit) => limit.kind === 'undecided');
  const before = open.filter(
    ({ strictest }) => certain === undefined || strictest === null || compareDeadlines(strictest, certain) < 0,
  );
  const none = { dueOn: null, dueAt: null, decidedBy: null, strictest: null, latest: null };
  if (agreed === undefined && before.length > 0) {
    const missing = [...new Set(before.flatMap((limit) => limit.missing))];
    const strictest = before.some((limit) => limit.strictest === null) ? null : earliestEnd(before, 'strictest');
    const latest = earliestEnd([...before, ...(certain === undefined ? [] : [{ latest: certain }])], 'latest');
    return { ...none, kind: 'undecided', missing, strictest, latest };
  }
  if (earliest !== undefined && certain !== undefined)
    return { kind: 'due', ...certain, decidedBy: earliest, missing: [], strictest: certain, latest: certain };
  const awaiting = limits.filter((limit) => limit.kind === 'awaiting-trigger');
  if (awaiting.length > 0)
    return { ...none, kind: 'awaiting-trigger', missing: [...new Set(awaiting.flatMap(({ missing }) => missing))] };
  const isLeftToUpgrade = limits.some(({ kind }) => kind === 'next-upgrade');
  return { ...none, kind: isLeftToUpgrade ? 'next-upgrade' : 'no-limit', missing: [] };
}

function earliestEnd<Key extends 'strictest' | 'latest'>(
  limits: readonly { readonly [Name in Key]: RemediationDeadline | null }[],
  key: Key,
): RemediationDeadline | null {
  let earliest: RemediationDeadline | null = null;
  for (const { [key]: end } of limits)
    if (end !== null && (earliest === null || compareDeadlines(end, earliest) < 0)) earliest = end;
  return earliest;
}

type Standing = Pick<RemediationDue, 'state' | 'daysLeft' | 'breachDays' | 'exceptions' | 'isExceptedOnDueDay'>;

function standingOf(
  { dueOn, strictest, latest }: Decision,
  {
    done,
    dismissed,
    granted,
    asOf,
  }: {
    readonly done: { readonly at: Instant; readonly on: CalendarDate } | null;
    readonly dismissed: boolean;
    readonly granted: readonly GrantedException[];
    readonly asOf: CalendarDate;
  },
): Standing {
  const on = done?.on ?? asOf;
  const isAfter = (end: RemediationDeadline | null): boolean =>
    end !== null && (done !== null && end.dueAt !== null ? compareInstants(done.at, end.dueAt) > 0 : on > end.dueOn);
  const active = granted.filter(({ isActive }) => isActive).map(({ id }) => id);
  const isLate = isAfter(latest);
  return {
    state: stateOf({
      done: done !== null,
      dismissed,
      isLate,
      isInTime: strictest !== null && !isAfter(strictest),
      active,
    }),
    daysLeft: dueOn === null ? null : daysBetween(on, dueOn),
    breachDays:
      isLate && latest !== null ? unpermittedDays(granted, { from: addPeriod(latest.dueOn, 'P1D'), through: on }) : 0,
    exceptions: active,
    isExceptedOnDueDay: dueOn !== null && granted.some((range) => isInRange(dueOn, range)),
  };
}

function stateOf({
  done,
  dismissed,
  isLate,
  isInTime,
  active,
}: {
  readonly done: boolean;
  readonly dismissed: boolean;
  readonly isLate: boolean;
  readonly isInTime: boolean;
  readonly active: readonly string[];
}): RemediationState {
  if (dismissed) return 'dismissed';
  if (done) {
    if (isLate) return 'done-late';
    return isInTime ? 'done-in-time' : 'done';
  }
  if (active.length > 0) return 'excepted';
  return isLate ? 'overdue' : 'open';
}
