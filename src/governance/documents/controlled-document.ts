import { type Reference, ReferenceSchema } from '../../clauses/references/reference.ts';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Cadence, CadenceSchema } from '../../core/reviews/cadence.ts';
import { type DocumentedInformationId, documentedInformationIds } from '../../standard/documented-information-ids.ts';
import { type Audience, AudienceSchema } from './audience.ts';
import { type DocumentKind, documentKinds } from './document-kinds.ts';
import { type DocumentVersion, DocumentVersionSchema } from './document-version.ts';

/** The outcome of a review: the version stays as it is, is to be revised, or is to be withdrawn. */
export type DocumentReviewOutcome = 'kept' | 'revised' | 'withdrawn';

/** A review of a document that was held (7.5.2 c, A.5.1). */
export interface DocumentReview {
  /** The day it was held. */
  readonly on: CalendarDate;
  /** The person or role that held it. */
  readonly by?: string;
  /** The version reviewed; the one in force when absent. */
  readonly version?: string;
  /** The outcome; only `kept` restarts the time until the next review, a revision does so by the major version that follows. */
  readonly outcome: DocumentReviewOutcome;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/** The origin of a document that somebody else publishes, such as a standard or a contract (7.5.3). */
export interface ExternalOrigin {
  /** The publisher; not yet identified when absent. */
  readonly publisher?: string;
  /** The edition in use; not yet identified when absent. */
  readonly edition?: string;
}

/** A document under control: a policy, a procedure, a register, a document of external origin (7.5, 5.2, A.5.1). */
export interface ControlledDocument {
  /** The id of the document. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The kind of document. */
  readonly kind: DocumentKind;
  /** The person or role that keeps it; not yet assigned when absent. */
  readonly owner?: string;
  /** The document from which it derives its authority; on top of the hierarchy when absent. */
  readonly parent?: RecordId;
  /** The people for whom it is meant; not yet known when absent. */
  readonly audience?: Audience;
  /** The level of classification, in the organization's own words. */
  readonly classification?: string;
  /** The requirements and articles that it cites; not yet known when absent. */
  readonly references?: readonly Reference[];
  /** The kinds of documented information that it provides; none when absent. */
  readonly provides?: readonly DocumentedInformationId[];
  /** The plan of its reviews; not yet planned when absent. */
  readonly review?: Cadence;
  /** The day that people set for the next review. */
  readonly nextReviewOn?: CalendarDate;
  /** The day of the last significant change of its subject, which brings the review of a plan with `onChange` forward. */
  readonly changedOn?: CalendarDate;
  /** The versions, in any order; empty when none is known. */
  readonly versions: readonly DocumentVersion[];
  /** The reviews held, in any order; none when absent. */
  readonly reviews?: readonly DocumentReview[];
  /** The origin of an external document. */
  readonly external?: ExternalOrigin;
  /** The first day on which the document no longer applies. */
  readonly retiredOn?: CalendarDate;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const DocumentReviewSchema: RecordSchema<DocumentReview> = record<DocumentReview>({
  on: CalendarDateSchema,
  by: optional(TextSchema),
  version: optional(TextSchema),
  outcome: words(['kept', 'revised', 'withdrawn']),
  custom: optional(CustomFieldsSchema),
});

const ExternalOriginSchema: RecordSchema<ExternalOrigin> = record<ExternalOrigin>({
  publisher: optional(TextSchema),
  edition: optional(TextSchema),
});

/**
 * Schema of `ControlledDocument`. Its documents go into `assessCoverage` and `checkDocumentedInformation` as they are.
 *
 * @example
 * ```ts
 * import { ControlledDocumentSchema } from 'isms-kit/governance';
 *
 * const document = { id: 'POL-1', title: 'Information security policy', kind: 'policy', versions: [] };
 * ControlledDocumentSchema.safeParse(document).success; // => true
 * ControlledDocumentSchema.safeParse({ ...document, kind: 'poster' }).success; // => false
 * ```
 */
export const ControlledDocumentSchema: RecordSchema<ControlledDocument> = record<ControlledDocument>({
  id: RecordIdSchema,
  title: TextSchema,
  kind: words(documentKinds),
  owner: optional(TextSchema),
  parent: optional(referenceTo('controlled-document')),
  audience: optional(AudienceSchema),
  classification: optional(TextSchema),
  references: optional(list(ReferenceSchema)),
  provides: optional(list(words(documentedInformationIds, 'a kind of documented information'))),
  review: optional(CadenceSchema),
  nextReviewOn: optional(CalendarDateSchema),
  changedOn: optional(CalendarDateSchema),
  versions: list(DocumentVersionSchema),
  reviews: optional(list(DocumentReviewSchema)),
  external: optional(ExternalOriginSchema),
  retiredOn: optional(CalendarDateSchema),
  custom: optional(CustomFieldsSchema),
});
