import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/core/index.ts';
import {
  checkCadences,
  checkDataSubjectRequests,
  checkHolidayCalendar,
  checkNotificationClocks,
  type Nis2Facts,
  type NotificationFacts,
} from '../../src/deadlines/index.ts';
import { makeCadence, makeNotificationFacts } from '../../src/fixtures/index.ts';
import { germany } from './calendars.ts';

const codesOf = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('checkHolidayCalendar', () => {
  it.each([
    ['2025-01-01', 'P3Y', []],
    ['2024-12-31', 'P1D', ['calendar-not-begun']],
    ['2028-12-30', 'P1D', []],
    ['2028-12-31', 'P1D', ['calendar-ends-soon']],
  ] as const)('as of %s for %s', (asOf, horizon, codes) => {
    expect(codesOf(checkHolidayCalendar(germany, { asOf, horizon }))).toEqual(codes);
  });

  it('suspects whole years without a holiday, not parts of years', () => {
    const calendar = { id: 'x', from: '2024-07-01', to: '2027-06-30', dates: ['2025-12-25'] } as const;
    expect(checkHolidayCalendar(calendar, { asOf: '2026-01-01', horizon: 'P1M' })).toMatchObject([
      {
        code: 'calendar-year-empty',
        message: 'Calendar x covers the whole year 2026 without a single public holiday.',
        subject: { kind: 'holiday-calendar', id: 'x' },
        path: ['dates'],
      },
    ]);
  });
});

describe('checkCadences', () => {
  it('finds nothing in time, tolerance included, and nothing in an empty list', () => {
    const cadence = makeCadence({ tolerance: { after: 'P1W' } });
    expect(checkCadences([{ id: 'D', cadence }], { asOf: '2026-03-08' })).toEqual([]);
    expect(codesOf(checkCadences([{ id: 'D', cadence }], { asOf: '2026-03-09' }))).toEqual(['cadence-overdue']);
    expect(checkCadences([], { asOf: '2026-03-09' })).toEqual([]);
  });

  it('reports a completion in the future and does not count it', () => {
    const duty = { id: 'D', cadence: makeCadence(), completedOn: '2026-04-01' } as const;
    expect(checkCadences([duty], { asOf: '2026-03-09' }).map(({ code, path }) => [code, path])).toEqual([
      ['cadence-completed-in-future', [0, 'completedOn']],
      ['cadence-overdue', [0, 'cadence']],
    ]);
  });
});

describe('checkNotificationClocks', () => {
  const now = '2026-08-01T00:00:00Z';
  const berlin = { now, zone: 'Europe/Berlin' } as const;
  const check = (facts: NotificationFacts, options: Parameters<typeof checkNotificationClocks>[1] = berlin) =>
    checkNotificationClocks([{ id: 'I-1', facts }], options);

  it('finds nothing where everything was filed in time', () => {
    expect(
      check(
        makeNotificationFacts('dora', {
          classifiedAt: '2026-06-05T18:00:00Z',
          initialSentAt: '2026-06-05T20:00:00Z',
          intermediateSentAt: '2026-06-08T20:00:00Z',
          intermediateUpdatedAt: '2026-06-20T20:00:00Z',
          finalSentAt: '2026-07-20T20:00:00Z',
        }),
      ),
    ).toEqual([]);
    expect(
      check(
        makeNotificationFacts('nis2', {
          initialSentAt: '2026-06-05T20:00:00Z',
          notificationSentAt: '2026-06-08T10:00:00Z',
          intermediateRequestedAt: '2026-06-10T10:00:00Z',
          intermediateSentAt: '2026-06-12T10:00:00Z',
          ongoing: { progressSentAt: '2026-07-08T10:00:00Z', handledAt: '2026-07-20T10:00:00Z' },
        }),
      ),
    ).toEqual([]);
    expect(check(makeNotificationFacts('gdpr-34'))).toEqual([]);
    expect(checkNotificationClocks([], { now })).toEqual([]);
  });

  it('names report, article and limit', () => {
    const [overdue, late] = checkNotificationClocks(
      [
        { id: 'I-1', facts: makeNotificationFacts('gdpr-33') },
        {
          id: 'I-2',
          facts: makeNotificationFacts('nis2', {
            initialSentAt: '2026-06-05T20:00:00Z',
            notificationSentAt: '2026-06-06T10:00:00Z',
            ongoing: { progressSentAt: '2026-07-07T10:00:00Z' },
          }),
        },
      ],
      berlin,
    );
    expect(overdue).toMatchObject({
      message:
        'Incident I-1: the notification report under GDPR art. 33(1) was due 2026-06-08T16:20:00Z and has not been filed as of 2026-08-01T00:00:00Z.',
      requirements: ['A.5.5', 'A.5.26', 'GDPR art. 33(1)'],
      path: [0, 'facts', 'notificationSentAt'],
    });
    expect(late).toMatchObject({
      code: 'clock-filing-late',
      message:
        'Incident I-2: the progress report under NIS2 art. 23(4)(e) was due 2026-07-06 and was filed at 2026-07-07T10:00:00Z.',
      path: [1, 'facts', 'ongoing', 'progressSentAt'],
    });
  });

  it('reports an awareness in the future once, and judges nothing by it', () => {
    expect(codesOf(check(makeNotificationFacts('nis2', { awareAt: '2026-09-01T00:00:00Z' })))).toEqual([
      'clock-event-in-future',
    ]);
  });

  it('holds the order of NIS2 and DORA filings', () => {
    const nis2 = makeNotificationFacts('nis2', {
      initialSentAt: '2026-06-06T08:00:00Z',
      notificationSentAt: '2026-06-06T09:00:00Z',
      finalSentAt: '2026-06-06T08:30:00Z',
      ongoing: {},
    });
    const inJune = { now: '2026-06-07T00:00:00Z' } as const;
    expect(codesOf(check(nis2, inJune))).toEqual(['clock-filing-out-of-order']);
    const dora = makeNotificationFacts('dora', {
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T20:00:00Z',
      intermediateSentAt: '2026-06-05T20:00:00Z',
      finalSentAt: '2026-06-05T19:59:59Z',
    });
    expect(check(dora)).toMatchObject([
      {
        code: 'clock-filing-out-of-order',
        params: { event: 'finalSentAt', previous: 'intermediateSentAt' },
        path: [0, 'facts', 'finalSentAt'],
      },
    ]);
  });

  it('reports a filing whose limit counts from a fact that is not recorded, or came later', () => {
    const filed = { awareAt: '2026-06-05T10:00:00Z', initialSentAt: '2026-06-06T22:00:00Z' } as const;
    const inJune = { now: '2026-06-07T10:00:00Z' } as const;
    expect(check(makeNotificationFacts('dora', filed), inJune)).toMatchObject([
      {
        code: 'clock-anchor-missing',
        message:
          'Incident I-1: initialSentAt was filed, but classifiedAt, from which its limit counts, is not recorded.',
        path: [0, 'facts', 'initialSentAt'],
      },
    ]);
    const classified = (classifiedAt: Instant) =>
      check(makeNotificationFacts('dora', { ...filed, classifiedAt }), inJune);
    expect(classified('2026-06-06T22:00:00Z')).toEqual([]);
    expect(classified('2026-06-06T22:00:01Z')).toMatchObject([
      {
        code: 'clock-anchor-after-filing',
        message:
          'Incident I-1: initialSentAt is 2026-06-06T22:00:00Z, before classifiedAt at 2026-06-06T22:00:01Z, from which its limit counts.',
        path: [0, 'facts', 'initialSentAt'],
      },
    ]);
    const handled = (ongoing: Nis2Facts['ongoing'] & object) =>
      codesOf(
        check(
          makeNotificationFacts('nis2', {
            initialSentAt: '2026-06-05T20:00:00Z',
            notificationSentAt: '2026-06-06T10:00:00Z',
            ongoing: { progressSentAt: '2026-07-01T10:00:00Z', ...ongoing },
            finalSentAt: '2026-07-20T10:00:00Z',
          }),
        ),
      );
    expect(handled({ handledAt: '2026-07-20T10:00:00Z' })).toEqual([]);
    expect(handled({ handledAt: '2026-07-20T10:00:01Z' })).toEqual(['clock-anchor-after-filing']);
    expect(handled({})).toEqual(['clock-anchor-missing']);
  });

  it('does not let an update after the final report make that one timely', () => {
    const facts = makeNotificationFacts('dora', {
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T20:00:00Z',
      intermediateSentAt: '2026-06-08T20:00:00Z',
      intermediateUpdatedAt: '2026-07-25T20:00:00Z',
      finalSentAt: '2026-07-20T20:00:00Z',
    });
    expect(check(facts)).toMatchObject([
      { code: 'clock-filing-out-of-order', params: { event: 'finalSentAt', previous: 'intermediateUpdatedAt' } },
      { code: 'clock-filing-late', params: { stage: 'final', due: '2026-07-08' } },
    ]);
  });

  it('owes no progress report of an incident that was over before the final one was due', () => {
    const facts = makeNotificationFacts('nis2', {
      awareAt: '2026-03-01T08:00:00Z',
      initialSentAt: '2026-03-01T10:00:00Z',
      notificationSentAt: '2026-03-02T08:00:00Z',
      ongoing: { handledAt: '2026-03-20T08:00:00Z' },
      finalSentAt: '2026-03-25T08:00:00Z',
    });
    expect(check(facts)).toEqual([]);
  });

  it('does not take what has not happened for a predecessor', () => {
    const facts = makeNotificationFacts('dora', {
      classifiedAt: '2026-06-05T18:00:00Z',
      initialSentAt: '2026-06-05T20:00:00Z',
      finalSentAt: '2026-06-20T20:00:00Z',
      intermediateUpdatedAt: '2026-08-01T00:00:01Z',
    });
    expect(check(facts)).toMatchObject([
      { code: 'clock-event-in-future', params: { event: 'intermediateUpdatedAt' } },
      { code: 'clock-stage-skipped', params: { event: 'finalSentAt', previous: 'intermediateSentAt' } },
      { code: 'clock-overdue', params: { stage: 'intermediate' } },
    ]);
  });

  it('does not judge the place of a filing that has not happened', () => {
    const facts = makeNotificationFacts('dora', { initialSentAt: '2026-06-06T08:00:01Z' });
    expect(codesOf(check(facts, { now: '2026-06-06T08:00:00Z' }))).toEqual(['clock-event-in-future']);
    expect(codesOf(check(facts, { now: '2026-06-06T08:00:01Z' }))).toEqual(['clock-anchor-missing']);
  });

  it('judges every limit that the relief cannot move', () => {
    const facts = { awareAt: '2026-06-01T10:00:00Z', classifiedAt: '2026-06-01T11:00:00Z' } as const;
    const onThe12th = { now: '2026-06-12T10:00:00Z' } as const;
    const finalOnly = makeNotificationFacts('dora', { ...facts, weekendRelief: 'final-only' });
    expect(check(finalOnly, onThe12th)).toMatchObject([
      { code: 'clock-overdue', params: { stage: 'initial', due: '2026-06-01T15:00:00Z' } },
    ]);

    const filed = {
      ...facts,
      weekendRelief: true,
      initialSentAt: '2026-06-01T12:00:00Z',
      intermediateSentAt: '2026-06-05T12:00:00Z',
    } as const;
    const short = { zone: 'Europe/Berlin', calendar: { ...germany, to: '2026-06-30' } } as const;
    const late = { code: 'clock-filing-late', params: { stage: 'intermediate', due: '2026-06-04T12:00:00Z' } };
    const gap = { code: 'clock-relief-undecided', params: { missing: ['coverage of 2026-07-05'] } };
    expect(check(makeNotificationFacts('dora', filed), { ...onThe12th, ...short })).toMatchObject([
      { ...gap, path: [0, 'facts', 'weekendRelief'] },
      { ...late, path: [0, 'facts', 'intermediateSentAt'] },
    ]);
    const final = (finalSentAt: Instant) =>
      check(makeNotificationFacts('dora', { ...filed, finalSentAt }), { ...berlin, ...short });
    expect(final('2026-07-05T21:59:59Z'), 'in time without any relief').toMatchObject([late]);
    expect(final('2026-07-05T22:00:00Z'), 'perhaps in time with it').toMatchObject([gap, late]);
  });

  it('judges by the relief where calendar and zone are given, and not by what it may move where they do not reach', () => {
    const facts = makeNotificationFacts('dora', {
      awareAt: '2026-06-06T08:00:00Z',
      classifiedAt: '2026-06-06T08:00:00Z',
      weekendRelief: true,
      initialSentAt: '2026-06-08T10:00:00Z',
    });
    const monday = { now: '2026-06-08T12:00:00Z' } as const;
    expect(check(facts, { ...monday, zone: 'Europe/Berlin', calendar: germany })).toEqual([]);
    const undecided = (options: Parameters<typeof checkNotificationClocks>[1]) =>
      check(facts, options).map(({ code, params }) => [code, params['missing']]);
    expect(undecided(monday)).toEqual([['clock-relief-undecided', ['calendar', 'zone']]]);
    expect(undecided({ ...monday, calendar: germany })).toEqual([['clock-relief-undecided', ['zone']]]);
    const short = { ...germany, to: '2026-06-07' } as const;
    expect(undecided({ ...monday, zone: 'Europe/Berlin', calendar: short })).toEqual([
      ['clock-relief-undecided', ['coverage of 2026-06-08', 'coverage of 2026-06-11']],
    ]);
  });
});

describe('the relief at weekends where nobody can tell', () => {
  const claimed = { regime: 'dora', weekendRelief: true } as const;
  const missingOf = (
    facts: Omit<Extract<NotificationFacts, { regime: 'dora' }>, 'regime'>,
    options: Parameters<typeof checkNotificationClocks>[1],
  ) =>
    checkNotificationClocks([{ id: 'I-1', facts: { ...claimed, ...facts } }], options).map(({ code, params }) => [
      code,
      params['missing'],
    ]);

  it('names the first day that the calendar does not cover, not one that it does', () => {
    const calendar = { ...germany, to: '2026-04-04' } as const;
    const facts = { awareAt: '2026-04-02T23:00:00Z', classifiedAt: '2026-04-03T01:00:00Z' } as const;
    expect(missingOf(facts, { now: '2026-04-07T00:00:00Z', zone: 'UTC', calendar })).toEqual([
      ['clock-relief-undecided', ['coverage of 2026-04-05']],
    ]);
  });

  it.each([
    ['2026-06-06T09:00:00Z', 1],
    ['2026-06-06T12:00:00Z', 1],
    ['2026-07-07T23:59:59Z', 1],
    ['2026-07-08T00:00:00Z', 0],
  ] as const)('is told until the latest relief is over: at %s', (now, count) => {
    expect(missingOf({ awareAt: '2026-06-05T10:00:00Z' }, { now })).toHaveLength(count);
  });

  it('is told where the four hours of a late classification are over without it', () => {
    const facts = { awareAt: '2026-06-05T10:00:00Z', classifiedAt: '2026-06-07T10:00:00Z' } as const;
    const filed = {
      ...facts,
      initialSentAt: '2026-06-07T15:00:00Z',
      intermediateSentAt: '2026-06-08T15:00:00Z',
    } as const;
    expect(missingOf(facts, { now: '2026-06-07T15:00:00Z' })).toEqual([
      ['clock-relief-undecided', ['calendar', 'zone']],
    ]);
    const finalSentAt = '2026-06-09T15:00:00Z';
    expect(missingOf({ ...filed, finalSentAt }, { now: '2026-06-10T15:00:00Z' })).toEqual([
      ['clock-relief-undecided', ['calendar', 'zone']],
    ]);
  });
});

describe('checkDataSubjectRequests', () => {
  const request = { id: 'Q-1', regime: 'gdpr', receivedOn: '2026-01-31' } as const;

  it.each([
    ['2026-02-28', {}, []],
    ['2026-03-01', {}, ['request-overdue']],
    ['2026-03-01', { calendar: germany }, []],
    ['2026-03-03', { calendar: germany }, ['request-overdue']],
  ] as const)('as of %s', (asOf, options, codes) => {
    expect(codesOf(checkDataSubjectRequests([request], { asOf, ...options }))).toEqual(codes);
  });

  it.each([
    ['2026-02-28', []],
    ['2026-03-01', ['request-answered-late']],
  ] as const)('answered on %s', (answeredOn, codes) => {
    expect(codesOf(checkDataSubjectRequests([{ ...request, answeredOn }], { asOf: '2026-06-01' }))).toEqual(codes);
  });

  it.each([
    ['an answer', { answeredOn: '2026-04-01' }, '2026-03-31', ['request-date-in-future', 'request-overdue']],
    ['the same answer when it is given', { answeredOn: '2026-04-01' }, '2026-04-01', ['request-answered-late']],
    ['an answer before the end', { answeredOn: '2026-02-27' }, '2026-02-26', ['request-date-in-future']],
    ['an extension', { extensionAnnouncedOn: '2026-02-28' }, '2026-02-27', ['request-date-in-future']],
    [
      'an extension that would come too late',
      { extensionAnnouncedOn: '2026-03-02' },
      '2026-03-01',
      ['request-date-in-future', 'request-overdue'],
    ],
    ['a receipt', { receivedOn: '2026-02-01' }, '2026-01-31', ['request-date-in-future']],
    [
      'a receipt before the rule',
      { regime: 'uk-gdpr', receivedOn: '2026-02-04' },
      '2026-02-03',
      ['request-date-in-future'],
    ],
  ] as const)('does not count what has not happened: %s', (_, dates, asOf, codes) => {
    expect(codesOf(checkDataSubjectRequests([{ ...request, ...dates }], { asOf }))).toEqual(codes);
  });

  it.each([
    ['identityProvedOn', { identityProvedOn: '2026-06-01' }, ['request-date-in-future'], ['request-overdue']],
    ['feePaidOn', { feePaidOn: '2026-06-01' }, ['request-date-in-future'], ['request-overdue']],
    [
      'clarification.receivedOn',
      { clarification: { askedOn: '2026-03-10', receivedOn: '2026-06-01' } },
      ['request-date-in-future'],
      ['request-overdue'],
    ],
    [
      'clarification.askedOn',
      { clarification: { askedOn: '2026-06-01', receivedOn: null } },
      ['request-date-in-future', 'request-overdue'],
      ['request-overdue'],
    ],
  ] as const)('waits for what has not happened: %s', (_, dates, before, after) => {
    const waiting = { ...request, regime: 'uk-gdpr', receivedOn: '2026-03-02', ...dates } as const;
    expect(codesOf(checkDataSubjectRequests([waiting], { asOf: '2026-05-31' }))).toEqual(before);
    expect(codesOf(checkDataSubjectRequests([waiting], { asOf: '2027-01-01' }))).toEqual(after);
  });

  it('does not judge what waits for the data subject', () => {
    const waiting = { ...request, regime: 'uk-gdpr', receivedOn: '2026-03-02', identityProvedOn: null } as const;
    const paused = {
      ...request,
      regime: 'uk-gdpr',
      receivedOn: '2026-03-02',
      clarification: { askedOn: '2026-03-03', receivedOn: null },
    } as const;
    expect(checkDataSubjectRequests([waiting, paused], { asOf: '2027-01-01' })).toEqual([]);
  });

  it('finds nothing in a clarification that stopped the clock for a week', () => {
    const clarification = { askedOn: '2026-03-10', receivedOn: '2026-03-16' } as const;
    const answered = {
      id: 'Q-2',
      regime: 'uk-gdpr',
      receivedOn: '2026-03-02',
      clarification,
      answeredOn: '2026-04-09',
    } as const;
    expect(checkDataSubjectRequests([answered], { asOf: '2026-06-01' })).toEqual([]);
  });

  it('reports every impossible date at its place', () => {
    const impossible = {
      ...request,
      regime: 'uk-gdpr',
      receivedOn: '2026-03-02',
      identityProvedOn: '2026-06-01',
      clarification: { askedOn: '2026-03-01', receivedOn: '2026-02-28' },
    } as const;
    const findings = checkDataSubjectRequests([impossible], { asOf: '2026-03-20' });
    expect(findings.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['request-date-in-future', '0.identityProvedOn'],
      ['request-date-before-receipt', '0.clarification.askedOn'],
      ['request-date-before-receipt', '0.clarification.receivedOn'],
      ['request-clarification-out-of-order', '0.clarification.receivedOn'],
    ]);
  });

  it('names the article and the calendar that does not reach', () => {
    const options = { asOf: '2029-01-20', calendar: germany } as const;
    const old = checkDataSubjectRequests([{ ...request, receivedOn: '2028-12-15' }], options);
    expect(old).toMatchObject([
      {
        code: 'request-calendar-gap',
        message: 'Request Q-1 ends about 2029-01-15, which calendar de does not cover; nothing was rolled.',
        requirements: ['A.5.31', 'GDPR art. 12(3)'],
        path: [0],
      },
    ]);
    const atTheEnd = checkDataSubjectRequests([{ ...request, receivedOn: '2028-11-30' }], options);
    expect(atTheEnd).toMatchObject([{ code: 'request-calendar-gap', params: { on: ['2029-01-01'] } }]);
  });

  it.each([
    ['answered in time without any roll', { answeredOn: '2028-12-30' }, '2029-06-01', []],
    ['answered perhaps in time', { answeredOn: '2028-12-31' }, '2029-06-01', ['request-calendar-gap']],
    ['answered on the latest day', { answeredOn: '2029-01-30' }, '2029-06-01', ['request-calendar-gap']],
    [
      'answered late whatever day it rolled to',
      { answeredOn: '2029-01-31' },
      '2029-06-01',
      ['request-calendar-gap', 'request-answered-late'],
    ],
    ['open, perhaps in time', {}, '2029-01-30', ['request-calendar-gap']],
    ['overdue', {}, '2029-01-31', ['request-calendar-gap', 'request-overdue']],
    ['extended, perhaps in time', { extensionAnnouncedOn: '2029-01-02' }, '2029-03-01', ['request-calendar-gap']],
    [
      'extended too late',
      { extensionAnnouncedOn: '2029-01-31', answeredOn: '2028-12-30' },
      '2029-03-01',
      ['request-extension-late'],
    ],
  ] as const)('judges beyond the calendar what every roll agrees on: %s', (_, dates, asOf, codes) => {
    const beyond = { ...request, receivedOn: '2028-11-30', ...dates } as const;
    expect(codesOf(checkDataSubjectRequests([beyond], { asOf, calendar: germany }))).toEqual(codes);
  });
});
