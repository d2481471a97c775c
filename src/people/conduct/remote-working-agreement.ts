import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** An agreement with a person on work outside the premises (A.6.7). */
export interface RemoteWorkingAgreement {
  /** The id of the agreement. */
  readonly id: RecordId;
  /** The person. */
  readonly person: RecordId;
  /** The places, such as `'home, Lisbon'`; empty when none is agreed yet. */
  readonly places: readonly string[];
  /** The conditions, such as a locked room; empty when none is agreed yet. */
  readonly conditions: readonly string[];
  /** The equipment that the person uses there; not recorded when absent. */
  readonly equipment?: readonly RecordId[];
  /** The day of the agreement; not yet agreed when absent. */
  readonly agreedOn?: CalendarDate;
  /** The last day of the agreement, inclusive; without an end when absent. */
  readonly through?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `RemoteWorkingAgreement`. It refuses an end before the agreement (`remote-working-ends-before-start`).
 *
 * @example
 * ```ts
 * import { RemoteWorkingAgreementSchema } from 'isms-kit/people';
 *
 * const agreement = {
 *   id: 'RW-1',
 *   person: 'ada',
 *   places: ['home, Lisbon'],
 *   conditions: ['Nobody else uses the laptop'],
 *   agreedOn: '2026-01-12',
 * };
 * RemoteWorkingAgreementSchema.safeParse(agreement).success; // => true
 * RemoteWorkingAgreementSchema.safeParse({ ...agreement, through: '2026-01-11' }).success; // => false
 * ```
 */
export const RemoteWorkingAgreementSchema: RecordSchema<RemoteWorkingAgreement> = record<RemoteWorkingAgreement>(
  {
    id: RecordIdSchema,
    person: referenceTo('person'),
    places: list(TextSchema),
    conditions: list(TextSchema),
    equipment: optional(list(referenceTo('asset'))),
    agreedOn: optional(CalendarDateSchema),
    through: optional(CalendarDateSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('remote-working-ends-before-start', {
      of: ['through', 'agreedOn'],
      message: 'The agreement lasts through {through}, before it was made on {agreedOn}.',
      when: ({ through, agreedOn }) => through < agreedOn,
    }),
  ],
);
