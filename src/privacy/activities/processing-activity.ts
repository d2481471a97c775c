import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';

/** A person or organization that a record of processing names, with the way to reach it. */
export interface ContactDetails {
  /** The name. */
  readonly name: string;
  /** The way to reach it, such as an address. */
  readonly contact: string;
}

/** The fields that both records of processing have. */
export interface ProcessingActivity {
  /** The id of the activity. */
  readonly id: RecordId;
  /** The name of the activity. */
  readonly name: string;
  /** The person or role that answers for it; not yet named when absent. */
  readonly owner?: string;
  /** The first day of the processing; under way, since a day that is not known, when absent. */
  readonly startsOn?: CalendarDate;
  /** The last day of the processing; without an end when absent. */
  readonly endsOn?: CalendarDate;
  /** The representative in the Union; null where none is needed, not yet known when absent. */
  readonly representative?: ContactDetails | null;
  /** The data protection officer; null where there is none, not yet known when absent. */
  readonly dataProtectionOfficer?: ContactDetails | null;
  /** The transfers to third countries: empty where there are none, not yet stated when absent. */
  readonly transfers?: readonly RecordId[];
  /** The measures of security, such as controls or a document: not yet stated when absent. */
  readonly security?: readonly string[];
  /** The assets in which the data is processed; not yet known when absent. */
  readonly systems?: readonly RecordId[];
  /** The services of suppliers that process the data; not yet known when absent. */
  readonly services?: readonly RecordId[];
  /** The plan of the reviews; none is planned when absent. */
  readonly review?: Cadence;
  /** The reviews held; none when absent. */
  readonly reviews?: readonly Review[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * The schema of contact details.
 *
 * @internal
 */
export const ContactDetailsSchema: RecordSchema<ContactDetails> = record<ContactDetails>({
  name: TextSchema,
  contact: TextSchema,
});

/**
 * The schemas of the fields that both records have.
 *
 * @internal
 */
export const activityFields = {
  id: RecordIdSchema,
  name: TextSchema,
  owner: optional(TextSchema),
  startsOn: optional(CalendarDateSchema),
  endsOn: optional(CalendarDateSchema),
  representative: optional(ContactDetailsSchema.nullable()),
  dataProtectionOfficer: optional(ContactDetailsSchema.nullable()),
  transfers: optional(list(referenceTo('transfer'))),
  security: optional(list(TextSchema, { min: 1 })),
  systems: optional(list(referenceTo('asset'))),
  services: optional(list(referenceTo('supplier-service'))),
  review: optional(CadenceSchema),
  reviews: optional(list(ReviewSchema)),
  custom: optional(CustomFieldsSchema),
};
