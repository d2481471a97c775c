import { type CalendarDate, daysBetween } from '../../core/calendar/calendar-date.ts';
import { type DueState, dueState, noticeDays } from '../../core/due/due-item.ts';
import { aDate, anObject, listOf } from '../../core/guards/guard.ts';
import { requireOptions, requireReadable } from '../../core/guards/readable.ts';
import {
  dataSubjectRequestDeadline,
  type DataSubjectRequestDeadlineOptions,
} from '../../deadlines/requests/data-subject-request-deadline.ts';
import { requestKnownBy } from '../../deadlines/requests/request-dates.ts';
import type { DataSubjectRequestDeadline } from '../../deadlines/requests/request-time-limit.ts';
import type { DataSubjectRequest } from '../records/data-subject-request.ts';
import { dataSubjectRequestGuard } from '../records/privacy-guards.ts';
import { datedRequest, isWithdrawn } from './dated-request.ts';

/** The options of `requestsDue`. */
export interface RequestsDueOptions extends DataSubjectRequestDeadlineOptions {
  /** The day in question; later events have not happened. */
  readonly asOf: CalendarDate;
}

/** A request that is not answered. */
export interface RequestDue {
  /** The request. */
  readonly request: string;
  /** The person or role that answers it; null where none is named. */
  readonly owner: string | null;
  /** Where the work stands: `verifying` while proof of identity is awaited. */
  readonly state: 'received' | 'verifying' | 'working';
  /** The last day for the answer, inclusive; null while the time waits for the person. */
  readonly dueOn: CalendarDate | null;
  /** Whether that day is near or over; `paused` where there is none yet. */
  readonly due: DueState | 'paused';
  /** The time limit with its explanation. */
  readonly deadline: DataSubjectRequestDeadline;
}

const requestsGuard = /* @__PURE__ */ listOf(dataSubjectRequestGuard);
const optionsGuard = /* @__PURE__ */ anObject<RequestsDueOptions>({ asOf: aDate });

/**
 * Lists the requests that are not answered, each with its last day (`dataSubjectRequestDeadline` of `isms-kit/deadlines`). A request is answered once every
 * right that it asks for is answered, refused or withdrawn.
 *
 * @param requests - The requests. One received after the day in question is left out.
 * @param options - The day in question, the holidays, and how the authority reads an open proof of identity.
 * @returns The open requests in their order.
 * @throws RangeError if a request or an option cannot be read, or the calendar does not cover an end that could roll.
 *
 * @example
 * ```ts
 * import { requestsDue } from 'isms-kit/privacy';
 *
 * const requests = [{ id: 'DSR-1', regime: 'gdpr', receivedOn: '2026-10-20', rights: [{ right: 'access' }] }] as const;
 * const [due] = requestsDue(requests, { asOf: '2026-11-21' });
 * due?.dueOn; // => '2026-11-20'
 * due?.due; // => 'overdue'
 * ```
 */
export function requestsDue(
  requests: readonly DataSubjectRequest[],
  options: RequestsDueOptions,
): readonly RequestDue[] {
  requireReadable('requests', requests, requestsGuard);
  requireOptions(options, optionsGuard);
  const { asOf, ...limits } = options;
  return requests.flatMap((request): readonly RequestDue[] => {
    if (request.receivedOn > asOf || isWithdrawn(request, asOf)) return [];
    const known = requestKnownBy(asOf, datedRequest(request));
    if (known.answeredOn !== undefined) return [];
    const deadline = dataSubjectRequestDeadline(known, limits);
    const { dueOn } = deadline;
    return [
      {
        request: request.id,
        owner: request.owner ?? null,
        state: stateOf(request, asOf),
        dueOn,
        due:
          deadline.status === 'dated'
            ? dueState(deadline.dueOn, asOf, noticeDays(daysBetween(deadline.startedOn, deadline.dueOn)))
            : 'paused',
        deadline,
      },
    ];
  });
}

function stateOf(
  { identityAskedOn, identityProvedOn = null, startedOn }: DataSubjectRequest,
  asOf: CalendarDate,
): RequestDue['state'] {
  const isAsked = identityAskedOn !== undefined && identityAskedOn <= asOf;
  if (isAsked && (identityProvedOn === null || identityProvedOn > asOf)) return 'verifying';
  return startedOn !== undefined && startedOn <= asOf ? 'working' : 'received';
}
