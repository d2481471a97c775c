import * as z from 'zod';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema } from '../../core/records/record.ts';
import { RequirementIdSchema } from '../../core/records/standard-ids.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import type { RequirementId } from '../../standard/requirement-id.ts';

/** A role with its responsibilities and authorities (5.3, A.5.2). */
export interface Role {
  /** The id of the role. */
  readonly id: RecordId;
  /** The title, such as `'Head of IT'`. */
  readonly title: string;
  /** The duties of the role. */
  readonly responsibilities: readonly string[];
  /** The decisions that the role may take. */
  readonly authorities: readonly string[];
  /** The requirements for which the role is accountable; such a role has exactly one holder on every day. */
  readonly accountableFor: readonly RequirementId[];
  /** Whether its holder belongs to top management (5.1); not so when absent. */
  readonly topManagement?: boolean;
  /** The role to which this one reports. */
  readonly reportsTo?: RecordId;
  /** The address at which the role is reached, such as a mailbox. */
  readonly contact?: string;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `Role`.
 *
 * @example
 * ```ts
 * import { RoleSchema } from 'isms-kit/governance';
 *
 * const role = {
 *   id: 'ciso',
 *   title: 'Chief Information Security Officer',
 *   responsibilities: ['Runs the ISMS'],
 *   authorities: ['Approves policies'],
 *   accountableFor: ['5.3.a', '5.3.b'],
 * };
 * RoleSchema.safeParse(role).success; // => true
 * RoleSchema.safeParse({ ...role, accountableFor: ['5.99'] }).success; // => false
 * ```
 */
export const RoleSchema: RecordSchema<Role> = record<Role>({
  id: RecordIdSchema,
  title: TextSchema,
  responsibilities: list(TextSchema),
  authorities: list(TextSchema),
  accountableFor: list(RequirementIdSchema),
  topManagement: optional(z.boolean()),
  reportsTo: optional(referenceTo('role')),
  contact: optional(TextSchema),
  custom: optional(CustomFieldsSchema),
});
