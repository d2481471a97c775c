import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** The organization whose ISMS it is (4.1). */
export interface Organization {
  /** The id of the organization. */
  readonly id: RecordId;
  /** The name. */
  readonly name: string;
  /** The jurisdictions whose rules of retention apply, the most specific one first; the rules of all jurisdictions apply when absent. */
  readonly jurisdictions?: readonly string[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Organization`.
 *
 * @example
 * ```ts
 * import { OrganizationSchema } from 'isms-kit/isms';
 *
 * OrganizationSchema.safeParse({ id: 'acme', name: 'Acme GmbH', jurisdictions: ['DE', 'EU'] }).success; // => true
 * OrganizationSchema.safeParse({ id: 'acme', name: '' }).success; // => false
 * ```
 */
export const OrganizationSchema: RecordSchema<Organization> = record<Organization>({
  id: RecordIdSchema,
  name: TextSchema,
  jurisdictions: optional(list(TextSchema)),
  custom: optional(CustomFieldsSchema),
});
