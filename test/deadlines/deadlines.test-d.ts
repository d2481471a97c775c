import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { CalendarDate } from '../../src/core/index.ts';
import {
  checkDataSubjectRequests,
  checkHolidayCalendar,
  checkNotificationClocks,
  type Clock,
  dataSubjectRequestDeadline,
  type DataSubjectRequestFacts,
  type DataSubjectRequestFactsSchema,
  type DatedRequest,
  type DeadlinesFinding,
  endOfPeriod,
  type HolidayCalendar,
  type HolidayCalendarSchema,
  type Nis2Facts,
  notificationClocks,
  type NotificationFacts,
  type NotificationFactsSchema,
} from '../../src/deadlines/index.ts';
import { brokenDeadlines, makeNotificationFacts } from '../../src/fixtures/index.ts';

declare const calendar: HolidayCalendar;
declare const facts: Nis2Facts;
declare const received: DataSubjectRequestFacts;
declare const dated: DatedRequest;
declare const readFacts: z.infer<typeof NotificationFactsSchema>;
declare const readRequest: z.infer<typeof DataSubjectRequestFactsSchema>;
declare const readCalendar: z.infer<typeof HolidayCalendarSchema>;

// @ts-expect-error parsed facts are readonly
readFacts.awareAt = '2026-06-05T16:20:00Z';
// @ts-expect-error a parsed request is readonly
readRequest.receivedOn = '2026-03-02';
// @ts-expect-error a parsed calendar is readonly
readCalendar.to = '2026-03-02';
// @ts-expect-error the holidays of a calendar are readonly
calendar.dates[0] = '2026-01-01';
// @ts-expect-error a calendar is readonly
calendar.from = '2026-01-01';
// @ts-expect-error facts are readonly
facts.awareAt = '2026-06-05T16:20:00Z';
// @ts-expect-error facts are readonly
if (facts.ongoing !== undefined) facts.ongoing.handledAt = '2026-06-05T16:20:00Z';
// @ts-expect-error a request is readonly
received.receivedOn = '2026-03-02';
// @ts-expect-error a request is readonly
if (received.clarification !== undefined) received.clarification.askedOn = '2026-03-02';
// @ts-expect-error a request is readonly
dated.regime = 'gdpr';
expectTypeOf<NotificationFacts>().toEqualTypeOf<Readonly<NotificationFacts>>();

endOfPeriod('2026-01-31', 'P1M', { rule: 'calendar' });
endOfPeriod('2026-01-31', 'P1M', { rule: 'eu-1182-71', calendar });
// @ts-expect-error a rule with a roll needs the calendar
endOfPeriod('2026-01-31', 'P1M', { rule: 'eu-1182-71' });
// @ts-expect-error a rule with a roll needs the calendar
endOfPeriod('2026-01-31', 'P1M', { rule: 'roll-forward' });
// @ts-expect-error a period of hours is not a calendar period
endOfPeriod('2026-01-31', 'PT72H', { rule: 'calendar' });

expectTypeOf(calendar.dates).toEqualTypeOf<readonly CalendarDate[]>();

({ regime: 'dora', awareAt: '2026-06-05T16:20:00Z', weekendRelief: 'final-only' }) satisfies NotificationFacts;
// @ts-expect-error only DORA asks for the classification
({ regime: 'nis2', awareAt: '2026-06-05T16:20:00Z', classifiedAt: '2026-06-05T16:20:00Z' }) satisfies NotificationFacts;
// @ts-expect-error awareness is required
({ regime: 'gdpr-33' }) satisfies NotificationFacts;
// @ts-expect-error the moment to judge is required
notificationClocks({ regime: 'gdpr-33', awareAt: '2026-06-05T16:20:00Z' }, {});
expectTypeOf(notificationClocks).returns.toEqualTypeOf<readonly Clock[]>();
expectTypeOf(checkNotificationClocks).returns.toExtend<readonly DeadlinesFinding[]>();
expectTypeOf(checkDataSubjectRequests).returns.toExtend<readonly DeadlinesFinding[]>();
expectTypeOf(checkHolidayCalendar).returns.toExtend<readonly DeadlinesFinding[]>();

const request = dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-01-31' });
expectTypeOf(request.dueOn).toEqualTypeOf<CalendarDate | null>();
if (request.status === 'dated') expectTypeOf(request.dueOn).toEqualTypeOf<CalendarDate>();

makeNotificationFacts('dora', { classifiedAt: '2026-06-05T16:20:00Z' });
// @ts-expect-error a fact of another regime
makeNotificationFacts('gdpr-33', { classifiedAt: '2026-06-05T16:20:00Z' });
// @ts-expect-error the code is unknown
void brokenDeadlines['clock-unknown'];
