import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The decision of the organization on a notice. */
export interface ObjectionDecision {
  /** The decision. */
  readonly choice: 'accepted' | 'objected';
  /** The person or role that decided. */
  readonly by: string;
  /** The day of the decision; that of the objection, on which it reached the processor. */
  readonly on: CalendarDate;
  /** The reason; not yet stated when absent. */
  readonly reason?: string;
}

/** The notice of a processor that it will add, replace or drop a sub-processor (GDPR art. 28(2)). */
export interface SubprocessorNotice {
  /** The id of the notice. */
  readonly id: RecordId;
  /** The service whose processor gives the notice. */
  readonly service: RecordId;
  /** The name of the sub-processor. */
  readonly subprocessor: string;
  /** The sub-processor in the register of suppliers; not yet in the register when absent. */
  readonly supplier?: RecordId;
  /** The change. */
  readonly change: 'added' | 'replaced' | 'removed';
  /** The day on which the notice arrived. */
  readonly receivedOn: CalendarDate;
  /** The first day of the change; not yet known when absent. */
  readonly effectiveOn?: CalendarDate;
  /** The last day to object, inclusive, as the notice states it; that of the agreement decides when absent. */
  readonly objectBy?: CalendarDate;
  /** The decision; not yet decided when absent. */
  readonly decision?: ObjectionDecision;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `SubprocessorNotice`. It refuses a last day to object (`objection-ends-before-notice`) and a decision
 * (`objection-decided-before-notice`) before the notice arrived.
 *
 * @example
 * ```ts
 * import { SubprocessorNoticeSchema } from 'isms-kit/suppliers';
 *
 * const notice = { id: 'SPN-1', service: 'SRV-1', subprocessor: 'Mail Inc.', change: 'added', receivedOn: '2026-11-02' };
 * SubprocessorNoticeSchema.safeParse(notice).success; // => true
 * SubprocessorNoticeSchema.safeParse({ ...notice, objectBy: '2026-11-01' }).success; // => false
 * ```
 */
export const SubprocessorNoticeSchema: RecordSchema<SubprocessorNotice> = record<SubprocessorNotice>(
  {
    id: RecordIdSchema,
    service: referenceTo('supplier-service'),
    subprocessor: TextSchema,
    supplier: optional(referenceTo('supplier')),
    change: words(['added', 'replaced', 'removed']),
    receivedOn: CalendarDateSchema,
    effectiveOn: optional(CalendarDateSchema),
    objectBy: optional(CalendarDateSchema),
    decision: optional(
      record<ObjectionDecision>({
        choice: words(['accepted', 'objected']),
        by: TextSchema,
        on: CalendarDateSchema,
        reason: optional(TextSchema),
      }),
    ),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('objection-ends-before-notice', {
      of: ['objectBy', 'receivedOn'],
      message: 'The last day to object is {objectBy}, before the notice arrived on {receivedOn}.',
      when: ({ objectBy, receivedOn }) => objectBy < receivedOn,
    }),
    refuse('objection-decided-before-notice', {
      of: ['decision', 'receivedOn'],
      message: 'The decision is of {on}, before the notice arrived on {receivedOn}.',
      each: ({ decision, receivedOn }) => {
        if (decision === undefined || decision.on >= receivedOn) return [];
        return [{ path: ['decision', 'on'], values: { on: decision.on, receivedOn } }];
      },
    }),
  ],
);
