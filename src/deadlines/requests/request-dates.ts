import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import type { DataSubjectRequestFacts } from './data-subject-request-facts.ts';

/** A data subject's request with its dates. */
export interface DatedRequest extends DataSubjectRequestFacts {
  /** The id of the request. */
  readonly id: string;
  /** The day on which it was answered; absent while it is not. */
  readonly answeredOn?: CalendarDate;
}

/**
 * A date of a request; `field` is its path in the request, keys joined by dots.
 *
 * @internal
 */
export interface RequestDate {
  readonly field: string;
  readonly on: CalendarDate;
}

type RequestRecord = DataSubjectRequestFacts & Pick<DatedRequest, 'answeredOn'>;

/**
 * Lists the dates of a request that are known.
 *
 * @internal
 */
export function requestDates(request: RequestRecord): readonly RequestDate[] {
  return fieldsOf(request).flatMap(([field, on]) => (on === undefined || on === null ? [] : [{ field, on }]));
}

function fieldsOf(request: RequestRecord): readonly (readonly [field: string, on: CalendarDate | null | undefined])[] {
  const { receivedOn, identityAskedOn, identityProvedOn, feePaidOn, extensionAnnouncedOn, clarification, answeredOn } =
    request;
  const dates = { receivedOn, identityAskedOn, identityProvedOn, feePaidOn, extensionAnnouncedOn };
  const asked = clarification && {
    'clarification.askedOn': clarification.askedOn,
    'clarification.receivedOn': clarification.receivedOn,
  };
  return Object.entries({ ...dates, ...asked, answeredOn });
}

/**
 * A received request as it stands on a day: a later event has not happened yet, and a later answer to a question leaves the question open.
 *
 * @internal
 */
export function requestKnownBy(asOf: CalendarDate, request: DatedRequest): DatedRequest {
  const { identityAskedOn, identityProvedOn, feePaidOn, extensionAnnouncedOn, clarification, answeredOn, ...received } =
    request;
  const isKnown = (date: CalendarDate | null | undefined): date is CalendarDate =>
    date !== null && date !== undefined && date <= asOf;
  const orOpen = (date: CalendarDate | null): CalendarDate | null => (isKnown(date) ? date : null);
  return {
    ...received,
    ...(isKnown(identityAskedOn) && { identityAskedOn }),
    ...(identityProvedOn !== undefined && { identityProvedOn: orOpen(identityProvedOn) }),
    ...(feePaidOn !== undefined && { feePaidOn: orOpen(feePaidOn) }),
    ...(isKnown(extensionAnnouncedOn) && { extensionAnnouncedOn }),
    ...(isKnown(clarification?.askedOn) &&
      clarification && { clarification: { ...clarification, receivedOn: orOpen(clarification.receivedOn) } }),
    ...(isKnown(answeredOn) && { answeredOn }),
  };
}
