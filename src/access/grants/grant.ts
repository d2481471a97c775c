import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A role that is granted, with all that it includes. */
export interface GrantedRole {
  /** A role. */
  readonly kind: 'role';
  /** The role. */
  readonly role: RecordId;
}

/** A single entitlement that is granted directly, in the system of the account. */
export interface GrantedEntitlement {
  /** A single entitlement. */
  readonly kind: 'entitlement';
  /** The entitlement, as the system names it. */
  readonly entitlement: string;
}

/** The right that a grant gives. */
export type GrantedRight = GrantedRole | GrantedEntitlement;

/**
 * Why a grant is there: somebody asked for it, everybody of a kind has it by a rule (`birthright`), or an emergency needed it before its approval.
 */
export type GrantSource = 'request' | 'birthright' | 'emergency';

/** A right that an account has for a time (A.5.18, A.8.2). A longer time is another grant, with an approval of its own. */
export interface Grant {
  /** The id of the grant. */
  readonly id: RecordId;
  /** The account that has the right. */
  readonly account: RecordId;
  /** The right. */
  readonly right: GrantedRight;
  /** The person who asked for it; not known when absent. */
  readonly requestedBy?: RecordId;
  /** The person who approved it; not yet approved when absent. A birthright is approved with its rule. */
  readonly approvedBy?: RecordId;
  /** The day of the approval; not known when absent. */
  readonly approvedOn?: CalendarDate;
  /** The person who set it up; not known when absent. */
  readonly recordedBy?: RecordId;
  /** Why the account needs it. */
  readonly reason: string;
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive; without an end when absent. */
  readonly until?: CalendarDate;
  /** The first day without it, where it was taken away; not taken away when absent. */
  readonly revokedOn?: CalendarDate;
  /** Whether it can change the system or the rights of others (A.8.2). */
  readonly privileged: boolean;
  /** Why it is there. */
  readonly source: GrantSource;
  /** The exception that permits the approval by the person who asked or benefits; nothing permits it when absent. */
  readonly selfApprovalException?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `GrantedRight`.
 *
 * @internal
 */
export const GrantedRightSchema: UnionSchema<GrantedRight> = union('kind', [
  record<GrantedRole>({ kind: word('role'), role: referenceTo('access-role') }),
  record<GrantedEntitlement>({ kind: word('entitlement'), entitlement: TextSchema }),
]);

/**
 * Schema of `Grant`. It refuses an end before the start (`grant-ends-before-start`). A grant that is revoked on its first day was never held.
 *
 * @example
 * ```ts
 * import { GrantSchema } from 'isms-kit/access';
 *
 * const grant = {
 *   id: 'GR-1',
 *   account: 'ACC-1',
 *   right: { kind: 'role', role: 'clerk' },
 *   requestedBy: 'ben',
 *   approvedBy: 'cy',
 *   reason: 'Pays the suppliers',
 *   from: '2024-03-01',
 *   privileged: false,
 *   source: 'request',
 * };
 * GrantSchema.safeParse(grant).success; // => true
 * GrantSchema.safeParse({ ...grant, until: '2024-02-29' }).success; // => false
 * ```
 */
export const GrantSchema: RecordSchema<Grant> = record<Grant>(
  {
    id: RecordIdSchema,
    account: referenceTo('account'),
    right: GrantedRightSchema,
    requestedBy: optional(referenceTo('person')),
    approvedBy: optional(referenceTo('person')),
    approvedOn: optional(CalendarDateSchema),
    recordedBy: optional(referenceTo('person')),
    reason: TextSchema,
    from: CalendarDateSchema,
    until: optional(CalendarDateSchema),
    revokedOn: optional(CalendarDateSchema),
    privileged: z.boolean(),
    source: words(['request', 'birthright', 'emergency']),
    selfApprovalException: optional(referenceTo('exception')),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('grant-ends-before-start', {
      of: ['until', 'from'],
      message: 'The grant lasts until {until}, before its first day {from}.',
      when: ({ until, from }) => until < from,
    }),
  ],
);
