import { addPeriod, subtractPeriod } from '../../core/calendar/add-period.ts';
import { type CalendarDate, utcMidnight } from '../../core/calendar/calendar-date.ts';
import { shownValue } from '../../core/findings/quotation.ts';
import { aDate, anObject, aText, listOf, maybe } from '../../core/guards/guard.ts';
import { requireReadable } from '../../core/guards/readable.ts';
import type { RecordId } from '../../core/records/text.ts';
import type { HolidayCalendar } from '../../deadlines/working-days/holiday-calendar.ts';
import { workingDaysAfter } from '../../deadlines/working-days/working-day.ts';
import type { Playbook } from './playbook.ts';
import { playbookGuard } from './playbook-guards.ts';
import type { PlaybookRun } from './playbook-run.ts';
import type { OffsetWorkingDaysAfter, OffsetWorkingDaysBefore, StepOffset } from './step-offset.ts';

/** An event that begins a run of a playbook. */
export interface RunEvent {
  /** The id of the run that begins. */
  readonly id: RecordId;
  /** The day of the event, such as the first or the last day of a person; it may lie in the future. */
  readonly on: CalendarDate;
  /** The person who joins, moves or leaves. */
  readonly person?: RecordId;
  /** The incident that the run answers. */
  readonly incident?: RecordId;
  /** The public holidays; needed where a step counts working days. */
  readonly holidays?: HolidayCalendar;
}

const eventGuard = /* @__PURE__ */ anObject<RunEvent>({
  id: aText,
  on: aDate,
  person: /* @__PURE__ */ maybe(aText),
  incident: /* @__PURE__ */ maybe(aText),
  holidays: /* @__PURE__ */ maybe(
    /* @__PURE__ */ anObject<HolidayCalendar>({
      id: aText,
      from: aDate,
      to: aDate,
      dates: /* @__PURE__ */ listOf(aDate),
    }),
  ),
});

/**
 * Begins a run of a playbook: copies its steps, each with the day on which it is due (A.5.37). Offsets count from the day of the event, which is
 * not counted itself. A day due after a calendar time is never moved to a working day, so a step due one day after a Friday is due on Saturday.
 *
 * @param playbook - The playbook.
 * @param event - The id of the run, the day of the event, and the person or incident that it is about.
 * @returns The run, with every step open. Later versions of the playbook do not change it.
 * @throws RangeError if a part that decides cannot be read, or if a step counts working days that `event.holidays` does not cover.
 *
 * @example
 * ```ts
 * import { type Playbook, startRun } from 'isms-kit/people';
 *
 * const leaver: Playbook = {
 *   id: 'PB-1',
 *   title: 'Leaver',
 *   version: '1.0',
 *   event: 'leaver',
 *   steps: [
 *     { id: 'account', text: 'Close the account', owner: 'Head of IT', offset: { kind: 'on' } },
 *     { id: 'shares', text: 'Remove the rights to shared data', owner: 'Head of IT', offset: { kind: 'after', period: 'P1D' } },
 *   ],
 * };
 * const run = startRun(leaver, { id: 'RUN-1', on: '2026-11-20', person: 'ada' });
 * run.steps.map(({ dueOn }) => dueOn); // => ['2026-11-20', '2026-11-21']
 * ```
 */
export function startRun(playbook: Playbook, event: RunEvent): PlaybookRun {
  requireReadable('playbook', playbook, playbookGuard);
  requireReadable('event', event, eventGuard);
  const { id, on, person, incident } = event;
  return {
    id,
    playbook: playbook.id,
    version: playbook.version,
    eventOn: on,
    ...(person === undefined ? {} : { person }),
    ...(incident === undefined ? {} : { incident }),
    steps: playbook.steps.map(({ offset, ...step }) => ({ ...step, status: 'open', dueOn: dueDay(offset, event) })),
  };
}

function dueDay(offset: StepOffset, event: RunEvent): CalendarDate {
  if (offset.kind === 'on') return event.on;
  if (offset.kind === 'before') return subtractPeriod(event.on, offset.period);
  return offset.kind === 'after' ? addPeriod(event.on, offset.period) : workingDay(offset, event);
}

function workingDay(
  { kind, days }: OffsetWorkingDaysBefore | OffsetWorkingDaysAfter,
  { on, holidays }: RunEvent,
): CalendarDate {
  if (holidays === undefined)
    throw new RangeError('event.holidays must be given where a step counts working days, got undefined');
  const workingDays = workingDaysAfter(utcMidnight('event.on', on), kind === 'working-days-after' ? 1 : -1, holidays);
  for (let counted = 1; ; counted += 1) {
    const { done, value } = workingDays.next();
    if (done === true)
      throw new RangeError(`event.holidays must cover every working day counted, got ${shownValue(value)}`);
    if (counted === days) return value;
  }
}
