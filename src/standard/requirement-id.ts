import type { ClauseId } from './clause-ids.ts';
import type { ClauseItemId } from './clause-item-ids.ts';
import type { ControlId } from './control-ids.ts';

/** Anything of ISO/IEC 27001:2022 that can be conformed to: a clause, an item of a clause or a control. */
export type RequirementId = ClauseId | ClauseItemId | ControlId;
