import { optional, record, type RecordSchema } from '../../core/records/record.ts';
import { type RecordId, RecordIdSchema } from '../../core/records/text.ts';

/**
 * The values of information or of an asset for the three properties of information security, each by the id of a level of value of the
 * classification scheme. They say how bad a loss of the property is; the classification says how the information is handled.
 */
export interface ProtectionValues {
  /** The value of confidentiality; not yet known when absent. */
  readonly confidentiality?: RecordId;
  /** The value of integrity; not yet known when absent. */
  readonly integrity?: RecordId;
  /** The value of availability; not yet known when absent. */
  readonly availability?: RecordId;
}

/**
 * Schema of `ProtectionValues`.
 *
 * @internal
 */
export const ProtectionValuesSchema: RecordSchema<ProtectionValues> = record<ProtectionValues>({
  confidentiality: optional(RecordIdSchema),
  integrity: optional(RecordIdSchema),
  availability: optional(RecordIdSchema),
});
