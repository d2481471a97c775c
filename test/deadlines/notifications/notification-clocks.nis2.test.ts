import { describe, expect, it } from 'vitest';
import { notificationClocks } from '../../../src/deadlines/index.ts';
import { clocksOf } from './clocks-of.ts';

const awareAt = '2026-06-05T16:20:00Z';

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

  it('gives trust service providers 24 hours for the notification, too', () => {
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
  ] as const)('ends the last local day by the clocks of the zone: at %s %s', (now, state) => {
    const sent = { ...facts, notificationSentAt: '2026-06-06T22:30:00Z' } as const;
    expect(clocksOf(sent, { now }).final).toMatchObject({ dueOn: '2026-07-07', state });
  });

  it.each([
    ['2026-07-07T21:59:59Z', 'met'],
    ['2026-07-07T22:00:00Z', 'met-late'],
  ] as const)('judges a final report filed at %s as %s', (finalSentAt, state) => {
    const sent = { ...facts, notificationSentAt: '2026-06-06T22:30:00Z', finalSentAt } as const;
    expect(clocksOf(sent).final.state).toBe(state);
  });

  it('lists an intermediate report without a number if one was requested', () => {
    const asked = clocksOf({ ...facts, intermediateRequestedAt: '2026-06-10T00:00:00Z' });
    expect(asked.intermediate).toMatchObject({ state: 'no-numeric-limit', source: 'NIS2 art. 23(4)(c)' });
    expect(clocksOf(facts).intermediate).toBeUndefined();
  });

  it('requires a progress report of an ongoing incident, and the final report a month after its handling', () => {
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
    'keeps the limit of the final report if the incident was over by then: handled at %s',
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
  ] as const)('takes a final report before the limit as the end of the incident %s', (_, ongoing, rule, state) => {
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
  ] as const)('judges a final report %s as neither in time nor late', (_, filed, anchor) => {
    expect(clocksOf({ ...facts, ...filed, finalSentAt: '2026-07-01T00:00:00Z' }).final).toMatchObject({
      state: 'not-started',
      sentAt: '2026-07-01T00:00:00Z',
      anchorAt: null,
      dueOn: null,
      missing: [anchor],
    });
  });

  it('lists an intermediate report that was sent without a request', () => {
    const clocks = notificationClocks(
      { ...facts, intermediateSentAt: '2026-06-06T00:00:00Z' },
      { now: '2026-06-20T00:00:00Z' },
    );
    expect(clocks.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      'initial overdue',
      'notification overdue',
      'intermediate no-numeric-limit',
      'final not-started',
    ]);
  });
});
