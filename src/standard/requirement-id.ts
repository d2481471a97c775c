import * as z from 'zod';
import { type ClauseId, clauseIds } from './clause-ids.ts';
import { type ClauseItemId, clauseItemIds } from './clause-item-ids.ts';
import { type ControlId, controlIds } from './control-ids.ts';

/** Anything of ISO/IEC 27001:2022 that can be conformed to: a clause, an item of a clause or a control. */
export type RequirementId = ClauseId | ClauseItemId | ControlId;

/**
 * A clause, an item of a clause or a control of ISO/IEC 27001:2022; any other spelling is refused.
 *
 * @example
 * ```ts
 * import { RequirementIdSchema } from 'isms-kit/standard';
 *
 * RequirementIdSchema.safeParse('6.1.3.d').success; // => true
 * RequirementIdSchema.safeParse('5.15').success; // => false
 * ```
 */
export const RequirementIdSchema = z.enum([...clauseIds, ...clauseItemIds, ...controlIds]);
