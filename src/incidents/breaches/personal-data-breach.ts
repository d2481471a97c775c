import type { Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
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
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type IncidentTime, IncidentTimeSchema } from '../records/incident-time.ts';
import { type BreachNotice, BreachNoticeSchema } from './breach-notice.ts';
import { type BreachPart, BreachPartSchema } from './breach-part.ts';
import { type BreachKind, breachKinds } from './breach-words.ts';

/** A controller with an establishment in the EEA. */
export interface EstablishedInEea {
  /** Established in the EEA. */
  readonly kind: 'established';
  /** The lead supervisory authority of the main establishment (GDPR art. 55 and 56). */
  readonly authority: string;
}

/** A controller without an establishment in the EEA: the authority of every state where affected people live is notified. */
export interface NotEstablishedInEea {
  /** Not established in the EEA; a representative does not change that (EDPB Guidelines 9/2022). */
  readonly kind: 'none';
}

/** The establishment of the organization in the EEA, which decides the authority. */
export type EeaEstablishment = EstablishedInEea | NotEstablishedInEea;

/** The order of an authority to tell the people (GDPR art. 34(4)). */
export interface CommunicationOrder {
  /** The authority. */
  readonly authority: string;
  /** The moment at which the order arrived. */
  readonly receivedAt: Instant;
  /** The moment by which the people are to be told; the order gives none when absent. */
  readonly dueAt?: Instant;
}

/** Somebody else who is to be told, such as an insurer, the police or a CSIRT. */
export interface FurtherRecipient {
  /** The name. */
  readonly name: string;
  /** The reason, such as a contract. */
  readonly reason: string;
  /** The moment by which it is to be told; without a date when absent. */
  readonly dueAt?: Instant;
}

/** A personal data breach (GDPR art. 4(12), 33 and 34), which the register of GDPR art. 33(5) holds even where nobody is notified. */
export interface PersonalDataBreach {
  /** The id of the breach. */
  readonly id: RecordId;
  /** The incident that it belongs to. */
  readonly incident: RecordId;
  /** The person or role that handles it; not yet named when absent. */
  readonly owner?: string;
  /** The kinds of breach. */
  readonly kinds: readonly BreachKind[];
  /** The time at which it happened or began; not yet known when absent. */
  readonly occurred?: IncidentTime;
  /** The moment of the first suspicion; there was none before the awareness when absent. */
  readonly suspectedAt?: Instant;
  /**
   * The moment at which a stranger proved to have the data, or a ransom for them was confirmed, which is awareness at once; neither happened when absent.
   */
  readonly provenAt?: Instant;
  /**
   * The moment of awareness: the organization is reasonably certain that personal data were compromised. The first alert is no awareness; for a
   * breach at a processor it is the moment at which the processor told the controller.
   */
  readonly awareAt: Instant;
  /** The reason for the time between suspicion and awareness; not yet stated when absent. */
  readonly investigationReason?: string;
  /** The parts: one for each role that the organization has, and for each set of data that is judged apart. */
  readonly parts: readonly BreachPart[];
  /** The establishment of the organization; not yet known when absent. */
  readonly establishment?: EeaEstablishment;
  /** The notices that were sent. */
  readonly notices: readonly BreachNotice[];
  /** The orders of authorities to tell the people; none when absent. */
  readonly orders?: readonly CommunicationOrder[];
  /** Others who are to be told; none when absent. */
  readonly furtherRecipients?: readonly FurtherRecipient[];
  /** The facts of the breach; not yet documented when absent. */
  readonly facts?: string;
  /** The effects of the breach; not yet documented when absent. */
  readonly effects?: string;
  /** The remedial action; not yet documented when absent. */
  readonly remedialAction?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const EeaEstablishmentSchema: UnionSchema<EeaEstablishment> = union('kind', [
  record<EstablishedInEea>({ kind: word('established'), authority: TextSchema }),
  record<NotEstablishedInEea>({ kind: word('none') }),
]);

/**
 * Schema of `PersonalDataBreach`. It refuses two parts with one id (`breach-part-repeated`), two answers of a notice about one item
 * (`breach-notice-item-repeated`), and bounds in the wrong order (`time-ends-before-start`, `affected-number-ends-before-start`).
 *
 * @example
 * ```ts
 * import { makePersonalDataBreach } from 'isms-kit/fixtures';
 * import { PersonalDataBreachSchema } from 'isms-kit/incidents';
 *
 * const breach = makePersonalDataBreach();
 * PersonalDataBreachSchema.safeParse(breach).success; // => true
 * PersonalDataBreachSchema.safeParse({ ...breach, parts: [] }).success; // => false
 * ```
 */
export const PersonalDataBreachSchema: RecordSchema<PersonalDataBreach> = record<PersonalDataBreach>(
  {
    id: RecordIdSchema,
    incident: referenceTo('incident'),
    owner: optional(TextSchema),
    kinds: list(words(breachKinds), { min: 1 }),
    occurred: optional(IncidentTimeSchema),
    suspectedAt: optional(InstantSchema),
    provenAt: optional(InstantSchema),
    awareAt: InstantSchema,
    investigationReason: optional(TextSchema),
    parts: list(BreachPartSchema, { min: 1 }),
    establishment: optional(EeaEstablishmentSchema),
    notices: list(BreachNoticeSchema),
    orders: optional(
      list(
        record<CommunicationOrder>({
          authority: TextSchema,
          receivedAt: InstantSchema,
          dueAt: optional(InstantSchema),
        }),
      ),
    ),
    furtherRecipients: optional(
      list(
        record<FurtherRecipient>({
          name: TextSchema,
          reason: TextSchema,
          dueAt: optional(InstantSchema),
        }),
      ),
    ),
    facts: optional(TextSchema),
    effects: optional(TextSchema),
    remedialAction: optional(TextSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('breach-part-repeated', {
      of: ['parts'],
      message: 'The part "{part}" is there twice.',
      each: ({ parts }) => {
        const ids = parts.map(({ id }) => id);
        return [...duplicateIndexes(ids)].map((index) => ({
          path: ['parts', index, 'id'],
          values: { part: ids[index] as string },
        }));
      },
    }),
  ],
);
