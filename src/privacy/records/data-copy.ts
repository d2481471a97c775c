import type { Period } from '../../core/calendar/period.ts';
import { PeriodSchema } from '../../core/calendar/schemas.ts';
import { type CustomFields, CustomFieldsSchema } from '../../core/records/custom-fields.ts';
import { list, optional, record, type RecordSchema, words } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema, referenceTo, TextSchema } from '../../core/records/text.ts';
import { type DataCopyKind, dataCopyKinds } from './privacy-words.ts';

/** A copy of a category of data, wherever it is: the original, a backup, a log, a view of support from elsewhere. */
export interface DataCopy {
  /** The id of the copy. */
  readonly id: RecordId;
  /** The category of data, for which the rules of residency say where it may be. */
  readonly category: string;
  /** The kind of copy. */
  readonly kind: DataCopyKind;
  /** The place by the code of its country in ISO 3166-1, `EU` or `EEA`; not yet known when absent. */
  readonly region?: string;
  /** Whether the copy is in use; not yet known when absent, and judged as in use then. */
  readonly use?: 'in-use' | 'not-in-use';
  /** The activities whose data it holds; not yet known when absent, and judged as if it held data of any then. */
  readonly activities?: readonly RecordId[];
  /** The service of a supplier that keeps it; by none when absent. */
  readonly service?: RecordId;
  /** The time after which data erased from the original has left the copy by itself, such as the window of a backup; not by itself when absent. An original has none. */
  readonly erasedAfter?: Period;
  /** The consumer's own data. */
  readonly custom?: CustomFields;
}

/**
 * Schema of `DataCopy`. It accepts codes of regions as they were entered; `checkResidency` finds the wrong ones.
 *
 * @example
 * ```ts
 * import { DataCopySchema } from 'isms-kit/privacy';
 *
 * DataCopySchema.safeParse({ id: 'COP-1', category: 'customer', kind: 'backup', region: 'CH' }).success; // => true
 * DataCopySchema.safeParse({ id: 'COP-1', category: 'customer', kind: 'shadow' }).success; // => false
 * ```
 */
export const DataCopySchema: RecordSchema<DataCopy> = record<DataCopy>({
  id: RecordIdSchema,
  category: TextSchema,
  kind: words(dataCopyKinds),
  region: optional(TextSchema),
  use: optional(words(['in-use', 'not-in-use'])),
  activities: optional(list(referenceTo('controller-activity'))),
  service: optional(referenceTo('supplier-service')),
  erasedAfter: optional(PeriodSchema),
  custom: optional(CustomFieldsSchema),
});
