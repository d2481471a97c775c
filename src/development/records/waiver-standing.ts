import type { StatementControlId } from '../../controls/control/statement-control-id.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { anObject, aShape, aText, type Guard, oneOf } from '../../core/guards/guard.ts';
import type { RecordId } from '../../core/records/text.ts';
import { exceptionDays, suspendsControl } from '../../governance/exceptions/exception-days.ts';
import type { Exception } from '../../governance/exceptions/exception.ts';
import { testKinds } from './test-kinds.ts';
import type { ReviewWaiver, TestWaiver, Waiver } from './waiver.ts';

/**
 * The reason why an exception suspends nothing on a day: it is not in the register, from another control, not active, without an end, without a
 * reason, in place of a review without a compensating control, without a known approver, or approved by the person who asked for it or benefits
 * from it.
 */
export type WaiverFlaw =
  | 'exception-unknown'
  | 'exception-of-other-control'
  | 'exception-inactive'
  | 'exception-open-ended'
  | 'exception-unreasoned'
  | 'exception-uncompensated'
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

interface WaiverContext {
  /** The rule that the exceptions are to suspend. */
  readonly rule: Waiver['kind'];
  readonly beneficiaries: ReadonlySet<string>;
  readonly on: CalendarDate;
}

/** The controls of which an exception suspends a rule; one from A.5.3 lets a person do alone what two must do. */
const controlsOf: Readonly<Record<Waiver['kind'], readonly string[]>> = {
  review: ['A.8.25', 'A.8.28', 'A.5.3'],
  test: ['A.8.25', 'A.8.29'],
};

/**
 * Says where exceptions stand on a day. One that holds decides; else the first one stands for all. Null where there is none.
 *
 * @internal
 */
export function waiverStanding(
  ids: readonly RecordId[],
  exceptions: ReadonlyMap<string, Exception>,
  context: WaiverContext,
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

function flawOf(exception: Exception, { rule, beneficiaries, on }: WaiverContext): WaiverFlaw | null {
  const { reason, approvedBy, requestedBy, expiresOn, compensatingControls } = exception;
  if (!suspendsControl(exception, controlsOf[rule])) return 'exception-of-other-control';
  if (exceptionDays(exception, on).state !== 'active') return 'exception-inactive';
  if (expiresOn === undefined) return 'exception-open-ended';
  if (reason === undefined) return 'exception-unreasoned';
  if (rule === 'review' && compensatingControls.length === 0) return 'exception-uncompensated';
  if (approvedBy === undefined) return 'exception-unapproved';
  const isOwn = approvedBy.person === requestedBy || beneficiaries.has(approvedBy.person);
  return isOwn ? 'exception-self-approved' : null;
}
