import { type CalendarDate, type Instant, nextOccurrence } from 'isms-kit/core';
import {
  addWorkingDays,
  checkDataSubjectRequests,
  checkNotificationClocks,
  dataSubjectRequestDeadline,
} from 'isms-kit/deadlines';
import { makeCadence, makeHolidayCalendar, makeNotificationFacts } from 'isms-kit/fixtures';
import { measureGrowth } from './measure-growth.ts';

const calendar = makeHolidayCalendar();

function daysOf(size: number): readonly CalendarDate[] {
  return Array.from({ length: size }, (_, index): CalendarDate => {
    const month = String(1 + (index % 9)).padStart(2, '0') as `${number}`;
    const day = String(1 + (index % 28)).padStart(2, '0') as `${number}`;
    return `2026-${month}-${day}`;
  });
}

measureGrowth('addWorkingDays', daysOf, (days) => days.map((day) => addWorkingDays(day, 10, calendar)));

measureGrowth('dataSubjectRequestDeadline', daysOf, (days) =>
  days.map((receivedOn) => dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn }, { calendar })),
);

measureGrowth('nextOccurrence, yearly', daysOf, (days) =>
  days.map((completedOn) => nextOccurrence(makeCadence(), { completedOn, asOf: '2026-11-21' })),
);

measureGrowth('nextOccurrence, daily from 1900', daysOf, (days) =>
  days.map((completedOn) =>
    nextOccurrence({ every: 'P1D', mode: 'fixed', anchor: '1900-01-01' }, { completedOn, asOf: '2026-11-21' }),
  ),
);

measureGrowth(
  'checkDataSubjectRequests',
  (size) => daysOf(size).map((receivedOn, index) => ({ id: `Q-${index}`, regime: 'gdpr' as const, receivedOn })),
  (requests) => checkDataSubjectRequests(requests, { asOf: '2026-11-21', calendar }),
);

measureGrowth(
  'checkNotificationClocks',
  (size) =>
    daysOf(size).map((day, index) => {
      const facts = makeNotificationFacts('nis2', { awareAt: `${day}T09:30:00Z` as Instant });
      return { id: `I-${index}`, facts };
    }),
  (incidents) => checkNotificationClocks(incidents, { now: '2026-11-21T00:00:00Z', zone: 'Europe/Berlin' }),
);
