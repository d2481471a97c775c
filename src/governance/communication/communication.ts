import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  list,
  optional,
  record,
  type RecordSchema,
  union,
  type UnionSchema,
  word,
  words,
} from '../../core/records/record.ts';
import { RequirementIdSchema } from '../../core/records/standard-ids.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import type { RequirementId } from '../../standard/requirement-id.ts';

/** A communication that comes again and again. */
export interface RegularTiming {
  /** It comes at planned intervals. */
  readonly kind: 'cadence';
  /** The plan. */
  readonly cadence: Cadence;
}

/** A communication that an event brings about. */
export interface EventTiming {
  /** An event brings it about. */
  readonly kind: 'event';
  /** The event, such as `'a new version of the policy'`. */
  readonly event: string;
}

/** When to communicate (7.4 b). */
export type CommunicationTiming = RegularTiming | EventTiming;

/** Those with whom the organization communicates (7.4 c). */
export interface CommunicationPartner {
  /** Whether they belong to the organization. */
  readonly kind: 'internal' | 'external';
  /** Their name, such as `'all staff'` or the id of an interested party. */
  readonly name: string;
}

/** A row of the communication plan (7.4). */
export interface Communication {
  /** The id of the row. */
  readonly id: RecordId;
  /** The subject (7.4 a). */
  readonly what: string;
  /** The requirements that it serves, such as `5.2.f` for making the policy known; empty where it serves none in particular. */
  readonly requirements: readonly RequirementId[];
  /** The timing; not yet known when absent. */
  readonly when?: CommunicationTiming;
  /** The partners; empty until they are known. */
  readonly with: readonly CommunicationPartner[];
  /** The method (7.4 d), such as a channel; not yet known when absent. */
  readonly how?: string;
  /** The person or role that communicates. */
  readonly by?: string;
  /** The days on which it took place. */
  readonly heldOn?: readonly CalendarDate[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const CommunicationTimingSchema: UnionSchema<CommunicationTiming> = union('kind', [
  record<RegularTiming>({ kind: word('cadence'), cadence: CadenceSchema }),
  record<EventTiming>({ kind: word('event'), event: TextSchema }),
]);

const CommunicationPartnerSchema: RecordSchema<CommunicationPartner> = record<CommunicationPartner>({
  kind: words(['internal', 'external']),
  name: TextSchema,
});

/**
 * Schema of `Communication`.
 *
 * @example
 * ```ts
 * import { CommunicationSchema } from 'isms-kit/governance';
 *
 * const communication = {
 *   id: 'COM-1',
 *   what: 'Information security policy',
 *   requirements: ['5.2.f'],
 *   when: { kind: 'event', event: 'a new version' },
 *   with: [{ kind: 'internal', name: 'all staff' }],
 *   how: 'Message with a link, and a question at the next meeting',
 * };
 * CommunicationSchema.safeParse(communication).success; // => true
 * CommunicationSchema.safeParse({ ...communication, when: 'yearly' }).success; // => false
 * ```
 */
export const CommunicationSchema: RecordSchema<Communication> = record<Communication>({
  id: RecordIdSchema,
  what: TextSchema,
  requirements: list(RequirementIdSchema),
  when: optional(CommunicationTimingSchema),
  with: list(CommunicationPartnerSchema),
  how: optional(TextSchema),
  by: optional(TextSchema),
  heldOn: optional(list(CalendarDateSchema)),
  custom: optional(CustomFieldsSchema),
});
