import type { Period } from '../../core/calendar/period.ts';
import { CalendarDateSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
import type { HistoryEntry } from '../../core/lifecycle/check-history.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import * as z from 'zod';
import { keyLifecycle, type KeyState } from './key-lifecycle.ts';
import type { KeyPurpose } from './published-limits.ts';

/** A state that a key entered. */
export interface KeyEntry extends HistoryEntry {
  /** The state entered. */
  readonly state: KeyState;
}

/** How long a key serves. */
export interface KeyRotation {
  /** The time from the activation on in which the key protects data: encrypts or signs. */
  readonly originator: Period;
  /** The time after that in which the key processes data that it protected; not limited when absent. */
  readonly recipient?: Period;
}

/** A cryptographic key, never its value (A.8.24). */
export interface Key {
  /** The id of the key. */
  readonly id: RecordId;
  /** The purpose. */
  readonly purpose: KeyPurpose;
  /** The name of the algorithm, as in `cryptographicAlgorithms`; another name is unknown. */
  readonly algorithm: string;
  /** The length in bits; not recorded when absent. */
  readonly keyBits?: number;
  /** The person or role who keeps the key; not yet assigned when absent. */
  readonly custodian?: string;
  /** Where the key is kept, such as a hardware module; not recorded when absent. */
  readonly storage?: string;
  /** How long the key serves; not yet decided when absent. */
  readonly rotation?: KeyRotation;
  /** The key that took its place; none yet when absent. */
  readonly replacedBy?: RecordId;
  /** The states that it entered, oldest first; empty when none is recorded. Its activation is the first `active`. */
  readonly history: readonly KeyEntry[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const purposes = [
  'data-encryption',
  'key-wrapping',
  'signing',
  'authentication',
  'message-authentication',
  'key-agreement',
  'master',
  'other',
] as const satisfies readonly KeyPurpose[];

const KeyEntrySchema: RecordSchema<KeyEntry> = record<KeyEntry>({
  state: words(keyLifecycle.states),
  enteredOn: CalendarDateSchema,
});

const KeyRotationSchema: RecordSchema<KeyRotation> = record<KeyRotation>({
  originator: PeriodSchema,
  recipient: optional(PeriodSchema),
});

/**
 * Schema of `Key`. It refuses a key that takes its own place (`key-replaces-itself`).
 *
 * @example
 * ```ts
 * import { KeySchema } from 'isms-kit/operations';
 *
 * const key = {
 *   id: 'K-1',
 *   purpose: 'data-encryption',
 *   algorithm: 'aes',
 *   keyBits: 256,
 *   rotation: { originator: 'P1Y', recipient: 'P3Y' },
 *   history: [{ state: 'active', enteredOn: '2026-01-12' }],
 * };
 * KeySchema.safeParse(key).success; // => true
 * KeySchema.safeParse({ ...key, replacedBy: 'K-1' }).success; // => false
 * ```
 */
export const KeySchema: RecordSchema<Key> = record<Key>(
  {
    id: RecordIdSchema,
    purpose: words(purposes),
    algorithm: TextSchema,
    keyBits: optional(z.int().min(1)),
    custodian: optional(TextSchema),
    storage: optional(TextSchema),
    rotation: optional(KeyRotationSchema),
    replacedBy: optional(referenceTo('key')),
    history: list(KeyEntrySchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('key-replaces-itself', {
      of: ['replacedBy', 'id'],
      message: 'The key is named as its own replacement "{replacedBy}".',
      when: ({ replacedBy, id }) => replacedBy === id,
    }),
  ],
);
