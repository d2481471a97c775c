import * as z from 'zod';
import { exclusionReasons } from './exclusion-reasons.ts';

/**
 * The kind of reason for excluding a control (6.1.3 d, justification for exclusion); the justification itself stands beside it.
 *
 * @example
 * ```ts
 * import { ExclusionReasonSchema } from 'isms-kit/controls';
 *
 * ExclusionReasonSchema.safeParse('not-performed').success; // => true
 * ExclusionReasonSchema.safeParse('not-applicable').success; // => false
 * ```
 */
export const ExclusionReasonSchema = z.enum(exclusionReasons);
