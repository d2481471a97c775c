import { addPeriod, addPeriods, isClamped } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';
import { type RequestClockId, requestClocks } from '../statutes/request-clocks.ts';
import { requestStart, type RequestStart } from './request-start.ts';

/** What the time limit of a request always tells. */
export interface RequestTimeLimitBase {
  /** The regime. */
  readonly regime: DataSubjectRequestFacts['regime'];
  /** The id of the time limit in `statutoryClocks`. */
  readonly rule: RequestClockId;
  /** The provision that sets it. */
  readonly source: LegalReference;
  /** The first day the rule binds; null where it has no date worth telling. */
  readonly ruleValidFrom: CalendarDate | null;
  /** Whether an extension was announced in time. */
  readonly extended: boolean;
  /** What became of an extension; undecided while the end of the first month is, unless it was announced before that can be. */
  readonly extension: 'not-announced' | 'in-time' | 'too-late' | 'before-receipt' | 'undecided';
  /** Facts without effect: unknown to the regime, out of order or too late. */
  readonly ignored: readonly ('identityProvedOn' | 'feePaidOn' | 'clarification' | 'extensionAnnouncedOn')[];
  /** A computed date is no legal advice. */
  readonly notLegalAdvice: true;
}

/** The time limit of a request that runs. */
export interface RunningRequest extends RequestTimeLimitBase {
  /** The time limit runs. */
  readonly status: 'running';
  /** The last day for the answer, inclusive. */
  readonly dueOn: CalendarDate;
  /** The last day to announce an extension, inclusive: the end of the first month. */
  readonly announceExtensionBy: CalendarDate;
  /** The day it counts from, itself not counted. */
  readonly startedOn: CalendarDate;
  /** Which fact that day is. */
  readonly startedBy: RequestStart;
  /** How long it is, from `startedOn`. */
  readonly period: Period;
  /** Whether the month has no day of the same number, so that its last day was taken. */
  readonly clamped: boolean;
  /** Days that do not count, because they passed in waiting for clarification. */
  readonly stoppedDays: number;
  /** The day it would have ended on; null when nothing was rolled. */
  readonly rolledFrom: CalendarDate | null;
  /** The rules of counting used; `countingRules` says what each does. */
  readonly applied: readonly CountingRuleId[];
  /** Nothing is waited for. */
  readonly missing: readonly [];
}

/** The time limit of a request that waits for the data subject; it has no date yet, and none is invented. */
export interface WaitingRequest extends RequestTimeLimitBase {
  /** `awaiting-start`: proof of identity or a fee is open. `paused`: a clarification is. */
  readonly status: 'awaiting-start' | 'paused';
  /** Not known yet. */
  readonly dueOn: null;
  /** Known only where the first month ended before the question was asked. */
  readonly announceExtensionBy: CalendarDate | null;
  /** What is waited for. */
  readonly missing: readonly ('identityProvedOn' | 'feePaidOn' | 'clarification.receivedOn')[];
}

/** The time limit of an answer to a data subject: running, or waiting for the data subject. */
export type RequestTimeLimit = RunningRequest | WaitingRequest;

const limits = {
  gdpr: {
    rule: 'gdpr-12-3',
    extendedRule: 'gdpr-12-3-ext',
    extendedPeriod: requestClocks['gdpr-12-3-ext'].period,
    months: 'eu-months',
    rolling: 'eu-roll',
  },
  // One month and two further ones, from the same start.
  'uk-gdpr': { rule: 'uk-12a', extendedRule: 'uk-12a', extendedPeriod: 'P3M', months: 'uk', rolling: 'uk-roll' },
} as const;

/**
 * Counts the time limit of a request, with the given way to roll a last day.
 *
 * @internal
 */
export function requestTimeLimit(
  facts: DataSubjectRequestFacts,
  roll: (date: CalendarDate) => CalendarDate,
): RequestTimeLimit {
  const { rule, extendedRule, extendedPeriod, months, rolling } = limits[facts.regime];
  const start = requestStart(facts);
  if ('missing' in start) {
    return {
      ...about(facts, rule),
      status: 'awaiting-start',
      dueOn: null,
      announceExtensionBy: null,
      extended: false,
      extension: 'undecided',
      ignored: [],
      missing: start.missing,
    };
  }

  const { startedOn, startedBy } = start;
  const first = countStretch(facts, startedOn, requestClocks[rule].period, roll);
  if (first.dueOn === null) {
    // Stopped days only lengthen the first month: announced inside it as it is without them is announced in time.
    const isInTime = judgeExtension(facts, first.endsFrom) === 'in-time';
    return paused(facts, isInTime ? extendedRule : rule, null, isInTime ? 'in-time' : 'undecided');
  }
  const extension = judgeExtension(facts, first.dueOn);
  const extended = extension === 'in-time';
  const whole = extended ? countStretch(facts, startedOn, extendedPeriod, roll) : first;
  if (whole.dueOn === null) return paused(facts, extendedRule, first.dueOn, extension);
  const { dueOn, last, stopped } = whole;
  const period = extended ? extendedPeriod : requestClocks[rule].period;
  const applied: CountingRuleId[] = [months];
  if (dueOn > last) applied.push(rolling);
  if (stopped > 0) applied.push('uk-stopped-days');
  return {
    ...about(facts, extended ? extendedRule : rule),
    status: 'running',
    dueOn,
    announceExtensionBy: first.dueOn,
    extended,
    extension,
    startedOn,
    startedBy,
    period,
    clamped: isClamped(startedOn, period),
    stoppedDays: stopped,
    rolledFrom: dueOn > last ? last : null,
    applied,
    ignored: ignoredFacts(facts, extension, stopped),
    missing: [],
  };
}

function about(
  { regime }: DataSubjectRequestFacts,
  rule: RequestClockId,
): Pick<RequestTimeLimitBase, 'regime' | 'rule' | 'source' | 'ruleValidFrom' | 'notLegalAdvice'> {
  const { citation, validFrom } = requestClocks[rule];
  return { regime, rule, source: citation, ruleValidFrom: validFrom, notLegalAdvice: true };
}

function paused(
  facts: DataSubjectRequestFacts,
  rule: RequestClockId,
  announceExtensionBy: CalendarDate | null,
  extension: RequestTimeLimitBase['extension'],
): WaitingRequest {
  return {
    ...about(facts, rule),
    status: 'paused',
    dueOn: null,
    announceExtensionBy,
    extended: extension === 'in-time',
    extension,
    ignored: [],
    missing: ['clarification.receivedOn'],
  };
}

/**
 * Counts a period. A question stops the days from its asking through its answer (UK GDPR art. 12A): they are added to the period or, where the period
 * is over and waits for a working day, are none of the days it can wait for. A question asked after the last day has nothing left to stop.
 */
function countStretch(
  { regime, clarification }: DataSubjectRequestFacts,
  startedOn: CalendarDate,
  period: Period,
  roll: (date: CalendarDate) => CalendarDate,
):
  | { readonly dueOn: CalendarDate; readonly last: CalendarDate; readonly stopped: number }
  | { readonly dueOn: null; readonly endsFrom: CalendarDate } {
  const plain = addPeriod(startedOn, period);
  const rolled = roll(plain);
  const stops = regime === 'uk-gdpr' && clarification !== undefined && clarification.askedOn <= rolled;
  if (!stops) return { dueOn: rolled, last: plain, stopped: 0 };
  const { askedOn, receivedOn } = clarification;
  if (receivedOn === null) return { dueOn: null, endsFrom: rolled };
  const stopped = Math.min(daysBetween(startedOn, receivedOn), daysBetween(askedOn, receivedOn) + 1);
  if (stopped <= 0) return { dueOn: rolled, last: plain, stopped: 0 };
  if (askedOn > plain) return { dueOn: roll(addPeriods(receivedOn, 'P1D', 1)), last: plain, stopped };
  const last = addPeriods(plain, 'P1D', stopped);
  return { dueOn: roll(last), last, stopped };
}

/** GDPR art. 12(3): the extension is announced within one month of receipt. */
function judgeExtension(
  { receivedOn, extensionAnnouncedOn }: DataSubjectRequestFacts,
  announceBy: CalendarDate,
): RequestTimeLimitBase['extension'] {
  if (extensionAnnouncedOn === undefined) return 'not-announced';
  if (extensionAnnouncedOn < receivedOn) return 'before-receipt';
  return extensionAnnouncedOn <= announceBy ? 'in-time' : 'too-late';
}

function ignoredFacts(
  facts: DataSubjectRequestFacts,
  extension: RequestTimeLimitBase['extension'],
  stopped: number,
): RequestTimeLimitBase['ignored'] {
  const conditions = facts.regime === 'gdpr' ? (['identityProvedOn', 'feePaidOn'] as const) : [];
  return [
    ...conditions.filter((condition) => facts[condition] !== undefined),
    ...(facts.clarification !== undefined && stopped === 0 ? (['clarification'] as const) : []),
    ...(extension === 'too-late' || extension === 'before-receipt' ? (['extensionAnnouncedOn'] as const) : []),
  ];
}
