import * as z from 'zod';
import { controlIds } from './control-ids.ts';

/**
 * A control of ISO/IEC 27001:2022 Annex A; any other spelling is refused.
 *
 * @example
 * ```ts
 * import { ControlIdSchema } from 'isms-kit/standard';
 *
 * ControlIdSchema.safeParse('A.5.15').success; // => true
 * ControlIdSchema.safeParse('A.5.99').success; // => false
 * ```
 */
export const ControlIdSchema = z.enum(controlIds);
