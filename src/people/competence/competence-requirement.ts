import * as z from 'zod';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';

/** A competence that a role asks of everybody who holds it or acts in it (7.2 a). */
export interface CompetenceRequirement {
  /** The id of the requirement. */
  readonly id: RecordId;
  /** The role. */
  readonly role: RecordId;
  /** The competence, such as `'risk assessment'`, in the words of the records that people hold it. */
  readonly competence: string;
  /** The lowest sufficient level on the organization's own scale, where more is higher; any level when absent. */
  readonly level?: number;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `CompetenceRequirement`.
 *
 * @example
 * ```ts
 * import { CompetenceRequirementSchema } from 'isms-kit/people';
 *
 * const requirement = { id: 'CR-1', role: 'ciso', competence: 'risk assessment', level: 3 };
 * CompetenceRequirementSchema.safeParse(requirement).success; // => true
 * CompetenceRequirementSchema.safeParse({ ...requirement, level: 'expert' }).success; // => false
 * ```
 */
export const CompetenceRequirementSchema: RecordSchema<CompetenceRequirement> = record<CompetenceRequirement>({
  id: RecordIdSchema,
  role: referenceTo('role'),
  competence: TextSchema,
  level: optional(z.number()),
  custom: optional(CustomFieldsSchema),
});
