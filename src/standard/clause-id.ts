import * as z from 'zod';
import { clauseIds } from './clause-ids.ts';

/**
 * A numbered clause of ISO/IEC 27001:2022; any other spelling is refused.
 *
 * @example
 * ```ts
 * import { ClauseIdSchema } from 'isms-kit/standard';
 *
 * ClauseIdSchema.safeParse('6.1.3').success; // => true
 * ClauseIdSchema.safeParse('8.4').success; // => false
 * ```
 */
export const ClauseIdSchema = z.enum(clauseIds);
