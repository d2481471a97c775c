import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { duplicateIndexes } from '../../core/records/references.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type ProtectionValues, ProtectionValuesSchema } from '../records/protection-values.ts';

/** Whether information is about people: not at all, as personal data, or as data of a special category (GDPR art. 9). */
export type PersonalDataKind = 'none' | 'personal' | 'special-category';

/** Information that assets hold (A.5.9, A.5.12). */
export interface DataSet {
  /** The id of the data set. */
  readonly id: RecordId;
  /** The name of the data set. */
  readonly title: string;
  /** The person or role that owns the information; not yet known when absent. */
  readonly owner?: string;
  /** The id of the level of the classification scheme; not yet classified when absent. */
  readonly level?: RecordId;
  /** The ids of the levels, two or more, between which the classification is open; the highest counts. Absent where the level is known. */
  readonly candidates?: readonly RecordId[];
  /** The values for confidentiality, integrity and availability; not yet known when absent. */
  readonly values?: ProtectionValues;
  /** Whether it is about people; not yet known when absent. */
  readonly personalData?: PersonalDataKind;
  /** The category of the retention schedule; not yet known when absent. */
  readonly retentionCategory?: RecordId;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `DataSet`. It refuses candidates beside a level (`candidates-besides-level`) and a candidate that is there twice
 * (`candidate-duplicate`).
 *
 * @example
 * ```ts
 * import { DataSetSchema } from 'isms-kit/assets';
 *
 * const orders = { id: 'orders', title: 'Orders', owner: 'sales', candidates: ['internal', 'confidential'] };
 * DataSetSchema.safeParse(orders).success; // => true
 * DataSetSchema.safeParse({ ...orders, level: 'internal' }).success; // => false
 * ```
 */
export const DataSetSchema: RecordSchema<DataSet> = record<DataSet>(
  {
    id: RecordIdSchema,
    title: TextSchema,
    owner: optional(TextSchema),
    level: optional(RecordIdSchema),
    candidates: optional(list(RecordIdSchema, { min: 2 })),
    values: optional(ProtectionValuesSchema),
    personalData: optional(words(['none', 'personal', 'special-category'])),
    retentionCategory: optional(referenceTo('retention-category')),
    custom: optional(CustomFieldsSchema),
  },
  (refuse) => [
    refuse('candidates-besides-level', {
      of: ['candidates', 'level'],
      message: 'The level "{level}" is known, so it cannot be open between candidates.',
      each: ({ candidates, level }) =>
        candidates === undefined || level === undefined ? [] : [{ path: ['candidates'], values: { level } }],
    }),
    refuse('candidate-duplicate', {
      of: ['candidates'],
      message: 'The candidate "{candidate}" is there twice.',
      each: ({ candidates = [] }) =>
        [...duplicateIndexes(candidates)].map((index) => ({
          path: ['candidates', index],
          values: { candidate: candidates[index] as string },
        })),
    }),
  ],
);
