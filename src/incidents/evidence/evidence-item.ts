import type { Instant } from '../../core/calendar/instant.ts';
import { InstantSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import {
  type FieldSchema,
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
import { type DigestAlgorithm, digestAlgorithms } from './digest-algorithms.ts';

/** The digest of evidence that is data. */
export interface EvidenceDigest {
  /** The algorithm. */
  readonly algorithm: DigestAlgorithm;
  /** The digest in hexadecimal digits, in upper or lower case. */
  readonly value: string;
}

interface CustodyStepFields {
  /** The time of the step. */
  readonly at: Instant;
  /** The purpose; not recorded when absent. */
  readonly purpose?: string;
  /** The person or role that authorized it; not recorded when absent. */
  readonly authorizedBy?: string;
  /** The digests that were computed at this step; none when absent. */
  readonly digests?: readonly EvidenceDigest[];
}

/** The evidence went from one custodian to another, into a store, or out of the custody of the organization. */
export interface CustodyHandover extends CustodyStepFields {
  /** The kind of handover; after `released` the organization has no custody. */
  readonly kind: 'transferred' | 'stored' | 'released';
  /** The custodian who gave it. */
  readonly from: string;
  /** The custodian, or the store, that received it. */
  readonly to: string;
}

/** The evidence was used where it is, which changes no custody. */
export interface CustodyAccess extends CustodyStepFields {
  /** The kind of use. */
  readonly kind: 'accessed' | 'copied';
  /** The person who used it. */
  readonly by: string;
}

/** The evidence was destroyed. */
export interface CustodyDestruction extends CustodyStepFields {
  /** Destroyed. */
  readonly kind: 'destroyed';
  /** The custodian who destroyed it. */
  readonly from: string;
}

/** A step in the custody of evidence, told apart by its kind. */
export type CustodyStep = CustodyHandover | CustodyAccess | CustodyDestruction;

interface EvidenceFields {
  /** The id of the item. */
  readonly id: RecordId;
  /** The incident; none, or not yet known, when absent. */
  readonly incident?: RecordId;
  /** The description. */
  readonly description: string;
  /** The person who collected it, the first custodian. */
  readonly collectedBy: string;
  /** The time of the collection, at which the custody begins. */
  readonly collectedAt: Instant;
  /** The place where it was collected. */
  readonly place: string;
  /** The steps of its custody since the collection, oldest first; empty while its collector has it. */
  readonly custody: readonly CustodyStep[];
  /** The item of which it is a copy; it is no copy when absent. */
  readonly copyOf?: RecordId;
  /** The legal hold that keeps it; none when absent. */
  readonly hold?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** Evidence that is data, such as a log or an image of a disk. */
export interface DataEvidence extends EvidenceFields {
  /** Data. */
  readonly kind: 'data';
  /** The digests at the collection, at least one. */
  readonly digests: readonly EvidenceDigest[];
}

/** Evidence that is a thing, such as a laptop. */
export interface ObjectEvidence extends EvidenceFields {
  /** A thing. */
  readonly kind: 'object';
}

/** An item of evidence of an incident with its chain of custody (A.5.28). */
export type EvidenceItem = DataEvidence | ObjectEvidence;

const algorithms = Object.keys(digestAlgorithms) as readonly DigestAlgorithm[];

const EvidenceDigestSchema: RecordSchema<EvidenceDigest> = record<EvidenceDigest>(
  { algorithm: words(algorithms), value: TextSchema },
  (refuse) => [
    refuse('evidence-digest-unreadable', {
      of: ['value', 'algorithm'],
      message: '"{value}" is not a digest of {algorithm} in hexadecimal digits.',
      when: ({ value, algorithm }) => value.length !== digestAlgorithms[algorithm].digits || !/^[\da-f]+$/i.test(value),
    }),
  ],
);

const step = {
  at: InstantSchema,
  purpose: optional(TextSchema),
  authorizedBy: optional(TextSchema),
  digests: optional(list(EvidenceDigestSchema)),
};

const CustodyStepSchema: UnionSchema<CustodyStep> = union('kind', [
  record<CustodyHandover>({
    kind: words(['transferred', 'stored', 'released']),
    from: TextSchema,
    to: TextSchema,
    ...step,
  }),
  record<CustodyAccess>({ kind: words(['accessed', 'copied']), by: TextSchema, ...step }),
  record<CustodyDestruction>({ kind: word('destroyed'), from: TextSchema, ...step }),
]);

const custody: FieldSchema<readonly CustodyStep[]> = list(CustodyStepSchema);
const fields = {
  id: RecordIdSchema,
  incident: optional(referenceTo('incident')),
  description: TextSchema,
  collectedBy: TextSchema,
  collectedAt: InstantSchema,
  place: TextSchema,
  custody,
  copyOf: optional(referenceTo('evidence-item')),
  hold: optional(referenceTo('legal-hold')),
  custom: optional(CustomFieldsSchema),
};

/**
 * Schema of `EvidenceItem`. It refuses a digest that its algorithm does not make (`evidence-digest-unreadable`). It accepts a chain of custody
 * with gaps; `checkIncidents` finds them.
 *
 * @example
 * ```ts
 * import { EvidenceItemSchema } from 'isms-kit/incidents';
 *
 * const item = {
 *   id: 'EVD-1',
 *   kind: 'object',
 *   description: 'Laptop of the attacked account',
 *   collectedBy: 'ada',
 *   collectedAt: '2026-11-02T11:00:00Z',
 *   place: 'Office Berlin',
 *   custody: [],
 * };
 * EvidenceItemSchema.safeParse(item).success; // => true
 * EvidenceItemSchema.safeParse({ ...item, kind: 'data' }).success; // => false
 * ```
 */
export const EvidenceItemSchema: UnionSchema<EvidenceItem> = union('kind', [
  record<DataEvidence>({ ...fields, kind: word('data'), digests: list(EvidenceDigestSchema, { min: 1 }) }),
  record<ObjectEvidence>({ ...fields, kind: word('object') }),
]);
