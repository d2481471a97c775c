import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The time in which a person holds a role or stands in for its holder (5.3). */
export interface RoleAssignment {
  /** The id of the assignment. */
  readonly id: RecordId;
  /** The role. */
  readonly role: RecordId;
  /** The person. */
  readonly person: RecordId;
  /** Whether the person holds the role or acts while its holder is away. */
  readonly kind: 'holder' | 'deputy';
  /** The first day. */
  readonly from: CalendarDate;
  /** The last day, inclusive; without an end when absent. */
  readonly through?: CalendarDate;
  /** The person or role that made the assignment. */
  readonly appointedBy?: string;
  /** The day on which it was made. */
  readonly appointedOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RoleAssignment`. It refuses an end before the start (`assignment-ends-before-start`).
 *
 * @example
 * ```ts
 * import { RoleAssignmentSchema } from 'isms-kit/governance';
 *
 * const assignment = { id: 'RA-1', role: 'ciso', person: 'P-1', kind: 'holder', from: '2024-03-01' };
 * RoleAssignmentSchema.safeParse(assignment).success; // => true
 * RoleAssignmentSchema.safeParse({ ...assignment, through: '2024-02-29' }).success; // => false
 * ```
 */
export const RoleAssignmentSchema: RecordSchema<RoleAssignment> = record<RoleAssignment>(
  {
    id: RecordIdSchema,
    role: referenceTo('role'),
    person: referenceTo('person'),
    kind: words(['holder', 'deputy']),
    from: CalendarDateSchema,
    through: optional(CalendarDateSchema),
    appointedBy: optional(TextSchema),
    appointedOn: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('assignment-ends-before-start', {
      of: ['through', 'from'],
      message: 'The assignment lasts through {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);
