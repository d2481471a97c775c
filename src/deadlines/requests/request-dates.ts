import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { type UnreadableField, unreadableDate, unreadableObject, unreadableWord } from '../records/unreadable-field.ts';
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
  const { receivedOn, identityProvedOn, feePaidOn, extensionAnnouncedOn, clarification, answeredOn } = request;
  const dates = { receivedOn, identityProvedOn, feePaidOn, extensionAnnouncedOn };
  const asked = clarification && {
    'clarification.askedOn': clarification.askedOn,
    'clarification.receivedOn': clarification.receivedOn,
  };
  return Object.entries({ ...dates, ...asked, answeredOn });
}

const required: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'receivedOn',
  'clarification.askedOn',
  'clarification.receivedOn',
]);
const mayBeOpen: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'identityProvedOn',
  'feePaidOn',
  'clarification.receivedOn',
]);

/**
 * The first field of a request that cannot be read. An unknown regime would count by the wrong law; an impossible date would invent another.
 *
 * @internal
 */
export function unreadableRequestField(request: RequestRecord): UnreadableField | undefined {
  const { regime, clarification = {} } = request;
  return (
    unreadableWord({ regime }, ['gdpr', 'uk-gdpr'] satisfies DataSubjectRequestFacts['regime'][]) ??
    unreadableObject({ clarification }) ??
    unreadableDate(
      Object.fromEntries(
        fieldsOf(request).filter(([field, on]) =>
          on === null ? !mayBeOpen.has(field) : on !== undefined || required.has(field),
        ),
      ),
    )
  );
}
