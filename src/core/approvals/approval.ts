import type { CalendarDate } from '../calendar/calendar-date.ts';
import { CalendarDateSchema } from '../calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../records/custom-fields.ts';
import {
  type FieldSchema,
  list,
  optional,
  type OptionalField,
  record,
  type RecordRule,
  type RecordSchema,
  type Refuse,
} from '../records/record.ts';
import { type RecordId, RecordIdSchema } from '../records/text.ts';
import { type Digest, DigestSchema } from './digest.ts';
import { lastSignedOn } from './missing-signatures.ts';
import { type Signature, SignatureSchema } from './signature.ts';

/**
 * The approval of a record as documented information (7.5.2 c). It keeps a snapshot of the approved content, so that `approvalState` sees a
 * later change.
 */
export interface Approval<Snapshot extends object = CustomFields> {
  /** The id of the approval. */
  readonly id: RecordId;
  /** The signatures, at least one. */
  readonly signatures: readonly Signature[];
  /** The last day on which it holds, inclusive; it holds until the record changes when absent. */
  readonly expiresOn?: CalendarDate;
  /** The approved content. */
  readonly snapshot: Snapshot;
  /** The digest of `snapshot`, by `digestOf`. */
  readonly digest: Digest;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * The fields of an approval, for the schema of an approval with a snapshot of its own.
 *
 * @internal
 */
export interface ApprovalFields<Snapshot> {
  readonly id: FieldSchema<RecordId>;
  readonly signatures: FieldSchema<readonly Signature[]>;
  readonly expiresOn: OptionalField<CalendarDate>;
  readonly snapshot: FieldSchema<Snapshot>;
  readonly digest: FieldSchema<Digest>;
  readonly custom: OptionalField<CustomFields>;
}

/**
 * Makes the fields of the schema of an approval: `record<RiskAcceptance>({ ...approvalFields(snapshot), risk: … }, approvalRules)`.
 *
 * @internal
 */
export function approvalFields<Snapshot>(snapshot: FieldSchema<Snapshot>): ApprovalFields<Snapshot> {
  return {
    id: RecordIdSchema,
    signatures: list(SignatureSchema, { min: 1 }),
    expiresOn: optional(CalendarDateSchema),
    snapshot,
    digest: DigestSchema,
    custom: optional(CustomFieldsSchema),
  };
}

/**
 * The rules of every approval: it does not end before its last signature (`expires-before-approval`).
 *
 * @internal
 */
export function approvalRules(refuse: Refuse<Pick<Approval, 'expiresOn' | 'signatures'>>): readonly RecordRule[] {
  return [
    refuse('expires-before-approval', {
      of: ['expiresOn', 'signatures'],
      message: 'The approval expires on {expiresOn}, before it was given on {approvedOn}.',
      each: ({ expiresOn, signatures }) => {
        const approvedOn = lastSignedOn(signatures);
        return expiresOn === undefined || approvedOn === undefined || expiresOn >= approvedOn
          ? []
          : [{ path: ['expiresOn'], values: { expiresOn, approvedOn } }];
      },
    }),
  ];
}

/**
 * Schema of `Approval` with any object of plain JSON as snapshot. It refuses an approval that expires before its last signature
 * (`expires-before-approval`). Whether the digest is that of the snapshot, `digestOf(approval.snapshot)` says.
 *
 * @example
 * ```ts
 * import { ApprovalSchema, approveSnapshot } from 'isms-kit/core';
 *
 * const approval = approveSnapshot(
 *   { title: 'Access control policy', version: '2' },
 *   { id: 'AP-1', signatures: [{ by: 'A. Roe', role: 'CISO', on: '2026-03-02' }], expiresOn: '2027-03-01' },
 * );
 * ApprovalSchema.safeParse(approval).success; // => true
 * ApprovalSchema.safeParse({ ...approval, signatures: [] }).success; // => false
 * ```
 */
export const ApprovalSchema: RecordSchema<Approval> = record<Approval>(
  approvalFields(CustomFieldsSchema),
  approvalRules,
);
