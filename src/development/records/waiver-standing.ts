import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { anObject, aShape, aText, type Guard, oneOf } from '../../core/guards/guard.ts';
import type { RecordId } from '../../core/records/text.ts';
import { exceptionDays } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { testKinds } from './test-kinds.ts';
import type { ReviewWaiver, TestWaiver } from './waiver.ts';

/**
 * The reason why an exception suspends nothing on a day: it is not in the register, not active, without an end, without a reason, without a
 * known approver, or approved by the person who asked for it or benefits from it.
 */
export type WaiverFlaw =
  | 'exception-unknown'
  | 'exception-inactive'
  | 'exception-open-ended'
  | 'exception-unreasoned'
  | 'exception-unapproved'
  | 'exception-self-approved';

/** Where an exception from a rule of development stands on a day. */
export interface WaiverStanding {
  /** The exception. */
  readonly exception: RecordId;
  /** The reason why it suspends nothing; null where it holds. */
  readonly flaw: WaiverFlaw | null;
  /** The controls that make up for it. */
  readonly compensatingControls: readonly StatementControlId[];
  /** The last day on which it holds; null where it has none. */
  readonly through: CalendarDate | null;
}

/**
 * The parts of a waiver on which functions rely.
 *
 * @internal
 */
export const waiverGuard: Guard = /* @__PURE__ */ aShape('kind', {
  review: /* @__PURE__ */ anObject<ReviewWaiver>({ exception: aText }),
  test: /* @__PURE__ */ anObject<TestWaiver>({ exception: aText, test: /* @__PURE__ */ oneOf(testKinds) }),
});

/**
 * Says where exceptions stand on a day. One that holds decides; else the first one stands for all. Null where there is none.
 *
 * @internal
 */
export function waiverStanding(
  ids: readonly RecordId[],
  exceptions: ReadonlyMap<string, Exception>,
  context: { readonly beneficiaries: ReadonlySet<string>; readonly on: CalendarDate },
): WaiverStanding | null {
  const standings = ids.map((id): WaiverStanding => {
    const exception = exceptions.get(id);
    return {
      exception: id,
      flaw: exception === undefined ? 'exception-unknown' : flawOf(exception, context),
      compensatingControls: exception?.compensatingControls ?? [],
      through: exception?.expiresOn ?? null,
    };
  });
  return standings.find(({ flaw }) => flaw === null) ?? standings[0] ?? null;
}

function flawOf(
  exception: Exception,
  { beneficiaries, on }: { readonly beneficiaries: ReadonlySet<string>; readonly on: CalendarDate },
): WaiverFlaw | null {
  const { reason, approvedBy, requestedBy, expiresOn } = exception;
  if (exceptionDays(exception, on).state !== 'active') return 'exception-inactive';
  if (expiresOn === undefined) return 'exception-open-ended';
  if (reason === undefined) return 'exception-unreasoned';
  if (approvedBy === undefined) return 'exception-unapproved';
  const isOwn = approvedBy.person === requestedBy || beneficiaries.has(approvedBy.person);
  return isOwn ? 'exception-self-approved' : null;
}
