import { compareInstants, type Instant } from '../../core/calendar/instant.ts';
import type { Period } from '../../core/calendar/period.ts';
import { InstantSchema, PeriodSchema } from '../../core/calendar/schemas.ts';
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
import * as z from 'zod';

/** A renewal a fixed time before the end. */
export interface RenewalBefore {
  /** A time before the end. */
  readonly kind: 'before';
  /** The time before `notAfter` from which on the certificate is to be renewed. */
  readonly renewBefore: Period;
}

/** A renewal when a share of the length is left. */
export interface RenewalByShare {
  /** A share of the actual length of the certificate. */
  readonly kind: 'share-left';
  /** The share that is left when the renewal is due, between 0 and 1: 0.25 is after three quarters. */
  readonly shareLeft: number;
}

/** When a certificate is to be renewed. */
export type CertificateRenewal = RenewalBefore | RenewalByShare;

/** A certificate of a public key (A.8.24). */
export interface Certificate {
  /** The id of the certificate. */
  readonly id: RecordId;
  /** The names that it is for, such as `'www.example.com'`. */
  readonly names: readonly string[];
  /** Whether it chains to a root that browsers trust, or to one of the organization. */
  readonly trust: 'public' | 'private';
  /** The key; not recorded when absent. */
  readonly key?: RecordId;
  /** The issuer; not recorded when absent. */
  readonly issuer?: string;
  /** The serial number; not recorded when absent. */
  readonly serial?: string;
  /** The first second of its validity. */
  readonly notBefore: Instant;
  /** The last second of its validity, inclusive. */
  readonly notAfter: Instant;
  /** The instant of the issue; `notBefore` counts when absent. */
  readonly issuedAt?: Instant;
  /** When it is to be renewed; not decided for this certificate when absent. */
  readonly renewal?: CertificateRenewal;
  /** The assets that it is installed on; empty when none. */
  readonly assets: readonly RecordId[];
  /** The person or role who renews it; not yet assigned when absent. */
  readonly owner?: string;
  /** The certificate that took its place; none yet when absent. */
  readonly replacedBy?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const CertificateRenewalSchema: UnionSchema<CertificateRenewal> = union('kind', [
  record<RenewalBefore>({ kind: word('before'), renewBefore: PeriodSchema }),
  record<RenewalByShare>({ kind: word('share-left'), shareLeft: z.number().gt(0).lt(1) }),
]);

/**
 * Schema of `Certificate`. It refuses an end before the start (`certificate-ends-before-start`), and a certificate that takes its own place
 * (`certificate-replaces-itself`).
 *
 * @example
 * ```ts
 * import { CertificateSchema } from 'isms-kit/operations';
 *
 * const certificate = {
 *   id: 'C-1',
 *   names: ['www.example.com'],
 *   trust: 'public',
 *   notBefore: '2026-09-01T00:00:00Z',
 *   notAfter: '2026-11-29T23:59:59Z',
 *   assets: ['A-1'],
 * };
 * CertificateSchema.safeParse(certificate).success; // => true
 * CertificateSchema.safeParse({ ...certificate, notAfter: '2026-08-31T23:59:59Z' }).success; // => false
 * ```
 */
export const CertificateSchema: RecordSchema<Certificate> = record<Certificate>(
  {
    id: RecordIdSchema,
    names: list(TextSchema, { min: 1 }),
    trust: words(['public', 'private']),
    key: optional(referenceTo('key')),
    issuer: optional(TextSchema),
    serial: optional(TextSchema),
    notBefore: InstantSchema,
    notAfter: InstantSchema,
    issuedAt: optional(InstantSchema),
    renewal: optional(CertificateRenewalSchema),
    assets: list(referenceTo('asset')),
    owner: optional(TextSchema),
    replacedBy: optional(referenceTo('certificate')),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('certificate-ends-before-start', {
      of: ['notAfter', 'notBefore'],
      message: 'The certificate ends at {notAfter}, before it begins at {notBefore}.',
      when: ({ notAfter, notBefore }) => compareInstants(notAfter, notBefore) < 0,
    }),
    refuse('certificate-replaces-itself', {
      of: ['replacedBy', 'id'],
      message: 'The certificate is named as its own replacement "{replacedBy}".',
      when: ({ replacedBy, id }) => replacedBy === id,
    }),
  ],
);
