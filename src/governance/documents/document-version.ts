import * as z from 'zod';
import type { CalendarDate } from '../../core/calendar/calendar-date.ts';
import { CalendarDateSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, referenceTo, TextSchema } from '../../core/records/text.ts';
import { documentVersionLifecycle, type DocumentVersionState } from './document-version-lifecycle.ts';

/** The weight of the change that a version brings; only a major one restarts the time until the next review. */
export type DocumentChange = 'major' | 'minor' | 'editorial';

/** A state that a version entered. */
export interface DocumentVersionEntry {
  /** The state entered. */
  readonly state: DocumentVersionState;
  /** The day it was entered. */
  readonly enteredOn: CalendarDate;
}

/** The person who approved a version, and the role that gave the right to. The day is that of the state `approved`. */
export interface DocumentApprover {
  /** The person. */
  readonly person: RecordId;
  /** The role that the person held on the day of the approval. */
  readonly role: RecordId;
}

/** A version of a document (7.5.2, 7.5.3 e). */
export interface DocumentVersion {
  /** The name of the version, such as `'1.0'`; unique within the document. */
  readonly version: string;
  /** The weight of its change. */
  readonly change: DocumentChange;
  /** The states that it entered, oldest first. The next version that takes effect supersedes it, be that recorded or not. */
  readonly history: readonly DocumentVersionEntry[];
  /** The person who prepared it. */
  readonly preparedBy?: RecordId;
  /** The person who approved it; not approved by anybody known when absent. */
  readonly approvedBy?: DocumentApprover;
  /** The first day on which it applies; the day of publication when absent. */
  readonly effectiveFrom?: CalendarDate;
  /** The change in a few words. */
  readonly summary?: string;
  /** Whether its audience must acknowledge it; not so when absent. */
  readonly acknowledgement?: boolean;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const DocumentVersionEntrySchema: RecordSchema<DocumentVersionEntry> = record<DocumentVersionEntry>({
  state: words(documentVersionLifecycle.states),
  enteredOn: CalendarDateSchema,
});

const DocumentApproverSchema: RecordSchema<DocumentApprover> = record<DocumentApprover>({
  person: referenceTo('person'),
  role: referenceTo('role'),
});

/**
 * Schema of `DocumentVersion`.
 *
 * @example
 * ```ts
 * import { DocumentVersionSchema } from 'isms-kit/governance';
 *
 * const version = { version: '1.0', change: 'major', history: [{ state: 'draft', enteredOn: '2026-05-04' }] };
 * DocumentVersionSchema.safeParse(version).success; // => true
 * DocumentVersionSchema.safeParse({ ...version, change: 'huge' }).success; // => false
 * ```
 */
export const DocumentVersionSchema: RecordSchema<DocumentVersion> = record<DocumentVersion>({
  version: TextSchema,
  change: words(['major', 'minor', 'editorial']),
  history: list(DocumentVersionEntrySchema),
  preparedBy: optional(referenceTo('person')),
  approvedBy: optional(DocumentApproverSchema),
  effectiveFrom: optional(CalendarDateSchema),
  summary: optional(TextSchema),
  acknowledgement: optional(z.boolean()),
  custom: optional(CustomFieldsSchema),
});
