import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as deadlines from '../../src/deadlines/index.ts';
import { makeDataSubjectRequestFacts, makeHolidayCalendar, makeNotificationFacts } from '../../src/fixtures/index.ts';
import { type ArgumentSamples, itAnswersOrRefuses } from '../any-input.ts';
import { withReplacedPart } from '../replaced-part.ts';

const calendar = makeHolidayCalendar();
const asOf = '2026-06-10';
const now = '2026-06-10T12:00:00Z';
const zone = 'Europe/Berlin';
const sent = { initialSentAt: '2026-06-05T18:00:00Z', intermediateSentAt: '2026-06-06T18:00:00Z' } as const;
const dora = makeNotificationFacts('dora', { classifiedAt: '2026-06-05T17:00:00Z', weekendRelief: true, ...sent });
const nis2 = makeNotificationFacts('nis2', { ...sent, ongoing: { progressSentAt: '2026-06-07T18:00:00Z' } });
const incidents = [
  { id: 'I-1', facts: makeNotificationFacts('gdpr-33') },
  { id: 'I-2', facts: nis2 },
  { id: 'I-3', facts: dora },
  { id: 'I-4', facts: makeNotificationFacts('nis2-de', { notificationSentAt: '2026-05-06T18:00:00Z' }) },
];
const clarification = { askedOn: '2026-03-05', receivedOn: '2026-03-09' } as const;
const facts = makeDataSubjectRequestFacts({ regime: 'uk-gdpr', identityProvedOn: null, clarification });
const requests = [
  { id: 'Q-1', ...facts, identityProvedOn: '2026-03-04' },
  { id: 'Q-2', ...makeDataSubjectRequestFacts({ extensionAnnouncedOn: '2026-03-20' }), answeredOn: '2026-05-01' },
];

/** Every exported function with arguments that it answers, and the names of its parameters and options. */
const samples: ArgumentSamples = {
  addWorkingDays: [['2026-06-05', 3, calendar], 'date n calendar'],
  countWorkingDays: [['2026-06-05', '2026-07-05', calendar], 'from to calendar'],
  isWorkingDay: [['2026-06-05', calendar], 'date calendar'],
  nextWorkingDay: [['2026-06-06', calendar], 'date calendar'],
  previousWorkingDay: [['2026-06-06', calendar], 'date calendar'],
  checkHolidayCalendar: [[calendar, { asOf, horizon: 'P3M' }], 'calendar context asOf horizon'],
  validateHolidayCalendar: [[calendar, { asOf, horizon: 'P3M' }], 'context asOf horizon'],
  endOfPeriod: [['2026-06-05', 'P1M', { rule: 'eu-1182-71', calendar }], 'start period options rule calendar'],
  latestNoticeDate: [['2026-12-05', 'P1M', { rule: 'eu-1182-71', calendar }], 'end period options rule calendar'],
  endOfHourPeriod: [['2026-06-05T16:20:00Z', 'PT72H', { zone }], 'start period options zone'],
  notificationClocks: [
    [dora, { now, calendar, zone, dueSoonWithin: 'PT4H' }],
    'facts options now calendar zone dueSoonWithin',
  ],
  checkNotificationClocks: [[incidents, { now, calendar, zone }], 'incidents context now calendar zone'],
  dataSubjectRequestDeadline: [[requests[0], { calendar }], 'facts options calendar suspendsForIdentity'],
  checkDataSubjectRequests: [[requests, { asOf, calendar }], 'requests context asOf calendar suspendsForIdentity'],
  checkStatutoryTables: [
    [
      [[deadlines.statutoryTimeLimits[0]], [{ rule: { id: 'R', validFrom: '2025-01-01' }, checkedOn: '2026-01-01' }]],
      { asOf, checkedWithin: 'P1Y' },
    ],
    'tables context asOf checkedWithin',
  ],
  deadlinesDueItems: [
    [
      { notifications: incidents, requests },
      { from: '2026-06-01', through: '2026-08-31', asOf, now, zone, calendar },
    ],
    'registers notifications requests options from through asOf now zone calendar',
  ],
};

describe('any JSON value in place of any part of an argument', () => {
  itAnswersOrRefuses(deadlines, samples);

  it('never lets a check of records throw over a record', () => {
    const { checkNotificationClocks, checkDataSubjectRequests, checkHolidayCalendar } = deadlines;
    fc.assert(
      fc.property(withReplacedPart(incidents), (mutated) => {
        expect(checkNotificationClocks(mutated as never, { now, calendar, zone })).toBeInstanceOf(Array);
      }),
    );
    fc.assert(
      fc.property(withReplacedPart(requests), (mutated) => {
        expect(checkDataSubjectRequests(mutated as never, { asOf, calendar })).toBeInstanceOf(Array);
      }),
    );
    fc.assert(
      fc.property(withReplacedPart([calendar]), ([mutated]) => {
        expect(checkHolidayCalendar(mutated as never, { asOf, horizon: 'P3M' })).toBeInstanceOf(Array);
      }),
    );
  });
});
