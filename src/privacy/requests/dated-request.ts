import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { CheckDataSubjectRequestsContext } from '../../deadlines/requests/check-data-subject-requests.ts';
import { possibleDeadlines } from '../../deadlines/requests/data-subject-request-deadline.ts';
import { type DatedRequest, requestKnownBy } from '../../deadlines/requests/request-dates.ts';
import type { DataSubjectRequestDeadline } from '../../deadlines/requests/request-time-limit.ts';
import type { DataSubjectRequest } from '../records/data-subject-request.ts';

/**
 * A request as its time limit is counted. It is answered on the day of the last answer, once no right is open; a right that the person does not ask for any more needs none.
 *
 * @internal
 */
export function datedRequest({ rights, ...request }: DataSubjectRequest): DatedRequest {
  const right = rights.some((one) => one.right === 'access') ? 'access' : rights[0]?.right;
  let answeredOn: CalendarDate | undefined;
  for (const { outcome } of rights) {
    if (outcome !== undefined && (answeredOn === undefined || outcome.on > answeredOn)) answeredOn = outcome.on;
  }
  const isOpen = rights.some(({ outcome }) => outcome === undefined);
  const { id, regime, receivedOn, identityAskedOn, identityProvedOn, feePaidOn, extensionAnnouncedOn, clarification } =
    request;
  return {
    id,
    regime,
    receivedOn,
    ...(right !== undefined && { right }),
    ...(identityAskedOn !== undefined && { identityAskedOn }),
    ...(identityProvedOn !== undefined && { identityProvedOn }),
    ...(feePaidOn !== undefined && { feePaidOn }),
    ...(extensionAnnouncedOn !== undefined && { extensionAnnouncedOn }),
    ...(clarification !== undefined && { clarification }),
    ...(!isOpen && answeredOn !== undefined && { answeredOn }),
  };
}

/**
 * The time limit of a request as far as it is known on the day. Where the calendar does not cover its end, it is the latest possible one: nothing is late that may be
 * in time.
 *
 * @internal
 */
export function limitOf(
  request: DataSubjectRequest,
  context: CheckDataSubjectRequestsContext,
): DataSubjectRequestDeadline {
  return possibleDeadlines(requestKnownBy(context.asOf, datedRequest(request)), context).latest;
}

/**
 * Whether the person withdrew the whole request by a day, which then needs no answer.
 *
 * @internal
 */
export function isWithdrawn({ rights }: Pick<DataSubjectRequest, 'rights'>, asOf: CalendarDate): boolean {
  return rights.every(({ outcome }) => outcome?.status === 'withdrawn' && outcome.on <= asOf);
}
