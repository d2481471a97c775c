import { describe, expect, it } from 'vitest';
import type { DataSubjectRequestFacts, EndOfPeriodOptions, NotificationFacts } from '../../src/deadlines/index.ts';
import {
  checkDataSubjectRequests,
  checkHolidayCalendar,
  checkNotificationClocks,
  dataSubjectRequestDeadline,
  endOfHourPeriod,
  endOfPeriod,
  latestNoticeDate,
  notificationClocks,
} from '../../src/deadlines/index.ts';
import { makeHolidayCalendar } from '../../src/fixtures/index.ts';

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

  it('in checks', () => {
    const asOf = '2026-02-30';
    expect(() => checkHolidayCalendar(makeHolidayCalendar(), { asOf, horizon: 'P1M' })).toThrow(/^asOf /);
    expect(() => checkHolidayCalendar(makeHolidayCalendar(), { asOf: '2026-01-01', horizon: 'P0D' })).toThrow(
      /^horizon /,
    );
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

describe('a check names the field of the record that it refuses', () => {
  const asOf = '2026-06-20';

  it('in incidents', () => {
    const refuse = (facts: NotificationFacts) => () =>
      checkNotificationClocks(
        [
          { id: 'I-1', facts: { regime: 'gdpr-34', awareAt } },
          { id: 'I-2', facts },
        ],
        { now },
      );
    expect(refuse({ regime: 'gdpr-33', awareAt: '2026-02-30T00:00:00Z' })).toThrow(
      new RangeError('incidents[1].facts.awareAt must be an instant in UTC, got "2026-02-30T00:00:00Z"'),
    );
    expect(refuse({ regime: 'nis2', awareAt, ongoing: { handledAt: '2026-02-30T00:00:00Z' } })).toThrow(
      /^incidents\[1\]\.facts\.ongoing\.handledAt /,
    );
    expect(refuse({ regime: 'gdpr33', awareAt } as unknown as NotificationFacts)).toThrow(
      new RangeError('incidents[1].facts.regime must be one of gdpr-33, gdpr-34, nis2, dora, got "gdpr33"'),
    );
  });

  it('in requests', () => {
    const refuse = (dates: object) => () =>
      checkDataSubjectRequests([{ id: 'Q-1', regime: 'gdpr', receivedOn: '2026-01-31', ...dates }], { asOf });
    expect(refuse({ receivedOn: '2026-02-30' })).toThrow(
      new RangeError('requests[0].receivedOn must be a calendar date YYYY-MM-DD, got "2026-02-30"'),
    );
    expect(refuse({ answeredOn: '2026-02-30' })).toThrow(/^requests\[0\]\.answeredOn /);
    expect(refuse({ clarification: { askedOn: '2026-02-01', receivedOn: '2026-02-30' } })).toThrow(
      /^requests\[0\]\.clarification\.receivedOn /,
    );
    expect(refuse({ regime: 'ccpa' })).toThrow(
      new RangeError('requests[0].regime must be gdpr or uk-gdpr, got "ccpa"'),
    );
  });
});

it('a notice is refused also where every clock has stopped', () => {
  const met = { regime: 'gdpr-33', awareAt, notificationSentAt: '2026-06-06T00:00:00Z' } as const;
  expect(() => notificationClocks(met, { now, dueSoonWithin: 'PT0H' })).toThrow(/^dueSoonWithin /);
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
