import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A number by which others know a supplier. */
export interface SupplierIdentifier {
  /** The register that gives the number; `lei` is that of ISO 17442. */
  readonly scheme: 'lei' | 'company-register' | 'vat' | 'duns' | 'other';
  /** The number, as the register writes it. */
  readonly value: string;
}

/** A supplier, the provider of services (A.5.19). Its services are records of their own, which name it. */
export interface Supplier {
  /** The id of the supplier. */
  readonly id: RecordId;
  /** The name of the company or person. */
  readonly name: string;
  /** The numbers by which others know it; not yet known when absent. */
  readonly identifiers?: readonly SupplierIdentifier[];
  /** The supplier that owns it; without a parent company, or not yet known, when absent. */
  readonly parent?: RecordId;
  /** The country of its seat by its code in ISO 3166-1; not yet known when absent. */
  readonly country?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

const SupplierIdentifierSchema: RecordSchema<SupplierIdentifier> = record<SupplierIdentifier>({
  scheme: words(['lei', 'company-register', 'vat', 'duns', 'other']),
  value: TextSchema,
});

/**
 * Schema of `Supplier`. It accepts numbers and codes of countries as they were entered; `checkSuppliers` finds the wrong ones.
 *
 * @example
 * ```ts
 * import { SupplierSchema } from 'isms-kit/suppliers';
 *
 * SupplierSchema.safeParse({ id: 'SUP-1', name: 'Cloud GmbH', country: 'DE' }).success; // => true
 * SupplierSchema.safeParse({ id: 'SUP-1', name: '' }).success; // => false
 * ```
 */
export const SupplierSchema: RecordSchema<Supplier> = record<Supplier>({
  id: RecordIdSchema,
  name: TextSchema,
  identifiers: optional(list(SupplierIdentifierSchema)),
  parent: optional(referenceTo('supplier')),
  country: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
});
