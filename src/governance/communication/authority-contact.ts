import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';

/** A contact with an authority (A.5.5) or with a special interest group (A.5.6). */
export interface AuthorityContact {
  /** The id of the contact. */
  readonly id: RecordId;
  /** Whether it is an authority or a special interest group. */
  readonly kind: 'authority' | 'interest-group';
  /** The name of the body. */
  readonly body: string;
  /** The matters for which it is contacted. */
  readonly purpose: string;
  /** The address, number or form by which it is reached; not yet known when absent. */
  readonly reachedBy?: string;
  /** The person or role that keeps the contact. */
  readonly owner?: string;
  /** The plan by which the contact is checked; not yet planned when absent. */
  readonly check?: Cadence;
  /** The day that people set for the next check. */
  readonly nextCheckOn?: CalendarDate;
  /** The checks that the body is still reached this way. */
  readonly checks?: readonly Review[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `AuthorityContact`.
 *
 * @example
 * ```ts
 * import { AuthorityContactSchema } from 'isms-kit/governance';
 *
 * const contact = { id: 'AC-1', kind: 'authority', body: 'Data protection authority', purpose: 'Notify breaches' };
 * AuthorityContactSchema.safeParse(contact).success; // => true
 * AuthorityContactSchema.safeParse({ ...contact, kind: 'friend' }).success; // => false
 * ```
 */
export const AuthorityContactSchema: RecordSchema<AuthorityContact> = record<AuthorityContact>({
  id: RecordIdSchema,
  kind: words(['authority', 'interest-group']),
  body: TextSchema,
  purpose: TextSchema,
  reachedBy: optional(TextSchema),
  owner: optional(TextSchema),
  check: optional(CadenceSchema),
  nextCheckOn: optional(CalendarDateSchema),
  checks: optional(list(ReviewSchema)),
  custom: optional(CustomFieldsSchema),
});
