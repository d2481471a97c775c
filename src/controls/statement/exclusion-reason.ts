import { type FieldSchema, words } from '../../core/records/record.ts';
import { type ExclusionReason, exclusionReasons } from './exclusion-reasons.ts';

/**
 * Schema of `ExclusionReason`.
 *
 * @example
 * ```ts
 * import { ExclusionReasonSchema } from 'isms-kit/controls';
 *
 * ExclusionReasonSchema.safeParse('not-performed').success; // => true
 * ExclusionReasonSchema.safeParse('not-applicable').success; // => false
 * ```
 */
export const ExclusionReasonSchema: FieldSchema<ExclusionReason> = words(exclusionReasons);
