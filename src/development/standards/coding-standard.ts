import * as z from 'zod';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type Audience, AudienceSchema } from '../../governance/documents/audience.ts';

/** Whether a version of a standard must be read anew. */
export interface CodingStandardVersion {
  /** The version, as the document names it. */
  readonly version: string;
  /** Whether it changes what developers do; each must then read it. */
  readonly material: boolean;
  /** The change in a few words; not recorded when absent. */
  readonly summary?: string;
}

/**
 * A secure coding standard (A.8.28). Its text, its versions and their days are those of a document under control; who has read it is in the
 * acknowledgements of that document.
 */
export interface CodingStandard {
  /** The id of the standard. */
  readonly id: RecordId;
  /** The title. */
  readonly title: string;
  /** The document under control that holds it. */
  readonly document: RecordId;
  /** The languages and frameworks for which it is; all when absent. */
  readonly languages?: readonly string[];
  /** The people who develop by it, contractors included (A.8.30); not yet known when absent. */
  readonly readers?: Audience;
  /** The versions of the document; one that is not listed is material. */
  readonly versions: readonly CodingStandardVersion[];
  /** The person or role that keeps it; not yet assigned when absent. */
  readonly owner?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const CodingStandardVersionSchema: RecordSchema<CodingStandardVersion> = record<CodingStandardVersion>({
  version: TextSchema,
  material: z.boolean(),
  summary: optional(TextSchema),
});

/**
 * Schema of `CodingStandard`. It refuses a version that is listed twice (`coding-standard-version-duplicate`).
 *
 * @example
 * ```ts
 * import { CodingStandardSchema } from 'isms-kit/development';
 *
 * const first = { version: '1.0', material: true };
 * const standard = { id: 'CS-1', title: 'Secure coding', document: 'DOC-7', versions: [first] };
 * CodingStandardSchema.safeParse(standard).success; // => true
 * CodingStandardSchema.safeParse({ ...standard, versions: [first, first] }).success; // => false
 * ```
 */
export const CodingStandardSchema: RecordSchema<CodingStandard> = record<CodingStandard>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    document: referenceTo('controlled-document'),
    languages: optional(list(TextSchema)),
    readers: optional(AudienceSchema),
    versions: list(CodingStandardVersionSchema),
    owner: optional(TextSchema),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('coding-standard-version-duplicate', {
      of: ['versions'],
      message: 'The version "{version}" is listed above.',
      each: ({ versions }) => {
        const duplicates = duplicateIndexes(versions.map(({ version }) => version));
        return versions.flatMap(({ version }, index) =>
          duplicates.has(index) ? [{ path: ['versions', index, 'version'], values: { version } }] : [],
        );
      },
    }),
  ],
);
