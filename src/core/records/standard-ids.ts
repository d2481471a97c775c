import { type ClauseId, clauseIds } from '../../standard/clause-ids.ts';
import { clauseItemIds } from '../../standard/clause-item-ids.ts';
import { type Control2013Id, control2013Ids } from '../../standard/control-2013-ids.ts';
import { type ControlId, controlIds } from '../../standard/control-ids.ts';
import type { RequirementId } from '../../standard/requirement-id.ts';
import { type FieldSchema, words } from './record.ts';

/**
 * Schema of `ClauseId`: a numbered clause of ISO/IEC 27001:2022 in its exact spelling.
 *
 * @example
 * ```ts
 * import { ClauseIdSchema } from 'isms-kit/core';
 *
 * ClauseIdSchema.safeParse('6.1.3').success; // => true
 * ClauseIdSchema.safeParse('8.4').success; // => false
 * ```
 */
export const ClauseIdSchema: FieldSchema<ClauseId> = /* @__PURE__ */ words(clauseIds, 'a clause of ISO/IEC 27001:2022');

/**
 * Schema of `ControlId`: a control of ISO/IEC 27001:2022 Annex A in its exact spelling.
 *
 * @example
 * ```ts
 * import { ControlIdSchema } from 'isms-kit/core';
 *
 * ControlIdSchema.safeParse('A.5.15').success; // => true
 * ControlIdSchema.safeParse('A.5.99').success; // => false
 * ```
 */
export const ControlIdSchema: FieldSchema<ControlId> = /* @__PURE__ */ words(
  controlIds,
  'a control of ISO/IEC 27001:2022 Annex A',
);

/**
 * Schema of `Control2013Id`: a control of ISO/IEC 27001:2013 Annex A in its exact spelling.
 *
 * @example
 * ```ts
 * import { Control2013IdSchema } from 'isms-kit/core';
 *
 * Control2013IdSchema.safeParse('A.9.2.1').success; // => true
 * Control2013IdSchema.safeParse('A.9.9.9').success; // => false
 * ```
 */
export const Control2013IdSchema: FieldSchema<Control2013Id> = /* @__PURE__ */ words(
  control2013Ids,
  'a control of ISO/IEC 27001:2013 Annex A',
);

/**
 * Schema of `RequirementId`: a clause, an item of a clause or a control of ISO/IEC 27001:2022 in its exact spelling.
 *
 * @example
 * ```ts
 * import { RequirementIdSchema } from 'isms-kit/core';
 *
 * RequirementIdSchema.safeParse('6.1.3.d').success; // => true
 * RequirementIdSchema.safeParse('5.15').success; // => false
 * ```
 */
export const RequirementIdSchema: FieldSchema<RequirementId> = /* @__PURE__ */ words(
  /* @__PURE__ */ [clauseIds, clauseItemIds, controlIds].flat(),
  'a clause, an item or a control of ISO/IEC 27001:2022',
);
