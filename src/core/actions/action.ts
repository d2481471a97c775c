import type { CalendarDate } from '../calendar/calendar-date.ts';
import { CalendarDateSchema } from '../calendar/schemas.ts';
import { type Evidence, EvidenceSchema } from '../evidence/evidence.ts';
import { list, optional, record, union, type UnionSchema, word } from '../records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../records/text.ts';

interface ActionFields {
  /** The consumer's id, such as that of a ticket. */
  readonly id?: RecordId;
  /** The work to do. */
  readonly text: string;
  /** The person or role that does it; not yet known when absent. */
  readonly owner?: string;
  /** The last day on which it is in time, inclusive; not yet known when absent. */
  readonly dueOn?: CalendarDate;
  /** Evidence that it was done. */
  readonly evidence?: readonly Evidence[];
}

/** An action that is not begun. */
export interface OpenAction extends ActionFields {
  /** Not begun. */
  readonly status: 'open';
}

/** An action under way. */
export interface InProgressAction extends ActionFields {
  /** Under way. */
  readonly status: 'in-progress';
}

/** A completed action. */
export interface DoneAction extends ActionFields {
  /** Completed. */
  readonly status: 'done';
  /** The day of its completion. */
  readonly doneOn: CalendarDate;
}

/** An action that is given up. */
export interface CancelledAction extends ActionFields {
  /** Given up. */
  readonly status: 'cancelled';
  /** The reason to give it up. */
  readonly reason: string;
}

/**
 * Work that a person or role does by a day. An action may lack its owner and its day; the check of the area that holds it finds that. Whether
 * it is overdue depends on the day: `actionState`.
 */
export type Action = OpenAction | InProgressAction | DoneAction | CancelledAction;

const fields = {
  id: optional(RecordIdSchema),
  text: TextSchema,
  owner: optional(TextSchema),
  dueOn: optional(CalendarDateSchema),
  evidence: optional(list(EvidenceSchema)),
};

/**
 * Schema of `Action`.
 *
 * @example
 * ```ts
 * import { ActionSchema } from 'isms-kit/core';
 *
 * const action = { status: 'open', text: 'Encrypt every laptop', owner: 'Head of IT', dueOn: '2026-12-31' };
 * ActionSchema.safeParse(action).success; // => true
 * ActionSchema.safeParse({ ...action, status: 'done' }).success; // => false
 * ```
 */
export const ActionSchema: UnionSchema<Action> = union('status', [
  record<OpenAction>({ status: word('open'), ...fields }),
  record<InProgressAction>({ status: word('in-progress'), ...fields }),
  record<DoneAction>({ status: word('done'), ...fields, doneOn: CalendarDateSchema }),
  record<CancelledAction>({ status: word('cancelled'), ...fields, reason: TextSchema }),
]);
