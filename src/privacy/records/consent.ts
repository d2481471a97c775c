import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/**
 * The consent of a person to one purpose (GDPR art. 7). The law knows no day on which it expires. A consent to a text that was replaced stays as proof beside
 * the one that covers the purpose.
 */
export interface Consent {
  /** The id of the consent. */
  readonly id: RecordId;
  /** The person, by a name of the organization's own such as a customer number. */
  readonly person: string;
  /** The activity. */
  readonly activity: RecordId;
  /** The purpose of the activity, by its id. */
  readonly purpose: RecordId;
  /** The version of the text that the person saw. */
  readonly textVersion: string;
  /** How it was given, such as a form. */
  readonly how: string;
  /** The instant at which it was given. */
  readonly givenAt: Instant;
  /** The instant at which it was withdrawn; not withdrawn when absent. */
  readonly withdrawnAt?: Instant;
  /** The instant of the last processing that relies on it; not yet known when absent. */
  readonly lastProcessedAt?: Instant;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Consent`. It refuses a withdrawal before the consent (`consent-withdrawn-before-given`).
 *
 * @example
 * ```ts
 * import { ConsentSchema } from 'isms-kit/privacy';
 *
 * const consent = {
 *   id: 'CON-1',
 *   person: 'customer-17',
 *   activity: 'PRO-1',
 *   purpose: 'newsletter',
 *   textVersion: '2',
 *   how: 'Form on the website, confirmed by mail',
 *   givenAt: '2026-02-01T09:00:00Z',
 * };
 * ConsentSchema.safeParse(consent).success; // => true
 * ConsentSchema.safeParse({ ...consent, withdrawnAt: '2026-01-31T09:00:00Z' }).success; // => false
 * ```
 */
export const ConsentSchema: RecordSchema<Consent> = record<Consent>(
  {
    id: RecordIdSchema,
    person: TextSchema,
    activity: referenceTo('controller-activity'),
    purpose: RecordIdSchema,
    textVersion: TextSchema,
    how: TextSchema,
    givenAt: InstantSchema,
    withdrawnAt: optional(InstantSchema),
    lastProcessedAt: optional(InstantSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('consent-withdrawn-before-given', {
      of: ['withdrawnAt', 'givenAt'],
      message: 'The consent was withdrawn at {withdrawnAt}, before it was given at {givenAt}.',
      when: ({ withdrawnAt, givenAt }) => compareInstants(withdrawnAt, givenAt) < 0,
    }),
  ],
);
