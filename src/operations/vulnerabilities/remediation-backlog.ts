import { entryOn } from '../../core/lifecycle/recorded-history.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import type { TimeZone } from '../../core/calendar/time-zone.ts';
import { type Tally, tallyOf } from '../../core/findings/tally.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { aDate, anObject, aTimeZone, type Guard, listOf, maybe } from '../../core/guards/guard.ts';
import { readRegister, requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { prepareExceptions, readExceptions } from '../records/granted-exceptions.ts';
import { vulnerabilitySeverities, type VulnerabilitySeverity } from '../service-levels/vulnerability-severities.ts';
import { findDuplicates } from './duplicates.ts';
import type { RemediationChoices } from './remediation-limits.ts';
import {
  prepareRemediation,
  type Remediation,
  type RemediationDue,
  type RemediationPolicy,
} from './remediation-standing.ts';
import { remediationPolicyGuard, vulnerabilityGuard } from './vulnerability-guards.ts';
import { isReasoned } from './vulnerability-lifecycle.ts';
import type { Vulnerability, VulnerabilityEntry, VulnerabilityOpening } from './vulnerability.ts';

/** The options of `remediationBacklog`. */
export interface RemediationBacklogOptions {
  /** The first day of the window in which the cohort is due. */
  readonly from: CalendarDate;
  /** The last day of the window, inclusive. */
  readonly through: CalendarDate;
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The zone in which an instant has its day; never implied. */
  readonly zone: TimeZone;
  /** The largest ages of the classes of age in days, rising; no classes are made when absent. */
  readonly ages?: readonly number[];
  /** The register of exceptions; without it none is known, so none permits anything. */
  readonly exceptions?: readonly Exception[];
}

/** The open vulnerabilities of one severity. */
export interface OpenBySeverity {
  /** The severity, or `unassigned` where none is known. */
  readonly severity: VulnerabilitySeverity | 'unassigned';
  /** How many are open. */
  readonly count: number;
}

/** The open vulnerabilities of a class of age. */
export interface OpenByAge {
  /** The largest age in days, inclusive; null in the last class, which has no end. */
  readonly upTo: number | null;
  /** How many are open. */
  readonly count: number;
}

/** An open vulnerability without a last good day. */
export interface UndatedVulnerability {
  /** The vulnerability. */
  readonly vulnerability: string;
  /** The reason for which there is no day. */
  readonly reason: Exclude<RemediationDue['kind'], 'due'>;
  /** The facts that are missing; empty where there is no limit. */
  readonly missing: RemediationDue['missing'];
}

/** The open vulnerability that was detected first. */
export interface OldestVulnerability {
  /** The id of the vulnerability. */
  readonly vulnerability: string;
  /** Its age in days. */
  readonly days: number;
}

/** The open vulnerabilities on a day, and how many were fixed in time. The lists are in the order of the ids. */
export interface RemediationBacklog {
  /** How many are open: also those that an exception permits, and those without a limit. */
  readonly open: number;
  /** The open ones by severity, the highest first; every severity is there. */
  readonly bySeverity: readonly OpenBySeverity[];
  /** The open ones by age; empty where no classes are asked for. */
  readonly byAge: readonly OpenByAge[];
  /** The ids of the open ones past their day that no exception permits. */
  readonly overdue: readonly string[];
  /** The ids of the open ones that an exception permits on the day. */
  readonly excepted: readonly string[];
  /** The open ones without a day, with the reason. */
  readonly undated: readonly UndatedVulnerability[];
  /** The open one that was detected first, of several the one with the lowest id; null where none is open. */
  readonly oldest: OldestVulnerability | null;
  /**
   * The openings whose last good day lies in the window: `counted` are those done by their day, `of` all of them, also the open ones; `unknown` those
   * that are open and not yet past their day. Excluded are dismissed ones and those that an exception permitted on their day.
   */
  readonly fixedInTime: Tally;
  /** The choices by which the vulnerabilities were judged. */
  readonly choices: RemediationChoices;
}

const anAge: Guard = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0
    ? undefined
    : { path: [], expected: 'a whole number from 0', value };
const optionsGuard = /* @__PURE__ */ anObject<RemediationBacklogOptions>({
  from: aDate,
  through: aDate,
  asOf: aDate,
  zone: aTimeZone,
  ages: /* @__PURE__ */ maybe(/* @__PURE__ */ listOf(anAge)),
});

/**
 * Counts the open vulnerabilities on a day, and the share that was fixed in time (A.8.8). The share is that of a cohort, the openings due in the window:
 * a share of the fixed ones alone would hide what is still open. A duplicate leaves the backlog where its chain ends at a vulnerability that is none;
 * a not-affected statement needs a reason.
 *
 * @param vulnerabilities - The register; of an id that stands twice the first record is judged.
 * @param policy - The service levels, the decision table, the holiday calendars and the choices of the organization.
 * @param options - The window of the cohort, the day in question, the zone, the classes of age, the exceptions.
 * @returns The counts and lists; the order of the register makes no difference. The cost grows linearly.
 * @throws RangeError if a record or an option cannot be read, the window ends before it begins, or the ages do not rise.
 *
 * @example
 * ```ts
 * import { makeServiceLevel, makeVulnerability } from 'isms-kit/fixtures';
 * import { remediationBacklog } from 'isms-kit/operations';
 *
 * const fixed = makeVulnerability();
 * const late = makeVulnerability({ id: 'V-2', openings: [{ detectedAt: '2026-10-01T08:00:00Z' }], history: [] });
 * const backlog = remediationBacklog(
 *   [fixed, late],
 *   { serviceLevels: [makeServiceLevel()] },
 *   { from: '2026-10-01', through: '2026-11-30', asOf: '2026-11-21', zone: 'UTC', ages: [30, 90] },
 * );
 * backlog.overdue; // => ['V-2']
 * backlog.oldest; // => { vulnerability: 'V-2', days: 51 }
 * backlog.fixedInTime; // => { counted: 1, of: 2, excluded: 0, unknown: 0, share: 0.5 }
 * ```
 */
export function remediationBacklog(
  vulnerabilities: readonly Vulnerability[],
  policy: RemediationPolicy,
  options: RemediationBacklogOptions,
): RemediationBacklog {
  const read = readRegister('vulnerabilities', 'vulnerability', vulnerabilities ?? null, vulnerabilityGuard);
  requireRegisters('', [read]);
  requireReadable('policy', policy, remediationPolicyGuard);
  requireOptions(options, optionsGuard);
  const { from, through, asOf, zone, ages = [] } = options;
  if (through < from) throw new RangeError(`through must not lie before from, got ${shownValue(through)}`);
  if (ages.some((age, index) => index > 0 && age <= Number(ages[index - 1])))
    throw new RangeError(`ages must rise, got ${shownValue(ages)}`);
  const exceptions = readExceptions(options.exceptions);
  requireRegisters('options', [exceptions]);
  const judged = read.listed.map(({ record }) => record).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const remediation = prepareRemediation(policy, {
    asOf,
    zone,
    grantedExceptions: prepareExceptions(exceptions, asOf),
    isDismissed: prepareDismissal(judged, asOf),
  });
  const counts = { counted: 0, of: 0, excluded: 0, unknown: 0 };
  const open: OpenVulnerability[] = [];
  for (const vulnerability of judged) {
    const last = remediation.openingOn(vulnerability);
    for (let index = 0; index <= last; index += 1) {
      const due = remediation.judge(vulnerability, index, 'remediate');
      if (due.dueOn !== null && due.dueOn >= from && due.dueOn <= through) count(due, asOf, counts);
      if (index === last && due.doneOn === null && due.state !== 'dismissed')
        open.push({ vulnerability, due, detectedOn: detectedOn(vulnerability, index, remediation) });
    }
  }
  return { ...listsOf(open, { asOf, ages }), fixedInTime: tallyOf(counts), choices: remediation.choices };
}

/**
 * Prepares which states take a vulnerability out of the backlog: a duplicate whose chain ends at a vulnerability that is none, a false positive, and a
 * not-affected statement with a reason.
 *
 * @internal
 */
export function prepareDismissal(
  vulnerabilities: readonly Vulnerability[],
  asOf: CalendarDate,
): (entry: VulnerabilityEntry, vulnerability: Vulnerability) => boolean {
  const { isRepresented } = findDuplicates(vulnerabilities, ({ history }) => entryOn(history, asOf));
  return (entry, { id }) => {
    if (entry.state === 'not-affected') return isReasoned(entry);
    return entry.state === 'false-positive' || (entry.state === 'duplicate' && isRepresented(id));
  };
}

interface OpenVulnerability {
  readonly vulnerability: Vulnerability;
  readonly due: RemediationDue;
  readonly detectedOn: CalendarDate;
}

function detectedOn({ openings }: Vulnerability, index: number, { choices, dayOf }: Remediation): CalendarDate {
  const counted = choices.reopened === 'first-clock' ? 0 : index;
  return dayOf((openings[counted] as VulnerabilityOpening).detectedAt);
}

interface Counts {
  counted: number;
  of: number;
  excluded: number;
  unknown: number;
}

function count({ state, dueOn, isExceptedOnDueDay }: RemediationDue, asOf: CalendarDate, counts: Counts): void {
  if (state === 'dismissed' || isExceptedOnDueDay) add('excluded');
  else {
    add('of');
    if (state === 'done-in-time') add('counted');
    else if (state !== 'done-late' && dueOn !== null && asOf <= dueOn) add('unknown');
  }

  function add(name: keyof Counts): void {
    // oxlint-disable-next-line no-param-reassign -- the counts of one run
    counts[name] += 1;
  }
}

function listsOf(
  open: readonly OpenVulnerability[],
  { asOf, ages }: { readonly asOf: CalendarDate; readonly ages: readonly number[] },
): Omit<RemediationBacklog, 'fixedInTime' | 'choices'> {
  const severities = [...vulnerabilitySeverities, 'unassigned' as const];
  const bySeverity = severities.map((severity) => ({ severity, count: 0 }));
  const byAge = ages.length === 0 ? [] : [...ages, null].map((upTo) => ({ upTo, count: 0 }));
  const idsIn = (state: RemediationDue['state']): readonly string[] =>
    open.flatMap(({ vulnerability: { id }, due }) => (due.state === state ? [id] : []));
  let oldest: { vulnerability: string; days: number } | null = null;
  for (const { vulnerability, due, detectedOn: on } of open) {
    const severity = due.severity ?? 'unassigned';
    for (const row of bySeverity) if (row.severity === severity) row.count += 1;
    const days = daysBetween(on, asOf);
    const ageClass = byAge.find(({ upTo }) => upTo === null || days <= upTo);
    if (ageClass !== undefined) ageClass.count += 1;
    if (oldest === null || days > oldest.days) oldest = { vulnerability: vulnerability.id, days };
  }
  return {
    open: open.length,
    bySeverity,
    byAge,
    overdue: idsIn('overdue'),
    excepted: idsIn('excepted'),
    undated: open.flatMap(({ vulnerability: { id }, due: { kind, missing } }) =>
      kind === 'due' ? [] : [{ vulnerability: id, reason: kind, missing }],
    ),
    oldest,
  };
}
