import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema, TimeZoneSchema } from '../../core/calendar/schemas.ts';
import type { TimeZone } from '../../core/calendar/time-zone.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** The relation of a person to the organization. */
export type PersonKind = 'employee' | 'contractor' | 'temporary' | 'external';

/** A time in which a person is away, such as parental leave. */
export interface Absence {
  /** The first day away. */
  readonly from: CalendarDate;
  /** The last day away, inclusive; not yet known when absent. */
  readonly through?: CalendarDate;
}

/** A person who works for the organization (clause 7, A.6). A mailbox or a group is no person but the contact of a role. */
export interface Person {
  /** The id of the person. */
  readonly id: RecordId;
  /** The name. */
  readonly name: string;
  /** The relation to the organization. */
  readonly kind: PersonKind;
  /** The first day with the organization. */
  readonly startedOn: CalendarDate;
  /** The last day with the organization, inclusive; not known when absent. */
  readonly endedOn?: CalendarDate;
  /** The day on which the end was announced. */
  readonly noticeOn?: CalendarDate;
  /** The person to whom this one reports. */
  readonly manager?: RecordId;
  /** The time zone in which this person works; it decides when a last day is over. */
  readonly zone?: TimeZone;
  /** The times away. */
  readonly absences?: readonly Absence[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const AbsenceSchema: RecordSchema<Absence> = record<Absence>(
  { from: CalendarDateSchema, through: optional(CalendarDateSchema) },
  (refuse) => [
    refuse('absence-ends-before-start', {
      of: ['through', 'from'],
      message: 'The absence lasts through {through}, before it begins on {from}.',
      when: ({ through, from }) => through < from,
    }),
  ],
);

/**
 * Schema of `Person`. It refuses an end before the start (`person-ends-before-start`) and an absence that ends before it begins
 * (`absence-ends-before-start`).
 *
 * @example
 * ```ts
 * import { PersonSchema } from 'isms-kit/governance';
 *
 * const person = { id: 'P-1', name: 'Ada Roe', kind: 'employee', startedOn: '2024-03-01' };
 * PersonSchema.safeParse(person).success; // => true
 * PersonSchema.safeParse({ ...person, endedOn: '2024-02-29' }).success; // => false
 * ```
 */
export const PersonSchema: RecordSchema<Person> = record<Person>(
  {
    id: RecordIdSchema,
    name: TextSchema,
    kind: words(['employee', 'contractor', 'temporary', 'external']),
    startedOn: CalendarDateSchema,
    endedOn: optional(CalendarDateSchema),
    noticeOn: optional(CalendarDateSchema),
    manager: optional(referenceTo('person')),
    zone: optional(TimeZoneSchema),
    absences: optional(list(AbsenceSchema)),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('person-ends-before-start', {
      of: ['endedOn', 'startedOn'],
      message: 'The person left on {endedOn}, before the start on {startedOn}.',
      when: ({ endedOn, startedOn }) => endedOn < startedOn,
    }),
  ],
);
