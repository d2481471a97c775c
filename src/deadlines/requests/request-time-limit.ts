import { addPeriod, isClamped } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import type { LegalReference } from '../../core/findings/finding.ts';
import type { CountingRuleId } from '../periods/counting-rules.ts';
import { type RequestTimeLimitId, requestTimeLimits } from '../statutes/request-time-limits.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';

/** A date of a request that can start its time limit. */
export type RequestStart = 'receivedOn' | 'identityProvedOn' | 'feePaidOn';

interface TimeLimitOfRequest {
  /** The regime. */
  readonly regime: DataSubjectRequestFacts['regime'];
  /** The id of the time limit in `statutoryTimeLimits`. */
  readonly rule: RequestTimeLimitId;
  /** The provision that sets it. */
  readonly source: LegalReference;
  /** The first day on which the rule binds; null where none is recorded. */
  readonly ruleValidFrom: CalendarDate | null;
  /** Whether an extension was announced in time. */
  readonly extended: boolean;
  /** The outcome of an extension; undecided while the end of the first month is, unless it was announced before that end can be. */
  readonly extension: 'not-announced' | 'in-time' | 'too-late' | 'before-receipt' | 'undecided';
  /** The facts without effect: not provided for by the regime, out of order or too late. */
  readonly ignored: readonly ('identityProvedOn' | 'feePaidOn' | 'clarification' | 'extensionAnnouncedOn')[];
  /** The id of the calendar used; null where none was given. */
  readonly calendar: string | null;
  /** Always true: a computed date is not legal advice. */
  readonly notLegalAdvice: true;
}

/** The time limit of a request whose last day is known. Whether it still runs depends on the day and the answer: `checkDataSubjectRequests`. */
export interface DatedTimeLimit extends TimeLimitOfRequest {
  /** The last day is known. */
  readonly status: 'dated';
  /** The last day for the answer, inclusive. */
  readonly dueOn: CalendarDate;
  /** The last day to announce an extension, inclusive: the end of the first month. */
  readonly announceExtensionBy: CalendarDate;
  /** The day from which it counts, itself not counted. */
  readonly startedOn: CalendarDate;
  /** The fact that happened on that day last. */
  readonly startedBy: RequestStart;
  /** Its length from `startedOn`. */
  readonly period: Period;
  /** Whether the last day of the month was taken, because the month has no day of the same number. */
  readonly clamped: boolean;
  /** The number of days that do not count, because they passed while a question was open. */
  readonly stoppedDays: number;
  /** The day on which it ends without a roll; null where nothing rolled. */
  readonly rolledFrom: CalendarDate | null;
  /** The counting rules, in the order applied; `countingRules` describes each. */
  readonly applied: readonly CountingRuleId[];
  /** Empty: no fact is open. */
  readonly missing: readonly [];
}

/** The time limit of a request while it waits for the data subject. It has no date yet. */
export interface PausedTimeLimit extends TimeLimitOfRequest {
  /** `awaiting-start`: proof of identity or a fee is open. `paused`: a clarification is open. */
  readonly status: 'awaiting-start' | 'paused';
  /** Not yet known. */
  readonly dueOn: null;
  /** Known only if the first month ended before the question was asked. */
  readonly announceExtensionBy: CalendarDate | null;
  /** The open facts. */
  readonly missing: readonly ('identityProvedOn' | 'feePaidOn' | 'clarification.receivedOn')[];
}

/** The last day by which a data subject must be answered, with its explanation. */
export type DataSubjectRequestDeadline = DatedTimeLimit | PausedTimeLimit;

/**
 * The holidays by which a last day rolls.
 *
 * @internal
 */
export interface RequestHolidays {
  /** The id of the calendar; null where none was given. */
  readonly calendar: string | null;
  /** Rolls a last day to a working day. */
  readonly roll: (date: CalendarDate) => CalendarDate;
  /** Whether an open proof of identity suspends the month of the GDPR. */
  readonly suspendsForIdentity: boolean;
}

const limits = {
  gdpr: {
    rule: 'gdpr-12-3',
    extendedRule: 'gdpr-12-3-ext',
    extendedPeriod: requestTimeLimits['gdpr-12-3-ext'].period,
    months: 'eu-months',
    rolling: 'eu-roll',
  },
  // One month and two further ones, from the same start.
  'uk-gdpr': { rule: 'uk-12a', extendedRule: 'uk-12a', extendedPeriod: 'P3M', months: 'uk', rolling: 'uk-roll' },
} as const;

type AboutLimit = Omit<TimeLimitOfRequest, 'extended' | 'extension' | 'ignored'>;

/**
 * Counts the time limit of a request.
 *
 * @internal
 */
export function requestDeadline(
  facts: DataSubjectRequestFacts,
  { calendar, roll, suspendsForIdentity }: RequestHolidays,
): DataSubjectRequestDeadline {
  const { rule, extendedRule, extendedPeriod, months, rolling } = limits[facts.regime];
  const about = (limit: RequestTimeLimitId): AboutLimit => {
    const { citation, validFrom } = requestTimeLimits[limit];
    const { regime } = facts;
    return { regime, rule: limit, source: citation, ruleValidFrom: validFrom, calendar, notLegalAdvice: true };
  };
  const start = requestStart(facts);
  if ('missing' in start) {
    return {
      ...about(rule),
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
  const stop = stopOf(facts, suspendsForIdentity);
  const first = countStretch(stop, startedOn, requestTimeLimits[rule].period, roll);
  if (first.dueOn === null) {
    // Stopped days only lengthen the first month: an extension announced within the month without them is in time.
    const isInTime = judgeExtension(facts, first.endsFrom) === 'in-time';
    return paused(about(isInTime ? extendedRule : rule), null, isInTime ? 'in-time' : 'undecided', first.missing);
  }
  const extension = judgeExtension(facts, first.dueOn);
  const extended = extension === 'in-time';
  const whole = extended ? countStretch(stop, startedOn, extendedPeriod, roll) : first;
  if (whole.dueOn === null) return paused(about(extendedRule), first.dueOn, extension, whole.missing);
  const { dueOn, last, stopped } = whole;
  const period = extended ? extendedPeriod : requestTimeLimits[rule].period;
  const applied: CountingRuleId[] = [months];
  if (dueOn > last) applied.push(rolling);
  if (stopped > 0) applied.push(facts.regime === 'gdpr' ? 'eu-suspended-days' : 'uk-stopped-days');
  return {
    ...about(extended ? extendedRule : rule),
    status: 'dated',
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

const startConditions = ['identityProvedOn', 'feePaidOn'] as const;

/** The day from which a time limit counts: receipt (GDPR art. 12(3)), or the latest of receipt, proof of identity and fee (UK GDPR art. 12A). */
function requestStart(
  facts: DataSubjectRequestFacts,
):
  | { readonly startedOn: CalendarDate; readonly startedBy: RequestStart }
  | { readonly missing: readonly (typeof startConditions)[number][] } {
  const receipt = { startedOn: facts.receivedOn, startedBy: 'receivedOn' } as const;
  if (facts.regime === 'gdpr') return receipt;
  const missing = startConditions.filter((condition) => facts[condition] === null);
  if (missing.length > 0) return { missing };
  let latest: { startedOn: CalendarDate; startedBy: RequestStart } = receipt;
  for (const startedBy of startConditions) {
    const startedOn = facts[startedBy] ?? facts.receivedOn;
    if (startedOn > latest.startedOn) latest = { startedOn, startedBy };
  }
  return latest;
}

function paused(
  about: AboutLimit,
  announceExtensionBy: CalendarDate | null,
  extension: TimeLimitOfRequest['extension'],
  missing: Stop['question'],
): PausedTimeLimit {
  return {
    ...about,
    status: 'paused',
    dueOn: null,
    announceExtensionBy,
    extended: extension === 'in-time',
    extension,
    ignored: [],
    missing: [missing],
  };
}

/** A question to the data subject during which days do not count. */
interface Stop {
  readonly question: 'identityProvedOn' | 'clarification.receivedOn';
  readonly askedOn: CalendarDate;
  readonly receivedOn: CalendarDate | null;
  /** The days that do not count once it is answered. */
  readonly days: (receivedOn: CalendarDate) => number;
}

/**
 * The question that stops the days. UK GDPR art. 12A: what an access request relates to, the day of the asking included. GDPR, where the authority
 * reads it so: who the data subject is, without the day of the asking.
 */
function stopOf(facts: DataSubjectRequestFacts, suspendsForIdentity: boolean): Stop | undefined {
  if (facts.regime === 'uk-gdpr') {
    const { clarification, right = 'access' } = facts;
    if (clarification === undefined || right !== 'access') return undefined;
    const { askedOn } = clarification;
    const days = (receivedOn: CalendarDate): number => daysBetween(askedOn, receivedOn) + 1;
    return { question: 'clarification.receivedOn', ...clarification, days };
  }
  const { identityAskedOn: askedOn, identityProvedOn: receivedOn } = facts;
  if (!suspendsForIdentity || askedOn === undefined || receivedOn === undefined) return undefined;
  return { question: 'identityProvedOn', askedOn, receivedOn, days: (on) => daysBetween(askedOn, on) };
}

/**
 * Counts a period. The days that a question stops are added to the period; where the period is over and rolls to a working day, it rolls past
 * them. A question asked after the last day stops nothing.
 */
function countStretch(
  stop: Stop | undefined,
  startedOn: CalendarDate,
  period: Period,
  roll: (date: CalendarDate) => CalendarDate,
):
  | { readonly dueOn: CalendarDate; readonly last: CalendarDate; readonly stopped: number }
  | { readonly dueOn: null; readonly endsFrom: CalendarDate; readonly missing: Stop['question'] } {
  const plain = addPeriod(startedOn, period);
  const rolled = roll(plain);
  if (stop === undefined || stop.askedOn > rolled) return { dueOn: rolled, last: plain, stopped: 0 };
  const { question, askedOn, receivedOn } = stop;
  if (receivedOn === null) return { dueOn: null, endsFrom: rolled, missing: question };
  const stopped = Math.min(daysBetween(startedOn, receivedOn), stop.days(receivedOn));
  if (stopped <= 0) return { dueOn: rolled, last: plain, stopped: 0 };
  if (askedOn > plain) return { dueOn: roll(addPeriod(receivedOn, 'P1D')), last: plain, stopped };
  const last = addPeriod(plain, `P${stopped}D`);
  return { dueOn: roll(last), last, stopped };
}

/** GDPR art. 12(3): the extension is announced within one month of receipt. */
function judgeExtension(
  { receivedOn, extensionAnnouncedOn }: DataSubjectRequestFacts,
  announceBy: CalendarDate,
): TimeLimitOfRequest['extension'] {
  if (extensionAnnouncedOn === undefined) return 'not-announced';
  if (extensionAnnouncedOn < receivedOn) return 'before-receipt';
  return extensionAnnouncedOn <= announceBy ? 'in-time' : 'too-late';
}

function ignoredFacts(
  facts: DataSubjectRequestFacts,
  extension: TimeLimitOfRequest['extension'],
  stopped: number,
): TimeLimitOfRequest['ignored'] {
  const isEuropean = facts.regime === 'gdpr';
  const stopsForIdentity = isEuropean && stopped > 0;
  const conditions = isEuropean ? startConditions : [];
  return [
    ...conditions.filter(
      (condition) => facts[condition] !== undefined && !(stopsForIdentity && condition === 'identityProvedOn'),
    ),
    ...(facts.clarification !== undefined && (isEuropean || stopped === 0) ? (['clarification'] as const) : []),
    ...(extension === 'too-late' || extension === 'before-receipt' ? (['extensionAnnouncedOn'] as const) : []),
  ];
}
