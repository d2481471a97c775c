import * as z from 'zod';
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
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import {
  type MediumKind,
  mediumKinds,
  type SanitizationLevel,
  type SanitizationTechnique,
  sanitizationTechniques,
} from './media.ts';

/** A whole asset of the register. */
export interface DisposedAsset {
  /** An asset. */
  readonly kind: 'asset';
  /** The asset. */
  readonly asset: RecordId;
}

/** A single medium, such as a disk that was replaced. */
export interface DisposedMedium {
  /** A medium. */
  readonly kind: 'medium';
  /** The medium in words. */
  readonly description: string;
  /** The asset from which it came; not known, or none, when absent. */
  readonly asset?: RecordId;
  /** The id of the level of what was on it; that of the asset when absent. */
  readonly level?: RecordId;
}

/** The item that is disposed of or sanitized. */
export type DisposedItem = DisposedAsset | DisposedMedium;

/** Sanitization by a technique. */
export interface TechnicalSanitization {
  /** The level that was aimed at. */
  readonly method: SanitizationLevel;
  /** The technique; not recorded when absent. */
  readonly technique?: SanitizationTechnique;
}

/** Sanitization by destroying the keys. It is a purge only where all three facts are known to be good. */
export interface CryptographicErasure {
  /** The keys were destroyed. */
  readonly method: 'crypto-erase';
  /** Whether everything was encrypted from the first write on; not known when absent. */
  readonly encryptedFromFirstWrite?: boolean;
  /** Whether the algorithm is strong; not known when absent. */
  readonly strongAlgorithm?: boolean;
  /** Whether every copy of the key is gone, copies in escrow included; not known when absent. */
  readonly allKeysDestroyed?: boolean;
}

/** The way in which an item is sanitized. */
export type Sanitization = TechnicalSanitization | CryptographicErasure;

/** The place to which an item goes after its sanitization. */
export interface DisposalDestination {
  /** Whether the item leaves the control of the organization. */
  readonly leaves: boolean;
  /** Whether anybody uses the item again. */
  readonly reused: boolean;
  /** The recipient, such as a recycler; not recorded, or none, when absent. */
  readonly recipient?: string;
}

/** The tool that did it. */
export interface DisposalTool {
  /** The name. */
  readonly name: string;
  /** The version; not recorded when absent. */
  readonly version?: string;
}

/** The check that nothing is left. */
export interface DisposalVerification {
  /** The person who verified it; not recorded when absent. */
  readonly by?: RecordId;
  /** The day. */
  readonly on: CalendarDate;
  /** Whether nothing was left. */
  readonly passed: boolean;
}

/** The sanitization or disposal of an asset or of a medium (A.7.14, A.8.10). An item that is used again inside stays in its register. */
export interface AssetDisposal {
  /** The id of the disposal. */
  readonly id: RecordId;
  /** The item. */
  readonly item: DisposedItem;
  /** The serial number; not recorded when absent. */
  readonly serialNumber?: string;
  /** The kind of medium. */
  readonly medium: MediumKind;
  /** The way in which it was sanitized; it was not when absent. */
  readonly sanitization?: Sanitization;
  /** The day of the disposal. */
  readonly on: CalendarDate;
  /** The person or organization that did it; not recorded when absent. */
  readonly by?: string;
  /** The person who witnessed it; nobody, or not recorded, when absent. */
  readonly witness?: RecordId;
  /** The tool; not recorded when absent. */
  readonly tool?: DisposalTool;
  /** The verification; not verified when absent. */
  readonly verification?: DisposalVerification;
  /** Where the certificate is found; there is none when absent. */
  readonly certificate?: string;
  /** The destination; not known when absent. */
  readonly destination?: DisposalDestination;
  /** The records of the retention schedule whose last copy was on the item; none is known when absent. */
  readonly lastCopiesOf?: readonly RecordId[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const DisposedItemSchema: UnionSchema<DisposedItem> = union('kind', [
  record<DisposedAsset>({ kind: word('asset'), asset: referenceTo('asset') }),
  record<DisposedMedium>({
    kind: word('medium'),
    description: TextSchema,
    asset: optional(referenceTo('asset')),
    level: optional(RecordIdSchema),
  }),
]);

const SanitizationSchema: UnionSchema<Sanitization> = union('method', [
  record<TechnicalSanitization>({
    method: words(['clear', 'purge', 'destroy']),
    technique: optional(words(sanitizationTechniques)),
  }),
  record<CryptographicErasure>({
    method: word('crypto-erase'),
    encryptedFromFirstWrite: optional(z.boolean()),
    strongAlgorithm: optional(z.boolean()),
    allKeysDestroyed: optional(z.boolean()),
  }),
]);

/**
 * Schema of `AssetDisposal`. It refuses a verification before the disposal (`disposal-verified-before`).
 *
 * @example
 * ```ts
 * import { AssetDisposalSchema } from 'isms-kit/assets';
 *
 * const disposal = {
 *   id: 'AD-1',
 *   item: { kind: 'asset', asset: 'NB-17' },
 *   medium: 'flash',
 *   sanitization: { method: 'purge', technique: 'built-in-erase' },
 *   on: '2026-05-04',
 *   destination: { leaves: true, reused: true, recipient: 'Recycler' },
 * };
 * AssetDisposalSchema.safeParse(disposal).success; // => true
 * AssetDisposalSchema.safeParse({ ...disposal, medium: 'clay' }).success; // => false
 * ```
 */
export const AssetDisposalSchema: RecordSchema<AssetDisposal> = record<AssetDisposal>(
  {
    id: RecordIdSchema,
    item: DisposedItemSchema,
    serialNumber: optional(TextSchema),
    medium: words(mediumKinds),
    sanitization: optional(SanitizationSchema),
    on: CalendarDateSchema,
    by: optional(TextSchema),
    witness: optional(referenceTo('person')),
    tool: optional(record<DisposalTool>({ name: TextSchema, version: optional(TextSchema) })),
    verification: optional(
      record<DisposalVerification>({
        by: optional(referenceTo('person')),
        on: CalendarDateSchema,
        passed: z.boolean(),
      }),
    ),
    certificate: optional(TextSchema),
    destination: optional(
      record<DisposalDestination>({ leaves: z.boolean(), reused: z.boolean(), recipient: optional(TextSchema) }),
    ),
    lastCopiesOf: optional(list(referenceTo('retention-record'))),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('disposal-verified-before', {
      of: ['verification', 'on'],
      message: 'The disposal was verified on {verifiedOn}, before it was done on {on}.',
      each: ({ verification, on }) =>
        verification === undefined || verification.on >= on
          ? []
          : [{ path: ['verification', 'on'], values: { verifiedOn: verification.on, on } }],
    }),
  ],
);
