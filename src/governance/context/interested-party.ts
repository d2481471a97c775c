import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, union, type UnionSchema, word } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type Review, ReviewSchema } from '../../core/reviews/review.ts';

/** A requirement that the ISMS addresses. */
export interface AddressedByIsms {
  /** The ISMS addresses it. */
  readonly by: 'isms';
  /** The part of the ISMS that does, such as a policy or a control. */
  readonly how?: string;
}

/** A requirement that the ISMS does not address. */
export interface AddressedByNone {
  /** The ISMS does not address it. */
  readonly by: 'none';
  /** The reason; not yet given when absent. */
  readonly reason?: string;
}

/** The answer to the question which requirements the ISMS addresses (4.2 c). */
export type PartyRequirementAddressed = AddressedByIsms | AddressedByNone;

/** A need or expectation of an interested party (4.2 b). */
export interface PartyRequirement {
  /** The need or expectation in a sentence. */
  readonly text: string;
  /** The place where it is written, such as a law or a contract. */
  readonly source?: string;
  /** Whether the ISMS addresses it; not yet answered when absent. */
  readonly addressed?: PartyRequirementAddressed;
  /** Whether it is about climate change (Amd 1:2024); not so when absent. */
  readonly climate?: boolean;
}

/** A party that the ISMS concerns, with its requirements (4.2). */
export interface InterestedParty {
  /** The id of the party. */
  readonly id: RecordId;
  /** The name, such as `'Customers'`. */
  readonly name: string;
  /** The organization's own heading for it, such as `'authority'`. */
  readonly category?: string;
  /** Its needs and expectations; empty until they are known. */
  readonly requirements: readonly PartyRequirement[];
  /** The person or role that watches it. */
  readonly owner?: string;
  /** The plan of its reviews; not yet planned when absent. */
  readonly review?: Cadence;
  /** The day that people set for the next review. */
  readonly nextReviewOn?: CalendarDate;
  /** The reviews held. */
  readonly reviews?: readonly Review[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const PartyRequirementAddressedSchema: UnionSchema<PartyRequirementAddressed> = union('by', [
  record<AddressedByIsms>({ by: word('isms'), how: optional(TextSchema) }),
  record<AddressedByNone>({ by: word('none'), reason: optional(TextSchema) }),
]);

const PartyRequirementSchema: RecordSchema<PartyRequirement> = record<PartyRequirement>({
  text: TextSchema,
  source: optional(TextSchema),
  addressed: optional(PartyRequirementAddressedSchema),
  climate: optional(z.boolean()),
});

/**
 * Schema of `InterestedParty`.
 *
 * @example
 * ```ts
 * import { InterestedPartySchema } from 'isms-kit/governance';
 *
 * const requirements = [{ text: 'Keep our data confidential', addressed: { by: 'isms', how: 'Access control policy' } }];
 * InterestedPartySchema.safeParse({ id: 'IP-1', name: 'Customers', requirements }).success; // => true
 * InterestedPartySchema.safeParse({ id: 'IP-1', name: 'Customers' }).success; // => false
 * ```
 */
export const InterestedPartySchema: RecordSchema<InterestedParty> = record<InterestedParty>({
  id: RecordIdSchema,
  name: TextSchema,
  category: optional(TextSchema),
  requirements: list(PartyRequirementSchema),
  owner: optional(TextSchema),
  review: optional(CadenceSchema),
  nextReviewOn: optional(CalendarDateSchema),
  reviews: optional(list(ReviewSchema)),
  custom: optional(CustomFieldsSchema),
});
