import * as z from 'zod';
import { control2013Ids } from './control-2013-ids.ts';

/**
 * A control of ISO/IEC 27001:2013 Annex A; any other spelling is refused.
 *
 * @example
 * ```ts
 * import { Control2013IdSchema } from 'isms-kit/standard';
 *
 * Control2013IdSchema.safeParse('A.9.2.1').success; // => true
 * Control2013IdSchema.safeParse('A.9.9.9').success; // => false
 * ```
 */
export const Control2013IdSchema = z.enum(control2013Ids);
