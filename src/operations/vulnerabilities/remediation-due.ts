import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { TimeZone } from '../../core/calendar/time-zone.ts';
import { aDate, anObject, aTimeZone, maybe, oneOf } from '../../core/guards/guard.ts';
import { requireRegisters } from '../../core/guards/read-register.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { prepareExceptions, readExceptions } from '../records/granted-exceptions.ts';
import type { RemediationAim } from './remediation-limits.ts';
import { prepareRemediation, type RemediationDue, type RemediationPolicy } from './remediation-standing.ts';
import { remediationPolicyGuard, vulnerabilityGuard } from './vulnerability-guards.ts';
import type { Vulnerability } from './vulnerability.ts';

/** The options of `remediationDue`. */
export interface RemediationDueOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The zone in which an instant has its day; never implied. */
  readonly zone: TimeZone;
  /** Whether the vulnerability is to be removed or held off; to `remediate` when absent. */
  readonly aim?: RemediationAim;
  /** The index of the opening in question, from 0; the last one detected by the day in question when absent. */
  readonly opening?: number;
  /** The register of exceptions; without it none is known, so none permits anything. */
  readonly exceptions?: readonly Exception[];
}

const optionsGuard = /* @__PURE__ */ anObject<RemediationDueOptions>({
  asOf: aDate,
  zone: aTimeZone,
  aim: /* @__PURE__ */ maybe(/* @__PURE__ */ oneOf(['remediate', 'mitigate'])),
  opening: /* @__PURE__ */ maybe((value) =>
    Number.isSafeInteger(value) && Number(value) >= 0
      ? undefined
      : { path: [], expected: 'a whole number from 0', value },
  ),
});

/**
 * Says when a vulnerability is to be remediated, or mitigated, and where it stands (A.8.8). Each service level that holds for one of its assets, the
 * decision table and the day of a catalogue of exploited vulnerabilities set a limit; the earliest one decides, and all are listed. A day that a
 * person set replaces them. Where the start, the severity or an answer is unknown there is no invented day.
 *
 * An exception moves no day: it changes the state while it is active, and the days before it was granted stay a breach. It permits nothing without a
 * reason, compensating controls, a last day and an approver who neither asked for it nor owns the vulnerability. An opening that is done keeps
 * its verdict: what happens later changes nothing. The day of a limit in hours is the day of its instant; an open one is overdue from the day after.
 *
 * @param vulnerability - The vulnerability, with its openings.
 * @param policy - The service levels, the decision table, the holiday calendars and the choices of the organization.
 * @param options - The day in question, the zone, the aim, the opening, the exceptions.
 * @returns The last good day with the limit that decided, or what is missing; the state; every limit; the choices.
 * @throws RangeError if a part that decides cannot be read, the zone is not known, or the vulnerability does not have the opening.
 *
 * @example
 * ```ts
 * import { makeServiceLevel, makeVulnerability } from 'isms-kit/fixtures';
 * import { remediationDue, remediationTables } from 'isms-kit/operations';
 *
 * const options = { asOf: '2026-11-21', zone: 'Europe/Berlin' } as const;
 * const serviceLevels = [makeServiceLevel()];
 * const open = makeVulnerability({ openings: [{ detectedAt: '2026-11-02T09:00:00Z' }], history: [] });
 * const due = remediationDue(open, { serviceLevels }, options);
 * due.dueOn; // => '2026-12-02'
 * due.state; // => 'open'
 * due.daysLeft; // => 11
 *
 * const decided = remediationDue(open, { serviceLevels, decisionTable: remediationTables.bod2604 }, options);
 * decided.kind; // => 'undecided'
 * decided.missing; // => ['exposed', 'exploited', 'automatable', 'totalControl']
 * decided.strictest; // => { dueOn: '2026-11-05', dueAt: null }
 * ```
 */
export function remediationDue(
  vulnerability: Vulnerability,
  policy: RemediationPolicy,
  options: RemediationDueOptions,
): RemediationDue {
  requireReadable('vulnerability', vulnerability, vulnerabilityGuard);
  requireReadable('policy', policy, remediationPolicyGuard);
  requireOptions(options, optionsGuard);
  const { asOf, zone, aim = 'remediate', opening } = options;
  const exceptions = readExceptions(options.exceptions);
  requireRegisters('options', [exceptions]);
  const { choices, openingOn, judge } = prepareRemediation(policy, {
    asOf,
    zone,
    grantedExceptions: prepareExceptions(exceptions, asOf),
  });
  const last = openingOn(vulnerability);
  if (opening !== undefined && opening >= vulnerability.openings.length)
    throw new RangeError(`opening must be less than ${vulnerability.openings.length}, got ${opening}`);
  const index = opening ?? last;
  return index < 0 || index > last ? notYetDetected(choices) : judge(vulnerability, index, aim);
}

function notYetDetected(choices: RemediationDue['choices']): RemediationDue {
  return {
    kind: 'awaiting-trigger',
    dueOn: null,
    dueAt: null,
    decidedBy: null,
    missing: ['detected'],
    strictest: null,
    latest: null,
    limits: [],
    severity: null,
    severitySource: null,
    opening: null,
    doneOn: null,
    state: 'not-yet-detected',
    daysLeft: null,
    breachDays: 0,
    exceptions: [],
    isExceptedOnDueDay: false,
    choices,
  };
}
