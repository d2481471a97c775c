import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/core/index.ts';
import {
  type Clock,
  type NotificationClocksOptions,
  notificationClocks,
  type NotificationFacts,
  NotificationFactsSchema,
} from '../../src/deadlines/index.ts';
import { germany } from './calendars.ts';

const awareAt = '2026-06-05T16:20:00Z';
const berlin = { zone: 'Europe/Berlin' } as const;
const later = '2027-01-01T00:00:00Z';

function clocksOf(facts: NotificationFacts, options: Partial<NotificationClocksOptions> = {}) {
  return Object.fromEntries(
    notificationClocks(facts, { now: later, ...berlin, ...options }).map((clock) => [clock.stage, clock]),
  ) as Record<Clock['stage'], Clock>;
}

describe('NotificationFactsSchema', () => {
  it('accepts what each regime asks for, with any offset', () => {
    const dora = { regime: 'dora', awareAt: '2026-06-05T18:20:00+02:00', weekendRelief: 'final-only' };
    expect(NotificationFactsSchema.parse(dora)).toEqual({ ...dora, awareAt });
    const nis2 = { regime: 'nis2', awareAt, trustServiceProvider: true, ongoing: { handledAt: awareAt } };
    expect(NotificationFactsSchema.parse(nis2)).toEqual(nis2);
  });

  it.each([
    ['no awareness', { regime: 'gdpr-33' }],
    ['an unknown regime', { regime: 'gdpr', awareAt }],
    ['a fact of another regime', { regime: 'gdpr-33', awareAt, classifiedAt: awareAt }],
    ['a time without a zone', { regime: 'gdpr-33', awareAt: '2026-06-05T18:20:00' }],
    ['a relief for something else', { regime: 'dora', awareAt, weekendRelief: 'initial-only' }],
    ['an unknown key within', { regime: 'nis2', awareAt, ongoing: { sentAt: awareAt } }],
  ])('refuses %s', (_, input) => {
    expect(NotificationFactsSchema.safeParse(input).success).toBe(false);
  });
});

/** GDPR art. 33(1): 72 hours after having become aware. */
describe('notificationClocks under GDPR art. 33', () => {
  it('tells everything about the clock', () => {
    expect(notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-06T00:00:00Z', ...berlin })).toEqual([
      {
        regime: 'gdpr-33',
        stage: 'notification',
        rule: 'gdpr-33-1',
        source: 'GDPR art. 33(1)',
        anchor: 'awareAt',
        anchorAt: awareAt,
        dueAt: '2026-06-08T16:20:00Z',
        statutoryDueAt: '2026-06-08T17:00:00Z',
        dueOn: null,
        clamped: false,
        rolledFrom: null,
        sentAt: null,
        state: 'running',
        missing: [],
        applied: ['elapsed', 'eu-hours'],
        zone: 'Europe/Berlin',
        notLegalAdvice: true,
      },
    ]);
  });

  it.each([
    ['2026-06-05T16:19:59Z', 'not-started'],
    ['2026-06-05T16:20:00Z', 'running'],
    ['2026-06-07T22:19:59Z', 'running'],
    ['2026-06-07T22:20:00Z', 'due-soon'],
    ['2026-06-08T16:20:00Z', 'due-soon'],
    ['2026-06-08T16:20:01Z', 'overdue'],
  ] as const)('at %s stands %s: due soon in the last quarter', (now, state) => {
    expect(notificationClocks({ regime: 'gdpr-33', awareAt }, { now })[0]?.state).toBe(state);
  });

  it.each([
    ['2026-06-08T04:19:59Z', 'running'],
    ['2026-06-08T04:20:00Z', 'due-soon'],
  ] as const)('at %s stands %s with twelve hours of notice', (now, state) => {
    expect(notificationClocks({ regime: 'gdpr-33', awareAt }, { now, dueSoonWithin: 'PT12H' })[0]?.state).toBe(state);
  });

  it.each([
    ['2026-06-08T16:20:00Z', 'met'],
    ['2026-06-08T16:20:00.001Z', 'met-late'],
    ['2026-06-05T16:00:00Z', 'met'],
  ] as const)('filed at %s is %s', (notificationSentAt, state) => {
    const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt, notificationSentAt }, { now: later });
    expect(clock).toMatchObject({ state, sentAt: notificationSentAt });
  });

  it('does not count a filing that lies after now', () => {
    const facts = { regime: 'gdpr-33', awareAt, notificationSentAt: '2026-06-09T00:00:00Z' } as const;
    const [clock] = notificationClocks(facts, { now: '2026-06-08T20:00:00Z' });
    expect(clock).toMatchObject({ state: 'overdue', sentAt: null });
  });

  it('has no date before awareness', () => {
    const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-01T00:00:00Z' });
    expect(clock).toMatchObject({
      anchorAt: null,
      dueAt: null,
      statutoryDueAt: null,
      missing: ['awareAt'],
      applied: [],
    });
  });

  it('reads full hours in UTC when no zone is given, and says so', () => {
    const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt }, { now: later });
    expect(clock).toMatchObject({ zone: 'UTC', statutoryDueAt: '2026-06-08T17:00:00Z' });
  });
});

/** GDPR art. 34(1): without undue delay. */
describe('notificationClocks under GDPR art. 34', () => {
  it.each([undefined, '2026-06-20T00:00:00Z'] as const)('never computes a date, told at %s', (sent) => {
    const facts = { regime: 'gdpr-34', awareAt, ...(sent === undefined ? {} : { notificationSentAt: sent }) } as const;
    expect(notificationClocks(facts, { now: later })).toMatchObject([
      {
        source: 'GDPR art. 34(1)',
        anchorAt: awareAt,
        dueAt: null,
        dueOn: null,
        statutoryDueAt: null,
        sentAt: sent ?? null,
        state: 'no-numeric-limit',
        applied: ['no-number'],
      },
    ]);
  });
});

/** NIS2 art. 23(4). */
describe('notificationClocks under NIS2', () => {
  const facts = { regime: 'nis2', awareAt } as const;

  it('runs the early warning and the notification from awareness, the final report from nothing yet', () => {
    const clocks = notificationClocks(facts, { now: '2026-06-05T17:00:00Z' });
    expect(clocks.map(({ stage, source, dueAt, state }) => [stage, source, dueAt, state])).toEqual([
      ['initial', 'NIS2 art. 23(4)(a)', '2026-06-06T16:20:00Z', 'running'],
      ['notification', 'NIS2 art. 23(4)(b)', '2026-06-08T16:20:00Z', 'running'],
      ['final', 'NIS2 art. 23(4)(d)', null, 'not-started'],
    ]);
  });

  it('leaves every other reading of hours to the national act', () => {
    expect(clocksOf(facts).initial).toMatchObject({ statutoryDueAt: null, applied: ['elapsed'] });
  });

  it('gives trust service providers 24 hours for both', () => {
    const clocks = clocksOf({ ...facts, trustServiceProvider: true });
    expect(clocks.notification).toMatchObject({ dueAt: '2026-06-06T16:20:00Z', rule: 'nis2-23-4-tsp' });
  });

  it.each([
    ['2026-06-07T22:30:00Z', 'Europe/Berlin', '2026-07-08', false],
    ['2026-06-07T22:30:00Z', 'UTC', '2026-07-07', false],
    ['2026-01-31T09:00:00Z', 'Europe/Berlin', '2026-02-28', true],
    ['2026-01-28T09:00:00Z', 'Europe/Berlin', '2026-02-28', false],
    ['2028-01-31T09:00:00Z', 'Europe/Berlin', '2028-02-29', true],
  ] as const)('counts one month, not 30 days, from the submission at %s in %s', (sentAt, zone, dueOn, clamped) => {
    const clocks = clocksOf(
      { ...facts, awareAt: '2026-01-01T00:00:00Z', notificationSentAt: sentAt },
      { now: '2029-01-01T00:00:00Z', zone },
    );
    const { final } = clocks;
    expect(final).toMatchObject({ dueOn, dueAt: null, anchor: 'notificationSentAt', clamped, applied: ['calendar'] });
  });

  it.each([
    ['2026-07-07T21:59:59Z', 'due-soon'],
    ['2026-07-07T22:00:00Z', 'overdue'],
    ['2026-06-29T21:59:59Z', 'running'],
    ['2026-06-30T10:00:00Z', 'due-soon'],
  ] as const)('a local day is over when the clocks of the zone say so: at %s %s', (now, state) => {
    const sent = { ...facts, notificationSentAt: '2026-06-06T22:30:00Z' } as const;
    expect(clocksOf(sent, { now }).final).toMatchObject({ dueOn: '2026-07-07', state });
  });

  it.each([
    ['2026-07-07T21:59:59Z', 'met'],
    ['2026-07-07T22:00:00Z', 'met-late'],
  ] as const)('a final report filed at %s is %s', (finalSentAt, state) => {
    const sent = { ...facts, notificationSentAt: '2026-06-06T22:30:00Z', finalSentAt } as const;
    expect(clocksOf(sent).final.state).toBe(state);
  });

  it('has a report without a number when one was asked for', () => {
    const asked = clocksOf({ ...facts, intermediateRequestedAt: '2026-06-10T00:00:00Z' });
    expect(asked.intermediate).toMatchObject({ state: 'no-numeric-limit', source: 'NIS2 art. 23(4)(c)' });
    expect(clocksOf(facts).intermediate).toBeUndefined();
  });

  it('owes a progress report while the incident goes on, and the final one a month after its handling', () => {
    const ongoing = { ...facts, notificationSentAt: '2026-06-08T10:00:00Z', ongoing: {} } as const;
    const open = clocksOf(ongoing);
    expect(open.progress).toMatchObject({ dueOn: '2026-07-08', state: 'overdue', rule: 'nis2-23-4-e1' });
    expect(open.final).toMatchObject({ dueOn: null, state: 'not-started', missing: ['ongoing.handledAt'] });
    const handled = clocksOf({
      ...ongoing,
      ongoing: { progressSentAt: '2026-07-08T09:00:00Z', handledAt: '2026-08-31T09:00:00Z' },
    });
    expect(handled.progress.state).toBe('met');
    expect(handled.final).toMatchObject({ dueOn: '2026-09-30', rule: 'nis2-23-4-e2', anchor: 'ongoing.handledAt' });
  });

  it.each([
    ['2026-03-20T08:00:00Z', '2026-04-02', 'nis2-23-4-d', ['initial', 'notification', 'final']],
    ['2026-04-02T21:59:59Z', '2026-04-02', 'nis2-23-4-d', ['initial', 'notification', 'final']],
    ['2026-04-02T22:00:00Z', '2026-05-03', 'nis2-23-4-e2', ['initial', 'notification', 'progress', 'final']],
  ] as const)(
    'keeps the limit of an incident that was over by then: handled at %s',
    (handledAt, dueOn, rule, stages) => {
      const clocks = clocksOf({
        ...facts,
        awareAt: '2026-03-01T08:00:00Z',
        notificationSentAt: '2026-03-02T08:00:00Z',
        ongoing: { progressSentAt: '2026-03-10T08:00:00Z', handledAt },
      });
      expect(clocks.final).toMatchObject({ dueOn, rule });
      expect(Object.keys(clocks)).toEqual(stages);
    },
  );

  it.each([
    ['without a handling', {}, 'nis2-23-4-d', 'met'],
    ['before a handling after the limit', { handledAt: '2026-04-10T08:00:00Z' }, 'nis2-23-4-e2', 'not-started'],
  ] as const)('takes a final report before the limit for the end of the incident %s', (_, ongoing, rule, state) => {
    const { final } = clocksOf({
      ...facts,
      awareAt: '2026-03-01T08:00:00Z',
      notificationSentAt: '2026-03-02T08:00:00Z',
      ongoing,
      finalSentAt: '2026-03-25T08:00:00Z',
    });
    expect(final).toMatchObject({ rule, state });
  });

  it.each([
    ['without a notification', {}, 'notificationSentAt'],
    ['before the notification', { notificationSentAt: '2026-07-01T00:00:01Z' }, 'notificationSentAt'],
    ['without a handling', { notificationSentAt: '2026-05-31T10:00:00Z', ongoing: {} }, 'ongoing.handledAt'],
    ['before the handling', { ongoing: { handledAt: '2026-07-01T00:00:01Z' } }, 'ongoing.handledAt'],
  ] as const)('takes a final report %s for neither in time nor late', (_, filed, anchor) => {
    expect(clocksOf({ ...facts, ...filed, finalSentAt: '2026-07-01T00:00:00Z' }).final).toMatchObject({
      state: 'not-started',
      sentAt: '2026-07-01T00:00:00Z',
      anchorAt: null,
      dueOn: null,
      missing: [anchor],
    });
  });
});

/** Delegated Regulation (EU) 2025/301 art. 5. */
describe('notificationClocks under DORA', () => {
  const facts = { regime: 'dora', awareAt } as const;

  it.each([
    ['soon after awareness', '2026-06-05T18:00:00Z', '2026-06-05T22:00:00Z', 'dora-5-1-a-4h'],
    ['20 hours after, both end together', '2026-06-06T12:20:00Z', '2026-06-06T16:20:00Z', 'dora-5-1-a-4h'],
    ['a second later, the 24 hours are earlier', '2026-06-06T12:20:01Z', '2026-06-06T16:20:00Z', 'dora-5-1-a-24h'],
    ['exactly 24 hours after', '2026-06-06T16:20:00Z', '2026-06-06T16:20:00Z', 'dora-5-1-a-24h'],
    ['later than 24 hours: art. 5(2) alone', '2026-06-06T16:20:01Z', '2026-06-06T20:20:01Z', 'dora-5-2'],
    ['days later', '2026-06-09T08:00:00Z', '2026-06-09T12:00:00Z', 'dora-5-2'],
    ['before awareness, which a check reports', '2026-06-05T16:00:00Z', '2026-06-05T20:00:00Z', 'dora-5-1-a-4h'],
  ] as const)('classified %s', (_, classifiedAt, dueAt, rule) => {
    expect(clocksOf({ ...facts, classifiedAt }).initial).toMatchObject({ dueAt, rule, missing: [] });
  });

  it('never sets a limit that is over before the classification it waits for', () => {
    const within = clocksOf(facts, { now: '2026-06-06T16:20:00Z' }).initial;
    expect(within).toMatchObject({ dueAt: '2026-06-06T16:20:00Z', state: 'due-soon', missing: ['classifiedAt'] });
    const lapsed = clocksOf(facts, { now: '2026-06-06T16:20:01Z' }).initial;
    expect(lapsed).toMatchObject({ dueAt: null, state: 'not-started', missing: ['classifiedAt'], rule: 'dora-5-2' });
    expect(clocksOf(facts, { now: '2026-06-05T16:19:59Z' }).initial).toMatchObject({
      state: 'not-started',
      rule: 'dora-5-1-a-24h',
      anchor: 'awareAt',
      missing: ['awareAt', 'classifiedAt'],
    });
  });

  it.each([
    ['within four hours of awareness', '2026-06-05T20:20:00Z', 'met', 'dora-5-1-a-24h', '2026-06-06T16:20:00Z'],
    ['a second later', '2026-06-05T20:20:01Z', 'not-started', 'dora-5-1-a-4h', null],
    ['within 24 hours', '2026-06-06T16:20:00Z', 'not-started', 'dora-5-1-a-4h', null],
    ['after 24 hours', '2026-06-06T16:20:01Z', 'not-started', 'dora-5-2', null],
  ] as const)(
    'takes a filing without a classification before it for met only where any would do: %s',
    (_, initialSentAt, state, rule, dueAt) => {
      const without = clocksOf({ ...facts, initialSentAt }).initial;
      expect(without).toMatchObject({ state, rule, dueAt, sentAt: initialSentAt, missing: ['classifiedAt'] });
      const classifiedAfter = clocksOf({ ...facts, initialSentAt, classifiedAt: '2026-06-08T00:00:00Z' }).initial;
      expect(classifiedAfter).toEqual(without);
    },
  );

  it('judges a filing by a classification at the same moment', () => {
    const classifiedAt = '2026-06-08T10:00:00Z';
    const clocks = clocksOf({ ...facts, classifiedAt, initialSentAt: classifiedAt });
    expect(clocks.initial).toMatchObject({ state: 'met', dueAt: '2026-06-08T14:00:00Z', rule: 'dora-5-2' });
  });

  it('does not know of a classification before it happens', () => {
    const classifiedAt = '2026-06-05T18:00:00Z';
    const before = clocksOf({ ...facts, classifiedAt }, { now: '2026-06-05T17:00:00Z' }).initial;
    expect(before).toMatchObject({ rule: 'dora-5-1-a-24h', missing: ['classifiedAt'] });
    const classifiedFirst = clocksOf(
      { ...facts, awareAt: later, classifiedAt },
      { now: '2026-06-05T18:00:00Z' },
    ).initial;
    expect(classifiedFirst).toMatchObject({ rule: 'dora-5-1-a-4h', dueAt: '2026-06-05T22:00:00Z' });
  });

  it('counts later stages from filings, not from awareness or detection', () => {
    const filed = {
      ...facts,
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T21:30:00Z',
      intermediateSentAt: '2026-06-08T21:30:00Z',
    } as const;
    const clocks = clocksOf(filed);
    expect(clocks.intermediate).toMatchObject({
      dueAt: '2026-06-08T21:30:00Z',
      statutoryDueAt: '2026-06-08T22:00:00Z',
      state: 'met',
    });
    expect(clocks.final).toMatchObject({ dueOn: '2026-07-08', anchor: 'intermediateSentAt', state: 'overdue' });
    const updated = clocksOf({ ...filed, intermediateUpdatedAt: '2026-07-31T08:00:00Z' });
    expect(updated.final).toMatchObject({ dueOn: '2026-08-31', anchor: 'intermediateUpdatedAt' });
    expect(updated.intermediate.state).toBe('met');
    const notYet = clocksOf(
      { ...filed, intermediateUpdatedAt: '2026-07-31T08:00:00Z' },
      { now: '2026-07-30T00:00:00Z' },
    );
    expect(notYet.final.dueOn).toBe('2026-07-08');
  });

  it.each([
    ['2026-07-20T08:00:00Z', '2026-08-20', 'met', 'intermediateUpdatedAt'],
    ['2026-07-20T08:00:01Z', '2026-07-08', 'met-late', 'intermediateSentAt'],
  ] as const)('counts the final report from the latest update before it: updated at %s', (at, dueOn, state, anchor) => {
    const filed = {
      ...facts,
      intermediateSentAt: '2026-06-08T21:30:00Z',
      intermediateUpdatedAt: at,
      finalSentAt: '2026-07-20T08:00:00Z',
    } as const;
    expect(clocksOf(filed).final).toMatchObject({ dueOn, state, anchor });
  });
});

/** Delegated Regulation (EU) 2025/301 art. 5(4): noon of the next working day. */
describe('notificationClocks with the relief at weekends', () => {
  const options = { ...berlin, calendar: germany } as const;
  const classified = (classifiedAt: Instant): NotificationFacts => ({
    regime: 'dora',
    awareAt: classifiedAt,
    classifiedAt,
    weekendRelief: true,
  });

  it.each([
    ['a Friday stays', '2026-06-05T17:59:59Z', '2026-06-05T21:59:59Z', null],
    ['local midnight is Saturday', '2026-06-05T18:00:00Z', '2026-06-08T10:00:00Z', '2026-06-05T22:00:00Z'],
    ['a Sunday', '2026-06-07T08:00:00Z', '2026-06-08T10:00:00Z', '2026-06-07T12:00:00Z'],
    ['a bank holiday before the weekend', '2026-12-25T08:00:00Z', '2026-12-28T11:00:00Z', '2026-12-25T12:00:00Z'],
    ['the Sunday on which the clocks change', '2026-03-29T08:00:00Z', '2026-03-30T10:00:00Z', '2026-03-29T12:00:00Z'],
  ] as const)('%s', (_, classifiedAt, dueAt, rolledFrom) => {
    const clock = clocksOf(classified(classifiedAt), options).initial;
    expect(clock).toMatchObject({ dueAt, rolledFrom });
    expect(clock.applied.includes('dora-noon')).toBe(rolledFrom !== null);
  });

  it('tells of a clamp that a relief then moved', () => {
    const facts = { ...classified('2026-01-26T08:00:00Z'), intermediateSentAt: '2026-01-30T08:00:00Z' } as const;
    expect(clocksOf(facts, options).final).toMatchObject({
      dueAt: '2026-03-02T11:00:00Z',
      rolledFrom: '2026-02-28',
      clamped: true,
    });
  });

  it('turns the last day of the final report into noon', () => {
    const facts = { ...classified('2026-06-05T08:00:00Z'), intermediateSentAt: '2026-06-12T08:00:00Z' } as const;
    expect(clocksOf(facts, options).final).toMatchObject({
      dueAt: '2026-07-13T10:00:00Z',
      dueOn: null,
      rolledFrom: '2026-07-12',
    });
  });

  it.each([
    [true, '2026-06-08T10:00:00Z', '2026-07-13T10:00:00Z'],
    ['final-only', '2026-06-06T12:00:00Z', '2026-07-13T10:00:00Z'],
    [false, '2026-06-06T12:00:00Z', null],
    [undefined, '2026-06-06T12:00:00Z', null],
  ] as const)('claimed as %s', (weekendRelief, initial, final) => {
    const facts = {
      regime: 'dora',
      awareAt: '2026-06-06T08:00:00Z',
      classifiedAt: '2026-06-06T08:00:00Z',
      intermediateSentAt: '2026-06-12T08:00:00Z',
      ...(weekendRelief === undefined ? {} : { weekendRelief }),
    } as const;
    const clocks = clocksOf(facts, options);
    expect([clocks.initial.dueAt, clocks.final.dueAt]).toEqual([initial, final]);
  });

  it.each([
    ['2026-06-05T11:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'running'],
    ['2026-06-06T10:00:01Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'running'],
    ['2026-06-07T10:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'running'],
    ['2026-06-08T10:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z', 'due-soon'],
    ['2026-06-08T10:00:01Z', 'dora-5-2', null, 'not-started'],
  ] as const)('lets the 24 hours lapse when they are over with the relief: at %s', (now, rule, dueAt, state) => {
    const facts = { regime: 'dora', awareAt: '2026-06-05T10:00:00Z', weekendRelief: true } as const;
    const clock = clocksOf(facts, { ...options, now }).initial;
    expect(clock).toMatchObject({ rule, dueAt, state, missing: ['classifiedAt'] });
  });

  it.each([
    ['within the 24 hours', '2026-06-06T10:00:00Z', 'dora-5-1-a-24h', '2026-06-08T10:00:00Z'],
    ['on Sunday', '2026-06-07T10:00:00Z', 'dora-5-2', '2026-06-08T10:00:00Z'],
    ['early on Monday', '2026-06-08T05:00:00Z', 'dora-5-2', '2026-06-08T09:00:00Z'],
    ['on Monday four hours before noon', '2026-06-08T06:00:00Z', 'dora-5-2', '2026-06-08T10:00:00Z'],
    ['on Monday before noon', '2026-06-08T06:00:01Z', 'dora-5-2', '2026-06-08T10:00:01Z'],
    ['at noon', '2026-06-08T10:00:00Z', 'dora-5-2', '2026-06-08T14:00:00Z'],
    ['after noon', '2026-06-08T10:00:01Z', 'dora-5-2', '2026-06-08T14:00:01Z'],
  ] as const)('gives the four hours of a late classification: %s', (_, at, rule, dueAt) => {
    const facts = { regime: 'dora', awareAt: '2026-06-05T10:00:00Z', classifiedAt: at, weekendRelief: true } as const;
    expect(clocksOf(facts, options).initial).toMatchObject({ rule, dueAt, missing: [] });
  });

  it('never makes a limit earlier than it is without', () => {
    const facts = {
      regime: 'dora',
      awareAt: '2026-06-05T10:00:00Z',
      classifiedAt: '2026-06-08T11:00:00Z',
      initialSentAt: '2026-06-08T14:00:00Z',
    } as const;
    for (const weekendRelief of [true, 'final-only', false] as const) {
      expect(clocksOf({ ...facts, weekendRelief }, { ...options, zone: 'UTC' }).initial).toMatchObject({
        rule: 'dora-5-2',
        dueAt: '2026-06-08T15:00:00Z',
        state: 'met',
      });
    }
  });

  it.each([
    ['2026-06-06T23:30:00Z', '2026-06-07T23:00:00Z', '2026-06-08T12:00:00Z'],
    ['2026-06-06T23:30:00Z', '2026-06-07T23:31:00Z', '2026-06-08T03:31:00Z'],
    ['2026-06-06T23:30:00Z', '2026-06-08T08:00:00Z', '2026-06-08T12:00:00Z'],
    ['2026-06-06T23:30:00Z', '2026-06-08T08:00:01Z', '2026-06-08T12:00:01Z'],
    ['2026-06-07T19:59:59Z', '2026-06-07T20:01:00Z', '2026-06-08T00:01:00Z'],
    ['2026-06-07T20:00:00Z', '2026-06-07T20:01:00Z', '2026-06-08T00:01:00Z'],
    ['2026-06-08T23:30:00Z', '2026-06-09T02:00:00Z', '2026-06-09T06:00:00Z'],
  ] as const)('aware %s, classified %s: due %s', (aware, classifiedAt, dueAt) => {
    const facts = { regime: 'dora', awareAt: aware, classifiedAt, weekendRelief: true } as const;
    expect(clocksOf(facts, { ...options, zone: 'UTC' }).initial.dueAt).toBe(dueAt);
  });

  it('demands calendar and zone instead of guessing', () => {
    const facts = classified(awareAt);
    expect(() => notificationClocks(facts, { now: later, ...berlin })).toThrow(
      new RangeError('calendar must be given where weekendRelief applies, got undefined'),
    );
    expect(() => notificationClocks(facts, { now: later, calendar: germany })).toThrow(
      new RangeError('zone must be given where weekendRelief applies, got undefined'),
    );
  });

  it('demands that the calendar covers the limit, and no other day', () => {
    const in2030 = { ...options, now: '2030-01-01T00:00:00Z' } as const;
    expect(clocksOf(classified('2028-12-29T08:00:00Z'), in2030).initial.dueAt).toBe('2028-12-29T12:00:00Z');
    expect(() => clocksOf(classified('2029-01-06T08:00:00Z'), in2030)).toThrow(
      new RangeError('calendar must cover the day of the limit; de covers 2025-01-01 to 2028-12-31, got "2029-01-06"'),
    );
  });
});
