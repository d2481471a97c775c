import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { epochMilliseconds } from '../../core/calendar/instant.ts';
import { type DueItem, dueState } from '../../core/due/due-item.ts';
import type { Cadence } from '../../core/reviews/cadence.ts';
import { reviewDue } from '../../core/reviews/review-due.ts';
import type { Review } from '../../core/reviews/review.ts';
import { latestMeasurement } from '../records/latest-measurement.ts';
import { isInForce } from '../../core/calendar/day-range.ts';
import type { Moment } from '../../core/guards/moment.ts';
import { acknowledgeBy } from './check-monitoring.ts';
import type { LogSource } from './log-source.ts';
import { type LoggingRegisters, readLogging } from './read-logging.ts';

/**
 * The reviews of logs, the measurements of clocks, the tests of monitoring rules and the alerts to acknowledge that are due.
 *
 * @internal
 */
export function loggingDueItems(registers: LoggingRegisters, moment: Moment): readonly DueItem[] {
  const { asOf } = moment;
  const { sources, rules, alerts } = readLogging(registers);
  const logs = sources.listed.map(({ record }) => record).filter((log) => isInForce(log, asOf));
  return [
    ...logs.flatMap((log) => logItems(log, asOf)),
    ...rules.listed
      .filter(({ record }) => isInForce(record, asOf))
      .flatMap(({ record: { id, title, owner = null, tests, testCadence } }) =>
        reviewItems(tests, testCadence, asOf, {
          kind: 'monitoring-rule-test',
          subject: { kind: 'monitoring-rule', id },
          title: `Test the monitoring rule "${title}"`,
          owner,
          requirement: 'A.8.16',
        }),
      ),
    ...alerts.listed.flatMap(({ record: alert }): readonly DueItem[] => {
      const dueAt = acknowledgeBy(alert, rules);
      if (alert.status !== 'open' || dueAt === undefined) return [];
      return [
        {
          kind: 'alert-acknowledgement',
          subject: { kind: 'alert', id: alert.id },
          title: `Acknowledge the alert "${alert.id}"`,
          owner: rules.byId.get(alert.rule)?.owner ?? null,
          dueOn: null,
          dueAt,
          state: moment.earliest > epochMilliseconds('dueAt', dueAt) ? 'overdue' : 'due-soon',
          requirement: 'A.8.16',
          rule: 'acknowledge-within',
        },
      ];
    }),
  ];
}

function logItems(log: LogSource, asOf: CalendarDate): readonly DueItem[] {
  const review = {
    kind: 'log-review',
    subject: { kind: 'log-source', id: log.id },
    title: `Review the log "${log.title ?? log.id}"`,
    owner: log.owner ?? null,
    requirement: 'A.8.15',
  } as const;
  return [...reviewItems(log.reviews, log.reviewCadence, asOf, review), ...clockItems(log, asOf)];
}

function reviewItems(
  held: readonly Review[] | undefined,
  cadence: Cadence | undefined,
  asOf: CalendarDate,
  item: Pick<DueItem, 'kind' | 'subject' | 'title' | 'owner' | 'requirement'>,
): readonly DueItem[] {
  const { dueOn, state, rule } = reviewDue(held ?? [], { cadence, asOf });
  if (dueOn === null || state === 'not-scheduled') return [];
  return [{ ...item, dueOn, dueAt: null, state, rule: String(rule) }];
}

function clockItems(log: LogSource, asOf: CalendarDate): readonly DueItem[] {
  const { id, title = id, owner = null, clock, from } = log;
  if (clock === undefined) return [];
  const { dueOn } = latestMeasurement(clock.measurements, { from, every: clock.measureEvery, asOf });
  if (dueOn === null) return [];
  return [
    {
      kind: 'clock-measurement',
      subject: { kind: 'log-source', id },
      title: `Measure the clock of the log "${title}"`,
      owner,
      dueOn,
      dueAt: null,
      state: dueState(dueOn, asOf),
      requirement: 'A.8.17',
      rule: 'measure-every',
    },
  ];
}
