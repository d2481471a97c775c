import { describe, expect, it } from 'vitest';
import { notificationClocks } from '../../../src/deadlines/index.ts';

const awareAt = '2026-06-05T16:20:00Z';
const berlin = { zone: 'Europe/Berlin' } as const;
const later = '2027-01-01T00:00:00Z';

/** GDPR art. 33(1): 72 hours after having become aware. */
describe('notificationClocks under GDPR art. 33', () => {
  it('returns the whole clock', () => {
    expect(notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-06T00:00:00Z', ...berlin })).toEqual([
      {
        regime: 'gdpr-33',
        stage: 'notification',
        rule: 'gdpr-33-1',
        source: 'GDPR art. 33(1)',
        anchor: 'awareAt',
        anchorAt: awareAt,
        dueAt: '2026-06-08T16:20:00Z',
        dueAtLocal: '2026-06-08T18:20:00+02:00',
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
  ] as const)('gives at %s the state %s: due soon in the last quarter', (now, state) => {
    expect(notificationClocks({ regime: 'gdpr-33', awareAt }, { now })[0]?.state).toBe(state);
  });

  it.each([
    ['2026-06-08T04:19:59Z', 'running'],
    ['2026-06-08T04:20:00Z', 'due-soon'],
  ] as const)('gives at %s the state %s with twelve hours of notice', (now, state) => {
    expect(notificationClocks({ regime: 'gdpr-33', awareAt }, { now, dueSoonWithin: 'PT12H' })[0]?.state).toBe(state);
  });

  it.each([
    ['2026-06-08T16:20:00Z', 'met'],
    ['2026-06-08T16:20:00.001Z', 'met-late'],
    ['2026-06-05T16:00:00Z', 'met'],
  ] as const)('judges a filing at %s as %s', (notificationSentAt, state) => {
    const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt, notificationSentAt }, { now: later });
    expect(clock).toMatchObject({ state, sentAt: notificationSentAt });
  });

  it('ignores a filing after now', () => {
    const facts = { regime: 'gdpr-33', awareAt, notificationSentAt: '2026-06-09T00:00:00Z' } as const;
    const [clock] = notificationClocks(facts, { now: '2026-06-08T20:00:00Z' });
    expect(clock).toMatchObject({ state: 'overdue', sentAt: null });
  });

  it('gives no date before awareness', () => {
    const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-01T00:00:00Z' });
    expect(clock).toMatchObject({
      anchorAt: null,
      dueAt: null,
      statutoryDueAt: null,
      missing: ['awareAt'],
      applied: [],
    });
  });

  it('reads full hours in UTC if no zone is given', () => {
    const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt }, { now: later });
    expect(clock).toMatchObject({ zone: 'UTC', statutoryDueAt: '2026-06-08T17:00:00Z' });
  });
});

/** GDPR art. 34(1): without undue delay. */
describe('notificationClocks under GDPR art. 34', () => {
  it.each([undefined, '2026-06-20T00:00:00Z'] as const)(
    'computes no date, with the data subjects informed at %s',
    (sent) => {
      const facts = {
        regime: 'gdpr-34',
        awareAt,
        ...(sent === undefined ? {} : { notificationSentAt: sent }),
      } as const;
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
    },
  );
});

describe('dueAtLocal', () => {
  it.each([
    ['Europe/Berlin', '2026-06-08T18:20:00+02:00'],
    ['America/New_York', '2026-06-08T12:20:00-04:00'],
    ['Asia/Kolkata', '2026-06-08T21:50:00+05:30'],
    ['America/St_Johns', '2026-06-08T13:50:00-02:30'],
    ['UTC', '2026-06-08T16:20:00+00:00'],
  ])('shows the end as the clocks of %s do', (zone, expected) => {
    const [clock] = notificationClocks({ regime: 'gdpr-33', awareAt: '2026-06-05T16:20:00Z' }, { now: awareAt, zone });
    expect(clock?.dueAtLocal).toBe(expected);
    expect(new Date(expected).toISOString()).toBe('2026-06-08T16:20:00.000Z');
  });

  it('is null where no hours are counted', () => {
    const [clock] = notificationClocks({ regime: 'gdpr-34', awareAt }, { now: awareAt });
    expect(clock?.dueAtLocal).toBeNull();
  });
});
