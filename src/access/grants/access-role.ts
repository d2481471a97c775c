import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A bundle of entitlements in a system that is granted as one (A.5.15, A.5.18). */
export interface AccessRole {
  /** The id of the role. */
  readonly id: RecordId;
  /** The system, an asset, in which its own entitlements hold. */
  readonly system: RecordId;
  /** A name for people; the id serves when absent. */
  readonly title?: string;
  /** Its own entitlements, as the system names them, such as `'payment.approve'`; those of included roles come in addition. */
  readonly entitlements: readonly string[];
  /** The roles that it includes, with all that they include; none when absent. */
  readonly includes?: readonly RecordId[];
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `AccessRole`. That roles include each other in a circle is no error of one record; `checkAccess` finds it.
 *
 * @example
 * ```ts
 * import { AccessRoleSchema } from 'isms-kit/access';
 *
 * const role = { id: 'clerk', system: 'erp', entitlements: ['payment.create'], includes: ['reader'] };
 * AccessRoleSchema.safeParse(role).success; // => true
 * AccessRoleSchema.safeParse({ ...role, entitlements: [''] }).success; // => false
 * ```
 */
export const AccessRoleSchema: RecordSchema<AccessRole> = record<AccessRole>({
  id: RecordIdSchema,
  system: referenceTo('asset'),
  title: optional(TextSchema),
  entitlements: list(TextSchema),
  includes: optional(list(referenceTo('access-role'))),
  custom: optional(CustomFieldsSchema),
});
