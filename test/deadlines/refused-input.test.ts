import { describe, expect, it } from 'vitest';
import type {
  Cadence,
  DataSubjectRequestFacts,
  EndOfPeriodOptions,
  NotificationFacts,
} from '../../src/deadlines/index.ts';
import {
  checkCadences,
  checkDataSubjectRequests,
  checkHolidayCalendar,
  checkNotificationClocks,
  dataSubjectRequestDeadline,
  endOfHourPeriod,
  endOfPeriod,
  latestNoticeDate,
  nextOccurrence,
  notificationClocks,
  occurrences,
} from '../../src/deadlines/index.ts';
import { makeCadence, makeHolidayCalendar } from '../../src/fixtures/index.ts';

const awareAt = '2026-06-05T16:20:00Z';
const now = '2026-06-20T00:00:00Z';

describe('what the types rule out is refused by name', () => {
  it('in incidents', () => {
    const unknown = { regime: 'gdpr33', awareAt } as unknown as NotificationFacts;
    expect(() => notificationClocks(unknown, { now })).toThrow(
      new RangeError('facts.regime must be one of gdpr-33, gdpr-34, nis2, dora, got "gdpr33"'),
    );
    expect(() => notificationClocks({ regime: 'gdpr-33', awareAt: '2026-02-30T00:00:00Z' }, { now })).toThrow(
      /^facts\.awareAt /,
    );
    expect(() => notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-31T00:00:00Z' })).toThrow(/^now /);
    expect(() =>
      notificationClocks({ regime: 'dora', awareAt, classifiedAt: '2026-06-05T24:00:00Z' }, { now }),
    ).toThrow(/^facts\.classifiedAt /);
    expect(() =>
      notificationClocks({ regime: 'nis2', awareAt, ongoing: { handledAt: '2026-02-30T00:00:00Z' } }, { now }),
    ).toThrow(/^facts\.ongoing\.handledAt /);
    expect(() =>
      notificationClocks({ regime: 'gdpr-33', awareAt }, { now: '2026-06-06T00:00:00Z', dueSoonWithin: 'PT0H' }),
    ).toThrow(new RangeError('dueSoonWithin must be a period of whole hours and minutes, got "PT0H"'));
  });

  it('in periods', () => {
    const calendar = makeHolidayCalendar();
    const nonsense = { rule: 'nonsense', calendar } as unknown as EndOfPeriodOptions;
    expect(() => endOfPeriod('2026-01-31', 'P1M', nonsense)).toThrow(
      new RangeError('rule must be calendar, eu-1182-71 or roll-forward, got "nonsense"'),
    );
    expect(() => endOfPeriod('2026-02-30', 'P1M', { rule: 'calendar' })).toThrow(
      new RangeError('start must be a calendar date YYYY-MM-DD, got "2026-02-30"'),
    );
    expect(() => endOfPeriod('0026-01-31', 'P1M', { rule: 'calendar' })).toThrow(/^start /);
    expect(() => endOfPeriod('2026-01-31', 'P0D', { rule: 'calendar' })).toThrow(/^period /);
    expect(() => endOfHourPeriod('2026-02-30T00:00:00Z', 'PT1H', { zone: 'UTC' })).toThrow(/^start /);
    expect(() => latestNoticeDate('2026-02-30', 'P1M')).toThrow(/^end /);
  });

  it('in plans', () => {
    const unknown = { ...makeCadence(), mode: 'monthly' } as unknown as Cadence;
    expect(() => nextOccurrence(unknown, { asOf: '2026-01-01' })).toThrow(
      new RangeError('cadence.mode must be fixed or rolling, got "monthly"'),
    );
    expect(() => nextOccurrence(makeCadence(), { asOf: '2026-02-30' })).toThrow(/^facts\.asOf /);
    expect(() => nextOccurrence(makeCadence({ anchor: '2026-02-30' }), { asOf: '2026-01-01' })).toThrow(
      /^cadence\.anchor /,
    );
    expect(() => nextOccurrence(makeCadence(), { asOf: '2026-01-01', completedOn: '2025-02-29' })).toThrow(
      /^facts\.completedOn /,
    );
    expect(() => nextOccurrence(makeCadence(), { asOf: '2026-01-01', changedOn: '2025-99-99' })).toThrow(
      /^facts\.changedOn /,
    );
  });

  it('in the periods of plans', () => {
    const facts = { asOf: '2026-01-01' } as const;
    expect(() => nextOccurrence(makeCadence({ every: 'P0D' }), facts)).toThrow(
      new RangeError('cadence.every must be a period of whole days, weeks, months or years, got "P0D"'),
    );
    expect(() => nextOccurrence(makeCadence({ tolerance: { before: 'P0D' } }), facts)).toThrow(
      /^cadence\.tolerance\.before /,
    );
    expect(() => nextOccurrence(makeCadence({ tolerance: { after: 'P0D' } }), facts)).toThrow(
      /^cadence\.tolerance\.after /,
    );
    expect(() => nextOccurrence(makeCadence(), { ...facts, dueSoonWithin: 'P0D' })).toThrow(/^facts\.dueSoonWithin /);
    expect(() => occurrences(makeCadence({ every: 'P0D' }), 1)).toThrow(/^cadence\.every /);
    expect(() => occurrences(makeCadence({ anchor: '2026-02-30' }), 1)).toThrow(/^cadence\.anchor /);
  });

  it('in checks', () => {
    const asOf = '2026-02-30';
    expect(() => checkHolidayCalendar(makeHolidayCalendar(), { asOf, horizon: 'P1M' })).toThrow(/^asOf /);
    expect(() => checkHolidayCalendar(makeHolidayCalendar(), { asOf: '2026-01-01', horizon: 'P0D' })).toThrow(
      /^horizon /,
    );
    expect(() => checkCadences([], { asOf })).toThrow(/^asOf /);
    expect(() => checkDataSubjectRequests([], { asOf })).toThrow(/^asOf /);
    expect(() => checkNotificationClocks([], { now: '2026-02-30T00:00:00Z' })).toThrow(/^now /);
  });

  it('in requests', () => {
    const unknown = { regime: 'ccpa', receivedOn: '2026-01-31' } as unknown as DataSubjectRequestFacts;
    expect(() => dataSubjectRequestDeadline(unknown)).toThrow(
      new RangeError('facts.regime must be gdpr or uk-gdpr, got "ccpa"'),
    );
    expect(() => dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-02-30' })).toThrow(
      /^facts\.receivedOn /,
    );
    expect(() =>
      dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-01-31', extensionAnnouncedOn: '2026-02-30' }),
    ).toThrow(/^facts\.extensionAnnouncedOn /);
    expect(() =>
      dataSubjectRequestDeadline({
        regime: 'uk-gdpr',
        receivedOn: '2026-01-31',
        clarification: { askedOn: '2026-02-30', receivedOn: null },
      }),
    ).toThrow(/^facts\.clarification\.askedOn /);
  });
});

describe('filings that nobody asked for, or out of order', () => {
  it('shows an intermediate report of NIS2 that was sent without a request', () => {
    const clocks = notificationClocks({ regime: 'nis2', awareAt, intermediateSentAt: '2026-06-06T00:00:00Z' }, { now });
    expect(clocks.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      'initial overdue',
      'notification overdue',
      'intermediate no-numeric-limit',
      'final not-started',
    ]);
  });

  it('counts the final report of DORA from the later of intermediate report and update', () => {
    const facts = {
      regime: 'dora',
      awareAt: '2026-06-01T08:00:00Z',
      classifiedAt: '2026-06-01T09:00:00Z',
      initialSentAt: '2026-06-01T10:00:00Z',
      intermediateSentAt: '2026-06-04T09:00:00Z',
    } as const;
    const finalDueOn = (intermediateUpdatedAt: '2026-06-03T09:00:00Z' | '2026-06-05T09:00:00Z'): unknown =>
      notificationClocks({ ...facts, intermediateUpdatedAt }, { now }).at(-1)?.dueOn;
    expect(finalDueOn('2026-06-03T09:00:00Z')).toBe('2026-07-04');
    expect(finalDueOn('2026-06-05T09:00:00Z')).toBe('2026-07-05');
  });
});
