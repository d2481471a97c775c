import { describe, expect, it } from 'vitest';
import {
  checkNotificationClocks,
  deadlinesDueItems,
  type GermanNis2Facts,
  notificationClocks,
  NotificationFactsSchema,
} from '../../../src/deadlines/index.ts';
import { makeHolidayCalendar, makeNotificationFacts } from '../../../src/fixtures/index.ts';
import { codesOf } from '../../codes-of.ts';

const calendar = makeHolidayCalendar();
const zone = 'Europe/Berlin';
const now = '2026-06-20T00:00:00Z';
const filed = { initialSentAt: '2026-06-05T18:00:00Z', notificationSentAt: '2026-06-05T20:00:00Z' } as const;
const facts = (overrides: Partial<GermanNis2Facts> = {}) =>
  makeNotificationFacts('nis2-de', { ...filed, ...overrides });

describe('notificationClocks under BSIG 2025 s.32', () => {
  it('runs 24 hours, 72 hours and a month, each with its own source', () => {
    const clocks = notificationClocks(makeNotificationFacts('nis2-de'), { now: '2026-06-05T17:00:00Z', zone });
    expect(
      clocks.map(({ stage, source, dueAt, statutoryDueAt, state }) => [stage, source, dueAt, statutoryDueAt, state]),
    ).toEqual([
      ['initial', 'BSIG s.32(1) no. 1', '2026-06-06T16:20:00Z', null, 'running'],
      ['notification', 'BSIG s.32(1) no. 2', '2026-06-08T16:20:00Z', null, 'running'],
      ['final', 'BSIG s.32(1) no. 4', null, null, 'not-started'],
    ]);
  });

  it('rolls the month from a Sunday to Monday, and leaves it where no calendar is given', () => {
    const final = (options: object) => notificationClocks(facts(), { now, zone, ...options }).at(-1);
    expect(final({ calendar })).toMatchObject({
      dueOn: '2026-07-06',
      rolledFrom: '2026-07-05',
      applied: ['calendar', 'de-roll'],
    });
    expect(final({})).toMatchObject({ dueOn: '2026-07-05', rolledFrom: null, applied: ['calendar'] });
    const onMonday = facts({ notificationSentAt: '2026-06-06T10:00:00Z' });
    expect(notificationClocks(onMonday, { now, zone, calendar }).at(-1)).toMatchObject({
      dueOn: '2026-07-06',
      rolledFrom: null,
    });
  });

  it('gives no number to the final report of an incident that went on', () => {
    const ongoing = { handledAt: '2026-07-20T08:00:00Z', progressSentAt: '2026-07-01T08:00:00Z' } as const;
    const clocks = notificationClocks(facts({ ongoing }), { now: '2026-08-01T00:00:00Z', zone, calendar });
    expect(clocks.slice(2).map(({ stage, rule, state }) => [stage, rule, state])).toEqual([
      ['progress', 'bsig-32-2-1', 'met'],
      ['final', 'bsig-32-2-2', 'no-numeric-limit'],
    ]);
  });

  it('lists an intermediate report that the authority asked for', () => {
    const asked = facts({ intermediateRequestedAt: '2026-06-07T08:00:00Z' });
    expect(notificationClocks(asked, { now, zone })[2]).toMatchObject({
      rule: 'bsig-32-1-3',
      state: 'no-numeric-limit',
    });
  });

  it('knows no shorter limit for trust service providers', () => {
    expect(NotificationFactsSchema.safeParse(facts()).success).toBe(true);
    expect(NotificationFactsSchema.safeParse({ ...facts(), trustServiceProvider: true }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['trustServiceProvider'] },
    ]);
  });
});

describe('checkNotificationClocks under BSIG 2025 s.32', () => {
  const incident = (overrides: Partial<GermanNis2Facts> = {}) => [{ id: 'I-1', facts: facts(overrides) }];

  it.each([
    ['2026-07-06T21:59:59Z', { zone, calendar }, []],
    ['2026-07-06T22:00:00Z', { zone, calendar }, ['clock-overdue']],
    ['2026-07-05T21:00:00Z', { zone }, []],
    ['2026-07-06T12:00:00Z', { zone }, ['clock-roll-undecided']],
    ['2026-07-06T12:00:00Z', { calendar }, ['clock-roll-undecided']],
    ['2026-07-06T12:00:00Z', { zone, calendar: makeHolidayCalendar({ to: '2026-06-30' }) }, ['clock-roll-undecided']],
    ['2026-08-05T21:00:00Z', { zone }, ['clock-roll-undecided']],
    ['2026-08-06T12:00:00Z', { zone }, ['clock-overdue']],
  ] as const)('judges the final report at %s with %j', (at, options, codes) => {
    expect(codesOf(checkNotificationClocks(incident(), { now: at, ...options }))).toEqual(codes);
  });

  it('judges the order of the reports as under the directive', () => {
    const finalSentAt = '2026-07-25T08:00:00Z';
    const ongoing = { progressSentAt: '2026-07-01T08:00:00Z' } as const;
    expect(
      codesOf(
        checkNotificationClocks(incident({ ongoing, finalSentAt }), { now: '2026-08-01T00:00:00Z', zone, calendar }),
      ),
    ).toEqual(['clock-anchor-missing']);
  });

  it('lists the final report as due until every possible roll is over', () => {
    const window = { from: '2026-07-01', through: '2026-08-31', zone } as const;
    const state = (asOf: `${number}-${number}-${number}`) =>
      deadlinesDueItems({ notifications: incident() }, { ...window, asOf }).map((item) => item.state);
    expect(state('2026-07-06')).toEqual(['due-soon']);
    expect(state('2026-08-06')).toEqual(['overdue']);
  });
});
