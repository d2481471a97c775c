import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, TextSchema } from '../../core/records/text.ts';

/** A category of impact besides confidentiality, integrity and availability. */
export interface ImpactCategory {
  /** The id, under which impacts name it; the ids of the three properties are taken. */
  readonly id: RecordId;
  /** The word that people use for it. */
  readonly label?: string;
  /** The consequences that belong to it. */
  readonly description?: string;
}

/** Schema of `ImpactCategory`. */
export const ImpactCategorySchema: RecordSchema<ImpactCategory> = record<ImpactCategory>({
  id: RecordIdSchema,
  label: optional(TextSchema),
  description: optional(TextSchema),
});
