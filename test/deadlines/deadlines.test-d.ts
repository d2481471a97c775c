import { expectTypeOf } from 'vitest';
import type * as z from 'zod';
import type { CalendarDate } from '../../src/core/index.ts';
import {
  type Clock,
  dataSubjectRequestDeadline,
  type DataSubjectRequestFacts,
  type DataSubjectRequestFactsSchema,
  type DatedRequest,
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

// @ts-expect-error what a schema read is not changed in place
readFacts.awareAt = '2026-06-05T16:20:00Z';
// @ts-expect-error nor is what a schema read
readRequest.receivedOn = '2026-03-02';
// @ts-expect-error nor is what a schema read
readCalendar.to = '2026-03-02';
// @ts-expect-error a calendar is not changed in place
calendar.from = '2026-01-01';
// @ts-expect-error what happened is not changed in place
facts.awareAt = '2026-06-05T16:20:00Z';
// @ts-expect-error what happened is not changed in place
if (facts.ongoing !== undefined) facts.ongoing.handledAt = '2026-06-05T16:20:00Z';
// @ts-expect-error a request is not changed in place
received.receivedOn = '2026-03-02';
// @ts-expect-error a request is not changed in place
if (received.clarification !== undefined) received.clarification.askedOn = '2026-03-02';
// @ts-expect-error a request is not changed in place
dated.regime = 'gdpr';
expectTypeOf<NotificationFacts>().toEqualTypeOf<Readonly<NotificationFacts>>();

endOfPeriod('2026-01-31', 'P1M', { rule: 'calendar' });
endOfPeriod('2026-01-31', 'P1M', { rule: 'eu-1182-71', calendar });
// @ts-expect-error a rule that rolls needs the holidays
endOfPeriod('2026-01-31', 'P1M', { rule: 'eu-1182-71' });
// @ts-expect-error a rule that rolls needs the holidays
endOfPeriod('2026-01-31', 'P1M', { rule: 'roll-forward' });
// @ts-expect-error hours are no calendar period
endOfPeriod('2026-01-31', 'PT72H', { rule: 'calendar' });

expectTypeOf(calendar.dates).toEqualTypeOf<readonly CalendarDate[]>();

({ regime: 'dora', awareAt: '2026-06-05T16:20:00Z', weekendRelief: 'final-only' }) satisfies NotificationFacts;
// @ts-expect-error classification is asked for by DORA alone
({ regime: 'nis2', awareAt: '2026-06-05T16:20:00Z', classifiedAt: '2026-06-05T16:20:00Z' }) satisfies NotificationFacts;
// @ts-expect-error without awareness there is no clock
({ regime: 'gdpr-33' }) satisfies NotificationFacts;
// @ts-expect-error now is never implied
notificationClocks({ regime: 'gdpr-33', awareAt: '2026-06-05T16:20:00Z' }, {});
expectTypeOf(notificationClocks).returns.toEqualTypeOf<readonly Clock[]>();

const request = dataSubjectRequestDeadline({ regime: 'gdpr', receivedOn: '2026-01-31' });
expectTypeOf(request.dueOn).toEqualTypeOf<CalendarDate | null>();
if (request.status === 'running') expectTypeOf(request.dueOn).toEqualTypeOf<CalendarDate>();

makeNotificationFacts('dora', { classifiedAt: '2026-06-05T16:20:00Z' });
// @ts-expect-error a fact of another regime
makeNotificationFacts('gdpr-33', { classifiedAt: '2026-06-05T16:20:00Z' });
// @ts-expect-error no such code
void brokenDeadlines['clock-unknown'];
