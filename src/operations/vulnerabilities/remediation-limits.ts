import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { compareInstants } from '../../core/calendar/instant.ts';
import type { LocalDays } from '../../core/calendar/time-zone.ts';
import {
  compareDeadlines,
  type EndOfTarget,
  type RemediationDeadline,
  type StartMoment,
} from '../service-levels/remediation-deadline.ts';
import type { RemediationAnswers, RemediationDecision } from '../service-levels/remediation-decision.ts';
import type {
  RemediationInput,
  RemediationOutcome,
  RemediationRow,
  RemediationTable,
} from '../service-levels/remediation-tables.ts';
import type { RemediationTarget } from '../service-levels/remediation-target.ts';
import type { RemediationStart, ServiceLevel } from '../service-levels/service-level.ts';
import { vulnerabilitySeverities, type VulnerabilitySeverity } from '../service-levels/vulnerability-severities.ts';
import type { AssignedSeverity, Vulnerability, VulnerabilityOpening } from './vulnerability.ts';

/** The rule that a limit comes from. */
export interface LimitSource {
  /** A day that a person set, a service level, a decision table, or the day of a catalogue. */
  readonly source: 'agreed' | 'service-level' | 'decision-table' | 'listing';
  /** The person who set the day, the id of the service level or of the table, or the catalogue. */
  readonly id: string;
}

/** A limit with a last day. */
export interface DueLimit extends LimitSource, RemediationDeadline {
  /** There is a last day. */
  readonly kind: 'due';
  /** The day from which the time runs. */
  readonly startedOn: CalendarDate;
  /** The event of that day. */
  readonly startEvent: RemediationStart | 'severity-changed' | 'agreed';
  /** The target that was counted; null where the day itself is given. */
  readonly target: RemediationTarget | null;
  /** The row of the decision table; null without a table, or where several rows agree. */
  readonly row: RemediationRow | null;
  /** Whether the decision table also asks to examine the asset for traces of an attack. */
  readonly forensicTriage: boolean;
}

/** A limit whose time does not run yet. */
export interface AwaitingLimit extends LimitSource {
  /** The start is not there yet. */
  readonly kind: 'awaiting-trigger';
  /** The events of which one starts the time, and the severity where it is not known. */
  readonly missing: readonly (RemediationStart | 'severity')[];
}

/** A rule that sets no limit for this severity. */
export interface AbsentLimit extends LimitSource {
  /** Without a limit. */
  readonly kind: 'no-limit';
}

/** A decision table that leaves the remediation to the next upgrade. */
export interface NextUpgradeLimit extends LimitSource {
  /** With the next upgrade. */
  readonly kind: 'next-upgrade';
  /** The row; null where several rows agree. */
  readonly row: RemediationRow | null;
}

/** A limit that cannot be decided. */
export interface UndecidedLimit extends LimitSource {
  /** Not decided. */
  readonly kind: 'undecided';
  /** The questions without an answer, or the holiday calendar that does not cover the days. */
  readonly missing: readonly (RemediationInput | 'calendar')[];
  /** The demands that are possible, the strictest first; empty where a calendar is missing. */
  readonly possible: readonly RemediationOutcome[];
  /** The earliest end that is possible; null where it is not known. */
  readonly strictest: RemediationDeadline | null;
  /** The latest end that is possible; null where it is not known or there is none. */
  readonly latest: RemediationDeadline | null;
}

/** A limit on the time to remediate a vulnerability. */
export type RemediationLimit = DueLimit | AwaitingLimit | AbsentLimit | NextUpgradeLimit | UndecidedLimit;

/** The aim of a target: the vulnerability is removed, or held off for the time being. */
export type RemediationAim = 'remediate' | 'mitigate';

/** The choices of an organization on which due days depend. */
export interface RemediationChoices {
  /**
   * What a changed severity does: the new target runs `from-start`, or a higher severity runs `from-change` where that is earlier than the day so
   * far.
   */
  readonly severityChange: 'from-start' | 'from-change';
  /** The opening from which the time of a vulnerability that came back runs: the last one (`new-clock`), or the first one (`first-clock`). */
  readonly reopened: 'new-clock' | 'first-clock';
  /** What holds while nobody has assigned a severity: that of the `scanner`, or none (`awaiting`). */
  readonly unassigned: 'scanner' | 'awaiting';
}

/**
 * The rules by which limits are found, ready for many vulnerabilities.
 *
 * @internal
 */
export interface LimitRules {
  readonly choices: RemediationChoices;
  readonly serviceLevels: readonly ServiceLevel[];
  readonly decisionTable: RemediationTable | undefined;
  readonly decide: (answers: RemediationAnswers) => RemediationDecision;
  readonly endOf: EndOfTarget;
  readonly dayOf: LocalDays;
}

/**
 * The opening of a vulnerability in question. What happened after the cutoff is left out: the day in question, or the day of the end.
 *
 * @internal
 */
export interface OpeningInQuestion {
  readonly vulnerability: Vulnerability;
  readonly index: number;
  readonly aim: RemediationAim;
  readonly cutoff: CalendarDate;
}

/** The severity of a vulnerability, and who said so. */
export interface JudgedSeverity {
  /** The severity; null where none is known. */
  readonly severity: VulnerabilitySeverity | null;
  /** Whether a person assigned it or the scanner reported it; null where none is known. */
  readonly severitySource: 'assigned' | 'scanner' | null;
}

/**
 * The severity of a vulnerability on a day.
 *
 * @internal
 */
export function severityOn(
  { severities, scannerSeverity }: Pick<Vulnerability, 'severities' | 'scannerSeverity'>,
  { unassigned }: Pick<RemediationChoices, 'unassigned'>,
  day: CalendarDate,
): JudgedSeverity {
  const assigned = inOrder(severities).findLast(({ on }) => on <= day);
  if (assigned !== undefined) return { severity: assigned.severity, severitySource: 'assigned' };
  return scannerSeverity === undefined || unassigned === 'awaiting'
    ? { severity: null, severitySource: null }
    : { severity: scannerSeverity.severity, severitySource: 'scanner' };
}

/**
 * Finds the limits of an opening: the day that a person set, the service levels, the decision table, the day of the catalogue.
 *
 * @internal
 */
export function limitsOf(question: OpeningInQuestion, rules: LimitRules): readonly RemediationLimit[] {
  const { vulnerability, aim, cutoff } = question;
  const moments = momentsOf(question, rules);
  const levels = rules.serviceLevels
    .filter(({ assets }) => assets === undefined || vulnerability.assets.some((asset) => assets.includes(asset)))
    .map((level) => levelLimit(level, moments, question, rules));
  if (aim === 'mitigate') return levels;
  const { decisionTable } = rules;
  return [
    ...agreedLimits(question, rules),
    ...levels,
    ...(decisionTable === undefined ? [] : [tableLimit(decisionTable, moments, question, rules)]),
    ...listingLimits(vulnerability, cutoff),
  ];
}

type Moments = ReadonlyMap<RemediationStart, StartMoment>;

/** The events of the opening from which the time runs. One before a vulnerability came back counts as on the day on which it did. */
function momentsOf(
  { vulnerability, index, cutoff }: OpeningInQuestion,
  { choices: { reopened }, dayOf }: LimitRules,
): Moments {
  const { openings, publishedOn, listing } = vulnerability;
  const anchor = reopened === 'first-clock' ? 0 : index;
  const { detectedAt, confirmedAt } = openings[anchor] as VulnerabilityOpening;
  const detected = { on: dayOf(detectedAt), at: detectedAt };
  const moments = new Map<RemediationStart, StartMoment>([['detected', detected]]);
  if (confirmedAt !== undefined) put('confirmed', { on: dayOf(confirmedAt), at: confirmedAt });
  if (publishedOn !== undefined) put('published', { on: publishedOn, at: null });
  if (listing !== undefined) put('listed', { on: listing.listedOn, at: null });
  return moments;

  function put(event: RemediationStart, moment: StartMoment): void {
    if (moment.on > cutoff) return;
    moments.set(event, anchor > 0 && moment.on < detected.on ? detected : moment);
  }
}

interface Start extends StartMoment {
  readonly event: RemediationStart;
}

function earliestOf(events: readonly RemediationStart[], moments: Moments): Start | undefined {
  let earliest: Start | undefined;
  for (const event of events) {
    const moment = moments.get(event);
    if (moment !== undefined && (earliest === undefined || isBefore(moment, earliest))) earliest = { ...moment, event };
  }
  return earliest;
}

/** A day without an instant begins before every instant of it. */
function isBefore(a: StartMoment, b: StartMoment): boolean {
  if (a.on !== b.on) return a.on < b.on;
  if (a.at === null || b.at === null) return b.at !== null;
  return compareInstants(a.at, b.at) < 0;
}

function levelLimit(
  level: ServiceLevel,
  moments: Moments,
  { vulnerability, aim, cutoff }: OpeningInQuestion,
  { choices, endOf }: LimitRules,
): RemediationLimit {
  const from = { source: 'service-level', id: level.id } as const;
  const start = earliestOf(level.startsAt, moments);
  const { severity } = severityOn(vulnerability, choices, cutoff);
  if (start === undefined || severity === null) {
    const targets = level.targets.filter((one) => severity === null || one.severity === severity);
    if (targets.every((one) => (one[aim]?.kind ?? 'none') === 'none')) return { kind: 'no-limit', ...from };
    const missing = [
      ...(start === undefined ? level.startsAt : []),
      ...(severity === null ? (['severity'] as const) : []),
    ];
    return { kind: 'awaiting-trigger', ...from, missing };
  }
  const steps =
    choices.severityChange === 'from-start'
      ? [{ severity, on: start.on }]
      : severitySteps(vulnerability, choices, { start, cutoff });
  let limit: DueLimit | null = null;
  let before: VulnerabilitySeverity | undefined;
  for (const step of steps) {
    const isRaised = before !== undefined && isHigher(step.severity, before);
    const begin: StartMoment = isRaised ? { on: step.on, at: null } : start;
    const target = targetOf(level, step.severity, aim);
    const end = endOf(target, begin);
    if (end === 'calendar')
      return { kind: 'undecided', ...from, missing: [end], possible: [], strictest: null, latest: null };
    // A raised severity never gives more time than there was.
    const isEarlier = end !== null && (limit === null || compareDeadlines(end, limit) < 0);
    if (!isRaised || isEarlier) {
      const startEvent = isRaised ? 'severity-changed' : start.event;
      const counted = { startedOn: begin.on, startEvent, target, row: null, forensicTriage: false } as const;
      limit = end === null ? null : { kind: 'due', ...from, ...end, ...counted };
    }
    before = step.severity;
  }
  return limit ?? { kind: 'no-limit', ...from };
}

interface SeverityStep {
  readonly severity: VulnerabilitySeverity;
  readonly on: CalendarDate;
}

/** The severity at the start, the first one that is known where there is none yet, and those assigned after it. */
function severitySteps(
  vulnerability: Vulnerability,
  choices: RemediationChoices,
  { start, cutoff }: { readonly start: Start; readonly cutoff: CalendarDate },
): readonly SeverityStep[] {
  const { severity } = severityOn(vulnerability, choices, start.on);
  const later = inOrder(vulnerability.severities).filter(({ on }) => on > start.on && on <= cutoff);
  return severity === null ? later : [{ severity, on: start.on }, ...later];
}

function inOrder(severities: readonly AssignedSeverity[]): readonly AssignedSeverity[] {
  return severities.length < 2 ? severities : severities.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/**
 * Whether a severity is higher than another.
 *
 * @internal
 */
export function isHigher(a: VulnerabilitySeverity, b: VulnerabilitySeverity): boolean {
  return vulnerabilitySeverities.indexOf(a) < vulnerabilitySeverities.indexOf(b);
}

function targetOf({ targets }: ServiceLevel, severity: VulnerabilitySeverity, aim: RemediationAim): RemediationTarget {
  return targets.find((one) => one.severity === severity)?.[aim] ?? { kind: 'none' };
}

function tableLimit(
  table: RemediationTable,
  moments: Moments,
  { vulnerability }: OpeningInQuestion,
  { decide, endOf }: LimitRules,
): RemediationLimit {
  const from = { source: 'decision-table', id: table.id } as const;
  const start = earliestOf(table.startsAt, moments);
  if (start === undefined) return { kind: 'awaiting-trigger', ...from, missing: table.startsAt };
  const { exposed, exploited, automatable, totalControl } = vulnerability;
  const known = moments.has('listed') ? 'yes' : exploited;
  const { outcome, possible, unknown, row } = decide({
    ...(exposed && { exposed }),
    ...(known && { exploited: known }),
    ...(automatable && { automatable }),
    ...(totalControl && { totalControl }),
  });
  const endOfOutcome = (one: RemediationOutcome | undefined): RemediationDeadline | null =>
    one?.kind === 'days' ? (endOf({ kind: 'days', period: one.period }, start) as RemediationDeadline) : null;
  if (outcome === null) {
    const [strictest, latest] = [endOfOutcome(possible[0]), endOfOutcome(possible.at(-1))];
    return { kind: 'undecided', ...from, missing: unknown, possible, strictest, latest };
  }
  if (outcome.kind === 'next-upgrade') return { kind: 'next-upgrade', ...from, row };
  const { period, forensicTriage } = outcome;
  const target = { kind: 'days', period } as const;
  const counted = { startedOn: start.on, startEvent: start.event, target, row, forensicTriage };
  return { kind: 'due', ...from, ...(endOfOutcome(outcome) as RemediationDeadline), ...counted };
}

const givenDay = { dueAt: null, target: null, row: null, forensicTriage: false } as const;

/** The day that a person set holds for the opening in which it was set. */
function agreedLimits(
  { vulnerability: { agreedDue, openings }, index, cutoff }: OpeningInQuestion,
  { dayOf }: LimitRules,
): readonly DueLimit[] {
  if (agreedDue === undefined || agreedDue.on > cutoff) return [];
  const { dueOn, by, on } = agreedDue;
  const setIn = Math.max(
    openings.findLastIndex(({ detectedAt }) => dayOf(detectedAt) <= on),
    0,
  );
  if (setIn !== index) return [];
  return [{ kind: 'due', source: 'agreed', id: by, dueOn, startedOn: on, startEvent: 'agreed', ...givenDay }];
}

/** The day that a catalogue sets is over before a vulnerability that came back later was there; it is due at once then. */
function listingLimits({ listing }: Vulnerability, cutoff: CalendarDate): readonly DueLimit[] {
  if (listing?.dueOn === undefined || listing.listedOn > cutoff) return [];
  const { catalogue, listedOn, dueOn } = listing;
  return [
    { kind: 'due', source: 'listing', id: catalogue, dueOn, startedOn: listedOn, startEvent: 'listed', ...givenDay },
  ];
}
