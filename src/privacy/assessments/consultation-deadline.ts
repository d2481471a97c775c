import { addPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import type { Period } from '../../core/calendar/period.ts';
import { aDate, anObject } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import { endOfPeriod } from '../../deadlines/periods/end-of-period.ts';
import type { HolidayCalendar } from '../../deadlines/working-days/holiday-calendar.ts';
import type { ConsultationQuestion, PriorConsultation } from '../records/impact-assessment.ts';
import { consultationGuard } from '../records/privacy-guards.ts';

/** The options of `consultationDeadline`. */
export interface ConsultationDeadlineOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
  /** The public holidays of the place of the authority; without it nothing rolls. */
  readonly calendar?: HolidayCalendar;
}

interface ConsultationTime {
  /** Whether the authority told of an extension in time. */
  readonly extended: boolean;
  /** The extension by six weeks; it has no effect where it was told too late. */
  readonly extension: 'not-told' | 'in-time' | 'too-late';
  /** The last day to tell of an extension, inclusive: a month from receipt. */
  readonly tellExtensionBy: CalendarDate;
  /** The days that do not count, because the authority waited for information. */
  readonly suspendedDays: number;
  /** The day of the answer; null while there is none. */
  readonly answeredOn: CalendarDate | null;
}

/** The time of a consultation whose last day is known. */
export interface DatedConsultation extends ConsultationTime {
  /** The last day is known. */
  readonly status: 'dated';
  /** The last day for the answer, inclusive. */
  readonly dueOn: CalendarDate;
}

/** The time of a consultation while the authority waits for information. It has no date yet. */
export interface SuspendedConsultation extends ConsultationTime {
  /** The authority waits for information. */
  readonly status: 'suspended';
  /** Not yet known. */
  readonly dueOn: null;
}

/** The last day by which the authority answers a consultation. */
export type ConsultationDeadline = DatedConsultation | SuspendedConsultation;

const optionsGuard = /* @__PURE__ */ anObject<ConsultationDeadlineOptions>({ asOf: aDate });

/**
 * Finds the last day by which the authority answers a prior consultation (GDPR art. 36(2)): eight weeks from receipt, and six more where it tells of the
 * extension within a month. The days after a question of the authority through its answer do not count; an answer of the authority closes its questions. A last day on a
 * day off rolls to the next working day (Regulation (EEC, Euratom) No 1182/71 art. 3(4)) where a calendar is given. It is no legal advice.
 *
 * @param consultation - The consultation.
 * @param options - The day in question, and the holidays.
 * @returns The last day, or that the time is suspended.
 * @throws RangeError if a part that decides cannot be read, or the calendar does not cover an end that could roll.
 *
 * @example
 * ```ts
 * import { consultationDeadline } from 'isms-kit/privacy';
 *
 * const consultation = { requestedOn: '2026-09-01' } as const;
 * consultationDeadline(consultation, { asOf: '2026-11-21' }).dueOn; // => '2026-10-27'
 * const told = { ...consultation, extensionToldOn: '2026-10-01' } as const;
 * consultationDeadline(told, { asOf: '2026-11-21' }).dueOn; // => '2026-12-08'
 * ```
 */
export function consultationDeadline(
  consultation: PriorConsultation,
  options: ConsultationDeadlineOptions,
): ConsultationDeadline {
  requireReadable('consultation', consultation, consultationGuard);
  requireOptions(options, optionsGuard);
  const { asOf, calendar } = options;
  const { requestedOn } = consultation;
  if (calendar === undefined) return countConsultation(consultation, asOf, (date) => date);
  return countConsultation(consultation, asOf, (date) => {
    const period: Period = `P${daysBetween(requestedOn, date)}D`;
    return endOfPeriod(requestedOn, period, { rule: 'eu-1182-71', calendar }).dueOn;
  });
}

/**
 * Counts the time of a readable consultation, with a roll of last days to working days.
 *
 * @internal
 */
export function countConsultation(
  { requestedOn, extensionToldOn, questions = [], answeredOn: saidOn }: PriorConsultation,
  asOf: CalendarDate,
  roll: (date: CalendarDate) => CalendarDate,
): ConsultationDeadline {
  const tellExtensionBy = roll(addPeriod(requestedOn, 'P1M'));
  const extension = extensionOf(extensionToldOn, tellExtensionBy, asOf);
  const extended = extension === 'in-time';
  const answeredOn = saidOn !== undefined && saidOn <= asOf ? saidOn : null;
  const base = { extended, extension, tellExtensionBy, answeredOn };
  let last = addPeriod(requestedOn, extended ? 'P14W' : 'P8W');
  let suspendedDays = 0;
  let countedThrough = requestedOn;
  for (const { askedOn, receivedOn } of inOrder(questions)) {
    if (askedOn > asOf) continue;
    const limit = askedOn > last ? roll(last) : last;
    if (askedOn > limit) continue;
    const closedOn = receivedOn === null || receivedOn > asOf ? answeredOn : receivedOn;
    if (closedOn === null) return { status: 'suspended', dueOn: null, ...base, suspendedDays };
    // Questions that overlap suspend each day once.
    const from = askedOn > countedThrough ? askedOn : countedThrough;
    if (closedOn <= from) continue;
    const days = daysBetween(from, closedOn);
    last = addPeriod(limit, `P${days}D`);
    suspendedDays += days;
    countedThrough = closedOn;
  }
  return { status: 'dated', dueOn: roll(last), ...base, suspendedDays };
}

function extensionOf(
  toldOn: CalendarDate | undefined,
  tellBy: CalendarDate,
  asOf: CalendarDate,
): ConsultationTime['extension'] {
  if (toldOn === undefined || toldOn > asOf) return 'not-told';
  return toldOn <= tellBy ? 'in-time' : 'too-late';
}

function inOrder(questions: readonly ConsultationQuestion[]): readonly ConsultationQuestion[] {
  return questions.toSorted((a, b) => (a.askedOn < b.askedOn ? -1 : Number(a.askedOn > b.askedOn)));
}
